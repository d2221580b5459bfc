// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "eval/proposals.h"
#include "eval/words.h"
#include "query/chain_parts.h"
#include "query/titles.h"

namespace lofte::query {
namespace {

using records::What;
using words::Phrase;
using words::say;
using Part = ChainRef::Part;

constexpr Phrase kLate{"{state}, {n} days late", "{state}, {n} dagar försenad"};
constexpr Phrase kLateDay{"{state}, {n} day late", "{state}, {n} dag försenad"};
constexpr Phrase kNoMeasure{"no measure", "ingen åtgärd"};
constexpr Phrase kFinal{"final result", "slutresultat"};
constexpr Phrase kPreliminary{"preliminary", "preliminär"};
constexpr Phrase kTold{"{channel}, to {to}", "{channel}, till {to}"};

std::string text(const records::Field<Text>& field) { return field ? one_line(*field) : std::string(); }

std::optional<calendar::Time> time(const records::Field<calendar::Time>& field) {
  return field ? std::optional(*field) : std::nullopt;
}

template <class P>
std::optional<calendar::Time> time_of_period(const records::Field<P>& period) {
  if (!period || period->unknown) return std::nullopt;
  return calendar::Time{period->span, period->written};
}

// The part of a record with an id; nullptr when there is none.
template <class T>
const T* part(const records::List<T>& list, const std::string& id) {
  for (const auto& item : list)
    if (item->id && item->id->text == id) return &*item;
  return nullptr;
}

const records::Proposal* proposal_of(const records::Walk& walk, const std::string& id) {
  for (const auto& observation : walk.observations)
    if (const auto* found = part(observation->proposals, id)) return found;
  return nullptr;
}

// How the record with an id stands; nullptr when it could not be read.
template <class S>
const S* standing(const std::vector<S>& all, const auto& record_of, const std::string& id) {
  const auto at = std::find_if(all.begin(), all.end(), [&](const S& s) { return record_of(s)->id == id; });
  return at == all.end() ? nullptr : &*at;
}

const eval::PromiseStatus* standing_of_promise(const eval::Status& status, const std::string& id) {
  return standing(
      status.promises, [](const auto& s) { return s.promise; }, id);
}

}  // namespace

void ChainNamer::set_state(ChainNode& node, std::string_view state, Phrase phrase) const {
  node.state = state;
  node.state_text = phrase.in(lang_);
}

ChainNode ChainNamer::node(Role role, const ChainRef& ref) const {
  ChainNode out{};
  out.role = role;
  out.ref = ref;
  ref.part == Part::whole ? fill_record(out) : fill_part(out);
  if (out.title.empty()) out.title = ref.part == Part::whole ? ref.record : ref.id;
  return out;
}

void ChainNamer::fill_part(ChainNode& node) const {
  switch (node.ref.part) {
    case Part::problem:
      return fill_problem(node);
    case Part::focus_area:
      return fill_focus_area(node);
    case Part::commitment:
      return fill_commitment(node);
    case Part::proposal:
      return fill_proposal(node);
    case Part::feedback:
      return fill_feedback(node);
    case Part::whole:
      break;
  }
}

void ChainNamer::fill_record(ChainNode& node) const {
  switch (node.ref.kind) {
    case What::promise:
      return fill_promise(node);
    case What::walk:
      return fill_walk(node);
    case What::measure:
      return fill_measure(node);
    default:
      return fill_basis(node);
  }
}

void ChainNamer::fill_problem(ChainNode& node) const {
  const auto* situation = index_.corpus.situations.find(node.ref.record);
  const auto* problem = situation ? part(situation->problems, node.ref.id) : nullptr;
  if (!problem) return;
  node.title = text(problem->title);
  node.note = text(problem->no_measure_because);
  if (!node.note.empty()) set_state(node, "no_measure", kNoMeasure);
}

void ChainNamer::fill_focus_area(ChainNode& node) const {
  const auto* agreement = index_.corpus.agreements.find(node.ref.record);
  const auto* area = agreement ? part(agreement->focus_areas, node.ref.id) : nullptr;
  if (area) node.title = text(area->title);
}

void ChainNamer::fill_commitment(ChainNode& node) const {
  const auto* promise = index_.corpus.promises.find(node.ref.record);
  const auto* commitment = promise ? part(promise->commitments, node.ref.id) : nullptr;
  if (!commitment) return;
  node.title = text(commitment->text);
  const eval::PromiseStatus* status = standing_of_promise(status_, promise->id);
  if (!status) return;
  for (const eval::CommitmentStatus& one : status->commitments)
    if (one.commitment == commitment)
      set_state(node, word(one.verdict), eval::phrase(one.verdict, *commitment));
}

void ChainNamer::fill_proposal(ChainNode& node) const {
  const auto* walk = index_.corpus.walks.find(node.ref.record);
  const auto* proposal = walk ? proposal_of(*walk, node.ref.id) : nullptr;
  if (!proposal) return;
  node.title = text(proposal->text);
  const auto standing = eval::proposal_status(*walk, *proposal, index_.links, status_.as_of);
  set_state(node, word(standing.state), phrase(standing.state));
  if (standing.measures.empty()) {
    node.date = standing.since;
    node.note = one_line(standing.note);
  }
}

void ChainNamer::fill_feedback(ChainNode& node) const {
  const records::Walk* walk = index_.corpus.walks.find(node.ref.record);
  const records::Followup* followup = index_.corpus.followups.find(node.ref.record);
  const bool of_walk = node.ref.kind == What::walk;
  if (of_walk ? !walk : !followup) return;
  const auto& events = of_walk ? walk->feedback : followup->feedback;
  const std::size_t nth = std::stoul(node.ref.id);
  if (nth == 0 || nth > events.size()) return;
  const records::FeedbackEvent& event = *events[nth - 1];
  node.title = text(event.channel);
  if (event.to)
    node.title = words::text(say(kTold, {{"channel", node.title}, {"to", text(event.to)}}), lang_);
  node.date = time(event.date);
}

void ChainNamer::fill_promise(ChainNode& node) const {
  const auto* promise = index_.corpus.promises.find(node.ref.record);
  if (!promise) return;
  node.title = one_line(title_of(*promise));
  node.date = time_of_period(promise->period);
  if (const auto* status = standing_of_promise(status_, promise->id))
    set_state(node, word(status->state), eval::phrase(status->state));
}

void ChainNamer::fill_walk(ChainNode& node) const {
  const auto* walk = index_.corpus.walks.find(node.ref.record);
  if (!walk) return;
  node.title = one_line(title_of(index_.corpus, *walk, lang_));
  node.date = time(walk->date);
  const records::WalkState state = eval::walk_state(*walk, status_.as_of);
  set_state(node, records::word(state), eval::phrase(state));
  if (state == records::WalkState::cancelled) node.note = text(walk->because);
}

void ChainNamer::fill_measure(ChainNode& node) const {
  const auto* measure = index_.corpus.measures.find(node.ref.record);
  if (!measure) return;
  node.title = one_line(title_of(*measure));
  const records::HistoryEntry* last = eval::last_entry(*measure, status_.as_of);
  if (!last) return set_state(node, "none", eval::not_chosen());
  set_state(node, records::word(*last->state), eval::phrase(*last->state));
  node.date = time(last->date);
  if (*last->state == records::MeasureState::dropped) node.note = text(last->because);
  const auto* status = standing(
      status_.measures, [](const auto& s) { return s.measure; }, measure->id);
  if (!status || status->overdue_days == 0) return;
  const Phrase late = status->overdue_days == 1 ? kLateDay : kLate;
  node.state_text = words::text(say(late, {{"state", node.state_text}, {"n", status->overdue_days}}), lang_);
}

void ChainNamer::fill_basis(ChainNode& node) const {
  const corpus::Corpus& corpus = index_.corpus;
  const std::string& id = node.ref.record;
  if (const auto* f = corpus.followups.find(id); f && node.ref.kind == What::followup) {
    node.title = one_line(title_of(corpus, *f, lang_));
    node.date = time(f->date);
    if (f->final && *f->final) set_state(node, "final", kFinal);
  } else if (const auto* s = corpus.surveys.find(id); s && node.ref.kind == What::survey) {
    node.title = one_line(title_of(*s, lang_));
    node.date = time_of_period(s->period);
    if (s->preliminary && *s->preliminary) set_state(node, "preliminary", kPreliminary);
  } else if (const auto* g = corpus.situations.find(id); g && node.ref.kind == What::situation) {
    node.title = one_line(title_of(*g));
    node.date = time(g->date);
  } else if (const auto* p = corpus.plans.find(id); p && node.ref.kind == What::plan) {
    node.title = one_line(title_of(*p));
    if (p->decided) node.date = time(p->decided->date);
  } else if (const auto* a = corpus.agreements.find(id); a && node.ref.kind == What::agreement) {
    node.title = one_line(title_of(*a));
    node.date = time_of_period(a->period);
  } else if (const auto* r = corpus.forums.find(id); r && node.ref.kind == What::forum) {
    node.title = one_line(title_of(*r));
    if (r->level) set_state(node, records::word(*r->level), eval::phrase(*r->level));
  }
}

}  // namespace lofte::query
