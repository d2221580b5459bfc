// SPDX-License-Identifier: Apache-2.0
#include "eval/rhythms.h"

#include <doctest/doctest.h>

#include "folder.h"

namespace lofte::eval {
namespace {

std::string followup(const std::string& period, const std::string& date, const std::string& more = {}) {
  return "promise: p\nperiod: " + period + "\ndate: " + date + "\nby: polis\n" + more;
}

// "kept of required", for the n-th rhythm of the promise.
std::string rhythm(const corpus::Corpus& corpus, std::string_view day, std::size_t n = 0) {
  const auto all = rhythms(corpus, *corpus.promises.begin(), on(day));
  if (n >= all.size()) return "none";
  return std::to_string(all[n].kept) + " of " + std::to_string(all[n].required);
}

TEST_CASE("A unit is missed on the day after the next unit has ended, and not before") {
  const auto corpus = folder({{"promises/p.yaml", promise("follow_up: {every: tertial}\n")}});
  CHECK(rhythm(corpus, "2020-04-30") == "0 of 0");
  CHECK(rhythm(corpus, "2020-08-31") == "0 of 0");
  CHECK(rhythm(corpus, "2020-09-01") == "0 of 1");
  CHECK(rhythm(corpus, "2020-12-31") == "0 of 1");
  CHECK(rhythm(corpus, "2021-01-01") == "0 of 2");
  CHECK(rhythm(corpus, "2021-04-30") == "0 of 2");
  CHECK(rhythm(corpus, "2021-05-01") == "0 of 3");
  CHECK(rhythm(corpus, "2030-01-01") == "0 of 3");
  const auto units = rhythms(corpus, *corpus.promises.begin(), on("2020-09-01")).front().units;
  CHECK(units.front().when == days("2020-01-01", "2020-04-30"));
  CHECK(units.front().missed_since == on("2020-09-01"));
}

TEST_CASE("A unit is kept by a follow-up that touches it and was reported before the next unit ended") {
  const auto with = [](const std::string& period, const std::string& date) {
    return folder({{"promises/p.yaml", promise("follow_up: {every: tertial}\n")},
                   {"followups/f.yaml", followup(period, date)}});
  };
  CHECK(rhythm(with("2020-T1", "2020-08-31"), "2020-09-01") == "1 of 1");
  CHECK(rhythm(with("2020-T1", "2020-09-01"), "2020-09-01") == "0 of 1");
  CHECK(rhythm(with("2020-04", "2020-05-02"), "2020-05-02") == "1 of 1");
  CHECK(rhythm(with("2020-T2", "2020-08-31"), "2020-09-01") == "1 of 2");
  CHECK(rhythm(with("2020", "2020-08-31"), "2020-09-01") == "2 of 2");
}

TEST_CASE("A follow-up over what has not happened yet says nothing of it") {
  const auto corpus = folder({{"promises/p.yaml", promise("follow_up: {every: tertial}\n")},
                              {"followups/f.yaml", followup("2020", "2020-05-10")}});
  CHECK(rhythm(corpus, "2030-01-01") == "2 of 3");
}

TEST_CASE("A follow-up whose period cannot be read breaks no rhythm") {
  const auto corpus = folder({{"promises/p.yaml", promise("follow_up: {every: tertial}\n")},
                              {"followups/f.yaml", followup("våren", "2020-05-10")}});
  CHECK(rhythm(corpus, "2020-09-01") == "2 of 2");
}

TEST_CASE("A follow-up that is not reported yet keeps nothing") {
  const auto corpus = folder({{"promises/p.yaml", promise("follow_up: {every: quarter}\n")},
                              {"followups/f.yaml", followup("2020-Q1", "2020-06")}});
  CHECK(rhythm(corpus, "2020-06-29") == "0 of 0");
  CHECK(rhythm(corpus, "2020-06-30") == "1 of 1");
}

TEST_CASE("An announced date is kept by something within a month after, not before and not later") {
  const auto with = [](const std::string& date) {
    return folder({{"promises/p.yaml", promise("follow_up: {dates: [2020-01-31]}\n")},
                   {"followups/f.yaml", followup("2019", date)}});
  };
  CHECK(rhythm(with("2020-01-31"), "2020-01-31") == "1 of 1");
  CHECK(rhythm(with("2020-02-29"), "2020-03-01") == "1 of 1");
  CHECK(rhythm(with("2020-03-01"), "2020-03-01") == "0 of 1");
  CHECK(rhythm(with("2020-03-01"), "2020-02-29") == "0 of 0");
  CHECK(rhythm(with("2020-01-30"), "2020-03-01") == "0 of 1");
}

TEST_CASE("Feedback is kept by the events of the promise's follow-ups and of its walks") {
  const auto corpus =
      folder({{"promises/p.yaml", promise("feedback: {every: quarter, channels: [webb]}\n")},
              {"followups/f.yaml",
               followup("2020-Q1", "2020-04-05", "feedback: [{date: 2020-04-10, channel: webb}]\n")},
              {"walks/w.yaml", "date: 2020-09-15\nfeedback: [{date: 2020-09-20, channel: brev}]\n"}});
  CHECK(rhythm(corpus, "2020-06-30") == "1 of 1");
  CHECK(rhythm(corpus, "2020-07-01") == "1 of 1");
  CHECK(rhythm(corpus, "2030-01-01") == "2 of 4");
}

TEST_CASE("Feedback keeps the unit it is given in, and the one before where that one waits; each event one") {
  const auto told = [](const std::string& dates, std::string_view day) {
    return rhythm(
        folder({{"promises/p.yaml", promise("feedback: {every: quarter, channels: [webb]}\n")},
                {"followups/f.yaml", followup("2020-Q1", "2020-02-01", "feedback: [" + dates + "]\n")}}),
        day);
  };
  const auto on_day = [](const std::string& day) { return "{date: " + day + ", channel: webb}"; };
  CHECK(told(on_day("2020-02-10"), "2020-07-01") == "1 of 1");
  CHECK(told(on_day("2020-03-31"), "2020-07-01") == "1 of 1");
  CHECK(told(on_day("2020-06-30"), "2020-07-01") == "1 of 1");
  CHECK(told(on_day("2020-07-01"), "2020-07-01") == "1 of 2");  // the second quarter's, and not the first's
  CHECK(told(on_day("2020-04-10"), "2020-10-01") == "1 of 2");
  CHECK(told(on_day("2020-04-10") + ", " + on_day("2020-05-10"), "2020-10-01") == "2 of 2");
  CHECK(told(on_day("2020-02-10") + ", " + on_day("2020-03-10"), "2020-10-01") == "1 of 2");
}

TEST_CASE("A promise with channels alone has promised no rhythm") {
  CHECK(rhythm(folder({{"promises/p.yaml", promise("feedback: {channels: [webb]}\n")}}), "2021-01-01") ==
        "none");
}

TEST_CASE("A promise that is not signed yet, or whose period is unknown, owes no unit") {
  const auto unsigned_yet = folder(
      {{"promises/p.yaml",
        promise("follow_up: {every: month}\nsigned: {date: 2020-06-03, by: [{party: kommun, role: x}]}\n")}});
  CHECK(rhythm(unsigned_yet, "2020-06-02") == "0 of 0");
  CHECK(rhythm(unsigned_yet, "2020-06-03") == "0 of 4");
  const auto undated = folder({{"promises/p.yaml",
                                "title: P\nperiod: unknown\nparties: kommun\ncommitments: []\n"
                                "follow_up: {every: month, dates: [2020-02-01]}\n"}});
  CHECK(rhythm(undated, "2020-06-02") == "0 of 1");
}

TEST_CASE("An extension adds units, and an early end takes them away") {
  const auto extended = folder(
      {{"promises/p.yaml",
        promise(
            "follow_up: {every: half-year}\nextended: [{to: 2021-06, decided: 2020-12-01, because: x}]\n")}});
  CHECK(rhythm(extended, "2021-12-31") == "0 of 2");
  CHECK(rhythm(extended, "2022-01-01") == "0 of 3");
  const auto ended = folder(
      {{"promises/p.yaml", promise("follow_up: {every: month}\nended: {date: 2020-02-15, because: x}\n")}});
  CHECK(rhythm(ended, "2030-01-01") == "0 of 1");
}

TEST_CASE("A promise that goes on owes the units that have ended") {
  const auto corpus =
      folder({{"promises/p.yaml",
               "title: P\nperiod: 2020/..\nparties: kommun\ncommitments: []\nfollow_up: {every: year}\n"}});
  CHECK(rhythm(corpus, "2021-12-31") == "0 of 0");
  CHECK(rhythm(corpus, "2022-01-01") == "0 of 1");
  CHECK(rhythm(corpus, "2025-01-01") == "0 of 4");
}

TEST_CASE("A promise shorter than its unit is one unit, and a whole unit more is its grace") {
  const auto corpus = folder(
      {{"promises/p.yaml",
        "title: P\nperiod: 2020-06/2020-08\nparties: kommun\ncommitments: []\nfollow_up: {every: year}\n"}});
  CHECK(rhythm(corpus, "2021-08-31") == "0 of 0");
  CHECK(rhythm(corpus, "2021-09-01") == "0 of 1");
}

}  // namespace
}  // namespace lofte::eval
