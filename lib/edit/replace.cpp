// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/utf8.h"
#include "edit/grow.h"
#include "yaml/scan.h"
#include "yaml/write.h"

namespace lofte::edit {
namespace {

using yaml::Node;
using yaml::Offset;

bool is_block_sign(char c) { return c == '|' || c == '>'; }

// The column at which the lines of a text in a block begin; nullopt for one without lines.
std::optional<int> lines_column(std::string_view text, const Node& block) {
  Offset line = yaml::next_line(text, block.span.begin);
  while (line < block.span.end && yaml::is_break(yaml::char_at(text, yaml::skip_blanks(text, line))))
    line = yaml::next_line(text, line);
  if (line >= block.span.end) return std::nullopt;
  return static_cast<int>(yaml::skip_blanks(text, line) - line);
}

// A text in the way in which the one that it replaces is written. `deeper` is where lines of it may begin.
std::string text_like(const Scene& scene, const Node& old, const std::string& text, int deeper, bool plain) {
  const char sign = yaml::char_at(scene.text, old.span.begin);
  if (scene.quotes) return yaml::quoted(text, '"');
  if (plain) return yaml::scalar(text, false);
  if (old.quoted && is_block_sign(sign) && yaml::is_block_text(text)) {
    const int column = lines_column(scene.text, old).value_or(deeper);
    const bool lines = sign == '|' || text.find('\n') != text.npos;
    return lines ? yaml::literal(text, column, scene.style.line_end)
                 : yaml::folded(text, column, kTextWidth, scene.style.line_end);
  }
  if (old.is_scalar() && old.quoted && !is_block_sign(sign)) return yaml::quoted(text, sign);
  return Writer(scene.style).text(text, deeper, yaml::column_of(scene.text, old.span.begin));
}

// The same between brackets or braces.
std::string flow_text_like(const Scene& scene, const Node& old, const Writer& writer,
                           const std::string& text) {
  return old.quoted ? yaml::quoted(text, yaml::char_at(scene.text, old.span.begin)) : writer.flow(text);
}

}  // namespace

Edits replace_value(const Scene& scene, const Node& mapping, const yaml::Entry& entry, const Value& value,
                    bool plain) {
  const Node& old = entry.value;
  const int column = yaml::column_of(scene.text, mapping.span.begin);
  const Writer writer = scene.writer(mapping);
  if (old.is_scalar() && value.is_text()) {
    return {{old.span, mapping.flow ? flow_text_like(scene, old, writer, value.text())
                                    : text_like(scene, old, value.text(), column + scene.style.step, plain)}};
  }
  const Offset begin = behind_colon(scene.text, entry);
  const Span slot{begin, std::max(begin, end_of(scene.text, entry))};
  const bool on_line = mapping.flow || (plain && !value.is_text());
  const std::string flow = writer.flow(value);
  if (on_line) return {{slot, (flow.empty() ? "" : " ") + flow}};
  if (plain && value.is_text())
    return {
        {slot, " " + (scene.quotes ? yaml::quoted(value.text(), '"') : yaml::scalar(value.text(), false))}};
  const int used =
      column + utf8::width(scene.text.substr(entry.key_span.begin, begin - entry.key_span.begin));
  return {{slot, writer.after_key(value, column, used)}};
}

Edits replace_item(const Scene& scene, const Node& list, const Node& item, const Value& value, bool plain) {
  const Writer writer = scene.writer(item);
  if (list.flow && item.is_scalar() && value.is_text())
    return {{item.span, flow_text_like(scene, item, writer, value.text())}};
  if (list.flow) return {{item.span, writer.flow(value)}};
  const int column = yaml::column_of(scene.text, list.span.begin);
  if (item.is_scalar() && value.is_text())
    return {{item.span, text_like(scene, item, value.text(), column + 1 + scene.style.gap, plain)}};
  const std::string written = writer.item(value, column);
  const bool empty = item.kind == Node::Kind::null;
  const std::size_t dash = empty ? 0 : 1 + static_cast<std::size_t>(scene.style.gap);
  return {{item.span, written.substr(dash)}};
}

Edits make_list(const Scene& scene, const Node& single, const Value& second, bool anew) {
  const Style& style = scene.style;
  if (!anew)
    return {{{single.span.begin, single.span.begin}, "[" + style.brackets},
            {{single.span.end, single.span.end}, ", " + Writer(style).flow(second) + style.brackets + "]"}};
  return {{single.span, Writer(scene.style).flow(Value::list({Value::of(single), second}))}};
}

Edits remove_entry(const Scene& scene, const Node& mapping, std::size_t index) {
  if (mapping.flow) return remove_in_flow(scene, mapping, index);
  const yaml::Entry& entry = mapping.entries[index];
  const bool last = index + 1 == mapping.entries.size();
  const int column = yaml::column_of(scene.text, mapping.span.begin);
  if (!yaml::first_on_line(scene.text, entry.key_span.begin)) {
    if (last) return {};
    return {{{entry.key_span.begin, mapping.entries[index + 1].key_span.begin}, ""}};
  }
  const Offset begin = yaml::line_begin(scene.text, entry.key_span.begin);
  const Offset end =
      yaml::next_line(scene.text, last_line_end(scene.text, end_of(scene.text, entry), column));
  return {{{begin, end}, ""}};
}

Edits remove_item(const Scene& scene, const Node& list, std::size_t index) {
  if (list.flow) return remove_in_flow(scene, list, index);
  if (list.items.size() == 1) return {{list.span, "[]"}};
  const int column = yaml::column_of(scene.text, list.span.begin);
  const Node& item = list.items[index];
  // Every item but the first begins a line; the first may stand behind another dash.
  Offset dash = item.kind == Node::Kind::null ? item.span.begin : item.span.begin - 1;
  while (dash > list.span.begin && yaml::column_of(scene.text, dash) > column) --dash;
  const Offset line = yaml::line_begin(scene.text, dash);
  const bool own_line = yaml::first_on_line(scene.text, dash);
  const Offset next = yaml::next_line(scene.text, last_line_end(scene.text, item.span.end, column));
  if (own_line) return {{{line, next}, ""}};
  return {{{dash, yaml::skip_blanks(scene.text, next)}, ""}};
}

}  // namespace lofte::edit
