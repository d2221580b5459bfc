// SPDX-License-Identifier: Apache-2.0
//
// The rules of checks.h, applied to this project. That each rule can fail is shown in checks_test.cpp.
#include <doctest/doctest.h>

#include <algorithm>

#include "architecture/checks.h"

using namespace lofte::architecture;

namespace {

/// Everything that people wrote: the sources, the tests, the documentation, the examples and the build files.
const Files& project() {
  static const Files files =
      read_files(LOFTE_SOURCE_DIR, {"cmake", "cmd", "docs", "examples", "lib", "tests"});
  return files;
}

const std::string& text_of(const std::string& path) {
  const auto at =
      std::find_if(project().begin(), project().end(), [&](const File& f) { return f.path == path; });
  REQUIRE(at != project().end());
  return at->text;
}

std::string joined(const Complaints& complaints) {
  std::string text;
  for (const std::string& line : complaints) text += line + "\n";
  return text;
}

}  // namespace

TEST_CASE("the project is found") {
  CHECK(parse_rooms(text_of("lib/CMakeLists.txt")).size() >= 15);
  CHECK(below(project(), {"lib/", "cmd/"}).size() > 40);
}

TEST_CASE("rooms depend on rooms above them, and each library belongs to one room") {
  CHECK(joined(check_rooms(text_of("lib/CMakeLists.txt"))) == "");
}

TEST_CASE("a room includes only what its line allows") {
  CHECK(joined(check_includes(project(), parse_rooms(text_of("lib/CMakeLists.txt")),
                              text_of("cmd/lofte/CMakeLists.txt"))) == "");
}

TEST_CASE("no unit needs itself through others") {
  CHECK(joined(check_cycles(below(project(), {"lib/", "cmd/"}))) == "");
}

TEST_CASE("no two files of a folder give one name to two things") {
  CHECK(joined(check_local_names(project())) == "");
}

TEST_CASE("only the command line sees the world") { CHECK(joined(check_world(project())) == ""); }

TEST_CASE("no shared ownership and no macros") { CHECK(joined(check_habits(project())) == ""); }

TEST_CASE("every fact stands once, nothing is unfinished, no machine is named") {
  CHECK(joined(check_words(project())) == "");
}

TEST_CASE("every source begins with its licence") { CHECK(joined(check_first_lines(project())) == ""); }

TEST_CASE("files and functions are short") { CHECK(joined(check_sizes(project())) == ""); }
