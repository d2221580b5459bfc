// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "yaml/fault.h"

namespace lofte::yaml {

/// Walks the lines of a text as its author thinks of them: keys, dashes, columns, values. Used only for a
/// text that is known to be wrong, so it need not read all of YAML; it must only call nothing wrong that YAML
/// takes.
class Explainer {
 public:
  Explainer(std::string_view text, Offset stuck, KnownKey known)
      : text_(text), stuck_(stuck), known_(known) {}
  std::optional<Fault> run();

 private:
  /// A block mapping or list that is open where the walk stands.
  struct Level {
    int column = 0;
    bool list = false;
    bool waits = false;  ///< its last entry has no value yet
    Offset last = 0;     ///< where its last entry begins
  };
  /// A bracket or brace that is open where the walk stands.
  struct Bracket {
    Offset at = 0;
    bool filled = false;    ///< something stands since the last comma or colon
    bool complete = false;  ///< and it ended with a quote or bracket, so that nothing continues it
    bool colon = false;     ///< the entry has its colon
  };

  // Each returns where the walk goes on; the text's size after a fault, or when it knows no further.
  Offset line(Offset begin);
  Offset marker(Offset at);
  Offset continuation(Offset at);
  Offset entries(Offset at, int column);
  Offset lone(Offset at, int column);
  Offset after_sign(Offset at);
  Offset value(Offset at);
  Offset property(Offset at);
  Offset plain(Offset at);
  Offset quoted(Offset at);
  Offset after_quoted(Offset quote, Offset end);
  Offset block(Offset at);
  Offset block_lines(Offset line, int least, std::optional<int> first);
  Offset brackets(Offset at);
  Offset bracket_step(Offset at);
  Offset bracket_alias();
  Offset bracket_open(Offset at);
  Offset bracket_close(Offset at);
  Offset bracket_quote(Offset at);
  Offset bracket_colon(Offset at);
  Offset bracket_text(Offset at);
  Offset after_brackets(Offset at);

  Offset fail(Fault fault);
  Offset give_up();
  Offset size() const { return static_cast<Offset>(text_.size()); }
  char at(Offset offset) const { return char_at(text_, offset); }
  bool ends_line(Offset at) const;
  bool is_dash(Offset at) const { return this->at(at) == '-' && stands_alone(text_, at); }
  bool is_colon(Offset at) const { return this->at(at) == ':' && stands_alone(text_, at); }
  bool begins_comment(Offset at) const;
  bool cuts_brackets(Offset at) const;
  std::optional<Offset> key_colon(Offset at) const;
  std::optional<Offset> glued_colon(Offset at) const;
  std::optional<Offset> colon_in(Offset at) const;
  std::optional<Offset> bad_escape_in(Offset at, Offset end) const;
  bool runs_into_key(Offset line) const;

  Neighbour sibling(const std::vector<Level>& open, Offset at) const;
  int least_spaces(Offset at, Offset first) const;
  Fault no_entry(Offset at) const;
  Fault unclosed(Offset quote) const;
  std::optional<Offset> fields_on_line(Offset begin, Offset colon) const;
  bool settle(Offset at, int column);
  bool settle_beside(Offset at, Level level, bool dash);
  void enter(Offset at, int column, bool list);
  int parent_column() const { return levels_.empty() ? -1 : levels_.back().column; }

  std::string_view text_;
  Offset stuck_;
  KnownKey known_;
  std::vector<Level> levels_;
  std::vector<Bracket> brackets_;
  std::optional<Offset> suspect_;  // the bracket that was open where a line looked like a key of the block
  std::optional<Fault> fault_;
  std::optional<Offset> cut_;       // the '#' that ended the plain text of the last line
  std::optional<Offset> hash_;      // the first '#' close to a word within the brackets
  std::optional<TextAbove> above_;  // the text that ended with the last line, though it could have gone on
  Offset begun_ = 0;                // where the plain text began
  bool plain_ = false;              // the last line holds a plain text, which deeper lines continue
};

}  // namespace lofte::yaml
