// SPDX-License-Identifier: Apache-2.0
//
// What was seen on the walks and what was proposed, each as a row of its own. Like the numbers of a walk they
// are known from the day that it was held.
#include <algorithm>

#include "base/strings.h"
#include "eval/proposals.h"
#include "eval/words.h"
#include "query/columns.h"
#include "query/rows.h"

namespace lofte::query {
namespace {

using eval::ProposalStatus;
using records::Observation;
using records::Proposal;

// A digital walk lasts for weeks, and what comes in after the day is not known yet.
bool has_come_in(const Observation& observation, calendar::Day as_of) {
  return !observation.received || !observation.received->date ||
         eval::known(observation.received->date, as_of);
}

// One folder's walks as they stand on a day, gone through in the order of their ids.
struct Walks {
  const corpus::Corpus& corpus;
  const eval::Status& status;
  eval::Links links;

  template <class F>
  void each_observation(F f) const {
    std::vector<const eval::WalkStatus*> held;
    for (const eval::WalkStatus& walk : status.walks)
      if (walk.state == records::WalkState::held) held.push_back(&walk);
    std::sort(held.begin(), held.end(),
              [](const auto* a, const auto* b) { return a->walk->id < b->walk->id; });
    for (const eval::WalkStatus* walk : held)
      for (const auto& observation : walk->walk->observations)
        if (has_come_in(*observation, status.as_of)) f(*walk, *observation);
  }

  ProposalStatus standing(const records::Walk& walk, const Proposal& proposal) const {
    return eval::proposal_status(walk, proposal, links, status.as_of);
  }
};

Walks walks_of(const corpus::Corpus& corpus, const eval::Status& status) {
  return {corpus, status, eval::links(corpus, status.as_of)};
}

std::string id_in(const records::Walk& walk, const records::Field<records::Id>& id) {
  return walk.id.str() + "/" + (id ? id->text.str() : std::string());
}

// An observation without a place stands at all of its walk's.
std::vector<std::string> places_of(const records::Walk& walk, const Observation& observation) {
  return observation.place ? std::vector{observation.place->id.str()} : ids_of(walk.places);
}

doc::Tone tone(eval::ProposalState state) {
  if (state == eval::ProposalState::done) return doc::Tone::good;
  return eval::waits(state) ? doc::Tone::plain : doc::Tone::muted;
}

// Done ones were chosen, and whatever waits is open and unanswered, as the numbers of a walk have it.
void add_state_facets(RowBuilder& row, const ProposalStatus& standing) {
  row.facet("state", std::string(word(standing.state)));
  if (!standing.measures.empty()) row.facet("state", std::string(word(eval::ProposalState::chosen)));
  if (!eval::waits(standing.state)) return;
  row.facet("state", "open").facet("state", std::string(word(eval::ProposalState::unanswered)));
}

// What is asked for by an owner: what that party has the say over, and what it was handed.
void add_owner_facets(RowBuilder& row, const Proposal& proposal, calendar::Day as_of) {
  for (const std::string& owner : ids_of(proposal.owner)) row.party_facet("owner", owner);
  for (const std::string& owner : eval::who_is_to_answer(proposal, as_of)) row.party_facet("owner", owner);
}

void add_walk_facets(RowBuilder& row, const eval::WalkStatus& walk, const Observation& observation) {
  row.facet("walk", walk.walk->id.str());
  for (const std::string& promise : walk.promises) row.facet("promise", promise);
  for (const std::string& place : places_of(*walk.walk, observation)) row.place_facet(place);
  if (observation.category) row.facet("category", observation.category->id.str());
  if (walk.walk->date) row.at(walk.walk->date->span);
}

doc::Cell category_cell(const Observation& observation) {
  return observation.category ? doc::Cell(observation.category->id.str()) : doc::Cell();
}

Row observation_row(const Walks& walks, const eval::WalkStatus& status, const Observation& observation,
                    Voice voice) {
  const records::Walk& walk = *status.walk;
  RowBuilder row(walks.corpus, voice);
  const bool received = observation.received && observation.received->date;
  row.cell(id_in(walk, observation.id)).text(observation.number);
  row.date(received ? observation.received->date : walk.date).text(observation.text);
  const records::Observed kind = observation.kind ? *observation.kind : records::Observed::problem;
  row.state(records::word(kind), eval::phrase(kind)).places(places_of(walk, observation));
  row.cell(category_cell(observation)).count(observation.count);
  long long open = 0;
  for (const auto& proposal : observation.proposals) {
    const ProposalStatus standing = walks.standing(walk, *proposal);
    open += eval::waits(standing.state) ? 1 : 0;
    add_state_facets(row, standing);
    add_owner_facets(row, *proposal, walks.status.as_of);
  }
  row.number(static_cast<long long>(observation.proposals.size())).number(open);
  row.titled(observation.text ? one_line(*observation.text) : std::string());
  row.facet("kind", std::string(records::word(kind)));
  add_walk_facets(row, status, observation);
  return row.done();
}

std::vector<std::string> ids_of_measures(const ProposalStatus& standing) {
  std::vector<std::string> out;
  for (const records::Measure* measure : standing.measures) out.push_back(measure->id.str());
  return out;
}

Row proposal_row(const Walks& walks, const eval::WalkStatus& status, const Observation& observation,
                 const Proposal& proposal, Voice voice) {
  const records::Walk& walk = *status.walk;
  const calendar::Day as_of = walks.status.as_of;
  const ProposalStatus standing = walks.standing(walk, proposal);
  RowBuilder row(walks.corpus, voice);
  row.cell(id_in(walk, proposal.id)).text(observation.number).date(walk.date);
  row.text(observation.text).text(proposal.text);
  row.places(places_of(walk, observation)).cell(category_cell(observation)).parties(ids_of(proposal.owner));
  row.state(word(standing.state), phrase(standing.state), tone(standing.state)).time(standing.since);
  const bool considered = proposal.considered && eval::known(proposal.considered->date, as_of);
  row.time(considered ? time_of(proposal.considered->until) : std::nullopt);
  const bool handed = proposal.handed_on && eval::known(proposal.handed_on->date, as_of);
  row.parties(handed ? eval::who_is_to_answer(proposal, as_of) : std::vector<std::string>());
  row.cell(standing.note.empty() ? doc::Cell() : doc::Cell(one_line(standing.note)));
  row.cell(doc::Cell(join(ids_of_measures(standing), voice.machine ? " " : ", ")));
  row.titled(proposal.text ? one_line(*proposal.text) : std::string());
  add_state_facets(row, standing);
  add_owner_facets(row, proposal, as_of);
  add_walk_facets(row, status, observation);
  return row.done();
}

}  // namespace

Listing observation_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice) {
  Listing out{{column::id(voice), column::number_in_protocol(voice), column::date(voice), column::seen(voice),
               column::kind(voice), column::place(voice), column::category(voice), column::said_by(voice),
               column::proposals(voice), column::open(voice)},
              {"category", "kind", "owner", "place", "promise", "state", "walk"},
              {}};
  const Walks walks = walks_of(corpus, status);
  walks.each_observation([&](const eval::WalkStatus& walk, const Observation& observation) {
    out.rows.push_back(observation_row(walks, walk, observation, voice));
  });
  return out;
}

Listing proposal_rows(const corpus::Corpus& corpus, const eval::Status& status, Voice voice) {
  Listing out{{column::id(voice), column::number_in_protocol(voice), column::date(voice),
               column::observation(voice), column::proposal(voice), column::place(voice),
               column::category(voice), column::owner(voice), column::state(voice), column::since(voice),
               column::until(voice), column::handed_on_to(voice), column::note(voice), column::made(voice)},
              {"category", "owner", "place", "promise", "state", "walk"},
              {}};
  const Walks walks = walks_of(corpus, status);
  walks.each_observation([&](const eval::WalkStatus& walk, const Observation& observation) {
    for (const auto& proposal : observation.proposals)
      out.rows.push_back(proposal_row(walks, walk, observation, *proposal, voice));
  });
  return out;
}

}  // namespace lofte::query
