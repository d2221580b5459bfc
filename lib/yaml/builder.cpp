// SPDX-License-Identifier: Apache-2.0
#include "yaml/builder.h"

#include <algorithm>
#include <utility>

#include "yaml/limits.h"
#include "yaml/refusals.h"

namespace lofte::yaml {
namespace {

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

// What follows a line of --- (or stands after one of ...) is read on: whoever wrote it most often meant the
// same record.
bool Builder::begin_document(Offset at) {
  const Offset next = skip_gap(text_, cursor_);
  pass(at);
  const bool marked = is_marker(text_, at);
  if (begun_ && !marked && !is_marker(text_, next)) {
    stray_ = at;
    return false;
  }
  if (begun_) further_.push_back(marked ? Span{at, at + 3} : Span{next, next + 3});
  begun_ = true;
  if (marked) cursor_ = at + 3;
  return true;
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
  frame.flow = frame.node.flow = flow || in_flow();
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
  if (!frame.node.is_mapping()) {
    frame.node.items = tree_.copy<Node>(frame.items);
    return place(std::move(frame.node));
  }
  for (OpenMapping& part :
       without_duplicates(std::move(frame), frames_.empty() ? nullptr : &frames_.back())) {
    part.node.entries = tree_.copy<Entry>(part.entries);
    if (!place(std::move(part.node))) return false;
  }
  return true;
}

// A mapping without the keys that it has twice. An item of a list becomes several where the dash of the next
// one is missing.
std::vector<OpenMapping> Builder::without_duplicates(Frame&& mapping, const Frame* parent) {
  const bool root = !parent;
  const bool listed = parent && parent->node.is_sequence();
  std::vector<OpenMapping> parts;
  OpenMapping whole{mapping.node, std::move(mapping.entries)};
  if (listed && !mapping.flow)
    parts = part_at_missing_dashes(path_, text_, std::move(whole), findings_);
  else
    parts.push_back(std::move(whole));
  if (root && !mapping.flow) drop_second_records(path_, text_, parts.front(), findings_);
  for (OpenMapping& part : parts) drop_duplicates(path_, text_, part.entries, known_, findings_);
  return parts;
}

bool Builder::place(Node&& node) {
  if (++nodes_ > kMaxNodes) return refuse(faults::too_many_values(node.span.begin));
  if (frames_.empty()) {
    documents_.add(node);
    return true;
  }
  Frame& frame = frames_.back();
  frame.end = std::max(frame.end, node.span.end);
  if (frame.node.is_sequence()) {
    frame.items.push_back(std::move(node));
  } else {
    constexpr std::size_t kUsual = 4;
    if (frame.entries.empty()) frame.entries.reserve(kUsual);
    frame.entries.push_back({frame.key, frame.key_span, std::move(node)});
    frame.key = {};
    frame.keyed = false;
  }
  return true;
}

void Builder::close(bool whole) {
  for (std::size_t i = frames_.size(); i-- > 0;)
    without_duplicates(std::move(frames_[i]), i > 0 ? &frames_[i - 1] : nullptr);
  for (const Span span : further_) report(second_document(path_, text_, span, documents_.several()));
  if (!whole) return;
  Offset at = skip_gap(text_, cursor_);
  while (is_marker(text_, at) && text_[at] == '.') at = skip_gap(text_, at + 3);
  if (at < text_.size()) stray_ = at;
  pass(at);
}

std::optional<Node> Builder::take_root() {
  if (fault_ || stray_ || !reliable_) return std::nullopt;
  return documents_.joined(tree_);
}

}  // namespace lofte::yaml
