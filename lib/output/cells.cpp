// SPDX-License-Identifier: Apache-2.0
#include "output/cells.h"

#include <array>
#include <charconv>

#include "base/identity.h"
#include "base/strings.h"
#include "output/visible.h"
#include "words/message.h"

namespace lofte::output {
namespace {

struct Words {
  words::Lang lang;
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return identity::mask(visible(one_line(text))); }
  std::string operator()(std::int64_t number) const {
    return words::number(static_cast<long long>(number), lang);
  }
  std::string operator()(double number) const {
    const std::string digits = shortest(number);
    const std::size_t point = digits.find('.');
    const int decimals = point == digits.npos ? 0 : static_cast<int>(digits.size() - point - 1);
    return words::number(words::Decimal{number, decimals}, lang);
  }
  std::string operator()(const doc::Date& date) const { return date.iso; }
};

struct JsonCell {
  doc::Value operator()(std::monostate) const { return nullptr; }
  doc::Value operator()(const doc::Date& date) const { return date.iso; }
  template <class T>
  doc::Value operator()(const T& value) const {
    return value;
  }
};

}  // namespace

std::string cell_text(const doc::Cell& cell, words::Lang lang) { return std::visit(Words{lang}, cell.value); }

std::string shortest(double number) {
  std::array<char, 400> digits{};  // the longest number without an exponent has 309 digits
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed).ptr;
  return {digits.data(), end};
}

doc::Value cell_value(const doc::Cell& cell) { return std::visit(JsonCell{}, cell.value); }

}  // namespace lofte::output
