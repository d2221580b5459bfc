// SPDX-License-Identifier: Apache-2.0
//
// Collections in brackets and braces, on one line or several. YAML does not ask how their lines are indented;
// what is not further in than the block around, but for a closing bracket, is left to the other reader
// all the same.
#include "yaml/fast_reader.h"

namespace lofte::yaml {

// Blanks, comments and line breaks between two tokens.
bool FastReader::flow_gap(int parent) {
  for (;;) {
    blanks();
    if (*at_ == '#' && !comment()) return false;
    if (*at_ == '\t') return decline(Declined::tab);
    if (!is_break(*at_)) return at_ != end_ || decline(Declined::unclosed);
    while (is_break(*at_)) {
      if (!line_break()) return false;
      blanks();
    }
    const bool closes = *at_ == ']' || *at_ == '}';
    if (*at_ != '#' && !closes && column(at_) <= parent) return decline(Declined::unclosed);
  }
}

bool FastReader::flow(int parent, Node& out) {
  if (!enter()) return false;
  const char* const first = at_++;
  out.flow = true;
  if (!(*first == '[' ? flow_sequence(parent, out) : flow_mapping(parent, out))) return false;
  out.span = span(first, at_);
  return true;
}

bool FastReader::flow_sequence(int parent, Node& out) {
  const std::size_t mark = tree_.items.size();
  out.kind = Node::Kind::sequence;
  for (;;) {
    if (!flow_gap(parent)) return false;
    if (*at_ == ']') break;
    Node item;
    if (!flow_value(parent, item) || !flow_gap(parent)) return false;
    tree_.items.push_back(item);
    if (*at_ == ']') break;
    if (*at_++ != ',') return decline(Declined::pair);
  }
  ++at_;
  close_sequence(mark, out);
  return true;
}

bool FastReader::flow_mapping(int parent, Node& out) {
  const std::size_t mark = tree_.entries.size();
  out.kind = Node::Kind::mapping;
  for (;;) {
    if (!flow_gap(parent)) return false;
    if (*at_ == '}') break;
    Entry entry;
    if (!flow_entry(parent, entry) || !flow_gap(parent)) return false;
    tree_.entries.push_back(entry);
    if (*at_ == '}') break;
    if (*at_++ != ',') return decline(Declined::pair);
  }
  ++at_;
  return close_mapping(mark, out);
}

bool FastReader::flow_entry(int parent, Entry& entry) {
  return key(key_end(), parent, entry) && flow_gap(parent) && flow_value(parent, entry.value);
}

bool FastReader::flow_value(int parent, Node& out) {
  switch (*at_) {
    case '"':
    case '\'':
      return quoted(parent, out);
    case '[':
    case '{':
      return flow(parent, out);
    case ',':
    case ']':
    case '}':
      return decline(Declined::null_in_flow);
    default:
      return flow_plain(parent, out);
  }
}

}  // namespace lofte::yaml
