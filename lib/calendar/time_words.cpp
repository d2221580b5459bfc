// SPDX-License-Identifier: Apache-2.0
#include "calendar/time_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/digit.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/digits.h"

namespace lofte::calendar {
namespace {

using Kind = TimeToken::Kind;

constexpr char kRange = '~';

struct TimeWord {
  std::string_view text;
  Kind kind;
  int value;
};

constexpr std::array kTimeWordsWords{
    TimeWord{"jan", Kind::month, 1},         TimeWord{"januari", Kind::month, 1},
    TimeWord{"january", Kind::month, 1},     TimeWord{"feb", Kind::month, 2},
    TimeWord{"febr", Kind::month, 2},        TimeWord{"februari", Kind::month, 2},
    TimeWord{"february", Kind::month, 2},    TimeWord{"mar", Kind::month, 3},
    TimeWord{"mars", Kind::month, 3},        TimeWord{"march", Kind::month, 3},
    TimeWord{"apr", Kind::month, 4},         TimeWord{"april", Kind::month, 4},
    TimeWord{"maj", Kind::month, 5},         TimeWord{"may", Kind::month, 5},
    TimeWord{"jun", Kind::month, 6},         TimeWord{"juni", Kind::month, 6},
    TimeWord{"june", Kind::month, 6},        TimeWord{"jul", Kind::month, 7},
    TimeWord{"juli", Kind::month, 7},        TimeWord{"july", Kind::month, 7},
    TimeWord{"aug", Kind::month, 8},         TimeWord{"augusti", Kind::month, 8},
    TimeWord{"august", Kind::month, 8},      TimeWord{"sep", Kind::month, 9},
    TimeWord{"sept", Kind::month, 9},        TimeWord{"september", Kind::month, 9},
    TimeWord{"okt", Kind::month, 10},        TimeWord{"oct", Kind::month, 10},
    TimeWord{"oktober", Kind::month, 10},    TimeWord{"october", Kind::month, 10},
    TimeWord{"nov", Kind::month, 11},        TimeWord{"november", Kind::month, 11},
    TimeWord{"dec", Kind::month, 12},        TimeWord{"december", Kind::month, 12},
    TimeWord{"vt", Kind::half, 1},           TimeWord{"vår", Kind::half, 1},
    TimeWord{"våren", Kind::half, 1},        TimeWord{"vårtermin", Kind::half, 1},
    TimeWord{"vårterminen", Kind::half, 1},  TimeWord{"spring", Kind::half, 1},
    TimeWord{"ht", Kind::half, 2},           TimeWord{"höst", Kind::half, 2},
    TimeWord{"hösten", Kind::half, 2},       TimeWord{"hösttermin", Kind::half, 2},
    TimeWord{"höstterminen", Kind::half, 2}, TimeWord{"autumn", Kind::half, 2},
    TimeWord{"fall", Kind::half, 2},         TimeWord{"sommar", Kind::season, 1},
    TimeWord{"sommaren", Kind::season, 1},   TimeWord{"summer", Kind::season, 1},
    TimeWord{"vinter", Kind::season, 2},     TimeWord{"vintern", Kind::season, 2},
    TimeWord{"winter", Kind::season, 2},     TimeWord{"v", Kind::unit, 'W'},
    TimeWord{"w", Kind::unit, 'W'},          TimeWord{"vecka", Kind::unit, 'W'},
    TimeWord{"veckan", Kind::unit, 'W'},     TimeWord{"veckorna", Kind::unit, 'W'},
    TimeWord{"week", Kind::unit, 'W'},       TimeWord{"weeks", Kind::unit, 'W'},
    TimeWord{"q", Kind::unit, 'Q'},          TimeWord{"k", Kind::unit, 'Q'},
    TimeWord{"kv", Kind::unit, 'Q'},         TimeWord{"kvartal", Kind::unit, 'Q'},
    TimeWord{"kvartalet", Kind::unit, 'Q'},  TimeWord{"quarter", Kind::unit, 'Q'},
    TimeWord{"t", Kind::unit, 'T'},          TimeWord{"tertial", Kind::unit, 'T'},
    TimeWord{"tertialet", Kind::unit, 'T'},  TimeWord{"h", Kind::unit, 'H'},
    TimeWord{"halvår", Kind::unit, 'H'},     TimeWord{"halvåret", Kind::unit, 'H'},
    TimeWord{"first", Kind::ordinal, 1},     TimeWord{"second", Kind::ordinal, 2},
    TimeWord{"third", Kind::ordinal, 3},     TimeWord{"fourth", Kind::ordinal, 4},
    TimeWord{"första", Kind::ordinal, 1},    TimeWord{"andra", Kind::ordinal, 2},
    TimeWord{"tredje", Kind::ordinal, 3},    TimeWord{"fjärde", Kind::ordinal, 4},
    TimeWord{"från", Kind::from, 0},         TimeWord{"from", Kind::from, 0},
    TimeWord{"mellan", Kind::from, 0},       TimeWord{"between", Kind::from, 0},
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
    const std::string_view digits = take(is_digit<char32_t>);
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
    if (after_number && among(kEndings, text)) return out_.back().kind = Kind::ordinal, true;
    const auto known = std::find_if(kTimeWordsWords.begin(), kTimeWordsWords.end(),
                                    [&](const TimeWord& w) { return w.text == text; });
    if (known != kTimeWordsWords.end()) return add({known->kind, known->value, 0}, true);
    if (among(kBetween, text)) return between();
    if (!among(kFillers, text)) return false;
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
