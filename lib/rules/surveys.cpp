// SPDX-License-Identifier: Apache-2.0
//
// Surveys (trygghetsmätningar) are compared only with themselves: the same instrument, the same scale, the
// same area, year after year. One index runs from 0 to 6 where lower is better, another is a share where
// higher is; put into one series they would show a change that never was. A round with a `break` says that it
// begins anew, and is compared with none before it.
#include <tuple>

#include "rules/families.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using diag::Family;
using diag::Findings;
using diag::Severity;
using records::Scale;
using records::Survey;
using records::SurveyValue;
using words::Phrase;
using words::say;

// --- answered-exceeds-sent ---

constexpr diag::RuleInfo kAnsweredExceedsSent{
    "answered-exceeds-sent",
    Family::coherence,
    Severity::error,
    {"more answers than people asked", "fler svar än utskick"},
    {"The share that answered says how far a survey can be trusted, and more than all of them cannot answer.",
     "Svarsfrekvensen visar hur mycket man kan lita på en mätning, och fler än de tillfrågade kan inte "
     "svara."},
    {"Mend `sent` or `answered`; they are easily swapped.",
     "Rätta `sent` eller `answered`; de förväxlas lätt."}};

constexpr Phrase kMoreAnswers{"{answered} answered, but the survey was sent to only {sent}",
                              "{answered} svarade, men mätningen skickades bara till {sent}"};
constexpr Phrase kSent{"how many it was sent to", "hur många den skickades till"};

void answered_exceeds_sent(const corpus::Corpus& corpus, Findings& findings) {
  for (const Survey& survey : corpus.surveys) {
    if (!survey.sent || !survey.answered || *survey.answered <= *survey.sent) continue;
    findings.emplace_back(kAnsweredExceedsSent, at(survey, survey.answered.span()),
                          say(kMoreAnswers, {{"answered", *survey.answered}, {"sent", *survey.sent}}),
                          std::nullopt,
                          std::vector<diag::Related>{{at(survey, survey.sent.span()), say(kSent)}});
  }
}

// --- value-off-scale ---

constexpr diag::RuleInfo kValueOffScale{
    "value-off-scale",
    Family::coherence,
    Severity::error,
    {"a survey value outside its scale", "ett mätvärde utanför sin skala"},
    {"Either the value or the scale is wrong, and every comparison with the value is wrong with it.",
     "Antingen värdet eller skalan är fel, och då blir varje jämförelse med värdet fel."},
    {"Mend the value, or the scale. A value measured on a scale of its own has `scale` beside it.",
     "Rätta värdet eller skalan. Ett värde som mäts på en egen skala har `scale` intill sig."}};

constexpr Phrase kOffScale{"{value} lies outside the scale, {min} to {max}",
                           "{value} ligger utanför skalan, {min} till {max}"};
constexpr Phrase kTheScale{"the scale", "skalan"};
constexpr Phrase kNoScale{"the scale from {min} to {max} holds no values",
                          "skalan från {min} till {max} rymmer inga värden"};
constexpr Phrase kSwap{"min is the lowest value there is, whichever is better",
                       "min är det lägsta värde som finns, vilket som än är bäst"};

bool has_ends(const records::Field<Scale>& scale) { return scale && scale->min && scale->max; }
bool upside_down(const Scale& scale) { return scale.min->value >= scale.max->value; }

void check_scale(const Survey& survey, const records::Field<Scale>& scale, Findings& findings) {
  if (has_ends(scale) && upside_down(*scale))
    findings.emplace_back(kValueOffScale, at(survey, scale->min.span()),
                          say(kNoScale, {{"min", scale->min->written}, {"max", scale->max->written}}),
                          say(kSwap));
}

const records::Field<Scale>& scale_of(const Survey& survey, const SurveyValue& value) {
  return value.scale.absent() ? survey.scale : value.scale;
}

void check_value(const Survey& survey, const SurveyValue& value, Findings& findings) {
  const records::Field<Scale>& scale = scale_of(survey, value);
  if (!value.value || !has_ends(scale) || upside_down(*scale)) return;
  if (value.value->value >= scale->min->value && value.value->value <= scale->max->value) return;
  findings.emplace_back(
      kValueOffScale, at(survey, value.value.span()),
      say(kOffScale,
          {{"value", value.value->written}, {"min", scale->min->written}, {"max", scale->max->written}}),
      std::nullopt, std::vector<diag::Related>{{at(survey, scale.key()), say(kTheScale)}});
}

void value_off_scale(const corpus::Corpus& corpus, Findings& findings) {
  for (const Survey& survey : corpus.surveys) {
    check_scale(survey, survey.scale, findings);
    for (const auto& value : survey.values) {
      check_scale(survey, value->scale, findings);
      check_value(survey, value.value, findings);
    }
  }
}

// --- series-mixed ---

constexpr diag::RuleInfo kSeriesMixed{
    "series-mixed",
    Family::coherence,
    Severity::error,
    {"one series, but two scales or two areas", "en serie, men två skalor eller två områden"},
    {"Values of one series are compared year by year. Measured on another scale or in another area they "
     "would show a "
     "change that never was.",
     "Värden i en serie jämförs år för år. Mätta på en annan skala eller i ett annat område skulle de visa "
     "en "
     "förändring som aldrig skett."},
    {"Give the other survey a series of its own. Where the instrument changed, say with `break` why it is "
     "not "
     "comparable with the earlier ones.",
     "Ge den andra mätningen en egen serie. Om mätinstrumentet ändrats, ange med `break` varför den inte går "
     "att "
     "jämföra med de tidigare."}};

constexpr Phrase kOtherScale{"another scale than in {other}, a survey of the same series",
                             "en annan skala än i {other}, en mätning i samma serie"};
constexpr Phrase kOtherArea{"another area than in {other}, a survey of the same series",
                            "ett annat område än i {other}, en mätning i samma serie"};
constexpr Phrase kOther{"the other survey", "den andra mätningen"};

bool same(const records::Field<records::Number>& a, const records::Field<records::Number>& b) {
  return !a || !b || a->value == b->value;
}

template <class T>
bool same(const records::Field<T>& a, const records::Field<T>& b) {
  return !a || !b || *a == *b;
}

bool same(const records::Field<Scale>& a, const records::Field<Scale>& b) {
  return !a || !b ||
         (same(a->min, b->min) && same(a->max, b->max) && same(a->better, b->better) &&
          same(a->unit, b->unit));
}

void report_mixed(const Survey& survey, Span here, Phrase what, const Survey& other, Span there,
                  Findings& findings) {
  findings.emplace_back(kSeriesMixed, at(survey, here), say(what, {{"other", other.id}}), std::nullopt,
                        std::vector<diag::Related>{{at(other, there), say(kOther)}});
}

void compare(const Survey& before, const Survey& survey, Findings& findings) {
  if (!same(before.area, survey.area))
    report_mixed(survey, survey.area.span(), kOtherArea, before, before.area.span(), findings);
  if (!same(before.scale, survey.scale))
    return report_mixed(survey, survey.scale.key(), kOtherScale, before, before.scale.key(), findings);
  for (const auto& value : survey.values) {
    const auto* earlier = before.values.find(value.id);
    if (!earlier) continue;
    const auto& here = scale_of(survey, value.value);
    const auto& there = scale_of(before, earlier->value);
    if (!same(there, here)) report_mixed(survey, value.key, kOtherScale, before, earlier->key, findings);
  }
}

// Each survey is compared with the one before it. After one that differs, the next may be like that one or
// like those before: the difference is told once.
void check_series(const std::vector<const Survey*>& surveys, Findings& findings) {
  const auto differences = [](const Survey& before, const Survey& survey) {
    Findings found;
    compare(before, survey, found);
    return found;
  };
  const Survey* before = nullptr;
  const Survey* agreed = nullptr;  // the last that was like the one before it
  for (const Survey* survey : surveys) {
    Findings found;
    if (before && survey->break_.absent()) found = differences(*before, *survey);
    const bool as_agreed = !found.empty() && before != agreed && differences(*agreed, *survey).empty();
    if (found.empty() || as_agreed)
      agreed = survey;
    else
      findings.insert(findings.end(), found.begin(), found.end());
    before = survey;
  }
}

void series_mixed(const corpus::Corpus& corpus, Findings& findings) {
  std::map<std::string_view, std::vector<const Survey*>> series;
  for (const Survey& survey : corpus.surveys)
    if (survey.series && survey.period) series[survey.series->text].push_back(&survey);
  for (auto& [id, surveys] : series) {
    std::stable_sort(surveys.begin(), surveys.end(), [](const Survey* a, const Survey* b) {
      return a->period->span.first < b->period->span.first;
    });
    check_series(surveys, findings);
  }
}

}  // namespace

const std::vector<Rule>& surveys() {
  static const std::vector<Rule> rules{{&kAnsweredExceedsSent, &answered_exceeds_sent},
                                       {&kValueOffScale, &value_off_scale},
                                       {&kSeriesMixed, &series_mixed}};
  return rules;
}

}  // namespace lofte::rules
