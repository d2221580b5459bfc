// SPDX-License-Identifier: Apache-2.0
#include "support/script.h"

#include <doctest/doctest.h>

#include "support/visible.h"

using namespace lofte::golden;

namespace {

Script parse(const std::string& text) { return parse_script(text); }

std::string script_fault(const std::string& text) {
  try {
    parse_script(text);
  } catch (const ScriptError& error) {
    return std::to_string(error.line()) + ": " + error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("words are divided at blanks and held together by quotes") {
  CHECK(split_words("lofte new  walk --title \"Vandring \\\"ny\\\"\" 'a \\b'", 1) ==
        std::vector<std::string>{"lofte", "new", "walk", "--title", "Vandring \"ny\"", "a \\b"});
  CHECK(split_words("replace a \"\" \"x\\ny\"", 1) == std::vector<std::string>{"replace", "a", "", "x\ny"});
  CHECK(split_words("a=\"b c\"d", 1) == std::vector<std::string>{"a=b cd"});
  CHECK_THROWS_AS(split_words("lofte 'x", 1), ScriptError);
}

TEST_CASE("a file becomes a title, steps and expectations") {
  const Script script = parse(
      "# A title\n# in two lines.\n\n-- a/b.yaml --\nid: b\n\n\n-- commit 2026-01-05 \"First one\" --\n\n-- "
      "test --\n"
      "$ lofte check\n< in\n<\nout\n\nmore\n2> err\n? 1\n# a comment\n\n$ delete a/b.yaml\n");
  CHECK(script.title == "A title in two lines.");
  REQUIRE(script.steps.size() == 4);
  CHECK(script.steps[0].words == std::vector<std::string>{"write", "a/b.yaml"});
  CHECK(script.steps[0].input == "id: b\n");
  CHECK(script.steps[1].words == std::vector<std::string>{"commit", "2026-01-05", "First one"});
  CHECK(script.steps[2].input == "in\n\n");
  CHECK(script.steps[2].expected == Outcome{{"out", "", "more"}, {"err"}, 1});
  CHECK_FALSE(script.steps[3].answers);
}

TEST_CASE("a file without a title or without a command is refused") {
  CHECK(script_fault("$ lofte check\n? 0\n") == "1: the file does not begin with a title: # …");
  CHECK(script_fault("#\n$ lofte check\n? 0\n") == "1: the file does not begin with a title: # …");
  CHECK(script_fault("# Title\n-- a --\n$ lofte check\n? 0\n") ==
        "1: the file runs nothing: it has no line that begins with $ lofte");
  CHECK(script_fault("# Title\n-- test --\n$ delete x\n") ==
        "1: the file runs nothing: it has no line that begins with $ lofte");
}

TEST_CASE("a line that is nothing is refused where it stands") {
  CHECK(script_fault("# Title\n-- test --\n$ lofte check\n? 0\nstray\n") ==
        "5: this line is neither a command, a block nor a comment");
}

TEST_CASE("a command without a status line has none, and does not swallow the next command") {
  const Script script = parse("# Title\n-- test --\n$ lofte a\nout\n\n# about b\n$ lofte b\n? 0\n");
  REQUIRE(script.steps.size() == 2);
  CHECK(script.steps[0].expected == Outcome{{"out"}, {}, std::nullopt});
  CHECK(script.steps[1].expected.status == 0);
}

TEST_CASE("output that looks like the format is written with a backslash and read back") {
  for (const std::string line : {"$ x", "? 1", "2> x", "-- a --", "\\x", "...", "<", "< x"}) {
    CAPTURE(line);
    CHECK(escaped(line) == "\\" + line);
    CHECK(unescaped(escaped(line)) == line);
  }
  for (const std::string line : {"", "# Heading", "<h1>", "? why", "-- ", kNoNewline.data()}) {
    CAPTURE(line);
    CHECK(escaped(line) == line);
    CHECK(unescaped(line) == line);
  }
}

TEST_CASE("expectations are replaced in place and the rest of the file stays") {
  const Script script =
      parse("# Title\n-- test --\n$ lofte a\nold\n? 0\n\n# b\n$ lofte b\n$ lofte c\nkept\n? 0\n");
  CHECK(with_expectations(script, {expectation_lines({{"new"}, {"", "e"}, 2}), expectation_lines({{}, {}, 0}),
                                   std::nullopt}) ==
        "# Title\n-- test --\n$ lofte a\nnew\n2>\n2> e\n? 2\n\n# b\n$ lofte b\n? 0\n$ lofte c\nkept\n? 0\n");
}

TEST_CASE("what cannot be seen is written with pictures and hexadecimal bytes") {
  CHECK(from_visible("a␍\n␛[1m␀{{FF}}{{EF BB BF}}␡") ==
        std::string("a\r\n\x1B[1m\0\xFF\xEF\xBB\xBF\x7F", 13));
  CHECK(from_visible("${{ github.sha }} {{x}} {{}} {{F}} {{FF") == "${{ github.sha }} {{x}} {{}} {{F}} {{FF");
  CHECK(to_visible(std::string("å\t\r\n\x1B\0\xFF\x7F.", 10)) == "å\t␍\n␛␀{{FF}}␡.");
}

TEST_CASE("a text that does not end its last line shows it") {
  CHECK(to_lines("a\n\nb\n") == std::vector<std::string>{"a", "", "b"});
  CHECK(to_lines("a") == std::vector<std::string>{"a", std::string(kNoNewline)});
  CHECK(to_lines("").empty());
  CHECK(parse("# T\n-- a --\nx\n\\ No newline at end\n\n-- test --\n$ lofte\n? 0\n").steps[0].input == "x");
}
