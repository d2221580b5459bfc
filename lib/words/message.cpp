// SPDX-License-Identifier: Apache-2.0
#include "words/message.h"

#include <fmt/format.h>

#include <algorithm>
#include <variant>

#include "base/identity.h"

namespace lofte::words {

struct Value::Content {
  std::variant<std::string, long long, Decimal, PerLanguage, List> is;
};

namespace {

constexpr Phrase kPlain{"{text}", "{text}"};
constexpr Phrase kDidYouMean{"did you mean {near}?", "menade du {near}?"};
constexpr Phrase kOr{" or ", " eller "};
constexpr Phrase kAnd{" and ", " och "};
constexpr Phrase kComma{", ", ", "};

std::string_view last_separator(Joint joint, Lang lang) {
  switch (joint) {
    case Joint::or_:
      return kOr.in(lang);
    case Joint::and_:
      return kAnd.in(lang);
    case Joint::comma:
      break;
  }
  return kComma.in(lang);
}

std::string unmasked(const Message& message, Lang lang);

std::string unmasked(const List& list, Lang lang) {
  std::string out;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    if (i > 0) out += i + 1 == list.items.size() ? last_separator(list.joint, lang) : kComma.in(lang);
    out += unmasked(list.items[i], lang);
  }
  return out;
}

std::string unmasked(const Value& value, Lang lang) {
  const auto& is = value.content().is;
  if (const auto* text = std::get_if<std::string>(&is)) return *text;
  if (const auto* whole = std::get_if<long long>(&is)) return number(*whole, lang);
  if (const auto* decimal = std::get_if<Decimal>(&is)) return number(*decimal, lang);
  if (const auto* both = std::get_if<PerLanguage>(&is)) return lang == Lang::sv ? both->sv : both->en;
  return unmasked(std::get<List>(is), lang);
}

const Value* find(const Values& values, std::string_view name) {
  const auto at = std::find_if(values.begin(), values.end(), [&](const auto& v) { return v.first == name; });
  return at == values.end() ? nullptr : &at->second;
}

std::string unmasked(const Message& message, Lang lang) {
  const std::string_view pattern = message.phrase.in(lang);
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = pattern.find('{'); at != pattern.npos; at = pattern.find('{', from)) {
    const std::size_t end = pattern.find('}', at);
    out += pattern.substr(from, at - from);
    const std::string_view name = pattern.substr(at + 1, end - at - 1);
    if (const Value* value = find(message.values, name)) out += unmasked(*value, lang);
    from = end + 1;
  }
  return out += pattern.substr(from);
}

}  // namespace

Value::Value(std::string text) : content_(new Content{std::move(text)}) {}
Value::Value(std::string_view text) : Value(std::string(text)) {}
Value::Value(const char* text) : Value(std::string(text)) {}
Value::Value(long long number) : content_(new Content{number}) {}
Value::Value(Decimal number) : content_(new Content{number}) {}
Value::Value(PerLanguage text) : content_(new Content{std::move(text)}) {}
Value::Value(List list) : content_(new Content{std::move(list)}) {}
Value::Value(const Value& other) : content_(new Content(*other.content_)) {}
Value::Value(Value&& other) noexcept = default;
Value& Value::operator=(const Value& other) { return *this = Value(other); }
Value& Value::operator=(Value&& other) noexcept = default;
Value::~Value() = default;

Message::Message(Phrase what, Values with) : phrase(what), values(std::move(with)) {}
Message::Message(const Message& other) = default;
Message::Message(Message&& other) noexcept = default;
Message& Message::operator=(const Message& other) = default;
Message& Message::operator=(Message&& other) noexcept = default;
Message::~Message() = default;

Message say(Phrase phrase, std::initializer_list<NamedValue> values) { return Message(phrase, values); }
Message say(Phrase phrase, Values values) { return Message(phrase, std::move(values)); }

Message plain(std::string text) { return say(kPlain, {{"text", std::move(text)}}); }

Message bilingual(std::string en, std::string sv) {
  return say(kPlain, {{"text", PerLanguage{std::move(en), std::move(sv)}}});
}

Message did_you_mean(std::string near) { return say(kDidYouMean, {{"near", std::move(near)}}); }

Value nested(Message message) {
  List one;
  one.items.push_back(std::move(message));
  return one;
}

List list_of(const std::vector<std::string>& texts, Joint joint) {
  List list{{}, joint};
  for (const std::string& text : texts) list.items.push_back(plain(text));
  return list;
}

Message counted(long long n, Phrase one, Phrase many) { return say(n == 1 ? one : many, {{"n", n}}); }

std::string text(const Message& message, Lang lang) { return identity::mask(unmasked(message, lang)); }

std::string text(const Value& value, Lang lang) { return identity::mask(unmasked(value, lang)); }

std::string number(long long value, Lang lang) {
  std::string digits = fmt::format("{}", value < 0 ? -value : value);
  const std::string_view group = lang == Lang::sv ? "\u00a0" : ",";
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, group);
  }
  return (value < 0 ? "−" : "") + digits;
}

std::string number(Decimal value, Lang lang) {
  std::string out = fmt::format("{:.{}f}", value.value, value.decimals);
  if (lang == Lang::sv) std::replace(out.begin(), out.end(), '.', ',');
  return out;
}

}  // namespace lofte::words
