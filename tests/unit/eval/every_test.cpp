// SPDX-License-Identifier: Apache-2.0
//
// A number in every unit: each unit needs evidence of its own.
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

struct ToldOfUnit {
  std::string period;
  std::string date;
  std::string rest;  // "count: 3"
};

CommitmentStatus told_every(const std::string& target, const std::vector<ToldOfUnit>& all,
                            std::string_view day, const std::string& period = "2020",
                            const std::string& responsible = "polis") {
  Files files;
  for (std::size_t i = 0; i < all.size(); ++i)
    files.emplace_back(
        "followups/f" + std::to_string(i) + ".yaml",
        followup(all[i].period, all[i].date, "[kommun, polis]", {"of: kontroll, " + all[i].rest}));
  return judged(counting(one_promise(target, responsible, {}, "period: " + period + "\n"), files), day);
}

const std::string kHalves = "{at_least: 2, of: kontroll, every: half-year}";

CommitmentStatus halves(const std::string& first, const std::string& second,
                        std::string_view day = "2021-02-01") {
  std::vector<ToldOfUnit> all;
  if (!first.empty()) all.push_back({"2020-H1", "2020-07-05", "count: " + first});
  if (!second.empty()) all.push_back({"2020-H2", "2021-01-05", "count: " + second});
  return told_every(kHalves, all, day);
}

}  // namespace

TEST_CASE("every unit after the end: all, some, none, unknown") {
  CHECK(halves("2", "2").verdict == Verdict::met);
  CHECK(halves("2", "2").required == 4);
  CHECK_FALSE(halves("2", "2").exceeded);
  CHECK(halves("2", "3").exceeded);
  CHECK(halves("9", "1").verdict == Verdict::partly);  // what is too much in one does not help the other
  CHECK(halves("1", "0").verdict == Verdict::partly);
  CHECK(halves("0", "0").verdict == Verdict::not_met);
  CHECK(halves("2", "").verdict == Verdict::cannot_tell);
  CHECK(halves("1", "").verdict == Verdict::partly);
  CHECK(halves("0", "").verdict == Verdict::not_met);
  CHECK(halves("", "").verdict == Verdict::cannot_tell);
  CHECK(halves("2", "1..2").verdict == Verdict::cannot_tell);
  CHECK(sv(halves("", "").reason) == "inget utfall har redovisats");
  CHECK(sv(halves("9", "1").reason) == "1 av 2 halvår hade minst 2 trafikkontroller");
  CHECK(en(halves("9", "1").reason) == "1 of 2 half-years had at least 2 trafikkontroller");
}

TEST_CASE("one unit, and one thing in many, are told as one") {
  const auto yearly = [](const std::string& figure, std::string_view day) {
    return told_every("{at_least: 2, of: kontroll, every: year}", {{"2020", "2020-02-01", figure}}, day)
        .reason;
  };
  CHECK(en(yearly("count: 1..2", "2021-02-01")) ==
        "nothing shows whether the target of at least 2 trafikkontroller was reached");
  CHECK(sv(yearly("count: 1..2", "2021-02-01")) ==
        "det går inte att säga om målet minst 2 trafikkontroller nåddes");
  CHECK(en(told_every("{at_least: 1, of: kontroll, every: month}", {{"2020", "2021-01-05", "count: 1"}},
                      "2021-02-01")
               .reason) ==
        "1 trafikkontroll in 12 months is too few for at least 1 a month: at least 11 of them fell short");
}

TEST_CASE("every unit while running: one failed unit is behind, all past units shown are on track") {
  CHECK(halves("2", "", "2020-07-10").verdict == Verdict::on_track);
  CHECK(halves("1", "", "2020-07-10").verdict == Verdict::behind);
  CHECK(halves("1..2", "", "2020-07-10").verdict == Verdict::cannot_tell);
  CHECK(halves("", "", "2020-07-10").verdict == Verdict::cannot_tell);
  CHECK(halves("", "", "2020-06-30").verdict == Verdict::cannot_tell);  // no unit has ended
  CHECK(halves("", "", "2020-07-01").verdict == Verdict::cannot_tell);
  CHECK(told_every(kHalves,
                   {{"2020-H1", "2020-07-05", "count: 2"}, {"2020-07/2020-09", "2020-10-05", "count: 2"}},
                   "2020-10-06")
            .verdict == Verdict::met);
}

TEST_CASE("a meeting register: two meetings each term, with two and one") {
  const std::string target = "{at_least: 2, of: \"meeting:rad\", every: term}";
  const auto held = [&](const std::string& dates, std::string_view day = "2021-01-05") {
    return judged(
        counting(one_promise(target), {{"forums/rad.yaml", "title: Rådet\nheld: [" + dates + "]\n"}}), day);
  };
  const auto two_and_one = held("2020-03-03, 2020-05-05, 2020-09-09");
  CHECK(two_and_one.verdict == Verdict::partly);
  CHECK(en(two_and_one.reason) == "1 of 2 half-years had at least 2 meetings");
  CHECK(sv(two_and_one.reason) == "1 av 2 halvår hade minst 2 möten");
  CHECK(range(two_and_one.observed) == "3..3");
  CHECK(held("2020-03-03, 2020-05-05, 2020-09-09, 2020-10-10").verdict == Verdict::met);
  CHECK(held("2020-03-03, 2020-05-05, 2020-09-09, 2020-10").verdict == Verdict::met);
  // A meeting some time from June to July may have been in either half.
  CHECK(held("2020-03-03, 2020-06/2020-07, 2020-09-09, 2020-10-10").verdict == Verdict::cannot_tell);
  CHECK(held("2020-06/2020-07, 2020-09-09, 2020-10-10").verdict == Verdict::partly);
  CHECK(held("2019-03-03").verdict == Verdict::cannot_tell);  // nothing is recorded in the period
  CHECK(en(held("2019-03-03").reason) == "no meeting is recorded in the period");
  CHECK(held("2020-03-03, 2020-05-05", "2020-09-01").verdict == Verdict::on_track);
  CHECK(held("2020-03-03", "2020-09-01").verdict == Verdict::behind);
  CHECK(held("2020-03-03", "2020-06-30").verdict == Verdict::on_track);
}

TEST_CASE("a longer figure proves failure and never success") {
  const std::string daily = "{at_least: 1, of: kontroll, every: day}";
  const auto year = [&](const std::string& rest) {
    return told_every(daily, {{"2020", "2021-01-05", rest}}, "2021-02-01");
  };
  CHECK(year("count: 365").verdict == Verdict::partly);
  CHECK(year("count: 366").verdict == Verdict::cannot_tell);
  CHECK(year("count: 3000").verdict == Verdict::cannot_tell);
  CHECK(year("count: 0").verdict == Verdict::not_met);
  CHECK(year("count: 300..").verdict == Verdict::cannot_tell);
  CHECK(year("count: ..365").verdict == Verdict::not_met);
  CHECK(sv(year("count: 450").reason) ==
        "450 trafikkontroller på 366 dygn, i snitt 1,23 per dygn; det framgår inte att målet minst 1 nåddes "
        "varje dygn");
  CHECK(
      en(year("count: 450").reason) ==
      "450 trafikkontroller in 366 days, 1.23 a day on average; that every day had at least 1 is not shown");
  CHECK(sv(year("count: 300").reason) ==
        "300 trafikkontroller på 366 dygn, i snitt 0,82 per dygn, räcker inte till minst 1 per dygn: minst "
        "66 av dem nådde inte dit");
}

TEST_CASE("a figure can say itself in how many units it was reached") {
  const std::string daily = "{at_least: 1, of: kontroll, every: day}";
  const auto year = [&](const std::string& units) {
    return told_every(daily, {{"2020", "2021-01-05", "count: 450, units: " + units}}, "2021-02-01");
  };
  CHECK(year("366").verdict == Verdict::met);
  CHECK(year("366").exceeded);
  CHECK(year("365").verdict == Verdict::partly);
  CHECK(year("300..").verdict == Verdict::cannot_tell);
  CHECK(year("..365").verdict == Verdict::partly);
  CHECK(year("..366").verdict == Verdict::cannot_tell);
  CHECK(sv(year("365").reason) ==
        "målet minst 1 trafikkontroll nåddes under 365 av 366 dygn enligt redovisningen");
  // What a figure says of its units and what it counts cannot differ.
  const auto clash = told_every(daily, {{"2020", "2021-01-05", "count: 300, units: 366"}}, "2021-02-01");
  CHECK(clash.verdict == Verdict::cannot_tell);
  CHECK_FALSE(clash.observed);
  // One of two parties that reached it has reached it; one that did not, has not shown that nobody did.
  const auto by_polis = [&](const std::string& units) {
    return told_every(daily, {{"2020", "2021-01-05", "count: 450, by: polis, units: " + units}}, "2021-02-01",
                      "2020", "[kommun, polis]");
  };
  CHECK(by_polis("366").verdict == Verdict::met);
  CHECK(by_polis("300").verdict == Verdict::cannot_tell);
}

TEST_CASE("units only partly inside the period are not required") {
  const std::string monthly = "{at_least: 1, of: kontroll, every: month}";
  const auto spring =
      told_every(monthly, {{"2020-02", "2020-03-05", "count: 1"}, {"2020-03", "2020-04-05", "count: 1"}},
                 "2020-05-01", "2020-01-15/2020-04-10");
  CHECK(spring.required == 2);
  CHECK(spring.verdict == Verdict::met);
  // Where no unit fits, the period is the one unit.
  const auto days = told_every(monthly, {{"2020-01-15/2020-01-20", "2020-02-05", "count: 1"}}, "2020-05-01",
                               "2020-01-15/2020-01-20");
  CHECK(days.required == 1);
  CHECK(days.verdict == Verdict::met);
}

TEST_CASE("at most a number in every unit") {
  const std::string most = "{at_most: 2, of: kontroll, every: half-year}";
  const auto year = [&](const std::string& first, const std::string& second,
                        std::string_view day = "2021-02-01") {
    return told_every(
        most, {{"2020-H1", "2020-07-05", "count: " + first}, {"2020-H2", "2021-01-05", "count: " + second}},
        day);
  };
  CHECK(year("2", "2").verdict == Verdict::met);
  CHECK_FALSE(year("2", "2").exceeded);
  CHECK(year("2", "3").verdict == Verdict::partly);
  CHECK(year("3", "3").verdict == Verdict::not_met);
  CHECK(year("2", "2..3").verdict == Verdict::cannot_tell);
  CHECK(year("3", "0", "2020-08-01").verdict == Verdict::behind);
  CHECK(year("2", "0", "2020-08-01").verdict == Verdict::on_track);
  // A year with no more than one half may have is enough for both halves; one with more than both may have is
  // not.
  CHECK(told_every(most, {{"2020", "2021-01-05", "count: 2"}}, "2021-02-01").verdict == Verdict::met);
  CHECK(told_every(most, {{"2020", "2021-01-05", "count: 4"}}, "2021-02-01").verdict == Verdict::cannot_tell);
  CHECK(told_every(most, {{"2020", "2021-01-05", "count: 5"}}, "2021-02-01").verdict == Verdict::not_met);
}

TEST_CASE("every unit of a period without an end: those that have ended, and never met") {
  const std::string yearly = "{at_least: 1, of: kontroll, every: year}";
  const std::vector<ToldOfUnit> two{{"2020", "2021-01-05", "count: 1"}, {"2021", "2022-01-05", "count: 1"}};
  CHECK(told_every(yearly, two, "2022-02-01", "2020/..").verdict == Verdict::on_track);
  CHECK(told_every(yearly, two, "2022-02-01", "2020/..").required == 2);
  CHECK(range(told_every(yearly, two, "2022-02-01", "2020/..").observed) == "2..");
  CHECK(told_every(yearly, two, "2023-02-01", "2020/..").verdict == Verdict::cannot_tell);
  CHECK(told_every(yearly, {{"2020", "2021-01-05", "count: 0"}}, "2022-02-01", "2020/..").verdict ==
        Verdict::behind);
  CHECK(told_every(yearly, {}, "2020-06-01", "2020/..").verdict == Verdict::cannot_tell);
  CHECK(told_every(yearly, {}, "2020-06-01", "2020/..").required == 0);
}

TEST_CASE("that none of many units is shown is never told as a number") {
  const auto weekly = [](const std::string& count, std::string_view day, const std::string& period) {
    return told_every("{at_least: 1, of: kontroll, every: week}",
                      {{"2020/2021", "2022-01-05", "count: " + count}}, day, period)
        .reason;
  };
  // 2020 and 2021 have 103 whole weeks.
  CHECK(sv(weekly("60..", "2022-02-01", "2020/2021")) ==
        "minst 60 trafikkontroller har redovisats, men redovisningen är inte uppdelad per vecka; löftet är "
        "minst "
        "1 per vecka");
  CHECK(sv(weekly("200", "2022-02-01", "2020/2021")) ==
        "200 trafikkontroller har redovisats, i snitt 1,94 per vecka, men redovisningen är inte uppdelad per "
        "vecka; "
        "löftet är minst 1 per vecka");
  CHECK(sv(weekly("200..", "2022-01-06", "2020/..")) ==
        "minst 200 trafikkontroller har redovisats, men redovisningen är inte uppdelad per vecka; löftet är "
        "minst "
        "1 per vecka");
  // The first year is not over.
  CHECK(sv(told_every("{at_least: 1, of: kontroll, every: year}", {{"2020-H1", "2020-07-05", "count: 1"}},
                      "2020-08-01", "2020/..")
               .reason) == "ännu har 0 av 1 år gått ut");
  // A walk some time from May to June was in one of them.
  const auto walks = judged(
      counting(one_promise("{at_least: 1, of: walk, every: month}", "polis", {}, "period: 2020-05/2020-06\n"),
               {{"walks/w.yaml", "date: 2020-05-20/2020-06-10\n"}}),
      "2020-07-01");
  CHECK(walks.verdict == Verdict::cannot_tell);
  CHECK(en(walks.reason) ==
        "nothing shows in which of 2 months the target of at least 1 safety walk was reached");
}

TEST_CASE("each place and every unit") {
  const std::string both = "{at_least: 1, of: kontroll, every: half-year, each: [torget, hamnen]}";
  const auto year = [&](const std::string& hamnen) {
    return told_every(both,
                      {{"2020-H1", "2020-07-05", "count: 1, place: torget"},
                       {"2020-H2", "2021-01-05", "count: 1, place: torget"},
                       {"2020-H1", "2020-07-06", "count: 1, place: hamnen"},
                       {"2020-H2", "2021-01-06", "count: " + hamnen + ", place: hamnen"}},
                      "2021-02-01");
  };
  CHECK(year("1").verdict == Verdict::met);
  CHECK(year("1").required == 4);
  CHECK(year("0").verdict == Verdict::partly);
  CHECK(range(year("0").observed) == "3..3");
}

TEST_CASE("an extension adds units") {
  const std::string head =
      "period: 2020\nextended: [{to: 2021-06, decided: 2020-12-01, because: Pandemin.}]\n";
  const auto corpus =
      counting(one_promise("{at_least: 1, of: \"meeting:rad\", every: half-year}", "polis", {}, head),
               {{"forums/rad.yaml", "title: Rådet\nheld: [2020-03-03, 2020-09-09]\n"}});
  CHECK(judged(corpus, "2020-11-30").required == 2);
  CHECK(judged(corpus, "2020-12-01").required == 3);
  CHECK(judged(corpus, "2021-03-01").verdict == Verdict::on_track);
  CHECK(judged(corpus, "2021-07-01").verdict == Verdict::partly);
}
