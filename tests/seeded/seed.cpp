// SPDX-License-Identifier: Apache-2.0
#include "seeded/seed.h"

#include <algorithm>

namespace lofte::seeded {
namespace {

std::string quoted(const std::string& text) {
  constexpr std::size_t kLongest = 60;
  std::string shown;
  for (const char c : text.substr(0, kLongest)) shown += c == '\n' ? "\\n" : std::string(1, c);
  return "\"" + shown + (text.size() > kLongest ? "…" : "") + "\"";
}

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

// Whether nothing but blanks stands before an offset on its line.
bool first_on_line(const std::string& text, std::size_t at) {
  return text.find_first_not_of(' ', line_begin(text, at)) == at;
}

}  // namespace

std::vector<Seeder> seeders() {
  std::vector<Seeder> all;
  for (const auto family :
       {&form_seeders, &file_seeders, &reference_seeders, &record_seeders, &figure_seeders, &quality_seeders,
        &privacy_seeders, &against_seeders, &allowance_seeders})
    all.insert(all.end(), family().begin(), family().end());
  return all;
}

Span whole(const Folder& folder, const std::string& path, const yaml::Node& node) {
  return {node.span.begin, offset(end_of(folder.text(path), node))};
}

Seed put(const Folder& folder, const std::string& path, Span span, const std::string& text,
         std::size_t into) {
  const std::string& before = folder.text(path);
  const std::string old = before.substr(span.begin, span.end - span.begin);
  std::string after = before;
  after.replace(span.begin, span.end - span.begin, text);
  const int line = line_of(after, span.begin + into);
  return {{{path, std::move(after)}}, path, line, quoted(old) + " → " + quoted(text)};
}

Seed put(const Folder& folder, const Value& value, const std::string& text) {
  return put(folder, value.path, whole(folder, value.path, *value.node), text);
}

Seed with_file(const std::string& path, const std::string& text, int line) {
  return {{{path, text}}, path, line, "new file " + path};
}

Seed moved(const Folder& folder, const std::string& from, const std::string& to) {
  return {{{from, std::nullopt}, {to, folder.text(from)}}, to, 1, from + " moved to " + to, {{from, to}}};
}

bool has_allowances(const Folder& folder, const std::string& path) {
  return folder.text(path).find("# lofte: allow") != std::string::npos;
}

Seeds each_value(const Folder& folder, const std::function<bool(const Value&)>& wanted,
                 const std::function<Seed(const Value&)>& seed) {
  Seeds out;
  for (const Value& value : folder.values())
    if (wanted(value)) out.push_back(seed(value));
  return out;
}

Seeds each_seed(const Folder& folder, const std::function<std::optional<Seed>(const Value&)>& seed) {
  Seeds out;
  for (const Value& value : folder.values())
    if (auto one = seed(value)) out.push_back(std::move(*one));
  return out;
}

bool is_flow(const std::string& text, const yaml::Node& node) {
  return text[node.span.begin] == '{' || text[node.span.begin] == '[';
}

bool on_one_line(const std::string& text, const yaml::Node& node) {
  const char first = text[node.span.begin];
  return node.is_scalar() && first != '|' && first != '>' &&
         text.find('\n', node.span.begin) >= end_of(text, node);
}

std::size_t end_of(const std::string& text, const yaml::Node& node) {
  std::size_t end = node.span.end;
  while (end > node.span.begin && (text[end - 1] == '\n' || text[end - 1] == ' ')) --end;
  return end;
}

std::size_t line_begin(const std::string& text, std::size_t offset) {
  const std::size_t before = offset == 0 ? text.npos : text.rfind('\n', offset - 1);
  return before == text.npos ? 0 : before + 1;
}

std::size_t line_after(const std::string& text, std::size_t offset) {
  const std::size_t end = text.find('\n', offset);
  return end == text.npos ? text.size() : end + 1;
}

std::string indent_of(const std::string& text, std::size_t offset) {
  return std::string(offset - line_begin(text, offset), ' ');
}

std::optional<Span> entry_span(const std::string& text, const yaml::Node& mapping, std::size_t index) {
  const auto& all = mapping.entries;
  if (all.size() < 2) return std::nullopt;
  const std::size_t begin = all[index].key_span.begin;
  const std::size_t end = end_of(text, all[index].value);
  const bool last = index + 1 == all.size();
  if (is_flow(text, mapping)) {
    if (!last) return Span{offset(begin), all[index + 1].key_span.begin};
    return Span{offset(end_of(text, all[index - 1].value)), offset(end)};
  }
  if (first_on_line(text, begin)) return Span{offset(line_begin(text, begin)), offset(line_after(text, end))};
  const std::size_t next = last ? end : all[index + 1].key_span.begin;
  if (last || text.substr(end, next - end).find('#') != text.npos) return std::nullopt;
  return Span{offset(begin), offset(next)};
}

Addition addition(const std::string& text, const yaml::Node& sequence, const std::string& element) {
  const std::size_t end = end_of(text, sequence);
  if (is_flow(text, sequence)) return {end - 1, ", " + element, 2};
  const std::size_t dash = text.rfind('-', sequence.items.front().span.begin - 1);
  const std::string indent = indent_of(text, dash) + "- ";
  return {line_after(text, end), indent + element + "\n", indent.size()};
}

Addition entry_addition(const std::string& text, const yaml::Node& mapping, const std::string& entry) {
  const std::size_t end = end_of(text, mapping);
  if (is_flow(text, mapping)) return {end - 1, ", " + entry, 2};
  const std::string indent = indent_of(text, mapping.entries.front().key_span.begin);
  return {line_after(text, end), indent + entry + "\n", indent.size()};
}

Seed add(const Folder& folder, const std::string& path, const Addition& addition) {
  const auto at = offset(addition.at);
  return put(folder, path, {at, at}, addition.text, addition.into);
}

std::optional<Seed> without(const Folder& folder, const std::string& path, const yaml::Node& mapping,
                            std::string_view key, std::size_t at) {
  const std::string& text = folder.text(path);
  for (std::size_t i = 0; i < mapping.entries.size(); ++i) {
    if (mapping.entries[i].key != key) continue;
    const auto span = entry_span(text, mapping, i);
    if (!span) return std::nullopt;
    Seed seed = put(folder, path, *span, "");
    const std::size_t gone = at < span->begin ? 0 : span->end - span->begin;
    seed.line = line_of(*seed.broken.at(path), at - gone);
    return seed;
  }
  return std::nullopt;
}

}  // namespace lofte::seeded
