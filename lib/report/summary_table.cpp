// SPDX-License-Identifier: Apache-2.0
#include "report/summary_page.h"
#include "report/summary_parts.h"

namespace lofte::report {
namespace {

using calendar::Range;
using doc::Cell;
using words::Lang;
using words::Phrase;

constexpr Phrase kTopic{"Topic", "Område"}, kKey{"Of", "För"}, kSummaryTableWhat{"What", "Uppgift"},
    kLeast{"At least", "Minst"}, kMost{"At most", "Högst"};

// One number after the other.
class Rows {
 public:
  Rows(const corpus::Corpus& corpus, const query::Summary& summary, const SummaryStyle& style)
      : corpus_(corpus), summary_(summary), style_(style) {}

  void add(const char* topic, const std::string& key, std::string_view what, Cell least, Cell most) {
    rows_.push_back({Cell(topic), Cell(key), Cell(std::string(what)), std::move(least), std::move(most)});
  }
  void add(const char* topic, const std::string& key, std::string_view what, int n) {
    add(topic, key, what, Cell(n), Cell(n));
  }
  void add(const char* topic, const std::string& key, std::string_view what, double n) {
    add(topic, key, what, Cell(n), Cell(n));
  }
  void add(const char* topic, const std::string& key, std::string_view what, const Range& range) {
    add(topic, key, what, Cell(range.lo), range.bounded() ? Cell(range.hi) : Cell());
  }

  void walks(const std::string& key, const query::WalkCounts& walks) {
    add("walks", key, "held", walks.held);
    add("walks", key, "cancelled", walks.cancelled);
    add("walks", key, "planned", walks.planned);
    add("walks", key, "fed_back", walks.fed_back);
    add("walks", key, "participants", people(walks.participants, corpus_, style_));
    add("walks", key, "staff", people(walks.staff, corpus_, {style_.lang, false, true}));
    add("walks", key, "uncounted", walks.uncounted);
  }

  void observations(const std::string& key, const query::ObservationCounts& counts) {
    add("observations", key, "seen", counts.seen);
    add("observations", key, "said", counts.said);
  }

  void proposals(const std::string& key, const query::ProposalCounts& made) {
    add("proposals", key, "made", made.made);
    add("proposals", key, "chosen", made.chosen);
    add("proposals", key, "done", made.done);
    add("proposals", key, "declined", made.declined);
    add("proposals", key, "answered", made.answered);
    add("proposals", key, "unanswered", made.unanswered);
  }

  void measures(const std::string& key, const query::MeasureCounts& measures) {
    add("measures", key, "total", measures.total());
    for (const auto& [word, state] : records::Choices<records::MeasureState>::table)
      add("measures", key, word, measures.of(state));
    add("measures", key, "overdue", measures.overdue);
  }

  void medians() {
    if (summary_.walk_to_chosen.days) add("days", {}, "walk_to_chosen", *summary_.walk_to_chosen.days);
    if (summary_.chosen_to_done.days) add("days", {}, "chosen_to_done", *summary_.chosen_to_done.days);
  }

  void groups() {
    for (const query::SummaryGroup& group : summary_.groups) {
      const std::string key = group.key.empty() ? "-" : group.key;
      if (counts_walks(*summary_.question.by)) walks(key, group.walks);
      if (counts_observations(*summary_.question.by)) observations(key, group.observations);
      if (*summary_.question.by != query::SummaryKey::state) proposals(key, group.proposals);
      measures(key, group.measures);
    }
  }

  void verdicts(const eval::Status& status) {
    if (summary_.verdicts.total() > 0) add("commitments", {}, "with_number", summary_.verdicts.with_number);
    for (const VerdictCount& one : verdict_counts(judged_lines(corpus_, status, summary_, style_)))
      add("commitments", {}, one.word, one.count);
    for (std::size_t i = 0; i < summary_.effects.of.size(); ++i)
      if (summary_.effects.of[i] > 0)
        add("effects", {}, eval::word(static_cast<eval::Verdict>(i)), summary_.effects.of[i]);
  }

  // A figure that cannot be told, or that reports contradict, is a row without a number.
  void activities(const eval::Status& status) {
    for (const ActivityFigure& one : activity_figures(corpus_, status, summary_, style_)) {
      const std::string days = calendar::iso(one.days.first) + "/" + calendar::iso(one.days.last);
      const std::string key = (one.of.empty() ? "-" : one.of) + " " + days;
      if (one.withheld || one.contradictory)
        add("activities", key, one.activity, Cell(), Cell());
      else
        add("activities", key, one.activity, one.range);
    }
  }

  void surveys() {
    for (const query::SurveySeries& series : summary_.surveys)
      for (const query::SurveyPoint& point : series.points)
        add("surveys", point.survey->id, series.series + "/" + series.value, point.value->value);
  }

  std::vector<std::vector<Cell>> take() { return std::move(rows_); }

 private:
  const corpus::Corpus& corpus_;
  const query::Summary& summary_;
  const SummaryStyle& style_;
  std::vector<std::vector<Cell>> rows_;
};

}  // namespace

doc::Table summary_table(const corpus::Corpus& corpus, const eval::Status& status,
                         const query::Summary& summary, const SummaryStyle& style) {
  const auto column = [&](const char* key, Phrase title, doc::Align align) {
    return doc::Column{key, std::string(title.in(style.lang)), align};
  };
  doc::Table out{{},
                 {column("topic", kTopic, doc::Align::left), column("key", kKey, doc::Align::left),
                  column("what", kSummaryTableWhat, doc::Align::left),
                  column("min", kLeast, doc::Align::right), column("max", kMost, doc::Align::right)},
                 {}};
  Rows rows(corpus, summary, style);
  rows.walks({}, summary.walks);
  rows.observations({}, summary.observations);
  rows.proposals({}, summary.proposals);
  rows.medians();
  rows.measures({}, summary.measures);
  rows.groups();
  rows.verdicts(status);
  rows.activities(status);
  rows.surveys();
  out.rows = rows.take();
  return out;
}

}  // namespace lofte::report
