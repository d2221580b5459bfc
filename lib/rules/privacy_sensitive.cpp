// SPDX-License-Identifier: Apache-2.0
#include "calendar/time.h"
#include "rules/lookup.h"
#include "rules/privacy_parts.h"

namespace lofte::rules {

using diag::Family;
using diag::Severity;
using records::Counted;
using words::Phrase;
using words::say;

const diag::RuleInfo kSensitiveDetail{
    "sensitive-detail",
    Family::privacy,
    Severity::error,
    {"a figure about people with a place, or over less than a month",
     "en siffra om människor med en plats, eller för mindre än en månad"},
    {"Two home visits in one week at one place are hardly a statistic: the neighbours know whose door it "
     "was. "
     "Activities marked `sensitive` are counted over longer times and for the municipality as a whole.",
     "Två hembesök under en vecka på ett ställe är knappast statistik: grannarna vet vems dörr det var. "
     "Aktiviteter märkta `sensitive` räknas över längre tid och för kommunen som helhet."},
    {"Take the place away, and report a month or more in one figure.",
     "Ta bort platsen, och redovisa minst en månad i en och samma siffra."}};

namespace {

constexpr Phrase kPlaced{"a figure of \"{activity}\" is about people and cannot have a place",
                         "en siffra för ”{activity}” handlar om människor och kan inte ha någon plats"};
constexpr Phrase kTakePlace{"take the place away", "ta bort platsen"};
constexpr Phrase kShort{
    "a figure of \"{activity}\" is about people and cannot be for less than a month",
    "en siffra för ”{activity}” handlar om människor och kan inte gälla mindre än en månad"};
constexpr Phrase kLonger{"report it for a whole month or longer",
                         "redovisa den för en hel månad eller längre"};
constexpr Phrase kItsPeriod{"the period of the follow-up", "uppföljningens period"};

// From the 10th, a month lasts to the 9th.
bool shorter_than_a_month(const calendar::Interval& span) {
  return span.last < calendar::add_months(span.first, 1) - calendar::Days{1};
}

// A figure of a sensitive activity whose period is its follow-up's.
void check_common_period(const records::Followup& followup, const records::Field<Counted>& of,
                         diag::Findings& findings) {
  if (!followup.period || !shorter_than_a_month(followup.period->span)) return;
  std::vector<diag::Related> related{{at(followup, followup.period.span()), say(kItsPeriod)}};
  findings.emplace_back(kSensitiveDetail, at(followup, of.span()), say(kShort, {{"activity", of->id}}),
                        say(kLonger), std::move(related));
}

void check_figure(const records::Followup& followup, const records::Figure& figure,
                  diag::Findings& findings) {
  const words::Values values{{"activity", figure.of->id}};
  if (!figure.place.absent())
    findings.emplace_back(kSensitiveDetail, at(followup, figure.place.span()), say(kPlaced, values),
                          say(kTakePlace));
  if (figure.period.absent()) return check_common_period(followup, figure.of, findings);
  if (figure.period && shorter_than_a_month(figure.period->span))
    findings.emplace_back(kSensitiveDetail, at(followup, figure.period.span()), say(kShort, values),
                          say(kLonger));
}

}  // namespace

void check_sensitive(const corpus::Corpus& corpus, diag::Findings& findings) {
  const auto sensitive = [&](const records::Field<Counted>& of) {
    return of && of->form == Counted::Form::activity && is_sensitive(corpus, of->id);
  };
  for (const records::Followup& followup : corpus.followups) {
    for (const auto& figure : followup.counts)
      if (sensitive(figure->of)) check_figure(followup, *figure, findings);
    for (const auto& byproduct : followup.byproducts)
      if (sensitive(byproduct->of)) check_common_period(followup, byproduct->of, findings);
  }
}

}  // namespace lofte::rules
