// SPDX-License-Identifier: Apache-2.0
//
// How the text of a phrase is read, as in ICU's message format. {name} is a value, {n, spellout} a number in
// words, and {n, plural, =0 {nobody} one {# person} other {# people}} the form that fits a number: an exact
// one, else its plural category, with the number at "#". A brace that is to be printed stands between
// apostrophes, '{'. The compiler reads every phrase with these functions before the program does.
#pragma once
#include <string_view>

namespace lofte::words {

/// Whether an apostrophe at `at` begins a quotation: it does before a brace alone.
constexpr bool quotes(std::string_view text, std::size_t at) {
  return text[at] == '\'' && at + 1 < text.size() && (text[at + 1] == '{' || text[at + 1] == '}');
}

/// Where the brace that opens at `open` is closed; npos when it never is.
constexpr std::size_t closing(std::string_view text, std::size_t open) {
  std::size_t depth = 0;
  for (std::size_t at = open; at < text.size(); ++at) {
    if (quotes(text, at)) at = text.find('\'', at + 1);
    if (at == text.npos) return at;
    if (text[at] == '{') ++depth;
    if (text[at] == '}' && --depth == 0) return at;
  }
  return text.npos;
}

/// A text is pieces: words, a quotation, or what stands between two braces.
struct Piece {
  enum class Kind { end, words, quoted, slot, unreadable } kind = Kind::end;
  std::string_view text{};
  std::string_view rest{};
};

constexpr Piece first_piece(std::string_view text) {
  if (text.empty()) return {};
  if (text.front() == '}') return {Piece::Kind::unreadable};
  if (text.front() == '{') {
    const std::size_t end = closing(text, 0);
    if (end == text.npos) return {Piece::Kind::unreadable};
    return {Piece::Kind::slot, text.substr(1, end - 1), text.substr(end + 1)};
  }
  if (quotes(text, 0)) {
    const std::size_t end = text.find('\'', 1);
    if (end == text.npos) return {Piece::Kind::unreadable};
    return {Piece::Kind::quoted, text.substr(1, end - 1), text.substr(end + 1)};
  }
  std::size_t end = 0;
  while (end < text.size() && text[end] != '{' && text[end] != '}' && !quotes(text, end)) ++end;
  return {Piece::Kind::words, text.substr(0, end), text.substr(end)};
}

/// What stands between two braces.
struct Slot {
  std::string_view name;
  std::string_view form{};   ///< empty: the value as it is; "spellout" or "plural"
  std::string_view cases{};  ///< of "plural"
};

constexpr std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

constexpr Slot slot_of(std::string_view inside) {
  const std::size_t comma = inside.find(',');
  if (comma == inside.npos) return {inside};
  const std::string_view rest = inside.substr(comma + 1);
  const std::size_t second = rest.find(',');
  if (second == rest.npos) return {inside.substr(0, comma), trimmed(rest)};
  return {inside.substr(0, comma), trimmed(rest.substr(0, second)), trimmed(rest.substr(second + 1))};
}

/// One form of a plural, "one {# person}", and what follows it.
struct Case {
  std::string_view selector{};  ///< "one", "other" or an exact number, "=0"
  std::string_view text{};
  std::string_view rest{};
};

/// The first of the forms; one without a selector when none can be read.
constexpr Case first_case(std::string_view cases) {
  const std::size_t open = cases.find('{');
  const std::size_t end = open == cases.npos ? open : closing(cases, open);
  if (end == cases.npos) return {};
  return {trimmed(cases.substr(0, open)), cases.substr(open + 1, end - open - 1),
          trimmed(cases.substr(end + 1))};
}

constexpr bool is_name(std::string_view name) {
  for (const char c : name)
    if ((c < 'a' || c > 'z') && c != '_') return false;
  return !name.empty();
}

constexpr bool is_selector(std::string_view selector) {
  if (selector == "one" || selector == "other") return true;
  if (selector.size() < 2 || selector.front() != '=') return false;
  for (const char c : selector.substr(1))
    if (c < '0' || c > '9') return false;
  return true;
}

constexpr bool well_formed(std::string_view text);

/// Whether the forms of a plural can be read, each once, with one for every number.
constexpr bool well_formed_cases(std::string_view cases) {
  bool other = false;
  for (Case one = first_case(cases);; one = first_case(one.rest)) {
    if (!is_selector(one.selector) || other || !well_formed(one.text)) return false;
    other = one.selector == "other";
    if (one.rest.empty()) return other;
  }
}

constexpr bool well_formed(const Slot& slot) {
  if (!is_name(slot.name)) return false;
  if (slot.form == "plural") return well_formed_cases(slot.cases);
  return slot.cases.empty() && (slot.form.empty() || slot.form == "spellout");
}

/// Whether every brace of a text is closed and holds what a phrase knows; "other" is the last form of a
/// plural.
constexpr bool well_formed(std::string_view text) {
  for (Piece piece = first_piece(text); piece.kind != Piece::Kind::end; piece = first_piece(piece.rest)) {
    if (piece.kind == Piece::Kind::unreadable) return false;
    if (piece.kind == Piece::Kind::slot && !well_formed(slot_of(piece.text))) return false;
  }
  return true;
}

/// Whether a value stands anywhere in a text that can be read, in any form.
constexpr bool names_value(std::string_view text, std::string_view name) {
  for (Piece piece = first_piece(text); piece.kind != Piece::Kind::end; piece = first_piece(piece.rest)) {
    if (piece.kind != Piece::Kind::slot) continue;
    const Slot slot = slot_of(piece.text);
    if (slot.name == name) return true;
    for (Case one = first_case(slot.cases); !one.selector.empty(); one = first_case(one.rest))
      if (names_value(one.text, name)) return true;
  }
  return false;
}

/// Whether every value of one text stands in the other too; both can be read.
constexpr bool covers(std::string_view text, std::string_view other) {
  for (Piece piece = first_piece(text); piece.kind != Piece::Kind::end; piece = first_piece(piece.rest)) {
    if (piece.kind != Piece::Kind::slot) continue;
    const Slot slot = slot_of(piece.text);
    if (!names_value(other, slot.name)) return false;
    for (Case one = first_case(slot.cases); !one.selector.empty(); one = first_case(one.rest))
      if (!covers(one.text, other)) return false;
  }
  return true;
}

}  // namespace lofte::words
