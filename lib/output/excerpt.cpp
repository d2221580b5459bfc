// SPDX-License-Identifier: Apache-2.0
#include "output/excerpt.h"

#include <algorithm>

#include "base/strings.h"
#include "output/line_window.h"

namespace lofte::output {
namespace {

constexpr int kLeastCells = 20;
constexpr int kShownLines = 4;  // of a place on several lines

std::string blanks(int n) { return std::string(static_cast<std::size_t>(std::max(0, n)), ' '); }
std::string repeated(char c, int n) { return std::string(static_cast<std::size_t>(std::max(0, n)), c); }

// A line of the frame: the number (or nothing), the bar, and what stands beside it.
std::string row(const Frame& frame, std::string_view number, const std::string& text) {
  const std::string gutter =
      blanks(frame.gutter - static_cast<int>(number.size())) + std::string(number) + " |";
  return frame.paint(style::kFrame, gutter) + (text.empty() ? "" : " " + text) + '\n';
}

std::string numbered(const Frame& frame, int line, const std::string& text) {
  return row(frame, std::to_string(line), text);
}

std::string without_blank_end(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::string labelled(const Mark& mark, std::string signs, const Frame& frame) {
  if (!mark.label.empty()) signs += ' ' + mark.label;
  return frame.paint(mark.style, signs);
}

int cells_for_text(const Frame& frame, int taken) {
  return std::max(kLeastCells, frame.columns - frame.gutter - 3 - taken);
}

std::string on_one_line(const Source& source, const Located& place, const Mark& mark, const Frame& frame) {
  const int line = place.begin.line;
  const LineWindow window = line_window(source, line, place.span, cells_for_text(frame, 0));
  const std::string signs = labelled(mark, repeated(mark.sign, window.to - window.from), frame);
  return numbered(frame, line, without_blank_end(window.text)) + row(frame, "", blanks(window.from) + signs);
}

// A row beside the long bar of a place on several lines.
std::string beside(const Source& source, int line, Span marked, std::string_view edge, const Mark& mark,
                   const Frame& frame) {
  const LineWindow window = line_window(source, line, marked, cells_for_text(frame, 2));
  const std::string text = without_blank_end(window.text);
  return numbered(
      frame, line,
      edge == " " ? "  " + text : frame.paint(mark.style, edge) + (text.empty() ? "" : " " + text));
}

std::string on_several_lines(const Source& source, const Located& place, const Mark& mark,
                             const Frame& frame) {
  const int first = place.begin.line;
  const int last = place.end.line;
  const int cells = cells_for_text(frame, 2);
  const Span start{place.span.begin, place.span.begin};
  const Span finish{place.span.end, place.span.end};
  const auto before = source.line(first).substr(0, place.span.begin - source.line_start(first));
  const bool whole_line = trim(before).empty();

  std::string out = beside(source, first, start, whole_line ? "/" : " ", mark, frame);
  if (!whole_line) {
    const int under = line_window(source, first, start, cells).from;
    out += row(frame, "", frame.paint(mark.style, ' ' + repeated('_', under + 1) + mark.sign));
  }
  const bool shorten = last - first + 1 > kShownLines;
  const int shown = shorten ? first + 1 : last - 1;
  for (int line = first + 1; line <= shown; ++line) {
    const std::uint32_t begin = source.line_start(line);
    out += beside(source, line, {begin, begin}, "|", mark, frame);
  }
  if (shorten) out += frame.paint(style::kFrame, "...") + '\n';
  out += beside(source, last, finish, "|", mark, frame);
  const int under = line_window(source, last, finish, cells).from;
  return out + row(frame, "", labelled(mark, '|' + repeated('_', under) + mark.sign, frame));
}

}  // namespace

std::string bar(const Frame& frame) { return row(frame, "", ""); }

std::string excerpt(const Source& source, const Located& place, const Mark& mark, const Frame& frame) {
  if (place.begin.line == place.end.line) return on_one_line(source, place, mark, frame);
  return on_several_lines(source, place, mark, frame);
}

}  // namespace lofte::output
