// SPDX-License-Identifier: Apache-2.0
#include "base/strings.h"

#include <algorithm>

#include "base/utf8.h"

namespace lofte {
namespace {

std::u32string characters(std::string_view text) {
  const std::string lowered = utf8::lower(text);
  std::u32string out;
  for (std::size_t at = 0; at < lowered.size();) out += utf8::next(lowered, at);
  return out;
}

constexpr std::string_view kBlanks = " \t\r\n";

}  // namespace

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = text.find(separator); at != text.npos; at = text.find(separator, begin)) {
    parts.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (&part != parts.data()) out += separator;
    out += part;
  }
  return out;
}

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : trim(text)) {
    const bool blank = kBlanks.find(c) != kBlanks.npos;
    if (!blank)
      out += c;
    else if (out.back() != ' ')
      out += ' ';
  }
  return out;
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int edit_distance(std::string_view a, std::string_view b) {
  const std::u32string x = characters(a);
  const std::u32string y = characters(b);
  std::vector<int> before_last(y.size() + 1), last(y.size() + 1), row(y.size() + 1);
  for (std::size_t j = 0; j <= y.size(); ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= x.size(); ++i) {
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= y.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[y.size()];
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  const int allowed = std::max<int>(1, static_cast<int>(utf8::length(word)) / 3);
  const std::string* best = nullptr;
  int least = allowed + 1;
  for (const std::string& candidate : candidates) {
    const int distance = edit_distance(word, candidate);
    if (distance >= least) continue;
    least = distance;
    best = &candidate;
  }
  return best ? std::optional(*best) : std::nullopt;
}

}  // namespace lofte
