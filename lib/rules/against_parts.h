// SPDX-License-Identifier: Apache-2.0
//
// What the files of the rules against an earlier commit share; not for others.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "rules/against.h"
#include "rules/meaning.h"

namespace lofte::rules {

extern const diag::RuleInfo kSignedPromiseChanged;
extern const diag::RuleInfo kHistoryRewritten;
extern const diag::RuleInfo kFollowupChanged;
extern const diag::RuleInfo kRecordRemoved;
extern const diag::RuleInfo kIdReused;

/// Two states while they are held against each other.
struct Pair {
  const Older& older;
  const corpus::Corpus& newer;
  const corpus::Succession& succession;
  const std::set<std::string>& excused;  ///< files of the newer state with an error of form of their own
  diag::Findings findings;
  std::set<std::string> uncompared;

  /// Whether the text of a record is the same, byte by byte: then nothing in it has changed.
  bool same_text(const records::Record& was, const records::Record& is) const;
};

/// How a value stands to its older state.
enum class Step { none, changed, added, removed, unread_then, unread_now };

/// Holds a value against its older state. `was_faulty`, `is_excused`: whether a fault in the older record, an
/// error in the newer file may hide what is not there.
Step step(const Said& was, const Said& is, bool was_faulty, bool is_excused);

/// Where a value stands now; what is not there at all (a fault may hide even that) stands at `home`.
inline Span place_of(const Said& is, Span home) { return is.span.end > 0 ? is.span : home; }

/// An element of a list that was, and the one that stands for it now; one of them is nullptr when it was
/// taken away or added.
struct Member {
  Members members;
  Span span;
};
struct Paired {
  const Member* was;
  const Member* is;
};

/// The elements of two lists that differ, the older ones first. `ordered`: whether their order says
/// something.
std::vector<Paired> differences(const std::vector<Member>& was, const std::vector<Member>& is, bool ordered);

/// The elements of a list as members; `faulty` when one of them, or the list itself, could not be read.
struct Listed {
  std::vector<Member> all;
  bool faulty = false;
};
template <class T>
Listed listed(const records::List<T>& list) {
  Listed out;
  out.faulty = list.state == records::State::faulty;
  for (const auto& item : list) {
    out.all.push_back({members(*item), item.span});
    out.faulty = out.faulty || rules::faulty(out.all.back().members);
  }
  return out;
}

/// What protects a record of the older state from being taken away; nullopt for one that is free.
enum class Standing { signed_, held, chosen, reported };
std::optional<Standing> standing(const corpus::Corpus& corpus, const corpus::RecordName& name);

/// Whether two records of one name have nothing in common that says what they are.
bool another_record(const corpus::Corpus& older, const corpus::RecordName& was, const corpus::Corpus& newer,
                    const corpus::RecordName& is);

// The rules, one function for each kind of thing that must stay.
void compare_promise(Pair& pair, const records::Promise& was, const records::Promise& is);
void compare_settings(Pair& pair);
void compare_measure(Pair& pair, const records::Measure& was, const records::Measure& is);
void compare_followup(Pair& pair, const records::Followup& was, const records::Followup& is);
void compare_walk(Pair& pair, const records::Walk& was, const records::Walk& is);

}  // namespace lofte::rules
