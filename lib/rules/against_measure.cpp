// SPDX-License-Identifier: Apache-2.0
//
// A measure's story only grows: entries come to its history, its deadline is moved by a dated statement. What
// was not yet chosen has no story.
#include <algorithm>

#include "rules/against_parts.h"

namespace lofte::rules {
namespace {

using records::Measure;
using words::Phrase;
using words::say;

/// What is said of an entry of a list that only grows.
struct GrowingWords {
  Phrase changed, moved, gone, add;
};

constexpr GrowingWords kHistory{
    {"an entry of the history was \"{old}\" in {commit} and is now \"{new}\"",
     "en rad i historiken var ”{old}” i {commit} och är nu ”{new}”"},
    {"an entry of the history, \"{old}\", stood in another place among the others in {commit}",
     "en rad i historiken, ”{old}”, stod på en annan plats bland de övriga i {commit}"},
    {"an entry of the history, \"{old}\", was there in {commit} and is gone",
     "en rad i historiken, ”{old}”, fanns i {commit} och finns inte längre"},
    {"put it back, and add a new entry for what has happened since",
     "återställ den, och lägg till en ny rad för det som hänt sedan dess"}};
constexpr GrowingWords kMoves{
    {"a move of the deadline was \"{old}\" in {commit} and is now \"{new}\"",
     "en flytt av tidsfristen var ”{old}” i {commit} och är nu ”{new}”"},
    {"a move of the deadline, \"{old}\", stood in another place among the others in {commit}",
     "en flytt av tidsfristen, ”{old}”, stod på en annan plats bland de övriga i {commit}"},
    {"a move of the deadline, \"{old}\", was there in {commit} and is gone",
     "en flytt av tidsfristen, ”{old}”, fanns i {commit} och finns inte längre"},
    {"put it back, and add a new entry to moved_due", "återställ den, och lägg till en ny rad i moved_due"}};

constexpr Phrase kDue{"the deadline was \"{old}\" in {commit} and is now \"{new}\"",
                      "tidsfristen var ”{old}” i {commit} och är nu ”{new}”"};
constexpr Phrase kDueGone{"the deadline was \"{old}\" in {commit} and is gone",
                          "tidsfristen var ”{old}” i {commit} och finns inte längre"};
constexpr Phrase kMoveIt{"put it back, and move it with moved_due",
                         "återställ den, och flytta den med moved_due"};

// The place of a change: the one member that differs, else the entry.
Span place_of_change(const Paired& pair) {
  const auto keys = differing(pair.was->members, pair.is->members);
  const Said* one = keys.size() == 1 ? member(pair.is->members, keys.front()) : nullptr;
  return one ? one->span : pair.is->span;
}

template <class T>
void hold_entries(Pair& pair, const Measure& measure_was, const Measure& measure_is,
                  const records::List<T>& was, const records::List<T>& is, const GrowingWords& words) {
  const Listed before = listed(was);
  const Listed now = listed(is);
  const bool excused = pair.excused.contains(measure_is.path);
  for (const Paired& change : differences(before.all, now.all, true)) {
    if (!change.was) continue;
    if (before.faulty) {
      pair.uncompared.insert(measure_was.path);
      return;
    }
    if (excused && (!change.is || faulty(change.is->members))) continue;
    const Meaning old = meaning(change.was->members);
    const Meaning fresh = change.is ? meaning(change.is->members) : Meaning{};
    const Phrase& form = !change.is ? words.gone : old.same == fresh.same ? words.moved : words.changed;
    const Span span = change.is ? place_of_change(change) : is.key.end > 0 ? is.key : measure_is.first;
    pair.findings.emplace_back(
        kHistoryRewritten, diag::Place{measure_is.path, span},
        say(form, {{"old", old.shown}, {"new", fresh.shown}, {"commit", pair.older.label}}), say(words.add));
  }
}

void hold_due(Pair& pair, const Measure& was, const Measure& is) {
  const Said before = said("due", was.due);
  const Said now = said("due", is.due);
  if (before.state == records::State::absent) return;
  const Step change = step(before, now, was.has_faults, pair.excused.contains(is.path));
  if (change == Step::unread_then) pair.uncompared.insert(was.path);
  if (change != Step::changed && change != Step::removed) return;
  const Span span = place_of(now, is.first);
  pair.findings.emplace_back(
      kHistoryRewritten, diag::Place{is.path, span},
      say(change == Step::changed ? kDue : kDueGone,
          {{"old", before.meaning.shown}, {"new", now.meaning.shown}, {"commit", pair.older.label}}),
      say(kMoveIt));
}

}  // namespace

void compare_measure(Pair& pair, const Measure& was, const Measure& is) {
  const bool chosen = !was.history.empty() || was.history.state == records::State::faulty;
  if (!chosen || pair.same_text(was, is)) return;
  hold_entries(pair, was, is, was.history, is.history, kHistory);
  hold_entries(pair, was, is, was.moved_due, is.moved_due, kMoves);
  hold_due(pair, was, is);
}

}  // namespace lofte::rules
