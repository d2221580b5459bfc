// SPDX-License-Identifier: Apache-2.0
#include "report/survey_series.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "report/ids.h"
#include "report/numbers.h"

namespace lofte::report {
namespace {

using calendar::Day;
using records::Survey;
using words::Phrase;

constexpr Phrase kSurveySeriesSeries{"Survey \"{series}\"", "Mätningen ”{series}”"};
constexpr Phrase kOfArea{"Survey, {area}", "Trygghetsmätning, {area}"};

bool known(const Survey& survey, Day as_of) {
  if (!survey.period) return false;
  return survey.published ? eval::known(survey.published, as_of) : survey.period->span.last <= as_of;
}

void add_series(std::set<std::string>& out, const records::Field<records::Target>& target) {
  if (target && target->indicator) out.insert(target->indicator->series);
}

std::set<std::string> judged_by(const Scope& scope) {
  std::set<std::string> out;
  for (const eval::PromiseStatus* promise : scope.promises)
    for (const eval::CommitmentStatus& status : promise->commitments) {
      add_series(out, status.commitment->target);
      add_series(out, status.commitment->effect);
    }
  return out;
}

bool in_period(const Scope& scope, const Survey* survey) { return scope.covers(survey->period->span); }

// What began after the period is left out, but for the first one when the period has none of its own.
void cut(const Scope& scope, bool judged, std::vector<const Survey*>& rounds) {
  const bool own =
      std::any_of(rounds.begin(), rounds.end(), [&](const auto* s) { return in_period(scope, s); });
  if (!own && !judged) return rounds.clear();
  const auto after = [&](const Survey* survey) {
    return survey->period->span.first > scope.period.span.last;
  };
  auto first_after = std::find_if(rounds.begin(), rounds.end(), after);
  if (!own && first_after != rounds.end()) ++first_after;
  rounds.erase(first_after, rounds.end());
}

bool same_scale(const records::Scale* a, const records::Scale* b) {
  if (!a || !b || !a->min || !a->max || !a->better || !b->min || !b->max || !b->better) return false;
  return a->min->value == b->min->value && a->max->value == b->max->value && *a->better == *b->better &&
         text_of(a->unit) == text_of(b->unit);
}

}  // namespace

std::vector<Series> series_of(const Scope& scope) {
  std::map<std::string, std::vector<const Survey*>> all;
  for (const Survey& survey : scope.corpus.surveys)
    if (survey.series && known(survey, scope.as_of())) all[survey.series->text].push_back(&survey);
  const std::set<std::string> judged = judged_by(scope);
  std::vector<Series> out;
  for (auto& [id, rounds] : all) {
    if (scope.one_promise && !judged.contains(id)) continue;
    std::stable_sort(rounds.begin(), rounds.end(), [](const Survey* a, const Survey* b) {
      return a->period->span.first < b->period->span.first;
    });
    cut(scope, judged.contains(id), rounds);
    if (!rounds.empty()) out.push_back({id, std::move(rounds)});
  }
  return out;
}

const records::Scale* scale_of(const Survey& survey, const records::SurveyValue& value) {
  if (value.scale) return &*value.scale;
  return value.scale.absent() && survey.scale ? &*survey.scale : nullptr;
}

std::optional<SeriesChange> change_between(const Survey& before, const Survey& after,
                                           std::string_view value) {
  const auto* old = before.values.find(value);
  const auto* now = after.values.find(value);
  if (!old || !now || !old->value.value || !now->value.value || !after.break_.absent()) return std::nullopt;
  const records::Scale* scale = scale_of(after, now->value);
  if (!same_scale(scale_of(before, old->value), scale)) return std::nullopt;
  SeriesChange out;
  out.decimals = std::max(decimals(*old->value.value), decimals(*now->value.value));
  const double unit = std::pow(10, out.decimals);
  out.difference = std::round((now->value.value->value - old->value.value->value) * unit) / unit;
  if (out.difference == 0) return out;
  const bool fell = out.difference < 0;
  out.direction = fell == (*scale->better == records::Better::lower) ? 1 : -1;
  return out;
}

std::vector<std::string> value_ids(const Series& series) {
  std::vector<std::string> out;
  for (auto round = series.rounds.rbegin(); round != series.rounds.rend(); ++round)
    for (const auto& value : (*round)->values)
      if (std::find(out.begin(), out.end(), value.id) == out.end()) out.push_back(value.id);
  return out;
}

std::string value_label(const Series& series, std::string_view value) {
  for (auto round = series.rounds.rbegin(); round != series.rounds.rend(); ++round)
    if (const auto* found = (*round)->values.find(value); found && found->value.label)
      return *found->value.label;
  return std::string(value);
}

std::string series_title(const Series& series, const Speech& speech) {
  for (auto round = series.rounds.rbegin(); round != series.rounds.rend(); ++round)
    if ((*round)->area) return speech(kOfArea, {{"area", *(*round)->area}});
  return speech(kSurveySeriesSeries, {{"series", series.id}});
}

}  // namespace lofte::report
