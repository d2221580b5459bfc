// SPDX-License-Identifier: Apache-2.0
//
// Everything that a person reads is a Phrase: the English and the Swedish text side by side, with the same
// {values}, each in the forms that its language asks for (words/pattern.h). The constructor runs in the
// compiler and refuses a phrase that lacks a language, whose values differ, or whose forms cannot be read, so
// no build can hold a half-translated message. Phrases are declared where they are used, in the table of
// their room or rule; a Message is a phrase with its values, and becomes text only at the very end, when the
// language is known.
#pragma once
#include "words/pattern.h"

namespace lofte::words {

enum class Lang { sv, en };

/// True when two texts can be one phrase: neither is empty, both can be read, and both have the same values.
constexpr bool make_a_phrase(std::string_view en, std::string_view sv) {
  return !en.empty() && !sv.empty() && well_formed(en) && well_formed(sv) && covers(en, sv) && covers(sv, en);
}

class Phrase {
 public:
  consteval Phrase(const char* en, const char* sv) : en_(en), sv_(sv) {
    if (!make_a_phrase(en_, sv_))
      throw "a phrase needs both languages, with the same values in forms that end with other";
  }
  constexpr std::string_view in(Lang lang) const { return lang == Lang::sv ? sv_ : en_; }
  friend constexpr bool operator==(const Phrase&, const Phrase&) = default;

 private:
  std::string_view en_;
  std::string_view sv_;
};

}  // namespace lofte::words
