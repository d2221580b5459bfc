// SPDX-License-Identifier: Apache-2.0
#include "edit/writer.h"

#include <algorithm>

#include "base/utf8.h"
#include "yaml/write.h"

namespace lofte::edit {
namespace {

std::string padding(int column) { return std::string(static_cast<std::size_t>(std::max(column, 0)), ' '); }

bool has_lines(const Value& value) {
  const auto lines = [](const Value& part) { return has_lines(part); };
  return value.text().find('\n') != std::string::npos ||
         std::any_of(value.items().begin(), value.items().end(), lines) ||
         std::any_of(value.entries().begin(), value.entries().end(),
                     [](const Value::Entry& entry) { return has_lines(entry.second); });
}

// How deep lists and mappings lie in each other: 0 for a text, 1 for a list of texts.
int depth(const Value& value) {
  int deepest = value.is_list() || value.is_mapping() ? 0 : -1;
  for (const Value& item : value.items()) deepest = std::max(deepest, depth(item));
  for (const Value::Entry& entry : value.entries()) deepest = std::max(deepest, depth(entry.second));
  return deepest + 1;
}

bool holds_nothing(const Value& value) {
  return (value.is_list() && value.items().empty()) || (value.is_mapping() && value.entries().empty());
}

}  // namespace

std::string Writer::key(std::string_view key, bool flow) const {
  return quoted_keys_ ? yaml::quoted(key, '"') : yaml::scalar(key, flow);
}

std::string Writer::flow(const Value& value) const {
  if (value.is_text()) return quotes_ ? yaml::quoted(value.text(), '"') : yaml::scalar(value.text(), true);
  if (value.is_mapping()) return flow(value, {style_.braces, ", ", style_.braces});
  if (!value.is_list()) return {};
  std::string out;
  for (const Value& item : value.items()) out += (out.empty() ? style_.brackets : ", ") + flow(item);
  return "[" + out + (value.items().empty() ? "" : style_.brackets) + "]";
}

std::string Writer::flow(const Value& mapping, const FlowForm& form) const {
  std::string out;
  for (const auto& [name, value] : mapping.entries()) {
    out += out.empty() ? form.open : form.between;
    out += flow_entry(name, value);
  }
  return "{" + out + (mapping.entries().empty() ? "" : form.close) + "}";
}

std::string Writer::flow_entry(std::string_view name, const Value& value) const {
  const std::string written = flow(value);
  return key(name, true) + ":" + (written.empty() ? "" : " ") + written;
}

bool Writer::fits_in_flow(const Value& value, int used) const {
  constexpr int kListInMapping = 2;
  if (holds_nothing(value)) return true;
  const int most = value.is_list() ? 1 : kListInMapping;
  const bool items = std::any_of(value.items().begin(), value.items().end(),
                                 [](const Value& item) { return !item.is_text(); });
  // Ids with what they stand for have a line each.
  const bool ids = !value.entries().empty() &&
                   std::all_of(value.entries().begin(), value.entries().end(),
                               [](const Value::Entry& entry) { return entry.second.is_mapping(); });
  if (items || ids || has_lines(value) || depth(value) > most) return false;
  return used + utf8::width(flow(value)) <= kLineWidth;
}

std::string Writer::text(const std::string& text, int column, int used) const {
  const bool block = yaml::is_block_text(text);
  if (text.find('\n') != text.npos && block) return yaml::literal(text, column, style_.line_end);
  if (text.find('\n') != text.npos) return yaml::quoted(text, '"');
  std::string line = quotes_ ? yaml::quoted(text, '"') : yaml::scalar(text, false);
  const bool one_word = text.find(' ') == text.npos;
  if (one_word || !block || quotes_ || used + utf8::width(line) <= kLineWidth) return line;
  return yaml::folded(text, column, kTextWidth, style_.line_end);
}

std::string Writer::after_key(const Value& value, int column, int used) const {
  if (value.is_text()) return " " + text(value.text(), column + style_.step, used + 1);
  const bool likes_flow = value.is_list() ? style_.list_in_brackets : style_.value_in_braces;
  if (holds_nothing(value) ||
      ((value.is_list() || value.is_mapping()) && likes_flow && fits_in_flow(value, used + 1)))
    return " " + flow(value);
  if (value.is_list())
    return style_.line_end + padding(column + style_.dash) + lines(value, column + style_.dash);
  if (value.is_mapping())
    return style_.line_end + padding(column + style_.step) + lines(value, column + style_.step);
  return {};
}

std::string Writer::entry(std::string_view name, const Value& value, int column) const {
  const std::string written = key(name, false) + ":";
  return written + after_key(value, column, column + utf8::width(written));
}

std::string Writer::item(const Value& value, int column) const {
  const int inner = column + 1 + style_.gap;
  const std::string dash = "-" + padding(style_.gap);
  if (value.is_text()) return dash + text(value.text(), inner, inner);
  const bool likes_flow = value.is_list() || style_.item_in_braces;
  if (holds_nothing(value) || (likes_flow && fits_in_flow(value, inner))) return dash + flow(value);
  return value.is_mapping() ? block_item(value, column) : dash + lines(value, inner);
}

std::string Writer::block_item(const Value& mapping, int column) const {
  return "-" + padding(style_.gap) + lines(mapping, column + 1 + style_.gap);
}

std::string Writer::lines(const Value& value, int column) const {
  std::string out;
  const auto begin = [&] {
    if (!out.empty()) out += style_.line_end + padding(column);
  };
  for (const Value& one : value.items()) {
    begin();
    out += item(one, column);
  }
  for (const auto& [name, one] : value.entries()) {
    begin();
    out += entry(name, one, column);
  }
  return out;
}

std::string Writer::record(const Value& mapping) const { return lines(mapping, 0) + style_.line_end; }

}  // namespace lofte::edit
