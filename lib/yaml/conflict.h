// SPDX-License-Identifier: Apache-2.0
//
// What git leaves in a file when two people changed the same lines: both versions, between lines of seven
// signs. git-merge(1), "How conflicts are presented"; the third version, after |||||||, comes with
// merge.conflictStyle diff3 and zdiff3.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "yaml/scan.h"

namespace lofte::yaml {

/// One conflict, or what is left of one: its lines of signs in order, at most one of each kind.
struct Conflict {
  enum class Mark { ours, base, middle, theirs };
  struct Line {
    Mark mark;
    Span span;          ///< of the whole line, without its end
    Offset signs;       ///< how many of them: seven, or more inside the version that stood there before
    std::string label;  ///< the branch or the commit that git names after the signs; may be empty
  };
  std::vector<Line> lines;

  const Line* find(Mark mark) const;
  /// Whether both versions can be told apart: the two outer lines and the one between them are there.
  bool whole() const { return find(Mark::ours) && find(Mark::middle) && find(Mark::theirs); }
  Span span() const { return {lines.front().span.begin, lines.back().span.end}; }
};

/// The conflicts of a text, in order.
std::vector<Conflict> conflicts(std::string_view text);

/// What to leave out so that the text can be read on: the signs and, of a whole conflict, every version but
/// the first.
std::vector<Span> left_out(std::string_view text, const Conflict& conflict);

}  // namespace lofte::yaml
