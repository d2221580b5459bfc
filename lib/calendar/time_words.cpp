// SPDX-License-Identifier: Apache-2.0
#include "calendar/time_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/digits.h"

namespace lofte::calendar {
namespace {

using Kind = TimeToken::Kind;

constexpr char kRange = '~';

struct Word {
  std::string_view text;
  Kind kind;
  int value;
};

constexpr std::array kWords{
    Word{"jan", Kind::month, 1},         Word{"januari", Kind::month, 1},
    Word{"january", Kind::month, 1},     Word{"feb", Kind::month, 2},
    Word{"febr", Kind::month, 2},        Word{"februari", Kind::month, 2},
    Word{"february", Kind::month, 2},    Word{"mar", Kind::month, 3},
    Word{"mars", Kind::month, 3},        Word{"march", Kind::month, 3},
    Word{"apr", Kind::month, 4},         Word{"april", Kind::month, 4},
    Word{"maj", Kind::month, 5},         Word{"may", Kind::month, 5},
    Word{"jun", Kind::month, 6},         Word{"juni", Kind::month, 6},
    Word{"june", Kind::month, 6},        Word{"jul", Kind::month, 7},
    Word{"juli", Kind::month, 7},        Word{"july", Kind::month, 7},
    Word{"aug", Kind::month, 8},         Word{"augusti", Kind::month, 8},
    Word{"august", Kind::month, 8},      Word{"sep", Kind::month, 9},
    Word{"sept", Kind::month, 9},        Word{"september", Kind::month, 9},
    Word{"okt", Kind::month, 10},        Word{"oct", Kind::month, 10},
    Word{"oktober", Kind::month, 10},    Word{"october", Kind::month, 10},
    Word{"nov", Kind::month, 11},        Word{"november", Kind::month, 11},
    Word{"dec", Kind::month, 12},        Word{"december", Kind::month, 12},
    Word{"vt", Kind::half, 1},           Word{"vår", Kind::half, 1},
    Word{"våren", Kind::half, 1},        Word{"vårtermin", Kind::half, 1},
    Word{"vårterminen", Kind::half, 1},  Word{"spring", Kind::half, 1},
    Word{"ht", Kind::half, 2},           Word{"höst", Kind::half, 2},
    Word{"hösten", Kind::half, 2},       Word{"hösttermin", Kind::half, 2},
    Word{"höstterminen", Kind::half, 2}, Word{"autumn", Kind::half, 2},
    Word{"fall", Kind::half, 2},         Word{"sommar", Kind::season, 1},
    Word{"sommaren", Kind::season, 1},   Word{"summer", Kind::season, 1},
    Word{"vinter", Kind::season, 2},     Word{"vintern", Kind::season, 2},
    Word{"winter", Kind::season, 2},     Word{"v", Kind::unit, 'W'},
    Word{"w", Kind::unit, 'W'},          Word{"vecka", Kind::unit, 'W'},
    Word{"veckan", Kind::unit, 'W'},     Word{"veckorna", Kind::unit, 'W'},
    Word{"week", Kind::unit, 'W'},       Word{"weeks", Kind::unit, 'W'},
    Word{"q", Kind::unit, 'Q'},          Word{"k", Kind::unit, 'Q'},
    Word{"kv", Kind::unit, 'Q'},         Word{"kvartal", Kind::unit, 'Q'},
    Word{"kvartalet", Kind::unit, 'Q'},  Word{"quarter", Kind::unit, 'Q'},
    Word{"t", Kind::unit, 'T'},          Word{"tertial", Kind::unit, 'T'},
    Word{"tertialet", Kind::unit, 'T'},  Word{"h", Kind::unit, 'H'},
    Word{"halvår", Kind::unit, 'H'},     Word{"halvåret", Kind::unit, 'H'},
    Word{"first", Kind::ordinal, 1},     Word{"second", Kind::ordinal, 2},
    Word{"third", Kind::ordinal, 3},     Word{"fourth", Kind::ordinal, 4},
    Word{"första", Kind::ordinal, 1},    Word{"andra", Kind::ordinal, 2},
    Word{"tredje", Kind::ordinal, 3},    Word{"fjärde", Kind::ordinal, 4},
    Word{"från", Kind::from, 0},         Word{"from", Kind::from, 0},
    Word{"mellan", Kind::from, 0},       Word{"between", Kind::from, 0},
};

// Words between the two ends of a range.
constexpr std::array<std::string_view, 7> kBetween{"till", "tom", "och", "to", "until", "and", "through"};

// Words that change nothing: in "i början av september 2020" September is still when it was.
constexpr std::array<std::string_view, 34> kFillers{
    "i",   "den",     "det",    "år",     "året",   "års",     "under",  "av",     "in",
    "on",  "the",     "of",     "during", "början", "mitten",  "slutet", "early",  "late",
    "mid", "läsåret", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
    "tis", "ons",     "tors",   "fre",    "lör",    "sön",     "månaden"};

// English endings of ordinals, and the Swedish ones after a colon.
constexpr std::array<std::string_view, 6> kEndings{"st", "nd", "rd", "th", ":e", ":a"};

template <std::size_t N>
bool in(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7); }

// A sign as one of ours: every blank is ' ', every hyphen '-', every dash '~'; 0 for what is none.
char sign_of(char32_t c) {
  switch (c) {
    case ' ':
    case '\t':
    case '\n':
    case ',':
    case 0x00A0:
    case 0x202F:
      return ' ';
    case '-':
    case 0x2010:
    case 0x2011:
    case 0x2212:
      return '-';
    case 0x2013:
    case 0x2014:
    case 0x2026:
      return kRange;
    case '/':
      return '/';
    case '.':
      return '.';
    default:
      return 0;
  }
}

// What the signs between two tokens come to; nullopt when they make no sense together.
std::optional<char> mark_of(std::string signs, bool after_word) {
  if (after_word && signs.starts_with('.')) signs.erase(0, 1);  // "sept. 2020", "v.38"
  const std::string marks(trim(signs));
  if (marks.empty()) return signs.empty() ? '\0' : ' ';
  if (marks == ".." || marks == "..." || marks == "--") return kRange;
  if (marks.size() > 1) return std::nullopt;
  const bool between_blanks = marks == "-" && signs.front() == ' ' && signs.back() == ' ';
  return between_blanks ? kRange : marks[0];
}

TimeToken number_token(Kind kind, std::string_view digits, char mark) {
  return {kind, static_cast<long>(whole(digits).value_or(0)), mark};
}

class Scanner {
 public:
  explicit Scanner(std::string text) : text_(std::move(text)) {}

  std::optional<std::vector<TimeToken>> tokens() {
    while (at_ < text_.size())
      if (!step()) return std::nullopt;
    const auto last = mark_of(signs_, after_word_);
    const bool ends_well = last && (*last == 0 || *last == ' ' || *last == '.');
    if (!ends_well || range_ || out_.empty()) return std::nullopt;
    return out_;
  }

 private:
  bool step() {
    std::size_t next = at_;
    const char32_t c = utf8::next(text_, next);
    if (is_digit(c)) return number();
    if (is_letter(c) || c == ':') return word();
    const char sign = sign_of(c);
    signs_ += sign;
    at_ = next;
    return sign != 0;
  }

  // Takes characters as long as they are of one sort.
  std::string_view take(bool (*belongs)(char32_t)) {
    const std::size_t begin = at_;
    for (std::size_t next = at_; next < text_.size() && belongs(utf8::next(text_, next));) at_ = next;
    return std::string_view(text_).substr(begin, at_ - begin);
  }

  bool number() {
    const std::string_view digits = take(is_digit);
    if (digits.size() <= 2) return add(number_token(Kind::number, digits, 0), false);
    if (digits.size() != 4 && digits.size() != 8) return false;
    if (!add(number_token(Kind::year, digits.substr(0, 4), 0), false)) return false;
    if (digits.size() == 4) return true;
    out_.push_back(number_token(Kind::number, digits.substr(4, 2), '-'));
    out_.push_back(number_token(Kind::number, digits.substr(6), '-'));
    return true;
  }

  bool word() {
    const std::size_t begin = at_;
    if (text_[at_] == ':') ++at_;
    take(is_letter);
    const auto text = std::string_view(text_).substr(begin, at_ - begin);
    const bool after_number = !out_.empty() && out_.back().kind == Kind::number && signs_.empty();
    if (after_number && in(kEndings, text)) return out_.back().kind = Kind::ordinal, true;
    const auto known =
        std::find_if(kWords.begin(), kWords.end(), [&](const Word& w) { return w.text == text; });
    if (known != kWords.end()) return add({known->kind, known->value, 0}, true);
    if (in(kBetween, text)) return between();
    if (!in(kFillers, text)) return false;
    signs_ += ' ';
    return true;
  }

  bool between() {
    if (out_.empty() || range_ || !trim(signs_).empty()) return false;
    range_ = true;
    signs_.clear();
    return true;
  }

  bool add(TimeToken token, bool is_word) {
    const auto mark = mark_of(signs_, after_word_);
    const bool misplaced = out_.empty() && mark && *mark != 0 && *mark != ' ';
    if (!mark || misplaced) return false;
    token.mark = range_ ? kRange : *mark;
    out_.push_back(token);
    signs_.clear();
    range_ = false;
    after_word_ = is_word;
    return true;
  }

  std::string text_;
  std::size_t at_ = 0;
  std::string signs_;        // since the last token
  bool range_ = false;       // a word of kBetween since the last token
  bool after_word_ = false;  // the last token was a word, which may be abbreviated
  std::vector<TimeToken> out_;
};

// Abbreviations with stops inside, which would fall apart into words.
std::string without_stops(std::string text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kAbbreviations{
      {{"fr.o.m.", "från"}, {"t.o.m.", "till"}, {"fr o m ", "från "}, {" t o m ", " till "}}};
  for (const auto& [from, to] : kAbbreviations)
    if (const std::size_t at = text.find(from); at != text.npos) text.replace(at, from.size(), to);
  return text;
}

}  // namespace

std::optional<std::vector<TimeToken>> time_tokens(std::string_view text) {
  return Scanner(without_stops(utf8::lower(text))).tokens();
}

}  // namespace lofte::calendar
