// SPDX-License-Identifier: Apache-2.0
#include "output/wrap.h"

#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::output {
namespace {

// How many bytes of the word fit into the cells; at least one character.
std::size_t fitting(std::string_view word, int cells) {
  if (utf8::width(word) <= cells) return word.size();
  std::size_t end = 0;
  int taken = 0;
  while (end < word.size()) {
    std::size_t next = end;
    utf8::next(word, next);
    taken += utf8::width(word.substr(end, next - end));
    if (end > 0 && taken > cells) break;
    end = next;
  }
  return end;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, int cells) {
  if (!text.starts_with(' ') && utf8::width(text) <= cells) return {std::string(text)};
  std::vector<std::string> lines{""};
  std::size_t measured = 0;  // bytes of the last line whose cells are counted
  int taken = 0;
  for (std::string_view word : split(text, ' ')) {
    taken += utf8::width(std::string_view(lines.back()).substr(measured));
    if (taken > 0 && taken + 1 + utf8::width(word) > cells) {
      lines.emplace_back();
      taken = 0;
    }
    measured = lines.back().size();
    if (!lines.back().empty()) lines.back() += ' ';
    for (std::size_t end = fitting(word, cells); end < word.size(); end = fitting(word, cells)) {
      lines.back() += word.substr(0, end);
      lines.emplace_back();
      measured = 0;
      taken = 0;
      word.remove_prefix(end);
    }
    lines.back() += word;
  }
  return lines;
}

}  // namespace lofte::output
