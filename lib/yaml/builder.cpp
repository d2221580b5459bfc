// SPDX-License-Identifier: Apache-2.0
#include "yaml/builder.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "yaml/limits.h"
#include "yaml/refusals.h"

namespace lofte::yaml {
namespace {

// The entries whose key stood before, each with the index of the first that has it.
using Duplicates = std::vector<std::pair<std::size_t, std::size_t>>;

// Small mappings are the rule and nearly never hold a key twice: looked through without any memory.
bool all_differ(const std::vector<Entry>& entries) {
  for (std::size_t i = 1; i < entries.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (entries[i].key == entries[j].key) return false;
  return true;
}

// By sorting, so that a file of a hundred thousand keys cannot make the reading slow.
Duplicates duplicates(const std::vector<Entry>& entries) {
  constexpr std::size_t kSmall = 32;
  if (entries.size() <= kSmall && all_differ(entries)) return {};
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return entries[a].key < entries[b].key; });
  Duplicates found;
  for (std::size_t i = 1, first = 0; i < order.size(); ++i) {
    if (entries[order[i]].key != entries[order[first]].key)
      first = i;
    else
      found.emplace_back(order[i], order[first]);
  }
  std::sort(found.begin(), found.end());
  return found;
}

Offset property_end(std::string_view text, Offset at) {
  const bool verbatim = text.substr(at, 2) == "!<";
  return std::max(skip_word(text, at, !verbatim), at + 1);
}

}  // namespace

bool Builder::refuse(Fault fault) {
  fault_ = std::move(fault);
  return false;
}

void Builder::report(diag::Finding finding) { findings_.push_back(std::move(finding)); }

// Between two things that the parser reports stand only blanks, indicators and comments; this passes them,
// and keeps the comments.
Offset Builder::pass(Offset to) {
  to = std::min(to, static_cast<Offset>(text_.size()));
  while (cursor_ < to) {
    if (text_[cursor_] != '#') {
      ++cursor_;
      continue;
    }
    comments_.push_back({cursor_, line_end(text_, cursor_)});
    cursor_ = comments_.back().end;
  }
  return cursor_ = std::max(cursor_, to);
}

// A block mapping and its first key begin at the same place; an anchor there is reported for the mapping
// only.
Offset Builder::pass_properties(Offset at) {
  if (at < cursor_) return cursor_;
  pass(at);
  while (is_property(char_at(text_, at))) {
    const Offset end = property_end(text_, at);
    report(feature(path_, text_, text_[at] == '&' ? Feature::anchor : Feature::tag, {at, end}));
    cursor_ = end;
    at = skip_gap(text_, end);
  }
  return at;
}

bool Builder::wants_key() const {
  return !frames_.empty() && frames_.back().node.is_mapping() && !frames_.back().keyed;
}

int Builder::block_column() const {
  const auto block = std::find_if(frames_.rbegin(), frames_.rend(), [](const Frame& f) { return !f.flow; });
  return block == frames_.rend() ? -1 : column_of(text_, block->node.span.begin);
}

bool Builder::begin_document(Offset at) {
  if (!begun_) {
    begun_ = true;
    pass(at);
    if (is_marker(text_, at)) cursor_ = at + 3;
    return true;
  }
  const Offset next = skip_gap(text_, cursor_);
  pass(at);
  if (is_marker(text_, at))
    report(feature(path_, text_, Feature::second_document, {at, at + 3}));
  else if (is_marker(text_, next))
    report(feature(path_, text_, Feature::second_document, rest_of_line(text_, at)));
  else
    stray_ = at;
  if (root_ && root_->kind == Node::Kind::null) reliable_ = false;
  return false;
}

bool Builder::begin(Node::Kind kind, Offset at, bool flow) {
  const Offset start = pass_properties(at);
  pass(start);
  if (wants_key()) return refuse(faults::key_not_text({start, start + 1}));
  if (frames_.size() >= static_cast<std::size_t>(kMaxDepth)) {
    report(too_deep(path_, start));
    reliable_ = false;
    return false;
  }
  Frame frame;
  frame.node.kind = kind;
  frame.flow = flow || in_flow();
  frame.bracketed = flow && char_at(text_, start) == (kind == Node::Kind::mapping ? '{' : '[');
  if (frame.bracketed) cursor_ = start + 1;
  frame.node.span = {start, cursor_};
  frame.end = cursor_;
  frames_.push_back(std::move(frame));
  return true;
}

bool Builder::end() {
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  if (frame.bracketed) {
    Offset at = skip_gap(text_, cursor_);
    while (at < text_.size() && text_[at] != ']' && text_[at] != '}') at = skip_gap(text_, at + 1);
    pass(at + 1);
    frame.end = cursor_;
  }
  frame.node.span.end = frame.end;
  drop_duplicates(frame.node);
  return place(std::move(frame.node));
}

bool Builder::place(Node&& node) {
  if (++nodes_ > kMaxNodes) return refuse(faults::too_many_values(node.span.begin));
  if (frames_.empty()) {
    root_ = std::move(node);
    return true;
  }
  Frame& frame = frames_.back();
  frame.end = std::max(frame.end, node.span.end);
  if (frame.node.is_sequence()) {
    frame.node.items.push_back(std::move(node));
  } else {
    constexpr std::size_t kUsual = 4;
    if (frame.node.entries.empty()) frame.node.entries.reserve(kUsual);
    frame.node.entries.push_back({std::move(frame.key), frame.key_span, std::move(node)});
    frame.key.clear();
    frame.keyed = false;
  }
  return true;
}

void Builder::drop_duplicates(Node& mapping) {
  std::vector<Entry>& entries = mapping.entries;
  const Duplicates again = duplicates(entries);
  if (again.empty()) return;
  for (const auto& [index, first] : again)
    report(duplicate_key(path_, entries[index].key, entries[first].key_span, entries[index].key_span));
  std::vector<Entry> kept;
  auto next = again.begin();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (next != again.end() && next->first == i)
      ++next;
    else
      kept.push_back(std::move(entries[i]));
  }
  entries = std::move(kept);
}

void Builder::close(bool whole) {
  for (Frame& frame : frames_) drop_duplicates(frame.node);
  if (!whole) return;
  Offset at = skip_gap(text_, cursor_);
  while (is_marker(text_, at) && text_[at] == '.') at = skip_gap(text_, at + 3);
  if (at < text_.size()) stray_ = at;
  pass(at);
}

std::optional<Node> Builder::take_root() {
  if (fault_ || stray_ || !reliable_) return std::nullopt;
  return root_ ? std::move(root_) : std::optional<Node>(Node{});
}

}  // namespace lofte::yaml
