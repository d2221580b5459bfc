// SPDX-License-Identifier: Apache-2.0
//
// What people write where a record wants a time. Minutes, press releases and the columns of old spreadsheets
// say "15/9 2020", "v. 38 2020", "sept 2020", "hösten 2020", "kvartal 3 2020", "T1–T3 2018" and, by mistake,
// "2020604". None of it is accepted, since half of it means two things to two readers; but the message can
// show what was most likely meant. So nothing is suggested where two readings are as good (201012 is October
// 2012 to one and 12 October 2020 to the next), and every suggestion is one that the reader of times accepts.
//
// A text is cut into tokens; the kinds of the tokens, in a row, are its signature; the signatures that mean
// something stand in kPatterns. A range is two such texts, where one may borrow from the other what it lacks
// ("1–15 september 2020", "vecka 9 och 10 2020").
#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/digits.h"
#include "calendar/time_forms.h"
#include "calendar/time_words.h"

namespace lofte::calendar {
namespace {

using Kind = TimeToken::Kind;
using Tokens = std::span<const TimeToken>;

// Longer texts are sentences, not times.
constexpr std::size_t kTimeGuessLongest = 60;

// Two years written as one ("2018-22") lie no further apart.
constexpr int kLongestRun = 10;

// A time as far as a text tells it. What is not told is nought.
struct Told {
  int year = 0;
  int month = 0;
  int day = 0;
  int number = 0;          // of a unit
  char unit = 0;           // W, Q, T or H
  int half = 0;            // VT 1, HT 2
  int season = 0;          // summer 1, winter 2
  int bare = 0;            // a lone number, which is nothing until the other end of a range says what
  int later = 0;           // the last year of "2018/19"
  bool by_number = false;  // the month is told by its number
  bool unclear = false;    // two readings are as good
  bool swapped = false;    // what stood for the month can be none

  // What it is, in one letter; two ends of a range that borrow must be the same.
  char sort() const {
    if (bare > 0) return 'n';
    if (unit != 0) return unit;
    if (half > 0) return 'S';
    if (season > 0) return 's';
    return day > 0 ? 'd' : month > 0 ? 'm' : 'y';
  }
};

struct Pattern {
  std::string_view signature;
  std::string_view
      fields;  // what each token is: year, month, day, unit, k (its number), half, season, n (bare)
};

constexpr std::array kPatterns{
    Pattern{"Y", "y"},     Pattern{"n", "n"},     Pattern{"Ynn", "ymd"}, Pattern{"nnY", "dmy"},
    Pattern{"nn", "dm"},   Pattern{"Yn", "ym"},   Pattern{"nY", "my"},   Pattern{"M", "m"},
    Pattern{"MY", "my"},   Pattern{"YM", "ym"},   Pattern{"Mn", "my"},   Pattern{"nM", "dm"},
    Pattern{"nMY", "dmy"}, Pattern{"nMn", "dmy"}, Pattern{"MnY", "mdy"}, Pattern{"YMn", "ymd"},
    Pattern{"oM", "dm"},   Pattern{"oMY", "dmy"}, Pattern{"S", "h"},     Pattern{"SY", "hy"},
    Pattern{"YS", "yh"},   Pattern{"Sn", "hy"},   Pattern{"s", "s"},     Pattern{"sY", "sy"},
    Pattern{"Ys", "ys"},   Pattern{"Un", "uk"},   Pattern{"UnY", "uky"}, Pattern{"YUn", "yuk"},
    Pattern{"oU", "ku"},   Pattern{"oUY", "kuy"}, Pattern{"YoU", "yku"},
};

std::string signature(Tokens tokens) {
  std::string out;
  for (const TimeToken& token : tokens) out += static_cast<char>(token.kind);
  return out;
}

// The marks between the tokens of one time: "/ " of "15/9 2020".
std::string marks(Tokens tokens) {
  std::string out;
  for (const TimeToken& token : tokens.subspan(1)) out += token.mark;
  return out;
}

bool is_slash_or_stop(char mark) { return mark == '/' || mark == '.'; }

// The fields of a pattern, when the marks let it be one; empty when not.
std::string_view fields_of(std::string_view signature, std::string_view marks) {
  if (signature == "nnn") {
    if (marks == "--") return "ymd";
    return is_slash_or_stop(marks[0]) ? "dmy" : "";
  }
  const bool day_then_month = signature == "nnY" || signature == "nn";
  const bool same = marks.size() == 2 && marks[0] == marks[1];
  if (day_then_month && !is_slash_or_stop(marks[0]) && !same) return "";
  if (signature == "Ynn" && !same) return "";
  if (signature == "Mn" && marks != "-") return "";
  const auto at = std::find_if(kPatterns.begin(), kPatterns.end(),
                               [&](const Pattern& pattern) { return pattern.signature == signature; });
  return at == kPatterns.end() ? "" : at->fields;
}

void tell(Told& told, char field, const TimeToken& token) {
  const int value = static_cast<int>(token.value);
  switch (field) {
    case 'y':
      told.year = token.kind == Kind::number ? 2000 + value : value;
      break;
    case 'm':
      told.month = value;
      told.by_number = token.kind == Kind::number;
      break;
    case 'd':
      told.day = value;
      break;
    case 'u':
      told.unit = static_cast<char>(token.value);
      break;
    case 'k':
      told.number = value;
      break;
    case 'h':
      told.half = value;
      break;
    case 's':
      told.season = value;
      break;
    default:
      told.bare = value;
      break;
  }
}

// "2018/19" and "2018-22" are years, "2018/09" is a month; "2009/10" may be either.
void settle_years(Told& told, char mark) {
  const int last = told.year / 100 * 100 + told.month;
  const bool no_month = told.month > 12 && last > told.year && last <= told.year + kLongestRun;
  if (no_month) {
    told.later = last;
    told.month = 0;
  }
  told.unclear = !no_month && mark == '/' && last == told.year + 1;
}

std::optional<Told> single(Tokens tokens) {
  if (tokens.empty()) return std::nullopt;
  const std::string between = marks(tokens);
  if (between.find('~') != between.npos) return std::nullopt;
  const std::string kinds = signature(tokens);
  const std::string_view fields = fields_of(kinds, between);
  if (fields.empty()) return std::nullopt;
  Told told;
  for (std::size_t i = 0; i < tokens.size(); ++i) tell(told, fields[i], tokens[i]);
  told.swapped = told.month > 12 && told.day > 0 && told.day <= 12;
  if (told.swapped) std::swap(told.month, told.day);
  if (kinds == "Yn") settle_years(told, between[0]);
  if (kinds == "n" && told.bare == 0) return std::nullopt;
  return told;
}

// Whether nobody can read it otherwise: not "4/3 2021" (in April?), "15/9-20" (in 2015?), "sommaren 2020"
// (from when?).
bool is_certain(Tokens tokens, const Told& told) {
  const std::string kinds = signature(tokens);
  if (kinds == "Yn" || kinds == "nY") return false;  // "2021-2": a month, a term, a tertial?
  const bool numbers = kinds == "nnY" || kinds == "nn" || kinds == "nnn";
  const bool either_way = numbers && told.month <= 12 && told.day <= 12 && told.month != told.day;
  const bool short_year = kinds == "nnn" || kinds == "Mn" || kinds == "nMn" || kinds == "Sn";
  return !either_way && !short_year && !told.swapped && told.season == 0 && told.later == 0;
}

// Written our way; empty when it is not told well enough.
std::string write(const Told& told) {
  if (told.year == 0 || told.unclear) return "";
  const std::string year = padded(told.year, 4);
  if (told.later > 0) return year + '/' + padded(told.later, 4);
  switch (told.sort()) {
    case 'n':
      return "";
    case 'W':
      return year + "-W" + padded(told.number, 2);
    case 'Q':
    case 'T':
    case 'H':
      return year + '-' + told.unit + std::to_string(told.number);
    case 'S':
      return year + (told.half == 1 ? "-VT" : "-HT");
    case 's':
      return told.season == 1 ? year + "-06/" + year + "-08" : "";  // a winter lies in two years
    case 'd':
      return year + '-' + padded(told.month, 2) + '-' + padded(told.day, 2);
    case 'm':
      return year + '-' + padded(told.month, 2);
    default:
      return year;
  }
}

bool is_time(const std::string& text) { return std::holds_alternative<Interval>(written_span(text)); }

// The one candidate that is a time; none when several are.
std::optional<std::string> only_time(const std::set<std::string>& candidates) {
  std::optional<std::string> found;
  for (const std::string& candidate : candidates) {
    if (!is_time(candidate)) continue;
    if (found) return std::nullopt;
    found = candidate;
  }
  return found;
}

// "20200604", "200604", "2020604" (a digit is missing: of month or day?), "202006", "04062020".
Customary digits_only(std::string_view run) {
  const auto date = [](std::string_view year, std::string_view month, std::string_view day) {
    const std::string century = year.size() == 2 ? "20" : "";
    const auto two = [](std::string_view digits) {
      return std::string(2 - digits.size(), '0').append(digits);
    };
    return century + std::string(year) + '-' + two(month) + (day.empty() ? "" : '-' + two(day));
  };
  const auto part = [&](std::size_t at, std::size_t length) { return run.substr(at, length); };
  std::set<std::string> candidates;
  if (run.size() == 6)
    candidates = {date(part(0, 4), part(4, 2), ""), date(part(0, 2), part(2, 2), part(4, 2))};
  if (run.size() == 7)
    candidates = {date(part(0, 4), part(4, 1), part(5, 2)), date(part(0, 4), part(4, 2), part(6, 1))};
  if (run.size() == 8)
    candidates = {date(part(0, 4), part(4, 2), part(6, 2)), date(part(4, 4), part(2, 2), part(0, 2))};
  const bool any = std::any_of(candidates.begin(), candidates.end(), is_time);
  return {any, only_time(candidates), run.size() == 8};
}

// A lone number becomes what the other end is.
void borrow_sort(Told& told, const Told& other) {
  const int number = told.bare;
  if (number == 0 || other.bare > 0) return;
  told = other;
  told.year = 0;
  switch (other.sort()) {
    case 'd':
      told.day = number;
      break;
    case 'm':
      told.month = number;
      break;
    case 'W':
    case 'Q':
    case 'T':
    case 'H':
      told.number = number;
      break;
    default:
      told = Told{};
      told.bare = number;
  }
}

// "vecka 9 och 10 2020": the second end looks like October 2020.
void borrow_unit(Told& to, const Told& from) {
  const bool unit = from.unit != 0 && from.year == 0;
  if (!unit || to.sort() != 'm' || !to.by_number) return;
  to.unit = from.unit;
  to.number = to.month;
  to.month = 0;
}

// "2018–19": years when the number can be no month.
void borrow_century(Told& to, const Told& from) {
  if (to.bare <= 12 || from.sort() != 'y') return;
  to.year = from.year / 100 * 100 + to.bare;
  to.bare = 0;
}

Customary two_ends(Tokens left, Tokens right) {
  auto from = single(left);
  auto to = single(right);
  const char mark = right.front().mark;
  const bool loose = mark == '~';
  if (!from || !to || (from->bare > 0 && to->bare > 0)) return {};
  if (mark == '/' && (from->bare > 0 || to->bare > 0)) return {};
  const bool borrows = from->year == 0 || to->year == 0;
  borrow_century(*to, *from);
  borrow_sort(*from, *to);
  borrow_sort(*to, *from);
  borrow_unit(*to, *from);
  if ((borrows || !loose) && from->sort() != to->sort()) return {};
  if (from->bare > 0 || to->bare > 0) return {};
  if (from->year == 0) from->year = to->year;
  if (to->year == 0) to->year = from->year;
  const std::string text = write(*from) + '/' + write(*to);
  const bool certain = is_certain(left, *from) && is_certain(right, *to);
  return {true, is_time(text) ? std::optional(text) : std::nullopt, certain};
}

Customary range(Tokens tokens) {
  if (!tokens.empty() && tokens.front().kind == Kind::from) tokens = tokens.subspan(1);
  const bool clear =
      std::any_of(tokens.begin(), tokens.end(), [](const TimeToken& t) { return t.mark == '~'; });
  Customary out;
  std::set<std::string> guesses;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const char mark = tokens[i].mark;
    const bool splits = clear ? mark == '~' : mark == '-' || mark == '/';
    if (!splits) continue;
    const Customary ends = two_ends(tokens.first(i), tokens.subspan(i));
    out.recognised = out.recognised || ends.recognised;
    if (ends.guess) guesses.insert(*ends.guess);
    if (ends.guess) out.certain = ends.certain;
  }
  if (guesses.size() == 1) out.guess = *guesses.begin();
  return out;
}

// "2020-09-15T18:00", "2020-09-15 kl. 18": the day of a moment.
std::optional<std::string> day_of_moment(std::string_view text) {
  if (text.size() < 12 || !parse_day(text.substr(0, 10))) return std::nullopt;
  const std::string rest = utf8::lower(text.substr(10));
  const bool hour = rest.find(':') != rest.npos && rest.find_first_not_of("t 0123456789:.z+-") == rest.npos;
  const bool clock = rest.starts_with(" kl");
  return (rest[0] == 't' || rest[0] == ' ') && (hour || clock)
             ? std::optional(std::string(text.substr(0, 10)))
             : std::nullopt;
}

// "2020–09–15": a day whose hyphens became dashes, as word processors make them. One dash alone is a range.
std::string with_hyphens(std::string text) {
  constexpr std::array<std::string_view, 2> kDashes{"–", "—"};
  std::string plain = text;
  for (const std::string_view dash : kDashes)
    for (std::size_t at = plain.find(dash); at != plain.npos; at = plain.find(dash))
      plain.replace(at, dash.size(), "-");
  return parse_day(plain) ? plain : text;
}

// Takes away what says that a period goes on; false when nothing does.
bool strip_open_end(std::string& text) {
  constexpr std::array<std::string_view, 13> kAfter{"/..",      "/",       "-",      "–",   "…",
                                                    "...",      "..",      "framåt", "och", "tills vidare",
                                                    "pågående", "onwards", "ongoing"};
  constexpr std::array<std::string_view, 8> kBefore{"från och med ", "fr.o.m. ", "fr o m ", "fr.o.m ",
                                                    "från ",         "from ",    "sedan ",  "since "};
  const std::size_t before = text.size();
  for (bool again = true; again;) {
    text = std::string(trim(text));
    const auto end =
        std::find_if(kAfter.begin(), kAfter.end(), [&](auto word) { return text.ends_with(word); });
    again = end != kAfter.end();
    if (again) text.erase(text.size() - end->size());
  }
  for (const std::string_view word : kBefore)
    if (text.starts_with(word)) text.erase(0, word.size());
  return text.size() < before;
}

}  // namespace

Customary customary_time(std::string_view given) {
  const std::string text = with_hyphens(std::string(trim(given)));
  if (text.size() > kTimeGuessLongest) return {};
  if (is_time(text)) return {true, text, true};
  if (const auto day = day_of_moment(text)) return {true, day, false};
  if (is_digits(text)) return digits_only(text);
  const auto tokens = time_tokens(text);
  if (!tokens) return {};
  const auto told = single(*tokens);
  if (!told || told->bare > 0) return range(*tokens);
  const std::string written = write(*told);
  return {true, is_time(written) ? std::optional(written) : std::nullopt, is_certain(*tokens, *told)};
}

Customary customary_period(std::string_view given) {
  if (const Customary time = customary_time(given); time.recognised || given.size() > kTimeGuessLongest)
    return time;
  std::string from = one_line(utf8::lower(given));
  if (!strip_open_end(from)) return {};
  Customary out = customary_time(from);
  if (out.guess && out.guess->find('/') != out.guess->npos) return {};
  if (out.guess) *out.guess += "/..";
  out.certain = false;
  return out;
}

}  // namespace lofte::calendar
