// SPDX-License-Identifier: Apache-2.0
//
// What the parties say of a commitment is recorded as they said it and shown beside the verdict; it never
// changes it. Where they say that it is met and the evidence does not bear it out, a reader needs their
// reason. Everything is judged as of the day of that follow-up: what was reported later could not be known.
#include <set>

#include "eval/judge.h"
#include "rules/doubt.h"
#include "rules/families.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using diag::Family;
using diag::Findings;
using diag::Severity;
using eval::Verdict;
using records::Assessment;
using records::Commitment;
using records::Counted;
using records::Followup;
using records::Promise;
using records::Target;
using words::Phrase;
using words::say;

constexpr diag::RuleInfo kAssessmentWithoutFigures{
    "assessment-without-figures",
    Family::coherence,
    Severity::warning,
    {"said to be met, but nothing shows it", "anges som uppfyllt, men inget visar det"},
    {"A reader sees the parties' word and a verdict that says it cannot be told. The reason for the "
     "difference is "
     "theirs to give.",
     "Läsaren ser parternas ord och en bedömning som säger att det inte går att avgöra. Skälet till "
     "skillnaden är det "
     "parterna som ska ge."},
    {"Report the figures, or say after `because` what the judgement rests on.",
     "Redovisa siffrorna, eller skriv efter `because` vad bedömningen bygger på."}};

constexpr diag::RuleInfo kAssessmentContradicts{
    "assessment-contradicts",
    Family::coherence,
    Severity::warning,
    {"said to be met, but the figures show otherwise", "anges som uppfyllt, men siffrorna visar något annat"},
    {"The report shows both, side by side. Without a reason it looks as if the parties had not read their "
     "own figures.",
     "Rapporten visar båda, sida vid sida. Utan skäl ser det ut som om parterna inte läst sina egna "
     "siffror."},
    {"Mend the judgement or the figure that is wrong, or say after `because` why the parties see it "
     "otherwise.",
     "Rätta den bedömning eller siffra som är fel, eller skriv efter `because` varför parterna ser det "
     "annorlunda."}};

constexpr Phrase kNotShown{"said to be met, but the figures do not show it: {reason}",
                           "anges som uppfyllt, men siffrorna visar det inte: {reason}"};
constexpr Phrase kOtherwise{"said to be met, but the figures show otherwise: {reason}",
                            "anges som uppfyllt, men siffrorna visar något annat: {reason}"};
constexpr Phrase kPromiseOtherwise{
    "the promise is said to be met, but the figures of \"{commitment}\" show otherwise: {reason}",
    "löftet anges som uppfyllt, men siffrorna för ”{commitment}” visar något annat: {reason}"};
constexpr Phrase kAssessmentsAddBecause{"add because: with what the judgement rests on",
                                        "lägg till because: med det som bedömningen bygger på"};

bool certainly_missed(Verdict verdict) {
  return verdict == Verdict::behind || verdict == Verdict::partly || verdict == Verdict::not_met ||
         verdict == Verdict::not_carried_out;
}

class AssessmentCheck {
 public:
  AssessmentCheck(const eval::Index& index, Findings& findings)
      : corpus_(index.corpus),
        index_(index),
        findings_(findings),
        walks_read_(all_read(corpus_.walks)),
        measures_read_(all_read(corpus_.measures)),
        forums_read_(all_read(corpus_.forums)),
        surveys_read_(all_read(corpus_.surveys)) {
    for (const Followup& followup : corpus_.followups)
      if (followup.promise && rules::doubtful(followup)) doubtful_.insert(followup.promise->id);
  }

  void run(const Followup& followup) {
    const Promise* promise = followup.promise ? corpus_.promises.find(followup.promise->id) : nullptr;
    if (!promise || !followup.date || doubtful_.contains(promise->id)) return;
    for (const auto& assessment : followup.assessments) {
      if (!assessment->says || *assessment->says != records::Says::met || !assessment->because.absent())
        continue;
      if (!assessment->commitment)
        whole(followup, *assessment, *promise);
      else if (const Commitment* commitment =
                   eval::commitment_of(index_, *promise, assessment->commitment->id))
        part(followup, *assessment, *promise, *commitment);
    }
  }

 private:
  // Whether what a commitment promises, and all evidence for it, could be read.
  bool all_evidence_read(const Promise& promise, const Commitment& commitment) const {
    const auto& target = commitment.target;
    if (any_faulty(promise.period, promise.extended, commitment.period, commitment.responsible, target))
      return false;
    return !target || target->none || (!doubtful(*target) && register_read(*target));
  }

  static bool doubtful(const Target& t) {
    return any_faulty(t.at_least, t.at_most, t.of, t.at, t.theme, t.every, t.on_average, t.carry_out, t.each,
                      t.per, t.done_by, t.within, t.indicator, t.better_than, t.no_worse_than, t.due);
  }

  // Whether the records that a target is judged by could be read.
  bool register_read(const Target& target) const {
    if (target.indicator) return surveys_read_;
    if (target.done_by || target.per) return measures_read_ && walks_read_;
    if (!target.carry_out.absent() && !measures_read_) return false;  // a done measure shows it, too
    const auto things = target.things();
    return std::all_of(things.begin(), things.end(),
                       [&](const Counted* what) { return register_read(*what); });
  }
  bool register_read(const Counted& what) const {
    switch (what.form) {
      case Counted::Form::walk:
      case Counted::Form::feedback:
        return walks_read_;
      case Counted::Form::measure:
        return measures_read_;
      case Counted::Form::meeting:
        return forums_read_;
      case Counted::Form::activity:
        break;
    }
    return true;
  }

  eval::CommitmentStatus judged(const Followup& followup, const Promise& promise,
                                const Commitment& commitment) const {
    return eval::judge(index_, promise, commitment, followup.date->span.last);
  }

  void report(const diag::RuleInfo& rule, const Followup& followup, const Assessment& assessment,
              words::Message message) {
    findings_.emplace_back(rule, at(followup, assessment.says.span()), std::move(message),
                           say(kAssessmentsAddBecause));
  }

  void part(const Followup& followup, const Assessment& assessment, const Promise& promise,
            const Commitment& commitment) {
    if (!all_evidence_read(promise, commitment)) return;
    const auto status = judged(followup, promise, commitment);
    if (certainly_missed(status.verdict))
      return report(kAssessmentContradicts, followup, assessment,
                    say(kOtherwise, {{"reason", nested(status.reason)}}));
    const bool open = status.verdict == Verdict::cannot_tell || status.verdict == Verdict::upcoming;
    if (open)
      report(kAssessmentWithoutFigures, followup, assessment,
             say(kNotShown, {{"reason", nested(status.reason)}}));
  }

  // A promise that is met as a whole has no commitment that was certainly missed.
  void whole(const Followup& followup, const Assessment& assessment, const Promise& promise) {
    if (!assessment.commitment.absent()) return;
    for (const auto& commitment : promise.commitments) {
      if (!commitment->id || !all_evidence_read(promise, *commitment)) continue;
      const auto status = judged(followup, promise, *commitment);
      if (!certainly_missed(status.verdict)) continue;
      return report(
          kAssessmentContradicts, followup, assessment,
          say(kPromiseOtherwise, {{"commitment", commitment->id->text}, {"reason", nested(status.reason)}}));
    }
  }

  const corpus::Corpus& corpus_;
  const eval::Index& index_;
  Findings& findings_;
  std::set<std::string, std::less<>> doubtful_;  // promises of whose follow-ups something could not be read
  bool walks_read_;
  bool measures_read_;
  bool forums_read_;
  bool surveys_read_;
};

// --- assessment-without-figures, assessment-contradicts ---

// A follow-up that does not say, or cannot say, of which promise it is may have the missing figures.
bool nameless(const Followup& followup) { return any_faulty(followup.promise); }

void check_assessments(const eval::Index& index, Findings& findings) {
  const corpus::Corpus& corpus = index.corpus;
  if (!corpus.followups.certain() || std::any_of(corpus.followups.begin(), corpus.followups.end(), nameless))
    return;
  AssessmentCheck check(index, findings);
  for (const Followup& followup : corpus.followups) check.run(followup);
}

}  // namespace

const std::vector<Rule>& assessments() {
  static const std::vector<Rule> rules{{&kAssessmentWithoutFigures, nullptr, &check_assessments},
                                       {&kAssessmentContradicts, nullptr}};
  return rules;
}

}  // namespace lofte::rules
