// SPDX-License-Identifier: Apache-2.0
#include "report/summary_page.h"

#include <doctest/doctest.h>

#include "unit/query/town.h"
#include "unit/report/answers.h"

using namespace lofte;
using namespace lofte::report;
using query::kLater;
using query::SummaryKey;
using query::Town;
using words::Lang;

namespace {

const calendar::Interval k2020{calendar::day(2020, 1, 1), calendar::day(2020, 12, 31)};
const SummaryStyle kTerminal{Lang::sv, true, true};
const SummaryStyle kPublished{Lang::sv, false, false};

std::string cell_text(const doc::Cell& cell) {
  if (const auto* words = std::get_if<std::string>(&cell.value)) return *words;
  if (const auto* whole = std::get_if<std::int64_t>(&cell.value)) return std::to_string(*whole);
  if (const auto* number = std::get_if<double>(&cell.value)) return std::to_string(*number);
  return {};
}

struct SummaryWords {
  std::string out;
  void operator()(const doc::Heading& heading) { out += "# " + heading.text + "\n"; }
  void operator()(const doc::Paragraph& paragraph) {
    for (const doc::Run& run : paragraph.runs) out += run.text;
    out += "\n";
  }
  void operator()(const doc::Table& table) {
    for (const auto& row : table.rows) {
      for (const doc::Cell& cell : row) out += cell_text(cell) + "|";
      out += "\n";
    }
  }
  void operator()(const auto&) {}
};

std::string words_of(const doc::Document& page) {
  SummaryWords words;
  for (const doc::Block& block : page.blocks) std::visit(words, block);
  return words.out;
}

std::string summary_text(const Town& town, const SummaryStyle& style, std::optional<SummaryKey> by = {},
                         std::optional<calendar::Interval> period = k2020) {
  return words_of(summary_page(town.corpus, town.status,
                               query::summarise(town.corpus, town.status, {period, by}), style));
}

std::vector<std::string> rows(const Town& town, const SummaryStyle& style,
                              std::optional<SummaryKey> by = {}) {
  const doc::Table table =
      summary_table(town.corpus, town.status, query::summarise(town.corpus, town.status, {k2020, by}), style);
  std::vector<std::string> out;
  for (const auto& row : table.rows) {
    std::string line;
    for (const doc::Cell& cell : row) line += (&cell == &row.front() ? "" : ",") + cell_text(cell);
    out.push_back(line);
  }
  return out;
}

bool holds(const std::vector<std::string>& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

std::int64_t whole(const doc::Value& value) { return std::get<std::int64_t>(value.data); }

}  // namespace

TEST_CASE("a summary in Swedish says what was held, proposed, chosen and done") {
  const std::string all = summary_text(Town(kLater), kTerminal);
  CHECK(has(all, "# Exempelby kommun: sammanställning för 2020\n"));
  CHECK(has(all, "Genomförda vandringar|2|"));
  CHECK(has(all, "Återkopplade vandringar|1|100\u00a0%"));
  CHECK(has(all, "Deltagare, utöver personal|15|"));
  CHECK(has(all, "– valda|2|"));
  CHECK(has(all, "En vandring anger inte hur många som deltog."));
  CHECK(has(all, "2 åtgärder valdes eller blev först kända under perioden. En av dem är försenad."));
  CHECK(has(all, "trafikkontroller|301|maj–december 2020|2020/trafik|"));
  CHECK(has(all, "Det som inte kan bedömas räknas inte som ouppfyllt."));
}

TEST_CASE("the same in English") {
  SummaryStyle english = kTerminal;
  english.lang = Lang::en;
  const std::string all = summary_text(Town(kLater), english, SummaryKey::party);
  CHECK(has(all, "# Exempelby kommun: summary of 2020\n"));
  CHECK(has(all, "Walks held|2|"));
  CHECK(has(all, "What cannot be judged is not counted as not kept."));
  CHECK(has(all, "# By party\n"));
  CHECK_FALSE(has(all, "åtgärd"));
}

TEST_CASE("bars stand beside numbers in a terminal only") {
  const Town town(kLater);
  CHECK(has(summary_text(town, kTerminal), "50\u00a0%\u00a0██████████|"));
  CHECK_FALSE(has(summary_text(town, kPublished), "█"));
  CHECK(has(summary_text(town, kPublished), "50\u00a0%|"));
}

TEST_CASE("small counts of people are protected in what leaves the house, also as parts of a total") {
  const Town town(kLater);
  CHECK(has(summary_text(town, kPublished), "Deltagare, utöver personal|13–16|"));
  CHECK(holds(rows(town, kPublished), "walks,,participants,13,16"));
  CHECK(holds(rows(town, {Lang::sv, false, true}), "walks,,participants,15,15"));
  CHECK(holds(rows(town, kPublished), "walks,,staff,2,2"));
}

TEST_CASE(
    "figures about people stand per commitment and year, never per follow-up, and small ones are protected") {
  const Town town(kLater);
  const std::string published = summary_text(town, kPublished);
  CHECK(has(published, "hembesök|"));
  CHECK_FALSE(has(published, "hembesök|3|"));
  CHECK_FALSE(has(published, "hembesök|3|maj–juli 2020"));
  CHECK(has(summary_text(town, kTerminal), "hembesök|3|maj–juli 2020|2020/besok|"));
  for (const std::string& row : rows(town, kPublished)) {
    CHECK_FALSE(has(row, "besok 2020-05-01"));
    CHECK_FALSE(has(row, ",besok,3,"));
  }
}

TEST_CASE("a sensitive year that is only partly asked for is not told") {
  const Town town(kLater);
  const calendar::Interval spring{calendar::day(2020, 1, 1), calendar::day(2020, 8, 31)};
  CHECK_FALSE(has(summary_text(town, kPublished, {}, spring), "hembesök"));
  CHECK(has(summary_text(town, kTerminal, {}, spring), "hembesök"));
}

TEST_CASE("groups show the states that occur") {
  const std::string all = summary_text(Town(kLater), kTerminal, SummaryKey::category);
  CHECK(has(all, "# Per kategori\n"));
  CHECK(has(all, "belysning|1|2|2|1|1|██████████|"));
  CHECK(has(all, "klotter|1|2|0|0|0||"));
}

TEST_CASE("months are written out, and walks stand beside measures") {
  CHECK(has(summary_text(Town(kLater), kTerminal, SummaryKey::month), "maj 2020|1|15|2|4|2|1|1|██████████|"));
}

TEST_CASE("without a period the summary is of all time, and without walks their columns are left out") {
  const Town town(kLater,
                  {{"walks/torget.yaml", ""}, {"walks/stationen.yaml", ""}, {"walks/installd.yaml", ""}});
  const std::string all = summary_text(town, kTerminal, SummaryKey::year, std::nullopt);
  CHECK(has(all, "# Exempelby kommun: sammanställning\n"));
  CHECK(has(all, "3 åtgärder har valts. En av dem är försenad."));
  CHECK(has(all, "2020|0|0|2|1|1|██████████|\n"));
  CHECK_FALSE(has(all, "vandringar"));
}

TEST_CASE("surveys show their change and never one across a break") {
  CHECK(has(summary_text(Town(kLater), kTerminal), "2020|2,30|−0,20 (bättre)|"));
  const Town broken(kLater, {{"surveys/2020.yaml",
                              "series: trygghet\nperiod: 2020\npublished: 2021-01\nbreak: Ny metod\n"
                              "scale: {min: 0, max: 6, better: lower}\nvalues: {index: \"2,30\"}\n"}});
  CHECK(has(summary_text(broken, kTerminal), "2020|2,30||inte jämförbar med omgången före: Ny metod|"));
}

TEST_CASE("a period without anything says so") {
  const Town town(kLater);
  const std::string all = summary_text(
      town, kTerminal, {}, calendar::Interval{calendar::day(1999, 1, 1), calendar::day(1999, 12, 31)});
  CHECK(has(all, "Det finns inget att sammanställa."));
  CHECK_FALSE(has(all, "Trygghetsvandringar"));
}

TEST_CASE("JSON holds every number, with null where nothing bounds it") {
  const Town town(kLater);
  const doc::Value json = summary_json(
      town.corpus, query::summarise(town.corpus, town.status, {k2020, SummaryKey::category}), "abc");
  CHECK(whole(at(json, "lofte")) == 1);
  CHECK(std::get<std::string>(at(json, "revision").data) == "abc");
  CHECK(std::get<std::string>(at(json, "by").data) == "category");
  CHECK(whole(at(at(json, "walks"), "held")) == 2);
  CHECK(std::get<double>(at(at(json, "walks"), "share_fed_back").data) == 1);
  CHECK(whole(at(at(at(json, "walks"), "participants"), "max")) == 15);
  CHECK(whole(at(at(at(json, "measures"), "states"), "done")) == 1);
  CHECK(whole(at(at(json, "verdicts"), "without_target")) == 1);
  CHECK(std::get<doc::Array>(at(json, "groups").data).size() == 2);
  const auto& activities = std::get<doc::Array>(at(json, "activities").data);
  REQUIRE(activities.size() == 2);
  CHECK(whole(at(at(activities[1], "total"), "min")) == 301);
}

TEST_CASE("JSON without period, key or walks has nulls for them") {
  query::Files none;
  for (const auto& [path, text] : query::town_files())
    if (path != "lofte.yaml") none[path] = "";
  const Town town(kLater, none);
  const doc::Value json =
      summary_json(town.corpus, query::summarise(town.corpus, town.status, {}), std::nullopt);
  for (const char* key : {"revision", "period", "by", "groups"})
    CHECK(std::holds_alternative<std::nullptr_t>(at(json, key).data));
  CHECK(std::holds_alternative<std::nullptr_t>(at(at(json, "walks"), "share_fed_back").data));
}
