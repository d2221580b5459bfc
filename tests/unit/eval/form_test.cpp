// SPDX-License-Identifier: Apache-2.0
//
// Targets that are not numbers over a period: for each walk, a milestone, a service level, an effect.
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

// --- for each walk ---

const std::string kPerWalk = "{at_least: 2, of: measure, per: walk}";

std::string walk(const std::string& date, const std::string& more = {}) {
  return "date: " + date + "\n" + more +
         "observations:\n  - id: o\n    text: Mörkt.\n    proposals: [{id: p, text: Ljus.}, {id: q, text: "
         "Häck.}]\n";
}

std::string from(const std::string& origin, const std::string& history) {
  return "title: Ljus\nfrom: [" + origin + "]\nresponsible: park\nhistory: [" + history + "]\n";
}

std::string done(const std::string& day) {
  return "{date: 2020-04-01, state: chosen}, {date: " + day + ", state: done}";
}
const std::string kChosen = "{date: 2020-04-01, state: chosen}";
const std::string kDropped =
    "{date: 2020-04-01, state: chosen}, {date: 2020-05-01, state: dropped, because: Nej.}";

// Two walks, of 3 March and 5 May; the histories of the measures from each.
CommitmentStatus two_walks(const std::vector<std::string>& a, const std::vector<std::string>& b,
                           std::string_view day) {
  Files files{{"walks/a.yaml", walk("2020-03-03")}, {"walks/b.yaml", walk("2020-05-05")}};
  const auto add = [&](const std::string& id, const std::vector<std::string>& histories) {
    for (std::size_t i = 0; i < histories.size(); ++i)
      files.emplace_back("measures/" + id + std::to_string(i) + ".yaml", from(id + "/p", histories[i]));
  };
  add("a", a);
  add("b", b);
  return judged(counting(one_promise(kPerWalk), files), day);
}

}  // namespace

TEST_CASE("per walk, after the end: every walk is judged alone") {
  const std::string yes = done("2020-06-01");
  const std::string late = done("2021-01-02");
  const auto ended = [&](const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return two_walks(a, b, "2021-03-01");
  };
  CHECK(ended({yes, yes}, {yes, yes}).verdict == Verdict::met);
  CHECK_FALSE(ended({yes, yes}, {yes, yes}).exceeded);
  CHECK(ended({yes, yes, yes}, {yes, yes}).exceeded);
  CHECK(ended({yes, yes, yes}, {yes}).verdict == Verdict::partly);
  CHECK(ended({yes, yes}, {}).verdict == Verdict::partly);
  CHECK(ended({yes}, {}).verdict == Verdict::partly);  // no walk reached two, and one measure was done
  CHECK(ended({}, {}).verdict == Verdict::not_met);
  CHECK(ended({late, late}, {kChosen}).verdict == Verdict::not_met);
  CHECK(ended({yes, yes}, {yes, late}).verdict == Verdict::partly);
  CHECK(ended({yes, yes}, {yes, done("2020-12-31")}).verdict == Verdict::met);
  CHECK(ended({yes, yes}, {yes, done("2020-12/2021-01")}).verdict == Verdict::cannot_tell);
  CHECK(ended({yes}, {yes, done("2020-12/2021-01")}).verdict == Verdict::partly);
  CHECK(ended({yes, yes, yes, yes}, {yes}).required == 4);
  CHECK(range(ended({yes, yes, yes, yes}, {yes}).observed) == "5..5");
  CHECK(sv(ended({yes, yes}, {yes}).reason) ==
        "för 1 av 2 trygghetsvandringar hade minst 2 åtgärder genomförts senast 2020-12-31; sammanlagt 3 "
        "åtgärder");
}

TEST_CASE("per walk, while running: the choosing has to be done in time") {
  // Feedback is due two months after a walk: on 3 May for the first, on 5 July for the second.
  const auto running = [&](const std::vector<std::string>& a, const std::vector<std::string>& b,
                           std::string_view day) { return two_walks(a, b, day).verdict; };
  CHECK(running({}, {}, "2020-05-03") == Verdict::on_track);
  CHECK(running({}, {}, "2020-05-04") == Verdict::behind);
  CHECK(running({kChosen}, {}, "2020-05-04") == Verdict::behind);
  CHECK(running({kChosen, kChosen}, {}, "2020-05-04") == Verdict::on_track);
  CHECK(running({kChosen, kDropped}, {}, "2020-05-04") == Verdict::behind);
  CHECK(running({kChosen, kChosen}, {}, "2020-07-06") == Verdict::behind);
  CHECK(running({done("2020-06-01"), done("2020-06-01")}, {done("2020-06-01"), done("2020-06-01")},
                "2020-12-31") == Verdict::on_track);  // never met before the end
  CHECK(en(two_walks({}, {}, "2020-05-03").reason) == "no walk held is older than 2 months");
}

TEST_CASE("per walk: a promise without a walk cannot be told, and cancelled walks ask for nothing") {
  const auto none = judged(counting(one_promise(kPerWalk)), "2021-03-01");
  CHECK(none.verdict == Verdict::cannot_tell);
  CHECK(none.required == 0);
  CHECK(range(none.observed) == "0..");
  CHECK(judged(counting(one_promise(kPerWalk)), "2020-03-01").verdict == Verdict::cannot_tell);
  const auto cancelled =
      judged(counting(one_promise(kPerWalk),
                      {{"walks/a.yaml", "date: 2020-03-03\nstate: cancelled\nbecause: Regn.\n"}}),
             "2021-03-01");
  CHECK(cancelled.verdict == Verdict::cannot_tell);
  CHECK(range(cancelled.observed) == "0..0");
  const auto outside =
      judged(counting(one_promise(kPerWalk), {{"walks/a.yaml", "date: 2019-03-03\npromise: \"2020\"\n"}}),
             "2021-03-01");
  CHECK(outside.verdict == Verdict::cannot_tell);
}

TEST_CASE("per walk: one that may have been held before the promise decides nothing when it falls short") {
  const auto with = [&](const std::string& date) {
    Files files{{"walks/a.yaml", walk("2020-03-03")},
                {"walks/b.yaml", walk(date, "promise: \"2020\"\n")},
                {"measures/a.yaml", from("a/p", done("2020-06-01"))},
                {"measures/b.yaml", from("a/q", done("2020-06-01"))}};
    return judged(counting(one_promise(kPerWalk), files), "2021-03-01").verdict;
  };
  CHECK(with("2019-12-30") == Verdict::met);
  CHECK(with("2019-12/2020-01") == Verdict::cannot_tell);
  CHECK(with("2020-01") == Verdict::partly);
}

TEST_CASE("per walk: a measure from two proposals of a walk is one, and one from two walks is one of each") {
  const Files files{{"walks/a.yaml", walk("2020-03-03")},
                    {"walks/b.yaml", walk("2020-05-05")},
                    {"measures/m.yaml", from("a/p, a/q, b/p", done("2020-06-01"))}};
  const auto status = judged(counting(one_promise(kPerWalk), files), "2021-03-01");
  CHECK(range(status.observed) == "2..2");
  CHECK(status.evidence == std::vector<std::string>{"measures/m.yaml", "walks/a.yaml", "walks/b.yaml"});
}

// --- milestones ---

namespace {

CommitmentStatus milestone(const std::vector<std::string>& measures, std::string_view day,
                           const std::string& head = "period: 2020\n") {
  Files files;
  for (std::size_t i = 0; i < measures.size(); ++i)
    files.emplace_back("measures/m" + std::to_string(i) + ".yaml",
                       "title: Råd\ncounts_for: 2020/c\nresponsible: park\n" + measures[i]);
  return judged(counting(one_promise("{done_by: 2020-06}", "kommun", {}, head), files), day);
}

std::string history(const std::string& entries) { return "history: [" + entries + "]\n"; }

}  // namespace

TEST_CASE("a milestone is what its measures show") {
  const std::string in_time = history("{date: 2020-06-30, state: done}");
  const std::string late = history("{date: 2020-08-10, state: done}");
  const std::string started = history("{date: 2020-02-01, state: started}");
  const std::string partly = history("{date: 2020-02-01, state: partly_done}");
  const std::string dropped = history("{date: 2020-02-01, state: dropped, because: Nej.}");
  const std::string unsure = history("{date: 2020-06/2020-07, state: done}");
  struct Row {
    std::vector<std::string> measures;
    Verdict ended;
  };
  for (const Row& row : std::vector<Row>{{{in_time}, Verdict::met},
                                         {{in_time, in_time}, Verdict::met},
                                         {{in_time, dropped}, Verdict::met},
                                         {{late}, Verdict::partly},
                                         {{in_time, late}, Verdict::partly},
                                         {{in_time, started}, Verdict::partly},
                                         {{partly}, Verdict::partly},
                                         {{started}, Verdict::not_met},
                                         {{started, dropped}, Verdict::not_met},
                                         {{unsure}, Verdict::cannot_tell},
                                         {{unsure, in_time}, Verdict::cannot_tell},
                                         {{unsure, started}, Verdict::partly},
                                         {{dropped}, Verdict::cannot_tell},
                                         {{}, Verdict::cannot_tell}})
    CHECK(milestone(row.measures, "2020-12-01").verdict == row.ended);
  CHECK(sv(milestone({late}, "2020-12-01").reason) == "klart 2020-08-10, 41 dagar efter 2020-06-30");
  CHECK(en(milestone({history("{date: 2020-07, state: done}")}, "2020-12-01").reason) ==
        "done 2020-07-01 – 2020-07-31, 1–31 days after 2020-06-30");
  CHECK(sv(milestone({in_time, partly}, "2020-12-01").reason) ==
        "1 av 2 åtgärder hade genomförts senast 2020-06-30, och 1 delvis");
  CHECK(en(milestone({}, "2020-12-01").reason) == "no measure is recorded for this milestone");
  CHECK_FALSE(milestone({late}, "2020-12-01").required);
  CHECK_FALSE(milestone({late}, "2020-12-01").observed);
}

TEST_CASE("a milestone before its day: on track, or behind when a measure is past its own due") {
  const std::string due = "due: 2020-04-30\n" + history("{date: 2020-02-01, state: started}");
  CHECK(milestone({due}, "2020-04-30").verdict == Verdict::on_track);
  CHECK(milestone({due}, "2020-05-01").verdict == Verdict::behind);
  const std::string moved =
      "due: 2020-04-30\nmoved_due: [{to: 2020-06-15, decided: 2020-04-20, because: Tjäle.}]\n" +
      history("{date: 2020-02-01, state: started}");
  CHECK(milestone({moved}, "2020-05-01").verdict == Verdict::on_track);
  const std::string late = history("{date: 2020-08-10, state: done}");
  CHECK(milestone({late}, "2020-06-30").verdict == Verdict::cannot_tell);  // not heard of yet
  const std::string chosen = history("{date: 2020-02-01, state: chosen}, {date: 2020-08-10, state: done}");
  CHECK(milestone({chosen}, "2020-06-30").verdict == Verdict::on_track);
  CHECK(milestone({chosen}, "2020-07-01").verdict == Verdict::not_met);
  CHECK(milestone({history("{date: 2020-02-01, state: done}")}, "2020-03-01").verdict == Verdict::met);
}

TEST_CASE("a milestone of one measure is told as one") {
  const std::string started = history("{date: 2020-02-01, state: started}");
  const std::string part = history("{date: 2020-02-01, state: partly_done}");
  const std::string done = history("{date: 2020-02-01, state: done}");
  const std::string due = "due: 2020-04-30\n" + started;
  const auto reason = [](const std::vector<std::string>& measures, std::string_view day) {
    const words::Message message = milestone(measures, day).reason;
    return en(message) + " / " + sv(message);
  };
  CHECK(reason({started}, "2020-03-01") ==
        "the measure has not been done yet; the milestone is due by 2020-06-30 / åtgärden är inte genomförd "
        "än; milstolpen ska vara nådd senast 2020-06-30");
  CHECK(
      reason({due}, "2020-05-01") ==
      "the measure is past its own due date; the milestone is due by 2020-06-30 / åtgärden har passerat sin "
      "egen tidsfrist; milstolpen ska vara nådd senast 2020-06-30");
  CHECK(reason({part}, "2020-07-01") ==
        "the measure has been done in part, and was due by 2020-06-30 / åtgärden har genomförts delvis och "
        "skulle ha varit klar senast 2020-06-30");
  CHECK(reason({started}, "2020-07-01") ==
        "the measure had not been done by 2020-06-30 / åtgärden hade inte genomförts senast 2020-06-30");
  CHECK(en(milestone({done, started}, "2020-03-01").reason) ==
        "1 of 2 measures has been done; the milestone is due by 2020-06-30");
  CHECK(en(milestone({started, started}, "2020-03-01").reason) ==
        "0 of 2 measures have been done; the milestone is due by 2020-06-30");
  CHECK(en(milestone({due, started}, "2020-05-01").reason) ==
        "1 of 2 measures is past its own due date; the milestone is due by 2020-06-30");
  CHECK(sv(milestone({done, history("{date: 2020-07-05, state: done}")}, "2020-08-01").reason) ==
        "1 av 2 åtgärder hade genomförts senast 2020-06-30; 1 senare, 5 dagar för sent");
}

TEST_CASE("a milestone of a promise that was ended early waits no longer") {
  const std::string head = "period: 2020\nended: {date: 2020-04-01, because: Nytt löfte.}\n";
  const std::string started = history("{date: 2020-02-01, state: started}");
  CHECK(milestone({started}, "2020-04-01", head).verdict == Verdict::on_track);
  CHECK(milestone({started}, "2020-04-02", head).verdict == Verdict::not_met);
  CHECK(milestone({history("{date: 2020-05-01, state: done}")}, "2020-05-02", head).verdict == Verdict::met);
}

// --- service levels ---

namespace {

CommitmentStatus service(const std::vector<std::string>& figures, std::string_view day = "2021-02-01",
                         const std::string& responsible = "kommun") {
  std::vector<std::string> counts;
  for (const std::string& figure : figures) counts.push_back("of: lampa, " + figure);
  return judged(counting(one_promise("{within: 24 hours, of: lampa}", responsible),
                         {{"followups/f.yaml", followup("2020", "2021-01-15", "[kommun, polis]", counts)}}),
                day);
}

}  // namespace

TEST_CASE("a service level of one thing is told as one") {
  CHECK(en(service({"count: 1, within: 1"}).reason) == "1 lagad lampa reported was within 24 hours");
  CHECK(sv(service({"count: 1, within: 1"}).reason) == "1 lagad lampa har redovisats, inom 24 timmar");
  CHECK(sv(service({"count: 1, within: 0"}).reason) ==
        "1 lagad lampa har redovisats, och inte inom 24 timmar");
  CHECK(sv(service({"count: 1"}).reason) ==
        "1 lagad lampa har redovisats, men inte om det var inom 24 timmar");
  CHECK(en(service({"count: 9, within: 1"}).reason) ==
        "1 of 9 lagade lampor reported was within 24 hours, 11.1 per cent");
  CHECK(en(service({"count: 9, within: 2"}).reason) ==
        "2 of 9 lagade lampor reported were within 24 hours, 22.2 per cent");
}

TEST_CASE("a service level is kept when every one was within it, on every day, by every party") {
  CHECK(service({"count: 9, within: 9"}).verdict == Verdict::met);
  CHECK(service({"count: 0, within: 0"}).verdict == Verdict::met);
  CHECK(service({"count: 9, within: 8"}).verdict == Verdict::partly);
  CHECK(service({"count: 9, within: 0"}).verdict == Verdict::not_met);
  CHECK(service({"count: 9, within: 0, place: torget", "count: 9, within: 9, place: hamnen"}).verdict ==
        Verdict::partly);
  CHECK(service({"count: 9"}).verdict == Verdict::cannot_tell);
  CHECK(service({"count: 9+, within: 9"}).verdict == Verdict::partly);
  CHECK(service({"count: ~9, within: ~9"}).verdict == Verdict::cannot_tell);
  CHECK(service({"count: 9, within: 9, period: 2020-H1"}).verdict == Verdict::cannot_tell);
  CHECK(service({"count: 9, within: 9, period: 2020-H1", "count: 2, within: 2, period: 2020-H2"}).verdict ==
        Verdict::met);
  CHECK(service({"count: 9, within: 9, by: kommun"}, "2021-02-01", "[kommun, polis]").verdict ==
        Verdict::cannot_tell);
  CHECK(service({"count: 9, within: 9, by: kommun", "count: 9, within: 9, by: polis"}, "2021-02-01",
                "[kommun, polis]")
            .verdict == Verdict::met);
  CHECK(service({}).verdict == Verdict::cannot_tell);
  CHECK(sv(service({"count: 9, within: 8"}).reason) ==
        "9 lagade lampor har redovisats, varav 8 inom 24 timmar, 88,9 procent");
  CHECK(en(service({"count: 9, within: 8"}).reason) ==
        "8 of 9 lagade lampor reported were within 24 hours, 88.9 per cent");
  CHECK(service({"count: 9, within: 8"}).required == 9);
  CHECK(range(service({"count: 9, within: 8"}).observed) == "8..8");
}

TEST_CASE("a service level while running: one that was missed is behind, and silence says nothing") {
  const auto running = [&](const std::string& rest) {
    return judged(counting(one_promise("{within: 24 hours, of: lampa}", "kommun"),
                           {{"followups/f.yaml",
                             followup("2020-T1", "2020-05-15", "kommun", {"of: lampa, " + rest})}}),
                  "2020-06-01")
        .verdict;
  };
  CHECK(running("count: 9, within: 9") == Verdict::on_track);
  CHECK(running("count: 9, within: 8") == Verdict::behind);
  CHECK(running("count: 9") == Verdict::cannot_tell);
  CHECK(service({}, "2020-06-01").verdict == Verdict::cannot_tell);
}
