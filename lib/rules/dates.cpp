// SPDX-License-Identifier: Apache-2.0
//
// Dates that do not fit together. Every date is an interval of days, and only what is certain is reported: a
// walk of "hösten 2020" may well lie inside a promise that ends in October. Promises may be signed after
// their period begins; that is the rule rather than an error.
#include <algorithm>

#include "eval/facts.h"
#include "rules/families.h"
#include "rules/figures.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using calendar::Interval;
using calendar::Truth;
using diag::Family;
using diag::Findings;
using diag::Severity;
using words::Phrase;
using words::say;

// --- date-outside ---

constexpr diag::RuleInfo kDateOutside{
    "date-outside",
    Family::coherence,
    Severity::warning,
    {"a date outside the time that it belongs to", "ett datum utanför den tid det hör till"},
    {"Such a date is most often a slip of the pen, and what it dates then counts in the wrong year or not at "
     "all.",
     "Ett sådant datum är oftast felskrivet, och det som dateras räknas då till fel år eller inte alls."},
    {"Mend the date, or what it is compared with. If the date is right, say so with an allowance.",
     "Rätta datumet, eller det som det jämförs med. Är datumet riktigt, ange det med ett undantag."}};

constexpr Phrase kWalkOutside{"the walk on {date} is outside the period of the promise {promise}, {period}",
                              "vandringen {date} ligger utanför perioden för löftet {promise}, {period}"};
constexpr Phrase kBeforeWalk{"the measure begins {date}, before the walk it comes from, {walk}",
                             "åtgärden börjar {date}, före den vandring den kommer från, {walk}"};
constexpr Phrase kFeedbackBefore{"the feedback is dated {date}, before its walk, {walk}",
                                 "återkopplingen är daterad {date}, före vandringen, {walk}"};
constexpr Phrase kDeclinedBefore{"the refusal is dated {date}, before the walk of the proposal, {walk}",
                                 "avslaget är daterat {date}, före vandringen där förslaget kom, {walk}"};
constexpr Phrase kAnsweredBefore{"the answer is dated {date}, before the walk of the proposal, {walk}",
                                 "svaret är daterat {date}, före vandringen där förslaget kom, {walk}"};
constexpr Phrase kHandedOnBefore{
    "that it was handed on is dated {date}, before the walk of the proposal, {walk}",
    "att förslaget skickades vidare är daterat {date}, före vandringen där det kom, {walk}"};
constexpr Phrase kConsideredBefore{
    "that it is being considered is dated {date}, before the walk of the proposal, {walk}",
    "att förslaget bereds är daterat {date}, före vandringen där det kom, {walk}"};
constexpr Phrase kBeforeEnd{"the follow-up is dated {date}, before its period ends, {period}",
                            "uppföljningen är daterad {date}, innan dess period är slut, {period}"};
constexpr Phrase kFigureBeforeEnd{
    "the follow-up is dated {date}, before the period of this figure ends, {period}",
    "uppföljningen är daterad {date}, innan siffrans period är slut, {period}"};
constexpr Phrase kThePromise{"the period of the promise", "löftets period"};
constexpr Phrase kTheWalk{"the date of the walk", "vandringens datum"};

void check_walks(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Walk& walk : corpus.walks) {
    if (!walk.date) continue;
    for (const auto& named : walk.promise) {
      const records::Promise* promise = corpus.promises.find(named->id);
      const auto period = promise ? eval::promise_period(*promise, calendar::kForever) : std::nullopt;
      if (!period || calendar::inside(walk.date->span, *period) != Truth::no) continue;
      findings.emplace_back(
          kDateOutside, at(walk, walk.date.span()),
          say(kWalkOutside,
              {{"date", walk.date->written}, {"promise", promise->id}, {"period", calendar::iso(*period)}}),
          std::nullopt, std::vector<diag::Related>{{at(*promise, promise->period.span()), say(kThePromise)}});
    }
  }
}

diag::Finding before_walk(const records::Record& record, const records::Field<calendar::Time>& date,
                          const records::Walk& walk, Phrase message) {
  return {kDateOutside,
          at(record, date.span()),
          say(message, {{"date", date->written}, {"walk", walk.date->written}}),
          std::nullopt,
          {{at(walk, walk.date.span()), say(kTheWalk)}}};
}

// What was told and answered after a walk. That it was cancelled is told before its day.
void check_outcomes(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Walk& walk : corpus.walks) {
    if (!walk.date || *walk.state == records::WalkState::cancelled) continue;
    const auto check = [&](const records::Field<calendar::Time>& date, Phrase message) {
      if (date && date->span.last < walk.date->span.first)
        findings.push_back(before_walk(walk, date, walk, message));
    };
    for (const auto& observation : walk.observations)
      for (const auto& proposal : observation->proposals) {
        check(proposal->handed_on->date, kHandedOnBefore);
        check(proposal->considered->date, kConsideredBefore);
        check(proposal->declined->date, kDeclinedBefore);
        check(proposal->answered->date, kAnsweredBefore);
      }
    for (const auto& feedback : walk.feedback) check(feedback->date, kFeedbackBefore);
  }
}

// The first dated entry; the later ones are history-order's business.
const records::Field<calendar::Time>* first_date(const records::Measure& measure) {
  for (const auto& entry : measure.history)
    if (entry->date) return &entry->date;
  return nullptr;
}

// The earliest of the walks that a measure comes from: a later one notes what of it remains. None when a walk
// has no date that could be read, or a situation asked for the measure, too.
const records::Walk* earliest_walk(const corpus::Corpus& corpus, const records::Measure& measure) {
  const records::Walk* earliest = nullptr;
  for (const auto& origin : measure.from) {
    const records::Walk* walk = origin->from_situation ? nullptr : corpus.walks.find(origin->record);
    if (!walk || !walk->date) return nullptr;
    if (!earliest || walk->date->span.first < earliest->date->span.first) earliest = walk;
  }
  return earliest;
}

void check_measures(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Measure& measure : corpus.measures) {
    const auto* first = first_date(measure);
    const records::Walk* walk = first ? earliest_walk(corpus, measure) : nullptr;
    if (walk && (*first)->span.last < walk->date->span.first)
      findings.push_back(before_walk(measure, *first, *walk, kBeforeWalk));
  }
}

void check_followups(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Followup& followup : corpus.followups) {
    if (!followup.date) continue;
    const auto too_early = [&](const records::Field<records::Period>& period) {
      return period && followup.date->span.last < period->span.last;
    };
    if (too_early(followup.period)) {
      findings.emplace_back(
          kDateOutside, at(followup, followup.date.span()),
          say(kBeforeEnd, {{"date", followup.date->written}, {"period", followup.period->written}}));
      continue;  // the figures' periods are compared with a date that is in doubt
    }
    for (const auto& figure : followup.counts)
      if (too_early(figure->period) && !is_outside(followup, *figure))
        findings.emplace_back(
            kDateOutside, at(followup, figure->period.span()),
            say(kFigureBeforeEnd, {{"date", followup.date->written}, {"period", figure->period->written}}));
  }
}

void date_outside(const corpus::Corpus& corpus, Findings& findings) {
  check_walks(corpus, findings);
  check_outcomes(corpus, findings);
  check_measures(corpus, findings);
  check_followups(corpus, findings);
}

// --- walk-promise-unclear ---

constexpr diag::RuleInfo kWalkPromiseUnclear{
    "walk-promise-unclear",
    Family::coherence,
    Severity::error,
    {"a walk that may belong to several promises", "en vandring som kan höra till flera löften"},
    {"A walk counts for the promise in whose period it was held. Where several promises hold its date it "
     "counts for "
     "none of them until it says for which.",
     "En vandring räknas till det löfte vars period den hölls i. När flera löften omfattar datumet räknas "
     "den inte "
     "till något av dem förrän det anges vilket."},
    {"Name the promise, or the promises, after `promise`.", "Ange löftet eller löftena efter `promise`."}};

constexpr Phrase kUnclear{"a walk on {date} may belong to several promises: {promises}",
                          "en vandring {date} kan höra till flera löften: {promises}"};
constexpr Phrase kNamePromise{"add a line promise: with the ones it belongs to",
                              "lägg till raden promise: med dem den hör till"};

struct Held {
  const records::Promise* promise;
  Interval period;
  calendar::Day reach;  // the last day of this one and of all before it
};

// By their first days.
std::vector<Held> dated(const corpus::Corpus& corpus) {
  std::vector<Held> out;
  for (const records::Promise& promise : corpus.promises)
    if (const auto period = eval::promise_period(promise, calendar::kForever))
      out.push_back({&promise, *period, period->last});
  std::sort(out.begin(), out.end(),
            [](const Held& a, const Held& b) { return a.period.first < b.period.first; });
  for (std::size_t i = 1; i < out.size(); ++i) out[i].reach = std::max(out[i].reach, out[i - 1].reach);
  return out;
}

std::vector<std::string> overlapping(const std::vector<Held>& promises, const Interval& days) {
  std::vector<std::string> out;
  auto at = std::partition_point(promises.begin(), promises.end(),
                                 [&](const Held& held) { return held.reach < days.first; });
  for (; at != promises.end() && at->period.first <= days.last; ++at)
    if (at->period.overlaps(days)) out.push_back(at->promise->id);
  std::sort(out.begin(), out.end());
  return out;
}

void walk_promise_unclear(const corpus::Corpus& corpus, Findings& findings) {
  const std::vector<Held> promises = dated(corpus);
  for (const records::Walk& walk : corpus.walks) {
    if (!walk.promise.absent() || !walk.date) continue;
    const auto ids = overlapping(promises, walk.date->span);
    if (ids.size() > 1)
      findings.emplace_back(
          kWalkPromiseUnclear, at(walk, walk.date.span()),
          say(kUnclear, {{"date", walk.date->written}, {"promises", list_of(ids, words::Joint::and_)}}),
          say(kNamePromise));
  }
}

}  // namespace

const std::vector<Rule>& dates() {
  static const std::vector<Rule> rules{{&kDateOutside, &date_outside},
                                       {&kWalkPromiseUnclear, &walk_promise_unclear}};
  return rules;
}

}  // namespace lofte::rules
