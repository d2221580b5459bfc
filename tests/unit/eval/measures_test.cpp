// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "folder.h"

namespace lofte::eval {
namespace {

MeasureStatus only_measure(const corpus::Corpus& corpus, std::string_view day) {
  return measure_statuses(corpus, on(day)).front();
}

TEST_CASE("A measure is late from the day after its deadline until it is done") {
  const auto corpus = folder({{"measures/m.yaml", measure("2020-09-01", "due: 2020-12\n") +
                                                      "  - {date: 2021-02-01, state: done}\n"}});
  CHECK(only_measure(corpus, "2020-12-31").overdue_days == 0);
  CHECK(only_measure(corpus, "2021-01-01").overdue_days == 1);
  CHECK(only_measure(corpus, "2021-01-31").overdue_days == 31);
  CHECK(only_measure(corpus, "2021-02-01").overdue_days == 0);
  CHECK(only_measure(corpus, "2021-02-01").state == records::MeasureState::done);
}

TEST_CASE("A measure that is ongoing is never late, whatever day it has") {
  for (const std::string more : {"ongoing: true\n", "ongoing: true\ndue: 2020-12\n"}) {
    CAPTURE(more);
    const auto corpus = folder({{"measures/m.yaml", measure("2020-09-01", more)}});
    CHECK(only_measure(corpus, "2025-01-01").overdue_days == 0);
  }
  const auto corpus = folder({{"measures/m.yaml", measure("2020-09-01")}});
  CHECK(only_measure(corpus, "2021-03-01").overdue_days == 0);  // six months
  CHECK(only_measure(corpus, "2021-03-02").overdue_days == 1);
  CHECK_FALSE(only_measure(corpus, "2021-03-02").due);
}

TEST_CASE("A measure for a milestone is due on its day; one whose own deadline could not be read, on none") {
  const std::string promise =
      "title: P\nperiod: 2020\nparties: kommun\ncommitments:\n"
      "  - {id: rad, text: Råd, responsible: kommun, target: {done_by: 2020-11-30}}\n";
  const auto due = [&](const std::string& more) {
    return only_measure(folder({{"promises/2020.yaml", promise},
                                {"measures/m.yaml", measure("2020-02-01", "counts_for: 2020/rad\n" + more)}}),
                        "2020-10-01")
        .due;
  };
  CHECK(due("") == on("2020-11-30"));
  CHECK(due("due: 2020-05-31\n") == on("2020-05-31"));
  CHECK_FALSE(due("due: snart\n"));
  CHECK_FALSE(due("ongoing: true\n"));
}

TEST_CASE("Of two moves decided on one day the one written last holds") {
  const auto corpus =
      folder({{"measures/m.yaml", measure("2020-09-01",
                                          "due: 2020-12\nmoved_due:\n"
                                          "  - {to: 2021-03-31, decided: 2020-12-01, because: x}\n"
                                          "  - {to: 2021-06-30, decided: 2020-12-01, because: y}\n")}});
  CHECK(only_measure(corpus, "2020-12-01").due == on("2021-06-30"));
  CHECK(only_measure(corpus, "2020-11-30").due == on("2020-12-31"));
}

TEST_CASE("A measure that was dropped is never late") {
  const auto corpus =
      folder({{"measures/m.yaml", measure("2020-09-01", "due: 2020-12\n") +
                                      "  - {date: 2021-02-01, state: dropped, because: Rivet}\n"}});
  CHECK(only_measure(corpus, "2021-03-01").overdue_days == 0);
}

TEST_CASE("A measure that nobody had heard of on the day is left out") {
  const auto corpus = folder({{"measures/m.yaml", measure("2020-09-01", "due: 2020-01\n")}});
  CHECK(measure_statuses(corpus, on("2020-08-31")).empty());
  CHECK(only_measure(corpus, "2020-09-01").overdue_days == 214);
}

TEST_CASE("A measure belongs to the promises it counts for and to those of its walks, each once") {
  const auto corpus =
      folder({{"promises/2019.yaml", "title: P\nperiod: 2019\nparties: kommun\ncommitments: []\n"},
              {"promises/2020.yaml", promise()},
              {"walks/w.yaml", "date: 2020-09-15\n"},
              {"measures/m.yaml", measure("2020-10-01",
                                          "from: [situation:s/p, saknas/x, w/lampa]\n"
                                          "counts_for: [2020/ljus, 2019/x, 2018/x]\n")}});
  CHECK(only_measure(corpus, "2020-12-01").promises == std::vector<std::string>{"2019", "2020"});
  CHECK(only_measure(corpus, "2020-12-01").walk == "w");
}

TEST_CASE("A measure that says little or nothing readable still has a status") {
  const auto corpus = folder({{"measures/a.yaml", "title: T\n"},
                              {"measures/b.yaml", "history: nej\nfrom: 7\ndue: snart\ncategory: {}\n"}});
  const auto all = measure_statuses(corpus, on("2020-12-01"));
  REQUIRE(all.size() == 2);
  for (const MeasureStatus& status : all) {
    CHECK_FALSE(status.state);
    CHECK_FALSE(status.due);
    CHECK(status.walk.empty());
    CHECK(status.categories.empty());
    CHECK(status.promises.empty());
  }
}

TEST_CASE("What is recorded after a day changes no measure on that day") {
  const Files files{{"promises/2020.yaml", promise()},
                    {"walks/w.yaml", "date: 2020-09-15\n"},
                    {"measures/m.yaml", measure("2020-10-01", "from: w/lampa\n")}};
  Files more = files;
  more.back().second =
      measure("2020-10-01", "from: w/lampa\nmoved_due: [{to: 2022, decided: 2021-05-01, because: x}]\n") +
      "  - {date: 2021-06-01, state: done}\n";
  more.push_back({"promises/2021.yaml",
                  "title: L\nperiod: 2020-07/2021-06\nparties: kommun\n"
                  "signed: {date: 2021-05-10, by: [{party: kommun, role: x}]}\ncommitments: []\n"});
  const auto before = folder(files);
  const auto after = folder(more);
  for (calendar::Day day = on("2020-10-01"); day < on("2021-05-01"); day += calendar::Days{1}) {
    const MeasureStatus a = measure_statuses(before, day).front();
    const MeasureStatus b = measure_statuses(after, day).front();
    CHECK(a.state == b.state);
    CHECK(a.due == b.due);
    CHECK(a.overdue_days == b.overdue_days);
    CHECK(a.promises == b.promises);
  }
  CHECK(only_measure(before, "2021-06-01").overdue_days > 0);
  CHECK(only_measure(after, "2021-06-01").overdue_days == 0);
}

}  // namespace
}  // namespace lofte::eval
