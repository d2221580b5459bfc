// SPDX-License-Identifier: Apache-2.0
#include "sample.h"

#include <vector>

#include "base/identity.h"
#include "words/message.h"

namespace sample {

using namespace lofte;
using diag::Family;
using diag::Severity;

const diag::RuleInfo kUnknownKey{
    "unknown-key",
    Family::form,
    Severity::error,
    {"a key that no record of this kind has", "ett fält som ingen post av slaget har"},
    {"What stands under it is not read.", "Det som står under den läses inte."},
    {"Spell it as in the reference.", "Stava den som i referensen."}};
const diag::RuleInfo kDuplicateKey{"duplicate-key",
                                   Family::form,
                                   Severity::error,
                                   {"a key that is given twice", "ett fält som anges två gånger"},
                                   {"Only one of them can be meant.", "Bara en av dem kan vara avsedd."},
                                   {"Remove one.", "Ta bort en."}};
const diag::RuleInfo kVagueWording{"vague-wording",
                                   Family::quality,
                                   Severity::info,
                                   {"words that nobody can follow up", "ord som ingen kan följa upp"},
                                   {"It can never be <kept> & told.", "Det kan aldrig <hållas> & visas."},
                                   {"Say how much.", "Säg hur mycket."}};
const diag::RuleInfo kPersonnummer{"personnummer",
                                   Family::privacy,
                                   Severity::error,
                                   {"an identity number", "ett personnummer"},
                                   {"It points out a person.", "Det pekar ut en person."},
                                   {"Take it out.", "Ta bort det."}};
const diag::RuleInfo kRecordRemoved{"record-removed",
                                    Family::against,
                                    Severity::error,
                                    {"a record that is gone", "en post som är borta"},
                                    {"What was signed stays.", "Det som skrevs under står kvar."},
                                    {"Put it back.", "Lägg tillbaka den."}};
const diag::RuleInfo kNoTarget{"no-target",
                               Family::quality,
                               Severity::warning,
                               {"a commitment without a target", "ett åtagande utan mål"},
                               {"It cannot be judged.", "Det kan inte bedömas."},
                               {"Give it a target.", "Ge det ett mål."}};

namespace {

constexpr const char* kPromise = "promises/2020.yaml";
constexpr const char* kLeaky = "followups/640823-3234, a b.yaml";

constexpr words::Phrase kUnknown{"unknown key \"{key}\"", "okänt fält ”{key}”"};
constexpr words::Phrase kMeant{"write \"{key}\"", "skriv ”{key}”"};
constexpr words::Phrase kTwice{"the key \"{key}\" is given twice", "fältet ”{key}” anges två gånger"};
constexpr words::Phrase kFirst{"first given here", "anges först här"};
constexpr words::Phrase kVague{"no one can tell when this is done", "ingen kan avgöra när detta är gjort"};
constexpr words::Phrase kNumber{"an identity number: {number}", "ett personnummer: {number}"};
constexpr words::Phrase kGone{"the signed promise is gone", "det undertecknade löftet är borta"};
constexpr words::Phrase kHostile{"\x1b[31m100% <b>\"{text}\"</b> & 'x' ]]>\n::error::",
                                 "\x1b[31m100% <b>”{text}”</b> & 'x' ]]>\n::error::"};

const char* const kText =
    "title: Löfte 🙂 för alla\n"
    "period: 2020\n"
    "åtgärd:\tigen\n"
    "commitments:\n"
    "  - id: rond\n"
    "    text: |\n"
    "      Vi går runt.\n"
    "\n"
    "      Vi lyssnar.\n"
    "      Vi svarar.\n"
    "      Vi berättar på nätet.\n"
    "    responsible: polis\n"
    "notes: ring 640823-3234 i tid\n"
    "title: 日本 igen\n";

}  // namespace

Check make() {
  Check out;
  out.sources.add(kPromise, Source(kText));
  out.sources.add(kLeaky, Source("promise: 2020\r\nby: 19640823–3234\r\n"));
  const auto in = [&](std::string_view words, int nth = 0) {
    return place(out.sources, kPromise, words, nth);
  };
  const diag::Place text{kPromise, {in("|\n").span.begin, in("    responsible").span.begin}};
  const auto number = [](const char* digits) {
    return words::say(kNumber, {{"number", std::string(digits)}});
  };
  const words::Message twice = words::say(kTwice, {{"key", "title"}});

  out.findings = {
      {kUnknownKey, in("åtgärd"), words::say(kUnknown, {{"key", "åtgärd"}}),
       words::say(kMeant, {{"key", "notes"}})},
      {kDuplicateKey, in("title", 1), twice, words::plain("-"), {{in("title"), words::say(kFirst)}}},
      {kVagueWording, text, words::say(kVague)},
      {kPersonnummer, in("640823-3234"), number("640823-3234")},
      {kRecordRemoved,
       {"promises/2018.yaml", {}},
       words::say(kGone),
       {},
       {{in("2020"), words::plain("2020")}}},
      {kPersonnummer, place(out.sources, kLeaky, "19640823–3234"), number("19640823–3234")},
      {kNoTarget, in("rond"), words::say(kHostile, {{"text", "a, b: c"}}), words::plain("-")},
      {kNoTarget, in("rond"), words::plain("igen"), {}, {{{"promises/2018.yaml", {}}, words::plain("<då>")}}},
  };
  diag::sort(out.findings);
  return out;
}

diag::Place place(const Sources& sources, const char* path, std::string_view words, int nth) {
  const std::string_view text = sources.find(path)->text();
  std::size_t at = text.find(words);
  for (; nth > 0; --nth) at = text.find(words, at + 1);
  return {path, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())}};
}

const Check& check() {
  static const Check made = make();
  return made;
}

const Check& clean() {
  static const Check made;
  return made;
}

output::FindingsView view(const Check& check, words::Lang lang) {
  static const std::vector<const diag::RuleInfo*> rules{&kDuplicateKey, &kNoTarget, &kPersonnummer,
                                                        &kUnknownKey, &kVagueWording};
  output::FindingsView view{check.findings, check.sources};
  view.lang = lang;
  view.records = 12;
  view.path_prefix = "data/lofte";
  view.field = [](const diag::Finding& finding) {
    return finding.place.path == kPromise ? std::string("commitments/rond") : std::string();
  };
  view.rules = rules;
  view.version = "1.2.3";
  view.day = "2020-09-15";
  return view;
}

bool leaks(std::string_view text) {
  for (const identity::Number& number : identity::find(text))
    if (number.certain) return true;
  return text.find("3234") != text.npos;
}

}  // namespace sample
