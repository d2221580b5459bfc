// SPDX-License-Identifier: Apache-2.0
#include "unit/yaml/reading.h"

using namespace lofte;
using yaml::Node;
using yaml::Reading;
using Places = std::vector<std::string>;

TEST_CASE("the second of two equal keys is reported, the first is related and kept") {
  const Reading reading("a: 1\nb: 2\n\"a\": 3\n");
  CHECK(reading.places() == Places{"3:1 duplicate-key `\"a\"`"});
  const diag::Finding& finding = reading.findings[0];
  CHECK(english(finding.message) == "\"a\" is given already on line 1");
  CHECK(swedish(finding.message) == "”a” står redan på rad 1");
  CHECK(english(*finding.help) == "keep one of the two lines; a may be given only once");
  CHECK(swedish(*finding.help) == "behåll en av de två raderna; a får bara stå en gång");
  REQUIRE(finding.related.size() == 1);
  CHECK(finding.related[0].place == diag::Place{"records/x.yaml", {0, 1}});
  CHECK(english(finding.related[0].message) == "first given here");
  CHECK(swedish(finding.related[0].message) == "står först här");
  REQUIRE(reading.document.root);
  REQUIRE(reading.document.root->entries.size() == 2);
  CHECK(reading.document.root->find("a")->value.text == "1");
  CHECK(reading.document.root->span == Span{0, 16});
}

TEST_CASE("each further equal key is reported against the first") {
  const Reading reading("x: {a: 1, a: 2, b: 3, a: 4}\ny:\n  - c:\n    c: []\n");
  CHECK(reading.places() ==
        Places{"1:11 duplicate-key `a`", "1:23 duplicate-key `a`", "4:5 duplicate-key `c`"});
  CHECK(reading.findings[1].related[0].place.span == Span{4, 5});
}

TEST_CASE("equal keys in different places are no duplicates") {
  CHECK(Reading("a: {a: {a: 1}}\nb: {a: 1}\n").findings.empty());
  CHECK(Reading("a: 1\nA: 2\n' a': 3\n").findings.empty());
}

TEST_CASE("equal keys are found in a mapping of many keys") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "k" + std::to_string(i) + ": v\n";
  CHECK(Reading(text).findings.empty());
  const Reading reading(text + "k7: w\nk499: w\nk7: w\n");
  CHECK(reading.places() ==
        Places{"501:1 duplicate-key `k7`", "502:1 duplicate-key `k499`", "503:1 duplicate-key `k7`"});
  CHECK(reading.document.root->entries.size() == 500);
}

TEST_CASE("equal keys before a fault of syntax are still reported") {
  const Reading reading("a: 1\na: 2\nb: c: d\n");
  CHECK(reading.places() == Places{"2:1 duplicate-key `a`", "3:5 not-yaml `:`"});
  CHECK_FALSE(reading.document.root);
}

TEST_CASE("where the keys of a list item begin anew, one dash is missing, and the items are read apart") {
  const Reading reading(
      "a:\n  - id: x\n    text: b\n    id: y\n    text: c\n    id: z\n    text: d\n  - id: w\n");
  CHECK(reading.places() == Places{"4:5 duplicate-key `id`", "6:5 duplicate-key `id`"});
  const diag::Finding& finding = reading.findings[0];
  CHECK(english(finding.message) == "\"id\" begins anew here, but the dash of a new list item is missing");
  CHECK(swedish(finding.message) ==
        "”id” börjar om här, men bindestrecket framför en ny punkt i listan saknas");
  CHECK(english(*finding.help) == "write - id: y, in line with the dash above");
  CHECK(reading.marked(finding.related[0].place.span) == "id");
  REQUIRE(reading.document.root);
  const Node& list = reading.document.root->entries[0].value;
  REQUIRE(list.items.size() == 4);
  CHECK(list.items[1].find("id")->value.text == "y");
  CHECK(reading.marked(list.items[1].span) == "id: y\n    text: c");
}

TEST_CASE("a key that comes twice alone is no missing dash, nor is anything in braces or outside a list") {
  CHECK(Reading("- id: x\n  id: y\n  text: b\n").places() == Places{"2:3 duplicate-key `id`"});
  CHECK(Reading("- id: x\n  text: b\n  text: c\n").places() == Places{"3:3 duplicate-key `text`"});
  CHECK(Reading("- id: x\n  text: b\n  id: y\n").document.root->items.size() == 1);
  CHECK(Reading("- {id: x, text: b, id: y, text: c}\n").places().size() == 2);
}

TEST_CASE("where the first keys of a file come again, a second record begins, and is left out") {
  const Reading reading("date: 1\nplaces: a\ndate: 2\nplaces: b\nnotes: c\n");
  CHECK(reading.places() == Places{"3:1 duplicate-key `date`"});
  CHECK(english(reading.findings[0].message) == "a second record begins here; a file is one record");
  CHECK(swedish(reading.findings[0].message) == "en andra post börjar här; en fil är en post");
  CHECK(english(*reading.findings[0].help) == "move lines 3–5 to a file of their own");
  CHECK(swedish(*reading.findings[0].help) == "flytta raderna 3–5 till en egen fil");
  CHECK(reading.document.root->entries.size() == 2);
  CHECK(Reading("date: 1\nplaces: a\ndate: 2\n").places() == Places{"3:1 duplicate-key `date`"});
}

TEST_CASE("a number sign close to a word cuts a text, which is told, and the rest is read") {
  const Reading reading(
      "text: Se ärende #1234 om häcken\nplaces: x # bra\ncounts: {a: b c #2\n}\nnotes: #häcken\n");
  CHECK(reading.places() == Places{"1:17 yaml-feature `#1234 om häcken`", "3:17 yaml-feature `#2`",
                                   "5:8 yaml-feature `#häcken`"});
  CHECK(swedish(reading.findings[0].message) ==
        "allt efter # räknas som en kommentar och kommer inte med i texten");
  CHECK(swedish(*reading.findings[0].help) ==
        "sätt raka citattecken om hela texten: text: \"Se ärende #1234 om häcken\"");
  CHECK(swedish(*reading.findings[2].help) == "sätt raka citattecken om hela texten: notes: \"#häcken\"");
  REQUIRE(reading.document.root);
  CHECK(reading.document.root->find("notes")->value.is_scalar());
  CHECK(Reading("responsible: kommun #vi\n").findings.empty());
}

TEST_CASE("an item of a list that is read as part of the text above is told, a dash in a sentence is not") {
  const Reading reading("a:\n  - b\n    - c\n  - d\n");
  CHECK(reading.places() == Places{"3:5 yaml-feature `- c`"});
  CHECK(swedish(reading.findings[0].message) ==
        "raden ser ut som en ny punkt men läses som en del av texten ovanför");
  CHECK(Reading("a:\n  • b\n  • c\n").places() == Places{"3:3 yaml-feature `• c`"});
  CHECK(Reading("a: text\n  – med tankstreck\n").findings.empty());
  CHECK(Reading("a: >-\n  b\n  - c\n").findings.empty());
}

TEST_CASE("a missing dash before a fault of syntax is reported once") {
  CHECK(Reading("- id: x\n  text: b\n  id: y\n  text: c\n  d: e: f\n").places() ==
        Places{"3:3 duplicate-key `id`", "5:7 not-yaml `:`"});
}

TEST_CASE("an anchor is refused where it stands, and the value is read") {
  const Reading reading("a: &bas\n  b: c\nd: &e [f]\n&g h: i\n");
  CHECK(reading.places() ==
        Places{"1:4 yaml-feature `&bas`", "3:4 yaml-feature `&e`", "4:1 yaml-feature `&g`"});
  const diag::Finding& finding = reading.findings[0];
  CHECK(english(finding.message) == "&bas is a YAML anchor, which records do not use");
  CHECK(swedish(finding.message) == "&bas är ett YAML-ankare, vilket poster inte använder");
  CHECK(english(*finding.help) ==
        "put straight quotes around a text that begins so, or write out what is meant");
  CHECK(swedish(*finding.help) ==
        "sätt raka citattecken om en text som börjar så, eller skriv ut vad som menas");
  REQUIRE(reading.document.root);
  const Node& root = *reading.document.root;
  CHECK(root.find("a")->value.find("b")->value.text == "c");
  CHECK(reading.marked(root.find("d")->value.span) == "[f]");
  CHECK(reading.marked(root.find("h")->key_span) == "h");
}

TEST_CASE("an alias is refused where it stands, not where its anchor does, and nothing is read") {
  const Reading known("a: &x b\nc: *x\n");
  CHECK(known.places() == Places{"1:4 yaml-feature `&x`", "2:4 yaml-feature `*x`"});
  CHECK_FALSE(known.document.root);
  CHECK(english(known.findings[1].message) == "*x is a YAML alias, which records do not use");
  CHECK(swedish(known.findings[1].message) == "*x är ett YAML-alias, vilket poster inte använder");
  const Reading unknown("a: b\nc: *viktigt* möte\n");
  CHECK(unknown.places() == Places{"2:4 yaml-feature `*viktigt*`"});
  CHECK_FALSE(unknown.document.root);
  CHECK(Reading("a: b\nc: {d: *e, f: g}\nh: [i]\n").places() == Places{"2:8 yaml-feature `*e`"});
  CHECK(Reading("a:\n  - [b, *c]\n  - [d\n").places() == Places{"2:9 yaml-feature `*c`"});
  CHECK(Reading("a: [b\nc: *d\n").places() == Places{"1:4 not-yaml `[`", "2:4 yaml-feature `*d`"});
}

TEST_CASE("a merge key is refused once, with whatever it merges") {
  for (const char* text : {"<<: *x\na: b\n", "<<: {c: d}\na: b\n"}) {
    const Reading reading(text);
    CHECK(reading.places() == Places{"1:1 yaml-feature `<<`"});
    CHECK_FALSE(reading.document.root);
  }
  const Reading known("a: &x {b: c}\nd:\n  <<: *x\n");
  CHECK(known.places() == Places{"1:4 yaml-feature `&x`", "3:3 yaml-feature `<<`"});
  CHECK(english(known.findings[1].message) == "<< is a YAML merge key, which records do not use");
  CHECK(swedish(known.findings[1].message) == "<< är en sammanslagning i YAML, vilket poster inte använder");
  CHECK(english(*known.findings[1].help) == "write out the keys that are meant");
  CHECK(swedish(*known.findings[1].help) == "skriv ut fälten som menas");
  CHECK(Reading("\"<<\": a\n").findings.empty());
}

TEST_CASE("a tag is refused where it stands, and the value is read as a text") {
  const Reading reading("a: !!int 5\nb: !viktigt möte\nc: !<x> \"d\"\ne: !f\ng: ! h\n");
  CHECK(reading.places() == Places{"1:4 yaml-feature `!!int`", "2:4 yaml-feature `!viktigt`",
                                   "3:4 yaml-feature `!<x>`", "4:4 yaml-feature `!f`",
                                   "5:4 yaml-feature `!`"});
  CHECK(english(reading.findings[0].message) == "!!int is a YAML tag, which records do not use");
  CHECK(swedish(reading.findings[0].message) == "!!int är en YAML-tagg, vilket poster inte använder");
  REQUIRE(reading.document.root);
  const Node& root = *reading.document.root;
  CHECK(root.find("a")->value.text == "5");
  CHECK(reading.marked(root.find("b")->value.span) == "möte");
  CHECK_FALSE(root.find("b")->value.quoted);
  CHECK(root.find("c")->value.quoted);
  CHECK(root.find("e")->value.kind == Node::Kind::null);
  CHECK_FALSE(root.find("g")->value.quoted);
}

TEST_CASE("a second document is refused where it begins, and what stands in it is read as the record's") {
  const Reading marked("a: b\n---\nc: d\n");
  CHECK(marked.places() == Places{"2:1 yaml-feature `---`"});
  CHECK(english(marked.findings[0].message) == "a second document begins here; a file is one record");
  CHECK(swedish(marked.findings[0].message) == "ett andra dokument börjar här; en fil är en post");
  CHECK(english(*marked.findings[0].help) == "remove the line: what follows is read as part of this record");
  CHECK(swedish(*marked.findings[0].help) ==
        "ta bort raden: det som följer läses som en del av den här posten");
  REQUIRE(marked.document.root);
  CHECK(marked.document.root->find("a")->value.text == "b");
  CHECK(marked.document.root->find("c")->value.text == "d");
  CHECK(marked.marked(marked.document.root->span) == "a: b\n---\nc: d");
  const Reading points("a: b\n...\nc: [d]\n---\ne: f # g\n");
  CHECK(points.places() == Places{"2:1 yaml-feature `...`", "4:1 yaml-feature `---`"});
  REQUIRE(points.document.root);
  CHECK(points.document.root->entries.size() == 3);
  CHECK(points.document.comments.size() == 1);
}

TEST_CASE("what is wrong in a second document is told where it stands") {
  CHECK(Reading("a: b\n---\nc: &d e\n").places() ==
        Places{"3:4 yaml-feature `&d`", "2:1 yaml-feature `---`"});
  const Reading broken("a: b\n---\nc: \"d\n");
  CHECK(broken.places() == Places{"2:1 yaml-feature `---`", "3:4 not-yaml `\"`"});
  CHECK_FALSE(broken.document.root);
}

TEST_CASE("several records in one file are none that can be relied on") {
  for (const char* text : {"a: b\n---\na: c\n", "a: b\n---\nSome text.\n", "- a\n---\nb: c\n"}) {
    CAPTURE(text);
    const Reading several(text);
    CHECK(several.places() == Places{"2:1 yaml-feature `---`"});
    CHECK(english(*several.findings[0].help) == "move what follows to a file of its own");
    CHECK(swedish(*several.findings[0].help) == "flytta det som följer till en egen fil");
    CHECK_FALSE(several.document.root);
    CHECK(several.document.mended);
  }
  const Reading keys("a: b\n---\na: c\nd: e\n");
  REQUIRE(keys.document.mended);
  CHECK(keys.document.mended->find("a")->value.text == "b");
  CHECK(keys.document.mended->find("d")->value.text == "e");
}

TEST_CASE("a document that holds nothing is only its sign") {
  const Reading last("a: b\n---\n");
  CHECK(last.places() == Places{"2:1 yaml-feature `---`"});
  CHECK(english(*last.findings[0].help) == "remove the line");
  REQUIRE(last.document.root);
  const Reading first("---\n---\na: b\n");
  CHECK(first.places() == Places{"2:1 yaml-feature `---`"});
  REQUIRE(first.document.root);
  CHECK(first.document.root->find("a")->value.text == "b");
}

TEST_CASE("directives are refused where they stand, and the document is read") {
  for (const char* text : {"%YAML 1.2\n---\na: b\n", "%YAML 2.0\n---\na: b\n", "%YAML\n---\na: b\n"}) {
    CAPTURE(text);
    const Reading reading(text);
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings[0].rule->id == "yaml-feature");
    CHECK(reading.findings[0].place.span.begin == 0);
    REQUIRE(reading.document.root);
    CHECK(reading.document.root->find("a")->value.text == "b");
  }
  const Reading two("# c\n%YAML 1.2\n%TAG ! x:\n---\na: b\n");
  CHECK(two.places() == Places{"2:1 yaml-feature `%YAML 1.2`", "3:1 yaml-feature `%TAG ! x:`"});
  CHECK(english(two.findings[0].message) == "%YAML 1.2 is a YAML directive, which records do not use");
  CHECK(swedish(two.findings[0].message) == "%YAML 1.2 är ett YAML-direktiv, vilket poster inte använder");
  CHECK(swedish(*two.findings[0].help) == "ta bort raden");
}

TEST_CASE("an identity number in a message is masked") {
  const Reading reading("a: &640823-3234 b\n");
  REQUIRE(reading.findings.size() == 1);
  CHECK(english(reading.findings[0].message) == "&640823-**** is a YAML anchor, which records do not use");
}
