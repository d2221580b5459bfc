// SPDX-License-Identifier: Apache-2.0
//
// The first layer: what had happened by the older state's day is added to, not changed or taken away.
#include <algorithm>

#include "rules/against_parts.h"
#include "rules/described.h"
#include "rules/mended.h"

namespace lofte::rules {
namespace {

using records::Canonical;
using records::What;
using words::Message;
using words::Phrase;
using words::say;
using Kind = Difference::Kind;

constexpr Phrase kSignedChanged{"{what} of a signed promise was \"{old}\" in {commit} and is now \"{new}\"",
                                "{what} i ett undertecknat löfte var ”{old}” i {commit} och är nu ”{new}”"};
constexpr Phrase kSignedAdded{"{what} of a signed promise was not there in {commit} and is now \"{new}\"",
                              "{what} i ett undertecknat löfte fanns inte i {commit} och är nu ”{new}”"};
constexpr Phrase kSignedGone{"{what} of a signed promise was \"{old}\" in {commit} and is gone",
                             "{what} i ett undertecknat löfte var ”{old}” i {commit} och finns inte längre"};
constexpr Phrase kStatements{"put it back, and say what has changed in extended, ended or corrections",
                             "återställ, och skriv det som ändrats i extended, ended eller corrections"};

constexpr Phrase kHistoryChanged{"{what} was \"{old}\" in {commit} and is now \"{new}\"",
                                 "{what} var ”{old}” i {commit} och är nu ”{new}”"};
constexpr Phrase kHistoryMoved{"{what}, \"{old}\", stood in another place among the others in {commit}",
                               "{what}, ”{old}”, stod på en annan plats bland de övriga i {commit}"};
constexpr Phrase kHistoryGone{"{what}, \"{old}\", was there in {commit} and is gone",
                              "{what}, ”{old}”, fanns i {commit} och finns inte längre"};

constexpr Phrase kReportedChanged{
    "{what} was \"{old}\" in {commit} and is now \"{new}\", and no new entry in corrected says so",
    "{what} var ”{old}” i {commit} och är nu ”{new}”, utan att en ny rad i corrected anger det"};
constexpr Phrase kReportedAdded{
    "{what} was not there in {commit}: \"{new}\", and no new entry in corrected says so",
    "{what} fanns inte i {commit}: ”{new}”, utan att en ny rad i corrected anger det"};
constexpr Phrase kReportedGone{
    "{what} was there in {commit} and is gone: \"{old}\", and no new entry in corrected says so",
    "{what} fanns i {commit} men finns inte längre: ”{old}”, utan att en ny rad i corrected anger det"};

constexpr Phrase kFact{"{change}, but that is about something that had happened by {day}, as {commit} has it",
                       "{change}, men det gäller något som redan hade hänt den {day} och står så i {commit}"};

class FactHolder {
 public:
  FactHolder(Pair& pair, const Edited& edited)
      : pair_(pair),
        edited_(edited),
        kind_(edited.was.first),
        standing_(standing_on(pair.older.corpus, edited.was, pair.between.older)),
        settled_(is_settled(pair, edited.was)) {}

  void hold(const Difference& d) {
    switch (hold_of(kind_, d.path)) {
      case Hold::free:
        return;
      case Hold::signed_:
        return hold_signed(d);
      case Hold::history:
        return hold_history(d);
      case Hold::reported:
        return hold_reported(d);
      case Hold::wording:
        if (d.kind != Kind::removed) return;
        [[fallthrough]];
      case Hold::fact:
        if (d.kind != Kind::added) hold_fact(d);
        return;
      case Hold::whole:
        if (d.kind != Kind::added || said_before(d)) hold_fact(d);
        return;
      case Hold::settled:
        if (d.kind != Kind::added && settled_) hold_fact(d);
        return;
    }
  }

 private:
  // Whether a measure had been done or dropped.
  static bool is_settled(const Pair& pair, const corpus::RecordName& name) {
    const records::Measure* was =
        name.first == What::measure ? pair.older.corpus.measures.find(name.second) : nullptr;
    return was && finished(*was, pair.between.older) != nullptr;
  }

  // Whether what something was added to stood there already, whole as it was.
  bool said_before(const Difference& d) const {
    return d.was || edited_.before.find(d.path.substr(0, d.path.find('.')));
  }

  void hold_signed(const Difference& d) {
    if (!ever_signed() || !comparable(d)) return;
    const Phrase& form = !d.was ? kSignedAdded : d.is ? kSignedChanged : kSignedGone;
    tell(kSignedPromiseChanged, form, d, say(kStatements));
  }

  void hold_history(const Difference& d) {
    const bool chosen = edited_.before.find("history") != nullptr;
    if (d.kind == Kind::added || !chosen || says_more(d) || edited_.correction.open() || !comparable(d))
      return;
    const Phrase& form = d.kind == Kind::moved ? kHistoryMoved : d.is ? kHistoryChanged : kHistoryGone;
    tell(kHistoryRewritten, form, d, how_to_correct(pair_, edited_));
  }

  void hold_reported(const Difference& d) {
    const bool says_any = edited_.before.find("counts") || edited_.before.find("assessments");
    const bool entry = d.path == "counts" || d.path == "assessments";
    if (edited_.correction.open() || (!entry && !says_any) || !comparable(d)) return;
    const Phrase& form = !d.was ? kReportedAdded : d.is ? kReportedChanged : kReportedGone;
    tell(kFollowupChanged, form, d, how_to_correct(pair_, edited_));
  }

  void hold_fact(const Difference& d) {
    if (!standing_ || is_free(d) || opened(d) || !comparable(d)) return;
    if (standing_ == Standing::cancelled && !revived(d) && !moved_in_the_past(d)) return;
    const Message record = record_called(pair_.older.corpus, edited_.was);
    report(pair_, kFactChanged, edited_.path_is, d.span,
           say(kFact, {{"change", words::nested(described(record, d))},
                       {"day", words::nested(in_words(pair_.between.older))},
                       {"commit", pair_.older.label}}),
           how_to_correct(pair_, edited_));
  }

  // A change that says nothing else: a slip of the pen that was mended, a day that is known more closely.
  bool is_free(const Difference& d) const {
    if (!d.was || !d.is || d.kind == Kind::moved) return false;
    if (hold_of(kind_, d.path) == Hold::whole && d.kind == Kind::added) return false;
    if (!d.inner.empty()) {
      return std::all_of(d.inner.begin(), d.inner.end(), [&](const Difference& one) {
        const Hold hold = hold_of(kind_, one.path);
        return one.kind == Kind::added || hold == Hold::free ||
               (hold == Hold::wording && one.kind != Kind::removed) || is_free(one);
      });
    }
    return d.was->kind == Canonical::Kind::scalar && d.is->kind == Canonical::Kind::scalar &&
           says_no_less(*d.was, *d.is);
  }

  // An entry of the history that was completed: a note, a picture of what was done, a day that was a week.
  // When something was done may decide whether it was late, so that day stays as it was told.
  static bool says_more(const Difference& d) {
    if (d.path != "history" || d.inner.empty()) return false;
    return std::all_of(d.inner.begin(), d.inner.end(), [&](const Difference& one) {
      if (one.kind == Kind::added)
        return one.path == "history.note" || one.path.starts_with("history.evidence");
      return one.path == "history.date" && one.was && one.is && d.was->text("state") != "done" &&
             says_no_less(*one.was, *one.is);
    });
  }

  // An open correction frees the record. A picture of the situation may be brought up to date instead.
  bool opened(const Difference& d) const {
    if (edited_.correction.open()) return true;
    if (kind_ != What::situation) return false;
    constexpr std::string_view kBroughtUpToDate[] = {"problems", "mapping", "other", "analysis"};
    const bool part = std::any_of(std::begin(kBroughtUpToDate), std::end(kBroughtUpToDate),
                                  [&](std::string_view field) { return d.path.starts_with(field); });
    return part && updated_since();
  }

  bool updated_since() const {
    return std::any_of(edited_.differences.begin(), edited_.differences.end(), [&](const Difference& d) {
      if (d.path != "updated" || d.kind != Kind::added) return false;
      return std::any_of(d.is->items.begin(), d.is->items.end(), [&](const Canonical& day) {
        return day.when && pair_.between.older <= day.when->first && day.when->last <= pair_.between.newer;
      });
    });
  }

  // A cancelled walk may get another day, but not one that had passed.
  bool moved_in_the_past(const Difference& d) const {
    return d.path == "date" && d.is && d.is->when && d.is->when->last <= pair_.between.older;
  }

  // Nor is it made a held one of a day that had passed.
  bool revived(const Difference& d) const {
    const Canonical* date = edited_.now.find("date");
    return d.path == "state" && edited_.now.text("state") == "held" && date && date->when &&
           date->when->last <= pair_.between.older;
  }

  bool ever_signed() const { return edited_.before.find("signed") != nullptr; }

  // Whether the change can be told; notes where nothing can be said of it.
  bool comparable(const Difference& d) {
    if (unread_then(edited_, d)) pair_.uncompared.insert(edited_.path_was);
    return !unread_then(edited_, d) && !unread_now(edited_, d);
  }

  void tell(const diag::RuleInfo& rule, const Phrase& form, const Difference& d, Message help) {
    const GuardRow* row = guard_row(kind_, d.path);
    const Quoted text = quoted(d.was, d.is);
    const Message what = say(row->about, {{"id", std::string(d.id())}});
    report(pair_, rule, edited_.path_is, d.span,
           say(form, {{"what", words::nested(what)},
                      {"old", text.old},
                      {"new", text.now},
                      {"commit", pair_.older.label}}),
           std::move(help));
  }

  Pair& pair_;
  const Edited& edited_;
  What kind_;
  std::optional<Standing> standing_;
  bool settled_;
};

}  // namespace

void hold_facts(Pair& pair, const Edited& edited, const std::set<const Difference*>& told) {
  FactHolder holder(pair, edited);
  for (const Difference& d : edited.differences)
    if (!told.contains(&d)) holder.hold(d);
}

}  // namespace lofte::rules
