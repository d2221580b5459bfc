// SPDX-License-Identifier: Apache-2.0
#include "eval/walks.h"

#include <doctest/doctest.h>

#include "folder.h"

namespace lofte::eval {
namespace {

const std::string kWalk =
    "date: 2020-09-15\n"
    "observations:\n"
    "  - id: morkt\n"
    "    text: Mörkt\n"
    "    proposals:\n"
    "      - {id: lampa, text: Laga lampan}\n"
    "      - {id: buske, text: Klipp busken, declined: {date: 2020-10-10, because: Annans mark}}\n"
    "      - {id: skylt, text: Sätt upp skylt, answered: {date: 2020-10-12, text: Finns redan}}\n"
    "      - {id: bank, text: Ställ dit en bänk}\n"
    "feedback:\n"
    "  - {date: 2020-11-01, channel: möte}\n"
    "  - {date: 2020-10, channel: webb}\n";

Files files() {
  return {{"promises/2020.yaml", promise()},
          {"walks/w.yaml", kWalk},
          {"measures/lampa.yaml",
           "title: Lampa\nresponsible: park\nfrom: w/lampa\nhistory:\n"
           "  - {date: 2020-10-01, state: chosen}\n"
           "  - {date: 2020-12-01, state: done}\n"}};
}

std::string counts(const WalkStatus& s) {
  std::string out = std::string(records::word(s.state)) + " " + std::to_string(s.proposals);
  for (const int n : {s.chosen, s.declined, s.answered, s.unanswered, s.done}) out += " " + std::to_string(n);
  return out;
}

std::string counts(const corpus::Corpus& corpus, std::string_view day) {
  return counts(walk_statuses(corpus, on(day)).front());
}

TEST_CASE("What became of a walk's proposals is counted as it was known on each day") {
  const auto corpus = folder(files());
  CHECK(counts(corpus, "2020-09-14") == "planned 0 0 0 0 0 0");
  CHECK(counts(corpus, "2020-09-15") == "held 4 0 0 0 4 0");
  CHECK(counts(corpus, "2020-09-30") == "held 4 0 0 0 4 0");
  CHECK(counts(corpus, "2020-10-01") == "held 4 1 0 0 3 0");
  CHECK(counts(corpus, "2020-10-10") == "held 4 1 1 0 2 0");
  CHECK(counts(corpus, "2020-10-12") == "held 4 1 1 1 1 0");
  CHECK(counts(corpus, "2020-12-01") == "held 4 1 1 1 1 1");
}

TEST_CASE("The first feedback is the earliest known, by its last possible day") {
  const auto corpus = folder(files());
  const auto feedback = [&](std::string_view day) { return walk_statuses(corpus, on(day)).front().feedback; };
  CHECK_FALSE(feedback("2020-10-30"));
  CHECK(feedback("2020-10-31") == on("2020-10-31"));
  CHECK(feedback("2021-01-01") == on("2020-10-31"));
}

TEST_CASE("Feedback counts from the day on which something was chosen, declined or answered") {
  const auto fed_back = [](const std::string& proposal, const std::string& feedback, Files more = {}) {
    more.emplace_back("walks/w.yaml",
                      "date: 2020-09-15\nobservations: [{id: o, text: T, proposals: [{id: p, "
                      "text: P" +
                          proposal + "}]}]\nfeedback: [{date: " + feedback + ", channel: brev}]\n");
    return walk_statuses(folder(std::move(more)), on("2021-01-01")).front().feedback;
  };
  const std::string declined = ", declined: {date: 2020-10-10, because: B}";
  CHECK_FALSE(fed_back("", "2020-10-20"));  // nothing was decided
  CHECK_FALSE(fed_back(declined, "2020-10-09"));
  CHECK(fed_back(declined, "2020-10-10") == on("2020-10-10"));
  CHECK_FALSE(fed_back(", answered: {date: 2020-10-10, text: T}", "2020-10-09"));
  CHECK(fed_back(", answered: {date: 2020-10-10, text: T}", "2020-10-10") == on("2020-10-10"));
  CHECK_FALSE(fed_back(", considered: {date: 2020-10-10}", "2020-10-20"));
  const Files chosen{{"measures/m.yaml", measure("2020-10-10", "from: w/p\n")}};
  CHECK_FALSE(fed_back("", "2020-10-09", chosen));
  CHECK(fed_back("", "2020-10-10", chosen) == on("2020-10-10"));
}

TEST_CASE("A proposal is done when all that was made of it and not dropped is done") {
  Files more = files();
  more.push_back({"measures/lampa-2.yaml", measure("2020-10-02", "from: w/lampa\n")});
  CHECK(counts(folder(more), "2020-12-01") == "held 4 1 1 1 1 0");
  more.back().second += "  - {date: 2020-11-01, state: dropped, because: Dubblett}\n";
  CHECK(counts(folder(more), "2020-12-01") == "held 4 1 1 1 1 1");
}

TEST_CASE("A proposal that was declined on a day that cannot be read is not called unanswered") {
  const auto corpus =
      folder({{"walks/w.yaml",
               "date: 2020-09-15\nobservations:\n"
               "  - {id: o, text: T, proposals: [{id: a, text: A, declined: {date: igår, because: x}}]}\n"}});
  CHECK(counts(corpus, "2021-01-01") == "held 1 0 0 0 0 0");
}

TEST_CASE("Walks come by date, then id, those without a readable date last") {
  const auto corpus = folder({{"walks/a.yaml", "date: okänt\n"},
                              {"walks/b.yaml", "date: 2020-09-15\n"},
                              {"walks/c.yaml", "date: 2020-09-15\n"},
                              {"walks/d.yaml", "date: 2019-09-15\n"}});
  std::string order;
  for (const WalkStatus& status : walk_statuses(corpus, on("2020-12-01"))) order += status.walk->id;
  CHECK(order == "dbca");
}

TEST_CASE("A walk stands under the promise that holds it") {
  CHECK(walk_statuses(folder(files()), on("2020-12-01")).front().promises ==
        std::vector<std::string>{"2020"});
}

TEST_CASE("What is recorded after a day changes no walk on that day") {
  Files more = files();
  const auto before = folder(more);
  more.push_back({"measures/bank.yaml", measure("2020-11-15", "from: w/bank\n")});
  more.push_back({"promises/2021.yaml",
                  "title: L\nperiod: 2020-07/2021-06\nparties: kommun\n"
                  "signed: {date: 2021-01-10, by: [{party: kommun, role: x}]}\ncommitments: []\n"});
  more.push_back({"walks/v.yaml", "date: 2021-03-01\nprevious: w\n"});
  const auto after = folder(more);
  for (calendar::Day day = on("2020-09-01"); day < on("2020-11-15"); day += calendar::Days{1}) {
    const WalkStatus a = walk_statuses(before, day).front();
    const WalkStatus b = walk_statuses(after, day).front();
    CHECK(counts(a) == counts(b));
    CHECK(a.promises == b.promises);
    CHECK(a.feedback == b.feedback);
  }
  CHECK(counts(before, "2020-11-15") != counts(after, "2020-11-15"));
}

}  // namespace
}  // namespace lofte::eval
