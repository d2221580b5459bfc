// SPDX-License-Identifier: Apache-2.0
#include "edit/grow.h"
#include "yaml/scan.h"

namespace lofte::edit {
namespace {

using yaml::Node;
using yaml::Offset;

std::size_t size_of(const Node& collection) {
  return collection.is_mapping() ? collection.entries.size() : collection.items.size();
}

Offset begin_of(const Node& collection, std::size_t index) {
  return collection.is_mapping() ? collection.entries[index].key_span.begin
                                 : collection.items[index].span.begin;
}

Offset part_end(const Scene& scene, const Node& collection, std::size_t index) {
  return collection.is_mapping() ? end_of(scene.text, collection.entries[index])
                                 : collection.items[index].span.end;
}

bool is_blank_text(std::string_view text) { return text.find_first_not_of(" \t\r\n,") == text.npos; }

// The line end and the spaces that stand before a part which begins its line; a blank for any other.
std::string lead(const Scene& scene, Offset begin) {
  if (!yaml::first_on_line(scene.text, begin)) return " ";
  const Offset line = yaml::line_begin(scene.text, begin);
  return scene.style.line_end + std::string(scene.text.substr(line, begin - line));
}

// What divides the parts: as between the first two, or else as the first one stands.
std::string divider(const Scene& scene, const Node& collection) {
  if (size_of(collection) > 1) {
    const Offset end = part_end(scene, collection, 0);
    const std::string_view between = scene.text.substr(end, begin_of(collection, 1) - end);
    if (is_blank_text(between) && between.find(',') != between.npos) return std::string(between);
  }
  return "," + lead(scene, begin_of(collection, size_of(collection) - 1));
}

// Where a comment behind a part on its line begins; none when there is no comment.
std::optional<Offset> comment_behind(std::string_view text, Offset end) {
  Offset at = yaml::skip_blanks(text, end);
  if (yaml::char_at(text, at) == ',') at = yaml::skip_blanks(text, at + 1);
  return yaml::char_at(text, at) == '#' ? std::optional(at) : std::nullopt;
}

Edits add_behind(const Scene& scene, const Node& collection, std::size_t last, const std::string& part) {
  const Offset end = part_end(scene, collection, last);
  const Offset comma = yaml::skip_blanks(scene.text, end);
  const bool has_comma = yaml::char_at(scene.text, comma) == ',';
  const auto comment = comment_behind(scene.text, end);
  if (!comment) return {{{end, end}, divider(scene, collection) + part}};
  const Offset line = yaml::line_end(scene.text, *comment);
  const std::string before = lead(scene, begin_of(collection, last));
  const bool is_last = last + 1 == size_of(collection);
  const Edit below{{line, line},
                   (before == " " ? scene.style.line_end + before : before) + part + (is_last ? "" : ",")};
  if (has_comma) return {below};
  return {{{end, end}, ","}, below};
}

}  // namespace

Edits add_in_flow(const Scene& scene, const Node& collection, std::size_t before, const std::string& part) {
  if (size_of(collection) == 0) {
    const Offset at = collection.span.begin + 1;
    const std::string& inside = collection.is_mapping() ? scene.style.braces : scene.style.brackets;
    const bool empty = yaml::char_at(scene.text, at) == (collection.is_mapping() ? '}' : ']');
    return {{{at, at}, empty ? inside + part + inside : part}};
  }
  if (before > 0) return add_behind(scene, collection, before - 1, part);
  const Offset first = begin_of(collection, 0);
  return {{{first, first}, part + divider(scene, collection)}};
}

Edits remove_in_flow(const Scene& scene, const Node& collection, std::size_t index) {
  const Offset begin = begin_of(collection, index);
  const Offset end = part_end(scene, collection, index);
  if (index > 0) return {{{part_end(scene, collection, index - 1), end}, ""}};
  if (size_of(collection) > 1) return {{{begin, begin_of(collection, 1)}, ""}};
  const Offset comma = yaml::skip_gap(scene.text, end);
  return {{{begin, yaml::char_at(scene.text, comma) == ',' ? comma + 1 : end}, ""}};
}

}  // namespace lofte::edit
