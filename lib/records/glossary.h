// SPDX-License-Identifier: Apache-2.0
//
// The words of the record format are English, and many who write records are Swedish. This is the one place
// that says what the words are called in Swedish: so that `ansvarig:` is told to be `responsible:`, and a
// list of words to choose from says what they mean.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "words/message.h"

namespace lofte::records {

/// A word of the format with what people call it, divided by commas. The first is what is shown in Swedish;
/// the others are understood as well.
struct Term {
  std::string_view word;
  std::string_view called;
};

/// Everything that may stand before a colon in a record, and every word to choose from, each sorted.
std::span<const Term> key_terms();
std::span<const Term> choice_terms();

/// The one of `words` that is called by the text: "klar" for done, "Klart senast" for due.
std::optional<std::string> called(std::string_view text, std::span<const std::string> words,
                                  std::span<const Term> terms);

/// The one of `words` that the text was meant to be: what is called so, what is written nearly alike, or what
/// is called nearly alike.
std::optional<std::string> meant(std::string_view text, std::span<const std::string> words,
                                 std::span<const Term> terms);

/// The same only where the text cannot have been meant to be another one: for a program to put there.
std::optional<std::string> surely_meant(std::string_view text, std::span<const std::string> words,
                                        std::span<const Term> terms);

/// The words as a person chooses from them: "held or cancelled", "held (genomförd) eller cancelled
/// (inställd)".
words::List choices(std::span<const std::string> words, std::span<const Term> terms, words::Joint joint);

}  // namespace lofte::records
