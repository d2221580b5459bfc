// SPDX-License-Identifier: Apache-2.0
#include "report/first_screen.h"

#include <array>

#include "query/summary.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/names.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kFirstScreenOnly{"The only commitment promises {what} and {verdict}",
                                  "Det enda åtagandet har {what} och {verdict}"};
constexpr Phrase kFirstScreenOnlyWithout{"The only commitment promises no number and {verdict}",
                                         "Det enda åtagandet anger inget antal och {verdict}"};
constexpr Phrase kFirstScreenAllNumbered{
    "{all, plural, =2 {Both} other {All #}} commitments promise {what}: {verdicts}",
    "{all, plural, =2 {Båda åtagandena} other {Alla # åtaganden}} har {what}: {verdicts}"};
constexpr Phrase kFirstScreenSomeNumbered{
    "{n} of {all} commitments {n, plural, one {promises} other {promise}} {what}: {verdicts}",
    "{n} av {all} åtaganden har {what}: {verdicts}"};
constexpr Phrase kFirstScreenNoneNumbered{"None of the {all} commitments promises a number{told}",
                                          "Inget av de {all} åtagandena har ett mål i siffror{told}"};
constexpr Phrase kFirstScreenNumber{"a number", "ett mål i siffror"};
constexpr Phrase kFirstScreenNumberOrDay{"a number or a day", "ett mål i siffror eller ett slutdatum"};
constexpr Phrase kFirstScreenDay{"a day", "ett slutdatum"};
constexpr Phrase kFirstScreenWithout{"{n} {n, plural, one {names} other {name}} no number{told}",
                                     "{n} anger inget antal{told}"};
constexpr Phrase kFirstScreenTold{", and what was done is told for {n} of them",
                                  ", och för {n} av dem är det redovisat vad som gjordes"};
constexpr Phrase kFirstScreenToldOfIt{", and what was done is told",
                                      ", men det är redovisat vad som gjordes"};
constexpr Phrase kFirstScreenNothingTold{", and nothing is told of what was done",
                                         ", och det är inte redovisat vad som gjordes"};
constexpr Phrase kFirstScreenJudged{": {verdicts}", ": {verdicts}"};
constexpr Phrase kFirstScreenNotKept{"\"{name}\" {verdict}: {reason}", "”{name}” {verdict}: {reason}"};
constexpr Phrase kFirstScreenMoreNotKept{
    "{n, plural, one {One more is} other {# more are}} not kept; the table shows which",
    "Ytterligare {n, plural, one {ett har} other {# har}} inte uppfyllts; tabellen visar vilka"};
constexpr Phrase kFirstScreenMoreNotDone{
    "{n, plural, one {One more is} other {# more are}} not carried out in full; the table shows which",
    "Ytterligare {n, plural, one {ett har} other {# har}} inte genomförts fullt ut; tabellen visar vilka"};
constexpr Phrase kFirstScreenOfThem{"{n} {verdict}", "{n} {verdict}"};
constexpr Phrase kFirstScreenAllOfThem{"{n, plural, =2 {both} other {all}} {verdict}",
                                       "{n, plural, =2 {båda} other {alla}} {verdict}"};

// How the verdicts fall, as words and in this order; what a page tells coarsely counts as what it tells.
struct VerdictCount {
  std::string_view word;
  Phrase says;
  bool failed = false;
};
constexpr std::array<VerdictCount, 13> kFirstScreenTally{{
    {"met", {"{n, plural, one {is} other {are}} kept", "är {n, plural, one {uppfyllt} other {uppfyllda}}"}},
    {"on_track", {"{n, plural, one {is} other {are}} on track", "{n, plural, other {följer planen}}"}},
    {"running", {"{n, plural, one {is} other {are}} running", "{n, plural, other {pågår}}"}},
    {"carried_out",
     {"{n, plural, one {is} other {are}} carried out", "är {n, plural, one {genomfört} other {genomförda}}"}},
    {"under_way", {"{n, plural, one {is} other {are}} under way", "{n, plural, other {pågår}}"}},
    {"partly_carried_out",
     {"{n, plural, one {is} other {are}} partly carried out",
      "är delvis {n, plural, one {genomfört} other {genomförda}}"},
     true},
    {"behind",
     {"{n, plural, one {is} other {are}} behind", "{n, plural, other {ligger efter planen}}"},
     true},
    {"partly",
     {"{n, plural, one {is} other {are}} partly kept",
      "är delvis {n, plural, one {uppfyllt} other {uppfyllda}}"},
     true},
    {"not_met",
     {"{n, plural, one {is} other {are}} not kept", "är inte {n, plural, one {uppfyllt} other {uppfyllda}}"},
     true},
    {"not_carried_out",
     {"{n, plural, one {is} other {are}} not carried out",
      "är inte {n, plural, one {genomfört} other {genomförda}}"},
     true},
    {"not_shown",
     {"{n, plural, one {has} other {have}} a verdict that is not shown",
      "{n, plural, other {har en bedömning som inte visas}}"}},
    {"cannot_tell", {"{n, plural, other {cannot be judged}}", "{n, plural, other {kan inte bedömas}}"}},
    {"upcoming", {"{n, plural, one {has} other {have}} not begun", "{n, plural, other {har inte börjat}}"}},
}};

using JudgedLines = std::vector<CommitmentLine>;

const VerdictCount* tally_of(const CommitmentLine& line) {
  const auto at = std::find_if(kFirstScreenTally.begin(), kFirstScreenTally.end(),
                               [&](const VerdictCount& one) { return one.word == line.shown.tally_word; });
  return at == kFirstScreenTally.end() ? nullptr : &*at;
}

bool is_numbered(const CommitmentLine& line) { return query::has_number(*line.status->commitment); }
bool is_without(const CommitmentLine& line) { return !is_numbered(line); }
bool is_by_day(const CommitmentLine& line) {
  return is_numbered(line) && line.status->commitment->target->form() == records::Target::Form::milestone;
}

template <class Is>
JudgedLines those(const JudgedLines& lines, Is is) {
  JudgedLines out;
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(out), is);
  return out;
}

words::Value whole_number(std::size_t n) { return static_cast<long long>(n); }

std::string verdicts_text(const JudgedLines& lines, const Speech& speech) {
  std::vector<std::string> parts;
  for (const VerdictCount& tally : kFirstScreenTally) {
    const auto n = static_cast<std::size_t>(std::count_if(
        lines.begin(), lines.end(), [&](const CommitmentLine& line) { return tally_of(line) == &tally; }));
    if (n == 0) continue;
    const bool every = n > 1 && n == lines.size();
    parts.push_back(
        speech(every ? kFirstScreenAllOfThem : kFirstScreenOfThem,
               {{"n", whole_number(n)}, {"verdict", speech(tally.says, {{"n", whole_number(n)}})}}));
  }
  return and_text(parts, speech);
}

std::string numbered_text(const JudgedLines& numbered, std::size_t all, const Speech& speech) {
  if (numbered.empty()) return {};
  const bool by_day = std::any_of(numbered.begin(), numbered.end(), is_by_day);
  return speech(numbered.size() == all ? kFirstScreenAllNumbered : kFirstScreenSomeNumbered,
                {{"n", whole_number(numbered.size())},
                 {"all", whole_number(all)},
                 {"what", speech(by_day ? kFirstScreenNumberOrDay : kFirstScreenNumber)},
                 {"verdicts", verdicts_text(numbered, speech)}});
}

// Whether anything is told of what was done: figures, or records that it rests on.
bool is_told(const CommitmentLine& line) {
  return !line.status->figures.empty() || !line.status->evidence.empty();
}

// What is known of commitments without a number: how they are judged, else whether anything is told of them.
std::string told_text(const JudgedLines& without, const Speech& speech) {
  const bool judged = std::any_of(without.begin(), without.end(), [](const CommitmentLine& line) {
    return tally_of(line) && line.shown.tally_word != "cannot_tell";
  });
  if (judged) return speech(kFirstScreenJudged, {{"verdicts", verdicts_text(without, speech)}});
  const auto told = static_cast<std::size_t>(std::count_if(without.begin(), without.end(), is_told));
  if (told == 0) return speech(kFirstScreenNothingTold);
  if (without.size() == 1) return speech(kFirstScreenToldOfIt);
  return speech(kFirstScreenTold, {{"n", whole_number(told)}});
}

std::string without_text(const JudgedLines& without, std::size_t all, const Speech& speech) {
  if (without.empty()) return {};
  return speech(without.size() == all ? kFirstScreenNoneNumbered : kFirstScreenWithout,
                {{"n", whole_number(without.size())},
                 {"all", whole_number(all)},
                 {"told", told_text(without, speech)}});
}

std::string judged_name(const CommitmentLine& line) {
  constexpr std::size_t longest = 70;  // characters
  return commitment_name(*line.promise->promise, *line.status->commitment, longest);
}

std::vector<std::string> not_kept(const JudgedLines& lines, const Speech& speech) {
  constexpr std::size_t most = 3;
  std::vector<std::string> out;
  const JudgedLines failed = those(lines, [](const CommitmentLine& line) {
    const VerdictCount* tally = tally_of(line);
    return tally && tally->failed;
  });
  for (const CommitmentLine& line : failed) {
    if (out.size() == most) break;
    out.push_back(
        speech(kFirstScreenNotKept, {{"name", judged_name(line)},
                                     {"verdict", speech(tally_of(line)->says, {{"n", 1}})},
                                     {"reason", with_dates(speech(line.shown.reason), speech.lang)}}));
  }
  const JudgedLines rest(failed.begin() + static_cast<std::ptrdiff_t>(std::min(most, failed.size())),
                         failed.end());
  const auto undone = static_cast<std::size_t>(std::count_if(rest.begin(), rest.end(), is_without));
  if (rest.size() > undone)
    out.push_back(speech(kFirstScreenMoreNotKept, {{"n", whole_number(rest.size() - undone)}}));
  if (undone > 0) out.push_back(speech(kFirstScreenMoreNotDone, {{"n", whole_number(undone)}}));
  return out;
}

std::string only_text(const CommitmentLine& line, const Speech& speech) {
  const VerdictCount* tally = tally_of(line);
  if (!tally) return {};
  const std::string verdict = speech(tally->says, {{"n", 1}});
  if (is_without(line)) return speech(kFirstScreenOnlyWithout, {{"verdict", verdict}});
  const std::string what = speech(is_by_day(line) ? kFirstScreenDay : kFirstScreenNumber);
  return speech(kFirstScreenOnly, {{"what", what}, {"verdict", verdict}});
}

}  // namespace

std::vector<std::string> number_sentences(const std::vector<CommitmentLine>& lines, const Speech& speech) {
  if (lines.empty()) return {};
  if (lines.size() == 1) return {only_text(lines.front(), speech)};
  return {numbered_text(those(lines, is_numbered), lines.size(), speech),
          without_text(those(lines, is_without), lines.size(), speech)};
}

std::vector<std::string> answer_sentences(const Scope& scope, const Speech& speech) {
  const JudgedLines lines = scope.commitments(speech.lang);
  std::vector<std::string> out = number_sentences(lines, speech);
  for (std::string& one : not_kept(lines, speech)) out.push_back(std::move(one));
  return out;
}

}  // namespace lofte::report
