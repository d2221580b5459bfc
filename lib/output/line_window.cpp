// SPDX-License-Identifier: Apache-2.0
#include "output/line_window.h"

#include <algorithm>
#include <vector>

#include "base/identity.h"
#include "base/utf8.h"
#include "base/utf8_append.h"
#include "output/visible.h"

namespace lofte::output {
namespace {

constexpr int kTabStop = 4;

// A character of the line as it is shown.
struct Glyph {
  std::string text;
  int cells;            // its width
  int cell;             // where it starts
  std::uint32_t begin;  // its first byte in the source
};

// The bytes of the line that can come into view: a line may be a megabyte long.
Span near(const Source& source, int line, Span marked, int cells) {
  const std::uint32_t begin = source.line_start(line);
  const std::uint32_t end = begin + static_cast<std::uint32_t>(source.line(line).size());
  const std::uint32_t middle = std::clamp(marked.begin, begin, end);
  const std::uint32_t margin = static_cast<std::uint32_t>(cells) * 16 + 256;
  Span out{middle - begin > margin ? middle - margin : begin, end - middle > margin ? middle + margin : end};
  const auto inside = [&](std::uint32_t at) {
    return at > begin && at < end && (static_cast<unsigned char>(source.text()[at]) & 0xC0) == 0x80;
  };
  while (inside(out.begin)) --out.begin;
  while (inside(out.end)) ++out.end;
  return out;
}

std::vector<Glyph> glyphs(const Source& source, Span bytes) {
  const std::string text = identity::mask(source.text().substr(bytes.begin, bytes.end - bytes.begin));
  std::vector<Glyph> out;
  int cell = 0;
  for (std::size_t at = 0; at < text.size();) {
    Glyph glyph{{}, 0, cell, bytes.begin + static_cast<std::uint32_t>(at)};
    const char32_t c = utf8::next(text, at);
    if (c == '\t')
      glyph.text.assign(static_cast<std::size_t>(kTabStop - cell % kTabStop), ' ');
    else
      utf8::append(glyph.text, shown(c));
    glyph.cells = utf8::width(glyph.text);
    cell += glyph.cells;
    out.push_back(std::move(glyph));
  }
  return out;
}

// The cell at which a byte offset stands, or the line's end.
int cell_at(const std::vector<Glyph>& line, std::uint32_t offset, int total) {
  const auto at = std::find_if(line.begin(), line.end(), [=](const Glyph& g) { return g.begin >= offset; });
  return at == line.end() ? total : at->cell;
}

// The first cell shown: the line's own beginning when the mark is near it, else the mark in the middle, and
// never more of it cut than needed.
int first_cell(int from, int to, int total, int cells) {
  if (total <= cells || to < cells) return 0;
  const int before = std::max(cells / 4, (cells - (to - from)) / 2);
  return std::clamp(from - before, 0, std::max(0, total - cells));
}

}  // namespace

LineWindow line_window(const Source& source, int line, Span marked, int cells) {
  const Span bytes = near(source, line, marked, cells);
  const std::uint32_t line_begin = source.line_start(line);
  const bool cut_before = bytes.begin > line_begin;
  const bool cut_after = bytes.end < line_begin + source.line(line).size();
  const std::vector<Glyph> all = glyphs(source, bytes);
  const int total = all.empty() ? 0 : all.back().cell + all.back().cells;
  const int from = cell_at(all, marked.begin, total);
  const int to = std::max(from + 1, cell_at(all, marked.end, total));

  const int first = first_cell(from, to, total, cells);
  const bool more_before = first > 0 || cut_before;
  const bool more_after = total - first > cells || cut_after;
  const int left = first + (more_before ? 1 : 0);
  const int right = first + cells - (more_after ? 1 : 0);
  LineWindow out;
  if (more_before) out.text += "…";
  for (const Glyph& glyph : all) {
    if (glyph.cell < left && glyph.cell + glyph.cells > left) out.text += ' ';  // half of a wide character
    if (glyph.cell >= left && glyph.cell + glyph.cells <= right) out.text += glyph.text;
  }
  if (more_after) out.text += "…";
  out.from = std::clamp(from, left, std::max(left, right)) - first;
  out.to = std::max(out.from + 1, std::min(to, right) - first);
  return out;
}

}  // namespace lofte::output
