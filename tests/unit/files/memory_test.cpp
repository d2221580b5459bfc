// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "files/tree.h"

namespace lofte::files {
namespace {

using Paths = std::vector<std::string>;

TEST_CASE("A folder in memory lists its visible files in byte order") {
  const auto tree = memory({{"walks/b.yaml", "2"},
                            {"walks-old/a.yaml", "3"},
                            {"lofte.yaml", "1"},
                            {"walks/.draft.yaml", "-"},
                            {".git/config", "-"},
                            {"walks/\xe5.yaml", "5"},
                            {"walks/Z.yaml", "4"}});
  // '-' comes before '/', capitals before small letters, and bytes past ASCII last.
  CHECK(tree->list() ==
        Paths{"lofte.yaml", "walks-old/a.yaml", "walks/Z.yaml", "walks/b.yaml", "walks/\xe5.yaml"});
}

TEST_CASE("A file in memory is read by every spelling of its path") {
  const auto tree = memory({{"./walks/a.yaml", std::string("x\0y", 3)}});
  CHECK(tree->read("walks/a.yaml") == std::string("x\0y", 3));
  CHECK(tree->read("./walks/a.yaml") == std::string("x\0y", 3));
  CHECK(tree->exists("walks/../walks/a.yaml"));
  CHECK_FALSE(tree->read("walks/b.yaml"));
  CHECK_FALSE(tree->read("walks"));
  CHECK_FALSE(tree->exists("walks"));
  CHECK_FALSE(tree->exists("walks/a.yaml/"));
  CHECK_FALSE(tree->exists("../walks/a.yaml"));
  CHECK_FALSE(tree->exists("/walks/a.yaml"));
}

TEST_CASE("A hidden file in memory is not listed but exists") {
  const auto tree = memory({{".gitignore", "x"}});
  CHECK(tree->list().empty());
  CHECK(tree->exists(".gitignore"));
  CHECK(tree->read(".gitignore") == "x");
}

TEST_CASE("Of two files in memory with one path the later counts, and one outside the root does not") {
  const auto tree = memory({{"a.yaml", "1"}, {"../b.yaml", "2"}, {"./a.yaml", "3"}});
  CHECK(tree->list() == Paths{"a.yaml"});
  CHECK(tree->read("a.yaml") == "3");
}

TEST_CASE("No more of a file in memory is read than the limit") {
  const auto tree = memory({{"a.yaml", std::string(kReadLimit + 1, 'x')}});
  CHECK(tree->read("a.yaml")->size() == kReadLimit);
}

}  // namespace
}  // namespace lofte::files
