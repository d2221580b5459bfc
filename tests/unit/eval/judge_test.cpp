// SPDX-License-Identifier: Apache-2.0
//
// What stands in the way of a judgement, and what stands beside it.
#include "eval/assessed.h"
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

CommitmentStatus alone(const std::string& target, std::string_view day = "2021-06-01",
                       const std::string& head = "period: 2020\n", const std::string& more = {}) {
  return judged(
      counting(one_promise(target, "polis", more, head),
               {{"followups/f.yaml", followup("2020", "2021-01-05", "polis", {"of: kontroll, count: 5"})}}),
      day);
}

}  // namespace

TEST_CASE("a promise that has not begun is upcoming, whatever its target") {
  for (const std::string& target :
       {kEight, std::string("none"), std::string("{done_by: 2020-05-01}"), std::string("{at_least: x}")}) {
    CAPTURE(target);
    CHECK(alone(target, "2019-12-31").verdict == Verdict::upcoming);
    CHECK(alone(target, "2020-01-01").verdict != Verdict::upcoming);
  }
  CHECK(sv(alone(kEight, "2019-12-31").reason) == "löftet börjar gälla 2020-01-01");
  const std::string signed_late =
      "period: 2020\nsigned: {date: 2020-06-03, by: [{party: polis, role: chef}]}\n";
  CHECK(alone(kEight, "2020-06-02", signed_late).verdict == Verdict::upcoming);
  CHECK(alone(kEight, "2020-06-03", signed_late).verdict == Verdict::cannot_tell);
  CHECK(sv(alone(kEight, "2020-06-02", signed_late).reason) == "löftet är inte undertecknat än");
  CHECK(sv(alone(kEight, "2020-01-01", signed_late).reason) == "löftet är inte undertecknat än");
  CHECK(sv(alone(kEight, "2019-12-31", signed_late).reason) == "löftet börjar gälla 2020-01-01");
  CHECK(alone(kEight, "2020-06-02", "period: 2020\n", "period: 2020-09/2020-12\n").verdict ==
        Verdict::upcoming);
  CHECK(sv(alone(kEight, "2020-06-02", "period: 2020\n", "period: 2020-09/2020-12\n").reason) ==
        "åtagandet börjar gälla 2020-09-01");
}

TEST_CASE("a promise whose period is unknown cannot be told") {
  const auto undated = alone(kEight, "2021-06-01", "period: unknown\n");
  CHECK(undated.verdict == Verdict::cannot_tell);
  CHECK(en(undated.reason) == "the period of the promise is unknown");
  CHECK(undated.required == 8);
  CHECK(range(undated.observed) == "0..");
  CHECK_FALSE(undated.period);
  CHECK(undated.figures.size() == 1);
  CHECK(alone(kEight, "2021-06-01", "period: unknown\n", "period: 2020\n").verdict == Verdict::cannot_tell);
  CHECK(en(alone(kEight, "2021-06-01", "period: i år\n").reason) == "the period could not be read");
  CHECK(en(alone(kEight, "2021-06-01", "period: 2020\n", "period: i år\n").reason) ==
        "the period could not be read");
}

TEST_CASE("a target that is none, absent, unreadable or unclear says which") {
  CHECK(en(alone("none").reason) == "no measurable target");
  CHECK(en(alone("").reason) == "the target could not be read");
  CHECK(en(alone("{at_least: åtta, of: kontroll}").reason) == "the target could not be read");
  CHECK(en(alone("{at_least: 8, of: kontroll, every: decade}").reason) == "the target could not be read");
  CHECK(en(alone("[8]").reason) == "the target could not be read");
  for (const std::string unclear :
       {"{of: kontroll}", "{at_least: 8}", "{at_least: 1, at_most: 8, of: kontroll}", "{}",
        "{at_least: 2, of: kontroll, per: walk}", "{within: 24 hours}", "{indicator: a/b}",
        "{indicator: a/b, at_most: 2, better_than: 2019}"}) {
    CAPTURE(unclear);
    CHECK(alone(unclear).verdict == Verdict::cannot_tell);
    CHECK(en(alone(unclear).reason) ==
          "the target does not say what is to be reached in a way that can be judged");
    CHECK_FALSE(alone(unclear).observed);
    CHECK_FALSE(alone(unclear).required);
  }
  const auto absent = judged(counting("title: Löfte\nparties: polis\nperiod: 2020\ncommitments:\n  - {id: c, "
                                      "text: X, responsible: polis}\n"),
                             "2021-06-01");
  CHECK(en(absent.reason) == "no measurable target");
  const auto nobody = judged(
      counting("title: Löfte\nparties: polis\nperiod: 2020\ncommitments:\n  - {id: c, text: X, target: " +
               kEight + "}\n"),
      "2021-06-01");
  CHECK(en(nobody.reason) == "who is responsible could not be read");
}

TEST_CASE("without a target, figures that name the commitment or what it is about are shown") {
  const auto shown = [&](const std::string& more, const std::string& figure) {
    return judged(counting(one_promise("none", "polis", more),
                           {{"followups/f.yaml", followup("2020", "2021-01-05", "polis", {figure})}}),
                  "2021-06-01")
        .figures.size();
  };
  CHECK(shown("", "of: kontroll, count: 5") == 0);
  CHECK(shown("", "of: kontroll, count: 5, commitment: c") == 1);
  CHECK(shown("about: kontroll\n", "of: kontroll, count: 5") == 1);
  CHECK(shown("about: kontroll\n", "of: kontroll, count: 5, commitment: annat") == 0);
  CHECK(shown("about: lampa\n", "of: kontroll, count: 5") == 0);
}

TEST_CASE("a figure with a fault is neither shown nor used") {
  for (const std::string bad : {"of: kontroll, count: många", "of: kontroll, count: 9, period: i år",
                                "of: kontroll, count: 9, by: [polis]", "count: 9, commitment: c"}) {
    CAPTURE(bad);
    const auto status =
        judged(counting(one_promise(kEight, "polis"),
                        {{"followups/f.yaml", followup("2020", "2021-01-05", "polis", {bad})}}),
               "2021-06-01");
    CHECK(status.verdict == Verdict::cannot_tell);
    CHECK(status.figures.empty());
  }
}

TEST_CASE("a figure is shown as it was reported") {
  const auto status =
      judged(counting(one_promise("none", "[kommun, polis]"),
                      {{"followups/f.yaml",
                        followup("2020", "2020-11", "polis",
                                 {"of: besok, count: 50+, commitment: c, place: torget",
                                  "of: kontroll, count: 5, commitment: c, by: park, period: 2020-T1"})}}),
             "2021-06-01");
  REQUIRE(status.figures.size() == 2);
  const Figure& visits = status.figures.front();
  CHECK(visits.of == "besok");
  CHECK(visits.written == "50+");
  CHECK(visits.range == calendar::Range{51, 60});
  CHECK(visits.period == days("2020-01-01", "2020-11-30"));
  CHECK(visits.by == std::vector<std::string>{"polis"});
  CHECK(visits.place == "torget");
  CHECK(visits.path == "followups/f.yaml");
  CHECK(visits.sensitive);
  CHECK_FALSE(status.figures.back().sensitive);
  CHECK(status.figures.back().by == std::vector<std::string>{"park"});
  CHECK(status.figures.back().period == days("2020-01-01", "2020-04-30"));
}

TEST_CASE("approximate figures keep their words in a reason") {
  const auto reason = [&](const std::string& count) {
    return judged(counting(one_promise(kEight, "polis"),
                           {{"followups/f.yaml",
                             followup("2020", "2021-01-05", "polis", {"of: kontroll, count: " + count})}}),
                  "2021-06-01")
        .reason;
  };
  CHECK(sv(reason("50+")) == "drygt 50 trafikkontroller har redovisats; löftet är minst 8");
  CHECK(sv(reason("50-")) == "knappt 50 trafikkontroller har redovisats; löftet är minst 8");
  CHECK(sv(reason("~20")) == "cirka 20 trafikkontroller har redovisats; löftet är minst 8");
  CHECK(sv(reason("<5")) == "färre än 5 trafikkontroller har redovisats; löftet är minst 8");
  CHECK(sv(reason("18..25")) == "18–25 trafikkontroller har redovisats; löftet är minst 8");
  CHECK(sv(reason("..3")) == "högst 3 trafikkontroller har redovisats; löftet är minst 8");
  CHECK(sv(reason("1200")) == "1\u00a0200 trafikkontroller har redovisats; löftet är minst 8");
  CHECK(sv(reason("some")) ==
        "några (minst 1) trafikkontroller har redovisats, och det framgår inte om det är minst 8");
  CHECK(en(reason("50+")) == "just over 50 trafikkontroller have been reported; the promise is at least 8");
  CHECK(en(reason("7..")) ==
        "at least 7 trafikkontroller have been reported, which does not tell whether it is at least 8");
}

TEST_CASE("an extension moves the deadline and not the number") {
  const std::string head =
      "period: 2020\nextended: [{to: 2021-06, decided: 2020-12-10, because: Pandemin.}]\n";
  CHECK(alone(kEight, "2021-01-04", head).verdict == Verdict::cannot_tell);
  CHECK(alone(kEight, "2021-06-30", head).verdict == Verdict::on_track);  // 366 of 547 days: 5 of 8
  CHECK(alone(kEight, "2021-07-01", head).verdict == Verdict::cannot_tell);
  CHECK(alone(kEight, "2021-07-01", head).required == 8);
  CHECK(alone(kEight, "2021-07-01").verdict == Verdict::partly);
}

TEST_CASE("a promise that was ended early is judged over the days that it held") {
  const std::string head = "period: 2020\nended: {date: 2020-06-30, because: Nytt löfte.}\n";
  const auto half = [&](const std::string& count, std::string_view day) {
    return judged(counting(one_promise(kEight, "polis", {}, head),
                           {{"followups/f.yaml",
                             followup("2020-H1", "2020-07-05", "polis", {"of: kontroll, count: " + count})}}),
                  day)
        .verdict;
  };
  CHECK(half("5", "2020-07-10") == Verdict::partly);
  CHECK(half("8", "2020-07-10") == Verdict::met);
  CHECK(half("5", "2020-06-30") == Verdict::cannot_tell);
}

TEST_CASE("what the parties say stands beside the verdict and never changes it") {
  const auto says = [&](const std::vector<std::string>& all, std::string_view day) {
    Files files;
    for (std::size_t i = 0; i < all.size(); ++i)
      files.emplace_back(
          "followups/f" + std::to_string(i) + ".yaml",
          followup("2020", "2021-0" + std::to_string(i + 1) + "-05", "polis", {"of: kontroll, count: 5"}) +
              "assessments: [" + all[i] + "]\n");
    return judged(counting(one_promise(kEight, "polis"), files), day);
  };
  const auto met = says({"{commitment: c, says: met}"}, "2021-06-01");
  CHECK(met.verdict == Verdict::partly);
  REQUIRE(met.assessed);
  CHECK(met.assessed->says == records::Says::met);
  CHECK(met.assessed->differs);
  const auto latest =
      says({"{commitment: c, says: met}", "{commitment: c, says: partly}", "{says: not_met}"}, "2021-06-01");
  CHECK(latest.assessed->says == records::Says::partly);
  CHECK_FALSE(latest.assessed->differs);
  CHECK(says({"{commitment: c, says: met}", "{commitment: c, says: partly}"}, "2021-02-04").assessed->says ==
        records::Says::met);
  CHECK_FALSE(says({"{commitment: c, says: met}"}, "2021-01-04").assessed);
  CHECK_FALSE(says({"{commitment: c, says: kanske}"}, "2021-06-01").assessed);
}

TEST_CASE("what the parties say differs from a verdict, or leaves it open") {
  using records::Says;
  CHECK_FALSE(differs(Says::met, Verdict::met));
  CHECK(differs(Says::met, Verdict::cannot_tell));
  CHECK(differs(Says::met, Verdict::on_track));
  CHECK_FALSE(differs(Says::not_met, Verdict::not_met));
  CHECK(differs(Says::partly, Verdict::not_met));
  for (const Verdict open : {Verdict::on_track, Verdict::behind, Verdict::cannot_tell})
    CHECK_FALSE(differs(Says::ongoing, open));
  for (const Verdict final : {Verdict::met, Verdict::partly, Verdict::not_met})
    CHECK(differs(Says::ongoing, final));
  CHECK_FALSE(differs(Says::dropped, Verdict::not_met));
  CHECK_FALSE(differs(Says::dropped, Verdict::partly));
  CHECK(differs(Says::dropped, Verdict::met));
}

TEST_CASE("what no number was promised of: kept is carried out, and not kept is not carried out") {
  using records::Says;
  CHECK_FALSE(differs(Says::met, Verdict::carried_out));
  CHECK(differs(Says::met, Verdict::under_way));
  CHECK(differs(Says::met, Verdict::not_carried_out));
  CHECK(differs(Says::partly, Verdict::carried_out));
  CHECK_FALSE(differs(Says::not_met, Verdict::not_carried_out));
  CHECK(differs(Says::not_met, Verdict::carried_out));
  CHECK_FALSE(differs(Says::dropped, Verdict::not_carried_out));
  CHECK_FALSE(differs(Says::ongoing, Verdict::under_way));
  CHECK(differs(Says::ongoing, Verdict::carried_out));
  CHECK(differs(Says::ongoing, Verdict::not_carried_out));
}

TEST_CASE("the promise as a whole has what the parties say of it") {
  const auto corpus =
      counting(one_promise(kEight, "polis"),
               {{"followups/f.yaml", followup("2020", "2021-01-05", "polis", {}) +
                                         "assessments: [{says: partly}, {commitment: c, says: met}]\n"}});
  const Status status = evaluate(corpus, on("2021-06-01"));
  REQUIRE(status.promises.size() == 1);
  REQUIRE(status.promises.front().assessed);
  CHECK(status.promises.front().assessed->says == records::Says::partly);
  CHECK(status.promises.front().state == PromiseState::ended);
  CHECK_FALSE(evaluate(corpus, on("2020-06-01")).promises.front().assessed);
}
