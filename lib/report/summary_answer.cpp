// SPDX-License-Identifier: Apache-2.0
//
// A summary as JSON: a number that is only known within bounds is {min, max}, with null where nothing bounds
// it; a share is null where there is nothing to take it of.
#include "report/answer_parts.h"
#include "report/dates.h"
#include "report/summary_page.h"
#include "report/summary_parts.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using doc::Array;
using doc::Object;
using doc::Value;

Value last_day(const calendar::Interval& days) {
  return days.open() ? Value() : Value(calendar::iso(days.last));
}

Value range_json(const calendar::Range& range) {
  return Object{{"min", range.lo}, {"max", range.bounded() ? Value(range.hi) : Value()}};
}

Value days_json(const calendar::Interval& days) {
  return Object{{"from", calendar::iso(days.first)}, {"to", last_day(days)}};
}

Value walks_json(const query::WalkCounts& walks, const corpus::Corpus& corpus) {
  const SummaryStyle house{words::Lang::en, false, true};
  return Object{
      {"held", walks.held},
      {"cancelled", walks.cancelled},
      {"planned", walks.planned},
      {"unclear", walks.unclear},
      {"fed_back", walks.fed_back},
      {"share_fed_back", walks.owed > 0 ? Value(static_cast<double>(walks.fed_back) / walks.owed) : Value()},
      {"participants", range_json(people(walks.participants, corpus, house))},
      {"staff", range_json(people(walks.staff, corpus, house))},
      {"uncounted", walks.uncounted},
  };
}

Value observations_json(const query::ObservationCounts& counts) {
  return Object{{"seen", counts.seen}, {"said", counts.said}};
}

Value proposals_json(const query::ProposalCounts& made) {
  return Object{{"made", made.made},         {"chosen", made.chosen},         {"declined", made.declined},
                {"answered", made.answered}, {"unanswered", made.unanswered}, {"unclear", made.unclear},
                {"done", made.done}};
}

Value measures_json(const query::MeasureCounts& measures) {
  Object states;
  for (const auto& [word, state] : records::Choices<records::MeasureState>::table)
    states.emplace_back(word, measures.of(state));
  return Object{{"total", measures.total()},
                {"overdue", measures.overdue},
                {"unclear", measures.unclear},
                {"states", std::move(states)}};
}

Value median_json(const query::Median& median) {
  return Object{
      {"days", median.days ? Value(*median.days) : Value()}, {"of", median.of}, {"unclear", median.unclear}};
}

Value groups_json(const query::Summary& summary, const corpus::Corpus& corpus) {
  if (!summary.question.by) return nullptr;
  Array out;
  for (const query::SummaryGroup& group : summary.groups) {
    Object one{{"key", group.key.empty() ? Value() : Value(group.key)}};
    if (counts_walks(*summary.question.by)) one.emplace_back("walks", walks_json(group.walks, corpus));
    if (counts_observations(*summary.question.by))
      one.emplace_back("observations", observations_json(group.observations));
    if (*summary.question.by != query::SummaryKey::state)
      one.emplace_back("proposals", proposals_json(group.proposals));
    one.emplace_back("measures", measures_json(group.measures));
    out.emplace_back(std::move(one));
  }
  return out;
}

Value verdicts_json(const query::VerdictCounts& counts, bool with_targets) {
  Object out;
  for (std::size_t i = 0; i < counts.of.size(); ++i)
    out.emplace_back(eval::word(static_cast<eval::Verdict>(i)), counts.of[i]);
  if (!with_targets) return out;
  out.emplace_back("partly_carried_out", counts.partly_carried_out);
  out.emplace_back("with_number", counts.with_number);
  out.emplace_back("without_target", counts.without_target);
  return out;
}

Object total_json(const calendar::Range& total, bool contradictory) {
  return Object{{"total", contradictory ? Value() : range_json(total)}, {"contradictory", contradictory}};
}

Value activity_json(const query::ActivityTotal& activity) {
  Array commitments;
  for (const query::ReportedTotal& one : activity.commitments) {
    Object out{{"promise", one.promise->id},
               {"commitment", one.commitment ? Value(one.commitment->id->text) : Value()},
               {"from", calendar::iso(one.days.first)},
               {"to", last_day(one.days)}};
    for (auto& entry : total_json(one.total, one.contradictory)) out.push_back(std::move(entry));
    commitments.emplace_back(std::move(out));
  }
  Object out{{"activity", activity.activity}, {"sensitive", activity.sensitive}};
  for (auto& entry : total_json(activity.total, activity.contradictory)) out.push_back(std::move(entry));
  out.emplace_back("commitments", std::move(commitments));
  return out;
}

std::string_view word(query::SurveyPoint::Way way) {
  constexpr std::string_view words[] = {"", "better", "worse", "same"};
  return words[static_cast<std::size_t>(way)];
}

Value point_json(const query::SurveyPoint& point) {
  const records::Survey& survey = *point.survey;
  const bool told = point.way != query::SurveyPoint::Way::none;
  return Object{{"survey", survey.id},
                {"from", calendar::iso(survey.period->span.first)},
                {"to", last_day(survey.period->span)},
                {"value", point.value->value},
                {"change", point.change ? Value(*point.change) : Value()},
                {"way", told ? word_of(word(point.way)) : Value()},
                {"comparable", !point.incomparable},
                {"preliminary", survey.preliminary && *survey.preliminary}};
}

Value series_json(const query::SurveySeries& series, const corpus::Corpus& corpus) {
  Array points;
  for (const query::SurveyPoint& point : series.points) points.push_back(point_json(point));
  return Object{{"series", series.series},
                {"value", series.value},
                {"label", indicator_label(corpus, {series.series, series.value})},
                {"points", std::move(points)}};
}

Value by_json(const std::optional<query::SummaryKey>& by) {
  for (const auto& [word, key] : query::kSummaryKeys)
    if (by == key) return word_of(word);
  return nullptr;
}

}  // namespace

doc::Value summary_json(const corpus::Corpus& corpus, const query::Summary& summary,
                        const std::optional<std::string>& revision) {
  const auto& period = summary.question.period;
  return Object{
      {"lofte", 1},
      {"as_of", calendar::iso(summary.as_of)},
      {"revision", revision ? Value(*revision) : Value()},
      {"period", period ? days_json(*period) : Value()},
      {"by", by_json(summary.question.by)},
      {"promises", all(summary.promises, [](const auto* p) { return Value(p->promise->id); })},
      {"walks", walks_json(summary.walks, corpus)},
      {"proposals", proposals_json(summary.proposals)},
      {"walk_to_chosen", median_json(summary.walk_to_chosen)},
      {"chosen_to_done", median_json(summary.chosen_to_done)},
      {"measures", measures_json(summary.measures)},
      {"groups", groups_json(summary, corpus)},
      {"verdicts", verdicts_json(summary.verdicts, true)},
      {"effects", verdicts_json(summary.effects, false)},
      {"activities", all(summary.activities, activity_json)},
      {"surveys", all(summary.surveys, [&](const auto& s) { return series_json(s, corpus); })},
  };
}

}  // namespace lofte::report
