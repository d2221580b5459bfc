// SPDX-License-Identifier: Apache-2.0
//
// A follow-up that was reported: its figures and judgements, and what they take their meaning from (which
// promise, which days, who reported, when). Everything may be corrected, when a new entry in `corrected` says
// so.
#include <algorithm>

#include "rules/against_parts.h"

namespace lofte::rules {
namespace {

using records::Followup;
using records::State;
using words::Phrase;
using words::say;

constexpr Phrase kFigure{
    "a figure was \"{old}\" in {commit} and is now \"{new}\", and no new entry in corrected says so",
    "en siffra var ”{old}” i {commit} och är nu ”{new}”, utan att en ny rad i corrected anger det"};
constexpr Phrase kFigureAdded{
    "a figure was not there in {commit}: \"{new}\", and no new entry in corrected says so",
    "en siffra fanns inte i {commit}: ”{new}”, utan att en ny rad i corrected anger det"};
constexpr Phrase kFigureGone{
    "a figure was there in {commit} and is gone: \"{old}\", and no new entry in corrected says so",
    "en siffra fanns i {commit} men finns inte längre: ”{old}”, utan att en ny rad i corrected anger det"};
constexpr Phrase kJudged{
    "an assessment was \"{old}\" in {commit} and is now \"{new}\", and no new entry in corrected says so",
    "en bedömning var ”{old}” i {commit} och är nu ”{new}”, utan att en ny rad i corrected anger det"};
constexpr Phrase kJudgedAdded{
    "an assessment was not there in {commit}: \"{new}\", and no new entry in corrected says so",
    "en bedömning fanns inte i {commit}: ”{new}”, utan att en ny rad i corrected anger det"};
constexpr Phrase kJudgedGone{
    "an assessment was there in {commit} and is gone: \"{old}\", and no new entry in corrected says so",
    "en bedömning fanns i {commit} men finns inte längre: ”{old}”, utan att en ny rad i corrected anger det"};
constexpr Phrase kFrame{
    "{what} was \"{old}\" in {commit} and is now \"{new}\", and no new entry in corrected says so",
    "{what} var ”{old}” i {commit} och är nu ”{new}”, utan att en ny rad i corrected anger det"};
constexpr Phrase kPromise{"the promise that the figures are about", "löftet som siffrorna gäller"};
constexpr Phrase kFollowupPeriod{"the period of the figures", "perioden för siffrorna"};
constexpr Phrase kDate{"the day on which it was reported", "datumet för redovisningen"};
constexpr Phrase kBy{"the list of those who reported", "listan över dem som redovisade"};
constexpr Phrase kSayIt{"add an entry to corrected, with its date and what was corrected",
                        "lägg till en rad i corrected, med datum och vad som rättats"};

/// What is said of an entry of a list.
struct EntryWords {
  Phrase changed, added, gone;
};
constexpr EntryWords kFigures{kFigure, kFigureAdded, kFigureGone};
constexpr EntryWords kAssessments{kJudged, kJudgedAdded, kJudgedGone};

// A figure that names the follow-up's own period says no more than one that names none.
Listed figures(const Followup& followup) {
  Listed out = listed(followup.counts);
  const std::string own = followup.period ? meaning(*followup.period).same : std::string();
  for (Member& one : out.all)
    std::erase_if(one.members,
                  [&](const Said& said) { return said.key == "period" && said.meaning.same == own; });
  return out;
}

bool corrected_anew(const Followup& was, const Followup& is) {
  int more = 0;
  for (const Paired& change : differences(listed(was.corrected).all, listed(is.corrected).all, false))
    more += (change.is ? 1 : 0) - (change.was ? 1 : 0);
  return more > 0;
}

class FollowupComparison {
 public:
  FollowupComparison(Pair& pair, const Followup& was, const Followup& is)
      : pair_(pair), was_(was), is_(is), excused_(pair.excused.contains(is.path)) {}

  void hold_entries(const Listed& before, const Listed& now, Span home, const EntryWords& words) {
    for (const Paired& change : differences(before.all, now.all, false)) {
      if (before.faulty) return cannot_compare();
      if (excused_ && (!change.is || faulty(change.is->members))) continue;
      const Phrase& form = !change.was ? words.added : change.is ? words.changed : words.gone;
      report(say(form, {{"old", change.was ? meaning(change.was->members).shown : std::string()},
                        {"new", change.is ? meaning(change.is->members).shown : std::string()},
                        {"commit", pair_.older.label}}),
             change.is ? place_of_change(change) : home);
    }
  }

  // What the figures take their meaning from; it is required, so what is not there is an error of form.
  void hold_frame(const Phrase& what, const Said& before, const Said& now) {
    const Step change = step(before, now, was_.has_faults, excused_);
    if (change == Step::unread_then) return cannot_compare();
    if (change == Step::none || change == Step::unread_now) return;
    report(say(kFrame, {{"what", words::nested(say(what))},
                        {"old", before.meaning.shown},
                        {"new", now.meaning.shown},
                        {"commit", pair_.older.label}}),
           place_of(now, is_.first));
  }

 private:
  static Span place_of_change(const Paired& change) {
    if (!change.was) return change.is->span;
    const auto keys = differing(change.was->members, change.is->members);
    const Said* one = keys.size() == 1 ? member(change.is->members, keys.front()) : nullptr;
    return one ? one->span : change.is->span;
  }

  void report(words::Message message, Span span) {
    pair_.findings.emplace_back(kFollowupChanged, diag::Place{is_.path, span}, std::move(message),
                                say(kSayIt));
  }

  void cannot_compare() { pair_.uncompared.insert(was_.path); }

  Pair& pair_;
  const Followup& was_;
  const Followup& is_;
  bool excused_;
};

// The promise by the name that it has now.
Said promise_then(const Pair& pair, const Followup& was) {
  Said out = said("promise", was.promise);
  if (!was.promise) return out;
  if (const auto now = pair.succession.now(records::What::promise, was.promise->id)) out.meaning.same = *now;
  return out;
}

}  // namespace

void compare_followup(Pair& pair, const Followup& was, const Followup& is) {
  if (pair.same_text(was, is) || corrected_anew(was, is)) return;
  FollowupComparison c(pair, was, is);
  const auto home = [&](const auto& list) { return list.key.end > 0 ? list.key : is.first; };
  c.hold_entries(figures(was), figures(is), home(is.counts), kFigures);
  c.hold_entries(listed(was.assessments), listed(is.assessments), home(is.assessments), kAssessments);
  if (was.counts.empty() && was.assessments.empty()) return;
  c.hold_frame(kPromise, promise_then(pair, was), said("promise", is.promise));
  c.hold_frame(kFollowupPeriod, said("period", was.period), said("period", is.period));
  c.hold_frame(kDate, said("date", was.date), said("date", is.date));
  c.hold_frame(kBy, said("by", was.by), said("by", is.by));
}

}  // namespace lofte::rules
