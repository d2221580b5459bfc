// SPDX-License-Identifier: Apache-2.0
//
// The test of a protected page: it is the same, byte for byte, whichever small number stands in the records.
// What does not change with the number cannot tell it.
#include <doctest/doctest.h>

#include <set>

#include "report/feedback.h"
#include "report/protect.h"
#include "report/status_page.h"
#include "report/yearly.h"
#include "unit/report/folder.h"

using namespace lofte;
using calendar::Range;
using words::Lang;

namespace {

constexpr std::int64_t kMany = Range::kMany;

struct Case {
  std::string period = "2020";
  std::string target = "none";
  std::vector<std::pair<std::string, std::string>> figures;  ///< period of a follow-up, its figure
  std::string more = {};                                     ///< more of each follow-up
};

test::Files files_of(const Case& c, const std::string& n) {
  const auto filled = [&](std::string text) {
    for (std::size_t at = text.find('N'); at != text.npos; at = text.find('N')) text.replace(at, 1, n);
    return text;
  };
  test::Files files{{"promises/2020.yaml",
                     "title: Medborgarlöfte\nperiod: " + c.period +
                         "\nparties: [kommun, polis]\ncommitments:\n  - id: hem\n    text: Vi gör hembesök.\n"
                         "    responsible: [kommun, polis]\n    about: hembesok\n    target: " +
                         c.target + "\n"}};
  int i = 0;
  for (const auto& [period, figure] : c.figures) {
    const std::string end = calendar::iso(std::get<calendar::Time>(calendar::parse_time(period)).span.last);
    files.emplace_back("followups/f" + std::to_string(++i) + ".yaml",
                       "promise: \"2020\"\nperiod: " + period + "\ndate: " + end +
                           "\nby: [kommun, polis]\ncounts:\n  - " + filled(figure) + "\n" + filled(c.more));
  }
  return files;
}

std::string protected_page(const Case& c, const std::string& n, const char* as_of, const char* period,
                           Lang lang) {
  const test::Folder f = test::told_folder(files_of(c, n), as_of);
  report::YearlyOptions options;
  options.period = std::get<calendar::Time>(calendar::parse_time(period));
  options.lang = lang;
  options.version = "1";
  options.charts = "chart";
  return test::text_of(report::yearly(f.corpus, f.status, options));
}

// The different pages that the small numbers give.
std::set<std::string> pages(const Case& c, const char* as_of, const char* period = "2020",
                            Lang lang = Lang::sv) {
  std::set<std::string> out;
  for (const char* n : {"1", "2", "3", "4"}) out.insert(protected_page(c, n, as_of, period, lang));
  return out;
}

std::set<std::string> tables(const Case& c, const char* as_of, bool machine) {
  std::set<std::string> out;
  for (const char* n : {"1", "2", "3", "4"}) {
    const test::Folder f = test::told_folder(files_of(c, n), as_of);
    out.insert(test::text_of(report::status_table(f.corpus, f.status, {Lang::sv, machine}, false)));
  }
  return out;
}

const std::string kYear = "{of: hembesok, count: N, commitment: hem}";

}  // namespace

TEST_CASE("A number that may be small is told as the whole range of small numbers") {
  for (std::int64_t n = 1; n < 5; ++n) CHECK(report::told({n, n}, 5) == Range{1, 4});
  CHECK(report::told({0, 0}, 5) == Range{0, 0});
  CHECK(report::told({5, 5}, 5) == Range{5, 5});
  CHECK(report::told({2, 3}, 5) == Range{1, 4});
  CHECK(report::told({3, 7}, 5) == Range{1, 7});
  CHECK(report::told({0, 3}, 5) == Range{0, 4});
  CHECK(report::told({3, kMany}, 5) == Range{1, kMany});
  CHECK(report::told({6, kMany}, 5) == Range{6, kMany});
  CHECK(report::told({3, 3}, 1) == Range{3, 3});
  CHECK(report::told({9, 9}, 10) == Range{1, 9});
  CHECK(report::told_text({1, 4}, 5, Lang::sv) == "färre än 5");
  CHECK(report::told_text({1, 4}, 5, Lang::en) == "fewer than 5");
  CHECK(report::told_text({1, 7}, 5, Lang::sv) == "färre än 8");
  CHECK(report::told_text({13, 16}, 5, Lang::sv) == "13–16");
  CHECK(report::told_text({0, 0}, 5, Lang::sv) == "0");
}

TEST_CASE("A total of what is told says nothing that its parts do not say") {
  for (std::int64_t small = 1; small < 5; ++small) {
    const Range total = report::told({12, 12}, 5) + report::told({small, small}, 5);
    CHECK(total == Range{13, 16});
  }
  CHECK(report::told({2, 2}, 5) + report::told({3, 3}, 5) == Range{2, 8});
}

TEST_CASE("A count of people keeps its qualifier only when it cannot be small") {
  CHECK(report::people_text(*calendar::parse_count("~20"), 5, Lang::sv) == "cirka 20");
  CHECK(report::people_text(*calendar::parse_count("~5"), 5, Lang::sv) == "färre än 8");
  CHECK(report::people_text(*calendar::parse_count("4"), 5, Lang::sv) == "färre än 5");
  CHECK(report::people_text(*calendar::parse_count("3.."), 5, Lang::sv) == "minst 1");
  CHECK(report::people_text(*calendar::parse_count("4"), 0, Lang::sv) == "4");
}

TEST_CASE("A text that tells of a number is known by its figures and its words") {
  CHECK(report::tells_numbers("Vi gjorde 3 besök"));
  CHECK(report::tells_numbers("Två besök blev av."));
  CHECK(report::tells_numbers("Only three visits"));
  CHECK_FALSE(report::tells_numbers("Arbetet fortsätter enligt plan"));
  CHECK_FALSE(report::tells_numbers("tvåspråkig information"));
  CHECK_FALSE(report::tells_numbers(""));
}

TEST_CASE("A page does not change with a small number of a sensitive activity") {
  for (const Lang lang : {Lang::sv, Lang::en}) {
    const auto all = pages({.figures = {{"2020", kYear}}}, "2021-02-01", "2020", lang);
    REQUIRE(all.size() == 1);
    CHECK(test::holds(*all.begin(), lang == Lang::sv ? "färre än 5" : "fewer than 5"));
  }
  CHECK(protected_page({.figures = {{"2020", kYear}}}, "0", "2021-02-01", "2020", Lang::sv) !=
        protected_page({.figures = {{"2020", kYear}}}, "3", "2021-02-01", "2020", Lang::sv));
  CHECK(test::holds(protected_page({.figures = {{"2020", kYear}}}, "17", "2021-02-01", "2020", Lang::sv),
                    "17"));
}

TEST_CASE("A page does not change with a small number beside a target") {
  const std::vector<std::pair<std::string, std::string>> figures{{"2020", kYear}};
  CHECK(pages({.target = "{at_least: 30, of: hembesok}", .figures = figures}, "2021-02-01").size() == 1);
  CHECK(pages({.target = "{at_least: 1, of: hembesok}", .figures = figures}, "2021-02-01").size() == 1);
  CHECK(pages({.target = "{at_least: 5, of: hembesok}", .figures = figures}, "2021-02-01").size() == 1);
  CHECK(pages({.target = "{at_most: 10, of: hembesok}", .figures = figures}, "2021-02-01").size() == 1);
  CHECK(pages({.target = "{at_most: 0, of: hembesok}", .figures = figures}, "2021-02-01").size() == 1);
}

TEST_CASE("Beside a small target the page tells neither the number nor whether it was reached") {
  for (const char* target :
       {"{at_least: 2, of: hembesok}", "{at_least: 4, of: hembesok}", "{at_most: 3, of: hembesok}"}) {
    const auto all = pages({.target = target, .figures = {{"2020", kYear}}}, "2021-02-01");
    REQUIRE(all.size() == 1);
    CHECK(test::holds(*all.begin(), "| färre än 5 | visas inte |"));
    CHECK(test::holds(*all.begin(), "skulle röja ett litet antal"));
  }
  // What is no small number is told, and what follows from it.
  const Case c{.target = "{at_least: 2, of: hembesok}", .figures = {{"2020", kYear}}};
  CHECK(test::holds(protected_page(c, "0", "2021-02-01", "2020", Lang::sv), "| 0 | inte uppfyllt |"));
  CHECK(test::holds(protected_page(c, "40", "2021-02-01", "2020", Lang::sv),
                    "| 40 (mer än lovat) | uppfyllt |"));
}

TEST_CASE("What the parties say is not told beside a verdict that is not") {
  const Case c{.target = "{at_least: 2, of: hembesok}",
               .figures = {{"2020", kYear}},
               .more = "assessments:\n  - {commitment: hem, says: partly, because: Det blev kallt.}\n"};
  const std::string text = protected_page(c, "1", "2021-02-01", "2020", Lang::sv);
  CHECK(test::holds(text, "| visas inte | – | visas inte |"));
  CHECK_FALSE(test::holds(text, "| delvis uppfyllt"));
}

TEST_CASE("The pace of a running promise does not tell a small number") {
  const Case c{.target = "{at_least: 12, of: hembesok}", .figures = {{"2020-T1", kYear}}};
  const auto all = pages(c, "2020-05-15");
  REQUIRE(all.size() == 1);
  CHECK(test::holds(*all.begin(), "| redovisas när perioden är slut | pågår |"));
}

TEST_CASE("A figure is told when its year is over, so that no two days tell two figures of it") {
  const Case c{.target = "{at_least: 12, of: hembesok}",
               .figures = {{"2020-T1", "{of: hembesok, count: 9, commitment: hem}"},
                           {"2020", "{of: hembesok, count: 12, commitment: hem}"}}};
  const std::string before = protected_page(c, "1", "2020-12-31", "2020", Lang::sv);
  CHECK_FALSE(test::holds(before, " 9 "));
  CHECK_FALSE(test::holds(before, "minst 9"));
  CHECK(test::holds(protected_page(c, "1", "2021-01-01", "2020", Lang::sv), "| 12 | uppfyllt |"));
  // A year of a longer promise is over before it.
  const Case longer{.period = "2020/2021", .figures = {{"2020", kYear}}};
  CHECK(test::holds(protected_page(longer, "17", "2021-02-01", "2020", Lang::sv), "17 (2020)"));
}

TEST_CASE("Figures of follow-ups are told as one number a year, never apart") {
  const Case thirds{.figures = {{"2020-T1", kYear},
                                {"2020-T2", "{of: hembesok, count: 6, commitment: hem}"},
                                {"2020-T3", "{of: hembesok, count: 7, commitment: hem}"}}};
  const std::string text = protected_page(thirds, "3", "2021-02-01", "2020", Lang::sv);
  CHECK(test::holds(text, "14–17"));  // a total of what is told
  const std::string table = test::between(text, "Siffror som gäller enskilda", "#### Varför");
  CHECK_FALSE(test::holds(table, "tertialet"));
  CHECK_FALSE(test::holds(table, "| 6 |"));
  const Case doers{.figures = {{"2020", "{of: hembesok, count: N, commitment: hem, by: polis}"},
                               {"2020", "{of: hembesok, count: 9, commitment: hem}"}}};
  CHECK(pages(doers, "2021-02-01").size() == 1);
}

TEST_CASE("Of a promise over several years, no total gives a small year away") {
  const Case c{.period = "2020/2021",
               .figures = {{"2020", kYear}, {"2021", "{of: hembesok, count: 12, commitment: hem}"}}};
  const auto all = pages(c, "2022-02-01", "2020/2021");
  REQUIRE(all.size() == 1);
  CHECK(test::holds(*all.begin(), "färre än 5 (2020), 12 (2021)"));
  const Case targeted{.period = "2020/2021", .target = "{at_least: 40, of: hembesok}", .figures = c.figures};
  CHECK(pages(targeted, "2022-02-01", "2020/2021").size() == 1);
}

TEST_CASE("Targets for each month or place are judged by what is told") {
  const Case c{.target = "{at_least: 1, of: hembesok, every: month}",
               .figures = {{"2020-H1", kYear}, {"2020-H2", "{of: hembesok, count: 2, commitment: hem}"}}};
  for (const std::string& one : pages(c, "2021-02-01")) {
    CHECK(test::holds(one, "| färre än 9 | delvis uppfyllt |"));  // at most four in six months
    CHECK_FALSE(test::holds(one, "av 12"));
  }
}

TEST_CASE("What the parties write about people is not repeated when it tells of numbers") {
  const Case c{.figures = {{"2020", kYear}},
               .more =
                   "assessments:\n  - {commitment: hem, says: ongoing, because: Det blev N hembesök.}\n"
                   "  - {says: met, because: Alla N hembesök gjordes.}\n"};
  const auto all = pages(c, "2021-02-01");
  REQUIRE(all.size() == 1);
  CHECK_FALSE(test::holds(*all.begin(), "Det blev"));
  CHECK(test::holds(*all.begin(), "återges inte"));
  const Case harmless{
      .figures = {{"2020", kYear}},
      .more = "assessments:\n  - {commitment: hem, says: ongoing, because: Arbetet fortsätter.}\n"};
  CHECK(test::holds(protected_page(harmless, "3", "2021-02-01", "2020", Lang::sv), "Arbetet fortsätter."));
}

TEST_CASE("By-products given in words are protected, and sums of sums do not give them away") {
  const Case c{.figures = {{"2020", "{of: kontroll, count: 30}"}},
               .more = "byproducts:\n  - {what: omhändertagna, count: N}\n  - {of: kontroll, count: 2}\n"};
  const auto all = pages(c, "2021-02-01");
  REQUIRE(all.size() == 1);
  CHECK(test::holds(*all.begin(), "Omhändertagna | färre än 5"));
  CHECK(test::holds(*all.begin(), "Trafikkontroller | 2 |"));
  // A tertial (N) and the year that holds it (9 + N would give it away): only the year is told.
  test::Files files = files_of({.figures = {{"2020-T1", "{of: kontroll, count: 1}"}},
                                .more = "byproducts: [{what: Beslag, count: N}]\n"},
                               "3");
  files.emplace_back("followups/year.yaml",
                     "promise: \"2020\"\nperiod: 2020\ndate: 2021-01-10\nby: kommun\n"
                     "byproducts: [{what: beslag, count: 12}]\n");
  const test::Folder f = test::told_folder(files, "2021-02-01");
  report::YearlyOptions options{.period = std::get<calendar::Time>(calendar::parse_time("2020"))};
  const std::string text = test::text_of(report::yearly(f.corpus, f.status, options));
  CHECK(test::holds(text, "Beslag | 12 |"));
  CHECK_FALSE(test::holds(text, "Beslag | färre än 5"));
}

TEST_CASE("Two promises of different length never tell two figures of one activity") {
  test::Files files = files_of({.figures = {{"2020", "{of: hembesok, count: 14, commitment: hem}"}}}, "1");
  files.emplace_back("promises/host.yaml",
                     "title: Höstlöfte\nperiod: 2020-H2\nparties: [kommun, polis]\ncommitments:\n  - {id: "
                     "hem, text: Hembesök "
                     "i höst., responsible: [kommun, polis], about: hembesok, target: none}\n");
  files.emplace_back("followups/host.yaml",
                     "promise: host\nperiod: 2020-H2\ndate: 2021-01-10\nby: [kommun, polis]\n"
                     "counts: [{of: hembesok, count: 11, commitment: hem}]\n");
  const test::Folder f = test::told_folder(files, "2021-02-01");
  report::YearlyOptions options{.period = std::get<calendar::Time>(calendar::parse_time("2020"))};
  const std::string text = test::text_of(report::yearly(f.corpus, f.status, options));
  CHECK(test::holds(text, "14"));
  CHECK_FALSE(test::holds(text, "11 |"));
  CHECK(test::holds(text, "visas inte"));
}

TEST_CASE("Participants are protected on both pages, and staff are not") {
  std::set<std::string> all;
  for (const char* n : {"1", "2", "3", "4"}) {
    const std::string walk =
        "date: 2020-09-15\nplaces: torget\nparticipants:\n  - {group: boende, count: 12}\n  - {group: "
        "ungdomar, count: " +
        std::string(n) + "}\n  - {group: poliser, count: 2, party: polis}\n";
    const test::Folder f = test::told_folder({{"walks/a.yaml", walk}}, "2021-01-01");
    report::YearlyOptions options{.period = std::get<calendar::Time>(calendar::parse_time("2020"))};
    all.insert(test::text_of(report::yearly(f.corpus, f.status, options)) +
               test::text_of(report::feedback(f.corpus, f.status, {.walk = "a"})));
  }
  REQUIRE(all.size() == 1);
  CHECK(test::holds(*all.begin(),
                    "boende (12), ungdomar (färre än 5) och poliser från Lokalpolisområde Exempel (2)"));
}

TEST_CASE("Tables for spreadsheets protect the same figures, unless they are for the house") {
  const Case c{.target = "{at_least: 30, of: hembesok}", .figures = {{"2020", kYear}}};
  for (const bool machine : {false, true}) {
    const auto all = tables(c, "2021-02-01", machine);
    REQUIRE(all.size() == 1);
    CHECK(test::holds(*all.begin(), machine ? "<5" : "färre än 5"));
  }
  const test::Folder f = test::folder(files_of(c, "3"), "2021-02-01");
  CHECK(
      test::holds(test::text_of(report::status_table(f.corpus, f.status, {Lang::sv, true}, true)), "| 3 |"));
}
