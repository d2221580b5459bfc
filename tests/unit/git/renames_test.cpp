// SPDX-License-Identifier: Apache-2.0
#include "git/renames.h"

#include <doctest/doctest.h>

#include "files/tree.h"

using namespace lofte;
using git::Rename;
using Renames = std::vector<Rename>;

TEST_CASE("A file that keeps its content under a new name is a rename") {
  const auto older = files::memory({{"walks/a.yaml", "one"}, {"walks/kept.yaml", "two"}});
  const auto newer = files::memory({{"walks/b.yaml", "one"}, {"walks/kept.yaml", "two"}});
  CHECK(git::renames(*older, *newer) == Renames{{"walks/a.yaml", "walks/b.yaml"}});
  CHECK(git::renames(*newer, *older) == Renames{{"walks/b.yaml", "walks/a.yaml"}});
  CHECK(git::renames(*older, *older).empty());
}

TEST_CASE("A new content, a copy and an empty file are no renames") {
  const auto older = files::memory({{"a.yaml", "one"}, {"kept.yaml", "two"}, {"empty.yaml", ""}});
  CHECK(git::renames(*older, *files::memory({{"b.yaml", "one!"}, {"kept.yaml", "two"}})).empty());
  CHECK(git::renames(*older, *files::memory({{"a.yaml", "one"}, {"b.yaml", "one"}, {"kept.yaml", "two"}}))
            .empty());
  CHECK(git::renames(*older, *files::memory({{"a.yaml", "one"}, {"kept.yaml", "two"}, {"none.yaml", ""}}))
            .empty());
}

TEST_CASE("A path is used for one rename only, and a kept file name goes first") {
  const auto older =
      files::memory({{"2020/a.yaml", "same"}, {"2020/b.yaml", "same"}, {"2020/c.yaml", "same"}});
  const auto newer = files::memory({{"2021/b.yaml", "same"}, {"2021/x.yaml", "same"}});
  CHECK(git::renames(*older, *newer) ==
        Renames{{"2020/a.yaml", "2021/x.yaml"}, {"2020/b.yaml", "2021/b.yaml"}});
}

TEST_CASE("Line ends are not content") {
  const auto older = files::memory({{"a.yaml", "one\ntwo\n"}});
  CHECK(git::renames(*older, *files::memory({{"b.yaml", "one\r\ntwo\r\n"}})) ==
        Renames{{"a.yaml", "b.yaml"}});
  CHECK(git::renames(*older, *files::memory({{"b.yaml", "one\rtwo\n"}})).empty());
}
