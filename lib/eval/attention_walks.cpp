// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "eval/amount.h"
#include "eval/attention_parts.h"
#include "eval/proposals.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Days;
using calendar::iso;
using records::WalkState;
using words::Phrase;
using words::say;

constexpr Phrase kUnsettled{"Planned for {date}; nothing says whether it was held or cancelled",
                            "Planerad till {date}; uppgift saknas om den genomfördes eller ställdes in"};
constexpr Phrase kWalksNoFeedback{
    "Held on {date}; the participants were to hear by {due} what was chosen",
    "Genomförd {date}; deltagarna skulle senast {due} ha fått veta vad som valdes"};
constexpr Phrase kUnanswered{"Were to be chosen, declined or answered by {due}: {proposals}",
                             "Skulle senast {due} ha valts, avslagits eller besvarats: {proposals}"};
constexpr Phrase kToBeAnsweredBy{"{proposal} ({who})", "{proposal} ({who})"};
constexpr Phrase kWalksTooFew{
    "\"{promise}\" promises at least {promised} chosen from each walk; so far {found}",
    "”{promise}” lovar att minst {promised} väljs från varje vandring; hittills {found}"};
constexpr Phrase kOneMeasure{"{n} measure", "{n} åtgärd"};
constexpr Phrase kMeasures{"{n} measures", "{n} åtgärder"};

std::string name(const records::Walk& walk) { return corpus::name_of(records::What::walk, walk.id); }

Attention raise_about(const WalkStatus& status, const AttentionRule& rule, words::Message message,
                      Day since) {
  Attention out = raise(rule, name(*status.walk), std::move(message), since);
  out.promises = status.promises;
  return out;
}

void unsettled(const WalkStatus& status, Day as_of, std::vector<Attention>& out) {
  const records::Walk& walk = *status.walk;
  if (!walk.state || *walk.state != WalkState::planned || !walk.date || as_of <= walk.date->span.last) return;
  out.push_back(raise_about(status, attention_rule::kWalkUnsettled,
                            say(kUnsettled, {{"date", words::nested(when(walk.date->span))}}),
                            walk.date->span.last + Days{1}));
}

bool feedback_unreadable(const records::Walk& walk) {
  return may_hide(walk.feedback, walk) || std::any_of(walk.feedback.begin(), walk.feedback.end(),
                                                      [](const auto& event) { return !event->date; });
}

void without_feedback(const WalkStatus& status, Day due, std::vector<Attention>& out) {
  const records::Walk& walk = *status.walk;
  if (status.feedback || !proposed(walk) || walk.has_faults || feedback_unreadable(walk)) return;
  const auto message =
      say(kWalksNoFeedback, {{"date", words::nested(when(walk.date->span))}, {"due", iso(due)}});
  out.push_back(raise_about(status, attention_rule::kFeedbackOverdue, message, due + Days{1}));
}

// A proposal by its id, with the one who is to answer where the record says so.
words::Message waiting(const Scene& scene, const records::Proposal& proposal) {
  std::vector<std::string> names;
  for (const std::string& who : who_is_to_answer(proposal, scene.status.as_of))
    names.push_back(corpus::party_name(scene.corpus, who));
  const std::string id = proposal.id->text.str();
  if (names.empty()) return words::plain(id);
  return say(kToBeAnsweredBy, {{"proposal", id}, {"who", words::list_of(names, words::Joint::and_)}});
}

void without_answer(const Scene& scene, const WalkStatus& status, Day due, std::vector<Attention>& out) {
  if (status.walk->has_faults) return;
  const auto proposals = unanswered(*status.walk, scene.links, scene.status.as_of);
  if (proposals.empty()) return;
  words::List named{{}, words::Joint::and_};
  for (const records::Proposal* proposal : proposals) named.items.push_back(waiting(scene, *proposal));
  const auto message = say(kUnanswered, {{"due", iso(due)}, {"proposals", std::move(named)}});
  out.push_back(raise_about(status, attention_rule::kProposalUnanswered, message, due + Days{1}));
}

// Whether a walk is one of those that a target speaks of.
bool concerns(const corpus::Corpus& corpus, const records::Target& target, const records::Walk& walk) {
  if (target.theme && (!walk.theme || *walk.theme != *target.theme)) return false;
  if (target.at.empty()) return true;
  return std::any_of(walk.places.begin(), walk.places.end(), [&](const auto& place) {
    return std::any_of(target.at.begin(), target.at.end(),
                       [&](const auto& whole) { return corpus::place_within(corpus, place->id, whole->id); });
  });
}

// The number of chosen measures that a commitment promises of each walk; 0 when it promises none.
int promised_per_walk(const records::Commitment& commitment) {
  if (!commitment.target || commitment.target->form() != records::Target::Form::per_walk) return 0;
  if (!commitment.target->at_least) return 0;
  return static_cast<int>(std::ceil(std::clamp(commitment.target->at_least->value, 0.0, 1e6)));
}

words::Value measures(long long n) { return words::nested(words::counted(n, kOneMeasure, kMeasures)); }

void too_few(const Scene& scene, const records::Promise& promise, const records::Walk& walk, int promised,
             std::vector<Attention>& out) {
  const Day due = feedback_day(scene.corpus, walk);
  const int found = chosen_from(walk, scene.links, scene.status.as_of);
  if (scene.status.as_of <= due || found >= promised) return;
  const auto message = say(kWalksTooFew, {{"promise", called(promise.title, promise)},
                                          {"promised", measures(promised)},
                                          {"found", static_cast<long long>(found)}});
  out.push_back(raise(attention_rule::kTooFewChosen, name(walk), message, due + Days{1}));
  out.back().promises = {promise.id};
}

// The most that any commitment of a promise asks of a walk, so that one walk is named once for a promise.
int most_promised(const Scene& scene, const records::Promise& promise, const records::Walk& walk) {
  int most = 0;
  for (const auto& commitment : promise.commitments) {
    const auto period = commitment_period(promise, *commitment, scene.status.as_of);
    if (!period || inside(walk.date->span, *period) != calendar::Truth::yes) continue;
    const int promised = promised_per_walk(*commitment);
    if (promised > most && concerns(scene.corpus, *commitment->target, walk)) most = promised;
  }
  return most;
}

}  // namespace

std::vector<Attention> attention_to_walks(const Scene& scene) {
  const Day as_of = scene.status.as_of;
  std::vector<Attention> out;
  for (const WalkStatus& status : scene.status.walks) {
    unsettled(status, as_of, out);
    if (status.state != WalkState::held) continue;
    const Day due = feedback_day(scene.corpus, *status.walk);
    if (as_of <= due) continue;
    without_feedback(status, due, out);
    without_answer(scene, status, due, out);
  }
  return out;
}

std::vector<Attention> attention_to_choices(const Scene& scene) {
  std::vector<Attention> out;
  for (const PromiseStatus& status : scene.status.promises)
    for (const records::Walk* walk : scene.links.walks_of.find(status.promise->id))
      if (walk_state(*walk, scene.status.as_of) == WalkState::held)
        if (const int most = most_promised(scene, *status.promise, *walk))
          too_few(scene, *status.promise, *walk, most, out);
  return out;
}

}  // namespace lofte::eval
