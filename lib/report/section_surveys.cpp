// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "report/charts.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/numbers.h"
#include "report/sections.h"
#include "report/survey_series.h"

namespace lofte::report {
namespace {

using doc::Cell;
using records::Survey;
using words::Phrase;

constexpr Phrase kSurveysTitle{"Safety surveys", "Trygghetsmätning"};
constexpr Phrase kApart{
    "Each survey is compared with earlier rounds of the same survey only; a difference may lie within the "
    "margin of error, which is not known here",
    "Varje mätning jämförs bara med tidigare omgångar av samma mätning. En skillnad kan ligga inom "
    "felmarginalen, som inte är känd här"};
constexpr Phrase kSurveysLower{"On the scale from {min} to {max}, lower is better",
                               "På skalan från {min} till {max} är lägre värden bättre"};
constexpr Phrase kSurveysHigher{"On the scale from {min} to {max}, higher is better",
                                "På skalan från {min} till {max} är högre värden bättre"};
constexpr Phrase kUnit{"Unit: {unit}", "Enhet: {unit}"};
constexpr Phrase kSurveysBreak{"From {round} on it cannot be compared with earlier rounds: {why}",
                               "Från och med {round} går det inte att jämföra med tidigare omgångar: {why}"};
constexpr Phrase kSurveysPreliminary{"The figures of {round} are preliminary",
                                     "Siffrorna från {round} är preliminära"};

constexpr Phrase kOneValue{"{label}, round by round", "{label}, omgång för omgång"};
constexpr Phrase kSurveysValues{"The questions, {round}, beside the round before",
                                "Frågorna {round}, jämförda med närmast föregående omgång"};
constexpr Phrase kFirst{"The questions, {round}", "Frågorna {round}"};
constexpr Phrase kRounds{"How many answered", "Så många har svarat"};
constexpr Phrase kRound{"Round", "Omgång"}, kSurveysValue{"Value", "Värde"},
    kSurveysChange{"Change", "Förändring"};
constexpr Phrase kDirection{"Direction", "Riktning"}, kQuestion{"Question", "Fråga"};
constexpr Phrase kSurveysSent{"Sent", "Utskick"}, kSurveysAnswered{"Answered", "Svar"},
    kSurveysShare{"Share", "Andel"};
constexpr Phrase kSurveysPercent{"{n} %", "{n} %"};
constexpr Phrase kSurveysBetter{"better", "bättre"}, kSurveysWorse{"worse", "sämre"},
    kSurveysSame{"the same", "oförändrat"};
constexpr Phrase kNotCompared{"not comparable", "inte jämförbart"},
    kNoEarlier{"first round", "första omgången"};
constexpr Phrase kSurveysNothing{"–", "–"};

std::string round_name(const Survey& survey, const Speech& speech) {
  return time_text({survey.period->span, survey.period->written}, speech.lang);
}

Phrase direction(const SeriesChange& change) {
  return change.direction > 0 ? kSurveysBetter : change.direction < 0 ? kSurveysWorse : kSurveysSame;
}

std::string signed_text(const SeriesChange& change, const Speech& speech) {
  if (change.difference == 0) return words::number(words::Decimal{0, change.decimals}, speech.lang);
  const std::string size =
      words::number(words::Decimal{std::abs(change.difference), change.decimals}, speech.lang);
  return (change.difference > 0 ? "+" : "−") + size;
}

std::string value_text(const Survey& survey, const std::string& value, const Speech& speech) {
  const auto* found = survey.values.find(value);
  return found && found->value.value ? number_text(*found->value.value, speech.lang)
                                     : speech(kSurveysNothing);
}

/// The change of a value at a round: two cells, the number and the direction in words.
std::vector<Cell> change_cells(const Survey* before, const Survey& now, const std::string& value,
                               const Speech& speech) {
  if (!before) return {speech(kSurveysNothing), speech(kNoEarlier)};
  const auto change = change_between(*before, now, value);
  if (!change) return {speech(kSurveysNothing), speech(kNotCompared)};
  return {signed_text(*change, speech), speech(direction(*change))};
}

doc::Table rounds_table(const Series& series, const std::string& value, const Speech& speech) {
  doc::Table out = table(speech, speech(kOneValue, {{"label", value_label(series, value)}}),
                         {{"round", kRound},
                          {"value", kSurveysValue, true},
                          {"change", kSurveysChange, true},
                          {"direction", kDirection}});
  const Survey* before = nullptr;
  for (const Survey* round : series.rounds) {
    std::vector<Cell> row{round_name(*round, speech), value_text(*round, value, speech)};
    for (Cell& cell : change_cells(before, *round, value, speech)) row.push_back(std::move(cell));
    out.rows.push_back(std::move(row));
    before = round;
  }
  return out;
}

// Of many questions, the latest round beside the one before.
doc::Table values_table(const Series& series, const Speech& speech) {
  const Survey& now = *series.rounds.back();
  const Survey* before = series.rounds.size() > 1 ? series.rounds[series.rounds.size() - 2] : nullptr;
  doc::Table out =
      table(speech, speech(before ? kSurveysValues : kFirst, {{"round", round_name(now, speech)}}),
            {{"question", kQuestion}});
  if (before) out.columns.push_back({"before", round_name(*before, speech), doc::Align::right});
  out.columns.push_back({"now", round_name(now, speech), doc::Align::right});
  if (before) {
    out.columns.push_back({"change", speech(kSurveysChange), doc::Align::right});
    out.columns.push_back({"direction", speech(kDirection), doc::Align::left});
  }
  for (const std::string& value : value_ids(series)) {
    std::vector<Cell> row{value_label(series, value)};
    if (before) row.emplace_back(value_text(*before, value, speech));
    row.emplace_back(value_text(now, value, speech));
    if (before)
      for (Cell& cell : change_cells(before, now, value, speech)) row.push_back(std::move(cell));
    out.rows.push_back(std::move(row));
  }
  return out;
}

Cell number_cell(const records::Field<long long>& n) { return n ? Cell(std::int64_t{*n}) : Cell(); }

doc::Table answers_table(const Series& series, const Speech& speech) {
  doc::Table out = table(speech, speech(kRounds),
                         {{"round", kRound},
                          {"sent", kSurveysSent, true},
                          {"answered", kSurveysAnswered, true},
                          {"share", kSurveysShare, true}});
  for (const Survey* round : series.rounds) {
    if (!round->sent && !round->answered) continue;
    Cell share;
    if (round->sent && round->answered && *round->sent > 0) {
      const double percent =
          100.0 * static_cast<double>(*round->answered) / static_cast<double>(*round->sent);
      share = speech(kSurveysPercent, {{"n", words::Decimal{percent, 1}}});
    }
    out.rows.push_back(
        {round_name(*round, speech), number_cell(round->sent), number_cell(round->answered), share});
  }
  return out;
}

std::string scale_text(const Series& series, const Speech& speech) {
  const Survey& now = *series.rounds.back();
  if (!now.scale || !now.scale->min || !now.scale->max || !now.scale->better) return {};
  const Phrase phrase = *now.scale->better == records::Better::lower ? kSurveysLower : kSurveysHigher;
  const std::string unit = text_of(now.scale->unit);
  return sentences({speech(phrase, {{"min", number_text(*now.scale->min, speech.lang)},
                                    {"max", number_text(*now.scale->max, speech.lang)}}),
                    unit.empty() ? unit : speech(kUnit, {{"unit", unit}})});
}

std::vector<std::string> reservations(const Series& series, const Speech& speech) {
  std::vector<std::string> out;
  for (const Survey* round : series.rounds) {
    const std::string name = round_name(*round, speech);
    if (round->break_) out.push_back(speech(kSurveysBreak, {{"round", name}, {"why", *round->break_}}));
    if (round->preliminary && *round->preliminary)
      out.push_back(speech(kSurveysPreliminary, {{"round", name}}));
  }
  return out;
}

void add_series(const Series& series, const std::string& charts, Page& page) {
  const Speech& speech = page.speech();
  const auto values = value_ids(series);
  page.heading(3, series_title(series, speech));
  page.say(scale_text(series, speech));
  page.say(reservations(series, speech));
  if (values.size() == 1) {
    page.table(rounds_table(series, values.front(), speech));
  } else {
    page.table(values_table(series, speech));
  }
  if (auto chart = survey_chart(series, charts, speech)) page.picture(std::move(*chart));
  page.table(answers_table(series, speech));
}

}  // namespace

void surveys_section(const Scope& scope, const std::string& charts, Page& page) {
  const auto all = series_of(scope);
  if (all.empty()) return;
  page.heading(2, kSurveysTitle);
  page.say(kApart);
  for (const Series& series : all) add_series(series, charts, page);
}

}  // namespace lofte::report
