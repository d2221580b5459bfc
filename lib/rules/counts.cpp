// SPDX-License-Identifier: Apache-2.0
//
// What a follow-up counts, beside the records and the promise: other walks than those that are written down,
// numbers for what was promised without any, and things that are counted from their own records and nowhere
// else.
#include "eval/amount.h"
#include "eval/registers.h"
#include "records/form_rules.h"
#include "rules/doubt.h"
#include "rules/families.h"
#include "rules/figures.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using calendar::Interval;
using diag::Family;
using diag::Findings;
using diag::Severity;
using records::Commitment;
using records::Counted;
using records::Figure;
using records::Followup;
using records::Promise;
using records::Target;
using words::Phrase;
using words::say;

// --- counting-differs ---

constexpr diag::RuleInfo kCountingDiffers{
    "counting-differs",
    Family::coherence,
    Severity::warning,
    {"a count of walks that the records do not bear out",
     "ett antal vandringar som inte stämmer med posterna"},
    {"The verdict rests on the walks that are recorded, and the residents have read the other number.",
     "Bedömningen bygger på de vandringar som finns som poster, och invånarna har läst det andra antalet."},
    {"Record the walk that is missing, or correct the follow-up with an entry in `corrected`.",
     "Lägg till den vandring som saknas, eller rätta uppföljningen med en rad i `corrected`."}};

constexpr Phrase kCountsDiffers{
    "the follow-up says {said}, but the number of walks recorded in {period} is {recorded}",
    "uppföljningen anger {said}, men antalet vandringar som finns som poster för {period} är {recorded}"};

// How many walks of a figure the records hold: all of them at most, at least those that its target asks for.
calendar::Range recorded(const eval::Index& index, const Promise& promise, const Figure& figure,
                         const Interval& when, bool& kept) {
  static const Commitment kNone;
  const Commitment* commitment =
      figure.commitment ? eval::commitment_of(index, promise, figure.commitment->id) : nullptr;
  eval::Wanted wanted;
  if (figure.place) wanted.places = {figure.place->id};
  const auto of_walks = [&](const eval::Wanted& those) {
    const auto walks = eval::register_of(index, promise, commitment ? *commitment : kNone, *figure.of, those,
                                         when, calendar::kForever);
    kept = walks.kept;
    return eval::over(walks, when);
  };
  calendar::Range range = of_walks(wanted);
  if (!commitment || !counts_same(*commitment, figure)) return range;
  const Target& target = *commitment->target;
  if (target.theme) wanted.theme = *target.theme;
  if (wanted.places.empty())
    for (const auto& place : target.at) wanted.places.push_back(place->id);
  range.lo = of_walks(wanted).lo;
  return range;
}

void counting_differs(const eval::Index& index, Findings& findings) {
  const corpus::Corpus& corpus = index.corpus;
  if (!all_read(corpus.walks)) return;
  for_each_figure(corpus, [&](const Promise& promise, const Followup& followup, const Figure& figure) {
    const auto& period = period_of(followup, figure);
    if (figure.of->form != Counted::Form::walk || !figure.count || !period) return;
    if (figure.place && !corpus::declares(corpus, records::What::place, figure.place->id)) return;
    bool kept = false;
    calendar::Range range = recorded(index, promise, figure, period->span, kept);
    if (!figure.by.absent()) range.lo = 0;  // walks do not say who held all of them
    if (!kept || (figure.count->range.lo <= range.hi && range.lo <= figure.count->range.hi)) return;
    findings.emplace_back(kCountingDiffers, at(followup, figure.count.span()),
                          say(kCountsDiffers, {{"said", nested(eval::amount(*figure.count))},
                                               {"period", period->written},
                                               {"recorded", nested(eval::amount(range))}}));
  });
}

// --- no-target-outcome ---

constexpr diag::RuleInfo kNoTargetOutcome{
    "no-target-outcome",
    Family::coherence,
    Severity::info,
    {"a figure for something promised without a target", "en siffra för något som lovats utan mål"},
    {"The figure is shown, but never as something kept: no number was promised for it to reach.",
     "Siffran visas, men aldrig som något uppfyllt: inget antal lovades som den kunde nå."},
    {"Nothing now. If what is counted is worth promising, promise a number next time.",
     "Ingenting nu. Är det som räknas värt att lova, lova ett antal nästa gång."}};

constexpr Phrase kOutcome{"\"{commitment}\" has no target, so this figure is shown but never judged",
                          "”{commitment}” har inget mål, så siffran visas men bedöms aldrig"};

bool is_about(const Commitment& commitment, const Figure& figure) {
  return figure.of->form == Counted::Form::activity &&
         std::any_of(commitment.about.begin(), commitment.about.end(),
                     [&](const auto& activity) { return activity->id == figure.of->id; });
}

bool without_target(const Commitment& commitment) {
  return commitment.target ? commitment.target->none : commitment.target.absent();
}

// The commitment without a target that a figure tells of; nullptr when there is none, or one has a target for
// it.
const Commitment* untargeted(const eval::Index& index, const Promise& promise, const Figure& figure) {
  if (figure.commitment) {
    const Commitment* named = eval::commitment_of(index, promise, figure.commitment->id);
    return named && without_target(*named) ? named : nullptr;
  }
  const auto counted = [&](const Commitment& one) { return counts_same(one, figure); };
  if (told_of(index, promise, figure, counted)) return nullptr;
  return told_of(index, promise, figure, [&](const Commitment& one) {
    return one.id && is_about(one, figure) && without_target(one);
  });
}

void no_target_outcome(const eval::Index& index, Findings& findings) {
  for_each_figure(index.corpus, [&](const Promise& promise, const Followup& followup, const Figure& figure) {
    if (const Commitment* commitment = untargeted(index, promise, figure))
      findings.emplace_back(kNoTargetOutcome, at(followup, figure.of.span()),
                            say(kOutcome, {{"commitment", commitment->id->text}}));
  });
}

// --- bad-choice: what a figure cannot count ---

constexpr Phrase kNotReported{"a figure cannot count \"{of}\"", "en siffra kan inte räkna ”{of}”"};
constexpr Phrase kCountedThemselves{
    "name an activity, or walk; measures, feedback and meetings are counted from their own records",
    "ange en aktivitet, eller walk; åtgärder, återkoppling och möten räknas från sina egna poster"};

void check_counted(const corpus::Corpus& corpus, Findings& findings) {
  const auto report = [&](const Followup& followup, const records::Field<Counted>& of) {
    if (of && of->form != Counted::Form::activity && of->form != Counted::Form::walk)
      findings.emplace_back(records::kBadChoice, at(followup, of.span()),
                            say(kNotReported, {{"of", of->written}}), say(kCountedThemselves));
  };
  for (const Followup& followup : corpus.followups) {
    for (const auto& figure : followup.counts) report(followup, figure->of);
    for (const auto& byproduct : followup.byproducts) report(followup, byproduct->of);
  }
}

}  // namespace

const std::vector<Rule>& counts() {
  static const std::vector<Rule> rules{{&kCountingDiffers, nullptr, &counting_differs},
                                       {&kNoTargetOutcome, nullptr, &no_target_outcome},
                                       {&records::kBadChoice, &check_counted}};
  return rules;
}

}  // namespace lofte::rules
