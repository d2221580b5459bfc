// SPDX-License-Identifier: Apache-2.0
#include "report/outcome.h"

#include <algorithm>

#include "base/strings.h"
#include "report/dates.h"
#include "report/numbers.h"
#include "report/protect.h"
#include "report/target_words.h"
#include "words/message.h"

namespace lofte::report {
namespace {

using records::Target;
using words::Lang;
using words::Phrase;
using words::say;

constexpr Phrase kOutcomeUnknown{"no figure", "ingen uppgift"};
constexpr Phrase kOutcomeContradict{"the reports contradict each other", "motstridiga uppgifter"};
constexpr Phrase kOutcomeDone{"done", "klart"};
constexpr Phrase kOutcomePartlyDone{"partly done", "delvis klart"};
constexpr Phrase kNotDone{"not done", "inte klart"};
constexpr Phrase kOutcomeMeasureDone{"a measure done", "genomförd åtgärd"};
constexpr Phrase kOutcomeLater{"told when the period is over", "redovisas när perioden är slut"};
constexpr Phrase kOutcomeNotShown{"not shown", "visas inte"};
constexpr Phrase kOutcomeIn{"{n} ({period})", "{n} ({period})"};
constexpr Phrase kOf{"{n} {what}", "{n} {what}"};
constexpr Phrase kOutcomeOfAll{"{n} of {all}", "{n} av {all}"};
constexpr Phrase kOutcomeNothing{"–", "–"};

std::string milestone_text(eval::Verdict verdict, Lang lang) {
  if (verdict == eval::Verdict::met) return std::string(kOutcomeDone.in(lang));
  if (verdict == eval::Verdict::partly) return std::string(kOutcomePartlyDone.in(lang));
  return std::string((verdict == eval::Verdict::cannot_tell ? kOutcomeUnknown : kNotDone).in(lang));
}

// A figure that lies inside another one of the same doer and place tells nothing more.
std::vector<const eval::Figure*> widest(const std::vector<eval::Figure>& figures) {
  std::vector<const eval::Figure*> out;
  for (const eval::Figure& figure : figures) {
    const auto wider = [&](const eval::Figure& other) {
      return &other != &figure && !other.additional && other.of == figure.of && other.by == figure.by &&
             other.place == figure.place && other.period != figure.period &&
             other.period.contains(figure.period);
    };
    if (!figure.additional && std::none_of(figures.begin(), figures.end(), wider)) out.push_back(&figure);
  }
  return out;
}

bool one_activity(const std::vector<const eval::Figure*>& figures) {
  return std::all_of(figures.begin(), figures.end(),
                     [&](const auto* f) { return f->of == figures.front()->of; });
}

std::string activity_text(const corpus::Corpus& corpus, const std::string& of, bool one, Lang lang) {
  return counted_text(corpus, {records::Counted::Form::activity, of, of}, one, lang);
}

// "71 (maj–juli 2018), 230 (augusti–december 2018)"
std::string figures_text(const corpus::Corpus& corpus, const eval::CommitmentStatus& status, Lang lang) {
  const auto figures = widest(status.figures);
  if (figures.empty()) return std::string(kOutcomeUnknown.in(lang));
  const bool same = one_activity(figures);
  const bool of_one_time = std::all_of(figures.begin(), figures.end(), [&](const eval::Figure* figure) {
    return figure->period == status.period;
  });
  const auto& together = status.commitment->together;
  std::vector<std::string> out;
  for (const eval::Figure* figure : figures) {
    std::string text = count_text({figure->range, figure->written}, lang);
    const bool one = figure->range == calendar::Range{1, 1};
    if (!same)
      text =
          words::text(say(kOf, {{"n", text}, {"what", activity_text(corpus, figure->of, one, lang)}}), lang);
    if (!of_one_time)
      text = words::text(say(kOutcomeIn, {{"n", text}, {"period", period_text(figure->period, lang)}}), lang);
    // Of joint work each party tells the same.
    const bool told = together && *together && std::find(out.begin(), out.end(), text) != out.end();
    if (!told) out.push_back(text);
  }
  return join(out, ", ");
}

// What is promised without a number is told as it was reported, since no sum is asked for.
std::string carry_out_text(const corpus::Corpus& corpus, const eval::CommitmentStatus& status, Lang lang) {
  const bool one = status.commitment->target->carry_out.size() == 1;
  if (one && !status.observed) {
    const bool clash = status.period && !status.figures.empty();
    return std::string((clash ? kOutcomeContradict : kOutcomeNothing).in(lang));
  }
  const bool reported = std::any_of(status.figures.begin(), status.figures.end(),
                                    [](const eval::Figure& figure) { return !figure.additional; });
  if (reported) return figures_text(corpus, status, lang);
  if (one && (status.observed->bounded() || status.observed->lo > 0))
    return range_text(*status.observed, lang);
  const bool done =
      status.verdict == eval::Verdict::carried_out || status.verdict == eval::Verdict::under_way;
  return std::string((done ? kOutcomeMeasureDone : kOutcomeUnknown).in(lang));
}

bool several_activities(const std::vector<YearFigure>& figures) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const auto& f) { return f.of != figures.front().of; });
}

}  // namespace

std::string not_shown(Lang lang) { return std::string(kOutcomeNotShown.in(lang)); }

std::string year_text(const corpus::Corpus& corpus, const YearFigure& figure, Lang lang) {
  if (figure.later) return std::string(kOutcomeLater.in(lang));
  if (!figure.range) return not_shown(lang);
  const long long small_count = corpus.settings.small_count();
  return told_text(told(*figure.range, small_count), small_count, lang);
}

std::string outcome_text(const corpus::Corpus& corpus, const eval::CommitmentStatus& status, Lang lang) {
  const auto& target = status.commitment->target;
  const Target::Form form = target ? target->form() : Target::Form::none;
  if (form == Target::Form::none) return figures_text(corpus, status, lang);
  if (form == Target::Form::carry_out) return carry_out_text(corpus, status, lang);
  if (form == Target::Form::milestone) return milestone_text(status.verdict, lang);
  if (form == Target::Form::indicator) return std::string(kOutcomeNothing.in(lang));
  if (!status.observed) return std::string((status.required ? kOutcomeContradict : kOutcomeNothing).in(lang));
  const std::string found = range_text(*status.observed, lang);
  if (form == Target::Form::share && status.of_all && status.of_all->bounded())
    return words::text(say(kOutcomeOfAll, {{"n", found}, {"all", range_text(*status.of_all, lang)}}), lang);
  if (form != Target::Form::per_walk) return found;
  const bool one = *status.observed == calendar::Range{1, 1};
  const records::Counted measures{records::Counted::Form::measure, {}, "measure"};
  return words::text(say(kOf, {{"n", found}, {"what", counted_text(corpus, measures, one, lang)}}), lang);
}

std::string told_outcome(const corpus::Corpus& corpus, const eval::CommitmentStatus& status,
                         const std::vector<YearFigure>& figures, Lang lang) {
  if (figures.empty()) return std::string(kOutcomeUnknown.in(lang));
  const bool several = several_activities(figures);
  std::vector<std::string> out;
  for (const YearFigure& figure : figures) {
    std::string text = year_text(corpus, figure, lang);
    if (several)
      text =
          words::text(say(kOf, {{"n", text}, {"what", activity_text(corpus, figure.of, false, lang)}}), lang);
    if (figure.when != status.period)
      text = words::text(say(kOutcomeIn, {{"n", text}, {"period", period_text(figure.when, lang)}}), lang);
    out.push_back(text);
  }
  return join(out, ", ");
}

std::string outcome_word(const eval::CommitmentStatus& status) {
  return status.observed ? range_word(*status.observed) : std::string();
}

std::string told_word(const corpus::Corpus& corpus, const std::vector<YearFigure>& figures) {
  const long long small_count = corpus.settings.small_count();
  std::vector<std::string> out;
  for (const YearFigure& figure : figures) {
    if (!figure.range) continue;
    const std::string word = told_count_word(*figure.range, small_count);
    out.push_back(figures.size() == 1 ? word
                                      : std::to_string(calendar::year_of(figure.when.first)) + ": " + word);
  }
  return join(out, "; ");
}

}  // namespace lofte::report
