// SPDX-License-Identifier: Apache-2.0
#include "words/message.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <variant>

#include "base/identity.h"

namespace lofte::words {

struct Value::Content {
  std::variant<std::string, long long, Decimal, Quantity, PerLanguage, List> is;
};

namespace {

constexpr Phrase kPlain{"{text}", "{text}"};
constexpr Phrase kDidYouMean{"did you mean {near}?", "menade du {near}?"};
constexpr Phrase kOr{" or ", " eller "};
constexpr Phrase kAnd{" and ", " och "};
constexpr Phrase kComma{", ", ", "};

constexpr std::array<Phrase, 13> kNumbers{{{"zero", "noll"},
                                           {"one", "en"},
                                           {"two", "två"},
                                           {"three", "tre"},
                                           {"four", "fyra"},
                                           {"five", "fem"},
                                           {"six", "sex"},
                                           {"seven", "sju"},
                                           {"eight", "åtta"},
                                           {"nine", "nio"},
                                           {"ten", "tio"},
                                           {"eleven", "elva"},
                                           {"twelve", "tolv"}}};

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
  if (const auto* quantity = std::get_if<Quantity>(&is)) return quantity->text;
  if (const auto* both = std::get_if<PerLanguage>(&is)) return lang == Lang::sv ? both->sv : both->en;
  return unmasked(std::get<List>(is), lang);
}

std::string in_words(const Value& value, Lang lang) {
  const auto* whole = std::get_if<long long>(&value.content().is);
  return whole ? spelled(*whole, lang) : unmasked(value, lang);
}

// The number that a noun agrees with; nothing for what is no whole number.
std::optional<long long> agreeing(const Value& value) {
  const auto& is = value.content().is;
  if (const auto* whole = std::get_if<long long>(&is)) return *whole;
  if (const auto* quantity = std::get_if<Quantity>(&is)) return quantity->number;
  return std::nullopt;
}

// In English and Swedish alike, 1 alone is "one" (CLDR's plural rules).
std::string_view fitting(std::string_view cases, std::optional<long long> number) {
  const std::string exact = number ? fmt::format("={}", *number) : std::string();
  for (Case one = first_case(cases);; one = first_case(one.rest))
    if (one.selector == exact || (one.selector == "one" && number == 1) || one.selector == "other")
      return one.text;
}

const Value* find(const Values& values, std::string_view name) {
  const auto at = std::find_if(values.begin(), values.end(), [&](const auto& v) { return v.first == name; });
  return at == values.end() ? nullptr : &at->second;
}

// Fills a text; within a form of a plural, "#" is its number.
struct Filler {
  const Values& values;
  Lang lang;

  std::string fill(std::string_view text, const Value* number = nullptr) const {
    std::string out;
    for (Piece piece = first_piece(text); piece.kind != Piece::Kind::end; piece = first_piece(piece.rest)) {
      if (piece.kind == Piece::Kind::slot)
        out += filled(slot_of(piece.text));
      else if (piece.kind == Piece::Kind::words && number)
        out += numbered(piece.text, *number);
      else
        out += piece.text;
    }
    return out;
  }

  std::string numbered(std::string_view text, const Value& number) const {
    std::string out;
    for (const char c : text) {
      if (c == '#')
        out += unmasked(number, lang);
      else
        out += c;
    }
    return out;
  }

  std::string filled(const Slot& slot) const {
    const Value* value = find(values, slot.name);
    if (!value) return {};
    if (slot.form == "spellout") return in_words(*value, lang);
    return slot.form == "plural" ? fill(fitting(slot.cases, agreeing(*value)), value)
                                 : unmasked(*value, lang);
  }
};

std::string unmasked(const Message& message, Lang lang) {
  return Filler{message.values, lang}.fill(message.phrase.in(lang));
}

}  // namespace

Value::Value(std::string text) : content_(new Content{std::move(text)}) {}
Value::Value(std::string_view text) : Value(std::string(text)) {}
Value::Value(const char* text) : Value(std::string(text)) {}
Value::Value(long long number) : content_(new Content{number}) {}
Value::Value(Decimal number) : content_(new Content{number}) {}
Value::Value(Quantity quantity) : content_(new Content{std::move(quantity)}) {}
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

std::string spelled(long long value, Lang lang) {
  if (value < 0 || value >= static_cast<long long>(kNumbers.size())) return number(value, lang);
  return std::string(kNumbers[static_cast<std::size_t>(value)].in(lang));
}

std::string number(Decimal value, Lang lang) {
  std::string out = fmt::format("{:.{}f}", value.value, value.decimals);
  if (lang == Lang::sv) std::replace(out.begin(), out.end(), '.', ',');
  return out;
}

}  // namespace lofte::words
