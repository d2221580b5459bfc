// SPDX-License-Identifier: Apache-2.0
#include "report/record_page.h"

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "unit/query/town.h"
#include "unit/report/answers.h"

using namespace lofte;
using namespace lofte::report;
using query::kLater;
using query::Town;
using records::What;
using words::Lang;

namespace {

std::string cell_words(const doc::Cell& cell) {
  const auto* words = std::get_if<std::string>(&cell.value);
  return words ? *words : std::string();
}

// Blanks that hold places made plain ones.
std::string plain(std::string line) {
  for (std::size_t at = line.find("\u00a0"); at != line.npos; at = line.find("\u00a0"))
    line.replace(at, 2, " ");
  return line;
}

struct RecordWords {
  std::string out;
  void operator()(const doc::Heading& heading) { out += "# " + heading.text + "\n"; }
  void operator()(const doc::Quote& quote) { out += quote.text + "\n"; }
  void operator()(const doc::Paragraph& paragraph) {
    for (const doc::Run& run : paragraph.runs) out += run.text;
    out += "\n";
  }
  void operator()(const doc::Table& table) {
    out += "[" + table.columns.front().title + "]\n";
    for (const auto& row : table.rows) {
      for (const doc::Cell& cell : row) out += (&cell == &row.front() ? "" : "|") + plain(cell_words(cell));
      out += "\n";
    }
  }
  void operator()(const auto&) {}
};

std::string record_text(const Town& town, What kind, const std::string& id, Lang lang = Lang::sv) {
  RecordWords words;
  for (const doc::Block& block :
       record_page(town.corpus, town.status, query::chain(town.corpus, town.status, kind, id, lang), lang)
           .blocks)
    std::visit(words, block);
  return words.out;
}

doc::Value answer(const Town& town, What kind, const std::string& id) {
  return record_json(town.corpus, town.status, query::chain(town.corpus, town.status, kind, id, Lang::en),
                     std::nullopt, Lang::en);
}

std::string word(const doc::Value& value) { return std::get<std::string>(value.data); }

}  // namespace

TEST_CASE("a measure is shown with its fields, and its chain as two trees") {
  CHECK(record_text(Town(kLater), What::measure, "byt") ==
        "# Byta lampor\n"
        "Åtgärd · genomförd · 3 juni 2020 · measures/byt\n"
        "[Uppgift]\n"
        "Ansvarig|Parkenheten, Polisen\n"
        "Kategori|belysning\n"
        "Historik|14 maj 2020: vald\n"
        "|3 juni 2020: genomförd\n"
        "[Det här ledde dit]\n"
        "└─ Förslag: Byt lampor.\n"
        "   │  genomfört · walks/torget/byt\n"
        "   └─ Vandring: Trygghetsvandring Torget 2020-05-04\n"
        "      │  genomförd · 4 maj 2020 · walks/torget\n"
        "      └─ Åtagande: Två åtgärder per vandring.\n"
        "         │  delvis uppfyllt · promises/2020/ljus\n"
        "         ├─ Problem: Mörka stråk\n"
        "         │  │  situations/2020/morker\n"
        "         │  └─ Lägesbild: Lägesbild\n"
        "         │     januari 2020 · situations/2020\n"
        "         └─ Löfte: Löfte 2020\n"
        "            │  avslutat · 2020 · promises/2020\n"
        "            └─ Lägesbild: Lägesbild (se ovan)\n"
        "[Det här ledde det till]\n"
        "├─ Uppföljning: Uppföljning 2020 2020-05/2020-12, Polisen\n"
        "│  │  slutresultat · 15 januari 2021 · followups/aret\n"
        "│  └─ Återkoppling: webben\n"
        "│     1 februari 2021\n"
        "└─ Återkoppling: brev, till deltagarna\n"
        "   10 juni 2020\n");
}

TEST_CASE("what happened after the day is not shown") {
  const std::string then = record_text(Town(calendar::day(2020, 5, 20)), What::measure, "byt");
  CHECK(has(then, "Historik|14 maj 2020: vald\n"));
  CHECK_FALSE(has(then, "3 juni 2020"));
  CHECK_FALSE(has(record_text(Town(calendar::day(2020, 5, 1)), What::walk, "torget"), "boende"));
  CHECK(has(record_text(Town(calendar::day(2020, 5, 20)), What::followup, "aret"),
            "Den var inte känd den 20 maj 2020."));
  CHECK_FALSE(has(record_text(Town(kLater), What::followup, "aret"), "inte känd"));
}

TEST_CASE("a walk tells who took part, what was seen and what became of each proposal") {
  const std::string all = record_text(Town(kLater), What::walk, "torget");
  CHECK(has(all, "Deltagare|boende: 12\n|unga: 3\n|polis (personal): 2\n"));
  CHECK(has(all, "Observationer|Mörkt. (belysning)\n"));
  CHECK(has(all, "│  avslaget · 1 juni 2020 · walks/torget/kamera\n│  ”Stöd saknas.”\n"));
}

TEST_CASE("every line of a tree fits a screen of 80 columns") {
  const Town town(kLater, {{"measures/byt.yaml",
                            "title: En mycket lång rubrik som handlar om lampor och stolpar och allt som ska "
                            "bytas ut längs vägen till "
                            "stationen och tillbaka\nfrom: torget/byt\nresponsible: park\nhistory: [{date: "
                            "2020-05-14, state: chosen}]\n"}});
  const doc::Document all =
      record_page(town.corpus, town.status,
                  query::chain(town.corpus, town.status, What::situation, "2020", Lang::sv), Lang::sv);
  int lines = 0;
  for (const doc::Block& block : all.blocks)
    if (const auto* table = std::get_if<doc::Table>(&block); table && table->columns.size() == 1)
      for (const auto& row : table->rows) {
        CHECK(utf8::width(cell_words(row[0])) <= 80);
        ++lines;
      }
  CHECK(lines > 20);
}

TEST_CASE("every kind of record has a page in both languages") {
  const Town town(kLater,
                  {{"plans/2020.yaml",
                    "title: Plan\ndecided: {date: 2020-04-01, by: KS}\nsituation: \"2020\"\nmeasures: "
                    "[byt]\nfollowed_up: [2020-12]\n"
                    "reported: [{date: 2020-12-10, to: fullmäktige}]\n"},
                   {"agreements/2019.yaml",
                    "title: Samverkan\nparties: [kommun, polis]\nperiod: 2019/2022\nsigned: {date: "
                    "2019-01-10, by: [{party: kommun, role: ordförande}]}\n"
                    "purposes: [Trygghet]\n"},
                   {"forums/bra.yaml",
                    "title: Brå\nlevel: strategic\nled_by: kommun\nchair: ordförande\nmembers: [{function: "
                    "chef, party: polis, leading: true}]\n"
                    "meets: {every: quarter}\nheld: [2020-02-01, {date: 2020-05-02, note: Kort möte.}]\n"}});
  CHECK(has(record_text(town, What::promise, "2020"),
            "Åtaganden|ljus: delvis uppfyllt. Minst två genomförda åtgärder per genomförd vandring."));
  CHECK(has(record_text(town, What::followup, "var"), "Siffror|71 trafikkontroller\n|3 hembesök · besok\n"));
  CHECK(has(record_text(town, What::survey, "2020"), "Skala|0–6, lägre är bättre\nVärden|index: 2,30\n"));
  CHECK(has(record_text(town, What::situation, "2020"), "# Lägesbild\n"));
  CHECK(has(
      record_text(town, What::plan, "2020"),
      "Beslutad|1 april 2020, KS\nUppföljd|december 2020\nRedovisad för|10 december 2020, fullmäktige\n"));
  CHECK(has(record_text(town, What::agreement, "2019"),
            "Undertecknat|10 januari 2019; ordförande, Exempelby kommun\nSyften|Trygghet\n"));
  CHECK(has(record_text(town, What::forum, "bra"),
            "Ledamöter|chef, Polisen, leder\nMöten|1 februari 2020\n|2 maj 2020 · Kort möte.\n"));
  CHECK(has(record_text(town, What::forum, "bra", Lang::en), "Meets|every quarter\n"));
  CHECK(has(record_text(town, What::forum, "bra", Lang::en), "Nothing else in the records is tied to it."));
  CHECK(has(record_text(town, What::followup, "aret", Lang::en),
            "Assessments|ljus: partly kept · Vintern.\n|the promise as a whole: partly kept · Pandemin.\n"));
}

TEST_CASE("JSON holds the fields as they are written and the chain both ways") {
  const Town town(kLater);
  const doc::Value json = answer(town, What::measure, "byt");
  CHECK(word(at(json, "record")) == "measures/byt");
  CHECK(word(at(json, "title")) == "Byta lampor");
  CHECK(word(at(json, "state")) == "done");
  CHECK(word(at(json, "date")) == "2020-06-03");
  CHECK(std::get<doc::Array>(at(at(json, "fields"), "responsible").data).size() == 2);
  const auto& from = std::get<doc::Array>(at(at(json, "chain"), "from").data);
  REQUIRE(from.size() == 1);
  CHECK(word(at(from[0], "is")) == "proposal");
  CHECK(word(at(from[0], "record")) == "walks/torget");
  CHECK(word(at(from[0], "part")) == "byt");
  CHECK(word(at(std::get<doc::Array>(at(from[0], "from").data)[0], "is")) == "walk");
  const auto& to = std::get<doc::Array>(at(at(json, "chain"), "to").data);
  CHECK(to.size() == 2);
  CHECK(word(at(std::get<doc::Array>(at(to[0], "to").data)[0], "is")) == "feedback");
}
