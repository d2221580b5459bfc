// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "query/changes_parts.h"
#include "query/titles.h"

namespace lofte::query {
namespace {

using calendar::Day;
using records::HistoryEntry;
using records::Measure;
using records::MeasureState;
using records::Walk;
using records::WalkState;
using records::What;

// --- walks ---

// A walk that is called off is called off from the commit that says so, not only when its day has come.
WalkState state_of(const Between& between, const Walk& walk, Day as_of) {
  const bool cancelled = walk.state && *walk.state == WalkState::cancelled;
  return between.two_commits() && cancelled ? WalkState::cancelled : eval::walk_state(walk, as_of);
}

News news_of(WalkState state) {
  if (state == WalkState::held) return News::walk_held;
  return state == WalkState::cancelled ? News::walk_cancelled : News::walk_planned;
}

Change begin(const Between& between, News news, const Then<Walk>& then) {
  Change change{news, then.how(), corpus::name_of(What::walk, then.is.id),
                title_message(between.newer.corpus, then.is)};
  change.date = time_of(then.is.date);
  return change;
}

void walk_itself(Between& between, const Then<Walk>& then) {
  const WalkState is = state_of(between, then.is, between.newer.status.as_of);
  if (!then.was || state_of(between, *then.was, between.older.status.as_of) != is) {
    Change change = begin(between, news_of(is), then);
    if (is == WalkState::cancelled) change.text = text_of(then.is.because);
    between.found.push_back(std::move(change));
    return;
  }
  if (is != WalkState::planned || !then.was->date || !then.is.date || same_days(then.was->date, then.is.date))
    return;
  Change change = begin(between, News::walk_moved, then);
  change.from = then.was->date->span.last;
  change.to = then.is.date->span.last;
  between.found.push_back(std::move(change));
}

const records::Proposal* proposal_of(const Walk* walk, const std::string& id) {
  if (!walk) return nullptr;
  for (const auto& observation : walk->observations)
    for (const auto& proposal : observation->proposals)
      if (proposal->id && proposal->id->text == id) return &*proposal;
  return nullptr;
}

// Whether an answer or a refusal is known now and was not before.
template <class A>
bool is_news(const Between& between, const records::Field<A>& now, const records::Field<A>* before) {
  if (!now || !eval::known(now->date, between.newer.status.as_of)) return false;
  return !before || !*before || !eval::known((*before)->date, between.older.status.as_of);
}

void proposals(Between& between, const Then<Walk>& then) {
  for (const auto& observation : then.is.observations)
    for (const auto& proposal : observation->proposals) {
      if (!proposal->id) continue;
      const records::Proposal* was = proposal_of(then.was, proposal->id->text);
      const auto add = [&](News news, const auto& date, std::string text) {
        Change change = begin(between, news, then);
        change.date = time_of(date);
        change.text = std::move(text);
        change.about = text_of(proposal->text);
        between.found.push_back(std::move(change));
      };
      if (is_news(between, proposal->declined, was ? &was->declined : nullptr))
        add(News::proposal_declined, proposal->declined->date, text_of(proposal->declined->because));
      if (is_news(between, proposal->answered, was ? &was->answered : nullptr))
        add(News::proposal_answered, proposal->answered->date, text_of(proposal->answered->text));
    }
}

// --- measures ---

News news_of(MeasureState state) {
  switch (state) {
    case MeasureState::done:
      return News::measure_done;
    case MeasureState::dropped:
      return News::measure_dropped;
    case MeasureState::partly_done:
      return News::measure_partly_done;
    case MeasureState::started:
      return News::measure_started;
    case MeasureState::paused:
      return News::measure_paused;
    case MeasureState::reopened:
      return News::measure_reopened;
    case MeasureState::chosen:
      break;
  }
  return News::measure_chosen;
}

std::vector<const HistoryEntry*> known_entries(const Measure& measure, Day as_of) {
  std::vector<const HistoryEntry*> out;
  for (const auto& entry : measure.history)
    if (entry->state && eval::known(entry->date, as_of)) out.push_back(&*entry);
  return out;
}

Change begin(const Between& between, News news, const Then<Measure>& then) {
  const bool known_then = then.was && eval::last_entry(*then.was, between.older.status.as_of);
  Change change{news, known_then ? How::changed : How::added, corpus::name_of(What::measure, then.is.id),
                words::plain(title_of(then.is))};
  change.measure = &then.is;
  change.parties = party_names(between.newer.corpus, then.is.responsible);
  return change;
}

// All that a measure has come to since is one piece of news: the last of it.
void progress(Between& between, const Then<Measure>& then) {
  std::vector<const HistoryEntry*> before;
  if (then.was) before = known_entries(*then.was, between.older.status.as_of);
  std::vector<const HistoryEntry*> fresh;
  for (const HistoryEntry* entry : known_entries(then.is, between.newer.status.as_of)) {
    const auto same = [entry](const HistoryEntry* other) {
      return *entry->state == *other->state && same_days(entry->date, other->date);
    };
    if (std::none_of(before.begin(), before.end(), same)) fresh.push_back(entry);
  }
  if (fresh.empty()) return;
  const HistoryEntry& last = *fresh.back();
  Change change = begin(between, news_of(*last.state), then);
  change.date = time_of(last.date);
  change.text = last.because ? last.because->str() : text_of(last.note);
  for (const HistoryEntry* entry : fresh) change.steps.push_back({*entry->state, *entry->date});
  between.found.push_back(std::move(change));
}

bool was_known(const Between& between, const Then<Measure>& then, const records::MovedDue& move) {
  if (!then.was) return false;
  return std::any_of(then.was->moved_due.begin(), then.was->moved_due.end(), [&](const auto& other) {
    return same_days(move.to, other->to) && same_days(move.decided, other->decided) &&
           eval::known(other->decided, between.older.status.as_of);
  });
}

void add_move(Between& between, const Then<Measure>& then, std::optional<Day> from, Day to,
              const records::MovedDue* why) {
  Change change = begin(between, News::measure_moved, then);
  change.from = from;
  change.to = to;
  if (why) {
    change.date = time_of(why->decided);
    change.text = text_of(why->because);
  }
  between.found.push_back(std::move(change));
}

void moves(Between& between, const Then<Measure>& then) {
  const Measure& from_which = then.was ? *then.was : then.is;
  std::optional<Day> deadline;
  if (then.was)
    deadline = eval::set_due(between.older.corpus, from_which, between.older.status.as_of);
  else if (then.is.due)
    deadline = then.is.due->span.last;
  bool stated = false;
  for (const auto& move : then.is.moved_due) {
    if (!move->to || !eval::known(move->decided, between.newer.status.as_of) ||
        was_known(between, then, *move))
      continue;
    add_move(between, then, deadline, move->to->span.last, &*move);
    deadline = move->to->span.last;
    stated = true;
  }
  const bool rewritten = then.was && then.was->due && then.is.due && !same_days(then.was->due, then.is.due);
  if (!stated && rewritten)
    add_move(between, then, then.was->due->span.last, then.is.due->span.last, nullptr);
}

}  // namespace

void news_of_walks(Between& between) {
  for_each_pair(between, What::walk, between.older.corpus.walks, between.newer.corpus.walks,
                [&](const Then<Walk>& then) {
                  walk_itself(between, then);
                  proposals(between, then);
                });
}

void news_of_measures(Between& between) {
  for_each_pair(between, What::measure, between.older.corpus.measures, between.newer.corpus.measures,
                [&](const Then<Measure>& then) {
                  progress(between, then);
                  moves(between, then);
                });
}

}  // namespace lofte::query
