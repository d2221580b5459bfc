// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "eval/amount.h"
#include "eval/attention_parts.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Days;
using calendar::iso;
using records::MeasureState;
using words::Phrase;
using words::say;

constexpr int kQuietMonths = 6;

constexpr Phrase kMeasuresOverdue{"\"{title}\" was due on {due} and is not done",
                                  "”{title}” skulle ha varit klar senast {due} men är inte genomförd"};
constexpr Phrase kOverdueBy{
    "\"{title}\" was due on {due} and is not done; responsible: {who}",
    "”{title}” skulle ha varit klar senast {due} men är inte genomförd; ansvarig: {who}"};
constexpr Phrase kTooLong{"\"{title}\" was chosen {chosen} and was not done within {time}",
                          "”{title}” valdes {chosen} men genomfördes inte inom {time}"};
constexpr Phrase kTooLongBy{
    "\"{title}\" was chosen {chosen} and was not done within {time}; responsible: {who}",
    "”{title}” valdes {chosen} men genomfördes inte inom {time}; ansvarig: {who}"};
constexpr Phrase kStale{"Nothing has been heard of \"{title}\" since {last}",
                        "Inget nytt om ”{title}” sedan {last}"};
constexpr Phrase kStaleBy{"Nothing has been heard of \"{title}\" since {last}; responsible: {who}",
                          "Inget nytt om ”{title}” sedan {last}; ansvarig: {who}"};

bool unfinished(const MeasureStatus& status) {
  return status.state && *status.state != MeasureState::done && *status.state != MeasureState::dropped;
}

bool faulty(const records::HistoryEntry& entry) { return !entry.date || !entry.state; }
bool faulty(const records::MovedDue& move) { return !move.to || !move.decided; }

// A list in which something that decides the matter could not be read.
template <class T>
bool doubtful(const records::List<T>& list, const records::Record& record) {
  return may_hide(list, record) ||
         std::any_of(list.begin(), list.end(), [](const auto& item) { return faulty(*item); });
}

// The last time anything was recorded of a measure: a new state, or a decision to move its deadline.
Day last_news(const records::Measure& measure, Day as_of) {
  Day last{};
  for (const auto& entry : measure.history)
    if (known(entry->date, as_of)) last = std::max(last, entry->date->span.last);
  for (const auto& move : measure.moved_due)
    if (known(move->decided, as_of)) last = std::max(last, move->decided->span.last);
  return last;
}

// When it was first heard of.
calendar::Interval first_heard(const records::Measure& measure) {
  for (const auto& entry : measure.history)
    if (entry->date && entry->state) return entry->date->span;
  return {};
}

words::Message about(const Scene& scene, const records::Measure& measure, Phrase alone, Phrase with_party,
                     words::Values values) {
  std::vector<std::string> who;
  for (const auto& party : measure.responsible) who.push_back(corpus::party_name(scene.corpus, party->id));
  values.emplace_back("title", called(measure.title, measure));
  if (who.empty()) return say(alone, std::move(values));
  values.emplace_back("who", words::list_of(who, words::Joint::and_));
  return say(with_party, std::move(values));
}

Attention raise_about(const MeasureStatus& status, const AttentionRule& rule, words::Message message,
                      Day since) {
  Attention out =
      raise(rule, corpus::name_of(records::What::measure, status.measure->id), std::move(message), since);
  out.promises = status.promises;
  return out;
}

void overdue(const Scene& scene, const MeasureStatus& status, std::vector<Attention>& out) {
  const records::Measure& measure = *status.measure;
  if (!status.latest || scene.status.as_of <= *status.latest || doubtful(measure.moved_due, measure)) return;
  const auto message = status.due
                           ? about(scene, measure, kMeasuresOverdue, kOverdueBy, {{"due", iso(*status.due)}})
                           : about(scene, measure, kTooLong, kTooLongBy,
                                   {{"chosen", words::nested(when(first_heard(measure)))},
                                    {"time", words::nested(length(scene.corpus.settings.measure_due()))}});
  out.push_back(raise_about(status, attention_rule::kMeasureOverdue, message, *status.latest + Days{1}));
}

void stale(const Scene& scene, const MeasureStatus& status, std::vector<Attention>& out) {
  const Day last = last_news(*status.measure, scene.status.as_of);
  const Day until = calendar::add_months(last, kQuietMonths);
  if (scene.status.as_of <= until) return;
  const auto message = about(scene, *status.measure, kStale, kStaleBy, {{"last", iso(last)}});
  out.push_back(raise_about(status, attention_rule::kMeasureStale, message, until + Days{1}));
}

}  // namespace

std::vector<Attention> attention_to_measures(const Scene& scene) {
  std::vector<Attention> out;
  for (const MeasureStatus& status : scene.status.measures) {
    if (!unfinished(status) || doubtful(status.measure->history, *status.measure)) continue;
    overdue(scene, status, out);
    stale(scene, status, out);
  }
  return out;
}

}  // namespace lofte::eval
