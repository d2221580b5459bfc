// SPDX-License-Identifier: Apache-2.0
#include "report/plan_table.h"

#include <algorithm>

#include "base/strings.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/causes.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/numbers.h"
#include "report/scope.h"

namespace lofte::report {
namespace {

using doc::Cell;
using records::Measure;
using records::Problem;
using words::Phrase;

constexpr Phrase kPlanTableProblem{"Problem: {problem}", "Problem: {problem}"};
constexpr Phrase kPlanTablePriority{"Problem (priority {n}): {problem}",
                                    "Problem (prioritet {n}): {problem}"};
constexpr Phrase kPlanTableNoProblem{"Measures that are tied to no problem",
                                     "Åtgärder som inte är kopplade till något problem"};
constexpr Phrase kPlanTableCause{"Cause", "Orsak"}, kPlanTableMeasure{"Measure", "Åtgärd"},
    kPlanTableGoal{"Operative goal", "Operativt mål"}, kPlanTableWhen{"When", "När"},
    kPlanTableWho{"Who", "Vem"}, kPlanTableFollowUp{"Follow-up", "Uppföljning"};
constexpr Phrase kPlanTableOngoing{"ongoing", "löpande"};
constexpr Phrase kPlanTableNotYet{"Not begun", "Inte påbörjad"};
constexpr Phrase kPlanTableState{"{state}, {date}", "{state}, {date}"};
constexpr Phrase kPlanTableLate{"{n, plural, one {# day} other {# days}} late",
                                "{n, plural, one {# dag} other {# dagar}} sen"};
constexpr Phrase kPlanTableBecause{"{problem}: {because}", "{problem}: {because}"};

bool answers(const Measure& measure, const records::Situation& situation, const Problem& problem) {
  return problem.id && std::any_of(measure.from.begin(), measure.from.end(), [&](const auto& origin) {
           return origin->from_situation && origin->record == situation.id &&
                  origin->part == problem.id->text;
         });
}

// Writes the tables of one plan.
class PlanTables {
 public:
  PlanTables(const corpus::Corpus& corpus, const eval::Status& status, const records::Plan& plan,
             const Speech& speech)
      : corpus_(corpus),
        status_(status),
        speech_(speech),
        situation_(plan.situation ? corpus.situations.find(plan.situation->id) : nullptr) {
    for (const auto& ref : plan.measures)
      if (const Measure* measure = corpus.measures.find(ref->id)) measures_.push_back(measure);
  }

  std::vector<doc::Table> all() const {
    std::vector<doc::Table> out;
    std::vector<const Measure*> others = measures_;
    if (situation_)
      for (const auto& problem : situation_->problems) {
        const auto of = answering(*problem);
        if (of.empty()) continue;
        std::erase_if(others, [&](const Measure* m) { return std::count(of.begin(), of.end(), m) > 0; });
        out.push_back(problem_table(*problem, of));
      }
    if (others.empty()) return out;
    out.push_back(empty(out.empty() ? std::string() : speech_(kPlanTableNoProblem)));
    for (const Measure* measure : others)
      out.back().rows.push_back(row(*measure, cause_text(corpus_, *measure)));
    return out;
  }

  std::vector<std::string> unanswered() const {
    std::vector<std::string> out;
    if (!situation_) return out;
    for (const auto& problem : situation_->problems)
      if (problem->no_measure_because && answering(*problem).empty())
        out.push_back(sentence(speech_(kPlanTableBecause, {{"problem", text_of(problem->title)},
                                                           {"because", *problem->no_measure_because}})));
    return out;
  }

 private:
  std::vector<const Measure*> answering(const Problem& problem) const {
    std::vector<const Measure*> out;
    std::copy_if(measures_.begin(), measures_.end(), std::back_inserter(out),
                 [&](const Measure* measure) { return answers(*measure, *situation_, problem); });
    return out;
  }

  doc::Table empty(const std::string& caption) const {
    return table(speech_, caption,
                 {{"cause", kPlanTableCause},
                  {"measure", kPlanTableMeasure},
                  {"goal", kPlanTableGoal},
                  {"when", kPlanTableWhen},
                  {"who", kPlanTableWho},
                  {"follow_up", kPlanTableFollowUp}});
  }

  std::string caption(const Problem& problem) const {
    words::Values values{{"problem", text_of(problem.title)}};
    if (problem.priority) values.emplace_back("n", number_text(*problem.priority, speech_.lang));
    return speech_(problem.priority ? kPlanTablePriority : kPlanTableProblem, std::move(values));
  }

  // In the order of the causes that measures can name; then what names none of them.
  doc::Table problem_table(const Problem& problem, std::vector<const Measure*> left) const {
    doc::Table out = empty(caption(problem));
    const std::vector<std::string> causes = cause_texts(problem);
    bool named = false;
    for (const auto& cause : problem.causes) {
      named = named || !cause->id.absent();
      if (!cause->id) continue;
      const auto of_it = [&](const Measure* m) { return m->cause && m->cause->id == cause->id->text; };
      if (std::none_of(left.begin(), left.end(), of_it))
        out.rows.push_back({text_of(cause->text), "", "", "", "", ""});
      for (const Measure* measure : left)
        if (of_it(measure)) out.rows.push_back(row(*measure, text_of(cause->text)));
      std::erase_if(left, of_it);
    }
    for (const Measure* measure : left)
      out.rows.push_back(row(*measure, measure->cause ? measure->cause->id.str()
                                       : named        ? std::string()
                                                      : join(causes, "; ")));
    return out;
  }

  std::vector<Cell> row(const Measure& measure, const std::string& cause) const {
    return {cause,
            query::title_of(measure),
            text_of(measure.goal),
            when(measure),
            parties_text(corpus_, measure.responsible, speech_),
            follow_up(measure)};
  }

  const eval::MeasureStatus* standing(const Measure& measure) const {
    return eval::status_of(status_, measure);
  }

  // As it was written; a deadline that nobody set is none.
  std::string when(const Measure& measure) const {
    if (measure.ongoing && *measure.ongoing) return speech_(kPlanTableOngoing);
    if (const records::MovedDue* move = eval::last_move(measure, status_.as_of))
      return time_text(*move->to, speech_.lang);
    if (measure.due) return time_text(*measure.due, speech_.lang);
    const eval::MeasureStatus* status = standing(measure);
    return status && status->due ? date_text(*status->due, speech_.lang) : std::string();
  }

  std::string follow_up(const Measure& measure) const {
    const eval::MeasureStatus* status = standing(measure);
    const records::HistoryEntry* last = eval::last_entry(measure, status_.as_of);
    if (!status || !status->state || !last) return speech_(kPlanTableNotYet);
    const std::string state = speech_(kPlanTableState, {{"state", speech_(eval::phrase(*status->state))},
                                                        {"date", time_text(*last->date, speech_.lang)}});
    const long long late = is_late(*status) ? status->overdue_days : 0;
    return sentences({state, text_of(last->note), text_of(last->because),
                      late > 0 ? speech_(kPlanTableLate, {{"n", late}}) : std::string()});
  }

  const corpus::Corpus& corpus_;
  const eval::Status& status_;
  const Speech& speech_;
  const records::Situation* situation_;
  std::vector<const Measure*> measures_;
};

}  // namespace

std::vector<doc::Table> plan_tables(const corpus::Corpus& corpus, const eval::Status& status,
                                    const records::Plan& plan, const Speech& speech) {
  return PlanTables(corpus, status, plan, speech).all();
}

std::vector<std::string> unanswered_problems(const corpus::Corpus& corpus, const eval::Status& status,
                                             const records::Plan& plan, const Speech& speech) {
  return PlanTables(corpus, status, plan, speech).unanswered();
}

}  // namespace lofte::report
