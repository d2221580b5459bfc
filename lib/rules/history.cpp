// SPDX-License-Identifier: Apache-2.0
//
// What became of measures and walks. A measure's history is a list of dated states that only grows: chosen,
// started, done, with pauses and partial results on the way, or dropped; and reopened, when what was done
// turns out not to be. Old lists often know nothing but "done", so the first entry may be any state, and
// `started` may be left out. Dates are loose ("hösten 2020"): they go backwards only when the later entry
// certainly happened first.
#include <algorithm>

#include "records/form_rules.h"
#include "rules/families.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using diag::Family;
using diag::Findings;
using diag::Severity;
using records::HistoryEntry;
using records::MeasureState;
using words::Phrase;
using words::say;

// --- history-order ---

constexpr diag::RuleInfo kHistoryOrder{
    "history-order",
    Family::coherence,
    Severity::error,
    {"a history that goes back in time", "en historik som går bakåt i tiden"},
    {"The last entry says how far the measure has come. When dates and order disagree, nobody can tell which "
     "state "
     "is the latest.",
     "Den sista raden anger hur långt åtgärden har kommit. När datum och ordning inte stämmer överens går "
     "det inte "
     "att veta vilket tillstånd som är det senaste."},
    {"Mend the date, or put the entries in the order in which they happened.",
     "Rätta datumet, eller sätt raderna i den ordning de hände."}};

constexpr Phrase kHistoryBefore{"{date} is before {earlier}, the date of an earlier entry",
                                "{date} ligger före {earlier}, som är datum för en tidigare rad"};
constexpr Phrase kEarlier{"the earlier entry", "den tidigare raden"};

std::vector<Edit> put_in_order(const corpus::Corpus& corpus, const records::Measure& measure);

void check_order(const corpus::Corpus& corpus, const records::Measure& measure, Findings& findings) {
  const HistoryEntry* latest = nullptr;
  for (const auto& entry : measure.history) {
    if (!entry->date) continue;
    if (latest && entry->date->span.last < latest->date->span.first)
      findings
          .emplace_back(
              kHistoryOrder, at(measure, entry->date.span()),
              say(kHistoryBefore, {{"date", entry->date->written}, {"earlier", latest->date->written}}),
              std::nullopt, std::vector<diag::Related>{{at(measure, latest->date.span()), say(kEarlier)}})
          .mend_with(put_in_order(corpus, measure));
    else if (!latest || latest->date->span.first <= entry->date->span.first)
      latest = &*entry;
  }
}

void history_order(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Measure& measure : corpus.measures) check_order(corpus, measure, findings);
}

// --- history-transition ---

constexpr diag::RuleInfo kHistoryTransition{
    "history-transition",
    Family::coherence,
    Severity::error,
    {"a state that cannot follow the one before", "ett tillstånd som inte kan följa på det förra"},
    {"A measure is chosen once, and ends done or dropped. What comes after the end changes a result that has "
     "been counted and reported, so it must be said openly that the measure was reopened, and why.",
     "En åtgärd väljs en gång. Till slut är den genomförd, eller så utgår den. Det som kommer efter slutet "
     "ändrar ett resultat som redan räknats och redovisats, så det måste framgå öppet att åtgärden togs upp "
     "igen, och varför."},
    {"Mend the state. After done or dropped comes only `reopened`, with the reason in `because`.",
     "Rätta tillståndet. Efter done eller dropped kan bara `reopened` följa, med skälet i `because`."}};

constexpr Phrase kAfterEnd{"only reopened follows {state}", "bara reopened kan följa på {state}"};
constexpr Phrase kReopenFirst{
    "write reopened, with the reason after because:, on the day the work was taken up again",
    "skriv reopened, med skälet efter because:, för den dag då arbetet togs upp igen"};
constexpr Phrase kNotEnded{"only what is done or dropped can be reopened",
                           "bara det som är done eller dropped kan tas upp igen"};
constexpr Phrase kStillOpen{"it was {state} here", "här var den {state}"};
constexpr Phrase kChosenLate{"a measure is chosen only once, and first of all",
                             "en åtgärd väljs bara en gång, och först av allt"};
constexpr Phrase kStartAgain{"write started for work that goes on again",
                             "skriv started för arbete som tas upp igen"};
constexpr Phrase kTheEnd{"the measure ended here", "här avslutades åtgärden"};

bool is_end(MeasureState state) { return state == MeasureState::done || state == MeasureState::dropped; }

// The entries as the rules of a history go through them.
using Story = std::vector<const HistoryEntry*>;

Story story_of(const records::Measure& measure) {
  Story out;
  for (const auto& entry : measure.history) out.push_back(&*entry);
  return out;
}

Span span_of(const records::Measure& measure, const HistoryEntry* wanted) {
  for (const auto& entry : measure.history)
    if (&*entry == wanted) return entry.span;
  return {};
}

void check_transitions(const records::Measure& measure, const Story& story, Findings& findings) {
  const HistoryEntry* before = nullptr;
  for (const HistoryEntry* entry : story) {
    const bool reopened = entry->state && *entry->state == MeasureState::reopened;
    if (before && before->state && is_end(*before->state) && !reopened) {
      const Span where = entry->state.span() == Span{} ? span_of(measure, entry) : entry->state.span();
      findings.emplace_back(kHistoryTransition, at(measure, where),
                            say(kAfterEnd, {{"state", std::string(word(*before->state))}}), say(kReopenFirst),
                            std::vector<diag::Related>{{at(measure, before->state.span()), say(kTheEnd)}});
      return;  // what follows is a consequence
    }
    if (reopened && before && before->state && !is_end(*before->state))
      findings.emplace_back(
          kHistoryTransition, at(measure, entry->state.span()), say(kNotEnded), say(kStartAgain),
          std::vector<diag::Related>{{at(measure, before->state.span()),
                                      say(kStillOpen, {{"state", std::string(word(*before->state))}})}});
    if (before && entry->state && *entry->state == MeasureState::chosen)
      findings.emplace_back(kHistoryTransition, at(measure, entry->state.span()), say(kChosenLate),
                            say(kStartAgain));
    before = entry;
  }
}

// The entries in the order in which they certainly happened; empty where that is not known.
Story in_order(const records::Measure& measure) {
  Story story = story_of(measure);
  const bool dated = std::all_of(story.begin(), story.end(),
                                 [](const HistoryEntry* entry) { return entry->date && entry->state; });
  if (!dated) return {};
  std::stable_sort(story.begin(), story.end(), [](const HistoryEntry* a, const HistoryEntry* b) {
    return a->date->span.first < b->date->span.first;
  });
  for (std::size_t i = 1; i < story.size(); ++i)
    if (story[i]->date->span.first <= story[i - 1]->date->span.last) return {};
  return story;
}

// Puts the entries in order where they can only have been meant so: as they stand they tell what cannot have
// happened, in order they do not. Where both could have happened, it may be the date that is wrong.
std::vector<Edit> put_in_order(const corpus::Corpus& corpus, const records::Measure& measure) {
  const Story written = story_of(measure);
  const Story story = in_order(measure);
  Findings as_written, as_ordered;
  check_transitions(measure, written, as_written);
  check_transitions(measure, story, as_ordered);
  if (story.empty() || as_written.empty() || !as_ordered.empty()) return {};
  const Source* source = corpus.sources.find(measure.path);
  const Span all{span_of(measure, written.front()).begin, span_of(measure, written.back()).end};
  const auto comments = corpus.comments.find(measure.path);
  const bool remarks = comments != corpus.comments.end() &&
                       std::any_of(comments->second.begin(), comments->second.end(), [&](const auto& one) {
                         return one.span.begin >= all.begin &&
                                source->position(one.span.begin).line <= source->position(all.end).line;
                       });
  if (!source || remarks) return {};
  std::vector<Edit> out;
  for (std::size_t i = 0; i < story.size(); ++i) {
    const Span from = span_of(measure, story[i]);
    if (story[i] != written[i])
      out.push_back({span_of(measure, written[i]),
                     std::string(source->text().substr(from.begin, from.end - from.begin))});
  }
  return out;
}

void history_transition(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Measure& measure : corpus.measures) {
    const std::size_t before = findings.size();
    check_transitions(measure, story_of(measure), findings);
    if (findings.size() == before) continue;
    const std::vector<Edit> order = put_in_order(corpus, measure);
    for (std::size_t i = before; i < findings.size() && !order.empty(); ++i) findings[i].mend_with(order);
  }
}

// --- dropped-without-reason ---

constexpr diag::RuleInfo kDroppedWithoutReason{
    "dropped-without-reason",
    Family::coherence,
    Severity::error,
    {"a measure dropped without a reason", "en åtgärd som utgår utan skäl"},
    {"Those who proposed the measure are owed the reason, and the report shows it.",
     "De som föreslog åtgärden har rätt att få veta varför, och skälet visas i rapporten."},
    {"Write the reason after `because`.", "Skriv skälet efter `because`."}};

constexpr Phrase kDropped{"the measure is dropped, but nothing says why",
                          "åtgärden utgår, men det framgår inte varför"};
constexpr Phrase kHistoryAddBecause{"add a line because: with the reason",
                                    "lägg till raden because: med skälet"};

void dropped_without_reason(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Measure& measure : corpus.measures) {
    for (const auto& entry : measure.history)
      if (entry->state && *entry->state == MeasureState::dropped && entry->because.absent())
        findings.emplace_back(kDroppedWithoutReason, at(measure, entry->state.span()), say(kDropped),
                              say(kHistoryAddBecause));
  }
}

// --- missing-key: why a measure was reopened ---

constexpr Phrase kReopened{"\"because\" is missing: why the measure was reopened",
                           "”because” saknas: varför åtgärden togs upp igen"};

void reopened_without_reason(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Measure& measure : corpus.measures) {
    for (const auto& entry : measure.history)
      if (entry->state && *entry->state == MeasureState::reopened && entry->because.absent())
        findings.emplace_back(records::kMissingKey, at(measure, entry->state.span()), say(kReopened),
                              say(kHistoryAddBecause));
  }
}

// --- cancelled-without-reason ---

constexpr diag::RuleInfo kCancelledWithoutReason{
    "cancelled-without-reason",
    Family::coherence,
    Severity::error,
    {"a walk cancelled without a reason", "en vandring som ställts in utan skäl"},
    {"A promised walk that was not held needs an explanation, to those who were invited and in the report.",
     "En utlovad vandring som inte hölls behöver en förklaring, både för de inbjudna och i rapporten."},
    {"Write the reason after `because`.", "Skriv skälet efter `because`."}};

constexpr Phrase kCancelled{"the walk is cancelled, but nothing says why",
                            "vandringen är inställd, men det framgår inte varför"};

void cancelled_without_reason(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Walk& walk : corpus.walks) {
    if (!walk.state || *walk.state != records::WalkState::cancelled || !walk.because.absent()) continue;
    findings.emplace_back(kCancelledWithoutReason, at(walk, walk.state.span()), say(kCancelled),
                          say(kHistoryAddBecause));
  }
}

}  // namespace

const std::vector<Rule>& history() {
  static const std::vector<Rule> rules{{&kHistoryOrder, &history_order},
                                       {&kHistoryTransition, &history_transition},
                                       {&kDroppedWithoutReason, &dropped_without_reason},
                                       {&records::kMissingKey, &reopened_without_reason},
                                       {&kCancelledWithoutReason, &cancelled_without_reason}};
  return rules;
}

}  // namespace lofte::rules
