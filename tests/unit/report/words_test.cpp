// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "report/dates.h"
#include "report/numbers.h"
#include "report/target_words.h"
#include "unit/report/folder.h"

using namespace lofte;
using words::Lang;

namespace {

calendar::Time time(const char* text) { return std::get<calendar::Time>(calendar::parse_period(text)); }
calendar::Count count(const char* text) { return *calendar::parse_count(text); }

std::string target(const std::string& yaml, Lang lang = Lang::sv) {
  const std::string promise =
      "title: Löfte\nperiod: 2020\nparties: [kommun]\ncommitments:\n  - {id: a, text: Text, responsible: "
      "kommun, "
      "target: " +
      yaml + "}\n";
  const std::string survey =
      "series: trygg\nperiod: 2019\nscale: {min: 0, max: 6, better: lower}\nvalues: {index: {value: 2.10, "
      "label: Trygghetsindex}}\n";
  const std::string forum = "title: Lokala brå\n";
  const test::Folder f = test::folder(
      {{"promises/2020.yaml", promise}, {"surveys/2019.yaml", survey}, {"forums/bra.yaml", forum}},
      "2020-06-01");
  return report::target_text(f.corpus, f.corpus.promises.begin()->commitments.front()->target, lang);
}

}  // namespace

TEST_CASE("A date and a time read as a person says them") {
  CHECK(report::date_text(calendar::day(2020, 6, 3), Lang::sv) == "3 juni 2020");
  CHECK(report::date_text(calendar::day(2020, 6, 3), Lang::en) == "3 June 2020");
  CHECK(report::time_text(time("2020"), Lang::sv) == "2020");
  CHECK(report::time_text(time("2020-09"), Lang::sv) == "september 2020");
  CHECK(report::time_text(time("2020-W38"), Lang::sv) == "vecka 38 2020");
  CHECK(report::time_text(time("2020-Q3"), Lang::sv) == "tredje kvartalet 2020");
  CHECK(report::time_text(time("2020-T2"), Lang::sv) == "andra tertialet 2020");
  CHECK(report::time_text(time("2020-H1"), Lang::sv) == "första halvåret 2020");
  CHECK(report::time_text(time("2020-HT"), Lang::sv) == "hösten 2020");
  CHECK(report::time_text(time("2020-VT"), Lang::en) == "spring 2020");
  CHECK(report::time_text(time("2018-10/2019-09"), Lang::sv) == "oktober 2018–september 2019");
  CHECK(report::time_text(time("2018-10/2019-09"), Lang::en) == "October 2018 – September 2019");
  CHECK(report::time_text(time("2018/2019"), Lang::sv) == "2018–2019");
  CHECK(report::time_text(time("2020-06-03/2020-12-31"), Lang::sv) == "3 juni–31 december 2020");
  CHECK(report::time_text(time("2020-06-03/2021-03-01"), Lang::sv) == "3 juni 2020–1 mars 2021");
  CHECK(report::time_text(time("2020/.."), Lang::sv) == "från och med 2020");
  CHECK(report::time_text(time("2020-06-03/.."), Lang::en) == "from 3 June 2020 on");
}

TEST_CASE("A time in a sentence has the word that its kind asks for") {
  CHECK(report::when_text(time("2020-06-03"), Lang::sv) == "den 3 juni 2020");
  CHECK(report::when_text(time("2019-02"), Lang::sv) == "i februari 2019");
  CHECK(report::when_text(time("2020-W38"), Lang::sv) == "vecka 38 2020");
  CHECK(report::when_text(time("2020-06-03"), Lang::en) == "on 3 June 2020");
  CHECK(report::when_text(time("2019"), Lang::en) == "in 2019");
}

TEST_CASE("Dates inside a reason are put in words, and nothing else is touched") {
  CHECK(report::with_dates("klart senast 2020-12-31; 6 av 7", Lang::sv) ==
        "klart senast 31 december 2020; 6 av 7");
  CHECK(report::with_dates("2,41 (2019-HT) → 2,09 (2020-08/2020-11)", Lang::sv) ==
        "2,41 (hösten 2019) → 2,09 (augusti–november 2020)");
  CHECK(report::with_dates("under 2019-01-01 – 2019-12-31 och 2021", Lang::sv) == "under 2019 och 2021");
  CHECK(report::with_dates("A/B, 9-10, 2020, ANDT och 301-400", Lang::sv) ==
        "A/B, 9-10, 2020, ANDT och 301-400");
  CHECK(report::with_dates("", Lang::sv).empty());
}

TEST_CASE("A count keeps the qualifier it was recorded with") {
  CHECK(report::count_text(count("303"), Lang::sv) == "303");
  CHECK(report::count_text(count("3786"), Lang::sv) == "3\u00a0786");
  CHECK(report::count_text(count("200.."), Lang::sv) == "minst 200");
  CHECK(report::count_text(count("..10"), Lang::sv) == "högst 10");
  CHECK(report::count_text(count("18..25"), Lang::sv) == "18–25");
  CHECK(report::count_text(count("50+"), Lang::sv) == "drygt 50");
  CHECK(report::count_text(count("50-"), Lang::sv) == "knappt 50");
  CHECK(report::count_text(count("~20"), Lang::sv) == "cirka 20");
  CHECK(report::count_text(count("<5"), Lang::sv) == "färre än 5");
  CHECK(report::count_text(count("some"), Lang::sv) == "några (minst 1)");
  CHECK(report::count_text(count("50+"), Lang::en) == "just over 50");
  CHECK(report::range_text({0, calendar::Range::kMany}, Lang::sv) == "ingen uppgift");
  CHECK(report::range_text({0, 4}, Lang::sv) == "0–4");
}

TEST_CASE("A target reads as it was promised, in Swedish") {
  CHECK(target("{at_least: 8, of: omrade}") == "minst 8 grannsamverkansområden");
  CHECK(target("{at_least: 1, of: omrade}") == "minst ett grannsamverkansområde");
  CHECK(target("{at_least: 1, of: kontroll, every: day}") == "minst en trafikkontroll varje dygn");
  CHECK(target("{at_least: 1, of: hembesok, every: month}") == "minst ett hembesök varje månad");
  CHECK(target("{at_most: 10, of: kontroll}") == "högst 10 trafikkontroller");
  CHECK(target("{at_least: 2, of: measure, per: walk}") ==
        "minst två genomförda åtgärder per genomförd vandring");
  CHECK(target("{at_least: 4, of: walk, at: [torget, centrum]}") ==
        "minst 4 trygghetsvandringar (Torget och Centrum)");
  CHECK(target("{at_least: 1, of: walk, theme: unga vuxna}") ==
        "minst en trygghetsvandring med temat unga vuxna");
  CHECK(target("{at_least: 4, of: kontroll, every: year, each: [torget, centrum]}") ==
        "minst 4 trafikkontroller varje år på varje plats: Torget och Centrum");
  CHECK(target("{at_least: 4, of: 'meeting:bra'}") == "minst 4 möten i Lokala brå");
  CHECK(target("{at_least: 20, of: kontroll, due: 2020-06}") ==
        "minst 20 trafikkontroller, senast 30 juni 2020");
  CHECK(target("{done_by: 2019-12-31}") == "klart senast 31 december 2019");
  CHECK(target("{within: 24 hours, of: kontroll}") == "trafikkontroller inom 24 timmar");
  CHECK(target("{indicator: trygg/index, better_than: 2019}") == "Trygghetsindex: bättre än 2019");
  CHECK(target("{indicator: trygg/index, no_worse_than: 2019}") == "Trygghetsindex: inte sämre än 2019");
  CHECK(target("{indicator: trygg/index, at_most: '2,0'}") == "Trygghetsindex: högst 2,0");
  CHECK(target("none") == "inget mätbart mål");
}

TEST_CASE("A target reads as it was promised, in English") {
  CHECK(target("{at_least: 1, of: walk, every: month}", Lang::en) == "at least one safety walk every month");
  CHECK(target("{at_least: 2, of: measure, per: walk}", Lang::en) ==
        "at least two measures done per walk held");
  CHECK(target("{within: 1 month, of: kontroll}", Lang::en) == "trafikkontroller within 1 month");
  CHECK(target("none", Lang::en) == "no measurable target");
}
