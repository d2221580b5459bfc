// SPDX-License-Identifier: Apache-2.0
//
// What the first screen of a yearly page answers: how many promised a number, how many of those were kept,
// what is known of the others, what was not kept and why, and what comes next.
#include <doctest/doctest.h>

#include "report/yearly.h"
#include "unit/report/folder.h"

using namespace lofte;
using words::Lang;

namespace {

// Commitments, each named after its target; and what a final follow-up says of them.
std::string promise_of(const std::vector<std::string>& targets) {
  std::string out = "title: Löftet\nperiod: 2020\nparties: [kommun, polis]\ncommitments:\n";
  for (std::size_t i = 0; i < targets.size(); ++i)
    out += "  - {id: c" + std::to_string(i + 1) + ", text: Sak " + std::to_string(i + 1) +
           ", responsible: polis, about: kontroll, target: " + targets[i] + "}\n";
  return out;
}

std::string followup(const std::string& counts, const std::string& more = {}) {
  return "promise: p\nperiod: 2020\ndate: 2021-01-15\nby: polis\nfinal: true\ncounts: [" + counts + "]\n" +
         more;
}

std::string counted(int commitment, const char* count) {
  return "{of: kontroll, count: " + std::string(count) + ", commitment: c" + std::to_string(commitment) + "}";
}

doc::Document first_page(const test::Files& files, Lang lang, bool brief = false,
                         const char* as_of = "2021-02-01") {
  const test::Folder f = test::folder(files, as_of);
  report::YearlyOptions options;
  options.period = std::get<calendar::Time>(calendar::parse_time("2020"));
  options.lang = lang;
  options.brief = brief;
  return report::yearly(f.corpus, f.status, options);
}

// The first paragraph after the heading.
std::string opening(const std::vector<std::string>& targets, const std::string& record,
                    Lang lang = Lang::sv) {
  const doc::Document document =
      first_page({{"promises/p.yaml", promise_of(targets)}, {"followups/f.yaml", record}}, lang);
  const auto* paragraph = std::get_if<doc::Paragraph>(&document.blocks.at(1));
  return paragraph ? test::BlockText{}(*paragraph) : "no paragraph";
}

const std::string kFour = "{at_least: 4, of: kontroll}";

}  // namespace

TEST_CASE("The first screen says how many promised a number and how many of those were kept") {
  CHECK(opening({kFour}, followup(counted(1, "4"))) ==
        "Det enda åtagandet har ett mål i siffror och är uppfyllt. Det är inte redovisat vad som händer nu.");
  CHECK(opening({"{carry_out: kontroll}"}, followup(counted(1, "4"))) ==
        "Det enda åtagandet anger inget antal och är genomfört. Det är inte redovisat vad som händer nu.");
  CHECK(opening({"{done_by: 2020-06-30}"}, followup(counted(1, "4")), Lang::en) ==
        "The only commitment promises a day and cannot be judged. What happens next is not told.");
  CHECK(opening({kFour, kFour}, followup(counted(1, "4") + ", " + counted(2, "5"))) ==
        "Båda åtagandena har ett mål i siffror: båda är uppfyllda. Det är inte redovisat vad som händer nu.");
  CHECK(
      opening({kFour, kFour, kFour},
              followup(counted(1, "4") + ", " + counted(2, "5") + ", " + counted(3, "4"))) ==
      "Alla 3 åtaganden har ett mål i siffror: alla är uppfyllda. Det är inte redovisat vad som händer nu.");
  CHECK(opening({kFour, "none"}, followup(counted(1, "4")), Lang::en) ==
        "1 of 2 commitments promises a number: 1 is kept. 1 names no number, and nothing is told of what was "
        "done. What happens next is not told.");
}

TEST_CASE("A commitment that was not kept is named on the first screen, with why and what comes next") {
  CHECK(opening({kFour, "none"},
                followup(counted(1, "3") + ", " + counted(2, "7"),
                         "assessments: [{commitment: c1, says: partly, next: continues}]\n")) ==
        "1 av 2 åtaganden har ett mål i siffror: 1 är delvis uppfyllt. 1 anger inget antal, men det är "
        "redovisat "
        "vad som gjordes. ”Sak 1” är delvis uppfyllt: 3 trafikkontroller har redovisats; löftet är minst 4. "
        "Parterna fortsätter med ett av åtagandena.");
}

TEST_CASE("Work that no number was promised of is told as carried out, and never as a number kept") {
  const std::string carry = "{carry_out: kontroll}";
  CHECK(opening({carry, carry}, followup(counted(1, "3") + ", " + counted(2, "0"))) ==
        "Inget av de 2 åtagandena har ett mål i siffror: 1 är genomfört och 1 är inte genomfört. ”Sak 2” är "
        "inte "
        "genomfört: 0 trafikkontroller har redovisats; inget antal är utlovat. Det är inte redovisat vad som "
        "händer nu.");
}

TEST_CASE("Some of what no number was promised of is partly carried out, and never partly kept") {
  const std::string text = opening(
      {kFour, "{carry_out: [kontroll, omrade]}"},
      followup(counted(1, "3") + ", " + counted(2, "1") + ", {of: omrade, count: 0, commitment: c2}"));
  CHECK(test::holds(text,
                    "1 av 2 åtaganden har ett mål i siffror: 1 är delvis uppfyllt. 1 anger inget antal: "
                    "1 är delvis genomfört."));
}

TEST_CASE("What was not carried out is counted apart from what was not kept") {
  const std::string none = "{carry_out: kontroll}";
  const std::string text =
      opening({kFour, kFour, none, none, none, none},
              followup(counted(1, "1") + ", " + counted(2, "1") + ", " + counted(3, "0") + ", " +
                       counted(4, "0") + ", " + counted(5, "0") + ", " + counted(6, "0")));
  CHECK(test::holds(text, "Ytterligare 3 har inte genomförts fullt ut; tabellen visar vilka."));
  CHECK_FALSE(test::holds(text, "har inte uppfyllts"));
}

TEST_CASE("At most three commitments that were not kept are named, and the others counted") {
  const std::string text =
      opening({kFour, kFour, kFour, kFour, kFour},
              followup(counted(1, "1") + ", " + counted(2, "1") + ", " + counted(3, "1") + ", " +
                       counted(4, "1") + ", " + counted(5, "1")));
  CHECK(test::holds(text, "”Sak 3” är delvis uppfyllt"));
  CHECK_FALSE(test::holds(text, "”Sak 4”"));
  CHECK(test::holds(text, "Ytterligare 2 har inte uppfyllts; tabellen visar vilka."));
}

TEST_CASE("The brief page has the same answer and the same table, and no more sections") {
  const test::Files files{{"promises/p.yaml", promise_of({kFour, "none"})},
                          {"followups/f.yaml", followup(counted(1, "3"))}};
  for (const Lang lang : {Lang::sv, Lang::en}) {
    const doc::Document whole = first_page(files, lang), brief = first_page(files, lang, true);
    const auto first_table = [](const doc::Document& document) {
      for (const doc::Block& block : document.blocks)
        if (const auto* table = std::get_if<doc::Table>(&block)) return test::text_of(*table);
      return std::string("no table");
    };
    CHECK(first_table(whole) == first_table(brief));
    const std::string start = test::text_of(brief).substr(0, 120);
    CHECK(test::text_of(whole).starts_with(start));
    CHECK(brief.blocks.size() < 10);
    CHECK(whole.blocks.size() > 20);
  }
}
