// SPDX-License-Identifier: Apache-2.0
//
// Who hangs on whom. Most links are written in a record (a measure names its proposal). The others follow
// from what a commitment counts: walks, when its target counts them or is asked for per walk; follow-ups,
// when they report a figure for it or say how it went; surveys, when its effect is read from them.
#include <algorithm>
#include <set>

#include "eval/lines.h"
#include "query/chain_parts.h"

namespace lofte::query {
namespace {

using calendar::Interval;
using records::Commitment;
using records::Counted;
using records::Followup;
using records::Promise;
using records::Walk;
using records::What;
using Part = ChainRef::Part;

ChainRef whole(What kind, const std::string& id) { return {kind, id}; }
ChainRef commitment_ref(const std::string& promise, const std::string& id) {
  return {What::promise, promise, Part::commitment, id};
}
ChainRef problem_ref(const std::string& situation, const std::string& id) {
  return {What::situation, situation, Part::problem, id};
}
ChainRef feedback_ref(What kind, const std::string& record, std::size_t nth) {
  return {kind, record, Part::feedback, std::to_string(nth + 1)};
}

// Whether a commitment asks for something of every walk, or for walks.
bool about_walks(const Commitment& commitment) {
  const auto& target = commitment.target;
  if (!target) return false;
  return target->per || target->asks_for(Counted::Form::walk);
}

// Whether a walk was certainly at none of the places that a commitment names.
bool elsewhere(const corpus::Corpus& corpus, const Walk& walk, const Commitment& commitment) {
  bool named = false;
  for (const auto* list : {&commitment.target->at, &commitment.target->each})
    for (const auto& wanted : *list)
      for (const auto& place : walk.places) {
        named = true;
        if (corpus::place_within(corpus, place->id, wanted->id)) return false;
        if (corpus::place_within(corpus, wanted->id, place->id)) return false;
      }
  return named;
}

// The days of a measure's known history.
std::optional<Interval> life(const records::Measure& measure, calendar::Day as_of) {
  std::optional<Interval> out;
  for (const auto& entry : measure.history) {
    if (!entry->state || !eval::known(entry->date, as_of)) continue;
    const Interval& when = entry->date->span;
    out = out ? Interval{std::min(out->first, when.first), std::max(out->last, when.last)} : when;
  }
  return out;
}

class Finder {
 public:
  Finder(const eval::Index& index, const eval::Status& status)
      : index_(index), corpus_(index.corpus), as_of_(status.as_of) {}

  ChainLinks all() {
    for (const auto& situation : corpus_.situations) add_situation(situation);
    for (const auto& agreement : corpus_.agreements) add_agreement(agreement);
    for (const auto& promise : corpus_.promises) add_promise(promise);
    for (const auto& walk : corpus_.walks) add_walk(walk);
    for (const auto& plan : corpus_.plans) add_plan(plan);
    for (const auto& measure : corpus_.measures) add_measure(measure);
    for (const auto& followup : corpus_.followups)
      if (eval::known(followup.date, as_of_)) add_feedback(What::followup, followup.id, followup.feedback);
    sort(out_.down);
    sort(out_.up);
    return std::move(out_);
  }

 private:
  // From what led to something, and what that is to it, to what it led to.
  void link(const ChainRef& from, Role from_is, const ChainRef& to, Role to_is) {
    auto& down = out_.down[from];
    if (std::any_of(down.begin(), down.end(), [&](const ChainLink& l) { return l.other == to; })) return;
    down.push_back({to_is, to});
    out_.up[to].push_back({from_is, from});
  }

  static void sort(std::map<ChainRef, std::vector<ChainLink>>& links) {
    for (auto& [ref, list] : links)
      std::stable_sort(list.begin(), list.end(),
                       [](const ChainLink& a, const ChainLink& b) { return a.role < b.role; });
  }

  void add_situation(const records::Situation& situation) {
    for (const auto& problem : situation.problems)
      if (problem->id)
        link(whole(What::situation, situation.id), Role::situation,
             problem_ref(situation.id, problem->id->text), Role::problem);
  }

  void add_agreement(const records::Agreement& agreement) {
    const ChainRef self = whole(What::agreement, agreement.id);
    if (agreement.situation) from_situation(agreement.situation->id, self, Role::agreement);
    if (agreement.renews && corpus_.agreements.find(agreement.renews->id))
      link(whole(What::agreement, agreement.renews->id), Role::renews, self, Role::renewed_by);
    for (const auto& area : agreement.focus_areas)
      if (area->id)
        link(self, Role::agreement, {What::agreement, agreement.id, Part::focus_area, area->id->text},
             Role::focus_area);
  }

  void from_situation(const std::string& situation, const ChainRef& to, Role to_is) {
    if (corpus_.situations.find(situation))
      link(whole(What::situation, situation), Role::situation, to, to_is);
  }

  void add_promise(const Promise& promise) {
    const ChainRef self = whole(What::promise, promise.id);
    if (promise.situation) from_situation(promise.situation->id, self, Role::promise);
    if (promise.agreement && corpus_.agreements.find(promise.agreement->id))
      link(whole(What::agreement, promise.agreement->id), Role::agreement, self, Role::promise);
    if (promise.replaces && corpus_.promises.find(promise.replaces->id))
      link(whole(What::promise, promise.replaces->id), Role::replaces, self, Role::replaced_by);
    std::set<const Walk*> walks;
    std::set<const Followup*> followups;
    for (const auto& commitment : promise.commitments)
      if (commitment->id) add_commitment(promise, *commitment, walks, followups);
    for (const Walk* walk : eval::walks_of(index_, promise, as_of_))
      if (!walks.contains(walk)) link(self, Role::promise, whole(What::walk, walk->id), Role::walk);
    for (const Followup* followup : eval::followups_of(index_, promise, as_of_))
      if (!followups.contains(followup) || of_the_whole(*followup))
        link(self, Role::promise, whole(What::followup, followup->id), Role::followup);
  }

  static bool of_the_whole(const Followup& followup) {
    return std::any_of(followup.assessments.begin(), followup.assessments.end(),
                       [](const auto& a) { return a->commitment.absent(); });
  }

  void add_commitment(const Promise& promise, const Commitment& commitment, std::set<const Walk*>& walks,
                      std::set<const Followup*>& followups) {
    const ChainRef self = commitment_ref(promise.id, commitment.id->text);
    add_grounds(promise, commitment, self);
    link(whole(What::promise, promise.id), Role::promise, self, Role::commitment);
    const std::vector<const Followup*> told = followups_on(promise, commitment);
    if (about_walks(commitment))
      for (const Walk* walk : eval::walks_of(index_, promise, as_of_)) {
        if (elsewhere(corpus_, *walk, commitment)) continue;
        link(self, Role::commitment, whole(What::walk, walk->id), Role::walk);
        commitments_of_[walk->id].push_back(self);
        walks.insert(walk);
      }
    for (const Followup* followup : told) {
      link(self, Role::commitment, whole(What::followup, followup->id), Role::followup);
      followups.insert(followup);
    }
    told_[self] = told;
    add_evidence(commitment, self);
  }

  void add_grounds(const Promise& promise, const Commitment& commitment, const ChainRef& self) {
    if (commitment.problem && promise.situation && has_problem(promise.situation->id, commitment.problem->id))
      link(problem_ref(promise.situation->id, commitment.problem->id), Role::problem, self, Role::commitment);
    if (commitment.focus_area && promise.agreement &&
        has_area(promise.agreement->id, commitment.focus_area->id))
      link({What::agreement, promise.agreement->id, Part::focus_area, commitment.focus_area->id},
           Role::focus_area, self, Role::commitment);
  }

  bool has_problem(const std::string& situation, const std::string& id) const {
    const auto* record = corpus_.situations.find(situation);
    return record && std::any_of(record->problems.begin(), record->problems.end(),
                                 [&](const auto& p) { return p->id && p->id->text == id; });
  }
  bool has_area(const std::string& agreement, const std::string& id) const {
    const auto* record = corpus_.agreements.find(agreement);
    return record && std::any_of(record->focus_areas.begin(), record->focus_areas.end(),
                                 [&](const auto& a) { return a->id && a->id->text == id; });
  }

  // The surveys and the forum that a commitment is judged by.
  void add_evidence(const Commitment& commitment, const ChainRef& self) {
    for (const auto* target : {&commitment.target, &commitment.effect}) {
      if (!*target) continue;
      for (const Counted* thing : (*target)->things())
        if (thing->form == Counted::Form::meeting && corpus_.forums.find(thing->id))
          link(self, Role::commitment, whole(What::forum, thing->id), Role::forum);
      if (!(*target)->indicator) continue;
      for (const records::Survey* survey : eval::listed(index_.surveys_of, (*target)->indicator->series))
        if (published(*survey)) link(self, Role::commitment, whole(What::survey, survey->id), Role::survey);
    }
  }

  bool published(const records::Survey& survey) const {
    if (!survey.published.absent()) return eval::known(survey.published, as_of_);
    return survey.period && survey.period->span.last <= as_of_;
  }

  // The follow-ups that report a figure for a commitment or say how it went.
  std::vector<const Followup*> followups_on(const Promise& promise, const Commitment& commitment) const {
    std::set<const Followup*> told;
    for (const eval::Line& line : eval::lines_for(index_, promise, commitment, as_of_))
      told.insert(line.followup);
    std::vector<const Followup*> out;
    for (const Followup* followup : eval::followups_of(index_, promise, as_of_)) {
      const bool says = std::any_of(
          followup->assessments.begin(), followup->assessments.end(),
          [&](const auto& a) { return a->commitment && a->commitment->id == commitment.id->text; });
      const bool counts = std::any_of(followup->counts.begin(), followup->counts.end(), [&](const auto& c) {
        return c->commitment && c->commitment->id == commitment.id->text;
      });
      if (says || counts || told.contains(followup)) out.push_back(followup);
    }
    return out;
  }

  void add_walk(const Walk& walk) {
    const ChainRef self = whole(What::walk, walk.id);
    for (const auto& previous : walk.previous)
      if (corpus_.walks.find(previous->id))
        link(whole(What::walk, previous->id), Role::earlier_walk, self, Role::later_walk);
    add_feedback(What::walk, walk.id, walk.feedback);
    if (eval::walk_state(walk, as_of_) != records::WalkState::held) return;
    for (const auto& observation : walk.observations)
      for (const auto& proposal : observation->proposals)
        if (proposal->id) link(self, Role::walk, proposal_ref(walk.id, proposal->id->text), Role::proposal);
    add_followups(self, Role::walk, eval::listed(commitments_of_, walk.id), walk.date->span);
  }

  static ChainRef proposal_ref(const std::string& walk, const std::string& id) {
    return {What::walk, walk, Part::proposal, id};
  }

  // Follow-ups on the commitments whose period touches the days.
  void add_followups(const ChainRef& self, Role role, const std::vector<ChainRef>& commitments,
                     const Interval& when) {
    for (const ChainRef& commitment : commitments)
      for (const Followup* followup : eval::listed(told_, commitment))
        if (followup->period && followup->period->span.overlaps(when))
          link(self, role, whole(What::followup, followup->id), Role::followup);
  }

  template <class Events>
  void add_feedback(What kind, const std::string& record, const Events& events) {
    const Role role = kind == What::walk ? Role::walk : Role::followup;
    for (std::size_t i = 0; i < events.size(); ++i)
      if (eval::known(events[i]->date, as_of_))
        link(whole(kind, record), role, feedback_ref(kind, record, i), Role::feedback);
  }

  void add_plan(const records::Plan& plan) {
    const ChainRef self = whole(What::plan, plan.id);
    if (!plan.decided || !eval::known(plan.decided->date, as_of_)) return;
    if (plan.situation) from_situation(plan.situation->id, self, Role::plan);
    for (const auto& measure : plan.measures)
      if (const auto* record = corpus_.measures.find(measure->id); record && life(*record, as_of_))
        link(self, Role::plan, whole(What::measure, measure->id), Role::measure);
  }

  // A measure that nobody had heard of by the day leads nowhere yet.
  void add_measure(const records::Measure& measure) {
    const auto when = life(measure, as_of_);
    if (!when) return;
    const ChainRef self = whole(What::measure, measure.id);
    std::vector<ChainRef> commitments;
    for (const auto& origin : measure.from) add_origin(*origin, *when, self, commitments);
    for (const auto& ref : measure.counts_for) {
      if (!has_commitment(ref->promise, ref->commitment)) continue;
      commitments.push_back(commitment_ref(ref->promise, ref->commitment));
      link(commitments.back(), Role::commitment, self, Role::measure);
    }
    add_followups(self, Role::measure, commitments, *when);
  }

  void add_origin(const records::Origin& origin, const Interval& when, const ChainRef& self,
                  std::vector<ChainRef>& commitments) {
    if (origin.from_situation) {
      if (has_problem(origin.record, origin.part))
        link(problem_ref(origin.record, origin.part), Role::problem, self, Role::measure);
      return;
    }
    const Walk* walk = corpus_.walks.find(origin.record);
    if (!walk || !eval::observation_of(corpus_, origin)) return;
    link(proposal_ref(origin.record, origin.part), Role::proposal, self, Role::measure);
    const auto counted = eval::listed(commitments_of_, walk->id);
    commitments.insert(commitments.end(), counted.begin(), counted.end());
    for (std::size_t i = 0; i < walk->feedback.size(); ++i) {
      const auto& date = walk->feedback[i]->date;
      if (eval::known(date, as_of_) && when.first <= date->span.last)
        link(self, Role::measure, feedback_ref(What::walk, walk->id, i), Role::feedback);
    }
  }

  bool has_commitment(const std::string& promise, const std::string& id) const {
    const Promise* record = corpus_.promises.find(promise);
    return record && std::any_of(record->commitments.begin(), record->commitments.end(),
                                 [&](const auto& c) { return c->id && c->id->text == id; });
  }

  const eval::Index& index_;
  const corpus::Corpus& corpus_;
  calendar::Day as_of_;
  ChainLinks out_;
  std::map<std::string, std::vector<ChainRef>> commitments_of_;  // by walk
  std::map<ChainRef, std::vector<const Followup*>> told_;        // by commitment
};

}  // namespace

ChainLinks chain_links(const eval::Index& index, const eval::Status& status) {
  return Finder(index, status).all();
}

}  // namespace lofte::query
