// SPDX-License-Identifier: Apache-2.0
//
// One set of findings that every format is tried on: letters of two, three and four bytes, tabs, related
// places, a block of several lines, a record that is gone, identity numbers in text, message and path, and
// characters that terminals, XML and workflow commands would take for their own.
#pragma once
#include "base/arena.h"
#include "output/findings.h"

namespace sample {

extern const lofte::diag::RuleInfo kUnknownKey;
extern const lofte::diag::RuleInfo kDuplicateKey;
extern const lofte::diag::RuleInfo kVagueWording;
extern const lofte::diag::RuleInfo kPersonnummer;
extern const lofte::diag::RuleInfo kRecordRemoved;
extern const lofte::diag::RuleInfo kNoTarget;

/// The findings and what they stand in. The view refers to it.
struct Check {
  lofte::Arena memory;
  lofte::Sources sources;
  lofte::diag::Findings findings;
};

/// The full set, sorted: 5 errors, 2 warnings, 1 note.
const Check& check();
/// The same, made anew.
Check make();
/// Nothing found in one record.
const Check& clean();

lofte::output::FindingsView view(const Check& check, lofte::words::Lang lang = lofte::words::Lang::en);

/// The place of the nth (from 0) time that `words` stand in the text at `path`.
lofte::diag::Place place(const lofte::Sources& sources, const char* path, std::string_view words,
                         int nth = 0);

/// True when a personnummer stands anywhere in the text unmasked.
bool leaks(std::string_view text);

}  // namespace sample
