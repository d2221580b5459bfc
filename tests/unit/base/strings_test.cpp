// SPDX-License-Identifier: Apache-2.0
#include "base/strings.h"

#include <doctest/doctest.h>

using namespace lofte;

TEST_CASE("split keeps empty parts") {
  CHECK(split("a,b", ',') == std::vector<std::string_view>{"a", "b"});
  CHECK(split(",a,", ',') == std::vector<std::string_view>{"", "a", ""});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
}

TEST_CASE("join puts the separator between the parts only") {
  CHECK(join(std::vector<std::string>{"a", "b", "c"}, ", ") == "a, b, c");
  CHECK(join(std::vector<std::string>{"a"}, ", ") == "a");
  CHECK(join(std::vector<std::string>{}, ", ").empty());
}

TEST_CASE("trim takes blanks from both ends and leaves those inside") {
  CHECK(trim(" \t a b \r\n") == "a b");
  CHECK(trim(" \n ").empty());
}

TEST_CASE("one_line folds every run of blanks and line ends") {
  CHECK(one_line("  a\n  b\t\tc \n") == "a b c");
  CHECK(one_line(" \n").empty());
}

TEST_CASE("is_digits wants at least one digit and nothing else") {
  CHECK(is_digits("0123"));
  CHECK_FALSE(is_digits(""));
  CHECK_FALSE(is_digits("12a"));
  CHECK_FALSE(is_digits("-1"));
}

TEST_CASE("edit distance counts edits in characters without regard to case") {
  CHECK(edit_distance("title", "title") == 0);
  CHECK(edit_distance("titel", "title") == 1);  // neighbours swapped
  CHECK(edit_distance("Åtgärd", "åtgard") == 1);
  CHECK(edit_distance("", "abc") == 3);
}

TEST_CASE("nearest suggests only what is near enough, and the first of equals") {
  const std::vector<std::string> keys{"title", "period", "parties"};
  CHECK(nearest("titel", keys) == "title");
  CHECK(nearest("partys", keys) == "parties");
  CHECK_FALSE(nearest("coordinator", keys));
  CHECK(nearest("ac", std::vector<std::string>{"ab", "aa"}) == "ab");
}
