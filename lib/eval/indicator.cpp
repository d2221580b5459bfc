// SPDX-License-Identifier: Apache-2.0
//
// A survey tells how safe people feel, and a promise may hope to change that. Two values can be compared only
// when they come from the same series, with the same questions and the same scale: an index of the whole
// police area is not the municipality's, and a series that was broken begins anew. The survey that begins
// last within the period tells how it went; where none does, the first one after it.
#include "eval/indicator.h"

#include <algorithm>

#include "eval/reasons_indicator.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Interval;
using records::Survey;
using Surveys = std::vector<const Survey*>;

bool dated(const Survey& survey) {
  return survey.period && !survey.period->unknown && !survey.period->span.open();
}

// A survey is known from the day it was published, else from the end of its period.
bool known_on(const Survey& survey, Day as_of) {
  if (!dated(survey)) return false;
  return survey.published.absent() ? survey.period->span.last <= as_of : known(survey.published, as_of);
}

bool begins_earlier(const Survey* a, const Survey* b) {
  const Interval& x = a->period->span;
  const Interval& y = b->period->span;
  return std::pair(x.first, x.last) < std::pair(y.first, y.last);
}

// The surveys of the series that were known, in the order they began.
Surveys series(const Case& c) {
  Surveys out = listed(c.index.surveys_of, c.target.indicator->series);
  std::erase_if(out, [&](const Survey* survey) { return !known_on(*survey, c.as_of); });
  std::stable_sort(out.begin(), out.end(), begins_earlier);
  return out;
}

// The survey that tells how it went; nullptr when there is none yet.
const Survey* result_of(const Surveys& all, const Interval& period) {
  const Survey* within = nullptr;
  for (const Survey* survey : all) {
    const Day first = survey->period->span.first;
    if (period.contains(first))
      within = survey;
    else if (first > period.last)
      return within ? within : survey;
  }
  return within;
}

const records::SurveyValue* value_in(const Survey& survey, const std::string& id) {
  const auto* named = survey.values.find(id);
  return named && named->value.value ? &named->value : nullptr;
}

const records::Field<records::Scale>& scale_of(const Survey& survey, const records::SurveyValue& value) {
  return value.scale.absent() ? survey.scale : value.scale;
}

bool same(const records::Field<records::Number>& a, const records::Field<records::Number>& b) {
  return a && b && a->value == b->value;
}

// Whether two values stand on one scale, and it says which way is better.
bool comparable(const records::Field<records::Scale>& a, const records::Field<records::Scale>& b) {
  return a && b && a->better && b->better && *a->better == *b->better && same(a->min, b->min) &&
         same(a->max, b->max);
}

const Survey* break_between(const Surveys& all, const Survey& from, const Survey& to) {
  for (const Survey* survey : all)
    if (!survey->break_.absent() && begins_earlier(&from, survey) && !begins_earlier(&to, survey))
      return survey;
  return nullptr;
}

// What is compared, when it can be.
struct Comparison {
  Reading now;
  std::optional<Reading> then;
  bool kept = false;
};

void settle(const Case& c, const Comparison& found, Outcome& out) {
  out.verdict = c.ended()    ? found.kept ? Verdict::met : Verdict::not_met
                : found.kept ? Verdict::on_track
                             : Verdict::behind;  // a later survey may still decide
  out.reason = found.then ? against_baseline(*found.then, found.now) : against_limit(c.target, found.now);
}

void judge_limit(const Case& c, const Reading& now, Outcome& out) {
  const double value = now.value->value->value;
  const bool kept = c.target.at_most ? value <= c.target.at_most->value : value >= c.target.at_least->value;
  settle(c, {now, std::nullopt, kept}, out);
}

Surveys baselines(const Surveys& all, const Interval& named) {
  Surveys out;
  std::copy_if(all.begin(), all.end(), std::back_inserter(out),
               [&](const Survey* survey) { return named.contains(survey->period->span); });
  return out;
}

bool improved(double then, double now, records::Better better) {
  return better == records::Better::lower ? now < then : now > then;
}

void judge_change(const Case& c, const Surveys& all, const Reading& now, Outcome& out) {
  const records::Field<records::BoundedTime>& named =
      c.target.better_than ? c.target.better_than : c.target.no_worse_than;
  const Surveys from = baselines(all, named->span);
  out.reason = no_single_baseline(c.target, named->written, from.size());
  if (from.size() != 1) return;
  const Survey& baseline = *from.front();
  out.evidence.insert(baseline.path);
  const Reading then{&baseline, value_in(baseline, c.target.indicator->value)};
  out.reason = no_value(baseline, c.target);
  if (!then.value) return;
  out.reason = no_later_survey(c.target, baseline);
  if (!begins_earlier(&baseline, now.survey)) return;
  if (const Survey* broken = break_between(all, baseline, *now.survey)) {
    out.reason = broken_series(*broken);
    return;
  }
  const auto& scale = scale_of(*now.survey, *now.value);
  out.reason = other_scale(baseline, *now.survey);
  if (!comparable(scale_of(baseline, *then.value), scale)) return;
  const double before = then.value->value->value;
  const double after = now.value->value->value;
  const bool better = improved(before, after, *scale->better);
  settle(c, {now, then, better || (!c.target.better_than && before == after)}, out);
}

}  // namespace

Outcome judge_indicator(const Case& c) {
  Outcome out;
  const Surveys all = series(c);
  const Survey* result = result_of(all, c.period);
  out.reason = no_survey(c.target);
  if (!result) return out;
  out.evidence.insert(result->path);
  const Reading now{result, value_in(*result, c.target.indicator->value)};
  out.reason = no_value(*result, c.target);
  if (!now.value) return out;
  if (c.target.at_most || c.target.at_least)
    judge_limit(c, now, out);
  else
    judge_change(c, all, now, out);
  return out;
}

}  // namespace lofte::eval
