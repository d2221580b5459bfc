// SPDX-License-Identifier: Apache-2.0
//
// What became of measures and walks. A measure's history is a list of dated states that only grows: chosen,
// started, done, with pauses and partial results on the way, or dropped. Old lists often know nothing but
// "done", so the first entry may be any state, and `started` may be left out. Dates are loose ("hösten
// 2020"): they go backwards only when the later entry certainly happened first.
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

void check_order(const records::Measure& measure, Findings& findings) {
  const HistoryEntry* latest = nullptr;
  for (const auto& entry : measure.history) {
    if (!entry->date) continue;
    if (latest && entry->date->span.last < latest->date->span.first)
      findings.emplace_back(
          kHistoryOrder, at(measure, entry->date.span),
          say(kHistoryBefore, {{"date", entry->date->written}, {"earlier", latest->date->written}}),
          std::nullopt, std::vector<diag::Related>{{at(measure, latest->date.span), say(kEarlier)}});
    else if (!latest || latest->date->span.first <= entry->date->span.first)
      latest = &*entry;
  }
}

void history_order(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Measure& measure : corpus.measures) check_order(measure, findings);
}

// --- history-transition ---

constexpr diag::RuleInfo kHistoryTransition{
    "history-transition",
    Family::coherence,
    Severity::error,
    {"a state that cannot follow the one before", "ett tillstånd som inte kan följa på det förra"},
    {"A measure is chosen once and ends once, done or dropped. What comes after the end would change a "
     "result that "
     "has been counted and reported.",
     "En åtgärd väljs en gång och avslutas en gång, som genomförd eller nedlagd. Det som kommer efter slutet "
     "skulle "
     "ändra ett resultat som redan räknats och redovisats."},
    {"Mend the state. Work that is taken up again after the end is a new measure with a file of its own.",
     "Rätta tillståndet. Ett arbete som tas upp igen efter slutet är en ny åtgärd med en egen fil."}};

constexpr Phrase kAfterEnd{"nothing follows {state}", "inget kan följa på {state}"};
constexpr Phrase kNewMeasure{"work taken up again is a new measure, with a file of its own",
                             "arbete som tas upp igen är en ny åtgärd, med en egen fil"};
constexpr Phrase kChosenLate{"a measure is chosen only once, and first of all",
                             "en åtgärd väljs bara en gång, och först av allt"};
constexpr Phrase kStartAgain{"write started for work that goes on again",
                             "skriv started för arbete som tas upp igen"};
constexpr Phrase kTheEnd{"the measure ended here", "här avslutades åtgärden"};

bool is_end(MeasureState state) { return state == MeasureState::done || state == MeasureState::dropped; }

void check_transitions(const records::Measure& measure, Findings& findings) {
  const HistoryEntry* before = nullptr;
  for (const auto& entry : measure.history) {
    if (before && before->state && is_end(*before->state)) {
      const Span where = entry->state.span == Span{} ? entry.span : entry->state.span;
      findings.emplace_back(kHistoryTransition, at(measure, where),
                            say(kAfterEnd, {{"state", std::string(word(*before->state))}}), say(kNewMeasure),
                            std::vector<diag::Related>{{at(measure, before->state.span), say(kTheEnd)}});
      return;  // what follows is a consequence
    }
    if (before && entry->state && *entry->state == MeasureState::chosen)
      findings.emplace_back(kHistoryTransition, at(measure, entry->state.span), say(kChosenLate),
                            say(kStartAgain));
    before = &*entry;
  }
}

void history_transition(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Measure& measure : corpus.measures) check_transitions(measure, findings);
}

// --- dropped-without-reason ---

constexpr diag::RuleInfo kDroppedWithoutReason{
    "dropped-without-reason",
    Family::coherence,
    Severity::error,
    {"a measure dropped without a reason", "en åtgärd som lagts ned utan skäl"},
    {"Those who proposed the measure are owed the reason, and the report shows it.",
     "De som föreslog åtgärden har rätt att få veta varför, och skälet visas i rapporten."},
    {"Write the reason after `because`.", "Skriv skälet efter `because`."}};

constexpr Phrase kDropped{"the measure is dropped, and nothing says why",
                          "åtgärden är nedlagd, och inget säger varför"};
constexpr Phrase kHistoryAddBecause{"add a line because: with the reason",
                                    "lägg till raden because: med skälet"};

void dropped_without_reason(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Measure& measure : corpus.measures) {
    for (const auto& entry : measure.history)
      if (entry->state && *entry->state == MeasureState::dropped && entry->because.absent())
        findings.emplace_back(kDroppedWithoutReason, at(measure, entry->state.span), say(kDropped),
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

constexpr Phrase kCancelled{"the walk is cancelled, and nothing says why",
                            "vandringen är inställd, och inget säger varför"};

void cancelled_without_reason(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Walk& walk : corpus.walks) {
    if (!walk.state || *walk.state != records::WalkState::cancelled || !walk.because.absent()) continue;
    findings.emplace_back(kCancelledWithoutReason, at(walk, walk.state.span), say(kCancelled),
                          say(kHistoryAddBecause));
  }
}

}  // namespace

const std::vector<Rule>& history() {
  static const std::vector<Rule> rules{{&kHistoryOrder, &history_order},
                                       {&kHistoryTransition, &history_transition},
                                       {&kDroppedWithoutReason, &dropped_without_reason},
                                       {&kCancelledWithoutReason, &cancelled_without_reason}};
  return rules;
}

}  // namespace lofte::rules
