// SPDX-License-Identifier: Apache-2.0
//
// Walks, what was proposed on them, and measures. A walk at two places, or a measure that two parties answer
// for, stands under each of them, so groups may add up to more than the whole; the whole counts it once.
#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "eval/walks.h"
#include "query/summary_parts.h"

namespace lofte::query {
namespace {

using calendar::Interval;
using calendar::Truth;
using records::WalkState;
using Keys = std::vector<std::string>;

constexpr std::size_t kYear = 4;   // the letters of "2020-09-15" that name its year
constexpr std::size_t kMonth = 7;  // and its month

template <records::What W>
Keys ids(const records::List<records::Ref<W>>& list) {
  Keys out;
  for (const auto& item : list) out.push_back(item->id);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

// Under the empty key where nothing is named.
Keys named(const Keys& keys) { return keys.empty() ? Keys{""} : keys; }

std::string id(const auto& ref) { return ref ? ref->id.str() : std::string(); }

// The month or year that days lie in; empty when they lie in several.
std::string stretch(const Interval& when, std::size_t letters) {
  const std::string first = calendar::iso(when.first).substr(0, letters);
  return first == calendar::iso(when.last).substr(0, letters) ? first : std::string();
}

std::string state_key(records::MeasureState state) { return std::string(records::word(state)); }

constexpr std::int64_t kMostSaid = 1'000'000;

// All that is counted of one folder, in all and by key.
class Counter {
 public:
  Counter(const eval::Index& index, const eval::Status& status, Summary& out)
      : index_(index), as_of_(status.as_of), out_(out) {}

  void walk(const eval::WalkStatus& status) {
    const records::Walk& walk = *status.walk;
    if (!walk.date) return;
    const Truth here = belongs(walk.date->span, out_.question);
    if (here == Truth::no) return;
    const Keys keys = walk_keys(walk);
    for_each(keys, out_.walks, &SummaryGroup::walks,
             [&](WalkCounts& counts) { count(counts, status, here); });
    if (here == Truth::yes && status.state == WalkState::held) proposals(walk);
  }

  void measure(const eval::MeasureStatus& status) {
    const records::HistoryEntry* first = first_entry(*status.measure, as_of_);
    if (!first || !status.state) return;
    const Truth here = belongs(first->date->span, out_.question);
    if (here == Truth::no) return;
    for_each(measure_keys(status, *first), out_.measures, &SummaryGroup::measures,
             [&](MeasureCounts& counts) {
               if (here != Truth::yes) return void(++counts.unclear);
               ++counts.in_state[static_cast<std::size_t>(eval::counts_as(*status.state))];
               if (status.overdue_days > 0) ++counts.overdue;
             });
  }

  std::vector<SummaryGroup> groups();

 private:
  template <class Counts, class F>
  void for_each(const Keys& keys, Counts& whole, Counts SummaryGroup::*part, F count) {
    count(whole);
    for (const std::string& key : keys) count(group(key).*part);
  }

  SummaryGroup& group(const std::string& key) {
    SummaryGroup& group = groups_[key];
    group.key = key;
    return group;
  }

  // Adds what a walk says of its participants; a group without a number leaves the walk uncounted.
  void count_people(WalkCounts& counts, const records::Walk& walk) const {
    bool whole = !walk.participants.empty() && walk.participants.state() != records::State::faulty;
    for (const auto& people : walk.participants) {
      if (!people->count) {
        whole = whole && !people->party.absent();
        continue;
      }
      (people->party.absent() ? counts.participants : counts.staff).push_back(people->count->range);
    }
    if (!whole) ++counts.uncounted;
  }

  void count(WalkCounts& counts, const eval::WalkStatus& status, Truth here) const {
    if (status.state == WalkState::planned) counts.planned += here == Truth::yes ? 1 : 0;
    if (status.state == WalkState::cancelled) counts.cancelled += here == Truth::yes ? 1 : 0;
    if (status.state != WalkState::held) return;
    if (here != Truth::yes) return void(++counts.unclear);
    ++counts.held;
    if (eval::proposed(*status.walk)) {
      ++counts.owed;
      if (status.feedback) ++counts.fed_back;
    }
    count_people(counts, *status.walk);
  }

  void proposals(const records::Walk& walk) {
    for (const auto& observation : walk.observations) {
      for_each(observation_keys(walk, *observation), out_.observations, &SummaryGroup::observations,
               [&](ObservationCounts& counts) {
                 ++counts.seen;
                 counts.said += observation->count ? said(*observation->count) : 1;
               });
      for (const auto& proposal : observation->proposals) {
        const eval::Fate fate = eval::fate(walk, *proposal, index_.links, as_of_);
        const bool done = eval::is_done(walk, *proposal, index_.links, as_of_);
        for_each(proposal_keys(walk, *observation, *proposal), out_.proposals, &SummaryGroup::proposals,
                 [&](ProposalCounts& counts) { count(counts, fate, done); });
      }
    }
  }

  static int said(const calendar::Count& count) {
    return static_cast<int>(std::clamp<std::int64_t>(count.range.lo, 1, kMostSaid));
  }

  static void count(ProposalCounts& counts, eval::Fate fate, bool done) {
    ++counts.made;
    counts.done += done ? 1 : 0;
    switch (fate) {
      case eval::Fate::chosen:
        ++counts.chosen;
        break;
      case eval::Fate::declined:
        ++counts.declined;
        break;
      case eval::Fate::answered:
        ++counts.answered;
        break;
      case eval::Fate::unanswered:
        ++counts.unanswered;
        break;
      case eval::Fate::unclear:
        ++counts.unclear;
        break;
    }
  }

  Keys time_keys(const Interval& when) const {
    return {stretch(when, out_.question.by == SummaryKey::month ? kMonth : kYear)};
  }

  Keys walk_keys(const records::Walk& walk) const {
    if (!out_.question.by) return {};
    switch (*out_.question.by) {
      case SummaryKey::place:
        return walk.places.empty() ? Keys{""} : ids(walk.places);
      case SummaryKey::month:
      case SummaryKey::year:
        return time_keys(walk.date->span);
      default:
        return {};
    }
  }

  // An observation without a place stands at all of its walk's; it has no party and no state.
  Keys observation_keys(const records::Walk& walk, const records::Observation& observation) const {
    if (out_.question.by == SummaryKey::category) return {id(observation.category)};
    if (out_.question.by == SummaryKey::place && observation.place) return {observation.place->id};
    return walk_keys(walk);
  }

  // A proposal stands at its observation's place, else at all of its walk's.
  Keys proposal_keys(const records::Walk& walk, const records::Observation& observation,
                     const records::Proposal& proposal) const {
    if (!out_.question.by) return {};
    switch (*out_.question.by) {
      case SummaryKey::category:
        return {id(observation.category)};
      case SummaryKey::party:
        return named(ids(proposal.owner));
      case SummaryKey::place:
        return observation.place ? Keys{observation.place->id} : walk_keys(walk);
      default:
        return walk_keys(walk);
    }
  }

  // A measure that names no place stands at all of its walk's.
  Keys measure_places(const eval::MeasureStatus& status) const {
    const records::Walk* walk = status.places.empty() ? index_.corpus.walks.find(status.walk) : nullptr;
    return walk ? walk_keys(*walk) : named(status.places);
  }

  Keys measure_keys(const eval::MeasureStatus& status, const records::HistoryEntry& first) const {
    if (!out_.question.by) return {};
    switch (*out_.question.by) {
      case SummaryKey::category:
        return named(status.categories);
      case SummaryKey::party:
        return ids(status.measure->responsible);
      case SummaryKey::place:
        return measure_places(status);
      case SummaryKey::state:
        return {state_key(eval::counts_as(*status.state))};
      default:
        return time_keys(first.date->span);
    }
  }

  const eval::Index& index_;
  calendar::Day as_of_;
  Summary& out_;
  std::map<std::string, SummaryGroup> groups_;
};

// By name, so that a person finds it: Åkarp stands last, whatever its id.
std::string name_of(const corpus::Corpus& corpus, const SummaryGroup& group, SummaryKey by) {
  if (by == SummaryKey::party) return corpus::party_name(corpus, group.key);
  return by == SummaryKey::place ? corpus::place_name(corpus, group.key) : group.key;
}

// States stand in the order of a measure's life, months and years by time; the unnamed come last.
int rank(const SummaryGroup& group, SummaryKey by) {
  if (group.key.empty()) return 1;
  if (by != SummaryKey::state)
    return by == SummaryKey::month || by == SummaryKey::year ? 0 : -group.measures.total();
  const auto& table = records::Choices<records::MeasureState>::table;
  const auto at =
      std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == group.key; });
  return static_cast<int>(at - table.begin()) - static_cast<int>(table.size());
}

std::vector<SummaryGroup> Counter::groups() {
  std::vector<SummaryGroup> out;
  for (auto& [key, group] : groups_) out.push_back(std::move(group));
  if (!out_.question.by) return out;
  const auto order = [&](const SummaryGroup& g) {
    return std::pair(rank(g, *out_.question.by),
                     utf8::order_key(name_of(index_.corpus, g, *out_.question.by)));
  };
  std::stable_sort(out.begin(), out.end(),
                   [&](const SummaryGroup& a, const SummaryGroup& b) { return order(a) < order(b); });
  return out;
}

std::optional<calendar::Day> exact(const records::Field<calendar::Time>& time) {
  if (!time || time->span.first != time->span.last) return std::nullopt;
  return time->span.first;
}

// Collects differences between two days.
class Days {
 public:
  void add(std::optional<calendar::Day> from, std::optional<calendar::Day> to) {
    if (from && to && *from <= *to)
      days_.push_back(static_cast<int>((*to - *from).count()));
    else
      ++unclear_;
  }
  Median median() {
    Median out{std::nullopt, static_cast<int>(days_.size()), unclear_};
    if (days_.empty()) return out;
    std::sort(days_.begin(), days_.end());
    const std::size_t middle = days_.size() / 2;
    const bool even = days_.size() % 2 == 0;
    out.days = even ? (days_[middle - 1] + days_[middle]) / 2.0 : days_[middle];
    return out;
  }

 private:
  std::vector<int> days_;
  int unclear_ = 0;
};

// The day a measure was chosen; nothing when its history begins with something later.
std::optional<calendar::Day> chosen_on(const records::HistoryEntry& first) {
  return *first.state == records::MeasureState::chosen ? exact(first.date) : std::nullopt;
}

}  // namespace

void count_work(const eval::Index& index, const eval::Status& status, Summary& out) {
  Counter counter(index, status, out);
  for (const eval::WalkStatus& walk : status.walks) counter.walk(walk);
  for (const eval::MeasureStatus& measure : status.measures) counter.measure(measure);
  out.groups = counter.groups();
}

void take_medians(const eval::Index& index, const eval::Status& status, Summary& out) {
  Days to_chosen;
  Days to_done;
  for (const eval::MeasureStatus& measure : status.measures) {
    const records::HistoryEntry* first = first_entry(*measure.measure, status.as_of);
    if (!first || belongs(first->date->span, out.question) != Truth::yes) continue;
    const records::Walk* walk = index.corpus.walks.find(measure.walk);
    if (walk) to_chosen.add(exact(walk->date), chosen_on(*first));
    const records::HistoryEntry* last = eval::last_entry(*measure.measure, status.as_of);
    if (*last->state == records::MeasureState::done) to_done.add(chosen_on(*first), exact(last->date));
  }
  out.walk_to_chosen = to_chosen.median();
  out.chosen_to_done = to_done.median();
}

}  // namespace lofte::query
