// SPDX-License-Identifier: Apache-2.0
//
// What is added is free, but for what would undo the past by its mere date: a deadline that had passed is not
// moved by a decision that nobody had heard of, and a promise that had ended does not run again.
#include <algorithm>

#include "eval/facts.h"
#include "rules/against_parts.h"
#include "rules/described.h"

namespace lofte::rules {
namespace {

using calendar::Day;
using records::Canonical;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kDueAfter{
    "{record} has got due: {now}, but its deadline had passed on {day}, and it was not done",
    "{record} har fått due: {now}, men den {day} hade åtgärdens tidsfrist gått ut utan att den var klar"};
constexpr Phrase kMovedAfter{
    "{record} has got a move of its deadline, decided {decided}; on {day}, when nobody had heard of that, "
    "the "
    "deadline had passed",
    "{record} har fått en flyttad tidsfrist, beslutad {decided}; den {day}, när den inte var antecknad, hade "
    "tidsfristen gått ut"};
constexpr Phrase kDueAfterwards{
    "{record} has got due: {now}, but it was done on {done}, when its deadline, {day}, had passed",
    "{record} har fått due: {now}, men den blev klar {done}, när åtgärdens tidsfrist, {day}, hade gått ut"};
constexpr Phrase kMovedAfterwards{
    "{record} has got a move of its deadline, decided {decided}; without it, the measure was done on {done}, "
    "when its deadline, {day}, had passed",
    "{record} har fått en flyttad tidsfrist, beslutad {decided}; utan den blev åtgärden klar {done}, när "
    "tidsfristen, {day}, hade gått ut"};
constexpr Phrase kExtendedAfter{
    "{record} has got an extension, decided {decided}; on {day}, when nobody had heard of that, the promise "
    "had "
    "ended",
    "{record} har fått en förlängning, beslutad {decided}; den {day}, när den inte var antecknad, hade "
    "löftet "
    "upphört"};
constexpr Phrase kEndedAfter{
    "{record} is said to have ended {decided}; on {day}, when nobody had heard of that, it {state}",
    "{record} sägs ha avslutats {decided}; den {day}, när det inte var antecknat, hette det att löftet "
    "{state}"};
constexpr Phrase kRan{"was running", "gällde"};
constexpr Phrase kHadEnded{"had ended on {last}", "hade upphört {last}"};

class AdditionHolder {
 public:
  AdditionHolder(Pair& pair, const Edited& edited) : pair_(pair), edited_(edited) {}

  void measure(const records::Measure& was) const {
    const Day day = pair_.between.older;
    const auto due = eval::latest_day(pair_.older.whole(), was, day);
    if (!due || !eval::last_entry(was, day)) return;
    const records::HistoryEntry* end = finished(was, day);
    const Day until = end ? end->date->span.last : day;
    if (*due >= until) return;
    for (const Difference& d : edited_.differences) {
      if (d.kind != Difference::Kind::added) continue;
      const bool moved = d.path == "moved_due" && decided_before(*d.is, "decided");
      if (d.path == "due") tell(end ? kDueAfterwards : kDueAfter, d, *due, done(end));
      if (moved) tell(end ? kMovedAfterwards : kMovedAfter, d, end ? *due : day, done(end));
    }
  }

  void promise(const records::Promise& was) const {
    const Day day = pair_.between.older;
    const auto period = eval::promise_period(was, day);
    if (!period || was.signing.absent()) return;
    const bool over = period->last < day;
    for (const Difference& d : edited_.differences) {
      if (d.kind != Difference::Kind::added) continue;
      if (d.path == "extended" && over && decided_before(*d.is, "decided")) tell(kExtendedAfter, d, day);
      if (d.path == "ended" && decided_before(*d.is, "date") && (over || long_before(*d.is)))
        tell_ended(d, *period);
    }
  }

 private:
  static words::Values done(const records::HistoryEntry* end) {
    return end ? words::Values{{"done", words::nested(in_words(end->date->span.last))}} : words::Values{};
  }

  static std::optional<calendar::Interval> date_in(const Canonical& entry, std::string_view field) {
    const Canonical* date = entry.find(field);
    return date ? date->when : std::nullopt;
  }

  bool decided_before(const Canonical& entry, std::string_view field) const {
    const auto date = date_in(entry, field);
    return date && date->last <= pair_.between.older;
  }

  // A decision may be written down some weeks late.
  bool long_before(const Canonical& entry) const {
    const auto date = date_in(entry, "date");
    return date && date->last + kLateAfter < pair_.between.older;
  }

  void tell_ended(const Difference& d, const calendar::Interval& period) const {
    const bool over = period.last < pair_.between.older;
    const words::Message state =
        over ? say(kHadEnded, {{"last", words::nested(in_words(period.last))}}) : say(kRan);
    tell(kEndedAfter, d, pair_.between.older, {{"state", words::nested(state)}});
  }

  void tell(const Phrase& form, const Difference& d, Day day, words::Values more = {}) const {
    if (edited_.correction.open() || unread_then(edited_, d) || unread_now(edited_, d)) return;
    const Canonical* decided = d.is->find("decided");
    if (!decided) decided = d.is->find("date");
    more.emplace_back("record", words::nested(record_called(pair_.older.whole(), edited_.was)));
    more.emplace_back("now", shown(*d.is));
    more.emplace_back("decided", decided ? decided->shown : std::string());
    more.emplace_back("day", words::nested(in_words(day)));
    report(pair_, kFactChanged, edited_.path_is, d.span, say(form, std::move(more)),
           how_to_correct(pair_, edited_));
  }

  Pair& pair_;
  const Edited& edited_;
};

}  // namespace

const records::HistoryEntry* finished(const records::Measure& measure, Day day) {
  const records::HistoryEntry* last = eval::last_entry(measure, day);
  const bool over =
      last && (*last->state == records::MeasureState::done || *last->state == records::MeasureState::dropped);
  return over ? last : nullptr;
}

void hold_additions(Pair& pair, const Edited& edited) {
  const AdditionHolder holder(pair, edited);
  const corpus::Corpus& older = pair.older.whole();
  if (edited.was.first == What::measure)
    if (const records::Measure* was = older.measures.find(edited.was.second)) holder.measure(*was);
  if (edited.was.first == What::promise)
    if (const records::Promise* was = older.promises.find(edited.was.second)) holder.promise(*was);
}

}  // namespace lofte::rules
