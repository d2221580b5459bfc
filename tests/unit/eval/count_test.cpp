// SPDX-License-Identifier: Apache-2.0
//
// At least and at most a number over a period: every verdict on both sides of its limit, who did it, and
// where.
#include "eval/count.h"
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

const std::string kAtMostEight = "{at_most: 8, of: kontroll}";

// The promise with a target, and one follow-up of the whole year by both parties.
CommitmentStatus year(const std::string& target, const std::string& count,
                      std::string_view day = "2021-02-01") {
  return judged(
      counting(one_promise(target), {{"followups/a.yaml", followup("2020", "2021-01-15", "[kommun, polis]",
                                                                   {"of: kontroll, count: " + count})}}),
      day);
}

// The promise of a party alone, and follow-ups "period, date, count".
struct Told {
  std::string period;
  std::string date;
  std::string count;
};
CommitmentStatus told(const std::string& target, const std::vector<Told>& all, std::string_view day) {
  Files files;
  for (std::size_t i = 0; i < all.size(); ++i)
    files.emplace_back(
        "followups/f" + std::to_string(i) + ".yaml",
        followup(all[i].period, all[i].date, "polis", {"of: kontroll, count: " + all[i].count}));
  return judged(counting(one_promise(target, "polis"), files), day);
}

// The promise of both parties with figures of the whole year, as written after `count:`.
CommitmentStatus figures(const std::vector<std::string>& counts, const std::string& target = kEight,
                         const std::string& responsible = "[kommun, polis]",
                         const std::string& by = "[kommun, polis]") {
  return judged(counting(one_promise(target, responsible),
                         {{"followups/a.yaml", followup("2020", "2021-01-15", by, counts)}}),
                "2021-02-01");
}

}  // namespace

TEST_CASE("at least a number, after the end") {
  struct Row {
    std::string count;
    Verdict verdict;
    std::string observed;
  };
  for (const Row& row : std::vector<Row>{{"8", Verdict::met, "8..8"},
                                         {"20", Verdict::met, "20..20"},
                                         {"7", Verdict::partly, "7..7"},
                                         {"0", Verdict::not_met, "0..0"},
                                         {"8..", Verdict::met, "8.."},
                                         {"7..", Verdict::cannot_tell, "7.."},
                                         {"..7", Verdict::not_met, "0..7"},
                                         {"..8", Verdict::cannot_tell, "0..8"},
                                         {"some", Verdict::cannot_tell, "1.."},
                                         {"<9", Verdict::cannot_tell, "1..8"},
                                         {"<8", Verdict::partly, "1..7"},
                                         {"~6", Verdict::cannot_tell, "4..8"},
                                         {"8-", Verdict::partly, "6..7"},
                                         {"8+", Verdict::met, "9..10"}}) {
    CAPTURE(row.count);
    const auto status = year(kEight, row.count);
    CHECK(status.verdict == row.verdict);
    CHECK(range(status.observed) == row.observed);
    CHECK(status.required == 8);
  }
}

TEST_CASE("at most a number, after the end and before") {
  struct Row {
    std::string count;
    Verdict ended;
  };
  for (const Row& row : std::vector<Row>{{"8", Verdict::met},
                                         {"9", Verdict::not_met},
                                         {"0", Verdict::met},
                                         {"8+", Verdict::not_met},
                                         {"7..9", Verdict::cannot_tell},
                                         {"some", Verdict::cannot_tell},
                                         {"..8", Verdict::met}}) {
    CAPTURE(row.count);
    CHECK(year(kAtMostEight, row.count).verdict == row.ended);
    CHECK_FALSE(year(kAtMostEight, row.count).exceeded);
  }
  CHECK(told(kAtMostEight, {{"2020-T1", "2020-05-05", "8"}}, "2020-06-01").verdict == Verdict::on_track);
  CHECK(told(kAtMostEight, {{"2020-T1", "2020-05-05", "9"}}, "2020-06-01").verdict == Verdict::not_met);
  CHECK(told(kAtMostEight, {}, "2020-06-01").verdict == Verdict::on_track);
  CHECK(told(kAtMostEight, {{"2020-T1", "2020-05-05", "8"}}, "2021-06-01").verdict == Verdict::cannot_tell);
}

TEST_CASE("a number reached early is met, and more than promised is more") {
  CHECK(told(kEight, {{"2020-T1", "2020-05-05", "8"}}, "2020-06-01").verdict == Verdict::met);
  CHECK_FALSE(told(kEight, {{"2020-T1", "2020-05-05", "8"}}, "2020-06-01").exceeded);
  CHECK(told(kEight, {{"2020-T1", "2020-05-05", "9"}}, "2020-06-01").exceeded);
  CHECK_FALSE(told(kEight, {{"2020-T1", "2020-05-05", "8..9"}}, "2020-06-01").exceeded);
  CHECK_FALSE(told(kEight, {{"2020-T1", "2020-05-05", "7.."}}, "2020-06-01").exceeded);
}

TEST_CASE("the deadline itself is still running, the day after is not") {
  const std::vector<Told> seven{{"2020-01-01/2020-12-30", "2020-12-30", "7"}};
  CHECK(told(kEight, seven, "2020-12-31").verdict == Verdict::on_track);
  CHECK(told(kEight, seven, "2021-01-01").verdict == Verdict::cannot_tell);
  CHECK(sv(told(kEight, seven, "2021-01-01").reason) ==
        "minst 7 trafikkontroller har redovisats, men inget är redovisat för 2020-12-31; löftet är minst 8");
}

TEST_CASE("the pace is what has been reported against what an even pace would be by then") {
  // 366 days: 121 of them make ⌊8 × 121 ÷ 366⌋ = 2, 122 would too; 183 make 4, 182 make 3.
  CHECK(expected_after(8, 121, days("2020-01-01", "2020-12-31")) == 2);
  CHECK(expected_after(8, 182, days("2020-01-01", "2020-12-31")) == 3);
  CHECK(expected_after(8, 183, days("2020-01-01", "2020-12-31")) == 4);
  CHECK(expected_after(8, 0, days("2020-01-01", "2020-12-31")) == 0);
  CHECK(expected_after(8, 400, days("2020-01-01", "2020-12-31")) == 8);
  const auto reported = [&](const std::string& count) {
    return told(kEight, {{"2020-T1", "2020-05-05", count}}, "2020-06-01");
  };
  CHECK(reported("2").verdict == Verdict::on_track);
  CHECK(reported("1").verdict == Verdict::behind);
  CHECK(reported("1..2").verdict == Verdict::cannot_tell);
  CHECK(
      sv(reported("2").reason) ==
      "2 trafikkontroller har redovisats till och med 2020-04-30; i jämn takt mot minst 8 skulle det vara 2");
  CHECK(en(reported("1").reason) ==
        "1 trafikkontroll has been reported up to 2020-04-30; an even pace towards at least 8 would be 2");
  // Only days that are reported are asked about: in November, the report for T1 is still all that is known.
  CHECK(told(kEight, {{"2020-T1", "2020-05-05", "2"}}, "2020-11-30").verdict == Verdict::on_track);
  // A gap before the last reported day leaves open what happened in it.
  CHECK(told(kEight, {{"2020-T2", "2020-09-05", "1"}}, "2020-10-01").verdict == Verdict::cannot_tell);
  CHECK(told(kEight, {{"2020-T2", "2020-09-05", "6"}}, "2020-10-01").verdict == Verdict::on_track);
  CHECK(told(kEight, {}, "2020-10-01").verdict == Verdict::cannot_tell);
  CHECK(sv(told(kEight, {}, "2020-10-01").reason) == "inget utfall har redovisats");
}

TEST_CASE("a report is known from the day it was reported, and covers no day after it") {
  const std::vector<Told> early{{"2020", "2020-07-01", "8"}};
  CHECK(told(kEight, early, "2020-06-30").verdict == Verdict::cannot_tell);
  CHECK(told(kEight, early, "2020-06-30").figures.empty());
  CHECK(told(kEight, early, "2020-07-01").verdict == Verdict::met);
  const auto ended = told(kAtMostEight, early, "2021-02-01");
  CHECK(ended.verdict == Verdict::cannot_tell);  // nothing is known of July to December
  REQUIRE(ended.figures.size() == 1);
  CHECK(ended.figures.front().period == days("2020-01-01", "2020-07-01"));
  CHECK(told(kEight, {{"2020", "2019-12-01", "9"}}, "2020-06-01").figures.empty());
}

TEST_CASE("a figure that reaches outside the period is not something done in it") {
  const auto across =
      told(kEight, {{"2019-07/2020-06", "2020-07-05", "20"}, {"2020-H2", "2021-01-05", "1"}}, "2021-02-01");
  CHECK(across.verdict == Verdict::cannot_tell);
  CHECK(range(across.observed) == "1..21");
}

TEST_CASE("overlapping reports are never added, and reports side by side are") {
  CHECK(range(told(kEight, {{"2020-05/2020-07", "2020-08-05", "3"}, {"2020-05/2020-12", "2021-01-05", "5"}},
                   "2021-02-01")
                  .observed) == "5..");
  CHECK(range(told(kEight,
                   {{"2020-T1", "2020-05-05", "3"},
                    {"2020-T2", "2020-09-05", "4"},
                    {"2020-T3", "2021-01-05", "2"}},
                   "2021-02-01")
                  .observed) == "9..9");
}

TEST_CASE("lines of one doer, place and period in one follow-up are one figure, added") {
  CHECK(range(figures({"of: kontroll, count: 5", "of: kontroll, count: 4"}).observed) == "9..9");
  CHECK(range(figures({"of: kontroll, count: 5", "of: kontroll, count: 4, period: 2020-T1"}).observed) ==
        "5..5");
  // The same lines in two follow-ups are two reports of one thing.
  const auto twice = judged(
      counting(one_promise(kEight), {{"followups/a.yaml", followup("2020", "2021-01-15", "[kommun, polis]",
                                                                   {"of: kontroll, count: 5"})},
                                     {"followups/b.yaml", followup("2020", "2021-01-20", "[kommun, polis]",
                                                                   {"of: kontroll, count: 5"})}}),
      "2021-02-01");
  CHECK(range(twice.observed) == "5..5");
}

TEST_CASE("who did it: the figure, else the follow-up's one responsible party, else all together") {
  const auto both = [&](const std::string& by, const std::string& figure_by) {
    return range(figures({"of: kontroll, count: 5" + figure_by}, kEight, "[kommun, polis]", by).observed);
  };
  CHECK(both("[kommun, polis]", "") == "5..5");  // together
  CHECK(both("grannar", "") == "5..5");          // reported by somebody else: together
  CHECK(both("polis", "") == "5..");             // the municipality has not reported
  CHECK(both("park", "") == "5..");              // a part of the municipality
  CHECK(both("polis", ", by: kommun") == "5..");
  CHECK(both("[kommun, polis]", ", by: grannar") == "0..");  // additional
  CHECK(range(figures({"of: kontroll, count: 5"}, kEight, "polis", "polis").observed) == "5..5");
  CHECK(range(figures({"of: kontroll, count: 5"}, kEight, "polis", "kommun").observed) == "5..5");
  CHECK(range(figures({"of: kontroll, count: 5"}, kEight, "park", "kommun").observed) == "5..5");
  CHECK(range(figures({"of: kontroll, count: 5, by: kommun"}, kEight, "park", "kommun").observed) == "0..");
}

TEST_CASE("an additional figure is shown and marked, and is no evidence") {
  const auto status = figures({"of: kontroll, count: 9, by: grannar"});
  CHECK(status.verdict == Verdict::cannot_tell);
  REQUIRE(status.figures.size() == 1);
  CHECK(status.figures.front().additional);
  CHECK(status.figures.front().by == std::vector<std::string>{"grannar"});
  CHECK(status.evidence.empty());
}

TEST_CASE("the parties are added, and what they did together is never less") {
  const std::string kommun = "of: kontroll, by: kommun, count: ";
  const std::string polis = "of: kontroll, by: polis, count: ";
  const std::string together = "of: kontroll, count: ";
  CHECK(range(figures({kommun + "3", polis + "5"}).observed) == "8..8");
  CHECK(range(figures({kommun + "3", polis + "5", together + "8"}).observed) == "8..8");
  CHECK(range(figures({kommun + "3", together + "10"}).observed) == "10..10");
  CHECK(range(figures({kommun + "3"}).observed) == "3..");
  CHECK(range(figures({kommun + "3", polis + "5..7", together + "..9"}).observed) == "8..9");
  CHECK(
      sv(figures({kommun + "3"}).reason) ==
      "minst 3 trafikkontroller har redovisats, men redovisningen från Polisen saknas eller är ofullständig; "
      "löftet är minst 8");
}

TEST_CASE("parts of a party are some of it and never all of it") {
  const std::string park = "of: kontroll, by: park, count: ";
  const std::string skola = "of: kontroll, by: skola, count: ";
  const std::string kommun = "of: kontroll, by: kommun, count: ";
  CHECK(range(figures({park + "3", skola + "4"}, kEight, "kommun").observed) == "7..");
  CHECK(range(figures({park + "3", skola + "4", kommun + "9"}, kEight, "kommun").observed) == "9..9");
  CHECK(range(figures({park + "3", skola + "4", kommun + "..8"}, kEight, "kommun").observed) == "7..8");
  // A party and a part of it, both responsible, are one.
  CHECK(range(figures({park + "3", kommun + "9"}, kEight, "[kommun, park]").observed) == "9..9");
}

TEST_CASE("places are some of what a doer did, and a place inside another is not added to it") {
  const std::string here = "of: kontroll, place: ";
  CHECK(range(figures({here + "torget, count: 3", here + "hamnen, count: 4"}).observed) == "7..");
  CHECK(range(figures({here + "torget, count: 3", here + "centrum, count: 4"}).observed) == "4..");
  CHECK(range(figures({here + "torget, count: 3", here + "stationen, count: 4", here + "centrum, count: 5.."})
                  .observed) == "7..");
}

TEST_CASE("reports that contradict each other decide nothing") {
  const auto check = [](const CommitmentStatus& status) {
    CHECK(status.verdict == Verdict::cannot_tell);
    CHECK_FALSE(status.observed);
    CHECK(status.required == 8);
    CHECK(sv(status.reason).starts_with("redovisningarna motsäger varandra"));
  };
  check(figures({"of: kontroll, count: 5", "of: kontroll, count: 9, by: polis"}));
  check(
      figures({"of: kontroll, count: 5, by: kommun", "of: kontroll, count: 9, by: park"}, kEight, "kommun"));
  check(told(kEight, {{"2020-05/2020-07", "2020-08-05", "71"}, {"2020-05/2020-12", "2021-01-05", "60"}},
             "2021-02-01"));
  CHECK(sv(told(kEight, {{"2020-05/2020-07", "2020-08-05", "71"}, {"2020-05/2020-12", "2021-01-05", "60"}},
                "2021-02-01")
               .reason) ==
        "redovisningarna motsäger varandra: för 2020-05-01 – 2020-12-31 säger några minst 71 och andra högst "
        "60");
  check(told(kEight,
             {{"2020-H1", "2020-08-05", "3"},
              {"2020-H2", "2021-01-05", "3"},
              {"2020-03/2020-10", "2021-01-06", "7"}},
             "2021-02-01"));
  CHECK(told(kEight,
             {{"2020-H1", "2020-08-05", "3"},
              {"2020-H2", "2021-01-05", "3"},
              {"2020-03/2020-10", "2021-01-06", "6"}},
             "2021-02-01")
            .observed);
}

TEST_CASE("a figure counts for the commitment that it names, else for every one that counts its activity") {
  CHECK(range(figures({"of: kontroll, count: 9, commitment: c"}).observed) == "9..9");
  CHECK(range(figures({"of: kontroll, count: 9, commitment: annat"}).observed) == "0..");
  CHECK(figures({"of: kontroll, count: 9, commitment: annat"}).figures.empty());
  CHECK(range(figures({"of: lampa, count: 9, commitment: c"}).observed) == "0..");
  CHECK(figures({"of: lampa, count: 9, commitment: c"}).figures.size() == 1);
  CHECK(figures({"of: lampa, count: 9"}).figures.empty());
}

TEST_CASE("named places have their own figures, and all figures without place bound them from above") {
  const std::string at = "{at_least: 4, of: kontroll, at: [torget, hamnen]}";
  const auto found = [&](const std::vector<std::string>& counts) {
    return range(figures(counts, at).observed);
  };
  CHECK(found({}) == "0..");
  CHECK(found({"of: kontroll, count: 4"}) == "0..4");
  CHECK(found({"of: kontroll, count: 3, place: torget"}) == "3..");
  CHECK(found({"of: kontroll, count: 3, place: torget", "of: kontroll, count: 1, place: hamnen"}) == "4..4");
  CHECK(found({"of: kontroll, count: 3, place: torget", "of: kontroll, count: 5"}) == "3..5");
  CHECK(found({"of: kontroll, count: 9, place: stationen"}) == "0..");
  CHECK(found({"of: kontroll, count: 9, place: centrum"}) == "0..");
  CHECK(sv(figures({"of: kontroll, count: 9, place: stationen"}, at).reason) ==
        "inget utfall har redovisats vid Torget och Hamnen");
  // A place asked for together with one inside it is not counted twice.
  const std::string nested = "{at_least: 4, of: kontroll, at: [torget, centrum]}";
  CHECK(range(figures({"of: kontroll, count: 3, place: torget"}, nested).observed) == "3..");
  CHECK(range(figures({"of: kontroll, count: 3, place: torget", "of: kontroll, count: 4, place: centrum"},
                      nested)
                  .observed) == "4..4");
  CHECK(range(figures({"of: kontroll, count: 9, place: torget", "of: kontroll, count: 5"}, at).observed) ==
        "none");
}

TEST_CASE("one thing without its place is told as one") {
  const corpus::Corpus corpus =
      counting(one_promise("{at_least: 1, of: kontroll, at: [torget]}", "polis"),
               {{"followups/f.yaml", followup("2020", "2021-01-15", "polis", {"of: kontroll, count: 1"})}});
  CHECK(sv(judged(corpus, "2021-02-01").reason) ==
        "1 trafikkontroll har redovisats, men platsen är inte angiven; löftet är minst 1 vid Torget");
}

TEST_CASE("each: one place is told as one") {
  const corpus::Corpus corpus =
      counting(one_promise("{at_least: 1, of: kontroll, each: [torget]}", "polis"),
               {{"followups/f.yaml",
                 followup("2020", "2021-01-15", "polis", {"of: kontroll, count: 1, place: torget"})}});
  CHECK(en(judged(corpus, "2021-02-01").reason) ==
        "the target of at least 1 trafikkontroll was reached at 1 of 1 place");
  CHECK(sv(judged(corpus, "2021-02-01").reason) == "minst 1 trafikkontroll gjordes på 1 av 1 plats");
}

TEST_CASE("each: every place is judged alone") {
  const std::string each = "{at_least: 2, of: kontroll, each: [torget, hamnen]}";
  const auto at = [&](const std::string& torget, const std::string& hamnen) {
    std::vector<std::string> counts;
    if (!torget.empty()) counts.push_back("of: kontroll, place: torget, count: " + torget);
    if (!hamnen.empty()) counts.push_back("of: kontroll, place: hamnen, count: " + hamnen);
    return figures(counts, each);
  };
  CHECK(at("2", "3").verdict == Verdict::met);
  CHECK(at("2", "3").exceeded);
  CHECK(at("2", "3").required == 4);
  CHECK(range(at("2", "3").observed) == "5..5");
  CHECK(at("9", "0").verdict == Verdict::partly);
  CHECK(at("9", "1").verdict == Verdict::partly);
  CHECK(at("0", "0").verdict == Verdict::not_met);
  CHECK(at("9", "").verdict == Verdict::cannot_tell);
  CHECK(at("0", "").verdict == Verdict::cannot_tell);
  CHECK(sv(at("", "").reason) == "inget utfall har redovisats");
  CHECK(sv(at("0", "").reason) == "vid Hamnen: inget utfall har redovisats");
  CHECK(sv(at("9", "").reason) ==
        "minst 2 trafikkontroller gjordes på 1 av 2 platser; vid Hamnen: inget utfall har redovisats");
  CHECK(sv(at("9", "0").reason) ==
        "minst 2 trafikkontroller gjordes på 1 av 2 platser; vid Hamnen: 0 trafikkontroller har redovisats; "
        "löftet "
        "är minst 2");
}

TEST_CASE("a period without an end has no pace") {
  const auto open = [&](const std::string& count, const std::string& target) {
    return judged(counting(one_promise(target, "polis", "period: 2020/..\n"),
                           {{"followups/a.yaml",
                             followup("2020", "2021-01-15", "polis", {"of: kontroll, count: " + count})}}),
                  "2025-01-01");
  };
  CHECK(open("8", kEight).verdict == Verdict::met);
  CHECK(open("7", kEight).verdict == Verdict::cannot_tell);
  CHECK(range(open("7", kEight).observed) == "7..");
  CHECK(open("7", "{at_least: 8, of: kontroll, due: 2020-12-31}").verdict == Verdict::partly);
  CHECK(open("7", kAtMostEight).verdict == Verdict::on_track);
}

TEST_CASE("due moves the deadline ahead, and figures after it do not count") {
  const std::string due = "{at_least: 8, of: kontroll, due: 2020-06}";
  CHECK(told(due, {{"2020-H1", "2020-07-05", "8"}}, "2020-07-10").verdict == Verdict::met);
  CHECK(told(due, {{"2020-H1", "2020-07-05", "7"}}, "2020-07-10").verdict == Verdict::partly);
  CHECK(told(due, {{"2020-H1", "2020-07-05", "7"}, {"2020-H2", "2021-01-05", "9"}}, "2021-01-10").verdict ==
        Verdict::partly);
  CHECK(told("{at_least: 8, of: kontroll, due: 2019}", {}, "2020-07-10").verdict == Verdict::cannot_tell);
}
