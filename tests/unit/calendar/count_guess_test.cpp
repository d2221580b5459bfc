// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>

#include "calendar/count.h"

namespace lofte::calendar {
namespace {

struct CountPair {
  std::string_view written;
  std::string_view meant;
};

void check_counts(std::initializer_list<CountPair> pairs) {
  for (const CountPair& pair : pairs) CHECK_MESSAGE(guess_count(pair.written) == pair.meant, pair.written);
}

TEST_CASE("Bounds in words and signs are understood") {
  check_counts(
      {{"minst 50", "50.."},  {"Minst 50", "50.."},    {"åtminstone 50", "50.."}, {"≥50", "50.."},
       {">= 50", "50.."},     {"at least 50", "50.."}, {"50 eller fler", "50.."}, {"50 or more", "50.."},
       {"50 ..", "50.."},     {">50", "51.."},         {"> 50", "51.."},          {"fler än 50", "51.."},
       {"mer än 50", "51.."}, {"över 50", "51.."},     {"more than 50", "51.."},  {"högst 10", "..10"},
       {"max 10", "..10"},    {"max10", "..10"},       {"maximalt 10", "..10"},   {"≤ 10", "..10"},
       {"<=10", "..10"},      {"upp till 10", "..10"}, {"at most 10", "..10"},    {"10 eller färre", "..10"},
       {".. 10", "..10"},     {"färre än 5", "<5"},    {"mindre än 5", "<5"},     {"under 5", "<5"},
       {"< 5", "<5"},         {"fewer than 5", "<5"}});
}

TEST_CASE("Inexact numbers in words are understood") {
  check_counts({{"ca 20", "~20"},        {"ca. 20", "~20"},         {"c:a 20", "~20"},
                {"ca20", "~20"},         {"cirka 20", "~20"},       {"Cirka 20", "~20"},
                {"ungefär 20", "~20"},   {"omkring 20", "~20"},     {"about 20", "~20"},
                {"≈20", "~20"},          {"~ 20", "~20"},           {"20-tal", "~20"},
                {"20-talet", "~20"},     {"ett 20-tal", "~20"},     {"20–tal", "~20"},
                {"20 tal", "~20"},       {"ett tjugotal", "~20"},   {"ett tiotal", "~10"},
                {"femtiotalet", "~50"},  {"ett hundratal", "~100"}, {"drygt 50", "50+"},
                {"drygt femtio", "50+"}, {"drygt 1 200", "1200+"},  {"strax över 50", "50+"},
                {"50 +", "50+"},         {"knappt 50", "50-"},      {"nästan 50", "50-"},
                {"närmare 50", "50-"},   {"nearly 50", "50-"},      {"50 -", "50-"},
                {"50–", "50-"}});
}

TEST_CASE("Numbers written otherwise are understood") {
  check_counts({{"1 200", "1200"},
                {"1.200", "1200"},
                {"1,200", "1200"},
                {"1\u00a0200", "1200"},
                {"1\u202f200", "1200"},
                {"1 200 000", "1200000"},
                {"50,0", "50"},
                {"50.00", "50"},
                {"007", "7"},
                {" 50", "50"},
                {"50 st", "50"},
                {"50 stycken", "50"},
                {"3 gånger", "3"},
                {"minst 3 ggr", "3.."},
                {"fem", "5"},
                {"Tolv", "12"},
                {"en", "1"},
                {"minst ett", "1.."},
                {"inga", "0"},
                {"ingen", "0"},
                {"noll", "0"}});
}

TEST_CASE("Ranges of numbers are understood") {
  check_counts({{"18-25", "18..25"},
                {"18–25", "18..25"},
                {"18 - 25", "18..25"},
                {"18 till 25", "18..25"},
                {"18 to 25", "18..25"},
                {"18 .. 25", "18..25"},
                {"mellan 18 och 25", "18..25"},
                {"från 18 till 25", "18..25"},
                {"between 18 and 25", "18..25"},
                {"två till tre", "2..3"},
                {"18-25 st", "18..25"}});
}

TEST_CASE("Words for a number that nobody counted are understood") {
  for (const std::string_view text :
       {"några", "enstaka", "Enstaka", "ett mindre antal", "ett fåtal", "en del", "a few", "SOME"})
    CHECK_MESSAGE(guess_count(text) == "some", text);
  for (const std::string_view text : {"flera", "ett flertal", "flertalet", "ett par", "många"})
    CHECK_MESSAGE(guess_count(text) == "several", text);
}

TEST_CASE("What is no count, or would be none, is not guessed at") {
  for (const std::string_view text : {"",
                                      " ",
                                      "abc",
                                      "okänt",
                                      "–",
                                      "-",
                                      "?",
                                      "-5",
                                      "+5",
                                      "12.5",
                                      "2,09",
                                      "1.20",
                                      "1.2000",
                                      "12 34",
                                      "1234 567",
                                      "1.200,5",
                                      "1.200 300",
                                      "färre än 1",
                                      "drygt 0",
                                      "knappt 1",
                                      "ca 0",
                                      "25-18",
                                      "50 %",
                                      "50 personer",
                                      "minst",
                                      "minst minst 5",
                                      "över 1000000000",
                                      "1 000 000 001",
                                      "99999999999999999999",
                                      "5-6-7",
                                      "~5+",
                                      "1..2..3",
                                      "ett"
                                      " halvt",
                                      "..",
                                      ">",
                                      "\xff"})
    CHECK_MESSAGE(!guess_count(text), text);
  CHECK_FALSE(guess_count(std::string(100000, '1')));
  CHECK_FALSE(guess_count("minst 50" + std::string(100, ' ')));
}

TEST_CASE("A count that has no fault is not guessed at") {
  for (const std::string_view text : {"303", "200..", "..10", "18..25", "50+", "50-", "~20", "<5", "some"})
    CHECK_MESSAGE(!guess_count(text), text);
}

TEST_CASE("Whatever the text, a guess is a count") {
  constexpr std::string_view kPieces[] = {"1",    "50", "0",     " ",    "200",    "minst", "drygt", "ca",
                                          "-tal", "-",  "–",     "..",   ".",      ",",     "<",     ">",
                                          "=",    "≥",  "~",     "+",    "ett",    "några", "till",  "mellan",
                                          "och",  "st", "tjugo", "\xff", "\u00a0", "över"};
  std::mt19937 random(303);
  long guesses = 0;
  for (int round = 0; round < 40000; ++round) {
    std::string text;
    for (unsigned pieces = 1 + random() % 5; pieces > 0; --pieces)
      text += kPieces[random() % std::size(kPieces)];
    const auto guessed = guess_count(text);
    const bool right = !guessed || (parse_count(*guessed) && !parse_count(text));
    CHECK_MESSAGE(right, text);
    if (guessed) ++guesses;
  }
  CHECK(guesses > 1000);
}

}  // namespace
}  // namespace lofte::calendar

TEST_CASE("a count is sure where the text says just that") {
  CHECK(lofte::calendar::sure_count("cirka 20") == "~20");
  CHECK(lofte::calendar::sure_count("ett tjugotal") == "~20");
  CHECK(lofte::calendar::sure_count("åtta") == "8");
  CHECK(lofte::calendar::sure_count("1 200") == "1200");
  CHECK(lofte::calendar::sure_count("minst 50") == "50..");
  CHECK(lofte::calendar::sure_count("enstaka") == "some");
  CHECK(lofte::calendar::sure_count("flera") == "several");
  for (const char* unsure : {">50", "1.200", "1,200", "många", "flertal", "drygt", "20"})
    CHECK_MESSAGE(!lofte::calendar::sure_count(unsure), unsure);
}
