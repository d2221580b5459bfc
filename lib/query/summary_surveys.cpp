// SPDX-License-Identifier: Apache-2.0
//
// Surveys through time. Only rounds of one series are ever set beside each other, and a change is only given
// where nothing stands between two rounds: no announced break, and the same scale.
#include <algorithm>

#include "query/summary_parts.h"

namespace lofte::query {
namespace {

using Survey = records::Survey;
using Surveys = std::vector<const Survey*>;
using Way = SurveyPoint::Way;

bool published(const Survey& survey, calendar::Day as_of) {
  if (!survey.published.absent()) return eval::known(survey.published, as_of);
  return survey.period && !survey.period->unknown && survey.period->span.last <= as_of;
}

bool earlier(const Survey* a, const Survey* b) {
  return std::pair(a->period->span.first, a->period->span.last) <
         std::pair(b->period->span.first, b->period->span.last);
}

// The rounds known on the day, by their period.
Surveys known_rounds(const Surveys& all, calendar::Day as_of) {
  Surveys out;
  for (const Survey* survey : all)
    if (survey->period && published(*survey, as_of)) out.push_back(survey);
  std::stable_sort(out.begin(), out.end(), earlier);
  return out;
}

const records::SurveyValue* value_of(const Survey& survey, const std::string& id) {
  const auto* found = survey.values.find(id);
  return found && found->value.value ? &found->value : nullptr;
}

const records::Field<records::Scale>& scale_of(const Survey& survey, const std::string& id) {
  const records::SurveyValue* value = value_of(survey, id);
  return value && value->scale ? value->scale : survey.scale;
}

template <class T>
bool same(const records::Field<T>& a, const records::Field<T>& b, auto member) {
  return a.absent() == b.absent() && (a.absent() || member(*a) == member(*b));
}

bool same_scale(const records::Field<records::Scale>& a, const records::Field<records::Scale>& b) {
  const auto number = [](const records::Number& n) { return n.value; };
  const auto itself = [](const auto& value) { return value; };
  if (!a || !b) return a.absent() && b.absent();
  return same(a->min, b->min, number) && same(a->max, b->max, number) && same(a->better, b->better, itself) &&
         same(a->unit, b->unit, itself);
}

Way way(double change, const records::Field<records::Scale>& scale) {
  if (change == 0) return Way::same;
  if (!scale || !scale->better) return Way::none;
  return (change > 0) == (*scale->better == records::Better::higher) ? Way::better : Way::worse;
}

SurveyPoint point(const Survey& survey, const std::string& id, const Survey* before) {
  SurveyPoint out{};
  out.survey = &survey;
  out.value = &*value_of(survey, id)->value;
  if (!before) return out;
  out.incomparable = !survey.break_.absent() || !same_scale(scale_of(*before, id), scale_of(survey, id));
  if (out.incomparable) return out;
  out.change = out.value->value - value_of(*before, id)->value->value;
  out.way = way(*out.change, scale_of(survey, id));
  return out;
}

// The last one that was over before the period began stays, to compare with.
void keep_asked(std::vector<SurveyPoint>& points, const SummaryQuestion& question) {
  if (!question.period) return;
  const auto touches = [&](const SurveyPoint& p) {
    return p.survey->period->span.overlaps(*question.period);
  };
  auto first = std::find_if(points.begin(), points.end(), touches);
  if (first == points.end()) return points.clear();
  if (first != points.begin()) --first;
  points.erase(points.begin(), first);
  while (!touches(points.back())) points.pop_back();
}

SurveySeries series_of(const std::string& series, const std::string& id, const Surveys& rounds,
                       const SummaryQuestion& question) {
  SurveySeries out{series, id, {}};
  const Survey* before = nullptr;
  for (const Survey* survey : rounds) {
    if (!value_of(*survey, id)) continue;
    out.points.push_back(point(*survey, id, before));
    before = survey;
  }
  keep_asked(out.points, question);
  return out;
}

// The ids of the values of a series, in the order in which they are first written.
std::vector<std::string> values_of(const Surveys& rounds) {
  std::vector<std::string> out;
  for (const Survey* survey : rounds)
    for (const auto& value : survey->values)
      if (std::find(out.begin(), out.end(), value.id) == out.end()) out.push_back(value.id);
  return out;
}

}  // namespace

std::vector<SurveySeries> survey_series(const eval::Index& index, calendar::Day as_of,
                                        const SummaryQuestion& question) {
  std::vector<SurveySeries> out;
  for (const auto& [series, all] : index.surveys_of) {
    const Surveys rounds = known_rounds(all, as_of);
    for (const std::string& value : values_of(rounds)) {
      SurveySeries one = series_of(std::string(series), value, rounds, question);
      if (!one.points.empty()) out.push_back(std::move(one));
    }
  }
  return out;
}

}  // namespace lofte::query
