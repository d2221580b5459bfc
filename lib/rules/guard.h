// SPDX-License-Identifier: Apache-2.0
//
// Which fields of a record hold something that happened. Every field does unless it is listed as free, with
// the reason why: a field that is added to a table tomorrow is guarded tomorrow.
#pragma once
#include <span>
#include <string_view>

#include "records/kind.h"
#include "rules/difference.h"
#include "words/phrase.h"

namespace lofte::rules {

/// How a field that tells of something that happened may still be changed.
enum class Hold {
  free,      ///< in any way
  wording,   ///< put in other words, but not taken away
  settled,   ///< of a measure: in any way until it is done or dropped; then a fact
  fact,      ///< added to; not changed, not taken away (`fact-changed`)
  whole,     ///< a fact that nothing is added to either, once it was said: all of it was told
  signed_,   ///< of a signed promise: not at all (`signed-promise-changed`)
  history,   ///< of a measure: added to (`history-rewritten`)
  reported,  ///< of a follow-up: not at all (`followup-changed`)
};

/// What is fixed about a field, and about what stands under it as far as no other row says otherwise.
struct GuardRow {
  records::What kind;
  std::string_view path;  ///< the fields from the root: "commitments.target"
  Hold hold;
  words::Phrase about;  ///< free: why; else what it is called: "the target of the commitment {id}"
};

/// A field that every kind has and that is free.
struct CommonRow {
  std::string_view path;
  words::Phrase about;
};

/// All rows; what none of them names is a fact.
std::span<const GuardRow> guard_rows();
std::span<const CommonRow> free_in_every_kind();

/// The row that says most closely how a field is held; nullptr for a fact that none names.
const GuardRow* guard_row(records::What kind, std::string_view path);
Hold hold_of(records::What kind, std::string_view path);

/// How the records of a kind are compared: which lists are ordered, which mappings are told as a whole.
Comparing comparing();

/// A field whose absence says something: what it says.
struct Implied {
  records::What kind;
  std::string_view path;  ///< of the field
  std::string_view value;
};
std::span<const Implied> implied_values();

/// Writes what is only implied into the canonical form of a record, so that leaving a field out and saying
/// what that means are the same.
void say_implied(records::What kind, records::Canonical& root);

}  // namespace lofte::rules
