// SPDX-License-Identifier: Apache-2.0
//
// What is promised without a number: was it done?
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

CommitmentStatus told_carried(const std::vector<std::string>& counts, std::string_view day = "2021-03-01",
                              const std::string& target = "{carry_out: kontroll}",
                              const std::string& period = "2020",
                              const std::string& reported = "2021-01-05") {
  Files files;
  if (!counts.empty()) files.emplace_back("followups/f.yaml", followup(period, reported, "polis", counts));
  return judged(counting(one_promise(target, "polis"), files), day);
}

CommitmentStatus with_measure(const std::string& history, std::string_view day,
                              const std::string& target = "{carry_out: kontroll}") {
  return judged(counting(one_promise(target, "polis"),
                         {{"measures/m.yaml", "title: M\ncounts_for: 2020/c\nresponsible: polis\nhistory: [" +
                                                  history + "]\n"}}),
                day);
}

}  // namespace

TEST_CASE("carried out: certainly at least once, within the period") {
  struct Case {
    std::string count;
    Verdict ended, running;
  };
  for (const Case& one : std::vector<Case>{
           {"1", Verdict::carried_out, Verdict::under_way},
           {"some", Verdict::carried_out, Verdict::under_way},
           {"<5", Verdict::carried_out, Verdict::under_way},
           {"0", Verdict::not_carried_out, Verdict::cannot_tell},
           {"..1", Verdict::cannot_tell, Verdict::cannot_tell},
           {"..3", Verdict::cannot_tell, Verdict::cannot_tell},
       }) {
    CAPTURE(one.count);
    CHECK(told_carried({n(one.count)}).verdict == one.ended);
    CHECK(told_carried({n(one.count)}, "2020-12-31", "{carry_out: kontroll}", "2020-H1", "2020-07-01")
              .verdict == one.running);
  }
  CHECK(told_carried({}).verdict == Verdict::cannot_tell);
  CHECK(told_carried({}, "2020-06-01").verdict == Verdict::cannot_tell);
  CHECK(told_carried({n("1")}, "2019-12-31").verdict == Verdict::upcoming);
}

TEST_CASE("carried out: known from the day it was reported, ended on the day after the last") {
  const auto on_day = [&](std::string_view day) {
    return told_carried({n("2")}, day, "{carry_out: kontroll}", "2020-H1", "2020-07-01").verdict;
  };
  CHECK(on_day("2020-06-30") == Verdict::cannot_tell);
  CHECK(on_day("2020-07-01") == Verdict::under_way);
  CHECK(on_day("2020-12-31") == Verdict::under_way);
  CHECK(on_day("2021-01-01") == Verdict::carried_out);
}

TEST_CASE("not carried out: only when nothing certainly was done in the whole period") {
  CHECK(told_carried({n("0")}, "2021-03-01", "{carry_out: kontroll}", "2020-H1", "2020-07-01").verdict ==
        Verdict::cannot_tell);
  CHECK(told_carried({n("0")}, "2021-03-01", "{carry_out: kontroll}", "2019/2020").verdict ==
        Verdict::not_carried_out);
  // What may have been done before the promise began is no evidence.
  CHECK(told_carried({n("3")}, "2021-03-01", "{carry_out: kontroll}", "2019-12/2020-12").verdict ==
        Verdict::cannot_tell);
}

TEST_CASE("carried out: of a list each thing is looked at") {
  const std::string both = "{carry_out: [kontroll, lampa]}";
  const auto list = [&](const std::vector<std::string>& counts, std::string_view day = "2021-03-01") {
    return told_carried(counts, day, both).verdict;
  };
  CHECK(list({n("1"), "of: lampa, count: 1"}) == Verdict::carried_out);
  CHECK(list({n("1"), "of: lampa, count: 0"}) == Verdict::partly);
  CHECK(list({n("0"), "of: lampa, count: 0"}) == Verdict::not_carried_out);
  CHECK(list({}) == Verdict::cannot_tell);
  CHECK(list({n("0")}) == Verdict::cannot_tell);  // of the other nothing is told
  CHECK(list({n("1")}) == Verdict::partly);
  // A measure shows that some of it was done, and not that all of it was.
  const std::string done = "{date: 2020-05-10, state: done}";
  CHECK(with_measure(done, "2021-01-01", both).verdict == Verdict::partly);
  CHECK(with_measure(done, "2020-12-31", both).verdict == Verdict::under_way);
}

TEST_CASE("carried out: a done measure that counts for it is evidence, from the day it was done") {
  const std::string done = "{date: 2020-03-01, state: chosen}, {date: 2020-05-10, state: done}";
  CHECK(with_measure(done, "2020-05-09").verdict == Verdict::cannot_tell);
  CHECK(with_measure(done, "2020-05-10").verdict == Verdict::under_way);
  CHECK(with_measure(done, "2021-01-01").verdict == Verdict::carried_out);
  CHECK(with_measure("{date: 2020-03-01, state: chosen}", "2021-01-01").verdict == Verdict::cannot_tell);
  CHECK(with_measure("{date: 2020-03-01, state: chosen}, {date: 2021-01-01, state: done}", "2021-01-01")
            .verdict == Verdict::cannot_tell);
  CHECK(with_measure("{date: 2020-12/2021-01, state: done}", "2021-03-01").verdict == Verdict::cannot_tell);
  CHECK(with_measure("{date: 2020-12, state: done}", "2021-03-01").verdict == Verdict::carried_out);
}

TEST_CASE("carried out: walks and meetings are evidence by their registers") {
  const auto walks = [&](const std::string& date, std::string_view day) {
    return judged(counting(one_promise("{carry_out: walk}", "polis"),
                           {{"walks/w.yaml", "date: " + date + "\n"}}),
                  day)
        .verdict;
  };
  CHECK(walks("2020-05-10", "2020-05-09") == Verdict::cannot_tell);
  CHECK(walks("2020-05-10", "2020-05-10") == Verdict::under_way);
  CHECK(walks("2020-05-10", "2021-01-01") == Verdict::carried_out);
  CHECK(walks("2021-01-01", "2021-01-01") == Verdict::cannot_tell);
  const auto meetings = [&](const std::string& held) {
    return judged(counting(one_promise("{carry_out: meeting:rad}", "polis"),
                           {{"forums/rad.yaml", "title: Råd\nheld: [" + held + "]\n"}}),
                  "2021-01-01")
        .verdict;
  };
  CHECK(meetings("2020-12-31") == Verdict::carried_out);
  CHECK(meetings("2021-01-01") == Verdict::cannot_tell);
}

TEST_CASE("carried out: what a party says is no evidence, and stands beside the verdict") {
  const auto status = judged(
      counting(
          one_promise("{carry_out: kontroll}", "polis"),
          {{"followups/f.yaml", followup("2020", "2021-01-05", "polis", {}) +
                                    "assessments: [{commitment: c, says: met, because: Vi gjorde det.}]\n"}}),
      "2021-03-01");
  CHECK(status.verdict == Verdict::cannot_tell);
  REQUIRE(status.assessed);
  CHECK(status.assessed->says == records::Says::met);
}

TEST_CASE("carried out: no number is asked for, and what was done is shown all the same") {
  const auto status = told_carried({n("303")});
  CHECK_FALSE(status.required);
  CHECK(range(status.observed) == "303..303");
  CHECK(status.figures.size() == 1);
  CHECK_FALSE(status.exceeded);
  CHECK(sv(status.reason) == "303 trafikkontroller har redovisats; inget antal är utlovat");
}
