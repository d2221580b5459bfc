// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "diag/finding.h"
#include "yaml/documents.h"
#include "yaml/duplicates.h"
#include "yaml/fault.h"
#include "yaml/node.h"

namespace lofte::yaml {

/// True for a sign that begins an anchor or a tag.
constexpr bool is_property(char c) { return c == '&' || c == '!'; }

/// The file that is read, and what keeps its texts and its tree.
struct Input {
  Text path;
  KnownKey known;
  std::string_view text;
  Arena& texts;
  Tree& tree;
};

/// Makes nodes of what a parser reports, one call per event, in the order of the text. `at` is always where
/// the parser saw the event begin; every end is found here. Knows nothing of any parser.
///
/// Every call answers whether reading can go on; after the first `false` no more calls are made.
class Builder {
 public:
  /// Everything must outlive the builder. `text` is what the parser is given of the text of the file.
  /// Duplicate keys, YAML features and too deep nesting become findings.
  Builder(const Input& input, std::string_view text, diag::Findings& findings)
      : original_(input.text),
        texts_(input.texts),
        tree_(input.tree),
        text_(text),
        path_(input.path),
        known_(input.known),
        findings_(findings) {}

  bool begin_document(Offset at);
  bool nothing(Offset at);
  bool alias(Offset at);
  bool scalar(Offset at, const std::string& value);
  bool begin(Node::Kind kind, Offset at, bool flow);
  bool end();

  /// To be called once, after the last event: notes the duplicate keys of what was still open, and takes the
  /// rest of the text.
  void close(bool whole);

  /// What the text holds; none when it cannot be relied on.
  std::optional<Node> take_root();
  /// Whether several records stand in the text, one after the other.
  bool several() const { return documents_.several(); }
  /// What keeps the text from being YAML, although the parser took it.
  const std::optional<Fault>& fault() const { return fault_; }
  /// Where something stands that belongs to nothing, after the end of the one document.
  std::optional<Offset> stray() const { return stray_; }
  const std::vector<Span>& comments() const { return comments_; }
  /// True while the value of a merge key is awaited.
  bool merges() const { return !frames_.empty() && frames_.back().keyed && frames_.back().key == "<<"; }

 private:
  struct Frame {
    Node node;
    std::vector<Node> items;
    std::vector<Entry> entries;
    bool flow = false;
    bool bracketed = false;  ///< begins with a bracket and ends with one
    Offset end = 0;          ///< of the last thing inside
    Text key;
    Span key_span;
    bool keyed = false;  ///< a key waits for its value
  };

  bool refuse(Fault fault);
  void report(diag::Finding finding);
  Offset pass(Offset to);
  Offset pass_properties(Offset at);
  bool in_flow() const { return !frames_.empty() && frames_.back().flow; }
  bool wants_key() const;
  int block_column() const;
  bool is_null_word(Offset at) const;
  Span dash();
  std::optional<Offset> glued_key() const;

  bool missing(Offset at);
  bool absent(Offset at);
  bool plain_property(Span span);
  bool key(Text text, Span span, bool quoted);
  bool check_key(std::string_view text, Span span, bool quoted);
  bool place(Node&& node);
  std::vector<OpenMapping> without_duplicates(Frame&& mapping, const Frame* parent);
  bool plain(Offset at, const std::string& value);
  bool quoted(Offset at, const std::string& value);
  bool check_plain(Span span, const std::string& value);
  void note_surprises(Span plain);
  std::optional<Span> glued_comment(Offset at) const;
  bool block_text(Offset at, const std::string& value);
  bool text_node(Span span, const std::string& value, bool quoted);
  Text kept(Span span, std::string_view value) const;

  const std::string_view original_;
  Arena& texts_;
  Tree& tree_;
  std::string_view text_;
  const Text path_;
  KnownKey known_;
  diag::Findings& findings_;
  std::vector<Frame> frames_;
  Documents documents_;
  std::vector<Span> further_;  // the signs after which a further document begins
  std::optional<Fault> fault_;
  std::optional<Offset> stray_;
  std::vector<Span> comments_;
  Offset cursor_ = 0;  // everything before it is accounted for
  int nodes_ = 0;
  bool begun_ = false;    // the document has begun
  bool reliable_ = true;  // nothing was met that makes the values mean something else
};

}  // namespace lofte::yaml
