// SPDX-License-Identifier: Apache-2.0
#include "report/disclosure.h"

#include <algorithm>

#include "eval/index.h"
#include "eval/ledger.h"
#include "report/protect.h"

namespace lofte::report {
namespace {

using calendar::Day;
using calendar::Interval;
using calendar::Range;
using eval::Line;
using eval::Verdict;

// The years that a period touches, cut to it, as far as they have begun.
std::vector<Interval> years_of(const Interval& period, Day as_of) {
  std::vector<Interval> out;
  const int last = calendar::year_of(std::min(period.last, as_of));
  for (int year = calendar::year_of(period.first); year <= last; ++year) {
    const auto days = calendar::common(period, {calendar::day(year, 1, 1), calendar::day(year, 12, 31)});
    if (days) out.push_back(*days);
  }
  return out;
}

std::vector<Line> lines_of(const std::vector<Line>& lines, const std::string& activity) {
  std::vector<Line> out;
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(out),
               [&](const Line& line) { return !line.additional && line.figure->of->written == activity; });
  return out;
}

std::vector<std::string> activities_in(const corpus::Corpus& corpus, const std::vector<Line>& lines) {
  std::vector<std::string> out;
  for (const Line& line : lines)
    if (is_sensitive(corpus, *line.figure->of)) out.push_back(line.figure->of->written);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

bool is_silent(const Range& range) { return range.lo == 0 && !range.bounded(); }

// Whether a commitment is about people, by its target or its `about`.
bool says_people(const corpus::Corpus& corpus, const records::Commitment& commitment) {
  if (commitment.target && counts_sensitive(corpus, *commitment.target)) return true;
  return std::any_of(commitment.about.begin(), commitment.about.end(), [&](const auto& activity) {
    return is_sensitive(corpus, {records::Counted::Form::activity, activity->id, activity->id});
  });
}

// One that promises walks is judged by the walks, also when home visits are reported beside them.
bool judged_by_people(const corpus::Corpus& corpus, const records::Commitment& commitment) {
  const auto& target = commitment.target;
  if (!target || target->none || target->things().empty()) return true;
  return counts_sensitive(corpus, *target);
}

// A figure that may be told, of somebody's commitment; one about which nothing is known yet stands for what
// will be.
struct Candidate {
  YearFigure figure;
  bool silent = false;
};

struct Entry {
  const records::Commitment* commitment;
  ToldOfPeople told;
  std::vector<Candidate> candidates;
};

class Gatherer {
 public:
  Gatherer(const corpus::Corpus& corpus, Day as_of)
      : corpus_(corpus), as_of_(as_of), index_(eval::index(corpus)) {}

  std::vector<Entry> gather() {
    for (const records::Promise& promise : corpus_.promises)
      for (const auto& commitment : promise.commitments) add(promise, *commitment);
    withhold_overlapping();
    return std::move(entries_);
  }

 private:
  void add(const records::Promise& promise, const records::Commitment& commitment) {
    const auto ever = eval::lines_for(index_, promise, commitment, calendar::kForever);
    const auto activities = activities_in(corpus_, ever);
    if (activities.empty() && !says_people(corpus_, commitment)) return;
    Entry entry{&commitment, {}, {}};
    const auto known = eval::lines_for(index_, promise, commitment, as_of_);
    const auto period = eval::commitment_period(promise, commitment, as_of_);
    entry.told.judged = judged_by_people(corpus_, commitment);
    entry.told.over = period && period->last < as_of_;
    entry.told.small = std::any_of(known.begin(), known.end(), [&](const Line& line) {
      return is_sensitive(corpus_, *line.figure->of) &&
             may_be_small(line.count, corpus_.settings.small_count());
    });
    if (period)
      for (const std::string& activity : activities)
        add_years(commitment, activity, ever, known, *period, entry.candidates);
    entries_.push_back(std::move(entry));
  }

  void add_years(const records::Commitment& commitment, const std::string& activity,
                 const std::vector<Line>& ever, const std::vector<Line>& known, const Interval& period,
                 std::vector<Candidate>& out) const {
    const auto doers = eval::doers_of(corpus_, commitment);
    const eval::Ledger in_all(corpus_, lines_of(ever, activity), doers);
    const eval::Ledger so_far(corpus_, lines_of(known, activity), doers);
    for (const Interval& year : years_of(period, as_of_)) {
      if (is_silent(eval::over(in_all.book({}), year))) continue;
      const Range range = eval::over(so_far.book({}), year);
      const bool over = year.last < as_of_;
      const bool silent = is_silent(range) || range.lo > range.hi;
      out.push_back({{activity, year, over ? std::optional(range) : std::nullopt, !over}, silent});
    }
  }

  // Of figures of one activity whose days overlap without being the same (two promises of different length),
  // only the longest is told: the difference of two would be a figure of its own. What is withheld follows
  // from the days alone, not from the numbers.
  void withhold_overlapping() {
    std::vector<std::pair<Entry*, Candidate*>> all;
    for (Entry& entry : entries_)
      for (Candidate& candidate : entry.candidates) all.emplace_back(&entry, &candidate);
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
      return a.second->figure.when.days() > b.second->figure.when.days();
    });
    std::vector<bool> stays(all.size(), true);
    for (std::size_t i = 0; i < all.size(); ++i)
      for (std::size_t j = 0; j < i && stays[i]; ++j) {
        const YearFigure& longer = all[j].second->figure;
        YearFigure& figure = all[i].second->figure;
        if (!stays[j] || longer.of != figure.of || longer.when == figure.when ||
            !longer.when.overlaps(figure.when))
          continue;
        stays[i] = false;
        figure.range.reset();
        figure.later = false;
        all[i].first->told.withheld = true;
      }
  }

  const corpus::Corpus& corpus_;
  Day as_of_;
  eval::Index index_;
  std::vector<Entry> entries_;
};

bool any_sensitive(const corpus::Corpus& corpus) {
  const auto& activities = corpus.settings.activities;
  return std::any_of(activities.begin(), activities.end(), [&](const auto& activity) {
    return is_sensitive(corpus, {records::Counted::Form::activity, activity.id, activity.id});
  });
}

}  // namespace

Verdict ToldOfPeople::told(Verdict verdict) const {
  if (!judged || verdict == Verdict::upcoming) return verdict;
  if (withheld) return Verdict::cannot_tell;
  const bool of_a_number =
      verdict != Verdict::under_way && verdict != Verdict::carried_out && verdict != Verdict::not_carried_out;
  return over || !of_a_number ? verdict : Verdict::cannot_tell;
}

Disclosure Disclosure::of(const corpus::Corpus& corpus, Day as_of) {
  Disclosure out;
  if (!any_sensitive(corpus)) return out;
  for (Entry& entry : Gatherer(corpus, as_of).gather()) {
    for (Candidate& candidate : entry.candidates)
      if (!candidate.silent) entry.told.figures.push_back(std::move(candidate.figure));
    out.all_.emplace(entry.commitment, std::move(entry.told));
  }
  return out;
}

eval::Status told_status(const corpus::Corpus& corpus, Day as_of) {
  eval::Status out = eval::evaluate(corpus, as_of);
  const Disclosure disclosure = Disclosure::of(corpus, as_of);
  for (eval::PromiseStatus& promise : out.promises)
    for (eval::CommitmentStatus& commitment : promise.commitments)
      if (const ToldOfPeople* of = disclosure.find(commitment.commitment))
        commitment.verdict = of->told(commitment.verdict);
  return out;
}

}  // namespace lofte::report
