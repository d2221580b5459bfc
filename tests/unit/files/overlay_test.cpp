// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "files/tree.h"

using namespace lofte;

TEST_CASE("a folder as it will be has the files that will be written, over those that are there") {
  auto under = files::memory({{"lofte.yaml", "lofte: 1"}, {"walks/a.yaml", "old"}, {"walks/b.yaml", "b"}});
  const auto tree = files::overlay(
      std::move(under),
      {{"walks/a.yaml", "new"}, {"./walks//c.yaml", "c"}, {".lofte/import/x.yaml", "x"}, {"../out", "no"}});
  CHECK(tree->list() ==
        std::vector<std::string>{"lofte.yaml", "walks/a.yaml", "walks/b.yaml", "walks/c.yaml"});
  CHECK(tree->read("walks/a.yaml") == "new");
  CHECK(tree->read("walks/b.yaml") == "b");
  CHECK(tree->read("walks/c.yaml") == "c");
  CHECK(tree->read(".lofte/import/x.yaml") == "x");
  CHECK_FALSE(tree->read("walks/d.yaml"));
  CHECK(tree->exists("walks/c.yaml"));
  CHECK(tree->exists("lofte.yaml"));
  CHECK_FALSE(tree->exists("out"));
}
