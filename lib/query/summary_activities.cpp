// SPDX-License-Identifier: Apache-2.0
//
// How much there was of an activity. Follow-ups overlap, and two commitments may be followed up by the same
// figures, so nothing is added that may be the same thing twice: for each commitment, and for all together,
// at least as much as figures whose days do not overlap add up to, and at most as much as figures that leave
// no day out. The days are those that anything is reported for: what lies outside is not part of the total,
// and the days are shown beside it.
#include <algorithm>
#include <map>
#include <set>

#include "eval/ledger.h"
#include "query/summary_parts.h"

namespace lofte::query {
namespace {

using calendar::Interval;
using calendar::Range;
using eval::Line;

// The figures of one activity for one commitment.
struct Account {
  const records::Promise* promise = nullptr;
  const records::Commitment* commitment = nullptr;  // nullptr: the promise as a whole
  eval::Doers doers;
  std::optional<Interval> period;  // of the commitment
  std::vector<Line> lines;
};

using Accounts = std::map<std::string, std::vector<Account>>;  // by activity

bool is_activity(const records::Figure& figure) {
  return figure.of && figure.of->form == records::Counted::Form::activity;
}

void add(Accounts& accounts, const Account& empty, const std::vector<Line>& lines) {
  std::map<std::string, Account> mine;
  for (const Line& line : lines)
    if (!line.additional && is_activity(*line.figure))
      mine.try_emplace(line.figure->of->id, empty).first->second.lines.push_back(line);
  for (auto& [activity, account] : mine) accounts[activity].push_back(std::move(account));
}

// The figures that name no commitment and that none counts are the promise's own.
void add_unclaimed(const eval::Index& index, const records::Promise& promise, calendar::Day as_of,
                   const std::set<const records::Figure*>& claimed, Accounts& out) {
  records::Commitment whole{};
  whole.responsible = promise.parties;
  std::set<std::string> activities;
  for (const records::Followup* followup : eval::followups_of(index, promise, as_of))
    for (const auto& figure : followup->counts)
      if (is_activity(*figure) && figure->commitment.absent() && !claimed.contains(&*figure))
        activities.insert(figure->of->id);
  if (activities.empty()) return;
  Arena memory;
  whole.about = {memory, activities.size()};
  std::transform(activities.begin(), activities.end(), whole.about.items().begin(),
                 [](const std::string& activity) {
                   return records::Item<records::ActivityRef>{{activity}, {}};
                 });
  whole.about.close(records::Written({}, {}, records::State::good), activities.size());
  add(out, {&promise, nullptr, eval::doers_of(index.corpus, whole), eval::promise_period(promise, as_of), {}},
      eval::lines_for(index, promise, whole, as_of));
}

Accounts accounts_of(const eval::Index& index, calendar::Day as_of) {
  Accounts out;
  for (const records::Promise& promise : index.corpus.promises) {
    std::set<const records::Figure*> claimed;
    for (const auto& commitment : promise.commitments) {
      const std::vector<Line> lines = eval::lines_for(index, promise, *commitment, as_of);
      for (const Line& line : lines) claimed.insert(line.figure);
      add(out,
          {&promise,
           &*commitment,
           eval::doers_of(index.corpus, *commitment),
           eval::commitment_period(promise, *commitment, as_of),
           {}},
          lines);
    }
    add_unclaimed(index, promise, as_of, claimed, out);
  }
  return out;
}

// The days that are promised and asked for. Of a promise without a known period, all that is reported.
std::optional<Interval> asked(const Account& account, const SummaryQuestion& question) {
  const Interval promised = account.period.value_or(Interval{calendar::Day::min(), calendar::kForever});
  return question.period ? calendar::common(promised, *question.period) : promised;
}

// Those of the days that lie between the first and the last that anything is reported for.
std::optional<Interval> reported(const Account& account, const Interval& days) {
  std::optional<Interval> hull;
  for (const Line& line : account.lines) {
    const auto here = calendar::common(line.when, days);
    if (!here) continue;
    hull = hull ? Interval{std::min(hull->first, here->first), std::max(hull->last, here->last)} : *here;
  }
  return hull;
}

ReportedTotal total_over(const eval::Index& index, const Account& account, const Interval& days) {
  const eval::Ledger ledger(index.corpus, account.lines, account.doers);
  const eval::Book book = ledger.book({});
  ReportedTotal out{account.promise, account.commitment, days, eval::over(book, days), false};
  out.contradictory = eval::clash(book, days).has_value();
  return out;
}

// Of joint work each party tells all of it.
bool is_joint(const Account& account) { return account.doers.together && account.doers.parties.size() > 1; }

// The figures of an account with whose they are: of one party its own, also where it alone is responsible; of
// joint work nobody's in particular, so that no two parties' are added.
void add_lines(const Account& account, std::set<const records::Figure*>& seen, std::vector<Line>& out) {
  const auto within = asked(account, {});
  for (Line line : account.lines) {
    if (!within->contains(line.when) || !seen.insert(line.figure).second) continue;
    line.doer = is_joint(account) ? std::string() : line.by;
    out.push_back(std::move(line));
  }
}

// All figures as if one promise had been followed up: at least what does not overlap, whoever reports it.
std::int64_t at_least(const eval::Index& index, const std::vector<Account>& accounts,
                      const ActivityTotal& total) {
  std::vector<Line> lines;
  std::set<const records::Figure*> seen;
  std::set<std::string> responsible;
  Interval days = total.commitments.front().days;
  for (const bool joint : {true, false})
    for (const Account& account : accounts) {
      if (is_joint(account) != joint) continue;
      add_lines(account, seen, lines);
      responsible.insert(account.doers.parties.begin(), account.doers.parties.end());
    }
  for (const ReportedTotal& one : total.commitments)
    days = {std::min(days.first, one.days.first), std::max(days.last, one.days.last)};
  const eval::Ledger ledger(index.corpus, lines, {{responsible.begin(), responsible.end()}, false});
  return eval::over(ledger.book({}), days).lo;
}

void add_up(const eval::Index& index, const std::vector<Account>& accounts, ActivityTotal& out) {
  Range sum{0, 0};
  for (const ReportedTotal& one : out.commitments) {
    sum = sum + one.total;
    out.contradictory = out.contradictory || one.contradictory;
  }
  out.total = sum;
  if (out.commitments.size() > 1) out.total.lo = std::min(out.total.hi, at_least(index, accounts, out));
}

ActivityTotal total_of(const eval::Index& index, const std::string& activity,
                       const std::vector<Account>& accounts, const SummaryQuestion& question) {
  ActivityTotal out{};
  out.activity = activity;
  const auto* declared = index.corpus.settings.activities.find(activity);
  out.sensitive = declared && declared->value.sensitive && *declared->value.sensitive;
  for (const Account& account : accounts) {
    const auto days = asked(account, question);
    const auto known = days ? reported(account, *days) : std::nullopt;
    if (!known) continue;
    out.commitments.push_back(total_over(index, account, *known));
  }
  if (!out.commitments.empty()) add_up(index, accounts, out);
  return out;
}

}  // namespace

std::vector<ActivityTotal> activity_totals(const eval::Index& index, const eval::Status& status,
                                           const SummaryQuestion& question) {
  std::vector<ActivityTotal> out;
  for (const auto& [activity, accounts] : accounts_of(index, status.as_of)) {
    ActivityTotal total = total_of(index, activity, accounts, question);
    if (!total.commitments.empty()) out.push_back(std::move(total));
  }
  return out;
}

}  // namespace lofte::query
