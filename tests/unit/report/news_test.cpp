// SPDX-License-Identifier: Apache-2.0
#include "report/news.h"

#include <doctest/doctest.h>

#include <map>

#include "corpus/loader.h"

using namespace lofte;
using words::Lang;

namespace {

using Files = std::map<std::string, std::string>;

Files folder() {
  return {
      {"lofte.yaml",
       "lofte: 1\ntitle: Staden\n"
       "parties:\n  kommun: {name: Staden, side: municipality}\n  polis: {name: Polisen, side: police}\n"
       "places: {torget: {name: Torget}}\n"
       "activities:\n  kontroll: {one: kontroll, many: kontroller}\n"
       "  hembesok: {one: hembesök, many: hembesök, sensitive: true}\n"},
      {"promises/2020.yaml",
       "title: Löfte 2020\nperiod: 2020\nparties: [kommun, polis]\n"
       "signed: {date: 2020-01-15, by: [{party: kommun, role: ordförande}, {party: polis, role: chef}]}\n"
       "commitments:\n"
       "  - {id: kontroller, text: Minst två kontroller., responsible: polis, target: {at_least: 2, of: "
       "kontroll}}\n"
       "  - {id: hembesok, text: Hembesök görs., responsible: kommun, target: {at_least: 3, of: "
       "hembesok}}\n"},
      {"walks/torget.yaml",
       "title: Runt torget\ndate: 2020-03-01\nplaces: torget\nparticipants: [{group: boende, count: 3}]\n"
       "observations:\n  - id: o1\n    text: Mörkt.\n    proposals:\n"
       "      - {id: p1, text: Byt lampan.}\n"
       "      - {id: p2, text: Klipp häcken., declined: {date: 2020-04-01, because: Den är fredad.}}\n"},
      {"measures/lampa.yaml",
       "title: Ny lampa\nfrom: torget/p1\nresponsible: kommun\ndue: 2020-06\n"
       "moved_due: [{to: 2020-09, decided: 2020-06-10, because: Stolpen saknas.}]\n"
       "history:\n  - {date: 2020-03-10, state: chosen}\n  - {date: 2020-08-15, state: done}\n"},
      {"followups/t2.yaml",
       "promise: 2020\nperiod: 2020-01/2020-08\ndate: 2020-09-10\nby: polis\n"
       "counts: [{of: kontroll, count: 3}, {of: hembesok, count: 4}]\n"
       "assessments: [{commitment: kontroller, says: met}, {commitment: hembesok, says: met, because: 4 "
       "hembesök.}]\n"
       "corrected: [{date: 2020-10-01, what: Det var 4 hembesök och inte 2.}]\n"},
  };
}

/// One folder judged on two days.
struct Days {
  corpus::Corpus corpus;
  eval::Status then, now;

  Days(calendar::Day from, calendar::Day to)
      : corpus(corpus::load(*files::memory([] {
                 const Files files = folder();
                 return std::vector<std::pair<std::string, std::string>>(files.begin(), files.end());
               }()))
                   .corpus),
        then(eval::evaluate(corpus, from)),
        now(eval::evaluate(corpus, to)) {}

  report::News news() const {
    const query::Known older{corpus, then};
    const query::Known newer{corpus, now};
    return {older, newer, calendar::iso(then.as_of), calendar::iso(now.as_of),
            query::changes(older, newer, {})};
  }
};

/// "what | detail | detail" of each.
std::vector<std::string> told(const Days& days, Lang lang) {
  std::vector<std::string> out;
  for (const auto& item : report::told_news(days.news(), lang)) {
    std::string line = item.what;
    for (const auto& detail : item.details) line += " | " + detail;
    out.push_back(line);
  }
  return out;
}

std::string all(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out += line + "\n";
  return out;
}

/// The page as plain lines: "# " for headings, "- " for items.
std::string lines(const doc::Document& page) {
  std::string out;
  for (const doc::Block& block : page.blocks) {
    if (const auto* heading = std::get_if<doc::Heading>(&block))
      out += std::string(static_cast<std::size_t>(heading->level), '#') + " " + heading->text + "\n";
    if (const auto* paragraph = std::get_if<doc::Paragraph>(&block)) out += paragraph->runs[0].text + "\n";
    if (const auto* bullets = std::get_if<doc::Bullets>(&block))
      for (const doc::Runs& item : bullets->items) out += "- " + item[0].text + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("news read as sentences in Swedish and in English") {
  const Days days(calendar::day(2020, 3, 31), calendar::day(2020, 6, 30));
  CHECK(all(told(days, Lang::sv)) ==
        "Åtgärden ”Ny lampa” har fått ny tidsfrist | Datum: 10 juni 2020 | Från 30 juni 2020 till 30 "
        "september 2020 | "
        "Ansvarig: Staden | Skäl: Stolpen saknas. | Föreslogs vid: Runt torget\n"
        "Förslaget ”Klipp häcken” har avslagits | Datum: 1 april 2020 | Skäl: Den är fredad. | Vandring: Runt "
        "torget\n");
  CHECK(all(told(days, Lang::en)) ==
        "The measure \"Ny lampa\" has a new deadline | Date: 10 June 2020 | From 30 June 2020 to 30 "
        "September 2020 | "
        "Responsible: Staden | Reason: Stolpen saknas. | Proposed on: Runt torget\n"
        "The proposal \"Klipp häcken\" has been declined | Date: 1 April 2020 | Reason: Den är fredad. | The "
        "walk: Runt "
        "torget\n");
}

TEST_CASE("the steps that a measure took on the way are told with the last one") {
  const std::string text = all(told(Days(calendar::day(2020, 3, 5), calendar::day(2020, 9, 1)), Lang::sv));
  CHECK(text.find("Åtgärden ”Ny lampa” är genomförd | Datum: 15 augusti 2020 | Ansvarig: Staden | "
                  "Dessförinnan: vald 10 "
                  "mars 2020 | Föreslogs vid: Runt torget") != std::string::npos);
}

TEST_CASE("a verdict is told from what to what, and what the parties say beside it") {
  const std::string text = all(told(Days(calendar::day(2020, 9, 1), calendar::day(2020, 9, 30)), Lang::sv));
  CHECK(text.find("Åtagandet ”Minst två kontroller” bedöms nu på ett annat sätt | Från ”") !=
        std::string::npos);
  CHECK(text.find("” till ”uppfyllt”") != std::string::npos);
  CHECK(text.find("Minst två kontroller: parternas bedömning är ”uppfyllt”") != std::string::npos);
}

TEST_CASE("no small number of people is told") {
  for (const Lang lang : {Lang::sv, Lang::en}) {
    const std::string text = all(told(Days(calendar::day(2019, 12, 1), calendar::day(2021, 2, 1)), lang));
    CAPTURE(text);
    CHECK(text.find("4 hembesök") == std::string::npos);
    CHECK(text.find("inte 2") == std::string::npos);
    CHECK(text.find("boende") == std::string::npos);
    CHECK(text.find("Hembesök görs: ") == std::string::npos);
  }
}

TEST_CASE("the page has a heading for each kind of news, the most important first") {
  const Days days(calendar::day(2020, 1, 1), calendar::day(2020, 6, 30));
  const std::string page = lines(report::news_page(days.news(), Lang::sv));
  CAPTURE(page);
  CHECK(page.starts_with(
      "# Nytt om medborgarlöftet\nDet här har hänt från 1 januari 2020 till 30 juni 2020 i Staden.\n"
      "## Löften\n- Löftet ”Löfte 2020” har undertecknats.\n"));
  const auto at = [&](const char* text) { return page.find(text); };
  CHECK(at("## Löften") < at("## Trygghetsvandringar"));
  CHECK(at("## Trygghetsvandringar") < at("## Åtgärder"));
  CHECK(at("## Åtgärder") < at("## Svar på förslag"));
  CHECK(at("## Uppföljning") == std::string::npos);
}

TEST_CASE("a page without news says so") {
  const Days days(calendar::day(2020, 4, 10), calendar::day(2020, 4, 11));
  CHECK(lines(report::news_page(days.news(), Lang::en)) ==
        "# News of the citizen promise\nNothing new has been recorded from 10 April 2020 to 11 April 2020 in "
        "Staden.\n");
}

TEST_CASE("the answer for programs has its keys in order") {
  const Days days(calendar::day(2020, 3, 31), calendar::day(2020, 4, 1));
  const doc::Value value = report::news_json(days.news(), Lang::en);
  const auto& object = std::get<doc::Object>(value.data);
  REQUIRE(object.size() == 4);
  CHECK(object[0].first == "lofte");
  CHECK(std::get<std::string>(object[1].second.data) == "2020-03-31");
  CHECK(std::get<std::string>(object[2].second.data) == "2020-04-01");
  const auto& changes = std::get<doc::Array>(object[3].second.data);
  REQUIRE(changes.size() == 1);
  const auto& change = std::get<doc::Object>(changes[0].data);
  REQUIRE(change.size() == 4);
  CHECK(change[0].first == "record");
  CHECK(std::get<std::string>(change[0].second.data) == "walks/torget");
  CHECK(change[1].first == "change");
  CHECK(std::get<std::string>(change[1].second.data) == "changed");
  CHECK(change[2].first == "what");
  CHECK(change[3].first == "details");
}
