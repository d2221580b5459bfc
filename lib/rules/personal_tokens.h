// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/span.h"

namespace lofte::rules {

/// A word, a number or a sign of a text.
struct Token {
  enum class Kind { word, number, sign };
  Kind kind = Kind::sign;
  Span span;
  std::string_view text;  ///< in lower case
  bool capital = false;   ///< a word that begins with a capital letter
  bool upper = false;     ///< a word of capital letters alone
  bool glued = false;     ///< nothing stands between it and the token before
  int sentence = 0;       ///< which sentence it stands in

  bool is(std::string_view word) const { return text == word; }
  bool is_number() const { return kind == Kind::number; }
  bool is_word() const { return kind == Kind::word; }
  /// The number's value; 0 for other tokens, and for numbers of more than nine digits.
  int value() const;
};

/// The tokens of a text, and what they view.
class Tokens {
 public:
  Tokens(std::vector<Token> tokens, std::unique_ptr<const std::string> lowered)
      : tokens_(std::move(tokens)), lowered_(std::move(lowered)) {}

  std::size_t size() const { return tokens_.size(); }
  const Token& operator[](std::size_t i) const { return tokens_[i]; }
  auto begin() const { return tokens_.begin(); }
  auto end() const { return tokens_.end(); }

 private:
  std::vector<Token> tokens_;
  std::unique_ptr<const std::string> lowered_;
};

/// The tokens of a piece of a record as it is written: web addresses are left out, and a key begins a new
/// sentence.
Tokens tokens_of(std::string_view text);

}  // namespace lofte::rules
