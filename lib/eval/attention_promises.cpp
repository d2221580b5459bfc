// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "eval/attention_parts.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Days;
using calendar::iso;
using words::Phrase;
using words::say;

constexpr Phrase kPromisesFollowUpMissed{
    "The follow-up promised for {latest} was not reported in time",
    "Den uppföljning som utlovats för {latest} har inte redovisats i tid"};
constexpr Phrase kFollowUpsMissed{
    "{missed} of {required} promised follow-ups were not reported in time, most recently the one for "
    "{latest}",
    "{missed} av {required} utlovade uppföljningar har inte redovisats i tid, senast för {latest}"};
constexpr Phrase kPromisesFeedbackMissed{"The feedback promised for {latest} was not given in time",
                                         "Den återkoppling som utlovats för {latest} har inte lämnats i tid"};
constexpr Phrase kFeedbacksMissed{
    "Promised feedback was not given in time on {missed} of {required} occasions, most recently {latest}",
    "Utlovad återkoppling har inte lämnats i tid vid {missed} av {required} tillfällen, senast {latest}"};
constexpr Phrase kNoResult{"\"{title}\" ended on {end}; its result was to be reported by {due}",
                           "”{title}” upphörde {end}; resultatet skulle ha redovisats senast {due}"};
constexpr Phrase kPromisesNoSuccessor{"\"{title}\" ended on {end}, and nothing extends or replaces it",
                                      "”{title}” upphörde {end} och inget förlänger eller ersätter det"};

Attention raise_about(const records::Promise& promise, const AttentionRule& rule, words::Message message,
                      Day since) {
  Attention out = raise(rule, corpus::name_of(records::What::promise, promise.id), std::move(message), since);
  out.promises = {promise.id};
  return out;
}

// A broken rhythm is one thing to see to, however many units were missed; it dates from the latest of them.
void broken_rhythm(const records::Promise& promise, const RhythmStatus& rhythm, std::vector<Attention>& out) {
  const RhythmStatus::Unit* latest = nullptr;
  for (const auto& unit : rhythm.units)
    if (!unit.kept && (!latest || latest->missed_since <= unit.missed_since)) latest = &unit;
  if (!latest) return;
  const bool follow_up = rhythm.of == RhythmStatus::Of::follow_up;
  const long long missed = rhythm.required - rhythm.kept;
  const Phrase one = follow_up ? kPromisesFollowUpMissed : kPromisesFeedbackMissed;
  const Phrase many = follow_up ? kFollowUpsMissed : kFeedbacksMissed;
  const auto message = say(missed == 1 ? one : many, {{"missed", missed},
                                                      {"required", static_cast<long long>(rhythm.required)},
                                                      {"latest", iso(latest->when)}});
  const auto& rule = follow_up ? attention_rule::kFollowUpMissed : attention_rule::kFeedbackMissed;
  out.push_back(raise_about(promise, rule, message, latest->missed_since));
}

// One whose `final` could not be read may be the final one.
bool is_result(const records::Followup* followup) {
  return followup->final ? *followup->final : may_hide(followup->final, *followup);
}

bool has_result(std::span<const records::Followup* const> followups) {
  return std::any_of(followups.begin(), followups.end(), is_result);
}

void without_result(const Scene& scene, const records::Promise& promise, Day end,
                    std::vector<Attention>& out) {
  const Day due = calendar::after(end, scene.corpus.settings.result_due());
  if (scene.status.as_of <= due || has_result(scene.links.followups_of.find(promise.id))) return;
  const auto message =
      say(kNoResult, {{"title", called(promise.title, promise)}, {"end", iso(end)}, {"due", iso(due)}});
  out.push_back(raise_about(promise, attention_rule::kResultMissing, message, due + Days{1}));
}

// The promises that another one, signed by the day, says it replaces.
std::set<std::string> replaced_promises(const Scene& scene) {
  std::set<std::string> out;
  for (const records::Promise& promise : scene.corpus.promises)
    if (promise.replaces && signed_by(promise, scene.status.as_of)) out.insert(promise.replaces->id);
  return out;
}

void without_successor(const records::Promise& promise, Day end, std::vector<Attention>& out) {
  const auto message =
      say(kPromisesNoSuccessor, {{"title", called(promise.title, promise)}, {"end", iso(end)}});
  out.push_back(raise_about(promise, attention_rule::kNoSuccessor, message, end + Days{1}));
}

}  // namespace

std::vector<Attention> attention_to_promises(const Scene& scene) {
  const std::set<std::string> have_successor = replaced_promises(scene);
  std::vector<Attention> out;
  for (const PromiseStatus& status : scene.status.promises) {
    const records::Promise& promise = *status.promise;
    for (const RhythmStatus& rhythm : status.rhythms) broken_rhythm(promise, rhythm, out);
    const auto period = promise_period(promise, scene.status.as_of);
    if (!period || promise_state(promise, scene.status.as_of) != PromiseState::ended) continue;
    without_result(scene, promise, period->last, out);
    if (!have_successor.contains(promise.id)) without_successor(promise, period->last, out);
  }
  return out;
}

}  // namespace lofte::eval
