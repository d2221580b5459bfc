// SPDX-License-Identifier: Apache-2.0
//
// What a promise rests on: situations, agreements, plans and forums.
#include "clean/texts.h"
#include "clean/town.h"

namespace lofte::clean {
namespace {

Interval years(const Town& town) {
  return {calendar::day(town.first_year, 1, 1), calendar::day(town.first_year + 4, 12, 31)};
}

Node text_or_link(Town& town) {
  if (town.chance(50)) return town.link();
  return prose(note(town.dice));
}

void add_municipality(Town& town, Node& record) {
  if (town.several) record.add("municipality", word(town.dice.pick(town.municipalities)));
}

Node texts(Town& town, int most) {
  Node out = list();
  for (int n = town.dice.between(1, most); n > 0; --n) out.add(prose(any(town.dice)));
  return out;
}

Node times(Town& town, int most) {
  Node out = list();
  for (int n = town.dice.between(1, most); n > 0; --n) out.add(word(town.day_or_so(years(town))));
  return out;
}

Node causes(Town& town, const Problem& problem) {
  Node out = list();
  for (const std::string& id : problem.causes)
    out.add(map({{"id", word(id)}, {"text", prose(any(town.dice))}}));
  if (town.chance(30)) out.add(prose(any(town.dice)));
  return out;
}

Node problem(Town& town, const Problem& problem, bool may_lack_answer) {
  Node node = map({{"id", word(problem.id)}, {"title", prose(any(town.dice))}});
  if (town.chance(40)) node.add("place", word(town.dice.pick(town.place_ids())));
  if (!problem.causes.empty())
    node.add("causes", causes(town, problem));
  else if (town.chance(30))
    node.add("causes", texts(town, 3));
  const bool ranked = town.chance(50);
  if (ranked) node.add("priority", number(town.dice.between(1, 9)));
  const bool lacks_answer = ranked && !problem.answered && !may_lack_answer;
  if (lacks_answer && town.chance(40))
    node.above = {"lofte: allow problem-unanswered because nämnden tar upp det i höst"};
  else if (lacks_answer || town.chance(20))
    node.add("no_measure_because", prose(careful(town.dice)));
  return node;
}

Node focus_areas(Town& town, Strings& ids) {
  Node out = list();
  for (int n = town.dice.between(1, 4); n > 0; --n) {
    ids.push_back(town.fresh_id("omrade"));
    Node area = map({{"id", word(ids.back())}, {"title", prose(any(town.dice))}});
    if (town.chance(40)) area.add("plan", text_or_link(town));
    out.add(std::move(area));
  }
  return out;
}

Node members(Town& town) {
  Node out = list();
  for (int n = town.dice.between(1, 5); n > 0; --n) {
    Node member = map({{"function", prose(function(town.dice))}});
    if (town.chance(60)) member.add("party", word(town.dice.pick(town.parties)));
    if (town.chance(40)) member.add("leading", word(town.chance(50) ? "true" : "false"));
    if (town.chance(30)) member.add("co_opted", word(town.chance(50) ? "true" : "false"));
    out.add(std::move(member));
  }
  return out;
}

Node meetings(Town& town) {
  Node out = list();
  for (int n = town.dice.between(1, 12); n > 0; --n) {
    const std::string date = town.day_or_so(years(town));
    if (town.chance(60)) {
      out.add(word(date));
      continue;
    }
    Node meeting = map({{"date", word(date)}});
    if (town.chance(60)) meeting.add("note", prose(note(town.dice)));
    if (town.chance(50)) meeting.add("decided", prose(any(town.dice)));
    out.add(std::move(meeting));
  }
  return out;
}

}  // namespace

void plan_situations(Town& town, int many) {
  for (; many > 0; --many) {
    Situation situation{town.fresh_id("lagesbild"), {}};
    for (int n = town.dice.between(0, 5); n > 0; --n) {
      Problem problem{town.fresh_id("problem"), false, {}};
      for (int causes = town.dice.between(-2, 2); causes > 0; --causes)
        problem.causes.push_back(town.fresh_id("orsak"));
      situation.problems.push_back(std::move(problem));
    }
    town.situations.push_back(std::move(situation));
  }
}

void write_situations(Town& town) {
  for (const Situation& situation : town.situations) {
    Node record =
        map({{"title", prose("Lägesbild " + any(town.dice))}, {"date", word(town.day_or_so(years(town)))}});
    if (town.chance(30)) record.add("statutory", word(town.chance(50) ? "true" : "false"));
    if (town.chance(50)) record.add("updated", times(town, 3));
    add_municipality(town, record);
    for (const char* part : {"mapping", "other", "analysis"})
      if (town.chance(60)) record.add(part, text_or_link(town));
    Node problems = list();
    for (const Problem& one : situation.problems)
      problems.add(problem(town, one, town.is_off("problem-unanswered")));
    if (!problems.items.empty()) record.add("problems", std::move(problems));
    town.add_common(record);
    town.write("situations", situation.id, std::move(record));
  }
}

void write_agreements(Town& town, int many) {
  for (; many > 0; --many) {
    const std::string id = town.fresh_id("overenskommelse");
    const Interval period = some_period(town.dice, town.first_year);
    const Interval written = town.chance(15) ? Interval{period.first, calendar::kForever} : period;
    Node record = map({{"title", prose("Samverkansöverenskommelse " + any(town.dice))},
                       {"parties", words(town.some_parties(4))},
                       {"period", word(exactly(town.dice, written))}});
    Day signed_by;
    if (town.chance(70)) record.add("signed", town.signing(period, signed_by));
    if (town.chance(50)) record.add("situation", word(town.dice.pick(town.situations).id));
    if (town.chance(60)) record.add("purposes", texts(town, 3));
    Strings areas;
    if (town.chance(80)) record.add("focus_areas", focus_areas(town, areas));
    if (!town.agreements.empty() && town.chance(50)) record.add("renews", word(town.agreements.back()));
    town.add_common(record);
    town.write("agreements", id, std::move(record));
    town.agreements.push_back(id);
    town.focus_areas.push_back(std::move(areas));
  }
}

void write_plans(Town& town, int many) {
  for (; many > 0; --many) {
    Node record =
        map({{"title", prose("Åtgärdsplan 2024–2027")},
             {"decided", map({{"date", word(town.day_or_so(years(town)))}, {"by", prose("KSAU § 12/2024")}})},
             {"situation", word(town.dice.pick(town.situations).id)}});
    add_municipality(town, record);
    if (town.chance(60)) record.add("measures", words(town.dice.some(town.measures, 1, 5)));
    if (!town.plans.empty() && town.chance(40)) record.add("replaces", word(town.plans.back()));
    if (town.chance(50)) record.add("followed_up", times(town, 3));
    if (town.chance(50))
      record.add(
          "reported",
          list({map({{"date", word(town.day_or_so(years(town)))}, {"to", prose("kommunfullmäktige")}})}));
    town.add_common(record);
    town.plans.push_back(town.fresh_id("plan"));
    town.write("plans", town.plans.back(), std::move(record));
  }
}

void write_forums(Town& town) {
  static const Strings levels{"strategic", "operative", "check-in"};
  for (const std::string& id : town.forums) {
    Node record = map({{"title", prose(town.chance(50) ? "Lokala Brå" : "Veckoavstämning, 30 min")}});
    if (town.chance(70)) record.add("level", word(town.dice.pick(levels)));
    add_municipality(town, record);
    if (town.chance(50)) record.add("led_by", word(town.dice.pick(town.parties)));
    if (town.chance(50)) record.add("chair", prose(function(town.dice)));
    if (town.chance(70)) record.add("members", members(town));
    if (town.chance(70)) record.add("meets", map({{"every", word(town.dice.pick(kUnitWords))}}));
    if (town.chance(80)) record.add("held", meetings(town));
    town.add_common(record);
    town.write("forums", id, std::move(record));
  }
}

}  // namespace lofte::clean
