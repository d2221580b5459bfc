// SPDX-License-Identifier: Apache-2.0
//
// What people write where a record wants a count: "minst 50", "ett 20-tal", "färre än 5", "1 200", ">50". The
// words are those of municipal and police follow-ups. A guess never says more than the words do: "över 50" is
// 51 and up, not "drygt 50", which would promise that it is not twice that.
#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/count.h"
#include "calendar/digits.h"
#include "calendar/number_words.h"

namespace lofte::calendar {
namespace {

constexpr std::size_t kCountGuessLongest = 60;

constexpr std::array<std::string_view, 13> kSome{"some",  "enstaka", "några", "någon", "något",
                                                 "fåtal", "fåtalet", "antal", "del",   "mindre antal",
                                                 "vissa", "few",     "number"};
constexpr std::array<std::string_view, 14> kSeveral{
    "several",      "flera", "fler",        "flertal", "flertalet",  "par",    "många",
    "större antal", "mängd", "stort antal", "many",    "åtskilliga", "couple", "various"};
constexpr std::array<std::string_view, 6> kNone{"inga", "ingen", "inget", "none", "no", "nil"};

// Words that change nothing after a number, with what they count left out.
constexpr std::array<std::string_view, 5> kAfterwards{" st", " stycken", " gånger", " ggr", " times"};

// What is written around N: "50.." for at least fifty.
enum class Form { more_than, at_least, at_most, about, little_over, little_under, fewer_than };

struct Sign {
  std::string_view text;
  Form form;
};

constexpr std::array kBefore{
    Sign{">=", Form::at_least},
    Sign{"≥", Form::at_least},
    Sign{"minst", Form::at_least},
    Sign{"åtminstone", Form::at_least},
    Sign{"lägst", Form::at_least},
    Sign{"at least", Form::at_least},
    Sign{"<=", Form::at_most},
    Sign{"≤", Form::at_most},
    Sign{"högst", Form::at_most},
    Sign{"max", Form::at_most},
    Sign{"maximalt", Form::at_most},
    Sign{"som mest", Form::at_most},
    Sign{"upp till", Form::at_most},
    Sign{"at most", Form::at_most},
    Sign{"up to", Form::at_most},
    Sign{"~", Form::about},
    Sign{"≈", Form::about},
    Sign{"ca", Form::about},
    Sign{"ca.", Form::about},
    Sign{"c:a", Form::about},
    Sign{"c.", Form::about},
    Sign{"cirka", Form::about},
    Sign{"circa", Form::about},
    Sign{"omkring", Form::about},
    Sign{"ungefär", Form::about},
    Sign{"runt", Form::about},
    Sign{"kring", Form::about},
    Sign{"about", Form::about},
    Sign{"around", Form::about},
    Sign{"approx.", Form::about},
    Sign{"approximately", Form::about},
    Sign{"drygt", Form::little_over},
    Sign{"lite över", Form::little_over},
    Sign{"strax över", Form::little_over},
    Sign{"just over", Form::little_over},
    Sign{"knappt", Form::little_under},
    Sign{"nästan", Form::little_under},
    Sign{"närmare", Form::little_under},
    Sign{"strax under", Form::little_under},
    Sign{"nearly", Form::little_under},
    Sign{"almost", Form::little_under},
    Sign{"just under", Form::little_under},
    Sign{">", Form::more_than},
    Sign{"över", Form::more_than},
    Sign{"mer än", Form::more_than},
    Sign{"fler än", Form::more_than},
    Sign{"more than", Form::more_than},
    Sign{"over", Form::more_than},
    Sign{"<", Form::fewer_than},
    Sign{"färre än", Form::fewer_than},
    Sign{"mindre än", Form::fewer_than},
    Sign{"under", Form::fewer_than},
    Sign{"fewer than", Form::fewer_than},
    Sign{"less than", Form::fewer_than},
};

constexpr std::array kAfter{
    Sign{"+", Form::little_over},        Sign{"-", Form::little_under},   Sign{"eller fler", Form::at_least},
    Sign{"eller mer", Form::at_least},   Sign{"or more", Form::at_least}, Sign{"eller färre", Form::at_most},
    Sign{"eller mindre", Form::at_most}, Sign{"or fewer", Form::at_most}, Sign{"..", Form::at_least},
    Sign{"-tal", Form::about},           Sign{"-talet", Form::about},     Sign{"tal", Form::about},
    Sign{"talet", Form::about},
};

constexpr std::array<std::string_view, 6> kTo{"..", "-", " till ", " to ", " och ", " and "};

std::string write(Form form, std::int64_t n) {
  const std::string number = std::to_string(n);
  switch (form) {
    case Form::more_than:
      return std::to_string(n + 1) + "..";
    case Form::at_least:
      return number + "..";
    case Form::at_most:
      return ".." + number;
    case Form::about:
      return '~' + number;
    case Form::little_over:
      return number + '+';
    case Form::little_under:
      return number + '-';
    case Form::fewer_than:
      return '<' + number;
  }
  return number;
}

// "1 200" and "1.200" without their separators; empty when the groups are not of three.
std::string ungrouped(std::string_view text) {
  const std::size_t at = text.find_first_of(" .,'");
  if (at == text.npos) return std::string(text);
  const auto groups = split(text, text[at]);
  std::string out(groups.front());
  const bool led = is_digits(groups.front()) && groups.front().size() <= 3;
  for (std::size_t i = 1; i < groups.size(); ++i) {
    if (!led || groups[i].size() != 3 || !is_digits(groups[i])) return "";
    out += groups[i];
  }
  return out;
}

// "50,0" is 50; a count with other decimals is none.
std::string_view without_zero_decimals(std::string_view text) {
  for (const std::string_view zeros : {",0", ".0", ",00", ".00"})
    if (text.ends_with(zeros)) return text.substr(0, text.size() - zeros.size());
  return text;
}

std::optional<std::int64_t> guessed_number(std::string_view text) {
  const std::string_view bare = trim(text);
  if (const auto word = number_word(bare)) return *word;
  if (const auto plain = whole(without_zero_decimals(bare))) return plain;
  return whole(ungrouped(bare));
}

std::optional<std::string> with_sign_before(std::string_view text) {
  for (const Sign& sign : kBefore) {
    if (!text.starts_with(sign.text)) continue;
    if (const auto n = guessed_number(text.substr(sign.text.size()))) return write(sign.form, *n);
  }
  return std::nullopt;
}

std::optional<std::string> with_sign_after(std::string_view text) {
  for (const Sign& sign : kAfter) {
    if (!text.ends_with(sign.text)) continue;
    if (const auto n = guessed_number(text.substr(0, text.size() - sign.text.size())))
      return write(sign.form, *n);
  }
  return std::nullopt;
}

std::optional<std::string> between(std::string_view text) {
  for (const std::string_view before : {"mellan ", "between ", "från ", "from "})
    if (text.starts_with(before)) text.remove_prefix(before.size());
  for (const std::string_view to : kTo) {
    const std::size_t at = text.find(to);
    if (at == text.npos) continue;
    const auto lo = guessed_number(text.substr(0, at));
    const auto hi = guessed_number(text.substr(at + to.size()));
    if (lo && hi) return std::to_string(*lo) + ".." + std::to_string(*hi);
    if (hi && at == 0 && to == "..") return ".." + std::to_string(*hi);
  }
  return std::nullopt;
}

// In lower case, on one line, with plain blanks and hyphens, without an article before it and "st" behind it.
std::string plain(std::string_view given) {
  std::string text = utf8::lower(given);
  for (const std::string_view blank : {"\u00a0", "\u202f", "\u2009"}) replace_all(text, blank, " ");
  for (const std::string_view dash : {"–", "—", "−", "‑"}) replace_all(text, dash, "-");
  text = one_line(text);
  for (const std::string_view after : kAfterwards)
    if (text.ends_with(after)) text.erase(text.size() - after.size());
  for (const std::string_view article : {"ett ", "en ", "a "})
    if (text.starts_with(article)) text.erase(0, article.size());
  return text;
}

std::optional<std::string> guess(const std::string& text) {
  if (among(kSome, text)) return "some";
  if (among(kSeveral, text)) return "several";
  if (among(kNone, text)) return "0";
  if (const auto n = guessed_number(text)) return std::to_string(*n);
  if (const auto sign = with_sign_before(text)) return sign;
  if (const auto sign = with_sign_after(text)) return sign;
  return between(text);
}

}  // namespace

std::optional<std::string> guess_count(std::string_view text) {
  if (text.size() > kCountGuessLongest || parse_count(text)) return std::nullopt;
  const auto found = guess(plain(text));
  return found && parse_count(*found) ? found : std::nullopt;
}

std::optional<std::string> sure_count(std::string_view text) {
  constexpr std::array<std::string_view, 2> kSaysSome{"enstaka", "några"};
  const auto guess = guess_count(text);
  if (text.find_first_of("><.,'") != text.npos || !guess) return std::nullopt;
  if (guess == "several" && plain(text) != "flera") return std::nullopt;
  if (guess == "some" && !among(kSaysSome, plain(text))) return std::nullopt;
  return guess;
}

}  // namespace lofte::calendar
