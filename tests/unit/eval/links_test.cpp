// SPDX-License-Identifier: Apache-2.0
#include "eval/links.h"

#include <doctest/doctest.h>

#include "eval/holdings.h"
#include "folder.h"

namespace lofte::eval {
namespace {

template <class R>
std::string ids(std::span<const R* const> records) {
  std::string out;
  for (const R* record : records) out += record->id;
  return out;
}

TEST_CASE("Measures are found by the walk, the proposal and the commitment they name") {
  const auto corpus = folder(
      {{"measures/a.yaml", measure("2020-10-01", "from: [w/lampa, w/buske, w/lampa]\ncounts_for: p/ljus\n")},
       {"measures/b.yaml", measure("2020-10-01", "from: [v/lampa, w/lampa]\ncounts_for: [q/ljus, p/ljus]\n")},
       {"measures/c.yaml", measure("2020-10-01", "from: situation:w/lampa\ncounts_for: p/annat\n")}});
  const Links by = links(corpus, on("2020-10-01"));
  CHECK(ids(by.measures_from.find("w")) == "ab");
  CHECK(ids(by.measures_from.find("v")) == "b");
  CHECK(ids(by.measures_from.find("u")).empty());
  CHECK(ids(by.measures_from_proposal.find({"w", "lampa"})) == "ab");
  CHECK(ids(by.measures_from_proposal.find({"w", "buske"})) == "a");
  CHECK(ids(by.measures_from_proposal.find({"v", "buske"})).empty());
  CHECK(ids(by.measures_for.find({"p", "ljus"})) == "ab");
  CHECK(ids(by.measures_for.find({"p", "annat"})) == "c");
  CHECK(ids(by.measures_for.find({"q", "annat"})).empty());
}

TEST_CASE("Follow-ups come in the order they were reported, and only those reported by the day") {
  const auto followup = [](const std::string& date) {
    return "promise: p\nperiod: 2020-T1\ndate: " + date + "\nby: polis\n";
  };
  const auto corpus = folder({{"promises/p.yaml", promise()},
                              {"followups/a.yaml", followup("2020-06-01")},
                              {"followups/b.yaml", followup("2020-05-10")},
                              {"followups/c.yaml", followup("2020-06-01")},
                              {"followups/d.yaml", followup("2020-13-01")}});
  const auto on_day = [&](std::string_view day) {
    return ids(links(corpus, on(day)).followups_of.find("p"));
  };
  CHECK(on_day("2020-05-09").empty());
  CHECK(on_day("2020-05-31") == "b");
  CHECK(on_day("2020-06-01") == "bac");
}

TEST_CASE("A walk belongs to the promises that it names, or to the only one that holds it") {
  const auto corpus =
      folder({{"promises/p.yaml", promise()},
              {"promises/q.yaml", "title: Q\nperiod: 2021/..\nparties: kommun\ncommitments: []\n"},
              {"walks/a.yaml", "date: 2020-09-15\n"},
              {"walks/b.yaml", "date: 2019-09-15\npromise: [p, q]\n"},
              {"walks/c.yaml", "date: 2022-09-15\n"},
              {"walks/d.yaml", "date: 2010-09-15\n"}});
  const Links by = links(corpus, on("2020-06-05"));
  CHECK(ids(by.walks_of.find("p")) == "ab");
  CHECK(ids(by.walks_of.find("q")) == "bc");
  CHECK(ids(by.promises_of_walk.find("b")) == "pq");
  CHECK(ids(by.promises_of_walk.find("d")).empty());
  for (const records::Walk& walk : corpus.walks) {
    const auto alone = promises_of(corpus, walk, on("2020-06-05"));
    CHECK(ids(by.promises_of_walk.find(walk.id)) == ids(std::span<const records::Promise* const>(alone)));
  }
}

std::string lasting(const std::string& period) {
  return "title: P\nperiod: " + period + "\nparties: kommun\ncommitments: []\n";
}

TEST_CASE("Days belong to a promise that alone holds all of them") {
  const auto corpus = folder({{"promises/a.yaml", lasting("2018/2021")},
                              {"promises/b.yaml", lasting("2019")},
                              {"promises/c.yaml", lasting("2021/2022")},
                              {"promises/d.yaml", lasting("2020-05")},
                              {"promises/e.yaml", lasting("2025/..")},
                              {"promises/f.yaml", lasting("2025-06/..")},
                              {"promises/u.yaml", "title: U\nperiod: unknown\nparties: kommun\n"}});
  const Holdings held(corpus, calendar::kForever);
  const auto only = [&](std::string_view first, std::string_view last) {
    const records::Promise* promise = held.only(days(first, last));
    return promise ? std::string(promise->id) : std::string();
  };
  CHECK(only("2018-03-01", "2018-03-01") == "a");
  CHECK(only("2019-03-01", "2019-03-02") == "");
  CHECK(only("2018-12-31", "2019-01-01") == "a");
  CHECK(only("2020-05-03", "2020-05-03") == "");
  CHECK(only("2020-05-31", "2020-06-01") == "a");
  CHECK(only("2021-06-01", "2021-06-01") == "");
  CHECK(only("2021-12-31", "2022-01-01") == "c");
  CHECK(only("2022-12-31", "2023-01-01") == "");
  CHECK(only("2017-12-31", "2018-01-01") == "");
  CHECK(only("2025-05-31", "2025-06-01") == "e");
  CHECK(only("2026-01-01", "2026-01-01") == "");
}

}  // namespace
}  // namespace lofte::eval
