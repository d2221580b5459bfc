// SPDX-License-Identifier: Apache-2.0
#include "report/summary_parts.h"

#include <algorithm>
#include <array>

#include "calendar/time.h"
#include "eval/words.h"
#include "report/dates.h"

namespace lofte::report {
namespace {

using calendar::Range;
using query::SummaryKey;
using words::Lang;
using words::Phrase;

constexpr Phrase kNotSaid{"(not said)", "(anges inte)"};

// What is kept first, what cannot be judged last.
constexpr std::array<std::string_view, 13> kOrder{"met",
                                                  "on_track",
                                                  "running",
                                                  "behind",
                                                  "partly",
                                                  "not_met",
                                                  "carried_out",
                                                  "under_way",
                                                  "partly_carried_out",
                                                  "not_carried_out",
                                                  "upcoming",
                                                  "not_shown",
                                                  "cannot_tell"};

std::size_t rank(const VerdictCount& count) {
  return static_cast<std::size_t>(std::find(kOrder.begin(), kOrder.end(), count.word) - kOrder.begin());
}

std::string name_of(const query::ReportedTotal& total) {
  return total.commitment ? total.promise->id + "/" + total.commitment->id->text : total.promise->id.str();
}

void add_reported(const query::ActivityTotal& activity, std::vector<ActivityFigure>& out) {
  ActivityFigure all{
      activity.activity, {}, activity.commitments.front().days, activity.total, activity.contradictory};
  for (const query::ReportedTotal& one : activity.commitments)
    all.days = {std::min(all.days.first, one.days.first), std::max(all.days.last, one.days.last)};
  out.push_back(all);
  if (activity.commitments.size() == 1) {
    out.back().of = name_of(activity.commitments.front());
    return;
  }
  for (const query::ReportedTotal& one : activity.commitments)
    out.push_back({activity.activity, name_of(one), one.days, one.total, one.contradictory});
}

void add_told(const corpus::Corpus& corpus, const query::Summary& summary, const Disclosure& disclosure,
              const std::string& activity, std::vector<ActivityFigure>& out) {
  for (const eval::PromiseStatus* promise : summary.promises)
    for (const eval::CommitmentStatus& commitment : promise->commitments) {
      const ToldOfPeople* told_of = disclosure.find(commitment.commitment);
      if (!told_of) continue;
      for (const YearFigure& figure : told_of->figures) {
        const auto& period = summary.question.period;
        if (figure.of != activity || (period && !period->contains(figure.when))) continue;
        ActivityFigure one{
            activity, promise->promise->id + "/" + commitment.commitment->id->text, figure.when, {}};
        one.protected_ = true;
        one.withheld = !figure.range;
        if (figure.range) one.range = told(*figure.range, corpus.settings.small_count());
        out.push_back(one);
      }
    }
}

}  // namespace

Range people(const std::vector<Range>& groups, const corpus::Corpus& corpus, const SummaryStyle& style) {
  Range sum{0, 0};
  for (const Range& group : groups)
    sum = sum + (style.internal ? group : told(group, corpus.settings.small_count()));
  return sum;
}

std::vector<CommitmentLine> judged_lines(const corpus::Corpus& corpus, const eval::Status& status,
                                         const query::Summary& summary, const SummaryStyle& style) {
  const Disclosure disclosed = style.internal ? Disclosure() : Disclosure::of(corpus, status.as_of);
  std::vector<CommitmentLine> out;
  for (const eval::PromiseStatus* promise : summary.promises)
    for (const eval::CommitmentStatus& commitment : promise->commitments)
      out.push_back({promise, &commitment,
                     shown(corpus, style.internal ? nullptr : &disclosed, commitment, style.lang)});
  return out;
}

std::vector<VerdictCount> verdict_counts(const std::vector<CommitmentLine>& lines) {
  std::vector<VerdictCount> out;
  for (const CommitmentLine& line : lines) {
    const Shown& one = line.shown;
    auto at = std::find_if(out.begin(), out.end(), [&](const auto& v) { return v.word == one.tally_word; });
    if (at == out.end()) at = out.insert(out.end(), {one.tally_word, one.verdict, one.tone});
    ++at->count;
  }
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return out;
}

std::vector<ActivityFigure> activity_figures(const corpus::Corpus& corpus, const eval::Status& status,
                                             const query::Summary& summary, const SummaryStyle& style) {
  const Disclosure disclosed = style.internal ? Disclosure() : Disclosure::of(corpus, status.as_of);
  std::vector<ActivityFigure> out;
  for (const query::ActivityTotal& activity : summary.activities) {
    if (style.internal || !activity.sensitive)
      add_reported(activity, out);
    else
      add_told(corpus, summary, disclosed, activity.activity, out);
  }
  return out;
}

std::string group_name(const corpus::Corpus& corpus, const query::Summary& summary,
                       const query::SummaryGroup& group, Lang lang) {
  if (group.key.empty()) return std::string(kNotSaid.in(lang));
  switch (*summary.question.by) {
    case SummaryKey::party:
      return corpus::party_name(corpus, group.key);
    case SummaryKey::place:
      return corpus::place_name(corpus, group.key);
    case SummaryKey::state: {
      for (const auto& [word, state] : records::Choices<records::MeasureState>::table)
        if (word == group.key) return std::string(eval::phrase(state).in(lang));
      return group.key;
    }
    case SummaryKey::month: {
      const auto month = calendar::parse_time(group.key);
      const auto* time = std::get_if<calendar::Time>(&month);
      return time ? period_text(time->span, lang) : group.key;
    }
    case SummaryKey::category:
    case SummaryKey::year:
      break;
  }
  return group.key;
}

bool counts_walks(SummaryKey by) {
  return by == SummaryKey::place || by == SummaryKey::month || by == SummaryKey::year;
}

bool counts_observations(SummaryKey by) { return by == SummaryKey::category || counts_walks(by); }

}  // namespace lofte::report
