// SPDX-License-Identifier: Apache-2.0
#include "unit/edit/editing.h"

using namespace lofte;
using namespace lofte::edit;

namespace {

struct Case {
  const char* before;
  const char* after;
};

void check_added(const Path& list, const Value& item, std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.before);
    CHECK(after(c.before, [&](Editor& editor) { editor.add(list, item); }) == c.after);
  }
}

}  // namespace

TEST_CASE("an item is added in the style of the list it is added to") {
  check_added(
      {"history"}, entry(),
      {{"history:\n  - {date: 2020-09-01, state: chosen}\n",
        "history:\n  - {date: 2020-09-01, state: chosen}\n  - {date: 2020-10-01, state: done}\n"},
       {"history:\n- { date: 2020-09-01, state: chosen }\ntitle: a\n",
        "history:\n- { date: 2020-09-01, state: chosen }\n- { date: 2020-10-01, state: done }\ntitle: a\n"},
       {"history:\n  - date: 2020-09-01\n    state: chosen\n",
        "history:\n  - date: 2020-09-01\n    state: chosen\n  - date: 2020-10-01\n    state: done\n"},
       {"history:\n -   date: 2020-09-01\n     state: chosen\n",
        "history:\n -   date: 2020-09-01\n     state: chosen\n -   date: 2020-10-01\n     state: done\n"},
       {"history:\n  - {date: 2020-09-01,\n     state: chosen}\n",
        "history:\n  - {date: 2020-09-01,\n     state: chosen}\n  - {date: 2020-10-01,\n     state: done}\n"},
       {"history:\n  - {\n      date: 2020-09-01,\n      state: chosen\n    }\n",
        "history:\n  - {\n      date: 2020-09-01,\n      state: chosen\n    }\n"
        "  - {\n      date: 2020-10-01,\n      state: done\n    }\n"},
       {"history: [{date: 2020-09-01, state: chosen}]\n",
        "history: [{date: 2020-09-01, state: chosen}, {date: 2020-10-01, state: done}]\n"},
       {"history: [\n  {date: 2020-09-01, state: chosen},\n]\n",
        "history: [\n  {date: 2020-09-01, state: chosen},\n  {date: 2020-10-01, state: done},\n]\n"},
       {"history: [\n  {date: 2020-09-01, state: chosen} # vald\n]\n",
        "history: [\n  {date: 2020-09-01, state: chosen}, # vald\n  {date: 2020-10-01, state: done}\n]\n"},
       {"{\"history\": [{\"date\": \"2020-09-01\", \"state\": \"chosen\"}]}",
        "{\"history\": [{\"date\": \"2020-09-01\", \"state\": \"chosen\"}, {\"date\": \"2020-10-01\", "
        "\"state\": \"done\"}]}"},
       {"history: []\n", "history: [{date: 2020-10-01, state: done}]\n"},
       {"history:\n", "history:\n  - {date: 2020-10-01, state: done}\n"},
       {"title: a\n", "title: a\nhistory:\n  - {date: 2020-10-01, state: done}\n"}});
}

TEST_CASE("comments, blank lines, line endings and the end of the file stay as they are") {
  check_added(
      {"history"}, entry(),
      {{"history:  # h\n  - {date: 2020-09-01, state: chosen}  # vald\n\n# slut\n",
        "history:  # h\n  - {date: 2020-09-01, state: chosen}  # vald\n"
        "  - {date: 2020-10-01, state: done}\n\n# slut\n"},
       {"history:\r\n  - {date: 2020-09-01, state: chosen}\r\ntitle: a",
        "history:\r\n  - {date: 2020-09-01, state: chosen}\r\n"
        "  - {date: 2020-10-01, state: done}\r\ntitle: a"},
       {"\xEF\xBB\xBFhistory:\n  - {date: 2020-09-01, state: chosen}",
        "\xEF\xBB\xBFhistory:\n  - {date: 2020-09-01, state: chosen}\n"
        "  - {date: 2020-10-01, state: done}"},
       {"history:\n  - date: 2020-09-01\n    state: chosen\n    # på mötet\n    # i maj\ntitle: a\n",
        "history:\n  - date: 2020-09-01\n    state: chosen\n    # på mötet\n    # i maj\n"
        "  - date: 2020-10-01\n    state: done\ntitle: a\n"},
       {"history:\n  - date: 2020-09-01\n    state: chosen\n\n  - date: 2020-09-02\n    state: started\n",
        "history:\n  - date: 2020-09-01\n    state: chosen\n\n  - date: 2020-09-02\n    state: started\n\n"
        "  - date: 2020-10-01\n    state: done\n"},
       {"---\nhistory:\n  - {date: 2020-09-01, state: chosen}\n...\n# slut\n",
        "---\nhistory:\n  - {date: 2020-09-01, state: chosen}\n  - {date: 2020-10-01, state: done}\n...\n"
        "# slut\n"},
       {"history:\n  - date: 2020-09-01\n    note: |+\n      Två\n\n\ntitle: a\n",
        "history:\n  - date: 2020-09-01\n    note: |+\n      Två\n\n\n"
        "  - date: 2020-10-01\n    state: done\ntitle: a\n"}});
}

TEST_CASE("a single value becomes a list of two") {
  check_added({"responsible"}, "kommun",
              {{"responsible: polis # båda\n", "responsible: [polis, kommun] # båda\n"},
               {"responsible:\n  polis\n", "responsible:\n  [polis, kommun]\n"},
               {"responsible: 'polis'\n", "responsible: ['polis', kommun]\n"},
               {"responsible: [polis]\n", "responsible: [polis, kommun]\n"},
               {"responsible: [ polis, ]\n", "responsible: [ polis, kommun, ]\n"},
               {"responsible:\n- polis\n", "responsible:\n- polis\n- kommun\n"},
               {"{responsible: polis}\n", "{responsible: [polis, kommun]}\n"}});
}

TEST_CASE("a value is put in quotes only where it must be") {
  const auto note = [](const std::string& text) {
    return after("a: b\n", [&](Editor& editor) { editor.set({"note"}, text); }).substr(5);
  };
  CHECK(note("Klart, sa kommunen") == "note: Klart, sa kommunen\n");
  CHECK(note("Kontakt: kommunen") == "note: \"Kontakt: kommunen\"\n");
  CHECK(note("Ärende #12") == "note: \"Ärende #12\"\n");
  CHECK(note("\"Trygg vår\" i centrum") == "note: '\"Trygg vår\" i centrum'\n");
  CHECK(note("18:30") == "note: 18:30\n");
  CHECK(note("- ett") == "note: \"- ett\"\n");
  CHECK(note("nej") == "note: nej\n");
  CHECK(note("null") == "note: \"null\"\n");
  CHECK(note("Ett\nTvå") == "note: |\n  Ett\n  Två\n");
  CHECK(note("Ett \nTvå") == "note: \"Ett \\nTvå\"\n");
  const auto list = [](const std::string& text) {
    return after("a: [b]\n", [&](Editor& editor) { editor.add({"a"}, text); });
  };
  CHECK(list("c d") == "a: [b, c d]\n");
  CHECK(list("c, d") == "a: [b, \"c, d\"]\n");
  CHECK(list("Varför?") == "a: [b, \"Varför?\"]\n");
  CHECK(list("https://example.org/a") == "a: [b, https://example.org/a]\n");
}

TEST_CASE("a long text is written on lines of its own, also of an item that stands beside braces") {
  const std::string words =
      "Frågan prövas igen när årets trygghetsmätning är klar och har lästs av alla som var med på ";
  check_added(
      {"history"}, Value::mapping({{"date", "2020-10-01"}, {"note", words + "vandringen i våras"}}),
      {{"history:\n  - {date: 2020-09-01, state: chosen}\n",
        "history:\n  - {date: 2020-09-01, state: chosen}\n  - date: 2020-10-01\n    note: >-\n"
        "      Frågan prövas igen när årets trygghetsmätning är klar och har lästs av alla som var med på\n"
        "      vandringen i våras\n"}});
}
