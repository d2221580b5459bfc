// SPDX-License-Identifier: Apache-2.0
//
// What the files of the rules against an earlier commit share; not for others.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rules/correction.h"
#include "rules/difference.h"
#include "rules/guard.h"
#include "rules/happened.h"
#include "rules/states.h"

namespace lofte::rules {

extern const diag::RuleInfo kSignedPromiseChanged;
extern const diag::RuleInfo kHistoryRewritten;
extern const diag::RuleInfo kFollowupChanged;
extern const diag::RuleInfo kRecordRemoved;
extern const diag::RuleInfo kIdReused;
extern const diag::RuleInfo kFactChanged;
extern const diag::RuleInfo kResultChanged;
extern const diag::RuleInfo kPastChanged;
extern const diag::RuleInfo kProtectionLowered;
extern const diag::RuleInfo kSettingMovesPast;
extern const diag::RuleInfo kLateEntry;

/// A fact that is recorded later than this came late.
inline constexpr calendar::Days kLateAfter{60};

/// Two states while they are held against each other.
struct Pair {
  const Older& older;
  const Newer& newer;
  const corpus::Succession& succession;
  std::set<std::string> excused;  ///< files of the newer state with an error of form of their own
  Between between;
  Sentences sentences;         ///< of all corrections of the newer state
  records::NameNow names_now;  ///< of the older state's ids
  diag::Findings findings;
  std::set<std::string> uncompared;
};

/// A record that was there and is there still, and says something else. Its differences lead into its two
/// canonical forms.
struct Edited {
  corpus::RecordName was;
  corpus::RecordName is;
  std::string path_was;
  std::string path_is;
  Span home;        ///< where something about the record as a whole is said now
  bool was_faulty;  ///< something in it could not be read then
  bool is_excused;  ///< an error of form in it now may hide what is not there
  records::Canonical before;
  records::Canonical now;
  std::vector<Difference> differences;
  Correction correction;
};

/// Whether a value could not be read in the older state: nothing can be said of the change. Whether it may be
/// hidden by an error of form in the newer one, which is told instead.
bool unread_then(const Edited& edited, const Difference& difference);
bool unread_now(const Edited& edited, const Difference& difference);

/// A record in both states as an edited one; nullopt where it says the same.
std::optional<Edited> edited(const Pair& pair, const corpus::RecordName& was, const corpus::RecordName& is);

/// lofte.yaml in the same way, under the name of no kind of record; nullopt where it could not be read in one
/// of them.
std::optional<Edited> edited_settings(const Pair& pair);

/// A text of a state as its canonical form.
records::Canonical canonical_of(const Source& source, const records::ObjectInfo& object,
                                const records::NameNow& now = {});

/// The entry that says that a measure was done or dropped, when none known by a day follows it.
const records::HistoryEntry* finished(const records::Measure& measure, calendar::Day day);

/// Whether two records of one name have nothing in common that says what they are.
bool another_record(const Edited& edited);

/// Adds a finding about a record.
void report(Pair& pair, const diag::RuleInfo& rule, const std::string& path, Span span,
            words::Message message, std::optional<words::Message> help);

/// "add to walks/x.yaml: corrected: …": how an edit is made open; with what is wrong with the entry that is
/// there.
words::Message how_to_correct(const Pair& pair, const Edited& edited);

/// Ids that name something else; returns the differences that are told.
std::set<const Difference*> hold_ids(Pair& pair, const Edited& edited);

/// Names of things and measures that stood for something else: what lofte.yaml calls them, and the title of a
/// measure.
void hold_names(Pair& pair);
void hold_title(Pair& pair, const Edited& edited);

// The three layers.
void hold_facts(Pair& pair, const Edited& edited, const std::set<const Difference*>& told);
void hold_additions(Pair& pair, const Edited& edited);
void hold_protection(Pair& pair, const Edited& edited);
void tell_late(Pair& pair, const Edited& edited);
void tell_late(Pair& pair, const corpus::RecordName& added, const std::string& path);
/// What lofte.yaml says of the targets of signed promises.
void compare_settings(Pair& pair);
/// Protection and deadlines in lofte.yaml.
void hold_settings(Pair& pair);

}  // namespace lofte::rules
