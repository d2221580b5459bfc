// SPDX-License-Identifier: Apache-2.0
#include "eval/reasons_indicator.h"

#include "calendar/day.h"

namespace lofte::eval {
namespace {

using records::Better;
using records::Survey;
using records::Target;
using words::Message;
using words::nested;
using words::Phrase;
using words::say;

constexpr Phrase kNoSurvey{"no survey of the series {series} is known for the period yet",
                           "ingen mätning i serien {series} är känd för perioden än"};
constexpr Phrase kNoValue{"the survey {survey} has no value for {value}",
                          "mätningen {survey} har inget värde för {value}"};
constexpr Phrase kNoBaseline{"there is no survey of the series {series} from {year} to compare with",
                             "det finns ingen mätning i serien {series} från {year} att jämföra med"};
constexpr Phrase kManyBaselines{
    "{n} surveys of the series {series} are from {year}, so there is no single one to compare with",
    "{n} mätningar i serien {series} är från {year}, så det finns ingen entydig att jämföra med"};
constexpr Phrase kNoLater{"no survey of the series {series} after {survey} is known yet",
                          "ingen mätning i serien {series} efter {survey} är känd än"};
constexpr Phrase kBroken{"the survey {survey} is not comparable with earlier ones",
                         "mätningen {survey} är inte jämförbar med tidigare mätningar"};
constexpr Phrase kOtherScale{"the surveys {then} and {now} are not on the same scale",
                             "mätningarna {then} och {now} har inte samma skala"};
constexpr Phrase kLower{"{then} → {now}, and lower is better", "{then} → {now}, och lägre är bättre"};
constexpr Phrase kHigher{"{then} → {now}, and higher is better", "{then} → {now}, och högre är bättre"};
constexpr Phrase kIndicatorAtMost{"{now}; the promise is at most {limit}", "{now}; löftet är högst {limit}"};
constexpr Phrase kIndicatorAtLeast{"{now}; the promise is at least {limit}",
                                   "{now}; löftet är minst {limit}"};
constexpr Phrase kValue{"{value} ({when})", "{value} ({when})"};
constexpr Phrase kPreliminary{"{value} ({when}, preliminary)", "{value} ({when}, preliminärt)"};

// A number with as many decimals as it was written with.
words::Value decimal(const records::Number& number) {
  const std::size_t point = number.written.find_first_of(".,");
  const std::size_t decimals = point == number.written.npos ? 0 : number.written.size() - point - 1;
  return words::Decimal{number.value, static_cast<int>(decimals)};
}

words::Value reading(const Reading& of) {
  const bool preliminary = of.survey->preliminary && *of.survey->preliminary;
  return nested(say(preliminary ? kPreliminary : kValue,
                    {{"value", decimal(*of.value->value)}, {"when", of.survey->period->written}}));
}

Better better(const Reading& of) {
  return *(of.value->scale.absent() ? of.survey->scale : of.value->scale)->better;
}

}  // namespace

Message no_survey(const Target& target) { return say(kNoSurvey, {{"series", target.indicator->series}}); }

Message no_value(const Survey& survey, const Target& target) {
  return say(kNoValue, {{"survey", survey.id}, {"value", target.indicator->value}});
}

Message no_single_baseline(const Target& target, const std::string& year, std::size_t found) {
  words::Values values{{"series", target.indicator->series}, {"year", year}};
  if (found == 0) return say(kNoBaseline, std::move(values));
  values.emplace_back("n", static_cast<long long>(found));
  return say(kManyBaselines, std::move(values));
}

Message no_later_survey(const Target& target, const Survey& baseline) {
  return say(kNoLater, {{"series", target.indicator->series}, {"survey", baseline.id}});
}

Message broken_series(const Survey& survey) { return say(kBroken, {{"survey", survey.id}}); }

Message other_scale(const Survey& then, const Survey& now) {
  return say(kOtherScale, {{"then", then.id}, {"now", now.id}});
}

Message against_baseline(const Reading& then, const Reading& now) {
  return say(better(now) == Better::lower ? kLower : kHigher,
             {{"then", reading(then)}, {"now", reading(now)}});
}

Message against_limit(const Target& target, const Reading& now) {
  const bool most = static_cast<bool>(target.at_most);
  return say(most ? kIndicatorAtMost : kIndicatorAtLeast,
             {{"now", reading(now)}, {"limit", decimal(most ? *target.at_most : *target.at_least)}});
}

}  // namespace lofte::eval
