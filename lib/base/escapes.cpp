// SPDX-License-Identifier: Apache-2.0
#include "base/escapes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "base/utf8_append.h"

namespace lofte {
namespace {

// What a single letter after a backslash stands for. A line end of any kind is one line end.
constexpr auto kLetters = std::to_array<std::pair<char, std::string_view>>({{'"', "\""},
                                                                            {'/', "/"},
                                                                            {'\\', "\\"},
                                                                            {' ', " "},
                                                                            {'_', "\u00a0"},
                                                                            {'t', "\t"},
                                                                            {'\t', "\t"},
                                                                            {'n', "\n"},
                                                                            {'r', "\n"},
                                                                            {'v', "\n"},
                                                                            {'f', "\n"},
                                                                            {'N', "\n"},
                                                                            {'L', "\n"},
                                                                            {'P', "\n"},
                                                                            {'a', "\a"},
                                                                            {'b', "\b"},
                                                                            {'e', "\x1b"}});

// How many hexadecimal digits follow the letter of an escape.
std::size_t hex_digits(char letter) { return letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0; }

std::optional<char32_t> hex_value(std::string_view digits, std::size_t count) {
  std::uint32_t value = 0;
  const auto result =
      std::from_chars(digits.data(), digits.data() + std::min(count, digits.size()), value, 16);
  const bool all = digits.size() >= count && result.ptr == digits.data() + count;
  return all ? std::optional<char32_t>(value) : std::nullopt;
}

// A line that is broken with a backslash goes on with the first word of the next line.
std::size_t continued_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("\r\n")) ++at;
  return std::min(text.find_first_not_of(" \t", at + 1), text.size());
}

}  // namespace

Unescaped::Unescaped(std::string_view written) : written_(written) {
  if (written.find('\\') == written.npos) return;
  text_.reserve(written.size());
  places_.reserve(written.size());
  for (std::size_t at = 0; at < written.size();) {
    if (written[at] == '\\') {
      at = add_escape(at);
    } else {
      add(written.substr(at, 1), at, at + 1);
      ++at;
    }
  }
}

void Unescaped::add(std::string_view bytes, std::size_t begin, std::size_t end) {
  text_ += bytes;
  places_.insert(places_.end(), bytes.size(),
                 {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
}

// Adds the escape at `at`; returns where it ends.
std::size_t Unescaped::add_escape(std::size_t at) {
  const char letter = at + 1 < written_.size() ? written_[at + 1] : '\0';
  if (letter == '\r' || letter == '\n') return continued_at(written_, at + 1);
  const std::size_t count = hex_digits(letter);
  const auto code = count > 0 ? hex_value(written_.substr(at + 2), count) : std::nullopt;
  std::string bytes;
  std::size_t end = at + 2;
  if (code) {
    end += count;
    utf8::append(bytes, *code);
  } else if (const auto known = std::find_if(kLetters.begin(), kLetters.end(),
                                             [letter](const auto& one) { return one.first == letter; });
             known != kLetters.end()) {
    bytes = known->second;
  } else {
    end = at + 1;
    bytes = "\\";
  }
  add(bytes, at, end);
  return end;
}

Span Unescaped::written(Span span) const {
  return places_.empty() ? span : Span{places_[span.begin].begin, places_[span.end - 1].end};
}

}  // namespace lofte
