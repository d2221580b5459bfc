// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "words/phrase.h"

namespace lofte::words {

struct Message;

/// A number shown with decimals: "2.09" in English, "2,09" in Swedish.
struct Decimal {
  double value = 0;
  int decimals = 2;
};

enum class Joint { comma, or_, and_ };

/// "a, b or c" / "a, b eller c".
struct List {
  std::vector<Message> items;
  Joint joint = Joint::comma;
};

/// A text made at run time that differs between the languages: a word of the record format with its meaning.
struct PerLanguage {
  std::string en;
  std::string sv;
};

/// What stands in a placeholder. Whole numbers get thin-space groups from 10 000 in Swedish ("3 786" from
/// 1 000 on in reports is the same rule) and commas in English.
using Value = std::variant<std::string, long long, Decimal, PerLanguage, List>;

/// A phrase with its values; in no language yet.
struct Message {
  Phrase phrase;
  std::vector<std::pair<std::string_view, Value>> values;  // names are literals
};

using Values = std::vector<std::pair<std::string_view, Value>>;

/// The message of a phrase. Example: say(kUnknownKey, {{"key", key}}).
Message say(Phrase phrase, Values values = {});
/// A message that is the given text in every language: ids, quoted words, dates in ISO form.
Message plain(std::string text);
/// A message that is the one text in English and the other in Swedish.
Message bilingual(std::string en, std::string sv);
/// "did you mean "walks"?": the guess that every message about a misspelt word ends with.
Message did_you_mean(std::string near);
/// A message as a value of another one.
Value nested(Message message);
/// The texts, joined as a sentence would: list_of(ids, Joint::or_).
List list_of(const std::vector<std::string>& texts, Joint joint);
/// `one` when the number is 1, else `many`; both may hold {n}.
Message counted(long long n, Phrase one, Phrase many);

/// The message as text. Identity numbers in it come out masked, whoever put them in.
std::string text(const Message& message, Lang lang);
std::string text(const Value& value, Lang lang);

/// A whole number as a person writes it: 3786 is "3 786" (Swedish, with a no-break space) or "3,786".
std::string number(long long value, Lang lang);
/// A number with decimals, as a person writes it.
std::string number(Decimal value, Lang lang);

}  // namespace lofte::words
