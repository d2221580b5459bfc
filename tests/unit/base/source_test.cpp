// SPDX-License-Identifier: Apache-2.0
#include "base/source.h"

#include <doctest/doctest.h>

#include <array>
#include <thread>
#include <vector>

#include "base/arena.h"

using namespace lofte;

TEST_CASE("a position counts lines and characters from one") {
  const Source source("ab\nåö!\n");
  CHECK(source.position(0) == Position{1, 1});
  CHECK(source.position(2) == Position{1, 3});
  CHECK(source.position(3) == Position{2, 1});
  CHECK(source.position(5) == Position{2, 2});  // after å, two bytes
  CHECK(source.position(8) == Position{2, 4});
}

TEST_CASE("a position past the end is the place after the last character") {
  CHECK(Source("ab\nc").position(1000) == Position{2, 2});
  CHECK(Source("").position(7) == Position{1, 1});
}

TEST_CASE("every kind of line end ends a line, once") {
  for (const char* text : {"a\nb", "a\r\nb", "a\rb"}) {
    const Source source(text);
    CHECK(source.line_count() == 2);
    CHECK(source.line(1) == "a");
    CHECK(source.line(2) == "b");
  }
}

TEST_CASE("there is no text on lines that do not exist") {
  const Source source("a\n");
  CHECK(source.line(0).empty());
  CHECK(source.line(2).empty());
  CHECK(source.line(3).empty());
  CHECK(source.line_start(2) == 2);
  CHECK(source.line_start(99) == 2);
}

TEST_CASE("a source that was moved tells its places") {
  Source first("a\nb\n");
  CHECK(first.line_count() == 3);
  Source source(std::move(first));
  CHECK(source.line(2) == "b");
  source = Source("å\ny\n");
  CHECK(source.line(2) == "y");
}

TEST_CASE("Several threads that ask a source at once are told the same") {
  for (int round = 0; round < 100; ++round) {
    const Source source("a\nb\nc\n");
    std::array<int, 4> lines{};
    std::vector<std::thread> threads;
    for (int& count : lines) threads.emplace_back([&] { count = source.line_count(); });
    for (std::thread& thread : threads) thread.join();
    CHECK(lines == std::array{4, 4, 4, 4});
  }
}

TEST_CASE("sources are found by path") {
  Sources sources;
  sources.add("promises/2020.yaml", Source("title: a\n"));
  REQUIRE(sources.find("promises/2020.yaml") != nullptr);
  CHECK(sources.find("promises/2020.yaml")->line(1) == "title: a");
  CHECK(sources.find("promises/2021.yaml") == nullptr);
}

TEST_CASE("Sources stand in the order of their paths, however they were added, and a path has one text") {
  Arena memory;
  Sources sources;
  for (const char* path : {"lofte.yaml", "forums/a.yaml", "walks/a.yaml", "forums/b.yaml", "lofte.yaml"})
    sources.add(path, Source(memory.keep(std::string("text of ") + path)));
  std::string paths;
  for (const auto& [path, source] : sources.all()) {
    paths += path + " ";
    CHECK(source.text() == "text of " + path);
    CHECK(sources.find(path) == &source);
  }
  CHECK(paths == "forums/a.yaml forums/b.yaml lofte.yaml walks/a.yaml ");
  CHECK(sources.find("forums/") == nullptr);
  CHECK(sources.find("z") == nullptr);
}
