// SPDX-License-Identifier: Apache-2.0
#include "rules/personal_tokens.h"

#include <algorithm>
#include <array>

#include "base/digit.h"
#include "base/utf8.h"

namespace lofte::rules {
namespace {

constexpr std::string_view kWebAddress = "://";
constexpr std::size_t kTokensMostDigits = 9;

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  return c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
}

constexpr std::array<bool, 128> kWordBytes = [] {
  std::array<bool, 128> all{};
  for (unsigned c = 'A'; c <= 'Z'; ++c) all[c] = all[c - 'A' + 'a'] = true;
  all['_'] = true;
  return all;
}();

bool is_blank(char32_t c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0xA0 || c == 0x2009;
}

bool is_dash(char32_t c) { return c == 0x2010 || c == 0x2011 || c == 0x2013 || c == 0x2212; }

// Most of a text is ASCII, and needs no decoding.
char32_t take(std::string_view text, std::size_t& at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? text[at++] : utf8::next(text, at);
}

char32_t next(std::string_view text, std::size_t at) { return take(text, at); }

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text)
      : text_(text), lowered_(std::make_unique<const std::string>(utf8::lower(text))) {}

  Tokens read() {
    tokens_.reserve(text_.size() / 4);
    while (at_ < text_.size()) {
      const char32_t c = next(text_, at_);
      if (is_blank(c)) {
        skip_blanks();
      } else if (is_letter(c)) {
        word();
      } else if (is_digit(c)) {
        run(Token::Kind::number, is_digit<char32_t>);
      } else {
        sign(c);
      }
    }
    return {std::move(tokens_), std::move(lowered_)};
  }

 private:
  std::string_view lowered(std::size_t begin, std::size_t end) const {
    return std::string_view(*lowered_).substr(begin, end - begin);
  }

  std::size_t word_end() const {
    std::size_t end = at_;
    for (std::size_t after = end; end < text_.size(); end = after) {
      const auto byte = static_cast<unsigned char>(text_[end]);
      if (byte < 0x80 ? !kWordBytes[byte] : !is_letter(take(text_, after))) break;
      if (byte < 0x80) ++after;
    }
    return end;
  }

  template <class Is>
  std::size_t end_of(Is is) const {
    std::size_t end = at_;
    for (std::size_t after = end; end < text_.size() && is(take(text_, after)); end = after) {
    }
    return end;
  }

  void skip_blanks() {
    const std::size_t end = end_of(is_blank);
    const auto gap = text_.substr(at_, end - at_);
    if (std::count(gap.begin(), gap.end(), '\n') > 1) ++sentence_;
    at_ = end;
    glued_ = false;
  }

  Token& add(Token::Kind kind, std::size_t end) {
    Token& token = tokens_.emplace_back();
    token.kind = kind;
    token.span = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)};
    token.text = lowered(at_, end);
    token.glued = glued_;
    token.sentence = sentence_;
    at_ = end;
    glued_ = true;
    return token;
  }

  template <class Is>
  Token& run(Token::Kind kind, Is is) {
    return add(kind, end_of(is));
  }

  void word() {
    const std::size_t begin = at_;
    const std::size_t end = word_end();
    if (end < text_.size() && text_[end] == ':' && text_.substr(end).starts_with(kWebAddress))
      return skip_address();
    const std::string_view written = text_.substr(begin, end - begin);
    std::size_t first = 0;
    take(written, first);
    const bool capital = lowered(begin, begin + first) != written.substr(0, first);
    if (is_key(end) || (capital && after_point())) ++sentence_;
    Token& token = add(Token::Kind::word, end);
    token.capital = capital;
    token.upper =
        capital && std::none_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

  void skip_address() {
    at_ = std::min(text_.find_first_of(" \t\r\n", at_), text_.size());
    glued_ = false;
  }

  // "place: centrum": what follows has nothing to do with what came before.
  bool is_key(std::size_t end) const {
    const bool colon = end < text_.size() && text_[end] == ':';
    return colon && (end + 1 == text_.size() || is_blank(next(text_, end + 1)));
  }

  // Also where quotes or brackets close, or a comment begins, between the point and the next word.
  bool after_point() const {
    constexpr std::string_view kBetween = "#'\"]}";
    auto last = tokens_.rbegin();
    while (last != tokens_.rend() && kBetween.find(last->text) != kBetween.npos) ++last;
    return !glued_ && last != tokens_.rend() && last->is(".");
  }

  void sign(char32_t c) {
    std::size_t end = at_;
    take(text_, end);
    Token& token = add(Token::Kind::sign, end);
    if (is_dash(c)) token.text = "-";
    if (c == '!' || c == '?') ++sentence_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool glued_ = false;
  int sentence_ = 0;
  std::vector<Token> tokens_;
  std::unique_ptr<const std::string> lowered_;  // letter by letter as long as the text
};

}  // namespace

int Token::value() const {
  if (kind != Kind::number || text.size() > kTokensMostDigits) return 0;
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

Tokens tokens_of(std::string_view text) { return Tokenizer(text).read(); }

}  // namespace lofte::rules
