// SPDX-License-Identifier: Apache-2.0
#include "unit/yaml/reading.h"

using namespace lofte;
using yaml::Node;
using yaml::Reading;

namespace {

struct Case {
  const char* text;
  const char* marked;  ///< the bytes of the value under "a"
  const char* value;
  bool quoted;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const Reading reading(c.text);
    const Node& node = reading.value("a");
    CHECK(node.is_scalar());
    CHECK(node.quoted == c.quoted);
    CHECK(reading.marked(node.span) == c.marked);
    CHECK(node.text == c.value);
  }
}

}  // namespace

TEST_CASE("a plain text stands on its own bytes, without the blanks and the comment after it") {
  check({{"a: b\n", "b", "b", false},
         {"a: b", "b", "b", false},
         {"a:   två ord   # c\n", "två ord", "två ord", false},
         {"a: b#c\n", "b#c", "b#c", false},
         {"a: x:y\n", "x:y", "x:y", false},
         {"a:\tb\n", "b", "b", false},
         {"a:\n  b\n", "b", "b", false},
         {"a: -5\n", "-5", "-5", false},
         {"{a: kl:10 å, b: c}", "kl:10 å", "kl:10 å", false}});
}

TEST_CASE("a plain text of several lines stands from its first to its last word") {
  check({{"a: ett\n  två\nb: c\n", "ett\n  två", "ett två", false},
         {"a: ett\n\n   två  # c\nb: c\n", "ett\n\n   två", "ett\ntvå", false},
         {"a: ett\r\n  två\r\nb: c\r\n", "ett\r\n  två", "ett två", false},
         {"{a: ett\n två, b: c}\n", "ett\n två", "ett två", false}});
}

TEST_CASE("a text in quotes stands from quote to quote") {
  check({{"a: \"b\" # c\n", "\"b\"", "b", true},
         {"a: \"\"\n", "\"\"", "", true},
         {"a: ''\nb: c\n", "''", "", true},
         {"a: \"Hon sa \\\"nej\\\"\"\n", "\"Hon sa \\\"nej\\\"\"", "Hon sa \"nej\"", true},
         {"a: \"slut \\\\\"\n", "\"slut \\\\\"", "slut \\", true},
         {"a: 'det är Anna''s # väg'\n", "'det är Anna''s # väg'", "det är Anna's # väg", true},
         {"a: \"ett\n  två\"\n", "\"ett\n  två\"", "ett två", true},
         {"a: \"ett\n\"\nb: c\n", "\"ett\n\"", "ett ", true},
         {"a: \"\\u00e5\\x41\"\n", "\"\\u00e5\\x41\"", "åA", true}});
}

TEST_CASE("a text after | or > stands from its sign to the end of its last line") {
  check({{"a: |\n  ett\n  två\nb: c\n", "|\n  ett\n  två", "ett\ntvå\n", true},
         {"a: >-\n  ett\n  två\n\nb: c\n", ">-\n  ett\n  två", "ett två", true},
         {"a: |+\n  ett\n\n\nb: c\n", "|+\n  ett", "ett\n\n\n", true},
         {"a: |2\n    ett\nb: c\n", "|2\n    ett", "  ett\n", true},
         {"a: | # c\n  # inte kommentar\nb: c\n", "| # c\n  # inte kommentar", "# inte kommentar\n", true},
         {"a: |\nb: c\n", "|", "", true},
         {"a: |\r\n  ett\r\nb: c\r\n", "|\r\n  ett", "ett\n", true}});
}

TEST_CASE("numbers, dates, truth values and nulls are texts") {
  check({{"a: no\n", "no", "no", false},
         {"a: 1.10\n", "1.10", "1.10", false},
         {"a: 2020-09-15\n", "2020-09-15", "2020-09-15", false},
         {"a: ~\n", "~", "~", false},
         {"a: null # c\n", "null", "null", false},
         {"a:\n  Null\n", "Null", "Null", false},
         {"{a: NULL}", "NULL", "NULL", false},
         {"a: nullify\n", "nullify", "nullify", false}});
}

TEST_CASE("a key without a value has a null that stands at the key") {
  for (const char* text : {"a:\nb: c\n", "a:", "a:\n", "a: # c\n", "{a: , b: c}", "{a, b: c}", "{a: }",
                           "a:\nnull: c\n", "a:\n# c\nb: |\n  c\n"}) {
    CAPTURE(text);
    const Reading reading(text);
    const yaml::Entry* entry = reading.root().find("a");
    REQUIRE(entry);
    CHECK(entry->value.kind == Node::Kind::null);
    CHECK(entry->value.span == entry->key_span);
    CHECK(reading.marked(entry->key_span) == "a");
  }
}

TEST_CASE("an empty list item is a null that stands at its dash") {
  const Reading reading("a:\n  -\n  - b\n  - # c\nd: e\n");
  const Node& list = reading.value("a");
  REQUIRE(list.items.size() == 3);
  CHECK(list.items[0].kind == Node::Kind::null);
  CHECK(list.items[0].span == Span{5, 6});
  CHECK(list.items[1].text == "b");
  CHECK(list.items[2].kind == Node::Kind::null);
  CHECK(reading.marked(list.items[2].span) == "-");
  CHECK(reading.marked(list.span) == "-\n  - b\n  -");
}

TEST_CASE("a null word after an empty value is the next key") {
  const Reading reading("- a:\n  null: c\n-\n- null\n");
  REQUIRE(reading.root().items.size() == 3);
  const Node& first = reading.root().items[0];
  REQUIRE(first.entries.size() == 2);
  CHECK(first.entries[0].value.kind == Node::Kind::null);
  CHECK(first.entries[1].key == "null");
  CHECK(first.entries[1].value.text == "c");
  CHECK(reading.root().items[1].kind == Node::Kind::null);
  CHECK(reading.root().items[2].text == "null");
}

TEST_CASE("a collection in brackets stands from bracket to bracket") {
  struct {
    const char* text;
    const char* marked;
    bool list;
  } const cases[] = {{"a: []\n", "[]", true},
                     {"a: [ ] # c\n", "[ ]", true},
                     {"a: [b, \"c]\", {d: [e]}]\nf: g\n", "[b, \"c]\", {d: [e]}]", true},
                     {"a: [b, # ]\n  c,\n]\n", "[b, # ]\n  c,\n]", true},
                     {"a: {}\n", "{}", false},
                     {"a: {b: , c}\n", "{b: , c}", false},
                     {"a: {b: }  \n", "{b: }", false},
                     {"a:\n  {b: 'c}'\n  }\n", "{b: 'c}'\n  }", false}};
  for (const auto& c : cases) {
    CAPTURE(c.text);
    const Reading reading(c.text);
    const Node& node = reading.value("a");
    CHECK(node.is_sequence() == c.list);
    CHECK(node.is_mapping() == !c.list);
    CHECK(reading.marked(node.span) == c.marked);
  }
}

TEST_CASE("a block collection stands from its first entry to the last byte of its last one") {
  const Reading reading("a:\n  - b: c\n    d: |\n      å\n\n  - [e]  # f\ng:\n- h\n- i:\n");
  const Node& a = reading.value("a");
  CHECK(reading.marked(a.span) == "- b: c\n    d: |\n      å\n\n  - [e]");
  REQUIRE(a.items.size() == 2);
  CHECK(reading.marked(a.items[0].span) == "b: c\n    d: |\n      å");
  const Node& g = reading.value("g");
  CHECK(reading.marked(g.span) == "- h\n- i");
  CHECK(reading.root().span == Span{0, g.span.end});
}

TEST_CASE("spans are bytes, and places count characters, after å, ä and ö") {
  const Reading reading("åäö: {ö: é, å: \"ä\"}\n");
  const yaml::Entry* entry = reading.root().find("åäö");
  REQUIRE(entry);
  CHECK(entry->key_span == Span{0, 6});
  const Node& value = entry->value.find("å")->value;
  CHECK(value.text == "ä");
  CHECK(value.span == Span{21, 25});
  CHECK(reading.document.source.position(value.span.begin) == Position{1, 16});
}

TEST_CASE("spans are right with every kind of line ending") {
  for (const std::string& ending : {std::string("\n"), std::string("\r\n"), std::string("\r")}) {
    CAPTURE(ending.size());
    std::string text;
    for (const char* line :
         {"å: 1", "b:", "  - ö", "  - x: |", "      två", "      rader", "c: \"d", "  e\""})
      text += line + ending;
    const Reading reading(text);
    CHECK(reading.value("å").text == "1");
    const Node& list = reading.value("b");
    REQUIRE(list.items.size() == 2);
    CHECK(reading.marked(list.items[0].span) == "ö");
    CHECK(list.items[1].find("x")->value.text == "två\nrader\n");
    CHECK(reading.value("c").text == "d e");
    CHECK(reading.marked(reading.value("c").span) == "\"d" + ending + "  e\"");
    CHECK(reading.document.source.position(reading.value("c").span.begin) == Position{7, 4});
  }
}

TEST_CASE("keys keep their order, and a quoted key is marked with its quotes") {
  const Reading reading("b: 1\n\"a b\" : 2\n'c': 3\n");
  const Node& root = reading.root();
  REQUIRE(root.entries.size() == 3);
  CHECK(root.entries[0].key == "b");
  CHECK(root.entries[1].key == "a b");
  CHECK(reading.marked(root.entries[1].key_span) == "\"a b\"");
  CHECK(root.entries[2].key == "c");
  CHECK(root.find("d") == nullptr);
}

TEST_CASE("a pair inside brackets is a mapping of one") {
  const Reading reading("[a: b, c]");
  REQUIRE(reading.root().items.size() == 2);
  const Node& pair = reading.root().items[0];
  REQUIRE(pair.is_mapping());
  CHECK(pair.find("a")->value.text == "b");
  CHECK(reading.marked(pair.span) == "a: b");
}
