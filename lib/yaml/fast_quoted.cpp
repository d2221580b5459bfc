// SPDX-License-Identifier: Apache-2.0
//
// Texts in quotes: most stand on one line and hold no escape, and are read where they stand.
#include "base/utf8_append.h"
#include "yaml/fast_reader.h"
#include "yaml/refusals.h"

namespace lofte::yaml {
namespace {

constexpr int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

}  // namespace

bool FastReader::quoted(int parent, Node& out) {
  const char* const first = at_;
  const char quote = *at_++;
  bool written = true;  // as it reads
  scratch_.clear();
  if (!quoted_text(quote, parent, written)) return false;
  const char* const last = at_++;
  text(first + 1, last, out, true);
  if (!written) out.text = texts_.keep(scratch_);
  out.span = span(first, at_);
  return true;
}

// Up to the closing quote. As soon as the text reads otherwise than it is written it is put together in
// scratch_, piece by piece.
bool FastReader::quoted_text(char quote, int parent, bool& written) {
  const char* piece = at_;
  const auto take = [&] {
    scratch_.append(piece, at_);
    written = false;
  };
  for (;;) {
    while (*at_ != quote && *at_ != '\\' && !is_break(*at_) && at_ != end_) ++at_;
    if (at_ == end_) return decline(Declined::unclosed);
    if (*at_ == quote) {
      const bool doubled = quote == '\'' && at_[1] == '\'';
      if (!doubled) break;
      ++at_;
      take();
      ++at_;
    } else if (is_break(*at_)) {
      take();
      if (!quoted_break(parent)) return false;
    } else if (quote == '\'') {
      ++at_;
      continue;
    } else {
      take();
      if (!escape()) return false;
    }
    piece = at_;
  }
  if (!written) take();
  return true;
}

// Lines are joined as those of a text without quotes. No blank here comes from an escape: it would stay.
bool FastReader::quoted_break(int parent) {
  if (scratch_.find('\t') != scratch_.npos) return decline(Declined::tab);
  const auto last = scratch_.find_last_not_of(' ');
  scratch_.resize(last == scratch_.npos ? 0 : last + 1);
  int breaks = 0;
  while (is_break(*at_)) {
    if (!line_break()) return false;
    blanks();
    ++breaks;
  }
  if (*at_ == '\t') return decline(Declined::tab);
  const bool closes = *at_ == '"' || *at_ == '\'';
  if (closes && breaks > 1) return decline(Declined::quoted_end);
  if (column(at_) <= parent) return decline(Declined::unclosed);
  if (breaks == 1)
    scratch_ += ' ';
  else
    scratch_.append(static_cast<std::size_t>(breaks - 1), '\n');
  return true;
}

bool FastReader::escape() {
  const char sign = at_[1];
  at_ += 2;
  switch (sign) {
    case '"':
    case '\\':
    case '/':
      scratch_ += sign;
      return true;
    case 'n':
      scratch_ += '\n';
      return true;
    case 'x':
      return code_escape(2);
    case 'u':
      return code_escape(4);
    case 'U':
      return code_escape(8);
    default:
      return decline(Declined::escape);
  }
}

bool FastReader::code_escape(int digits) {
  constexpr char32_t kLargest = 0x10FFFF;
  char32_t code = 0;
  for (; digits > 0; --digits, ++at_) {
    const int value = hex_value(*at_);
    if (value < 0 || code > kLargest) return decline(Declined::escape);
    code = code * 16 + static_cast<char32_t>(value);
  }
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  const bool blank = code == ' ' || code == '\t' || code == '\n';
  if (blank || surrogate || code > kLargest || is_forbidden(code)) return decline(Declined::escape);
  utf8::append(scratch_, code);
  return true;
}

}  // namespace lofte::yaml
