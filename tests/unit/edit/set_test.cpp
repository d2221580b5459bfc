// SPDX-License-Identifier: Apache-2.0
#include "unit/edit/editing.h"

using namespace lofte;
using namespace lofte::edit;

namespace {

std::string set(const std::string& text, const Path& at, const Value& value) {
  return after(text, [&](Editor& editor) { editor.set(at, value); });
}

KeyOrder order() {
  return [](const Path& at) {
    return at.empty()
               ? std::vector<std::string_view>{"title", "period", "parties", "signed", "notes", "sources"}
               : std::vector<std::string_view>{};
  };
}

}  // namespace

TEST_CASE("a text is replaced in the way in which it stands") {
  CHECK(set("due: 2020  # snart\n", {"due"}, "2021-03") == "due: 2021-03  # snart\n");
  CHECK(set("due: \"2020\"\n", {"due"}, "2021-03") == "due: \"2021-03\"\n");
  CHECK(set("due: '2020'\n", {"due"}, "kl. 3: 'nu'") == "due: 'kl. 3: ''nu'''\n");
  CHECK(set("{due: 2020, a: b}", {"due"}, "x, y") == "{due: \"x, y\", a: b}");
  CHECK(set("note: |\n   Ett\n   två\na: b\n", {"note"}, "Tre\nfyra\nfem") ==
        "note: |\n   Tre\n   fyra\n   fem\na: b\n");
  CHECK(set("note: >-\n    Ett\n    två\n", {"note"}, "Tre fyra") == "note: >-\n    Tre fyra\n");
  CHECK(set("note: ett\n  två\na: b\n", {"note"}, "tre") == "note: tre\na: b\n");
  CHECK(set("a:\n  - x\n  - y\n", {"a", 1}, "z: z") == "a:\n  - x\n  - \"z: z\"\n");
  CHECK(set("due:\nb: c\n", {"due"}, "2020") == "due: 2020\nb: c\n");
  CHECK(set("due: # när?\nb: c\n", {"due"}, "2020") == "due: 2020 # när?\nb: c\n");
}

TEST_CASE("a key that is missing is added where it belongs, with the keys that lead to it") {
  const auto ordered = [](const char* text, const Path& at, const Value& value) {
    return after(
        text, [&](Editor& editor) { editor.set(at, value); }, order());
  };
  CHECK(ordered("title: a\nparties: [b]\nsources:\n  - c\n", {"period"}, "2020") ==
        "title: a\nperiod: 2020\nparties: [b]\nsources:\n  - c\n");
  CHECK(ordered("title: a\nsources:\n  - c\n", {"signed", "date"}, "2020") ==
        "title: a\nsigned: {date: 2020}\nsources:\n  - c\n");
  CHECK(ordered("signed:\n  date: 2020\ntitle: a\n", {"signed", "note"}, "b") ==
        "signed:\n  date: 2020\n  note: b\ntitle: a\n");
  CHECK(ordered("# Löftet\nperiod: 2020\n", {"title"}, "a") == "# Löftet\nperiod: 2020\ntitle: a\n");
  CHECK(ordered("# ingenting än\n", {"title"}, "a") == "# ingenting än\ntitle: a\n");
  CHECK(ordered("", {"title"}, "a") == "title: a\n");
  CHECK(set("a:\n  b:\n    - id: x\n      c: d\n", {"a", "b", by_id("x"), "e", "f"}, "g") ==
        "a:\n  b:\n    - id: x\n      c: d\n      e: {f: g}\n");
  CHECK(set("a: {b: c}\n", {"a", "d"}, Value::list({"e", "f"})) == "a: {b: c, d: [e, f]}\n");
  CHECK(set("a: {b: c,}\n", {"a", "d"}, "e") == "a: {b: c, d: e,}\n");
  CHECK(set("a: {}\n", {"a", "d"}, "e") == "a: {d: e}\n");
  CHECK(set("a: {b: , c: d}\n", {"a", "b"}, "e") == "a: {b: e , c: d}\n");
}

TEST_CASE("of a list or a mapping what stays equal is left as it stands") {
  CHECK(set("a:\n  - b  # ett\n  - c  # två\n", {"a"}, Value::list({"b", "c", "d"})) ==
        "a:\n  - b  # ett\n  - c  # två\n  - d\n");
  CHECK(set("a:\n  - b  # ett\n  - c  # två\n", {"a"}, Value::list({"c"})) == "a:\n  - c  # två\n");
  CHECK(set("a:\n  - b\n  - c\n", {"a"}, Value::list({"x", "y", "c"})) == "a:\n  - x\n  - y\n  - c\n");
  CHECK(set("a:\n  b: c # d\n  e: f\n", {"a"}, Value::mapping({{"b", "c"}, {"g", "h"}})) ==
        "a:\n  b: c # d\n  g: h\n");
  CHECK(set("a: b\n", {"a"}, Value::list({"b", "c"})) == "a: [b, c]\n");
  CHECK(set("a: b\n", {"a"}, Value::mapping({{"b", "c"}})) == "a: {b: c}\n");
  CHECK(set("a:\n  b: c\n", {"a"}, "d") == "a: d\n");
  CHECK(set("a: [b, c]\n", {"a"}, "d") == "a: d\n");
}

TEST_CASE("what is taken away goes with its lines") {
  const auto without = [](const char* text, const Path& at) {
    return after(text, [&](Editor& editor) { editor.remove(at); });
  };
  CHECK(without("a: b\nc: d # e\nf: g\n", {"c"}) == "a: b\nf: g\n");
  CHECK(without("a:\n  - b: c\n    d: e\n", {"a", 0, "b"}) == "a:\n  - d: e\n");
  CHECK(without("a:\n  - b\n  - c: d\n    e: f\n  - g\n", {"a", 1}) == "a:\n  - b\n  - g\n");
  CHECK(without("a:\n  - b\n", {"a", 0}) == "a:\n  []\n");
  CHECK(without("a: [b, c]\n", {"a", 0}) == "a: [c]\n");
  CHECK(without("a: {b: c, d: e}\n", {"a", "d"}) == "a: {b: c}\n");
  CHECK(without("a: {b: c}\n", {"a", "b"}) == "a: {}\n");
}

TEST_CASE("a key is renamed where it stands") {
  const auto renamed = [](const char* text, const Path& at, const char* key) {
    return after(text, [&](Editor& editor) { editor.rename(at, key); });
  };
  CHECK(renamed("titel: a # b\nc: d\n", {"titel"}, "title") == "title: a # b\nc: d\n");
  CHECK(renamed("a: [{b: c}]\n", {"a", 0, "b"}, "d") == "a: [{d: c}]\n");
}

TEST_CASE("what cannot be done with certainty is refused, and nothing changes") {
  CHECK(refused("a: b\n", [](Editor& e) { e.set({"a", "b"}, "c"); }));
  CHECK(refused("a: b\n", [](Editor& e) { e.set({"c", 0}, "c"); }));
  CHECK(refused("a: {b: c}\n", [](Editor& e) { e.add({"a"}, "c"); }));
  CHECK(refused("a: b\n", [](Editor& e) { e.remove({"c"}); }));
  CHECK(refused("a: b\nc: d\n", [](Editor& e) { e.rename({"a"}, "c"); }));
  CHECK(refused("a: b\n", [](Editor& e) { e.set({"c"}, "x\x01y"); }));
  // The comment in the list would be lost.
  CHECK(refused("a:\n  # viktigt\n  - b\n", [](Editor& e) { e.set({"a"}, "c"); }));
  // The first of two changes is taken back with the second.
  CHECK(refused("a: {b: c}\n", [](Editor& e) { e.set({"a"}, Value::mapping({{"b", "d"}, {"e", "\x02"}})); }));
  CHECK_THROWS_AS(Editor("x.yaml", "a: \"b\n"), Refused);
  CHECK_THROWS_AS(Editor("x.yaml", "- a\n"), Refused);
}

TEST_CASE("several changes are told as edits of the first text") {
  Editor editor("x.yaml",
                "\xEF\xBB\xBF"
                "a: b\nc: [d]\n");
  editor.add({"c"}, "e");
  editor.set({"a"}, "x");
  editor.add({"c"}, "f");
  editor.set({"g"}, "h");
  CHECK(editor.bytes() ==
        "\xEF\xBB\xBF"
        "a: x\nc: [d, e, f]\ng: h\n");
  const std::vector<Edit> edits = editor.edits();
  CHECK(edits == std::vector<Edit>{{{3, 4}, "x"}, {{10, 10}, ", e, f"}, {{12, 12}, "g: h\n"}});
  CHECK(edited("a: b\nc: [d]\n", edits) == "a: x\nc: [d, e, f]\ng: h\n");
}

TEST_CASE("a new record is written as one would write it") {
  const Value record = Value::mapping(
      {{"title", "Byt lampor: alla"},
       {"responsible", Value::list({"kommun", "polis"})},
       {"signed",
        Value::mapping({{"date", "2020"}, {"by", Value::list({Value::mapping({{"party", "polis"}})})}})},
       {"history", Value::list({entry()})}});
  CHECK(written(record) ==
        "title: \"Byt lampor: alla\"\nresponsible: [kommun, polis]\nsigned:\n  date: 2020\n  by:\n"
        "    - {party: polis}\nhistory:\n  - {date: 2020-10-01, state: done}\n");
}
