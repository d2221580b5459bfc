// SPDX-License-Identifier: Apache-2.0
#include "unit/yaml/reading.h"
#include "yaml/rules.h"

using namespace lofte;
using yaml::Node;
using yaml::Reading;
using Places = std::vector<std::string>;

namespace {

/// The one finding of a text that must not be readable.
const diag::Finding& only(const Reading& reading) {
  REQUIRE(reading.findings.size() == 1);
  CHECK_FALSE(reading.document.root);
  return reading.findings[0];
}

}  // namespace

TEST_CASE("a text without content holds a null") {
  for (const char* text :
       {"", "\n", "   \n\n", "# bara en kommentar\n", "---\n", "...\n", "---\n# c\n...\n", "\xEF\xBB\xBF"}) {
    CAPTURE(text);
    const Reading reading(text);
    CHECK(reading.root().kind == Node::Kind::null);
    CHECK(reading.root().span == Span{0, 0});
  }
}

TEST_CASE("a byte-order mark is taken off, and spans do not count it") {
  const Reading reading(
      "\xEF\xBB\xBF"
      "a: ö\n");
  CHECK(reading.document.source.text() == "a: ö\n");
  CHECK(reading.value("a").span == Span{3, 5});
}

TEST_CASE("a second byte-order mark is an invisible character") {
  const Reading reading(
      "\xEF\xBB\xBF\xEF\xBB\xBF"
      "a: b\n");
  CHECK(only(reading).rule->id == "not-yaml");
  CHECK(english(only(reading).message) ==
        "the file contains the invisible character U+FEFF, which YAML does not allow");
}

TEST_CASE("markers around the one document are accepted") {
  for (const char* text : {"---\na: b\n", "--- # c\na: b\n...\n", "a: b\n...\n...\n", "\n# c\n---\n\na: b"}) {
    CAPTURE(text);
    CHECK(Reading(text).value("a").text == "b");
  }
}

TEST_CASE("bytes that are not UTF-8 are refused at the first of them") {
  const Reading latin1(
      "a: b\nc: r\xF6"
      "d\n");
  CHECK(latin1.places() == Places{"2:5 not-utf8 `\xF6`"});
  CHECK(english(only(latin1).message) == "the file is not saved as UTF-8");
  CHECK(swedish(only(latin1).message) == "filen är inte sparad som UTF-8");
  CHECK(english(*only(latin1).help) == "save it again with the encoding UTF-8");
  CHECK(swedish(*only(latin1).help) == "spara den på nytt med teckenkodningen UTF-8");
  CHECK(only(Reading("a: \xC0\xAF\n")).place.span == Span{3, 4});
  CHECK(only(Reading("a: \xED\xA0\x80\n")).place.span == Span{3, 4});
  CHECK(only(Reading("a: \xC3")).place.span == Span{3, 4});
}

TEST_CASE("a file in UTF-16 is called that") {
  const Reading reading(
      std::string("\xFF\xFE"
                  "a\0:\0",
                  6));
  CHECK(only(reading).rule->id == "not-utf8");
  CHECK(english(only(reading).message) == "the file is UTF-16, not UTF-8");
  CHECK(swedish(only(reading).message) == "filen är i UTF-16, inte UTF-8");
}

TEST_CASE("a file over the limit is not read") {
  const std::string most(yaml::kMaxBytes, '\n');
  CHECK(Reading(most).root().kind == Node::Kind::null);
  const Reading over(most + "\n");
  CHECK(only(over).rule->id == "too-large");
  CHECK(only(over).place.span == Span{0, 0});
  CHECK(over.document.source.text().empty());
  CHECK(english(only(over).message) == "the file is 1,048,577 bytes; a record is at most 1,048,576");
  CHECK(swedish(*only(over).help) == "dela upp den på flera poster, eller länka till dokumentet i stället");
}

TEST_CASE("a NUL byte is refused where it stands") {
  const Reading reading(std::string("a: b\nc: \0d\n", 11));
  CHECK(reading.places() == Places{std::string("2:4 not-yaml `\0`", 16)});
  CHECK(english(only(reading).message) == "the file contains a NUL byte, which no text does");
  CHECK(swedish(only(reading).message) == "filen innehåller ett NUL-tecken, vilket ingen text gör");
}

TEST_CASE("characters that YAML forbids are refused and named") {
  struct {
    const char* text;
    const char* code;
  } const cases[] = {{"a: x\x04y\n", "U+0004"},         {"a: \"x\x1By\"\n", "U+001B"},
                     {"a: b # \x7F\n", "U+007F"},       {"a: x\xC2\x9F\n", "U+009F"},
                     {"a: x\xEF\xBB\xBFy\n", "U+FEFF"}, {"a: \x0C\n", "U+000C"},
                     {"a: \xEF\xBF\xBF\n", "U+FFFF"}};
  for (const auto& c : cases) {
    CAPTURE(c.text);
    const Reading reading(c.text);
    CHECK(only(reading).rule->id == "not-yaml");
    CHECK(english(only(reading).message) ==
          "the file contains the invisible character " + std::string(c.code) + ", which YAML does not allow");
    CHECK(swedish(only(reading).message) ==
          "filen innehåller det osynliga tecknet " + std::string(c.code) + ", som YAML inte tillåter");
  }
}

TEST_CASE("characters that YAML allows are left alone") {
  CHECK(Reading("a: x\xC2\x85y\n").value("a").text == "x\xC2\x85y");
  CHECK(Reading("a: \xC2\xA0\xEF\xBF\xBD 😀 ﬁ\n").value("a").is_scalar());
  CHECK(Reading("a: \"x\\ty\\n\"\n").value("a").text == "x\ty\n");
}

TEST_CASE("nesting as deep as the limit is read, and one level more is refused where it begins") {
  const int most = yaml::kMaxDepth;
  const Reading deep(std::string(most, '[') + std::string(most, ']'));
  CHECK(deep.root().is_sequence());
  const Reading deeper("a: " + std::string(most, '[') + std::string(most, ']') + "\n");
  CHECK(deeper.places() == Places{"1:35 too-deep `[`"});
  CHECK(english(only(deeper).message) == "the record is nested deeper than 32 levels");
  CHECK(swedish(only(deeper).message) == "posten är nästlad djupare än 32 nivåer");
  std::string stairs;
  for (int i = 0; i < most + 1; ++i) stairs += std::string(i, ' ') + "a:\n";
  CHECK(only(Reading(stairs)).rule->id == "too-deep");
  CHECK(only(Reading(std::string(200'000, '[') + std::string(200'000, ']'))).rule->id == "too-deep");
}

TEST_CASE("as many values as the limit are read, and one more is refused") {
  std::string items;
  for (int i = 0; i < yaml::kMaxNodes - 1; ++i) items += "- a\n";
  CHECK(Reading(items).root().items.size() == yaml::kMaxNodes - 1);
  const Reading more(items + "- a\n");
  CHECK(only(more).rule->id == "not-yaml");
  CHECK(english(only(more).message) == "the file contains more than 100,000 values");
  CHECK(swedish(*only(more).help) == "dela upp posten på flera filer");
}

TEST_CASE("a text of its own is a root too") {
  CHECK(Reading("Hej på er\n").root().text == "Hej på er");
  CHECK(Reading("--- |\n  Hej\n").root().text == "Hej\n");
  CHECK(Reading("https://example.org\n").root().text == "https://example.org");
}

TEST_CASE("every rule is listed once, in order, with texts in both languages") {
  std::vector<std::string> ids;
  for (const diag::RuleInfo* rule : yaml::rules()) {
    ids.emplace_back(rule->id);
    CHECK(rule->family == diag::Family::form);
    CHECK(rule->severity == diag::Severity::error);
    for (const words::Lang lang : {words::Lang::en, words::Lang::sv}) {
      CHECK(rule->summary.in(lang).back() != '.');
      CHECK(rule->why.in(lang).back() == '.');
      CHECK(rule->remedy.in(lang).back() == '.');
    }
  }
  CHECK(ids == std::vector<std::string>{"duplicate-key", "not-utf8", "not-yaml", "too-deep", "too-large",
                                        "yaml-feature"});
}
