// SPDX-License-Identifier: Apache-2.0
#include "yaml/conflict_sides.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "base/strings.h"

namespace lofte::yaml {
namespace {

// What stands between two lines of signs.
Span between(std::string_view text, Span above, Span below) {
  const Offset begin = next_line(text, above.end);
  if (begin >= below.begin) return {below.begin, below.begin};
  Offset end = below.begin - 1;
  if (end > begin && text[end] == '\n' && text[end - 1] == '\r') --end;
  return {begin, end};
}

// The first line from `at` that is not blank; empty at the text's end.
Span first_line(std::string_view text, Offset at) {
  while (at < text.size() && skip_blanks(text, at) == line_end(text, at)) at = next_line(text, at);
  return {at, line_end(text, at)};
}

// A version that is nothing but entries of a list.
struct ListSide {
  int column = 0;
  std::set<std::string, std::less<>> ids;    // that they declare
  std::set<std::string, std::less<>> texts;  // of their first lines
};

// The id on a line of an entry: `- id: x`, `- {id: x, …`, `id: x`.
std::string id_on(std::string_view line) {
  const std::size_t at = line.find("id:");
  if (at == line.npos) return {};
  const std::string_view before = trim(line.substr(0, at));
  if (!before.empty() && before.back() != '-' && before.back() != '{' && before.back() != ',') return {};
  const std::string_view value = trim(line.substr(at + 3));
  return std::string(value.substr(0, value.find_first_of(" ,}")));
}

std::optional<ListSide> list_side(std::string_view text, Span side) {
  ListSide out;
  bool first = true;
  for (Offset at = side.begin; at < side.end; at = next_line(text, at)) {
    const Offset begin = skip_blanks(text, at);
    const Offset end = line_end(text, at);
    if (begin == end) continue;
    const int column = static_cast<int>(begin - at);
    if (first) out.column = column;
    const bool dash = text[begin] == '-' && stands_alone(text, begin);
    if (column < out.column || (column == out.column && !dash)) return std::nullopt;
    const std::string_view line = trim(text.substr(begin, end - begin));
    if (column == out.column) out.texts.insert(std::string(line));
    if (std::string id = id_on(line); !id.empty()) out.ids.insert(std::move(id));
    first = false;
  }
  return first ? std::nullopt : std::optional(std::move(out));
}

template <class Set>
bool share(const Set& a, const Set& b) {
  return std::any_of(a.begin(), a.end(), [&](const auto& one) { return b.contains(one); });
}

bool blank(std::string_view text, Span span) {
  return trim(text.substr(span.begin, span.end - span.begin)).empty();
}

}  // namespace

Sides sides_of(std::string_view text, const Conflict& conflict) {
  const Span ours = conflict.find(Conflict::Mark::ours)->span;
  const Span middle = conflict.find(Conflict::Mark::middle)->span;
  const Span theirs = conflict.find(Conflict::Mark::theirs)->span;
  const Conflict::Line* base = conflict.find(Conflict::Mark::base);
  Sides out;
  out.ours = between(text, ours, base ? base->span : middle);
  out.theirs = between(text, middle, theirs);
  if (base) out.base = between(text, base->span, middle);
  out.after = first_line(text, next_line(text, theirs.end));
  return out;
}

Addition addition(std::string_view text, const Sides& sides) {
  const auto ours = list_side(text, sides.ours);
  const auto theirs = list_side(text, sides.theirs);
  if (!ours || !theirs || ours->column != theirs->column) return Addition::no;
  if (share(ours->ids, theirs->ids) || share(ours->texts, theirs->texts)) return Addition::no;
  const bool goes_on =
      skip_blanks(text, sides.after.begin) - sides.after.begin > static_cast<Offset>(ours->column);
  if (goes_on) return Addition::no;
  if (!sides.base) return Addition::perhaps;
  return blank(text, *sides.base) ? Addition::both : Addition::no;
}

}  // namespace lofte::yaml
