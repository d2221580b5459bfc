// SPDX-License-Identifier: Apache-2.0
//
// An effect: one value of one series of surveys, against a baseline or a limit, in a column of its own.
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

std::string survey(const std::string& period, const std::string& value, const std::string& more = {},
                   const std::string& series = "index", const std::string& better = "lower") {
  return "series: " + series + "\nperiod: " + period + "\nscale: {min: 0, max: 6, better: " + better + "}\n" +
         more + "values:\n  total: {value: \"" + value + "\"}\n";
}

using Surveys = std::vector<std::string>;

Judgement effect(const std::string& target, const Surveys& surveys, std::string_view day = "2021-06-01",
                 const std::string& head = "period: 2020\n") {
  Files files;
  for (std::size_t i = 0; i < surveys.size(); ++i)
    files.emplace_back("surveys/s" + std::to_string(i) + ".yaml", surveys[i]);
  const auto status =
      judged(counting(one_promise("none", "polis", "effect: " + target + "\n", head), files), day);
  REQUIRE(status.effect);
  CHECK(status.verdict ==
        (status.effect->verdict == Verdict::upcoming ? Verdict::upcoming : Verdict::cannot_tell));
  return *status.effect;
}

const std::string kBetter = "{indicator: index/total, better_than: 2019}";
const std::string kNoWorse = "{indicator: index/total, no_worse_than: 2019}";
const std::string kBase = survey("2019-HT", "2,41");

}  // namespace

TEST_CASE("better than a year, no worse than a year: equal is not better") {
  struct Row {
    std::string value;
    Verdict better;
    Verdict no_worse;
  };
  for (const Row& row : std::vector<Row>{{"2,09", Verdict::met, Verdict::met},
                                         {"2,41", Verdict::not_met, Verdict::met},
                                         {"2,58", Verdict::not_met, Verdict::not_met}}) {
    CAPTURE(row.value);
    CHECK(effect(kBetter, {kBase, survey("2020-HT", row.value)}).verdict == row.better);
    CHECK(effect(kNoWorse, {kBase, survey("2020-HT", row.value)}).verdict == row.no_worse);
  }
  const std::string higher = survey("2019-HT", "58", {}, "index", "higher");
  CHECK(effect(kBetter, {higher, survey("2020-HT", "63", {}, "index", "higher")}).verdict == Verdict::met);
  CHECK(effect(kBetter, {higher, survey("2020-HT", "53", {}, "index", "higher")}).verdict ==
        Verdict::not_met);
  CHECK(sv(effect(kBetter, {higher, survey("2020-HT", "63", {}, "index", "higher")}).reason) ==
        "58 (2019-HT) → 63 (2020-HT), och högre är bättre");
}

TEST_CASE("a limit needs no baseline, and reaching it is enough") {
  const auto limit = [&](const std::string& bound, const std::string& value) {
    return effect("{indicator: index/total, " + bound + "}", {survey("2020-HT", value)});
  };
  CHECK(limit("at_most: 2.0", "2,0").verdict == Verdict::met);
  CHECK(limit("at_most: 2.0", "2,1").verdict == Verdict::not_met);
  CHECK(limit("at_least: 2.0", "2,0").verdict == Verdict::met);
  CHECK(limit("at_least: 2.0", "1,9").verdict == Verdict::not_met);
  CHECK(sv(limit("at_most: 2.0", "2,1").reason) == "2,1 (2020-HT); löftet är högst 2,0");
}

TEST_CASE("the survey that begins last within the period tells, else the first one after it") {
  const Surveys all{kBase, survey("2020-VT", "2,00"), survey("2020-HT", "2,50"), survey("2021-VT", "2,00"),
                    survey("2021-HT", "2,60")};
  CHECK(effect(kBetter, all, "2022-06-01").verdict == Verdict::not_met);
  const Surveys after{kBase, survey("2021-VT", "2,00"), survey("2021-HT", "2,60")};
  CHECK(effect(kBetter, after, "2022-06-01").verdict == Verdict::met);
  CHECK(effect(kBetter, {kBase, survey("2020-12-31/2021-03-31", "2,00"), survey("2021-VT", "2,60")},
               "2022-06-01")
            .verdict == Verdict::met);
}

TEST_CASE("a survey is known from the day it was published, else from the end of its period") {
  const std::string unpublished = survey("2020-HT", "2,00");
  CHECK(effect(kBetter, {kBase, unpublished}, "2020-12-30").verdict == Verdict::cannot_tell);
  CHECK(effect(kBetter, {kBase, unpublished}, "2020-12-31").verdict == Verdict::on_track);
  const std::string published = survey("2020-HT", "2,00", "published: 2021-01\n");
  CHECK(effect(kBetter, {kBase, published}, "2021-01-30").verdict == Verdict::cannot_tell);
  CHECK(effect(kBetter, {kBase, published}, "2021-01-31").verdict == Verdict::met);
  CHECK(en(effect(kBetter, {kBase, published}, "2021-01-30").reason) ==
        "no survey of the series index is known for the period yet");
}

TEST_CASE("while the promise runs, a worse value is behind and not yet lost") {
  CHECK(effect(kBetter, {kBase, survey("2020-VT", "2,00")}, "2020-07-01").verdict == Verdict::on_track);
  CHECK(effect(kBetter, {kBase, survey("2020-VT", "2,50")}, "2020-07-01").verdict == Verdict::behind);
  CHECK(effect(kBetter, {kBase}, "2019-07-01").verdict == Verdict::upcoming);
}

TEST_CASE("what cannot be compared cannot be told") {
  const std::string now = survey("2020-HT", "2,00");
  const auto why = [&](const Surveys& surveys) {
    const Judgement judged = effect(kBetter, surveys);
    CHECK(judged.verdict == Verdict::cannot_tell);
    return en(judged.reason);
  };
  CHECK(why({}) == "no survey of the series index is known for the period yet");
  CHECK(why({now}) == "there is no survey of the series index from 2019 to compare with");
  CHECK(why({survey("2019-HT", "2,41", {}, "lpo"), now}) ==
        "there is no survey of the series index from 2019 to compare with");
  CHECK(why({kBase, survey("2020-HT", "2,00", {}, "lpo")}) ==
        "no survey of the series index is known for the period yet");
  CHECK(why({kBase, survey("2019-VT", "2,3"), now}) ==
        "2 surveys of the series index are from 2019, so there is no single one to compare with");
  CHECK(why({survey("2018-12/2019-02", "2,41"), now}) ==
        "there is no survey of the series index from 2019 to compare with");
  CHECK(why({kBase, survey("2020-HT", "2,00", "break: Nya frågor.\n")}) ==
        "the survey s1 is not comparable with earlier ones");
  CHECK(why({kBase, survey("2020-VT", "2,00", "break: Nya frågor.\n"), now}) ==
        "the survey s1 is not comparable with earlier ones");
  CHECK(why({kBase, survey("2020-HT", "2,00", {}, "index", "higher")}) ==
        "the surveys s0 and s1 are not on the same scale");
  CHECK(
      why({kBase,
           "series: index\nperiod: 2020-HT\nscale: {min: 0, max: 6, better: lower}\nvalues: {annat: 2}\n"}) ==
      "the survey s1 has no value for total");
  CHECK(why({kBase, survey("2020-HT", "många")}) == "the survey s1 has no value for total");
}

TEST_CASE("a break before the baseline, or after the result, breaks nothing") {
  CHECK(effect(kBetter, {survey("2019-HT", "2,41", "break: Nya frågor.\n"), survey("2020-HT", "2,00")})
            .verdict == Verdict::met);
  CHECK(effect(kBetter, {kBase, survey("2020-HT", "2,00"), survey("2021-VT", "3,00", "break: Nya frågor.\n")},
               "2021-08-01")
            .verdict == Verdict::met);
}

TEST_CASE("a value may have a scale of its own") {
  const std::string own =
      "series: index\nperiod: 2020-HT\nscale: {min: 0, max: 6, better: lower}\n"
      "values:\n  total: {value: 3, scale: {min: 0, max: 6, better: higher}}\n";
  const std::string base =
      "series: index\nperiod: 2019-HT\nscale: {min: 0, max: 6, better: lower}\n"
      "values:\n  total: {value: 2, scale: {min: 0, max: 6, better: higher}}\n";
  CHECK(effect(kBetter, {base, own}).verdict == Verdict::met);
  CHECK(effect(kBetter, {kBase, own}).verdict == Verdict::cannot_tell);
}

TEST_CASE("a baseline is never compared with itself") {
  CHECK(effect("{indicator: index/total, no_worse_than: 2020}", {survey("2020-HT", "2,00")}).verdict ==
        Verdict::cannot_tell);
  CHECK(en(effect("{indicator: index/total, no_worse_than: 2020}", {survey("2020-HT", "2,00")}).reason) ==
        "no survey of the series index after s0 is known yet");
}

TEST_CASE("a preliminary value is passed on as one") {
  CHECK(sv(effect(kBetter, {kBase, survey("2020-HT", "2,00", "preliminary: true\n")}).reason) ==
        "2,41 (2019-HT) → 2,00 (2020-HT, preliminärt), och lägre är bättre");
}

TEST_CASE("an effect can be the target itself, and its surveys are evidence") {
  const auto status = judged(counting(one_promise(kBetter), {{"surveys/a.yaml", kBase},
                                                             {"surveys/b.yaml", survey("2020-HT", "2,00")}}),
                             "2021-06-01");
  CHECK(status.verdict == Verdict::met);
  CHECK_FALSE(status.required);
  CHECK_FALSE(status.observed);
  CHECK_FALSE(status.effect);
  CHECK(status.evidence == std::vector<std::string>{"surveys/a.yaml", "surveys/b.yaml"});
}
