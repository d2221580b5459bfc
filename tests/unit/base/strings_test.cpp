// SPDX-License-Identifier: Apache-2.0
#include "base/strings.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

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

TEST_CASE("replace_all replaces each once, and not what it put there") {
  const auto replaced = [](std::string text, std::string_view from, std::string_view to) {
    replace_all(text, from, to);
    return text;
  };
  CHECK(replaced("a%7Eb%7E", "%7E", "~") == "a~b~");
  CHECK(replaced("a-a", "a", "aa") == "aa-aa");
  CHECK(replaced("abb", "ab", "a") == "ab");
  CHECK(replaced("abc", "d", "e") == "abc");
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

// As it is defined: insert, delete, replace, or swap neighbours, each of which is then left alone.
int edits_by_definition(const std::u32string& a, const std::u32string& b) {
  std::vector<std::vector<int>> table(a.size() + 1, std::vector<int>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        table[i][j] = static_cast<int>(i + j);
        continue;
      }
      const int replaced = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
    }
  return table[a.size()][b.size()];
}

TEST_CASE("edit_distance is what its definition says, of words of any length") {
  std::mt19937 dice(1);
  const auto word = [&dice](std::size_t most) {
    std::u32string out;
    for (std::size_t n = dice() % (most + 1); n > 0; --n) out += U"abcåä"[dice() % 5];
    return out;
  };
  const auto bytes = [](const std::u32string& text) {
    std::string out;
    for (const char32_t c : text)
      out += c == U'å' ? "å" : c == U'ä' ? "ä" : std::string(1, static_cast<char>(c));
    return out;
  };
  for (const std::size_t most : {std::size_t{6}, std::size_t{20}, std::size_t{64}, std::size_t{80}})
    for (int n = 0; n < 500; ++n) {
      const std::u32string a = word(most), b = n % 2 == 0 ? word(most) : a.substr(0, a.size() / 2) + word(4);
      REQUIRE(edit_distance(bytes(a), bytes(b)) == edits_by_definition(a, b));
    }
}

TEST_CASE("only_near is one that nothing else is as near to, and that differs in no digit") {
  const std::vector<std::string> keys{"title", "period",  "parties", "kommun",
                                      "p1",    "skola-2", "torget",  "norget"};
  CHECK(only_near("titel", keys) == "title");
  CHECK(only_near("komun", keys) == "kommun");
  CHECK(only_near("title", keys) == "title");
  CHECK_FALSE(only_near("borget", keys));  // torget or norget
  CHECK_FALSE(only_near("skola-3", keys));
  CHECK_FALSE(only_near("p2", keys));
  CHECK_FALSE(only_near("members", keys));
  CHECK_FALSE(only_near("x", keys));
  CHECK_FALSE(only_near("", keys));
  CHECK(only_near("komun", std::vector<std::string>{"kommun", "kommun"}) == "kommun");
}

TEST_CASE("nearest suggests only what is near enough, and the first of equals") {
  const std::vector<std::string> keys{"title", "period", "parties"};
  CHECK(nearest("titel", keys) == "title");
  CHECK(nearest("partys", keys) == "parties");
  CHECK_FALSE(nearest("coordinator", keys));
  CHECK(nearest("ac", std::vector<std::string>{"ab", "aa"}) == "ab");
}
