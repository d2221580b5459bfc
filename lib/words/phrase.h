// SPDX-License-Identifier: Apache-2.0
//
// Everything that a person reads is a Phrase: the English and the Swedish text side by side, with the same
// {placeholders}. The constructor runs in the compiler and refuses a phrase that lacks a language or whose
// placeholders differ, so no build can hold a half-translated message. Phrases are declared where they are
// used, in the table of their room or rule; a Message is a phrase with its values, and becomes text only at
// the very end, when the language is known.
#pragma once
#include <string_view>

namespace lofte::words {

enum class Lang { sv, en };

/// True when every {name} of one text stands in the other too.
constexpr bool covers(std::string_view text, std::string_view other) {
  for (std::size_t at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
    const std::size_t end = text.find('}', at);
    if (end == text.npos) return false;
    if (other.find(text.substr(at, end - at + 1)) == other.npos) return false;
  }
  return true;
}

/// True when two texts can be one phrase: neither is empty, and both have the same placeholders.
constexpr bool same_placeholders(std::string_view en, std::string_view sv) {
  return !en.empty() && !sv.empty() && covers(en, sv) && covers(sv, en);
}

class Phrase {
 public:
  consteval Phrase(const char* en, const char* sv) : en_(en), sv_(sv) {
    if (!same_placeholders(en_, sv_)) throw "a phrase needs both languages, with the same placeholders";
  }
  constexpr std::string_view in(Lang lang) const { return lang == Lang::sv ? sv_ : en_; }
  friend constexpr bool operator==(const Phrase&, const Phrase&) = default;

 private:
  std::string_view en_;
  std::string_view sv_;
};

}  // namespace lofte::words
