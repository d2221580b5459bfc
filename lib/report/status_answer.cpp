// SPDX-License-Identifier: Apache-2.0
#include "report/status_answer.h"

#include <algorithm>

#include "report/answer_parts.h"
#include "report/ids.h"
#include "report/target_value.h"

namespace lofte::report {
namespace {

using calendar::Day;
using calendar::Interval;
using doc::Array;
using doc::Object;
using doc::Value;
using words::Lang;

// Empty texts and open ends are null in the answer.
Value day_or_null(const std::optional<Day>& day) { return day ? Value(calendar::iso(*day)) : Value(); }
Value end_of(const Interval& period) { return period.open() ? Value() : Value(calendar::iso(period.last)); }
Value most_of(const calendar::Range& range) { return range.bounded() ? Value(range.hi) : Value(); }

Array texts(const std::vector<std::string>& list) { return Array(list.begin(), list.end()); }

Value period_json(const std::optional<Interval>& period) {
  if (!period) return Object{{"from", nullptr}, {"to", nullptr}};
  return Object{{"from", calendar::iso(period->first)}, {"to", end_of(*period)}};
}

Value figure_json(const eval::Figure& figure) {
  return Object{{"of", figure.of},
                {"min", figure.range.lo},
                {"max", most_of(figure.range)},
                {"from", calendar::iso(figure.period.first)},
                {"to", calendar::iso(figure.period.last)},
                {"by", figure.by.empty() ? Value() : Value(texts(figure.by))},
                {"place", text_or_null(figure.place)},
                {"path", figure.path}};
}

Value effect_json(const std::optional<eval::Judgement>& effect, Lang lang) {
  if (!effect) return nullptr;
  return Object{{"verdict", word_of(word(effect->verdict))}, {"reason", words::text(effect->reason, lang)}};
}

Value observed_json(const std::optional<calendar::Range>& observed) {
  if (!observed) return nullptr;
  return Object{{"min", observed->lo}, {"max", most_of(*observed)}};
}

// Which kind of target it is, in the words of the answer.
std::string form_word(const records::Commitment& commitment) {
  if (!commitment.target) return "none";
  constexpr std::string_view words[] = {"none",  "count",     "per_walk", "done_by",
                                        "share", "indicator", "carry_out"};
  return std::string(words[static_cast<int>(commitment.target->form())]);
}

Value commitment_json(const eval::CommitmentStatus& status, Lang lang) {
  const records::Commitment& commitment = *status.commitment;
  Array figures;
  for (const eval::Figure& figure : status.figures) figures.push_back(figure_json(figure));
  return Object{
      {"id", commitment.id->text},
      {"text", text_of(commitment.text)},
      {"responsible", texts(ids_of(commitment.responsible))},
      {"target_form", form_word(commitment)},
      {"target", target_value(commitment.target)},
      {"verdict", word_of(word(status.verdict))},
      {"reason", words::text(status.reason, lang)},
      {"required", status.required ? Value(*status.required) : Value()},
      {"observed", observed_json(status.observed)},
      {"effect", effect_json(status.effect, lang)},
      {"assessed", status.assessed ? word_of(records::word(status.assessed->says)) : Value()},
      {"figures", std::move(figures)},
      {"evidence", texts(status.evidence)},
  };
}

Value promise_json(const eval::PromiseStatus& status, Lang lang) {
  Array commitments;
  for (const eval::CommitmentStatus& commitment : status.commitments)
    commitments.push_back(commitment_json(commitment, lang));
  return Object{{"id", status.promise->id},
                {"title", text_of(status.promise->title)},
                {"period", period_json(status.period)},
                {"state", word_of(word(status.state))},
                {"commitments", std::move(commitments)}};
}

Value walk_json(const eval::WalkStatus& status) {
  const records::Walk& walk = *status.walk;
  return Object{{"id", walk.id},
                {"date", walk.date ? Value(walk.date->written) : Value()},
                {"state", word_of(records::word(status.state))},
                {"proposals", status.proposals},
                {"chosen", status.chosen},
                {"declined", status.declined},
                {"unanswered", status.unanswered},
                {"done", status.done},
                {"feedback", day_or_null(status.feedback)}};
}

Value measure_json(const eval::MeasureStatus& status) {
  const records::Measure& measure = *status.measure;
  return Object{{"id", measure.id},
                {"title", text_of(measure.title)},
                {"state", word_of(status.state ? records::word(*status.state) : "none")},
                {"responsible", texts(ids_of(measure.responsible))},
                {"due", day_or_null(status.due)},
                {"overdue_days", status.overdue_days},
                {"walk", text_or_null(status.walk)},
                {"category", status.categories.empty() ? Value() : Value(status.categories.front())},
                {"categories", Array(status.categories.begin(), status.categories.end())}};
}

Value attention_json(const eval::Attention& attention, Lang lang) {
  return Object{{"rule", attention.rule},
                {"record", attention.record},
                {"message", words::text(attention.message, lang)},
                {"since", day_or_null(attention.since)}};
}

// Whether two lists of promises have one in common.
bool meet(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](const std::string& id) { return std::find(b.begin(), b.end(), id) != b.end(); });
}

}  // namespace

doc::Value status_json(const corpus::Corpus&, const eval::Status& status,
                       const std::optional<std::string>& revision, Lang lang) {
  return Object{
      {"lofte", 1},
      {"as_of", calendar::iso(status.as_of)},
      {"revision", revision ? Value(*revision) : Value()},
      {"promises", all(status.promises, [&](const auto& promise) { return promise_json(promise, lang); })},
      {"walks", all(status.walks, walk_json)},
      {"measures", all(status.measures, measure_json)},
      {"attention", all(status.attention, [&](const auto& one) { return attention_json(one, lang); })},
  };
}

eval::Status only(const corpus::Corpus&, eval::Status status, const std::vector<std::string>& promise_ids) {
  if (promise_ids.empty()) return status;
  const auto elsewhere = [&](const auto& item) { return !meet(item.promises, promise_ids); };
  std::erase_if(status.promises, [&](const eval::PromiseStatus& promise) {
    return !meet({promise.promise->id}, promise_ids);
  });
  std::erase_if(status.walks, elsewhere);
  std::erase_if(status.measures, elsewhere);
  std::erase_if(status.attention, elsewhere);
  return status;
}

}  // namespace lofte::report
