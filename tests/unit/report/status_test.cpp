// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "report/status_answer.h"
#include "report/status_page.h"
#include "unit/report/answers.h"
#include "unit/report/folder.h"

using namespace lofte;
using words::Lang;

namespace {

const std::string kPromise = R"(title: Medborgarlöfte 2020
period: 2020
parties: [kommun, polis]
commitments:
  - {id: omraden, text: Minst 8 nya områden., responsible: [kommun, polis], target: {at_least: 8, of: omrade}}
  - {id: per-vandring, text: Två per vandring., responsible: kommun, target: {at_least: 2, of: measure, per: walk},
     effect: {indicator: trygg/index, better_than: 2019}}
  - {id: rad, text: Ett råd bildas., responsible: kommun, target: {done_by: 2020-06-30}}
  - {id: platser, text: Vandringar., responsible: kommun, target: {at_least: 1, of: walk, at: [torget, centrum]}}
  - {id: utan, text: Mer synlighet., responsible: polis, about: kontroll, target: none}
)";
const std::string kOther = R"(title: Gammalt löfte
period: 2018/..
parties: kommun
commitments: [{id: a, text: Vi gör vårt bästa., responsible: kommun, target: none}]
)";
const std::string kWalk = R"(date: 2020-05-10
promise: "2020"
places: torget
observations:
  - {id: mork, text: Mörkt., category: belysning, proposals: [{id: lampa, text: Fler lampor.}, {id: hack, text: Klipp häcken.}]}
  - id: klotter
    text: Klotter.
    proposals: [{id: sanera, text: Sanera., declined: {date: 2020-05-20, because: Privat vägg.}}]
feedback: [{date: 2020-06-01, channel: e-post}]
)";
const std::string kMeasure = R"(title: Fler lampor på torget
from: 2020-05-10-torget/lampa
responsible: gata
due: 2020-08-31
history: [{date: 2020-05-20, state: chosen}]
)";
const std::string kFollowup = R"(promise: "2020"
period: 2020
date: 2021-01-15
by: [kommun, polis]
counts:
  - {of: omrade, count: 20, commitment: omraden}
  - {of: kontroll, count: 50+, by: polis, commitment: utan, place: torget}
assessments:
  - {commitment: utan, says: met, because: Vi har synts mer}
)";

test::Folder sample(const char* as_of = "2021-02-01") {
  return test::folder({{"promises/2020.yaml", kPromise},
                       {"promises/gammalt.yaml", kOther},
                       {"walks/2020-05-10-torget.yaml", kWalk},
                       {"measures/lampor.yaml", kMeasure},
                       {"measures/annat.yaml",
                        "title: Annat\nresponsible: gata\nhistory: [{date: 2020-05-20, state: started}]\n"},
                       {"followups/2020.yaml", kFollowup}},
                      as_of);
}

const doc::Value& at(const doc::Value& value, std::size_t i) {
  return std::get<doc::Array>(value.data).at(i);
}
std::size_t size(const doc::Value& value) { return std::get<doc::Array>(value.data).size(); }
std::string text(const doc::Value& value) { return std::get<std::string>(value.data); }
std::int64_t number(const doc::Value& value) { return std::get<std::int64_t>(value.data); }
bool null(const doc::Value& value) { return std::holds_alternative<std::nullptr_t>(value.data); }

std::string keys(const doc::Value& value) {
  std::string out;
  for (const auto& [name, inner] : std::get<doc::Object>(value.data)) out += name + " ";
  return out;
}

}  // namespace

TEST_CASE("The status answer has its keys, their order and their types") {
  const test::Folder f = sample();
  const doc::Value answer = report::status_json(f.corpus, f.status, std::nullopt, Lang::en);
  CHECK(keys(answer) == "lofte as_of revision promises walks measures attention ");
  CHECK(number(at(answer, "lofte")) == 1);
  CHECK(text(at(answer, "as_of")) == "2021-02-01");
  CHECK(null(at(answer, "revision")));
  CHECK(text(at(report::status_json(f.corpus, f.status, "abc", Lang::en), "revision")) == "abc");

  const doc::Value& promise = at(at(answer, "promises"), 0);
  CHECK(keys(promise) == "id title period state commitments ");
  CHECK(text(at(at(promise, "period"), "to")) == "2020-12-31");
  CHECK(null(at(at(at(at(answer, "promises"), 1), "period"), "to")));
  CHECK(text(at(promise, "state")) == "ended");

  const doc::Value& first = at(at(promise, "commitments"), 0);
  CHECK(keys(first) ==
        "id text responsible target_form target verdict reason required observed effect assessed figures "
        "evidence ");
  CHECK(text(at(first, "verdict")) == "met");
  CHECK(number(at(first, "required")) == 8);
  CHECK(number(at(at(first, "observed"), "min")) == 20);
  CHECK(number(at(at(first, "observed"), "max")) == 20);
  CHECK(null(at(first, "effect")));
  CHECK(null(at(first, "assessed")));
  CHECK(text(at(at(first, "evidence"), 0)) == "followups/2020.yaml");
}

TEST_CASE("Targets stand in the answer as they were written, numbers as numbers and lists as lists") {
  const test::Folder f = sample();
  const doc::Value answer = report::status_json(f.corpus, f.status, std::nullopt, Lang::en);
  const doc::Value& commitments = at(at(at(answer, "promises"), 0), "commitments");
  CHECK(keys(at(at(commitments, 0), "target")) == "at_least of ");
  CHECK(number(at(at(at(commitments, 0), "target"), "at_least")) == 8);
  CHECK(text(at(at(at(commitments, 1), "target"), "per")) == "walk");
  CHECK(text(at(at(at(commitments, 2), "target"), "done_by")) == "2020-06-30");
  CHECK(text(at(at(at(at(commitments, 3), "target"), "at"), 1)) == "centrum");
  CHECK(null(at(at(commitments, 4), "target")));
  CHECK(text(at(at(commitments, 4), "assessed")) == "met");
  CHECK(keys(at(at(commitments, 1), "effect")) == "verdict reason ");
}

TEST_CASE("Figures stand in the answer as they were reported") {
  const test::Folder f = sample();
  const doc::Value answer = report::status_json(f.corpus, f.status, std::nullopt, Lang::en);
  const doc::Value& figure = at(at(at(at(at(at(answer, "promises"), 0), "commitments"), 4), "figures"), 0);
  CHECK(keys(figure) == "of min max from to by place path ");
  CHECK(number(at(figure, "min")) == 51);
  CHECK(number(at(figure, "max")) == 60);
  CHECK(text(at(at(figure, "by"), 0)) == "polis");
  CHECK(text(at(figure, "place")) == "torget");
  const doc::Value& other = at(at(at(at(at(at(answer, "promises"), 0), "commitments"), 0), "figures"), 0);
  CHECK(null(at(other, "place")));
}

TEST_CASE("Walks, measures and what needs attention are in the answer") {
  const test::Folder f = sample();
  const doc::Value answer = report::status_json(f.corpus, f.status, std::nullopt, Lang::sv);
  const doc::Value& walk = at(at(answer, "walks"), 0);
  CHECK(keys(walk) == "id date state proposals chosen declined unanswered done feedback ");
  CHECK(number(at(walk, "proposals")) == 3);
  CHECK(number(at(walk, "chosen")) == 1);
  CHECK(number(at(walk, "declined")) == 1);
  CHECK(number(at(walk, "unanswered")) == 1);
  CHECK(text(at(walk, "feedback")) == "2020-06-01");
  const doc::Value& measure = at(at(answer, "measures"), 1);
  CHECK(keys(measure) == "id title state responsible due overdue_days walk category categories ");
  CHECK(text(at(measure, "due")) == "2020-08-31");
  CHECK(number(at(measure, "overdue_days")) == 154);
  CHECK(text(at(measure, "category")) == "belysning");
  CHECK(null(at(at(at(answer, "measures"), 0), "walk")));
  REQUIRE(size(at(answer, "attention")) > 0);
  CHECK(keys(at(at(answer, "attention"), 0)) == "rule record message since ");
}

TEST_CASE("Of chosen promises only their own walks, measures and attention are left") {
  const test::Folder f = sample();
  const eval::Status one = report::only(f.corpus, f.status, {"2020"});
  REQUIRE(one.promises.size() == 1);
  CHECK(one.walks.size() == 1);
  REQUIRE(one.measures.size() == 1);
  CHECK(one.measures[0].measure->id == "lampor");
  for (const eval::Attention& attention : one.attention)
    CHECK(attention.promises == std::vector<std::string>{"2020"});
  const eval::Status other = report::only(f.corpus, f.status, {"gammalt"});
  CHECK(other.walks.empty());
  CHECK(other.measures.empty());
  CHECK(report::only(f.corpus, f.status, {}).promises.size() == 2);
}

TEST_CASE("The status page begins with what needs doing and says every verdict in words") {
  const test::Folder f = sample();
  const std::string page = test::text_of(report::status_page(f.corpus, f.status, Lang::sv));
  CHECK(page.find("## Att göra") < page.find("## Medborgarlöfte 2020 · avslutat"));
  CHECK(test::holds(page, "# Läget den 1 februari 2021"));
  CHECK(test::holds(page, "omraden | minst 8 grannsamverkansområden | 20 | uppfyllt |"));
  CHECK(test::holds(page, "measures/lampor"));
  CHECK(test::holds(page, "- utan: Inget mätbart mål. Parterna säger: uppfyllt. Vi har synts mer."));
  CHECK(test::holds(page, "Fler lampor på torget | Gata och park | vald | 2020-08-31 | 154 |"));
  CHECK(test::holds(page, "## Gammalt löfte · från och med 2018 · pågår"));
  const std::string english = test::text_of(report::status_page(f.corpus, f.status, Lang::en));
  CHECK(test::holds(english, "## To do"));
  CHECK(test::holds(english, "kept"));
  CHECK_FALSE(test::holds(english, "uppfyllt"));
}

TEST_CASE("A folder where nothing needs doing says so") {
  const test::Folder f = test::folder({}, "2020-01-01");
  const std::string page = test::text_of(report::status_page(f.corpus, f.status, Lang::sv));
  CHECK(test::holds(page, "Inget behöver göras."));
  CHECK(test::holds(page, "Det finns inga löften i den här mappen."));
}

TEST_CASE("The status table speaks to a person or to a program") {
  const test::Folder f = sample();
  const std::string person =
      test::text_of(report::status_table(f.corpus, f.status, {Lang::sv, false}, false));
  CHECK(test::holds(
      person,
      "Medborgarlöfte 2020 | omraden | Minst 8 nya områden. | Exempelby kommun, Lokalpolisområde Exempel"));
  CHECK(test::holds(person, "20 (mer än lovat) | uppfyllt"));
  const doc::Table machine = report::status_table(f.corpus, f.status, {Lang::sv, true}, false);
  CHECK(machine.columns.front().key == "promise");
  CHECK(test::holds(test::text_of(machine), "2020 | omraden | Minst 8 nya områden. | kommun, polis"));
  CHECK(test::holds(test::text_of(machine), "| 20 | met |"));
}
