// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "report/axis.h"
#include "report/charts.h"
#include "report/yearly.h"
#include "unit/report/folder.h"

using namespace lofte;
using report::Axis;
using words::Lang;

namespace {

std::vector<doc::Picture> pictures_of(const doc::Document& document) {
  std::vector<doc::Picture> out;
  for (const doc::Block& block : document.blocks)
    if (const auto* picture = std::get_if<doc::Picture>(&block)) out.push_back(*picture);
  return out;
}

std::vector<doc::Picture> pictures(test::Files files, const char* as_of = "2021-02-01",
                                   const char* period = "2020") {
  const test::Folder f = test::folder(std::move(files), as_of);
  report::YearlyOptions options;
  options.period = std::get<calendar::Time>(calendar::parse_time(period));
  options.charts = "sida";
  return pictures_of(report::yearly(f.corpus, f.status, options));
}

doc::Picture picture(test::Files files, std::string_view file) {
  for (doc::Picture& one : pictures(std::move(files)))
    if (one.file == file) return one;
  return {};
}

std::string survey(const char* period, const char* value, const char* more = "",
                   const char* scale = "{min: 1, max: 5, better: higher}") {
  return std::string("series: trygg\nperiod: ") + period + "\nscale: " + scale + "\n" + more +
         "values: {index: {value: '" + value + "', label: Index}}\n";
}

test::Files promise(const std::string& commitments, const std::string& counts) {
  return {{"promises/2020.yaml",
           "title: L\nperiod: 2020\nparties: [kommun, polis]\ncommitments:\n" + commitments},
          {"followups/a.yaml",
           "promise: '2020'\nperiod: 2020\ndate: 2021-01-10\nby: kommun\ncounts: [" + counts + "]\n"}};
}

std::size_t times(const std::string& text, std::string_view part) {
  std::size_t out = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++out;
  return out;
}

}  // namespace

TEST_CASE("A scale is shown from its own beginning to its own end, in round steps") {
  CHECK(report::scale_axis(0, 6).ticks == std::vector<double>{0, 1, 2, 3, 4, 5, 6});
  CHECK(report::scale_axis(1, 5).ticks == std::vector<double>{1, 2, 3, 4, 5});
  CHECK(report::scale_axis(1, 10).ticks == std::vector<double>{1, 4, 7, 10});
  CHECK(report::scale_axis(0, 100).ticks == std::vector<double>{0, 20, 40, 60, 80, 100});
  CHECK(report::scale_axis(0, 1).decimals == 1);
  CHECK(report::scale_axis(0, 11).ticks == std::vector<double>{0, 11});
  const Axis odd = report::scale_axis(-2, 2);
  CHECK(odd.ticks.front() == -2);
  CHECK(odd.ticks.back() == 2);
  CHECK(odd.share(0) == 0.5);
}

TEST_CASE("Counts are measured from nothing") {
  CHECK(report::count_axis(0).ticks == std::vector<double>{0, 1});
  CHECK(report::count_axis(3).ticks == std::vector<double>{0, 1, 2, 3});
  CHECK(report::count_axis(7).ticks == std::vector<double>{0, 2, 4, 6, 8});
  CHECK(report::count_axis(120).to == 150);
  CHECK(report::count_axis(1001).ticks.size() <= 6);
}

TEST_CASE("A survey has its whole scale, its direction and what came of it in words") {
  const doc::Picture chart =
      picture({{"surveys/a.yaml", survey("2019", "3,1")}, {"surveys/b.yaml", survey("2020", "3,4")}},
              "sida-serie-trygg.svg");
  CHECK(test::holds(chart.alternative, "2019: 3,1, 2020: 3,4"));
  CHECK(test::holds(chart.alternative, "Skalan går från 1 till 5; högre är bättre."));
  CHECK(test::holds(chart.alternative, "Från 2019 till 2020: bättre."));
  for (const char* text :
       {">1</text>", ">5</text>", ">Högre är bättre →</text>", ">3,4</text>", ">2020</text>"})
    CHECK_MESSAGE(test::holds(chart.svg, text), text);
  CHECK(test::holds(chart.svg, "<desc>" + chart.alternative + "</desc>"));
  CHECK(times(chart.svg, "class=\"path\"") == 1);
}

TEST_CASE("Rounds that cannot be compared are not joined by a line, and it is said") {
  const test::Files files{
      {"surveys/a.yaml", survey("2019", "3,1")},
      {"surveys/b.yaml", survey("2020", "3,4", "break: Nya frågor.\npreliminary: true\n")}};
  const doc::Picture chart = picture(files, "sida-serie-trygg.svg");
  CHECK(times(chart.svg, "class=\"path\"") == 0);
  CHECK(test::holds(chart.svg, "En prickad linje går mellan omgångar som inte kan jämföras"));
  CHECK(test::holds(chart.alternative, "2020: 3,4 (preliminärt)."));
  CHECK(test::holds(chart.alternative, "2020 går inte att jämföra med 2019."));
}

TEST_CASE("A round on another scale is not drawn on this one, and one round alone makes no chart") {
  const char* wide = "{min: 0, max: 100, better: higher}";
  CHECK(pictures(
            {{"surveys/a.yaml", survey("2019", "31", "", wide)}, {"surveys/b.yaml", survey("2020", "3,4")}})
            .empty());
  CHECK(pictures({{"surveys/b.yaml", survey("2020", "3,4")}}).empty());
}

TEST_CASE("An outcome is drawn from nothing to what was found, with the target and all that it may be") {
  const char* commitments =
      "  - {id: a, text: Områden, responsible: kommun, target: {at_least: 8, of: omrade}}\n"
      "  - {id: b, text: Kontroller, responsible: kommun, target: {at_most: 10, of: kontroll}}\n";
  const doc::Picture chart =
      picture(promise(commitments,
                      "{of: omrade, count: 4..6, commitment: a}, {of: kontroll, count: 5, commitment: b}"),
              "sida-utfall.svg");
  CHECK(test::holds(chart.alternative, "Områden: 4–6, lovat minst 8; Kontroller: 5, lovat högst 10."));
  for (const char* text : {">0</text>", ">50</text>", ">100</text>", ">Procent av målet</text>",
                           ">Högre är bättre</text>", ">Lägre är bättre</text>"})
    CHECK_MESSAGE(test::holds(chart.svg, text), text);
  // four eighths are drawn as found, six eighths as possible: the plot is 432 wide, of which 100 per cent is
  // all
  CHECK(test::between(chart.svg, "<rect class=\"full\" x=\"16\"", "height").ends_with(" width=\"216\" "));
  CHECK(test::between(chart.svg, "<rect class=\"pale\" x=\"232\"", "height").ends_with(" width=\"108\" "));
  CHECK(test::holds(chart.svg, "Strecket med ändmarkeringar visar inom vilka gränser utfallet ligger"));
  CHECK_FALSE(test::holds(chart.svg, "Pilen"));
}

TEST_CASE(
    "What nobody knows the end of is an arrow, and what is far beyond the target is cut with its number") {
  const char* one = "  - {id: a, text: Områden, responsible: kommun, target: {at_least: 8, of: omrade}}\n";
  const doc::Picture open =
      picture(promise(one, "{of: omrade, count: 5.., commitment: a}"), "sida-utfall.svg");
  CHECK(test::holds(open.alternative, "minst 5, lovat minst 8"));
  CHECK(test::holds(open.svg, "Pilen visar att det kan vara mer"));
  const doc::Picture far = picture(promise(one, "{of: omrade, count: 80, commitment: a}"), "sida-utfall.svg");
  CHECK(times(far.svg, "class=\"gap\"") == 2);
  CHECK(test::holds(far.svg, ">400</text>"));
  CHECK(test::holds(far.svg, ">80, lovat minst 8</text>"));
  CHECK(picture(promise(one, "{of: kontroll, count: 5}"), "sida-utfall.svg").svg.empty());
}

TEST_CASE("Nothing about people is drawn") {
  const char* one = "  - {id: a, text: Hembesök, responsible: kommun, target: {at_least: 8, of: hembesok}}\n";
  CHECK(pictures(promise(one, "{of: hembesok, count: 30, commitment: a}")).empty());
}

TEST_CASE("Verdicts are signs of one shape each, by what the page tells, and only where they differ") {
  const std::string commitments =
      "  - {id: a, text: Områden, responsible: kommun, target: {at_least: 8, of: omrade}}\n"
      "  - {id: b, text: Kontroller, responsible: kommun, target: {at_least: 10, of: kontroll}}\n";
  const char* counts = "{of: omrade, count: 9, commitment: a}, {of: kontroll, count: 5, commitment: b}";
  const doc::Picture chart = picture(promise(commitments, counts), "sida-bedomning.svg");
  CHECK(chart.alternative ==
        "Åtagandena efter bedömning. Med mätbart mål: uppfyllt (1), delvis uppfyllt (1).");
  CHECK(test::holds(chart.svg, ">Uppfyllt: 1</text>"));
  CHECK_FALSE(test::holds(chart.svg, "Utan mätbart mål"));  // one group needs no heading
  CHECK(times(chart.svg, "<circle class=\"full\"") == 1);
  CHECK(times(chart.svg, "<path class=\"full\"") == 1);
  const char* equal = "{of: omrade, count: 9, commitment: a}, {of: kontroll, count: 50, commitment: b}";
  CHECK(picture(promise(commitments, equal), "sida-bedomning.svg").svg.empty());
}

TEST_CASE("A verdict about people is drawn as coarsely as the table tells it") {
  const auto drawn = [](const char* count) {
    const std::string commitments =
        "  - {id: a, text: Områden, responsible: kommun, target: {at_least: 8, of: omrade}}\n"
        "  - {id: b, text: Hembesök, responsible: kommun, target: {at_least: 10, of: hembesok}}\n";
    return picture(
        promise(commitments, std::string("{of: omrade, count: 9, commitment: a}, {of: hembesok, count: ") +
                                 count + ", commitment: b}"),
        "sida-bedomning.svg");
  };
  CHECK(test::holds(drawn("2").alternative, "uppfyllt (1), delvis uppfyllt (1)"));
  for (const char* other : {"1", "3", "4"}) {
    CHECK(drawn(other).alternative == drawn("2").alternative);
    CHECK(drawn(other).svg == drawn("2").svg);
  }
}

TEST_CASE("What the walks gave is told step by step on one axis from nothing") {
  const test::Files walks{
      {"walks/a.yaml",
       "date: 2020-09-15\nplaces: torget\nobservations:\n"
       "  - {id: m, text: Mörkt., proposals: [{id: a, text: Lampa.}, {id: b, text: Bänk.}, {id: c, text: "
       "Grind.}, "
       "{id: d, text: Häck., declined: {date: 2020-10-01, because: Nej.}}]}\n"},
      {"measures/a.yaml",
       "title: Lampa\nfrom: a/a\nresponsible: gata\nhistory: [{date: 2020-10-01, state: done}]\n"},
      {"measures/b.yaml",
       "title: Bänk\nfrom: a/b\nresponsible: gata\nhistory: [{date: 2020-10-01, state: chosen}]\n"}};
  const doc::Picture chart = picture(walks, "sida-vandringar.svg");
  CHECK(chart.alternative ==
        "Från vandring till genomfört förslag. 1 vandring, 4 förslag. 2 valdes (1 är genomfört, 1 är det "
        "inte), 1 "
        "avslogs och 1 väntar på svar.");
  CHECK(test::holds(chart.svg, "class=\"open\" x=\"16\""));
  for (const char* text :
       {">4 förslag</text>", ">2 valda</text>", ">1 genomfört</text>", ">0</text>", ">4</text>"})
    CHECK_MESSAGE(test::holds(chart.svg, text), text);
  CHECK(picture({{"walks/a.yaml", "date: 2020-09-15\nplaces: torget\n"}}, "sida-vandringar.svg").svg.empty());
}

TEST_CASE("Measures are counted as they stood at the end of each month, and only what was known then") {
  const test::Files measures{
      {"measures/a.yaml",
       "title: A\nresponsible: gata\nhistory: [{date: 2020-02-10, state: chosen}, {date: 2020-04, state: "
       "done}]\n"},
      {"measures/b.yaml",
       "title: B\nresponsible: gata\nhistory: [{date: 2020-04-30, state: chosen}, {date: 2020-05-02, state: "
       "dropped, because: Nej.}]\n"}};
  const doc::Picture chart = picture(measures, "sida-atgarder.svg");
  CHECK(chart.alternative ==
        "Åtgärderna i slutet av varje månad. Januari 2020: inga; februari 2020: 1 vald men inte klar; april "
        "2020: 1 "
        "genomförd, 1 vald men inte klar; maj 2020: 1 genomförd, 1 utgår.");
  for (const char* text :
       {">jan</text>", ">dec</text>", ">2020</text>", ">Genomförda</text>", ">Utgår</text>"})
    CHECK_MESSAGE(test::holds(chart.svg, text), text);
  // a page of an earlier day ends on it
  const auto early = pictures(measures, "2020-03-15");
  CHECK(early.empty());  // of one measure there is nothing to compare
  const auto may = pictures(measures, "2020-05-15");
  REQUIRE(may.size() == 1);
  CHECK(test::holds(may.front().alternative, "; 15 maj 2020: 1 genomförd, 1 utgår."));
  CHECK_FALSE(test::holds(may.front().svg, ">jun</text>"));
}

TEST_CASE("Longer periods are counted by quarter and by year") {
  const test::Files measures{
      {"measures/a.yaml", "title: A\nresponsible: gata\nhistory: [{date: 2018-02-10, state: done}]\n"},
      {"measures/b.yaml", "title: B\nresponsible: gata\nhistory: [{date: 2019-04-30, state: chosen}]\n"}};
  const auto quarters = pictures(measures, "2021-02-01", "2018-01/2019-12");
  REQUIRE(quarters.size() == 1);
  CHECK(times(quarters.front().svg, ">kv 1</text>") == 2);
  CHECK(test::holds(quarters.front().svg, ">2019</text>"));
  CHECK(test::holds(quarters.front().alternative,
                    "; april–juni 2019: 1 genomförd, 1 vald men inte klar."));
  const auto years = pictures(measures, "2021-02-01", "2013/2020");
  REQUIRE(years.size() == 1);
  CHECK(test::holds(years.front().alternative,
                    "Åtgärderna i slutet av varje år. 2013: inga; 2018: 1 genomförd; 2019: "));
}

TEST_CASE("The style of a picture reaches nothing but pictures, and nothing in it has an id") {
  const doc::Picture chart =
      picture({{"surveys/a.yaml", survey("2019", "3,1")}, {"surveys/b.yaml", survey("2020", "3,4")}},
              "sida-serie-trygg.svg");
  const std::string style = test::between(chart.svg, "<style>", "</style>");
  std::size_t rules = 0;
  for (std::size_t at = style.find('{'); at != style.npos; at = style.find('{', at + 1), ++rules) {
    std::size_t begin = style.find_last_of("{}\n", at - 1);
    const std::string selector = style.substr(begin + 1, at - begin - 1);
    CHECK_MESSAGE((test::holds(selector, ".lofte-chart") || test::holds(selector, "@media")), selector);
  }
  CHECK(rules > 10);
  CHECK(chart.svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"lofte-chart\""));
  CHECK_FALSE(test::holds(chart.svg, " id="));
}
