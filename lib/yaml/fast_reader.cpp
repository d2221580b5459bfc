// SPDX-License-Identifier: Apache-2.0
//
// The lines of a text, the gaps between its tokens, and its block collections. What the builder says about
// the spans of collections is said here once more: a block collection begins at its first key or dash and
// ends with the last byte of its parts.
#include "yaml/fast_reader.h"

#include <algorithm>

#include "base/byte_set.h"
#include "yaml/limits.h"

namespace lofte::yaml {
namespace {

// The letters of a key that needs no quotes: ids, and the keys of records.
constexpr ByteSet kKeyLetters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

// Far below the length at which YAML stops looking for the colon.
constexpr std::ptrdiff_t kLongestKey = 200;

bool any_twice(std::span<const Entry> entries) {
  for (std::size_t i = 1; i < entries.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (entries[i].key == entries[j].key) return true;
  return false;
}

bool any_twice_sorted(std::span<const Entry> entries) {
  std::vector<std::string_view> keys;
  for (const Entry& entry : entries) keys.push_back(entry.key);
  std::sort(keys.begin(), keys.end());
  return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

}  // namespace

FastReader::FastReader(Text text, Arena& texts, Tree& tree)
    : texts_(texts),
      tree_(tree),
      begin_(text.data()),
      end_(begin_ + text.size()),
      at_(begin_),
      line_(begin_) {
  constexpr std::size_t kUsual = 64;
  tree_.items.reserve(kUsual);
  tree_.entries.reserve(kUsual);
}

std::optional<Node> FastReader::read() {
  Node root;
  if (!begin_document()) return std::nullopt;
  const bool braces = *at_ == '{';
  if (!braces && !key_end()) return decline(Declined::root), std::nullopt;
  // Braces at the top have no block around; their lines must stand further in than a marker could.
  if (!(braces ? value(0, root) : mapping(column_, root))) return std::nullopt;
  if (column_ != kEnd) return decline(Declined::root), std::nullopt;
  if (nodes_ + 1 > static_cast<std::size_t>(kMaxNodes)) return decline(Declined::nesting), std::nullopt;
  return root;
}

bool FastReader::begin_document() {
  while (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '#') {
    if (*at_ == ' ')
      ++at_;
    else if (*at_ == '#' ? !comment() : !line_break())
      return false;
  }
  const bool marker =
      at_ == line_ && std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with("---");
  if (!marker || !is_gap(at_[3])) return next_token(true);
  at_ += 3;
  return next_token(false);
}

bool FastReader::comment() {
  if (at_ != begin_ && !is_gap(at_[-1])) return decline(Declined::stray);
  const char* const first = at_;
  while (at_ != end_ && !is_break(*at_)) ++at_;
  comments_.push_back(span(first, at_));
  return true;
}

bool FastReader::line_break() {
  if (*at_ == '\r' && at_[1] != '\n') return decline(Declined::lone_return);
  at_ += *at_ == '\r' ? 2 : 1;
  line_ = at_;
  return true;
}

void FastReader::blanks() {
  while (*at_ == ' ') ++at_;
}

bool FastReader::is_dash() const { return *at_ == '-' && (is_gap(at_[1]) || at_ + 1 == end_); }

// Passes what is left of the line, and empty lines and comments; `fresh` when a line begins here. A value is
// never followed by another on its line.
bool FastReader::next_token(bool fresh) {
  for (;; fresh = true) {
    blanks();
    if (*at_ == '#' && !comment()) return false;
    if (at_ == end_) return column_ = kEnd, true;
    if (*at_ == '\t') return decline(Declined::tab);
    if (is_break(*at_)) {
      if (!line_break()) return false;
      continue;
    }
    if (!fresh) return decline(Declined::stray);
    column_ = column(at_);
    const bool sign = column_ == 0 && (*at_ == '-' || *at_ == '.');
    if (sign && is_marker({begin_, static_cast<std::size_t>(end_ - begin_)}, offset(at_)))
      return decline(Declined::marker);
    return true;
  }
}

bool FastReader::enter() { return ++depth_ <= kMaxDepth || decline(Declined::nesting); }

// A collection, or a value that stands on a line of its own below its key or dash.
bool FastReader::block_node(int parent, int column, Node& out) {
  if (is_dash()) return sequence(column, out);
  return key_end() ? mapping(column, out) : value(parent, out);
}

// Where the key ends that stands here with its colon; nullptr when none does. In quotes it is looked at no
// further than its line.
const char* FastReader::key_end() const {
  const char* at = at_;
  if (*at == '"' || *at == '\'') {
    const char quote = *at++;
    while (at != end_ && *at != quote && *at != '\\' && !is_break(*at)) ++at;
    if (*at++ != quote) return nullptr;
  } else {
    if (*at == '-') return nullptr;
    while (kKeyLetters.holds(*at)) ++at;
  }
  const bool colon = at != at_ && *at == ':' && (is_gap(at[1]) || at + 1 == end_);
  return colon && at - at_ < kLongestKey ? at : nullptr;
}

// Takes the key and its colon.
bool FastReader::key(const char* end, int parent, Entry& entry) {
  const char* const first = at_;
  if (!end) return decline(Declined::key);
  if (*first != '"' && *first != '\'') {
    entry.key = std::string_view(first, static_cast<std::size_t>(end - first));
    at_ = end;
  } else {
    Node quoted_key;
    if (!quoted(parent, quoted_key)) return false;
    if (at_ != end) return decline(Declined::key);
    entry.key = quoted_key.text;
  }
  entry.key_span = span(first, at_);
  ++at_;
  return true;
}

bool FastReader::mapping(int column, Node& out) {
  if (!enter()) return false;
  const std::size_t mark = tree_.entries.size();
  out.kind = Node::Kind::mapping;
  out.span = span(at_, at_);
  do {
    Entry entry;
    if (!key(key_end(), column, entry) || !mapping_value(column, entry)) return false;
    out.span.end = std::max(entry.key_span.end, entry.value.span.end);
    tree_.entries.push_back(entry);
  } while (column_ == column);
  if (column_ > column) return decline(Declined::indentation);
  return close_mapping(mark, out);
}

bool FastReader::close_mapping(std::size_t mark, Node& out) {
  constexpr std::size_t kFew = 32;
  const std::span<const Entry> entries(tree_.entries.data() + mark, tree_.entries.size() - mark);
  if (entries.size() <= kFew ? any_twice(entries) : any_twice_sorted(entries))
    return decline(Declined::duplicate_key);
  out.entries = tree_.copy(entries);
  nodes_ += entries.size();
  tree_.entries.resize(mark);
  --depth_;
  return true;
}

void FastReader::close_sequence(std::size_t mark, Node& out) {
  out.items = tree_.copy(std::span<const Node>(tree_.items.data() + mark, tree_.items.size() - mark));
  nodes_ += out.items.size();
  tree_.items.resize(mark);
  --depth_;
}

// The value after a colon: on its line, further in on the lines below, or a list right below the key.
bool FastReader::mapping_value(int column, Entry& entry) {
  blanks();
  if (at_ != end_ && !is_break(*at_) && *at_ != '#') return value(column, entry.value);
  const bool close_comment = *at_ == '#' && (is_letter(at_[1]) || is_digit(at_[1]));
  if (!next_token(false)) return false;
  if (column_ > column) return block_node(column, column_, entry.value);
  if (column_ == column && is_dash()) return sequence(column, entry.value);
  if (close_comment) return decline(Declined::cut_text);
  entry.value.span = entry.key_span;
  return true;
}

bool FastReader::sequence(int column, Node& out) {
  if (!enter()) return false;
  const std::size_t mark = tree_.items.size();
  out.kind = Node::Kind::sequence;
  out.span = span(at_, at_);
  do {
    Node item;
    if (!sequence_item(column, item)) return false;
    out.span.end = item.span.end;
    tree_.items.push_back(item);
  } while (column_ == column && is_dash());
  if (column_ > column) return decline(Declined::indentation);
  close_sequence(mark, out);
  return true;
}

bool FastReader::sequence_item(int column, Node& out) {
  const char* const dash = at_++;
  blanks();
  if (at_ != end_ && !is_break(*at_) && *at_ != '#') {
    const int inner = this->column(at_);
    if (is_dash()) return sequence(inner, out);
    return key_end() ? mapping(inner, out) : value(column, out);
  }
  if (!next_token(false)) return false;
  if (column_ > column) return block_node(column, column_, out);
  out.span = span(dash, dash + 1);
  return true;
}

// A scalar or a flow collection, and the way to the next token.
bool FastReader::value(int parent, Node& out) {
  switch (*at_) {
    case '"':
    case '\'':
      return quoted(parent, out) && next_token(false);
    case '[':
    case '{':
      return flow(parent, out) && next_token(false);
    case '|':
    case '>':
      return block_text(parent, out) && next_token(true);
    default:
      return plain(parent, out) && next_token(false);
  }
}

}  // namespace lofte::yaml
