// SPDX-License-Identifier: Apache-2.0
//
// An open correction: a new entry in `corrected` (of a promise, in `corrections` too) that says when and
// what. It frees an edit of what had happened, since everybody can see that one was made.
#pragma once
#include <map>
#include <optional>
#include <string>

#include "corpus/corpus.h"
#include "records/canonical.h"
#include "words/message.h"

namespace lofte::rules {

/// The days between which a correction can have been made: that of the older state and that of the newer.
struct Between {
  calendar::Day older;
  calendar::Day newer;
};

/// How often each sentence stands as a correction in a folder: one that says the same as another says
/// nothing.
using Sentences = std::map<std::string, int, std::less<>>;
Sentences sentences(const corpus::Corpus& corpus);

/// What was written in a record since its older state to correct it.
struct Correction {
  enum class Fault { none, absent, too_early, too_late, inexact, says_nothing, repeated };
  /// `none` when one new entry is good; else what is wrong with the last new one; `absent` without any.
  Fault fault = Fault::absent;
  std::string what;  ///< the sentence of the entry

  bool open() const { return fault == Fault::none; }
};

/// Looks for a good new entry in a list of the record.
Correction correction(const records::Canonical& was, const records::Canonical& is, std::string_view list,
                      const Between& between, const Sentences& sentences);

/// Why an entry does not count, as the end of a sentence; nullopt when there is none or it counts.
std::optional<words::Message> why_not(const Correction& correction, const Between& between);

}  // namespace lofte::rules
