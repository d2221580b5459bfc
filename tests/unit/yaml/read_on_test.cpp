// SPDX-License-Identifier: Apache-2.0
//
// Reading on past a slip: what else is wrong in the same text is told in the same run, at its own place, and
// nothing that is only left of the first slip.
#include "unit/yaml/reading.h"

using namespace lofte;
using yaml::Reading;
using Places = std::vector<std::string>;

TEST_CASE("every slip that can be read past is told, each at its own place in the text") {
  const Reading reading(
      "light:dark\nstart: Samling: torget\ntheme: \"Trygg vår\" i centrum\nparticipants:\n"
      "  - {group: boende, count: 20\n  -{group: polis}\nobservations:\n  -id: a\n    text: b\n  - id: c\n"
      "   text: d\n    category: @x\nnotes: Hej\npå er\n");
  CHECK(reading.places() == Places{"1:6 not-yaml `:`", "2:15 not-yaml `:`", "3:20 not-yaml `i centrum`",
                                   "5:5 not-yaml `{`", "6:3 not-yaml `-`", "8:3 not-yaml `-`",
                                   "11:4 not-yaml `text: d`", "12:15 not-yaml `@`", "14:1 not-yaml `på er`"});
  CHECK_FALSE(reading.document.root);
}

TEST_CASE("what a text would hold is handed out with the words and places of the original") {
  const Reading reading("a:1\nb: c: d\ne: {f: g, h: @i}\n");
  CHECK_FALSE(reading.document.root);
  REQUIRE(reading.document.mended);
  const yaml::Node& root = *reading.document.mended;
  REQUIRE(root.entries.size() == 3);
  CHECK(root.find("a")->value.text == "1");
  CHECK(root.find("b")->value.text == "c: d");
  CHECK(reading.marked(root.find("b")->value.span) == "c: d");
  const yaml::Node& braces = root.find("e")->value;
  CHECK(braces.find("h")->value.text == "@i");
  CHECK(reading.marked(braces.find("h")->value.span) == "@i");
  CHECK(reading.marked(braces.span) == "{f: g, h: @i}");
}

TEST_CASE("what is left of a slip on its own line is not told again") {
  CHECK(Reading("text: a: b: c\n").places() == Places{"1:8 not-yaml `:`"});
  CHECK(Reading("a: [b, {c: d\ne: f\n").places().size() == 1);
  CHECK(Reading("text: \"a\" b \"c\" d\n").places().size() == 1);
}

TEST_CASE("every line that begins with tabs is told, with as many spaces as its step needs") {
  const Reading reading(
      "a:\n\t- id: b\n\t\ttext: c\n\t\tlist:\n\t\t\t- id: d\n\t\t\t\ttext: e\n\t- id: f\n\t\ttext: g\n");
  std::string spaces;
  for (const diag::Finding& finding : reading.findings) spaces += english(*finding.help) + "\n";
  CHECK(spaces ==
        "replace the tab with 2 spaces\nreplace the tab with 4 spaces\nreplace the tab with 4 spaces\n"
        "replace the tab with 6 spaces\nreplace the tab with 8 spaces\nreplace the tab with 2 spaces\n"
        "replace the tab with 4 spaces\n");
  REQUIRE(reading.document.mended);
  const yaml::Node& list = reading.document.mended->entries[0].value;
  REQUIRE(list.items.size() == 2);
  CHECK(list.items[0].find("list")->value.items[0].find("text")->value.text == "e");
}

TEST_CASE("where nobody can tell what was meant, reading ends at the first slip") {
  CHECK(Reading("a: \"b\n\nc\nd: e: f\n").places() == Places{"1:4 not-yaml `\"`"});
  CHECK(Reading("a: b\n    - id: c\n      d: e\nf: g: h\n").places() == Places{"2:5 not-yaml `- id: c`"});
}

TEST_CASE("what is found beside a slip is told once, at its place") {
  const Reading reading("a: 1\na: 2\nb:3\nc: &d e\nc: f\n");
  CHECK(reading.places() == Places{"2:1 duplicate-key `a`", "3:2 not-yaml `:`", "4:4 yaml-feature `&d`",
                                   "5:1 duplicate-key `c`"});
  CHECK(reading.marked(reading.findings[3].related[0].place.span) == "c");
  CHECK(reading.findings[3].related[0].place.span.begin == 14);
}

TEST_CASE("a text with slips on every line is read in good time, and not to the end") {
  std::string text = "title: x\n";
  for (int i = 0; i < 2000; ++i) text += "k" + std::to_string(i) + ":v\n";
  const Reading reading(text);
  CHECK(reading.findings.size() > 10);
  CHECK(reading.findings.size() <= 51);
}

TEST_CASE("an identity number is masked wherever a message shortens the text it stands in") {
  for (std::size_t blanks = 0; blanks < 60; ++blanks) {
    const std::string filler(blanks, 'y');
    for (const std::string& text :
         {"notes: \"x\" " + filler + " 811218-9876 mer\n", "notes: a " + filler + " 811218-9876: b\n",
          "title: a: " + std::string(450 + blanks, 'y') + " 811218-9876 mer\n"}) {
      const Reading reading(text);
      REQUIRE_FALSE(reading.findings.empty());
      for (const diag::Finding& finding : reading.findings) {
        CHECK(english(finding.message).find("811218-9") == std::string::npos);
        CHECK(english(*finding.help).find("811218-9") == std::string::npos);
      }
    }
  }
}

TEST_CASE("a text that holds what shields are made of is read up to its first slip") {
  const Reading reading("a:1\nstat\xEE\x80\xBA: 1\nb: c: d\n");
  CHECK(reading.findings.size() == 1);
  CHECK_FALSE(reading.document.mended);
}
