// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>

#include "calendar/time.h"

namespace lofte::calendar {
namespace {

struct TimePair {
  std::string_view written;
  std::string_view meant;
};

std::string guess(std::string_view text) { return guess_time(text).value_or("none"); }

bool has_fault(std::string_view text, TimeFault fault) {
  const auto result = parse_time(text);
  const auto* found = std::get_if<TimeFault>(&result);
  return found && *found == fault;
}

// Each is a fault of its own, and has a guess.
void check_times(std::initializer_list<TimePair> pairs) {
  for (const TimePair& pair : pairs) {
    CHECK_MESSAGE(guess(pair.written) == pair.meant, pair.written);
    CHECK_MESSAGE(has_fault(pair.written, TimeFault::swedish), pair.written);
  }
}

TEST_CASE("Dates in other orders and with other signs are understood") {
  check_times({{"2020-9-5", "2020-09-05"},          {"2020-09-5", "2020-09-05"},
               {"2020.09.15", "2020-09-15"},        {"2020/09/15", "2020-09-15"},
               {"2020 09 15", "2020-09-15"},        {"20-09-15", "2020-09-15"},
               {"15/9 2020", "2020-09-15"},         {"15/9-2020", "2020-09-15"},
               {"15/9/2020", "2020-09-15"},         {"15/9-20", "2020-09-15"},
               {"15/9 -20", "2020-09-15"},          {"15/9 20", "2020-09-15"},
               {"15.9.2020", "2020-09-15"},         {"15.09.20", "2020-09-15"},
               {"15-09-2020", "2020-09-15"},        {"15. 9. 2020", "2020-09-15"},
               {"9/15 2020", "2020-09-15"},         {"2020‑09‑15", "2020-09-15"},
               {"2020−09−15", "2020-09-15"},        {" 2020-09-15 ", "2020-09-15"},
               {"2020-09-15T18:00", "2020-09-15"},  {"2020-09-15 18:30", "2020-09-15"},
               {"2020-09-15 kl. 18", "2020-09-15"}, {"2020-09-15T18:00:00+02:00", "2020-09-15"},
               {"2020-09-15T16:00Z", "2020-09-15"}});
}

TEST_CASE("Dates without separators are understood when they mean one thing") {
  check_times({{"20200604", "2020-06-04"},
               {"04062020", "2020-06-04"},
               {"2020604", "2020-06-04"},  // 2020-60-4 is no day
               {"2020131", "2020-01-31"},  // nor is 2020-13-1
               {"200915", "2020-09-15"},
               {"202009", "2020-09"}});
}

TEST_CASE("Where two readings are as good, nothing is guessed") {
  for (const std::string_view text :
       {"2020111", "201012", "2009/10", "2019/20 2021", "vintern 2020", "5/6/7/2020"})
    CHECK_MESSAGE(guess(text) == "none", text);
  for (const std::string_view text : {"2020111", "201012", "2009/10", "vintern 2020"})
    CHECK_MESSAGE(has_fault(text, TimeFault::swedish), text);
}

TEST_CASE("Dates and months by name are understood") {
  check_times({{"15 september 2020", "2020-09-15"},
               {"den 15 september 2020", "2020-09-15"},
               {"15 sep 2020", "2020-09-15"},
               {"15 sept. 2020", "2020-09-15"},
               {"15 sep 20", "2020-09-15"},
               {"15-sep-2020", "2020-09-15"},
               {"den 15:e september 2020", "2020-09-15"},
               {"tisdag 15 september 2020", "2020-09-15"},
               {"15th of September 2020", "2020-09-15"},
               {"September 15, 2020", "2020-09-15"},
               {"1 maj 2020", "2020-05-01"},
               {"sept 2020", "2020-09"},
               {"sept. 2020", "2020-09"},
               {"SEPTEMBER 2020", "2020-09"},
               {"2020 september", "2020-09"},
               {"september, 2020", "2020-09"},
               {"aug -20", "2020-08"},
               {"i februari 2019", "2019-02"},
               {"slutet av september 2020", "2020-09"},
               {"9/2020", "2020-09"},
               {"2020/09", "2020-09"},
               {"2020-9", "2020-09"},
               {"2020 9", "2020-09"},
               {"år 2020", "2020"}});
}

TEST_CASE("Every month is known by its Swedish and its English name") {
  constexpr std::string_view kNames[][4] = {
      {"jan", "januari", "january", "Jan."}, {"feb", "februari", "february", "febr."},
      {"mar", "mars", "march", "MARS"},      {"apr", "april", "April", "apr."},
      {"maj", "may", "May", "Maj"},          {"jun", "juni", "june", "jun."},
      {"jul", "juli", "july", "jul."},       {"aug", "augusti", "august", "aug."},
      {"sep", "sept", "september", "sept."}, {"okt", "oktober", "october", "oct"},
      {"nov", "november", "Nov", "nov."},    {"dec", "december", "Dec", "dec."}};
  for (int month = 1; month <= 12; ++month)
    for (const std::string_view name : kNames[month - 1])
      CHECK_MESSAGE(
          guess(std::string(name) + " 2020") == iso(day(2020, static_cast<unsigned>(month), 1)).substr(0, 7),
          name);
}

TEST_CASE("Weeks are understood") {
  check_times({{"v.38 2020", "2020-W38"},
               {"v. 38 2020", "2020-W38"},
               {"v38 2020", "2020-W38"},
               {"v 38, 2020", "2020-W38"},
               {"vecka 38 2020", "2020-W38"},
               {"Vecka 38 år 2020", "2020-W38"},
               {"2020 v 38", "2020-W38"},
               {"2020v38", "2020-W38"},
               {"2020 W38", "2020-W38"},
               {"2020W38", "2020-W38"},
               {"2020-w38", "2020-W38"},
               {"2020-W5", "2020-W05"},
               {"week 38 of 2020", "2020-W38"},
               {"v 53 2020", "2020-W53"}});
  CHECK(guess("v 53 2021") == "none");
}

TEST_CASE("Quarters, tertials, half-years and terms are understood") {
  check_times({{"kvartal 3 2020", "2020-Q3"},
               {"Q3 2020", "2020-Q3"},
               {"2020 Q3", "2020-Q3"},
               {"2020Q3", "2020-Q3"},
               {"kv. 3 2020", "2020-Q3"},
               {"tredje kvartalet 2020", "2020-Q3"},
               {"3:e kvartalet 2020", "2020-Q3"},
               {"T2 2020", "2020-T2"},
               {"2020 T2", "2020-T2"},
               {"tertial 2 2020", "2020-T2"},
               {"andra tertialet 2020", "2020-T2"},
               {"2020-t2", "2020-T2"},
               {"första halvåret 2020", "2020-H1"},
               {"halvår 2 2020", "2020-H2"},
               {"1:a halvåret 2020", "2020-H1"},
               {"hösten 2020", "2020-HT"},
               {"under hösten 2020", "2020-HT"},
               {"våren 2020", "2020-VT"},
               {"VÅREN 2020", "2020-VT"},
               {"höst 2020", "2020-HT"},
               {"höstterminen 2020", "2020-HT"},
               {"vårterminen 2020", "2020-VT"},
               {"HT 2020", "2020-HT"},
               {"HT2020", "2020-HT"},
               {"HT20", "2020-HT"},
               {"ht-20", "2020-HT"},
               {"vt 20", "2020-VT"},
               {"2020 VT", "2020-VT"},
               {"2020VT", "2020-VT"},
               {"autumn 2020", "2020-HT"},
               {"spring of 2020", "2020-VT"},
               {"sommaren 2020", "2020-06/2020-08"}});
  CHECK(guess("kvartal 5 2020") == "none");
  CHECK(guess("T4 2020") == "none");
}

TEST_CASE("Ranges are understood") {
  check_times({{"2018-2019", "2018/2019"},
               {"2018–2019", "2018/2019"},
               {"2018 - 2019", "2018/2019"},
               {"2018 till 2019", "2018/2019"},
               {"2018/19", "2018/2019"},
               {"2018–22", "2018/2022"},
               {"läsåret 2019/20", "2019/2020"},
               {"2018..2019", "2018/2019"},
               {"2018-10 – 2019-09", "2018-10/2019-09"},
               {"2018-10--2019-09", "2018-10/2019-09"},
               {"2018-10-2019-09", "2018-10/2019-09"},
               {"2018-10/ 2019-09", "2018-10/2019-09"},
               {"20200601-20200831", "2020-06-01/2020-08-31"},
               {"jan-mars 2020", "2020-01/2020-03"},
               {"maj–augusti 2020", "2020-05/2020-08"},
               {"från maj till augusti 2020", "2020-05/2020-08"},
               {"mellan maj och augusti 2020", "2020-05/2020-08"},
               {"2020 maj–augusti", "2020-05/2020-08"},
               {"okt 2018–sept 2019", "2018-10/2019-09"},
               {"1–15 september 2020", "2020-09-01/2020-09-15"},
               {"1-15 september 2020", "2020-09-01/2020-09-15"},
               {"1-15/9 2020", "2020-09-01/2020-09-15"},
               {"1/9-15/10 2020", "2020-09-01/2020-10-15"},
               {"1/9 2020 - 15/10 2020", "2020-09-01/2020-10-15"},
               {"2020-09-01 t.o.m. 2020-09-15", "2020-09-01/2020-09-15"},
               {"fr.o.m. 2020-09-01 t.o.m. 2020-09-15", "2020-09-01/2020-09-15"},
               {"2020-09-01 – 15", "2020-09-01/2020-09-15"},
               {"T1–T3 2018", "2018-T1/2018-T3"},
               {"2018 T1-T3", "2018-T1/2018-T3"},
               {"VT/HT 2020", "2020-VT/2020-HT"},
               {"våren och hösten 2020", "2020-VT/2020-HT"},
               {"hösten 2020 – våren 2021", "2020-HT/2021-VT"},
               {"vecka 9 och 10 2020", "2020-W09/2020-W10"},
               {"v.38-40 2020", "2020-W38/2020-W40"},
               {"2020-9-1/2020-10-1", "2020-09-01/2020-10-01"}});
}

TEST_CASE("A range that would end before it begins is not guessed") {
  for (const std::string_view text :
       {"2019-2018", "september–maj 2020", "v. 40–38 2020", "15–1 september 2020"}) {
    CHECK_MESSAGE(guess(text) == "none", text);
    CHECK_MESSAGE(has_fault(text, TimeFault::swedish), text);
  }
}

TEST_CASE("What lacks its year or does not exist is recognised, and nothing guessed") {
  for (const std::string_view text :
       {"v.38", "sept", "15/9", "15 september", "hösten", "T2", "kvartal 3", "maj–augusti", "v. 9 och 10",
        "31/9 2020", "30 februari 2020", "13/13 2020"}) {
    CHECK_MESSAGE(guess(text) == "none", text);
    CHECK_MESSAGE(has_fault(text, TimeFault::swedish), text);
  }
}

TEST_CASE("A time with a part that does not exist is guessed only when something sound is left") {
  CHECK(guess("2018-22") == "2018/2022");
  CHECK(guess("2020-21") == "2020/2021");
  CHECK(guess("2020-15-09") == "2020-09-15");
  CHECK(guess("2020-00") == "2020");
  CHECK(guess("2020-09-00") == "2020-09");
  for (const std::string_view text : {"2020-13", "2021-02-29", "2020-09-31", "2021-W53", "2020-Q5", "2020-T4",
                                      "2020-H3", "1899", "2200", "2020/2019", "2020-99", "2020-00-15"})
    CHECK_MESSAGE(guess(text) == "none", text);
}

TEST_CASE("What is no time at all is not guessed") {
  for (const std::string_view text : {"",
                                      " ",
                                      "abc",
                                      "okänt",
                                      "1",
                                      "20",
                                      "123",
                                      "12345",
                                      "123456789",
                                      "före 2020",
                                      "efter 2020",
                                      "omkring 2020",
                                      "2020?",
                                      "till hösten",
                                      "tisdag",
                                      "2020-09-15 och mer",
                                      "15 personer 2020",
                                      "2020 2021 2022 2023",
                                      "- 2020",
                                      "från 2020",
                                      "2020-",
                                      "\xc3",
                                      "maj maj maj",
                                      "1/2/3/4/5"})
    CHECK_MESSAGE(guess(text) == "none", text);
  CHECK(guess(std::string(100000, '1')) == "none");
  CHECK(guess("september 2020" + std::string(100, '.')) == "none");
}

TEST_CASE("A text that has no fault is not guessed at") {
  for (const std::string_view text : {"2020", "2020-09", "2020-09-15", "2020-W38", "2020-HT", "2018/2019"}) {
    CHECK_MESSAGE(!guess_time(text), text);
    CHECK_MESSAGE(!guess_period(text), text);
  }
  CHECK_FALSE(guess_period("2020/.."));
}

TEST_CASE("Periods that go on are understood, but not as times") {
  for (const TimePair& pair : std::initializer_list<TimePair>{{"2020-", "2020/.."},
                                                              {"2020–", "2020/.."},
                                                              {"2020 –", "2020/.."},
                                                              {"2020/", "2020/.."},
                                                              {"2020/...", "2020/.."},
                                                              {"2020…", "2020/.."},
                                                              {"2020..", "2020/.."},
                                                              {"2020 /..", "2020/.."},
                                                              {"från 2020", "2020/.."},
                                                              {"Från och med 2020", "2020/.."},
                                                              {"fr.o.m. 2020-09", "2020-09/.."},
                                                              {"sedan hösten 2020", "2020-HT/.."},
                                                              {"since 2020", "2020/.."},
                                                              {"2020 och framåt", "2020/.."},
                                                              {"2020 tills vidare", "2020/.."},
                                                              {"2020 och tills vidare", "2020/.."},
                                                              {"hösten 2020 – tills vidare", "2020-HT/.."},
                                                              {"15/9 2020 –", "2020-09-15/.."},
                                                              {"2020-w38/..", "2020-W38/.."},
                                                              {"2020 - pågående", "2020/.."}}) {
    CHECK_MESSAGE(guess_period(pair.written) == pair.meant, pair.written);
    const auto result = parse_period(pair.written);
    CHECK_MESSAGE(std::get<TimeFault>(result) == TimeFault::swedish, pair.written);
    CHECK_MESSAGE(!guess_time(pair.written), pair.written);
  }
  CHECK(guess_period("hösten 2020") == "2020-HT");
  CHECK(guess_period("2018-2019") == "2018/2019");
  for (const std::string_view text :
       {"tills vidare", "–", "..", "från", "2020/2021/..", "v.38 –", "2020-13/.."})
    CHECK_MESSAGE(!guess_period(text), text);
}

TEST_CASE("Whatever the text, a guess can be read, and reading and guessing agree") {
  constexpr std::string_view kPieces[] = {
      "2020",     "2019",    "1899",     "20",   "9",       "15", "38", "0",       "00",
      "20200915", "2020604", "-",        "–",    "/",       ".",  " ",  " ",       "..",
      ":e",       "W",       "v",        "VT",   "ht",      "Q",  "T",  "kvartal", "maj",
      "sept",     "den",     "till",     "från", "och",     ",",  "å",  "\xff",    "tredje",
      "halvåret", "hösten",  "sommaren", "\n",   "2020-09", "…"};
  std::mt19937 random(20200915);
  long guesses = 0;
  for (int round = 0; round < 40000; ++round) {
    std::string text;
    for (unsigned pieces = 1 + random() % 7; pieces > 0; --pieces)
      text += kPieces[random() % std::size(kPieces)];
    const auto guessed = guess_period(text);
    const bool fine = std::holds_alternative<Time>(parse_period(text));
    if (guessed) ++guesses;
    const bool agree = !guessed || (!fine && std::holds_alternative<Time>(parse_period(*guessed)));
    CHECK_MESSAGE(agree, text);
    const auto timed = guess_time(text);
    const bool readable = !timed || std::holds_alternative<Time>(parse_time(*timed));
    CHECK_MESSAGE(readable, text);
  }
  CHECK(guesses > 400);
}

}  // namespace
}  // namespace lofte::calendar

TEST_CASE("a time is sure where nobody can read it otherwise and nothing is left out") {
  CHECK(lofte::calendar::sure_time("15 september 2020") == "2020-09-15");
  CHECK(lofte::calendar::sure_time("15/9 2020") == "2020-09-15");
  CHECK(lofte::calendar::sure_time("4/4 2020") == "2020-04-04");
  CHECK(lofte::calendar::sure_time("2020-9-5") == "2020-09-05");
  CHECK(lofte::calendar::sure_time("20200915") == "2020-09-15");
  CHECK(lofte::calendar::sure_time("v. 38 2020") == "2020-W38");
  CHECK(lofte::calendar::sure_time("hösten 2020") == "2020-HT");
  CHECK(lofte::calendar::sure_time("1–15 september 2020") == "2020-09-01/2020-09-15");
  for (const char* unsure : {"4/3 2021", "2020-13-01", "9/15 2020", "15/9-20", "sommaren 2020", "2021-2",
                             "2018/19", "200915", "2020-09-15 kl. 18", "2020-02-30", "snart", "2020-09-15"})
    CHECK_MESSAGE(!lofte::calendar::sure_time(unsure), unsure);
}
