// SPDX-License-Identifier: Apache-2.0
//
// What a promise needs to be kept and seen to be kept. The national evaluation of citizen promises (Brå
// 2018:14) found the weak points to be follow-up and feedback to the residents, and measures that nobody had
// tied to a problem. These are warnings: a promise that was signed without a target stays as it was signed,
// and `target: none` says so openly. Nothing is said of what a fault in the record may have hidden.
#include <set>

#include "rules/doubt.h"
#include "rules/families.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using diag::Family;
using diag::Findings;
using diag::Severity;
using records::Promise;
using words::Phrase;
using words::say;

// --- no-target ---

constexpr diag::RuleInfo kNoTarget{
    "no-target",
    Family::quality,
    Severity::warning,
    {"a commitment without a target", "ett åtagande utan mål"},
    {"Without a target nobody can say whether the commitment was kept.",
     "Utan mål kan ingen säga om åtagandet har hållits."},
    {"Write what is to be reached after `target`, or `target: none` if it was promised without a measure.",
     "Skriv vad som ska nås efter `target`, eller `target: none` om det lovades utan mått."}};

constexpr Phrase kWithoutTarget{"the commitment says nothing about what is to be reached",
                                "det framgår inte vad som ska nås med åtagandet"};
constexpr Phrase kAddTarget{
    "add a target such as {form}, or target: none to say openly that there is none",
    "lägg till ett mål som {form}, eller target: none för att säga öppet att det inte finns något"};
constexpr const char* kTargetForm = "target: {at_least: 8, of: trafikkontroll}";

// Where something about a commitment as a whole is said.
Span head(const records::Item<records::Commitment>& commitment) {
  return commitment->id ? commitment->id.span() : commitment.span;
}

void no_target(const corpus::Corpus& corpus, Findings& findings) {
  for (const Promise& promise : corpus.promises) {
    for (const auto& commitment : promise.commitments)
      if (commitment->target.absent())
        findings.emplace_back(kNoTarget, at(promise, head(commitment)), say(kWithoutTarget),
                              say(kAddTarget, {{"form", std::string(kTargetForm)}}));
  }
}

// --- no-follow-up ---

constexpr diag::RuleInfo kNoFollowUp{
    "no-follow-up",
    Family::quality,
    Severity::warning,
    {"a promise that does not say when it is followed up",
     "ett löfte där det inte framgår när det följs upp"},
    {"A follow-up that nobody has promised is easily forgotten, and nobody sees that it is late.",
     "En uppföljning som ingen har lovat glöms lätt bort, och ingen ser att den är sen."},
    {"Write how often, or on which dates, after `follow_up`.",
     "Skriv hur ofta, eller vid vilka datum, efter `follow_up`."}};

constexpr Phrase kWithoutFollowUp{"the promise does not say when it is followed up",
                                  "det framgår inte när löftet följs upp"};
constexpr Phrase kAddFollowUp{"add a line such as {form}", "lägg till en rad som {form}"};
constexpr const char* kFollowUpForm = "follow_up: {every: year}";

void no_follow_up(const corpus::Corpus& corpus, Findings& findings) {
  for (const Promise& promise : corpus.promises) {
    const bool empty =
        promise.follow_up && promise.follow_up->every.absent() && promise.follow_up->dates.absent();
    if (!promise.follow_up.absent() && !empty) continue;
    findings.emplace_back(kNoFollowUp, at(promise, empty ? promise.follow_up.key() : promise.first),
                          say(kWithoutFollowUp), say(kAddFollowUp, {{"form", std::string(kFollowUpForm)}}));
  }
}

// --- no-feedback ---

constexpr diag::RuleInfo kNoFeedback{
    "no-feedback",
    Family::quality,
    Severity::warning,
    {"a promise that does not say how residents are told",
     "ett löfte där det inte framgår hur invånarna får återkoppling"},
    {"Feedback to those who were promised something is where promises have failed most often.",
     "Återkopplingen till dem som fått ett löfte är det som oftast har brustit."},
    {"Write the channels, and how often or when, after `feedback`.",
     "Skriv kanalerna, och hur ofta eller när, efter `feedback`."}};

constexpr Phrase kWithoutFeedback{"the promise does not say how the residents hear what became of it",
                                  "det framgår inte hur invånarna får veta vad som blev av löftet"};
constexpr Phrase kAddFeedback{"add a line such as {form}", "lägg till en rad som {form}"};
constexpr const char* kFeedbackForm = "feedback: {every: year, channels: [kommun.se]}";

void no_feedback(const corpus::Corpus& corpus, Findings& findings) {
  for (const Promise& promise : corpus.promises)
    if (promise.feedback.absent())
      findings.emplace_back(kNoFeedback, at(promise, promise.first), say(kWithoutFeedback),
                            say(kAddFeedback, {{"form", std::string(kFeedbackForm)}}));
}

// --- not-signed ---

constexpr diag::RuleInfo kNotSigned{
    "not-signed",
    Family::quality,
    Severity::warning,
    {"a promise that nobody has signed", "ett löfte som ingen har undertecknat"},
    {"Until it is signed it is a draft: it binds nobody, and its words may still be changed.",
     "Tills det är undertecknat är det ett utkast: det binder ingen, och orden kan fortfarande ändras."},
    {"Write the date and the functions that signed after `signed`.",
     "Skriv datumet och de funktioner som undertecknade efter `signed`."}};

constexpr Phrase kUnsigned{"nothing says that the promise is signed",
                           "det framgår inte att löftet är undertecknat"};
constexpr Phrase kAddSigned{"add signed: with its date and who signed, once it is",
                            "lägg till signed: med datum och vilka som undertecknat, när det är gjort"};

void not_signed(const corpus::Corpus& corpus, Findings& findings) {
  for (const Promise& promise : corpus.promises)
    if (promise.signing.absent())
      findings.emplace_back(kNotSigned, at(promise, promise.first), say(kUnsigned), say(kAddSigned));
}

// --- no-problem ---

constexpr diag::RuleInfo kQualityNoProblem{
    "no-problem",
    Family::quality,
    Severity::warning,
    {"a commitment tied to no problem", "ett åtagande som inte är knutet till något problem"},
    {"The promise rests on a picture of the situation. A commitment that answers none of its problems goes "
     "on from "
     "year to year without anybody asking what it is for.",
     "Löftet bygger på en lägesbild. Ett åtagande som inte svarar mot något av problemen där fortsätter år "
     "efter år "
     "utan att någon frågar vad det är till för."},
    {"Name the problem after `problem`, by its id in the situation.",
     "Ange problemet efter `problem`, med dess id i lägesbilden."}};

constexpr Phrase kTiedToNone{"the commitment is tied to no problem of the situation {situation}",
                             "åtagandet är inte knutet till något problem i lägesbilden {situation}"};
constexpr Phrase kProblemsAre{"the problems there are {problems}", "problemen där är {problems}"};
constexpr Phrase kAddProblems{"that situation lists no problems yet",
                              "den lägesbilden anger ännu inga problem"};

words::Message problems_help(const records::Situation& situation) {
  std::vector<std::string> ids;
  for (const auto& problem : situation.problems)
    if (problem->id) ids.push_back(problem->id->text);
  return ids.empty() ? say(kAddProblems)
                     : say(kProblemsAre, {{"problems", list_of(ids, words::Joint::and_)}});
}

void no_problem(const corpus::Corpus& corpus, Findings& findings) {
  for (const Promise& promise : corpus.promises) {
    const records::Situation* situation =
        promise.situation ? corpus.situations.find(promise.situation->id) : nullptr;
    if (!situation) continue;
    for (const auto& commitment : promise.commitments)
      if (commitment->problem.absent())
        findings.emplace_back(kQualityNoProblem, at(promise, head(commitment)),
                              say(kTiedToNone, {{"situation", situation->id}}), problems_help(*situation));
  }
}

// --- problem-unanswered ---

constexpr diag::RuleInfo kProblemUnanswered{
    "problem-unanswered",
    Family::quality,
    Severity::warning,
    {"a prioritised problem that nothing answers", "ett prioriterat problem som inget svarar mot"},
    {"What has been given priority and then left without a commitment, a measure or a reason looks "
     "forgotten.",
     "Det som prioriterats och sedan lämnats utan åtagande, åtgärd eller skäl ser bortglömt ut."},
    {"Tie a commitment to it with `problem`, a measure with `from`, or say why there is none with "
     "`no_measure_because`.",
     "Knyt ett åtagande till det med `problem`, en åtgärd med `from`, eller ange varför det inte finns någon "
     "med "
     "`no_measure_because`."}};

constexpr Phrase kUnanswered{
    "the problem \"{problem}\" has no commitment, no measure and no reason why nothing is done",
    "problemet ”{problem}” har varken åtagande, åtgärd eller ett skäl till att inget görs"};
constexpr Phrase kAnswerIt{"name it in a commitment or a measure, or add no_measure_because:",
                           "ange det i ett åtagande eller en åtgärd, eller lägg till no_measure_because:"};

// What is answered: situation and problem; without a problem, all of the situation, since one that was named
// is not there; without a situation either, all of every one.
using Answered = std::set<std::pair<std::string_view, std::string_view>>;

void add(const corpus::Corpus& corpus, Answered& out, std::string_view situation, std::string_view problem) {
  const records::Situation* there = corpus.situations.find(situation);
  const bool named =
      there && std::any_of(there->problems.begin(), there->problems.end(),
                           [&](const auto& one) { return one->id && one->id->text == problem; });
  out.emplace(there ? situation : "", named ? problem : "");
}

Answered answered(const corpus::Corpus& corpus) {
  Answered out;
  for (const Promise& promise : corpus.promises)
    for (const auto& commitment : promise.commitments)
      if (promise.situation && commitment->problem)
        add(corpus, out, promise.situation->id, commitment->problem->id);
  for (const records::Measure& measure : corpus.measures)
    for (const auto& origin : measure.from)
      if (origin->from_situation) add(corpus, out, origin->record, origin->part);
  return out;
}

void problem_unanswered(const corpus::Corpus& corpus, Findings& findings) {
  if (!all_read(corpus.promises) || !all_read(corpus.measures)) return;
  const Answered answers = answered(corpus);
  if (answers.contains({"", ""})) return;
  for (const records::Situation& situation : corpus.situations) {
    if (!records::is_id(situation.id) || answers.contains({situation.id, ""})) continue;
    for (const auto& problem : situation.problems) {
      if (!problem->id || !problem->priority || !problem->no_measure_because.absent()) continue;
      if (answers.contains({situation.id, problem->id->text})) continue;
      findings.emplace_back(kProblemUnanswered, at(situation, problem->id.span()),
                            say(kUnanswered, {{"problem", problem->id->text}}), say(kAnswerIt));
    }
  }
}

}  // namespace

const std::vector<Rule>& quality() {
  static const std::vector<Rule> rules{
      {&kNoTarget, &no_target},          {&kNoFollowUp, &no_follow_up},
      {&kNoFeedback, &no_feedback},      {&kNotSigned, &not_signed},
      {&kQualityNoProblem, &no_problem}, {&kProblemUnanswered, &problem_unanswered}};
  return rules;
}

}  // namespace lofte::rules
