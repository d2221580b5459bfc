// SPDX-License-Identifier: Apache-2.0
#include "rules/prose.h"

#include <algorithm>
#include <array>

#include "base/byte_set.h"
#include "base/digit.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::rules {
namespace {

struct NumberWord {
  std::string_view text;
  std::int64_t number;
};

constexpr std::array kProseUnits{
    NumberWord{"två", 2}, NumberWord{"tre", 3},   NumberWord{"fyra", 4},  NumberWord{"fem", 5},
    NumberWord{"sex", 6}, NumberWord{"sju", 7},   NumberWord{"åtta", 8},  NumberWord{"nio", 9},
    NumberWord{"two", 2}, NumberWord{"three", 3}, NumberWord{"four", 4},  NumberWord{"five", 5},
    NumberWord{"six", 6}, NumberWord{"seven", 7}, NumberWord{"eight", 8}, NumberWord{"nine", 9},
};
constexpr std::array kTens{
    NumberWord{"tjugo", 20},  NumberWord{"trettio", 30}, NumberWord{"fyrtio", 40}, NumberWord{"femtio", 50},
    NumberWord{"sextio", 60}, NumberWord{"sjuttio", 70}, NumberWord{"åttio", 80},  NumberWord{"nittio", 90},
};
constexpr std::array kOthers{
    NumberWord{"tio", 10},        NumberWord{"elva", 11},       NumberWord{"tolv", 12},
    NumberWord{"tretton", 13},    NumberWord{"fjorton", 14},    NumberWord{"femton", 15},
    NumberWord{"sexton", 16},     NumberWord{"sjutton", 17},    NumberWord{"arton", 18},
    NumberWord{"nitton", 19},     NumberWord{"hundra", 100},    NumberWord{"etthundra", 100},
    NumberWord{"tvåhundra", 200}, NumberWord{"trehundra", 300}, NumberWord{"fyrahundra", 400},
    NumberWord{"femhundra", 500}, NumberWord{"tusen", 1000},    NumberWord{"ten", 10},
    NumberWord{"twelve", 12},     NumberWord{"twenty", 20},     NumberWord{"fifty", 50},
    NumberWord{"hundred", 100},
};
constexpr std::array kProseOne{std::string_view("en"), std::string_view("ett"), std::string_view("one")};

// Words before a number that make it the least or the most there must be.
constexpr std::array kLimits{std::string_view("minst"),      std::string_view("högst"),
                             std::string_view("lägst"),      std::string_view("maximalt"),
                             std::string_view("åtminstone"), std::string_view("max"),
                             std::string_view("least"),      std::string_view("most")};

// Words beside a number that make it something else than a number of things.
constexpr std::array kNotThingsAfter{
    std::string_view("år"),
    std::string_view("års"),
    std::string_view("åringar"),
    std::string_view("procent"),
    std::string_view("kronor"),
    std::string_view("kr"),
    std::string_view("timmar"),
    std::string_view("timme"),
    std::string_view("timmars"),
    std::string_view("minuter"),
    std::string_view("dagar"),
    std::string_view("dagars"),
    std::string_view("dygn"),
    std::string_view("veckor"),
    std::string_view("veckors"),
    std::string_view("månader"),
    std::string_view("månaders"),
    std::string_view("km"),
    std::string_view("meter"),
    std::string_view("januari"),
    std::string_view("februari"),
    std::string_view("mars"),
    std::string_view("april"),
    std::string_view("maj"),
    std::string_view("juni"),
    std::string_view("juli"),
    std::string_view("augusti"),
    std::string_view("september"),
    std::string_view("oktober"),
    std::string_view("november"),
    std::string_view("december"),
    std::string_view("hours"),
    std::string_view("days"),
    std::string_view("weeks"),
    std::string_view("months"),
    std::string_view("years"),
    std::string_view("percent"),
    std::string_view("sekunder"),
    std::string_view("minuters"),
    std::string_view("kvartal"),
    std::string_view("tertial"),
    std::string_view("halvår"),
    std::string_view("terminer"),
    std::string_view("mm"),
    std::string_view("cm"),
    std::string_view("centimeter"),
    std::string_view("m"),
    std::string_view("kilometer"),
    std::string_view("mil"),
    std::string_view("kvm"),
    std::string_view("m²"),
    std::string_view("kvadratmeter"),
    std::string_view("grader"),
    std::string_view("lux"),
    std::string_view("lumen"),
    std::string_view("decibel"),
    std::string_view("db"),
    std::string_view("promille"),
    std::string_view("procentenheter"),
    std::string_view("öre"),
    std::string_view("tkr"),
    std::string_view("mkr"),
    std::string_view("miljon"),
    std::string_view("miljoner"),
    std::string_view("minutes"),
    std::string_view("metres"),
    std::string_view("meters"),
};
constexpr std::array kNotThingsBefore{
    std::string_view("årskurs"), std::string_view("åk"),      std::string_view("klass"),
    std::string_view("kl"),      std::string_view("klockan"), std::string_view("väg"),
    std::string_view("riksväg"), std::string_view("vecka"),   std::string_view("kapitel"),
    std::string_view("lag"),     std::string_view("nummer"),  std::string_view("upp till"),
    std::string_view("promille")};

constexpr std::array kJoints{std::string_view("och"), std::string_view("till"), std::string_view("eller")};

template <class Table>
std::optional<std::int64_t> looked_up(const Table& table, std::string_view word) {
  for (const NumberWord& known : table)
    if (known.text.front() == word.front() && known.text == word) return known.number;
  return std::nullopt;
}

constexpr ByteSet kNumbersBegin = [] {
  ByteSet all({});
  const auto add = [&](const auto& table) {
    for (const NumberWord& known : table) all.add(known.text.front());
  };
  add(kProseUnits);
  add(kTens);
  add(kOthers);
  return all;
}();

std::optional<std::int64_t> spelt(std::string_view word) {
  if (!kNumbersBegin.holds(word.front())) return std::nullopt;
  if (const auto unit = looked_up(kProseUnits, word)) return unit;
  if (const auto other = looked_up(kOthers, word)) return other;
  for (const NumberWord& ten : kTens) {
    if (!word.starts_with(ten.text)) continue;
    const std::string_view rest = word.substr(ten.text.size());
    if (rest.empty()) return ten.number;
    if (rest == "en" || rest == "ett") return ten.number + 1;
    if (const auto unit = looked_up(kProseUnits, rest)) return ten.number + *unit;
  }
  return std::nullopt;
}

// Offsets of the signs that stand inside numbers of other kinds: dates, decimals, clock times, ranges.
bool glues(std::string_view between) {
  return between == "-" || between == "–" || between == "." || between == "," || between == ":" ||
         between == "/";
}

constexpr std::size_t kProseMostDigits = 9;

class NumberReader {
 public:
  explicit NumberReader(std::string_view text) : text_(text), words_(words_in(text)) {}

  std::vector<NumberInText> read() {
    for (std::size_t i = 0; i < words_.size(); ++i) read(i);
    return std::move(found_);
  }

 private:
  bool digits(std::size_t i) const { return i < words_.size() && is_digits(words_[i].text); }

  std::string_view between(std::size_t i) const {  // words i and i + 1
    return text_.substr(words_[i].end, words_[i + 1].begin - words_[i].end);
  }

  bool glued(std::size_t i) const {
    const bool before = i > 0 && digits(i - 1) && glues(between(i - 1));
    return before || (digits(i + 1) && glues(between(i)));
  }

  // "1 000" is one number; its last word.
  std::size_t last_group(std::size_t i) const {
    const auto continues = [&](std::size_t j) {
      return digits(j + 1) && words_[j + 1].text.size() == 3 && (between(j) == " " || between(j) == "\u00a0");
    };
    while (words_[i].text.size() <= 3 && continues(i)) ++i;
    return i;
  }

  bool is_year(std::size_t i) const {
    return words_[i].text.size() == 4 &&
           (words_[i].text.starts_with("19") || words_[i].text.starts_with("2"));
  }

  std::string before(std::size_t i) const { return i == 0 ? std::string() : words_[i - 1].text; }

  bool something_else(std::size_t first, std::size_t last) const {
    const std::string two = first >= 2 ? words_[first - 2].text + " " + before(first) : std::string();
    if (among(kNotThingsBefore, before(first)) || among(kNotThingsBefore, two)) return true;
    const std::string_view after = text_.substr(words_[last].end);
    if (trim(after.substr(0, 3)).starts_with('%') || trim(after.substr(0, 4)).starts_with("§")) return true;
    if (last + 1 >= words_.size()) return false;
    // "13 och 16 år": the unit is that of both.
    const bool joined = among(kJoints, words_[last + 1].text) && digits(last + 2);
    return joined ? something_else(last + 2, last + 2) : among(kNotThingsAfter, words_[last + 1].text);
  }

  void read(std::size_t& i) {
    const std::size_t first = i;
    std::optional<std::int64_t> number;
    if (digits(i)) {
      if (glued(i) || is_year(i)) return;
      i = last_group(i);
      number = value(first, i);
    } else {
      number = among(kProseOne, words_[i].text) ? (limited(i) ? std::optional<std::int64_t>(1) : std::nullopt)
                                                : spelt(words_[i].text);
    }
    if (!number || something_else(first, i)) return;
    const bool limit = limited(first);
    found_.push_back({*number, limit, words_[limit ? first - 1 : first].begin, words_[i].end});
  }

  bool limited(std::size_t i) const { return i > 0 && among(kLimits, before(i)); }

  std::optional<std::int64_t> value(std::size_t first, std::size_t last) const {
    std::string all;
    for (std::size_t i = first; i <= last; ++i) all += words_[i].text;
    if (all.size() > kProseMostDigits) return std::nullopt;
    return std::stoll(all);
  }

  std::string_view text_;
  std::vector<Word> words_;
  std::vector<NumberInText> found_;
};

bool in_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c);
}

constexpr auto kParting =
    std::to_array<std::string_view>({"\u00a0", "–", "—", "”", "“", "’", "…", "§", "·", "«", "»"});

// What these begin with: the bytes of å, ä and ö are none of them.
constexpr ByteSet kPartingBegins = [] {
  ByteSet all({});
  for (const std::string_view sign : kParting) all.add(sign.front());
  return all;
}();

// The length of a sign outside ASCII that parts words: a no-break space, a dash, a quotation mark.
std::size_t parting(std::string_view text, std::size_t at) {
  for (const std::string_view sign : kParting)
    if (text.substr(at).starts_with(sign)) return sign.size();
  return 0;
}

bool parts(std::string_view text, std::size_t at) {
  return kPartingBegins.holds(text[at]) && parting(text, at) > 0;
}

}  // namespace

std::vector<Word> words_in(std::string_view text) {
  std::vector<Word> out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    while (i < text.size() && in_word(text[i]) && !parts(text, i)) ++i;
    if (i > begin) out.push_back({utf8::lower(text.substr(begin, i - begin)), begin, i});
    if (i == begin) i += parts(text, i) ? parting(text, i) : 1;
  }
  return out;
}

std::vector<NumberInText> numbers_in(std::string_view text) { return NumberReader(text).read(); }

}  // namespace lofte::rules
