// SPDX-License-Identifier: Apache-2.0
//
// A text in which slips were mended for reading on: whoever forgot the space after a dash forgot other things
// further down, and should hear of all of them in one run. Nothing read from it is ever relied on.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "diag/finding.h"
#include "yaml/fault.h"
#include "yaml/node.h"

namespace lofte::yaml {

class MendedText {
 public:
  explicit MendedText(std::string_view original);

  const std::string& text() const { return text_; }
  /// Puts the mends of one fault in; their offsets are of text(), in order.
  void apply(const std::vector<Mend>& mends);
  /// The same place in the original.
  Span original(Span span) const { return {origin_[span.begin], origin_[span.end]}; }
  /// A finding of this text, at the places of the original.
  diag::Finding original(diag::Finding finding) const;
  /// Gives a tree of this text the spans and the words of the original.
  void restore(Node& node, Arena& texts) const;

 private:
  std::string text_;
  std::vector<Offset> origin_;  // of every byte of the text, and of its end
};

/// A text of mended lines with its own signs again.
std::string without_shields(std::string_view text);
/// Whether a text holds what a shield is made of, and so cannot be mended.
bool holds_shields(std::string_view text);
/// What takes a sign's meaning: it reads as a letter until the text is restored.
Mend shielded(std::string_view text, Offset at);
/// The same for every such sign from `at` to the end of its line.
std::vector<Mend> shielded_on_line(std::string_view text, Offset at, char sign);

}  // namespace lofte::yaml
