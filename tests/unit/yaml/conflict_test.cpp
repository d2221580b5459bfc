// SPDX-License-Identifier: Apache-2.0
#include "unit/yaml/reading.h"

using namespace lofte;
using yaml::Reading;
using Places = std::vector<std::string>;

namespace {

// What the one finding of a text says in a language, and what it advises.
std::string said(const std::string& text, words::Lang lang) {
  const Reading reading(text);
  REQUIRE(reading.findings.size() == 1);
  CHECK(reading.findings.front().rule->id == "not-yaml");
  return words::text(reading.findings.front().message, lang) + "\n" +
         words::text(*reading.findings.front().help, lang);
}
std::string english_of(const std::string& text) { return said(text, words::Lang::en); }

const std::string kOneKey = "title: x\n<<<<<<< HEAD\nlight: dark\n=======\nlight: daylight\n>>>>>>> b\n";

}  // namespace

TEST_CASE("a conflict is one finding from its first mark to its last, and names both sides") {
  const Reading reading(kOneKey + "date: 2020\n");
  CHECK(reading.places() ==
        Places{"2:1 not-yaml `<<<<<<< HEAD\nlight: dark\n=======\nlight: daylight\n>>>>>>> b`"});
  CHECK(english_of(kOneKey) ==
        "the same lines were changed on two sides, and git left both versions here: line 3 from HEAD, and "
        "line 5 from b\nkeep line 3 or line 5, whichever is right, and delete lines 2, 4 and 6");
  CHECK(said(kOneKey, words::Lang::sv) ==
        "samma rader har ändrats på två håll, och git har lämnat båda versionerna här: rad 3 från HEAD och "
        "rad 5 från b\nbehåll rad 3 eller rad 5, det som är rätt, och ta bort rad 2, 4 och 6");
}

TEST_CASE("the record counts as unread, and is read around the conflict with its first version") {
  const Reading reading(kOneKey + "a: 1\na: 2\nb:3\n");
  CHECK_FALSE(reading.document.root);
  REQUIRE(reading.document.mended);
  CHECK(reading.document.mended->find("light")->value.text == "dark");
  CHECK(reading.marked(reading.document.mended->find("b")->value.span) == "3");
  CHECK(reading.places().size() == 3);
  CHECK(reading.places()[1] == "8:1 duplicate-key `a`");
  CHECK(reading.places()[2] == "9:2 not-yaml `:`");
}

TEST_CASE("what is wrong inside a version is not told, since it may be deleted") {
  CHECK(Reading("a: x\n<<<<<<< HEAD\nb:1\n=======\nb: *c\n>>>>>>> z\n").findings.size() == 1);
}

TEST_CASE("the version before both, which some write down, is to be deleted with the marks") {
  CHECK(english_of("a: x\n<<<<<<< HEAD\nb: 1\n||||||| 1a2b3c4\nb: 0\n=======\nb: 2\n>>>>>>> z\n") ==
        "the same lines were changed on two sides, and git left both versions here: line 3 from HEAD, and "
        "line 7 from z\nkeep line 3 or line 7, whichever is right, and delete lines 2, 4–6 and 8");
}

TEST_CASE("where both sides only add entries to a list, both can stay") {
  const std::string list = "h:\n  - {date: 2020, state: a}\n";
  const std::string ours = "<<<<<<< HEAD\n  - {date: 2021, state: b}\n";
  const std::string theirs = "=======\n  - date: 2022\n    state: c\n  - d\n>>>>>>> z\n";
  CHECK(english_of(list + ours + "||||||| 1a2b3c4\n" + theirs)
            .find("both can stay: delete just lines 3, 5–6 "
                  "and 10") != std::string::npos);
  CHECK(english_of(list + ours + theirs).find("if they tell of different things both can stay") !=
        std::string::npos);
  const std::string base = "||||||| 1a2b3c4\n  - {date: 2019, state: b}\n";
  CHECK(english_of(list + ours + base + theirs).find("keep line 4 or lines 8–10") != std::string::npos);
}

TEST_CASE("entries of one id, of two columns, or that go on after the conflict exclude each other") {
  const auto keep = [](const std::string& ours, const std::string& theirs, const std::string& after) {
    const std::string text = "h:\n<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> z\n" + after;
    return english_of(text).find("whichever is right") != std::string::npos;
  };
  CHECK_FALSE(keep("  - id: a\n", "  - id: b\n", ""));
  CHECK(keep("  - id: a\n    text: x\n", "  - {id: a, text: y}\n", ""));
  CHECK(keep("  - a\n", "- b\n", ""));
  CHECK(keep("  - id: a\n", "  - id: b\n", "    text: x\n"));
  CHECK(keep("  - a\n", "    b: c\n", ""));
  CHECK(keep("  - a: b\n", "  - a: b\n", ""));
}

TEST_CASE("a side without lines is said to have none") {
  CHECK(english_of("a: x\n<<<<<<< HEAD\n=======\nb: y\n>>>>>>> z\n") ==
        "the same lines were changed on two sides, and git left both versions here: no lines from HEAD, and "
        "line 4 from z\nkeep line 4 if that is right, else delete it too; delete lines 2, 3 and 5");
  CHECK(english_of("a: x\n<<<<<<< HEAD\n=======\n>>>>>>> z\n").find("nothing stands between the marks") !=
        std::string::npos);
}

TEST_CASE("what is left of a conflict is one finding, too") {
  CHECK(english_of("a: x\n=======\nb: y\n>>>>>>> z\n") ==
        "a mark that git put here, when the same lines were changed on two sides, is still here\n"
        "delete lines 2 and 4, and see that what stands around is said only once");
  CHECK(english_of("a: x\n<<<<<<< HEAD\nb: y\n").find("delete line 2, and") != std::string::npos);
  CHECK(english_of("a: x\n=======\n").find("delete line 2, and") != std::string::npos);
}

TEST_CASE("several conflicts are one finding each; long marks and Windows line ends are seen") {
  CHECK(Reading(kOneKey + kOneKey.substr(kOneKey.find("<"))).findings.size() == 2);
  CHECK(Reading("a: x\r\n<<<<<<<<< HEAD\r\nb: 1\r\n=========\r\nb: 2\r\n>>>>>>>>> z\r\n").findings.size() ==
        1);
  CHECK(Reading("\xEF\xBB\xBF<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> z").findings.size() == 1);
}

TEST_CASE("a conflict inside the version before both belongs to it") {
  CHECK(english_of("a: x\n<<<<<<< HEAD\nb: 1\n||||||| merged\n<<<<<<<<< one\nb: 2\n=========\nb: 3\n"
                   ">>>>>>>>> other\n=======\nb: 4\n>>>>>>> z\n")
            .find("keep line 3 or line 11, whichever is right, and delete lines 2, 4–10 and 12") !=
        std::string::npos);
}

TEST_CASE("what looks like a mark and is none is read as it stands") {
  CHECK(Reading("# =======\na: x  # >>>>>>> y\nb: '<<<<<<< HEAD'\nc: |\n  =======\n  >>>>>>> z\n")
            .root()
            .entries.size() == 3);
  CHECK(Reading("a: x\n  ======= y\n").root().entries.size() == 1);
}
