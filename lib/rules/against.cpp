// SPDX-License-Identifier: Apache-2.0
//
// What was signed stays; what was done, chosen or reported stays too. A change is a new, dated statement, and
// not an edit. The older state judges every record: a draft is free, also in the commit that signs it.
#include "rules/against.h"

#include <algorithm>
#include <deque>

#include "base/strings.h"
#include "rules/against_parts.h"
#include "rules/causes.h"
#include "rules/names_now.h"

namespace lofte::rules {
namespace {

using corpus::RecordName;
using words::Phrase;
using words::say;

constexpr Phrase kGoneSigned{"{record} was signed in {commit}, and its record is gone",
                             "{record} var undertecknad i {commit}, och posten finns inte längre"};
constexpr Phrase kGoneHeld{"{record} was held in {commit}, and its record is gone",
                           "{record} var genomförd i {commit}, och posten finns inte längre"};
constexpr Phrase kGoneCancelled{"{record} was cancelled in {commit}, and its record is gone",
                                "{record} var inställd i {commit}, och posten finns inte längre"};
constexpr Phrase kGonePlanned{
    "{record} was planned in {commit} for a day that had passed, and its record is gone",
    "{record} var planerad i {commit} till en dag som hade passerat, och posten finns inte längre"};
constexpr Phrase kGoneChosen{"{record} was chosen in {commit}, and its record is gone",
                             "{record} var vald i {commit}, och posten finns inte längre"};
constexpr Phrase kGoneReported{"{record} was reported in {commit}, and its record is gone",
                               "{record} var redovisad i {commit}, och posten finns inte längre"};
constexpr Phrase kGoneMade{"{record} was made in {commit}, and its record is gone",
                           "{record} var framtagen i {commit}, och posten finns inte längre"};
constexpr Phrase kSayCancelled{
    "restore the file, and say in it that the walk was held (state: held) or cancelled (state: cancelled)",
    "återställ filen och ange att vandringen genomfördes (state: held) eller ställdes in (state: cancelled)"};
constexpr Phrase kBringBack{"restore the file; it may be moved or renamed as long as its content stays",
                            "återställ filen; den får flyttas eller byta namn så länge innehållet är kvar"};
constexpr Phrase kAgainstReused{
    "{record} is another record than in {commit}: nothing that said what it was is the same",
    "{record} är en annan post än i {commit}: inget av det som angav vad den var är detsamma"};
constexpr Phrase kOwnId{"put the old record back, and give the new one an id of its own",
                        "återställ den gamla posten och ge den nya ett eget id"};

const Phrase& gone(Standing standing) {
  switch (standing) {
    case Standing::signed_:
      return kGoneSigned;
    case Standing::held:
      return kGoneHeld;
    case Standing::cancelled:
      return kGoneCancelled;
    case Standing::planned:
      return kGonePlanned;
    case Standing::chosen:
      return kGoneChosen;
    case Standing::made:
      return kGoneMade;
    case Standing::reported:
      break;
  }
  return kGoneReported;
}

// What was changed between the states.
struct Changes {
  std::deque<Edited> edited;  // never moved: what was made of them leads into them
  std::vector<Made> made;
};

std::set<std::string> with_form_errors(const diag::Findings& findings) {
  std::set<std::string> out;
  for (const diag::Finding& finding : findings)
    if (finding.rule->family == diag::Family::form && finding.severity == diag::Severity::error)
      out.insert(finding.place.path);
  return out;
}

bool unread_then(const corpus::Corpus& older, const std::string& path) {
  return among(older.unparsed, path) || among(older.unreadable, path);
}

// Whether the text of a record is the same, byte by byte: then nothing in it has changed.
bool same_text(const Pair& pair, const std::string& was, const std::string& is) {
  const Source* before = pair.older.corpus.sources.find(was);
  const Source* now = pair.newer.corpus.sources.find(is);
  return before && now && before->text() == now->text();
}

void report_removed(Pair& pair, const RecordName& name, const std::string& path) {
  if (unread_then(pair.older.corpus, path)) {
    pair.uncompared.insert(path);
    return;
  }
  const auto stands = standing(pair.older.corpus, name, pair.between.older);
  if (!stands) return;
  report(pair, kRecordRemoved, path, {},
         say(gone(*stands),
             {{"record", corpus::name_of(name.first, name.second)}, {"commit", pair.older.label}}),
         say(stands == Standing::planned ? kSayCancelled : kBringBack));
}

void report_reused(Pair& pair, const RecordName& name, const std::string& path) {
  report(pair, kIdReused, path, {},
         say(kAgainstReused,
             {{"record", corpus::name_of(name.first, name.second)}, {"commit", pair.older.label}}),
         say(kOwnId));
}

void compare(Pair& pair, const RecordName& was, const RecordName& is, Changes& changes) {
  std::optional<Edited> found = edited(pair, was, is);
  if (!found) return;
  const Edited& both = changes.edited.emplace_back(std::move(*found));
  changes.made.push_back({{was, is}, &both, both.path_is});
  // A record that says nothing of the one that was there is told as a whole, and no more is said of it.
  if (standing(pair.older.corpus, was, pair.between.older) && another_record(both))
    return report_reused(pair, is, both.path_is);
  hold_facts(pair, both, hold_ids(pair, both));
  hold_title(pair, both);
  hold_additions(pair, both);
  hold_protection(pair, both);
  tell_late(pair, both);
}

void compare_record(Pair& pair, const RecordName& was, const std::string& path, Changes& changes) {
  const auto id = pair.succession.now(was.first, was.second);
  const auto same_name = pair.succession.newer_files().find(was);
  const bool taken = id != was.second && same_name != pair.succession.newer_files().end();
  const auto stands = [&] { return standing(pair.older.corpus, was, pair.between.older); };
  if (taken && stands()) report_reused(pair, was, same_name->second);
  if (!id) {
    if (!taken) report_removed(pair, was, path);
    changes.made.push_back({{was, std::nullopt}, nullptr, path});
    return;
  }
  const RecordName is{was.first, *id};
  if (same_text(pair, path, pair.succession.newer_files().at(is))) return;
  if (unread_then(pair.older.corpus, path))
    pair.uncompared.insert(path);
  else
    compare(pair, was, is, changes);
}

// The kinds of which a record is gone: what is new among them may be that one under another name.
std::set<records::What> kinds_gone(const Pair& pair) {
  std::set<records::What> out;
  for (const diag::Finding& finding : pair.findings)
    if (finding.rule == &kRecordRemoved || (finding.rule == &kIdReused && finding.place.span == Span{}))
      if (const auto name = corpus::record_at(finding.place.path)) out.insert(name->first);
  return out;
}

bool holds_records(const corpus::Corpus& c) {
  bool any = !c.unparsed.empty();
  corpus::for_each_kind(c, [&](records::What, const auto& kept) { any = any || !kept.empty(); });
  return any;
}

// Of a folder without any record nothing was ever told, so nothing can come late to it.
void tell_added(Pair& pair, Changes& changes) {
  if (!holds_records(pair.older.whole())) return;
  const std::set<records::What> gone = kinds_gone(pair);
  for (const auto& [name, path] : pair.succession.newer_files()) {
    if (pair.succession.before(name.first, name.second)) continue;
    changes.made.push_back({{std::nullopt, name}, nullptr, path});
    if (!gone.contains(name.first)) tell_late(pair, name, path);
  }
}

Pair pair_of(const Older& older, const Newer& newer, const corpus::Succession& succession) {
  return {older,
          newer,
          succession,
          with_form_errors(newer.check),
          {older.day, std::max(older.day, newer.day)},
          sentences(newer.corpus),
          names_now(older.corpus, newer.corpus, succession),
          {},
          {}};
}

// Every record by itself: what it says otherwise, that it is gone, that it came late.
void compare_records(Pair& pair, Changes& changes) {
  for (const auto& [name, path] : pair.succession.older_files()) compare_record(pair, name, path, changes);
  tell_added(pair, changes);
}

}  // namespace

Against against(const Older& older, const Newer& newer) {
  const corpus::Succession succession(older.corpus, newer.corpus, older.renames);
  Pair pair = pair_of(older, newer, succession);
  Changes changes;
  compare_records(pair, changes);
  compare_settings(pair);
  hold_settings(pair);
  hold_names(pair);
  if (auto settings = edited_settings(pair)) {
    changes.made.push_back({{},
                            &*changes.edited.insert(changes.edited.end(), std::move(*settings)),
                            std::string(records::kSettingsFile)});
  }
  hold_results(pair, changes.made);
  diag::sort(pair.findings);
  return {std::move(pair.findings), {pair.uncompared.begin(), pair.uncompared.end()}};
}

diag::Findings late_entries(const Older& older, const Newer& newer) {
  const corpus::Succession succession(older.corpus, newer.corpus, older.renames);
  Pair pair = pair_of(older, newer, succession);
  Changes changes;
  compare_records(pair, changes);
  std::erase_if(pair.findings, [](const diag::Finding& finding) { return finding.rule != &kLateEntry; });
  diag::sort(pair.findings);
  return std::move(pair.findings);
}

}  // namespace lofte::rules
