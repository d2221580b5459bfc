// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "diag/finding.h"
#include "yaml/declined.h"
#include "yaml/fault.h"
#include "yaml/limits.h"
#include "yaml/node.h"

namespace lofte::yaml {

/// A text read as far as it goes.
struct Document {
  Tree tree;                 ///< keeps the nodes, and all texts unless another was to keep them
  Source source;             ///< the text without its byte-order mark
  std::optional<Node> root;  ///< absent when the text could not be read; a null node when it holds nothing
  /// What a text that could not be read would hold with its slips mended: to tell what else is wrong with it.
  std::optional<Node> mended;
  std::vector<Span> comments;           ///< of each comment, as far as the text could be read
  Declined declined = Declined::bytes;  ///< why the fast reader left the text to the YAML library
};

/// Reads the bytes of one file. Everything that a record may not hold becomes a finding at its own place.
/// Faults that leave the rest readable (a duplicate key, an anchor) do not stop the reading: the root is
/// there, with the first of two equal keys. `known` tells the keys of records, for better advice. Never
/// throws.
Document read(Text path, std::string_view bytes, diag::Findings& findings, KnownKey known = nullptr);

/// The same, never by the fast reader: what `read` must always agree with.
Document read_by_library(Text path, std::string_view bytes, diag::Findings& findings,
                         KnownKey known = nullptr);

/// The same as `read` for many files one after the other: `texts` keeps the bytes and every text that is not
/// one of them; `tree` is one that is needed no more, whose memory is used again.
Document read_into(Arena& texts, Tree tree, Text path, std::string_view bytes, diag::Findings& findings,
                   KnownKey known = nullptr);

/// A comment: its span from '#' to the end of its line, and its text after '#', trimmed.
struct Comment {
  Span span;
  Text text;
  bool own_line = false;  ///< nothing but blanks stands before it
};

/// The comments of a text, in order, as far as it could be read; a '#' inside a scalar is none.
std::vector<Comment> comments(const Document& document);

}  // namespace lofte::yaml
