// SPDX-License-Identifier: Apache-2.0
#include "yaml/conflict.h"

#include <algorithm>
#include <optional>

#include "base/strings.h"

namespace lofte::yaml {
namespace {

using Mark = Conflict::Mark;

std::optional<Mark> mark_of(char sign) {
  switch (sign) {
    case '<':
      return Mark::ours;
    case '|':
      return Mark::base;
    case '=':
      return Mark::middle;
    case '>':
      return Mark::theirs;
    default:
      return std::nullopt;
  }
}

// The line of signs that a line is: seven or more of one sign, and nothing close behind them.
std::optional<Conflict::Line> line_of_signs(std::string_view text, Offset begin) {
  constexpr Offset kLeast = 7;
  const char sign = char_at(text, begin);
  const auto mark = mark_of(sign);
  if (!mark) return std::nullopt;
  Offset after = begin;
  while (char_at(text, after) == sign) ++after;
  if (after - begin < kLeast || !is_gap(char_at(text, after))) return std::nullopt;
  const Offset end = line_end(text, begin);
  const std::string label(trim(text.substr(after, end - after)));
  if (*mark == Mark::middle && !label.empty()) return std::nullopt;
  return Conflict::Line{*mark, {begin, end}, after - begin, label};
}

// Whether a line belongs to a conflict in the version that stood there before: it was one itself, and has
// more signs.
bool is_inside(const Conflict& open, const Conflict::Line& line) {
  return !open.find(Mark::theirs) && line.signs > open.lines.front().signs;
}

// Whether a text holds seven of any of the signs side by side: nearly none does, and that is quickly seen.
bool holds_signs(std::string_view text) {
  constexpr std::string_view kSigns[] = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  return std::any_of(std::begin(kSigns), std::end(kSigns),
                     [&](std::string_view signs) { return text.find(signs) != text.npos; });
}

}  // namespace

const Conflict::Line* Conflict::find(Mark mark) const {
  const auto at =
      std::find_if(lines.begin(), lines.end(), [mark](const Line& line) { return line.mark == mark; });
  return at == lines.end() ? nullptr : &*at;
}

std::vector<Conflict> conflicts(std::string_view text) {
  std::vector<Conflict> out;
  if (!holds_signs(text)) return out;
  for (Offset at = 0; at < text.size(); at = next_line(text, at)) {
    auto line = line_of_signs(text, at);
    if (!line || (!out.empty() && is_inside(out.back(), *line))) continue;
    const bool next = !out.empty() && out.back().lines.back().mark < line->mark;
    if (!next) out.emplace_back();
    out.back().lines.push_back(std::move(*line));
  }
  return out;
}

std::vector<Span> left_out(std::string_view text, const Conflict& conflict) {
  std::vector<Span> out;
  for (const Conflict::Line& line : conflict.lines) out.push_back(line.span);
  if (!conflict.whole()) return out;
  const Conflict::Line* from = conflict.find(Mark::base);
  if (!from) from = conflict.find(Mark::middle);
  const Span rest{from->span.begin, conflict.lines.back().span.end};
  for (Offset at = rest.begin; at < rest.end; at = next_line(text, at))
    out.push_back({at, line_end(text, at)});
  return out;
}

}  // namespace lofte::yaml
