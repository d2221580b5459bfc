// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <concepts>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "words/phrase.h"

namespace lofte::words {

struct Message;

/// A number shown with decimals: "2.09" in English, "2,09" in Swedish.
struct Decimal {
  double value = 0;
  int decimals = 2;
};

/// A number in the words of a person, "drygt 20", "färre än 5": printed so, and with the noun in the form
/// that goes with the number.
struct Quantity {
  std::string text;
  long long number = 0;
};

enum class Joint { comma, or_, and_ };

/// A text made at run time that differs between the languages: a word of the record format with its meaning.
struct PerLanguage {
  std::string en;
  std::string sv;
};

struct List;

/// What stands in a placeholder: a text, a number, or other messages. Whole numbers get groups of three, with
/// a no-break space in Swedish and a comma in English. What it holds is kept out of this header: messages are
/// made in every file.
class Value {
 public:
  Value(std::string text);
  Value(std::string_view text);
  Value(Text text) : Value(text.view()) {}
  Value(const char* text);
  Value(long long number);
  template <std::integral Number>
  Value(Number number) : Value(static_cast<long long>(number)) {}
  Value(Decimal number);
  Value(Quantity quantity);
  Value(PerLanguage text);
  Value(List list);
  Value(const Value& other);
  Value(Value&& other) noexcept;
  Value& operator=(const Value& other);
  Value& operator=(Value&& other) noexcept;
  ~Value();

  struct Content;
  const Content& content() const { return *content_; }

 private:
  std::unique_ptr<const Content> content_;
};

/// A placeholder's name, which is a literal, and what stands there.
using NamedValue = std::pair<std::string_view, Value>;
using Values = std::vector<NamedValue>;

/// A phrase with its values; in no language yet.
struct Message {
  explicit Message(Phrase what, Values with = {});
  Message(const Message& other);
  Message(Message&& other) noexcept;
  Message& operator=(const Message& other);
  Message& operator=(Message&& other) noexcept;
  ~Message();

  Phrase phrase;
  Values values;
};

/// "a, b or c" / "a, b eller c".
struct List {
  std::vector<Message> items;
  Joint joint = Joint::comma;
};

/// The message of a phrase. Example: say(kUnknownKey, {{"key", key}}).
Message say(Phrase phrase, std::initializer_list<NamedValue> values = {});
Message say(Phrase phrase, Values values);
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
/// A whole number in words up to twelve ("två"), as it stands in running text; in figures beyond.
std::string spelled(long long value, Lang lang);
/// A number with decimals, as a person writes it.
std::string number(Decimal value, Lang lang);

}  // namespace lofte::words
