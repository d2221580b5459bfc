// SPDX-License-Identifier: Apache-2.0
#include "yaml/fault_text.h"

#include <algorithm>
#include <utility>

#include "base/identity.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "yaml/mended.h"
#include "yaml/write.h"

namespace lofte::yaml {
namespace {

constexpr words::Phrase kNoSpace{"no space", "inget mellanslag"};
constexpr words::Phrase kOneSpace{"1 space", "1 mellanslag"};
constexpr words::Phrase kSpaces{"{n} spaces", "{n} mellanslag"};

std::string shortened(std::string_view text, Span span, int most) {
  // Masked before it is cut: half an identity number is no longer known for one.
  const std::string line =
      identity::mask(without_shields(one_line(text.substr(span.begin, span.end - span.begin))));
  std::size_t at = 0;
  for (int i = 0; i < most && at < line.size(); ++i) utf8::next(line, at);
  return at < line.size() ? line.substr(0, at) + "…" : line;
}

}  // namespace

Fault fault_of(Span span, words::Phrase message, words::Phrase help, words::Values values) {
  words::Message remedy = words::say(help, values);
  return {span, words::say(message, std::move(values)), std::move(remedy), {}, {}};
}

Fault with(Fault fault, std::vector<Mend> mends) {
  fault.mends = std::move(mends);
  return fault;
}

bool goes_on_below(std::string_view text, Offset at) {
  Offset first = skip_blanks(text, line_begin(text, at));
  while (char_at(text, first) == '-' && stands_alone(text, first)) first = skip_blanks(text, first + 1);
  const int column = column_of(text, first);
  Offset line = next_line(text, at);
  while (line < text.size() && is_break(char_at(text, skip_blanks(text, line)))) line = next_line(text, line);
  if (line >= text.size()) return false;
  return static_cast<int>(skip_blanks(text, line) - line) > column;
}

Fault mended_by(Fault fault, std::vector<Mend> mends) {
  for (const Mend& mend : mends) fault.fix.push_back({{mend.at, mend.at + mend.removed}, mend.put});
  fault.mends = std::move(mends);
  return fault;
}

Fault quoted_by(Fault fault, std::string_view text, Span span) {
  const std::string_view value = text.substr(span.begin, span.end - span.begin);
  if (value.empty() || value.find(" #") != value.npos || goes_on_below(text, span.begin)) return fault;
  fault.fix = {{span, in_quotes(without_shields(value))}};
  return fault;
}

std::string excerpt(std::string_view text, Span span) {
  constexpr int kMostCharacters = 30;
  return shortened(text, span, kMostCharacters);
}

std::string whole(std::string_view text, Span span) {
  constexpr int kMostCharacters = 500;
  return shortened(text, span, kMostCharacters);
}

std::string in_quotes(std::string_view text, Span span) { return in_quotes(whole(text, span)); }

words::Message spaces(int count) {
  return count == 0 ? words::say(kNoSpace) : words::counted(count, kOneSpace, kSpaces);
}

Span character_span(std::string_view text, Offset at) {
  const auto size = static_cast<Offset>(text.size());
  if (at >= size) return {size, size};
  std::size_t end = at;
  utf8::next(text, end);
  return {at, static_cast<Offset>(end)};
}

std::string sign_at(std::string_view text, Offset at) {
  const Span span = character_span(text, at);
  return std::string(text.substr(span.begin, span.end - span.begin));
}

std::string code_point(char32_t character) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string digits;
  for (auto rest = static_cast<std::uint32_t>(character); rest > 0 || digits.size() < 4; rest /= 16)
    digits.insert(digits.begin(), kDigits[rest % 16]);
  return "U+" + digits;
}

}  // namespace lofte::yaml
