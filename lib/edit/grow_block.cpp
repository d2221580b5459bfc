// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "edit/grow.h"
#include "yaml/scan.h"

namespace lofte::edit {
namespace {

using yaml::Node;
using yaml::Offset;

std::string spaces(int column) { return std::string(static_cast<std::size_t>(column), ' '); }

int column(const Scene& scene, const Node& node) { return yaml::column_of(scene.text, node.span.begin); }

// A text after |+ or >+ goes on to the last blank line below it.
bool keeps_blank_lines(std::string_view text, const Node& last) {
  const char sign = yaml::char_at(text, last.span.begin);
  if (!last.is_scalar() || (sign != '|' && sign != '>')) return false;
  const Offset header = yaml::line_end(text, last.span.begin);
  return text.substr(last.span.begin, header - last.span.begin).find('+') != std::string_view::npos;
}

// The innermost value that ends a node.
const Node& last_in(const Node& node) {
  if (!node.items.empty()) return last_in(node.items.back());
  if (!node.entries.empty()) return last_in(node.entries.back().value);
  return node;
}

Offset past_blank_lines(std::string_view text, Offset end) {
  for (;;) {
    const Offset next = yaml::next_line(text, end);
    const Offset first = yaml::skip_blanks(text, next);
    if (next == end || first >= text.size() || !yaml::is_break(text[first])) return end;
    end = first;
  }
}

// New lines below the line that ends at `end`.
Edit below(const Scene& scene, Offset end, int column, const std::string& lines) {
  const Offset next = yaml::next_line(scene.text, end);
  const std::string indented = spaces(column) + lines;
  if (next == end) return {{end, end}, scene.style.line_end + indented};
  return {{next, next}, indented + scene.style.line_end};
}

// Where what follows an entry or an item can begin on a line of its own.
Offset end_below(const Scene& scene, Offset end, int column, const Node& value) {
  const Offset line = last_line_end(scene.text, end, column);
  return keeps_blank_lines(scene.text, last_in(value)) ? past_blank_lines(scene.text, line) : line;
}

// The comments right above a line that begin where it does belong to it.
Offset above_comments(std::string_view text, Offset line, int column) {
  while (line > 0) {
    const Offset before =
        yaml::line_begin(text, line - (line > 1 && text[line - 1] == '\n' && text[line - 2] == '\r' ? 2 : 1));
    const Offset first = yaml::skip_blanks(text, before);
    if (yaml::char_at(text, first) != '#' || static_cast<int>(first - before) != column) break;
    line = before;
  }
  return line;
}

Edit above(const Scene& scene, Offset at, int column, const std::string& lines) {
  const Offset line = above_comments(scene.text, yaml::line_begin(scene.text, at), column);
  return {{line, line}, spaces(column) + lines + scene.style.line_end};
}

// Whether every item of a list has a blank line above it.
bool has_blank_lines(const Scene& scene, const Node& list) {
  if (list.items.size() < 2) return false;
  for (std::size_t i = 1; i < list.items.size(); ++i) {
    const Offset end = yaml::line_end(scene.text, list.items[i - 1].span.end);
    const Offset next = yaml::next_line(scene.text, end);
    if (!yaml::is_break(yaml::char_at(scene.text, yaml::skip_blanks(scene.text, next)))) return false;
  }
  return true;
}

// The form of a mapping between braces, so that one beside it can have the same.
FlowForm form_of(const Scene& scene, const Node& sibling) {
  FlowForm form{scene.style.braces, ", ", scene.style.braces};
  const auto blank = [](std::string_view part, std::string_view signs) {
    return part.find_first_not_of(signs) == std::string_view::npos;
  };
  if (sibling.entries.size() < 2) return form;
  const Offset end = end_of(scene.text, sibling.entries[0]);
  const std::string_view between = scene.text.substr(end, sibling.entries[1].key_span.begin - end);
  if (blank(between, ", \r\n") && between.find(',') != between.npos) form.between = between;
  const Offset open = sibling.span.begin + 1;
  const std::string_view opening = scene.text.substr(open, sibling.entries[0].key_span.begin - open);
  if (blank(opening, " \r\n")) form.open = opening;
  const Offset last = end_of(scene.text, sibling.entries[sibling.entries.size() - 1]);
  const std::string_view closing = scene.text.substr(last, sibling.span.end - 1 - last);
  if (blank(closing, " \r\n")) form.close = closing;
  return form;
}

// An item that is a mapping has the form of the one beside it.
std::string item_like(const Scene& scene, const Node& sibling, const Value& value, int column) {
  const Writer writer = scene.writer(sibling);
  if (!value.is_mapping() || !sibling.is_mapping()) return writer.item(value, column);
  const bool fits = writer.fits_in_flow(value, column + 2);
  const bool one_line =
      scene.text.substr(sibling.span.begin, sibling.span.end - sibling.span.begin).find('\n') ==
      std::string_view::npos;
  if (!sibling.flow || (!fits && one_line)) return writer.block_item(value, column);
  return "-" + spaces(scene.style.gap) + writer.flow(value, form_of(scene, sibling));
}

}  // namespace

Writer Scene::writer(const Node& beside) const {
  const bool keys = beside.is_mapping() && !beside.entries.empty();
  const bool keys_quoted =
      keys && std::all_of(beside.entries.begin(), beside.entries.end(), [&](const yaml::Entry& entry) {
        return yaml::char_at(text, entry.key_span.begin) == '"';
      });
  return Writer(style, quotes || keys_quoted, keys_quoted);
}

std::uint32_t last_line_end(std::string_view text, std::uint32_t end, int column) {
  Offset line = yaml::line_end(text, end);
  for (;;) {
    const Offset next = yaml::next_line(text, line);
    const Offset first = yaml::skip_blanks(text, next);
    const bool deeper = next > line && static_cast<int>(first - next) > column;
    if (!deeper || yaml::char_at(text, first) != '#') return line;
    line = yaml::line_end(text, first);
  }
}

std::uint32_t behind_colon(std::string_view text, const yaml::Entry& entry) {
  const Offset colon = yaml::skip_blanks(text, entry.key_span.end);
  return yaml::char_at(text, colon) == ':' ? colon + 1 : entry.key_span.end;
}

std::uint32_t end_of(std::string_view text, const yaml::Entry& entry) {
  return entry.value.kind == Node::Kind::null ? behind_colon(text, entry) : entry.value.span.end;
}

Edits add_entry(const Scene& scene, const Node& mapping, std::optional<std::size_t> after,
                std::string_view key, const Value& value) {
  const Writer writer = scene.writer(mapping);
  if (mapping.flow) return add_in_flow(scene, mapping, after ? *after + 1 : 0, writer.flow_entry(key, value));
  if (mapping.entries.empty()) {  // a file with nothing in it but comments
    const auto size = static_cast<Offset>(scene.text.size());
    const bool ended = size == 0 || yaml::is_break(scene.text.back());
    return {{{size, size},
             (ended ? "" : scene.style.line_end) + writer.entry(key, value, 0) + scene.style.line_end}};
  }
  const int at = column(scene, mapping);
  const std::string lines = writer.entry(key, value, at);
  if (after) {
    const yaml::Entry& entry = mapping.entries[*after];
    return {below(scene, end_below(scene, end_of(scene.text, entry), at, entry.value), at, lines)};
  }
  const Offset first = mapping.entries.front().key_span.begin;
  if (yaml::first_on_line(scene.text, first)) return {above(scene, first, at, lines)};
  return {{{first, first}, lines + scene.style.line_end + spaces(at)}};
}

Edits add_item(const Scene& scene, const Node& list, std::size_t before, const Value& value) {
  const bool first = list.items.empty();
  const Node& sibling = first ? list : list.items[before == 0 ? 0 : before - 1];
  if (list.flow) {
    const Writer writer = scene.writer(sibling);
    const bool same = value.is_mapping() && sibling.is_mapping();
    return add_in_flow(scene, list, before,
                       same ? writer.flow(value, form_of(scene, sibling)) : writer.flow(value));
  }
  const int at = column(scene, list);
  const std::string lines = item_like(scene, sibling, value, at);
  const std::string blank = has_blank_lines(scene, list) ? scene.style.line_end : std::string();
  if (before > 0) {
    Edit edit = below(scene, end_below(scene, sibling.span.end, at, sibling), at, lines);
    edit.text.insert(0, blank);
    return {edit};
  }
  const Offset dash = list.span.begin;
  if (yaml::first_on_line(scene.text, dash)) return {above(scene, dash, at, lines + blank)};
  return {{{dash, dash}, lines + scene.style.line_end + blank + spaces(at)}};
}

}  // namespace lofte::edit
