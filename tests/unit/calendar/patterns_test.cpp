// SPDX-License-Identifier: Apache-2.0
//
// The expressions that editors check with accept what the parsers read: tried over every year, every form and
// many texts that are almost right.
#include <doctest/doctest.h>

#include <regex>
#include <string>
#include <vector>

#include "calendar/count.h"
#include "calendar/time.h"

using namespace lofte::calendar;

namespace {

bool reads_time(const std::string& text) { return std::holds_alternative<Time>(parse_time(text)); }
bool reads_period(const std::string& text) { return std::holds_alternative<Time>(parse_period(text)); }

std::string two(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

const std::regex& expression(const std::string& pattern) {
  static std::vector<std::pair<std::string, std::regex>> known;
  for (const auto& [text, compiled] : known)
    if (text == pattern) return compiled;
  known.reserve(8);
  return known.emplace_back(pattern, std::regex(pattern, std::regex::optimize)).second;
}

bool matches(const std::string& text, const std::string& pattern) {
  return std::regex_search(text, expression(pattern));
}

// The texts that one of the two accepts and the other does not.
template <class Reads>
std::string differences(const std::vector<std::string>& texts, const std::string& pattern, Reads reads) {
  std::string out;
  for (const std::string& text : texts)
    if (matches(text, pattern) != static_cast<bool>(reads(text))) out += text + '\n';
  return out;
}

std::vector<std::string> edge_times(int year) {
  const std::string y = std::to_string(year);
  return {y,          y + "-02-28", y + "-02-29", y + "-02-30", y + "-W52",
          y + "-W53", y + "-W54",   y + "-12-31", y + "-13"};
}

std::vector<std::string> almost_times() {
  std::vector<std::string> texts{"",
                                 "202",
                                 "20200",
                                 "2020-",
                                 "-2020",
                                 "2020-9",
                                 "2020-09-1",
                                 "2020-W8",
                                 "2020-w38",
                                 "2020W38",
                                 "2020-Q0",
                                 "2020-Q5",
                                 "2020-T0",
                                 "2020-T4",
                                 "2020-H0",
                                 "2020-H3",
                                 "2020-vt",
                                 "2020-XT",
                                 "2020-09-15T",
                                 "2020/",
                                 "/2020",
                                 "2020/2021/2022",
                                 "2020/..",
                                 "../2020",
                                 "..",
                                 "2020/...",
                                 " 2020",
                                 "2020 ",
                                 "2020-09/2021-VT",
                                 "2020-W38/2020-Q4",
                                 "2020-02-30/2021",
                                 "2020/2021-02-29"};
  for (int month = 0; month <= 13; ++month) {
    texts.push_back("2019-" + two(month));
    for (int day = 0; day <= 32; ++day)
      for (const char* year : {"2019", "2020"}) texts.push_back(year + ("-" + two(month)) + "-" + two(day));
  }
  for (int n = 0; n < 60; ++n) texts.push_back("2020-W" + two(n));
  for (const char letter : {'Q', 'T', 'H', 'W', 'V'})
    for (int n = 0; n < 10; ++n) texts.push_back(std::string("2020-") + letter + std::to_string(n));
  return texts;
}

// Every text of up to four of the signs.
std::vector<std::string> all_of(const std::vector<std::string>& signs) {
  std::vector<std::string> texts{""};
  std::size_t begin = 0;
  for (int length = 1; length <= 4; ++length) {
    const std::size_t end = texts.size();
    for (std::size_t i = begin; i < end; ++i)
      for (const std::string& sign : signs) texts.push_back(texts[i] + sign);
    begin = end;
  }
  return texts;
}

}  // namespace

TEST_CASE("the expression of times knows every year, its leap day and its weeks") {
  std::vector<std::string> texts;
  for (int year = 1890; year <= 2210; ++year)
    for (std::string& text : edge_times(year)) texts.push_back(std::move(text));
  CHECK(differences(texts, time_pattern(), reads_time) == "");
}

TEST_CASE("the expressions of times and periods refuse what is almost one") {
  CHECK(differences(almost_times(), time_pattern(), reads_time) == "");
  CHECK(differences(almost_times(), period_pattern(), reads_period) == "");
  CHECK(matches("2020/..", period_pattern()));
  CHECK(!matches("2020/..", time_pattern()));
}

TEST_CASE("the expression of counts accepts what is a count") {
  const auto reads = [](const std::string& text) { return parse_count(text).has_value(); };
  const std::vector<std::string> texts = all_of({"0", "1", "2", "9", "..", "+", "-", "~", "<"});
  std::string wrong;
  for (const std::string& text : texts) {
    const std::size_t dots = text.find("..");
    const bool backwards = dots != text.npos && dots > 0 && matches(text, count_pattern()) && !reads(text) &&
                           reads(text.substr(0, dots)) && reads(text.substr(dots + 2));
    if (!backwards && matches(text, count_pattern()) != reads(text)) wrong += text + '\n';
  }
  CHECK(wrong == "");
  CHECK(differences({"some", "Some", "someone", "1000000000", "1000000001", "999999999", "10000000000",
                     "~1000000000", "1 000", "1.5", "10..20..30"},
                    count_pattern(), reads) == "");
}

TEST_CASE("the expression of numbers accepts what is a number") {
  const auto reads = [](const std::string& text) { return parse_number(text).has_value(); };
  CHECK(differences(all_of({"0", "7", ".", ",", "+", "-", "e"}), number_pattern(), reads) == "");
}

TEST_CASE("the expression of durations accepts what is a duration") {
  const auto reads = [](const std::string& text) { return parse_duration(text).has_value(); };
  std::vector<std::string> texts;
  for (const char* number : {"0", "1", "2", "01", "10", "9999", "10000", "-1", "1.5", "", "a"})
    for (const char* unit :
         {" hour", " hours", " day", " days", " week", " weeks", " month", " months", " year", " years",
          "hours", "  days", " hourss", " Days", " days ", " quarter", ""})
      texts.push_back(std::string(number) + unit);
  CHECK(differences(texts, duration_pattern(), reads) == "");
}
