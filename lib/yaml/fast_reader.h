// SPDX-License-Identifier: Apache-2.0
//
// Reads what records look like when nothing is wrong with them, in one pass over the bytes. It is certain or
// silent: it gives the tree that the YAML library and the builder would give, without a finding, or it gives
// none and says why it left the text to them. They stay the judges of every faulty text, and of whatever is
// rare; that both agree is tested (tests/unit/yaml/fast_*_test.cpp), not hoped.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/arena.h"
#include "base/text.h"
#include "yaml/declined.h"
#include "yaml/node.h"
#include "yaml/scan.h"

namespace lofte::yaml {

class FastReader {
 public:
  /// The text is valid UTF-8 without a forbidden character, and a NUL stands after it. `texts` keeps what
  /// reads otherwise than it is written.
  FastReader(Text text, Arena& texts, Tree& tree);

  /// The root, a mapping; none when the text is left to the other way of reading it.
  std::optional<Node> read();
  /// Why there is no root.
  Declined reason() const { return reason_; }
  /// The comments of the text that was read, in order.
  std::vector<Span> take_comments() { return std::move(comments_); }

 private:
  // The beginning of a token that stands first on its line; no column at the end of the text.
  static constexpr int kEnd = -1;

  bool decline(Declined reason) {
    reason_ = reason;
    return false;
  }
  Offset offset(const char* at) const { return static_cast<Offset>(at - begin_); }
  Span span(const char* first, const char* last) const { return {offset(first), offset(last)}; }
  int column(const char* at) const { return static_cast<int>(at - line_); }

  // Lines and gaps.
  bool begin_document();
  bool next_token(bool fresh);
  bool flow_gap(int parent);
  bool comment();
  bool line_break();
  void blanks();
  bool is_dash() const;

  // Collections. `parent` is the column of the block collection around.
  bool block_node(int parent, int column, Node& out);
  bool mapping(int column, Node& out);
  bool mapping_value(int column, Entry& entry);
  bool sequence(int column, Node& out);
  bool sequence_item(int column, Node& out);
  bool value(int parent, Node& out);
  bool flow(int parent, Node& out);
  bool flow_sequence(int parent, Node& out);
  bool flow_mapping(int parent, Node& out);
  bool flow_entry(int parent, Entry& entry);
  bool flow_value(int parent, Node& out);
  const char* key_end() const;
  bool key(const char* end, int parent, Entry& entry);
  bool enter();
  bool close_mapping(std::size_t mark, Node& out);
  void close_sequence(std::size_t mark, Node& out);

  // Scalars.
  bool plain(int parent, Node& out);
  bool flow_plain(int parent, Node& out);
  bool may_begin_plain(bool flow);
  bool plain_line(const char*& end);
  bool flow_plain_line(const char*& end);
  bool goes_on(int parent, bool flow, int& breaks);
  bool folded_lines(int breaks, int parent, bool flow, const char* first, Node& out);
  bool end_plain(const char* first, const char* last);
  bool quoted(int parent, Node& out);
  bool quoted_text(char quote, int parent, bool& written);
  bool quoted_break(int parent);
  bool escape();
  bool code_escape(int digits);
  bool block_text(int parent, Node& out);
  struct Header;
  struct Line;
  struct Folding;
  bool block_header(Header& header);
  bool block_line(int indent, Line& line);
  bool block_lines(const Header& header, int indent, Node& out);
  void fold(const Line& next, Folding& folding);
  void chomp(char how);
  void text(const char* first, const char* last, Node& out, bool quoted);

  Arena& texts_;
  Tree& tree_;
  const char* const begin_;
  const char* const end_;  // a NUL stands there, and nowhere else
  const char* at_;         // what is read next
  const char* line_;       // where its line begins
  int column_ = kEnd;      // of the token that next_token found
  int depth_ = 0;
  std::size_t nodes_ = 0;
  std::vector<Span> comments_;
  std::string scratch_;  // a text that reads otherwise than it is written
  Declined reason_ = Declined::nothing;
};

}  // namespace lofte::yaml
