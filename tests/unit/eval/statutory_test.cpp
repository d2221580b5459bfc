// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "folder.h"

namespace lofte::eval {
namespace {

const std::string kAct = "settings: {law: 2023:196}\n";
const std::string kCoordinator = "coordinator: {function: säkerhetssamordnare}\n";
const std::string kWhole = "mapping: K\nother: Ö\nanalysis: A\n";
const std::string kCouncil = "title: Rådet\nlevel: strategic\nled_by: kommun\n";

std::string situation(const std::string& date, const std::string& more = kWhole) {
  return "title: Lägesbilden\ndate: " + date + "\n" + more;
}
std::string plan(const std::string& date, const std::string& more = {}) {
  return "title: Planen\nsituation: s\ndecided: {date: " + date + ", by: kommunstyrelsen}\n" + more;
}

const Files kEverything{{"lofte.yaml", kSettings + kAct + kCoordinator},
                        {"situations/s.yaml", situation("2023-09-01")},
                        {"plans/p.yaml", plan("2023-10-01")},
                        {"forums/f.yaml", kCouncil}};

// A folder under the act that lacks nothing, with records of a test besides these or in their place.
corpus::Corpus under_the_act(const Files& own = {}) {
  Files files = kEverything;
  files.insert(files.end(), own.begin(), own.end());
  return folder(files);
}

std::string rules(const corpus::Corpus& corpus, std::string_view day) {
  std::string out;
  for (const Attention& one : attention_on(corpus, day)) out += (out.empty() ? "" : " ") + one.rule;
  return out;
}

TEST_CASE("A municipality that has all the act asks for is told nothing") {
  CHECK(rules(under_the_act(), "2025-06-01").empty());
}

TEST_CASE("Nothing is told before the act is in force, and nothing unless lofte.yaml applies it") {
  const auto bare = folder({{"lofte.yaml", kSettings + kAct}});
  CHECK(rules(bare, "2023-06-30").empty());
  CHECK(rules(bare, "2023-07-01") == "situation-missing no-coordinator no-council");
  CHECK(rules(bare, "2024-06-30") == "situation-missing no-coordinator no-council");
  CHECK(rules(bare, "2024-07-01") == "situation-missing no-coordinator plan-missing no-council");
  CHECK(rules(folder({{"lofte.yaml", kSettings}}), "2026-01-01").empty());
}

TEST_CASE("What is missing is dated from the day the act asked for it, and said of lofte.yaml") {
  const auto all = attention_on(folder({{"lofte.yaml", kSettings + kAct}}), "2025-01-01");
  REQUIRE(all.size() == 4);
  for (const Attention& one : all) CHECK(one.record == "lofte.yaml");
  CHECK(all[0].since == on("2023-07-01"));
  CHECK(all[2].since == on("2024-07-01"));
  CHECK(swedish(all[0]) ==
        "4 § lagen (2023:196): en lägesbild ska tas fram; ingen är antecknad för Exempelby kommun");
  CHECK_FALSE(all[0].information);
  CHECK(all[3].information);
}

TEST_CASE("A folder without a municipality is not judged by the act") {
  const auto police =
      folder({{"lofte.yaml", "lofte: 1\ntitle: P\nparties:\n  polis: {name: P, side: police}\n" + kAct}});
  CHECK(rules(police, "2026-01-01").empty());
}

TEST_CASE("The latest situation is to have its three parts") {
  const auto corpus =
      under_the_act({{"situations/s.yaml", situation("2022-03-01", "other: Ö\nupdated: [2023-08-15]\n")}});
  const auto found = raised(corpus, "situation-incomplete", "2024-01-01");
  REQUIRE(found.size() == 1);
  CHECK(found.front().record == "situations/s");
  CHECK(found.front().since == on("2023-07-01"));
  CHECK(english(found.front()) ==
        "4 § of the act (2023:196): \"Lägesbilden\" lacks the mapping of crime and the analysis");
  CHECK(swedish(found.front()) ==
        "4 § lagen (2023:196): i ”Lägesbilden” saknas kartläggningen av brottsligheten och analysen");
}

TEST_CASE("Only the latest situation is judged, and only when it is known") {
  const auto corpus = under_the_act({{"situations/gammal.yaml", situation("2023-08-01", "")},
                                     {"situations/ny.yaml", situation("2024-03-01", "mapping: K\n")}});
  CHECK(raised(corpus, "situation-incomplete", "2024-02-29").empty());
  const auto found = raised(corpus, "situation-incomplete", "2024-03-01");
  REQUIRE(found.size() == 1);
  CHECK(found.front().record == "situations/ny");
  CHECK(found.front().since == on("2024-03-01"));
}

TEST_CASE("A situation is outdated when two years have passed since it was made or last updated") {
  const auto corpus = under_the_act();
  CHECK(raised(corpus, "situation-outdated", "2025-09-01").empty());
  const auto found = raised(corpus, "situation-outdated", "2025-09-02");
  REQUIRE(found.size() == 1);
  CHECK(found.front().since == on("2025-09-02"));
  CHECK(english(found.front()) ==
        "6 § of the act (2023:196): \"Lägesbilden\" of 2023-09-01 was to be updated by 2025-09-01");
  const auto updated =
      under_the_act({{"situations/s.yaml", situation("2023-09-01", kWhole + "updated: [2025-03]\n")}});
  CHECK(raised(updated, "situation-outdated", "2027-03-31").empty());
  CHECK(raised(updated, "situation-outdated", "2027-04-01").size() == 1);
}

TEST_CASE("For a situation older than the act the two years begin with the act") {
  const auto corpus = under_the_act({{"situations/s.yaml", situation("2015")}});
  CHECK(raised(corpus, "situation-outdated", "2025-07-01").empty());
  CHECK(raised(corpus, "situation-outdated", "2025-07-02").size() == 1);
}

TEST_CASE("A plan is to be followed up within two years of its decision and of every follow-up") {
  CHECK(raised(under_the_act(), "plan-not-followed-up", "2025-10-01").empty());
  const auto found = raised(under_the_act(), "plan-not-followed-up", "2025-10-02");
  REQUIRE(found.size() == 1);
  CHECK(found.front().record == "plans/p");
  CHECK(found.front().since == on("2025-10-02"));
  const auto followed = under_the_act({{"plans/p.yaml", plan("2023-10-01", "followed_up: [2025-10-05]\n")}});
  CHECK(raised(followed, "plan-not-followed-up", "2025-10-04").size() == 1);
  CHECK(raised(followed, "plan-not-followed-up", "2025-10-05").empty());
  CHECK(raised(followed, "plan-not-followed-up", "2027-10-06").size() == 1);
  const auto older = under_the_act({{"plans/p.yaml", plan("2020")}});
  CHECK(raised(older, "plan-not-followed-up", "2025-07-01").empty());
  CHECK(raised(older, "plan-not-followed-up", "2025-07-02").size() == 1);
}

TEST_CASE("Every plan that no other replaces is judged") {
  const auto plans = [](const std::string& more) {
    return under_the_act({{"plans/p.yaml", plan("2023-07-10")}, {"plans/q.yaml", plan("2024-01-01", more)}});
  };
  const auto records = [](const corpus::Corpus& corpus, std::string_view day) {
    std::string out;
    for (const Attention& one : raised(corpus, "plan-not-followed-up", day))
      out += (out.empty() ? "" : " ") + one.record;
    return out;
  };
  CHECK(records(plans(""), "2025-07-10").empty());
  CHECK(records(plans(""), "2025-07-11") == "plans/p");
  CHECK(records(plans(""), "2026-01-02") == "plans/p plans/q");
  CHECK(records(plans("replaces: p\n"), "2025-07-11").empty());
  CHECK(records(plans("replaces: p\n"), "2026-01-02") == "plans/q");
  // A plan replaces another from the day on which it was decided.
  const auto later = under_the_act(
      {{"plans/p.yaml", plan("2023-07-10")}, {"plans/q.yaml", plan("2025-09-01", "replaces: p\n")}});
  CHECK(records(later, "2025-08-31") == "plans/p");
  CHECK(records(later, "2025-09-01").empty());
}

TEST_CASE("A plan is missing until one is decided") {
  const auto corpus = under_the_act({{"plans/p.yaml", plan("2024-09-01")}});
  CHECK(rules(corpus, "2024-06-30").empty());
  CHECK(rules(corpus, "2024-07-01") == "plan-missing");
  CHECK(rules(corpus, "2024-08-31") == "plan-missing");
  CHECK(rules(corpus, "2024-09-01").empty());
}

TEST_CASE("What cannot be read is not called missing") {
  CHECK(rules(under_the_act({{"plans/p.yaml", "title: [oj\n"}}), "2025-01-01").empty());
  CHECK(rules(under_the_act({{"plans/p.yaml", plan("snart")}}), "2025-01-01").empty());
  CHECK(rules(under_the_act({{"situations/s.yaml", situation("snart")}}), "2026-01-01") ==
        "plan-not-followed-up");
  CHECK(rules(under_the_act(
                  {{"situations/s.yaml", situation("2023-09-01", "maping: K\nother: Ö\nanalysis: A\n")}}),
              "2025-01-01")
            .empty());
  CHECK(rules(under_the_act({{"lofte.yaml", kSettings + kAct + "cordinator: {function: x}\n"}}), "2025-01-01")
            .empty());
  CHECK(rules(under_the_act({{"forums/f.yaml", "title: R\nlevel: strategisk\n"}}), "2025-01-01").empty());
}

TEST_CASE("A council is a strategic forum led by the municipality or a part of it") {
  const auto with = [](const std::string& forum) {
    return rules(under_the_act({{"forums/f.yaml", "title: R\n" + forum}}), "2025-01-01");
  };
  CHECK(with("level: strategic\nled_by: park\n").empty());
  CHECK(with("level: strategic\nled_by: polis\n") == "council-not-led");
  CHECK(with("level: strategic\n") == "council-not-led");
  CHECK(with("level: operative\nled_by: kommun\n") == "no-council");
  CHECK(with("led_by: kommun\n") == "no-council");
  const auto found = raised(under_the_act({{"forums/f.yaml", "title: Rådet\nlevel: strategic\n"}}),
                            "council-not-led", "2025-01-01");
  REQUIRE(found.size() == 1);
  CHECK(found.front().information);
  CHECK(swedish(found.front()) ==
        "10 § lagen (2023:196): ”Rådet” är inte antecknat som lett av Exempelby kommun");
}

TEST_CASE("Agreements certainly signed under the act are to state purposes and areas, while they hold") {
  const auto incomplete = [](const std::string& date, const std::string& more, std::string_view day) {
    return raised(under_the_act({{"agreements/a.yaml",
                                  "title: A\nparties: [kommun, polis]\nperiod: 2023/2026\nsigned: {date: " +
                                      date + ", by: [{party: kommun, role: x}]}\n" + more}}),
                  "agreement-incomplete", day);
  };
  const std::string areas = "focus_areas: [{id: a, title: A}]\n";
  REQUIRE(incomplete("2023-07-01", "", "2023-07-01").size() == 1);
  const Attention both = incomplete("2023-07-01", "", "2023-07-01").front();
  CHECK(both.information);
  CHECK(both.since == on("2023-07-01"));
  CHECK(english(both) ==
        "9 § of the act (2023:196): \"A\" does not state the purposes of the cooperation or the areas of the "
        "cooperation");
  CHECK(incomplete("2023-06-30", "", "2024-01-01").empty());
  CHECK(incomplete("2023-06/2023-08", "", "2024-01-01").empty());
  CHECK(incomplete("2024-02-01", "", "2024-01-31").empty());
  CHECK(incomplete("2024-02-01", areas, "2024-03-01").size() == 1);
  CHECK(incomplete("2024-02-01", areas + "purposes: []\n", "2024-03-01").size() == 1);
  CHECK(incomplete("2024-02-01", areas + "purposes: [Trygghet]\n", "2024-03-01").empty());
  CHECK(incomplete("2024-02-01", areas + "porposes: [Trygghet]\n", "2024-03-01").empty());
  CHECK(incomplete("2024-02-01", "", "2027-01-01").empty());
}

TEST_CASE("Several municipalities are each judged by the records that name them") {
  const std::string two = kSettings + kAct + kCoordinator;
  const std::string with_other = two.substr(0, two.find("  polis:")) +
                                 "  grannby: {name: Grannby, side: municipality}\n" +
                                 two.substr(two.find("  polis:"));
  const auto corpus =
      folder({{"lofte.yaml", with_other},
              {"situations/a.yaml", situation("2023-09-01", kWhole + "municipality: kommun\n")},
              {"situations/b.yaml", situation("2024-09-01", "municipality: grannby\n")},
              {"plans/a.yaml", plan("2023-10-01", "municipality: park\n")},
              {"plans/b.yaml", plan("2023-10-01")},
              {"forums/a.yaml", kCouncil + "municipality: kommun\n"},
              {"forums/b.yaml", kCouncil + "municipality: grannby\n"}});
  const auto all = attention_on(corpus, "2025-01-01");
  REQUIRE(all.size() == 3);
  CHECK(all[0].rule == "plan-missing");
  CHECK(swedish(all[0]) ==
        "5 § lagen (2023:196): en åtgärdsplan ska beslutas; ingen är antecknad för Grannby");
  CHECK(all[1].rule == "situation-incomplete");
  CHECK(all[1].record == "situations/b");
  CHECK(all[2].rule == "council-not-led");
  CHECK(all[2].record == "forums/b");
}

TEST_CASE("No message of the act speaks of promises, walks or yearly reports") {
  for (const Attention& one : attention_on(folder({{"lofte.yaml", kSettings + kAct}}), "2026-01-01"))
    for (const std::string_view word :
         {"löfte ", "medborgarlöft", "vandring", "promise", "walk", "årlig", "yearly"}) {
      CHECK(swedish(one).find(word) == std::string::npos);
      CHECK(english(one).find(word) == std::string::npos);
    }
}

}  // namespace
}  // namespace lofte::eval
