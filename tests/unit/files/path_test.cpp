// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "files/tree.h"

namespace lofte::files {

TEST_CASE("A path is brought to its plain form") {
  CHECK(plain_path("walks/a.yaml") == "walks/a.yaml");
  CHECK(plain_path("./walks//a.yaml") == "walks/a.yaml");
  CHECK(plain_path("walks/../promises/./a.yaml") == "promises/a.yaml");
  CHECK(plain_path("a..b") == "a..b");
  CHECK(plain_path("...") == "...");
  CHECK(plain_path(".hidden") == ".hidden");
}

TEST_CASE("A path that leads out of the root or names no file has no plain form") {
  for (const std::string_view path :
       {"", "/", "/etc/passwd", "..", "../x", "a/../../x", "a/..", "a/", ".", "./", "a/.", "a/b/../.."})
    CHECK_MESSAGE(!plain_path(path), path);
  CHECK_FALSE(plain_path(std::string_view("a\0b", 3)));
}

TEST_CASE("A path is hidden when any part of it begins with a full stop") {
  CHECK(hidden(".git/config"));
  CHECK(hidden("walks/.draft.yaml"));
  CHECK(hidden("walks/.old/a.yaml"));
  CHECK_FALSE(hidden("walks/a.b.yaml"));
  CHECK_FALSE(hidden("walks"));
}

}  // namespace lofte::files
