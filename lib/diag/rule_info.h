// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "diag/severity.h"
#include "words/phrase.h"

namespace lofte::diag {

enum class Family { form, references, coherence, quality, privacy, against, allowance };

/// What is known of a rule apart from its check. Declared once, beside the code that raises it, in a static
/// constant; documentation, `explain` and SARIF metadata are made from it.
struct RuleInfo {
  std::string_view id;  ///< kebab-case, names the fault
  Family family;
  Severity severity;      ///< unless lofte.yaml says otherwise
  words::Phrase summary;  ///< one line, no full stop
  words::Phrase why;      ///< why it matters, sentences
  words::Phrase remedy;   ///< what to do, sentences

  /// Privacy rules and rules against a commit are never switched off, lowered or allowed.
  constexpr bool fixed() const { return family == Family::privacy || family == Family::against; }
};

}  // namespace lofte::diag
