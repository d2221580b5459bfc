// SPDX-License-Identifier: Apache-2.0
//
// References to a part of another record. A follow-up names commitments of its promise; a measure counts for
// `PROMISE/COMMITMENT` and comes from `WALK/PROPOSAL` or `situation:ID/PROBLEM`; a commitment names a problem
// of the promise's situation and a focus area of its agreement. The part is looked for only in a record
// without faults: in any other it may stand under a misspelt key.
#include <algorithm>
#include <tuple>

#include "base/strings.h"
#include "eval/lists.h"
#include "rules/lookup.h"
#include "rules/record_parts.h"
#include "rules/references.h"
#include "yaml/write.h"

namespace lofte::rules {
namespace {

using diag::Findings;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kNoCommitment{"\"{id}\" names a commitment that the promise {record} does not have",
                               "”{id}” anger ett åtagande som löftet {record} inte har"};
constexpr Phrase kNoProposal{"\"{id}\" names a proposal that the walk {record} does not have",
                             "”{id}” anger ett förslag som vandringen {record} inte har"};
constexpr Phrase kPartReferencesNoProblem{
    "\"{id}\" names a problem that the situation {record} does not have",
    "”{id}” anger ett problem som lägesbilden {record} inte har"};
constexpr Phrase kNoFocusArea{"\"{id}\" names a focus area that the agreement {record} does not have",
                              "”{id}” anger ett fokusområde som överenskommelsen {record} inte har"};
constexpr Phrase kNoCause{"\"{id}\" names a cause that the situation {record} does not have",
                          "”{id}” anger en orsak som lägesbilden {record} inte har"};
constexpr Phrase kCauseOfNothing{"\"{id}\" names a cause, but the measure comes from no situation",
                                 "”{id}” anger en orsak, men åtgärden kommer inte från någon lägesbild"};
constexpr Phrase kFromSituation{
    "add a line from: situation:ID/PROBLEM, with the problem whose cause it is",
    "lägg till raden from: situation:ID/PROBLEM, med problemet som orsaken hör till"};
constexpr Phrase kNoSituation{"\"{id}\" names a problem, but the promise names no situation",
                              "”{id}” anger ett problem, men löftet anger ingen lägesbild"};
constexpr Phrase kNameSituation{
    "add a line situation: to the promise, with the id of the situation it rests on",
    "lägg till raden situation: i löftet, med id för den lägesbild det bygger på"};
constexpr Phrase kNoAgreement{"\"{id}\" names a focus area, but the promise names no agreement",
                              "”{id}” anger ett fokusområde, men löftet anger ingen överenskommelse"};
constexpr Phrase kNameAgreement{
    "add a line agreement: to the promise, with the id of the agreement it belongs to",
    "lägg till raden agreement: i löftet, med id för den överenskommelse det hör till"};
constexpr Phrase kThereAre{"there are {ids}", "där finns {ids}"};
constexpr Phrase kThereAreMany{"there are {n}, from {first} to {last}",
                               "där finns {n}, från {first} till {last}"};
constexpr Phrase kNoneThere{"it has none at all", "den har inga alls"};
constexpr Phrase kPartReferencesObservation{"that is an observation; the proposals made there are {ids}",
                                            "det är en iakttagelse; förslagen där är {ids}"};

constexpr std::size_t kMostPartsNamed = 50;  // ids in a message

using PartIds = std::vector<std::string>;

Phrase none_in(Commitments) { return kNoCommitment; }
Phrase none_in(Proposals) { return kNoProposal; }
Phrase none_in(Problems) { return kPartReferencesNoProblem; }
Phrase none_in(CausesOf) { return kNoCause; }
Phrase none_in(FocusAreas) { return kNoFocusArea; }

std::optional<std::string> surely_meant(const PartIds& ids, const std::string& id) {
  const auto near = only_near(id, ids);
  return near ? near : only_near(records::id_from(id), ids);
}

words::Message help(const PartIds& ids, const std::string& id, bool search) {
  auto near = search ? nearest(id, ids) : std::nullopt;
  if (search && !near) near = nearest(records::id_from(id), ids);
  if (near) return words::did_you_mean(*near);
  if (ids.empty()) return say(kNoneThere);
  if (ids.size() <= kMostPartsNamed) return say(kThereAre, {{"ids", list_of(ids, words::Joint::and_)}});
  return say(kThereAreMany,
             {{"n", static_cast<long long>(ids.size())}, {"first", ids.front()}, {"last", ids.back()}});
}

class PartCheck {
 public:
  PartCheck(const corpus::Corpus& corpus, Findings& findings)
      : corpus_(corpus), suggestions_(corpus), findings_(findings), planned_(planned(corpus)) {}

  void followups() {
    for (const records::Followup& followup : corpus_.followups) {
      const records::Promise* promise =
          followup.promise ? corpus_.promises.find(followup.promise->id) : nullptr;
      if (!promise) continue;
      for (const auto& figure : followup.counts) local(followup, figure->commitment, Commitments{*promise});
      for (const auto& assessment : followup.assessments)
        local(followup, assessment->commitment, Commitments{*promise});
    }
  }

  void promises() {
    for (const records::Promise& promise : corpus_.promises) {
      for (const auto& commitment : promise.commitments) {
        within<Problems>(promise, commitment->problem, promise.situation, corpus_.situations,
                         {kNoSituation, kNameSituation});
        within<FocusAreas>(promise, commitment->focus_area, promise.agreement, corpus_.agreements,
                           {kNoAgreement, kNameAgreement});
      }
    }
  }

  void measures() {
    for (const records::Measure& measure : corpus_.measures) {
      for (const auto& ref : measure.counts_for)
        pair<Commitments>(measure, What::promise, corpus_.promises, ref->promise, ref->commitment, ref.span);
      for (const auto& origin : measure.from) {
        if (origin->from_situation)
          pair<Problems>(measure, What::situation, corpus_.situations, origin->record, origin->part,
                         origin.span);
        else
          proposal(measure, *origin, origin.span);
      }
      cause(measure);
    }
  }

 private:
  struct Unnamed {
    Phrase message;
    Phrase help;
  };

  void report(const records::Record& from, Span span, words::Message message, words::Message help) {
    findings_.emplace_back(kUnknownReference, at(from, span), std::move(message), std::move(help));
  }

  template <class P>
  PartSearch<P>& search() {
    return std::get<PartSearch<P>>(searches_);
  }

  // `before` stands before the id in the same text.
  template <class P>
  void missing(const records::Record& from, Span span, const std::string& id, P there,
               const std::string& before = {}) {
    const bool searched = ++searched_ <= kMostSearches;
    const PartIds& ids = search<P>().ids(there);
    report(from, span, say(none_in(there), {{"id", id}, {"record", there.of.id}}), help(ids, id, searched));
    if (!searched) return;
    if (const auto meant = surely_meant(ids, id))
      findings_.back().mend_with({{span, yaml::scalar(before + *meant, true)}});
  }

  template <class P>
  void local(const records::Record& from, const records::Field<records::LocalRef>& ref, P there) {
    if (ref && search<P>().lacks(there, ref->id)) missing(from, ref.span(), ref->id, there);
  }

  // A part of the record that the promise names in another field.
  template <class P, What W, class R>
  void within(const records::Promise& promise, const records::Field<records::LocalRef>& ref,
              const records::Field<records::Ref<W>>& named, const corpus::Kept<R>& kept,
              const Unnamed& unnamed) {
    if (!ref) return;
    if (named.absent())
      return report(promise, ref.span(), say(unnamed.message, {{"id", ref->id}}), say(unnamed.help));
    const R* owner = named ? kept.find(named->id) : nullptr;
    if (owner) local(promise, ref, P{*owner});
  }

  template <class P, class R>
  void pair(const records::Record& from, What what, const corpus::Kept<R>& kept, std::string_view id,
            std::string_view part, Span span) {
    if (const R* owner = kept.find(id)) {
      if (search<P>().lacks({*owner}, part))
        missing(from, span, std::string(part), P{*owner}, prefix(what) + std::string(id) + '/');
    } else if (!kept.has(id)) {
      no_record(from, what, std::string(id), std::string(part), span);
    }
  }

  static std::string prefix(What what) {
    return std::string(what == What::situation ? records::kSituationPrefix : std::string_view());
  }

  void no_record(const records::Record& from, What what, const std::string& id, const std::string& part,
                 Span span) {
    findings_.push_back(no_such(suggestions_, what, id, at(from, span)));
    if (const auto meant = suggestions_.surely_meant(what, id))
      findings_.back().mend_with({{span, yaml::scalar(prefix(what) + *meant + '/' + part, true)}});
  }

  // A cause is one of the situations that the measure comes from, or of those of its plans.
  void cause(const records::Measure& measure) {
    if (!measure.cause || measure.from.state() == records::State::faulty) return;
    const auto situations = situations_of(measure);
    if (situations.empty())
      return report(measure, measure.cause.span(), say(kCauseOfNothing, {{"id", measure.cause->id}}),
                    say(kFromSituation));
    for (const records::Situation* situation : situations)
      if (!situation || !search<CausesOf>().lacks({*situation}, measure.cause->id)) return;
    missing(measure, measure.cause.span(), measure.cause->id, CausesOf{*situations.front()});
  }

  // The situations of the plans that hold a measure, by its id.
  using Planned = eval::Lists<Text, const records::Situation*>;

  static Planned planned(const corpus::Corpus& corpus) {
    std::vector<std::pair<Text, const records::Situation*>> out;
    for (const records::Plan& plan : corpus.plans)
      if (plan.situation)
        for (const auto& ref : plan.measures)
          out.emplace_back(ref->id, corpus.situations.find(plan.situation->id));
    return Planned(std::move(out));
  }

  // With nullptr for one that is not there, or cannot be read.
  std::vector<const records::Situation*> situations_of(const records::Measure& measure) const {
    std::vector<const records::Situation*> out;
    for (const auto& origin : measure.from)
      if (origin->from_situation) out.push_back(corpus_.situations.find(origin->record));
    if (!out.empty()) return out;
    const auto planned = planned_.find(measure.id);
    return {planned.begin(), planned.end()};
  }

  // Proposals are what measures come from; the observation they were made at is easily named instead.
  void proposal(const records::Measure& measure, const records::Origin& origin, Span span) {
    const records::Walk* walk = corpus_.walks.find(origin.record);
    if (walk && !search<Proposals>().lacks({*walk}, origin.part)) return;
    const records::Observation* observation = walk ? observation_of(*walk, origin.part) : nullptr;
    if (!observation)
      return pair<Proposals>(measure, What::walk, corpus_.walks, origin.record, origin.part, span);
    const PartIds made = ids_of(observation->proposals);
    report(measure, span, say(kNoProposal, {{"id", origin.part}, {"record", walk->id}}),
           say(kPartReferencesObservation, {{"ids", list_of(made, words::Joint::and_)}}));
  }

  static const records::Observation* observation_of(const records::Walk& walk, std::string_view id) {
    for (const auto& observation : walk.observations)
      if (observation->id && observation->id->text == id && !ids_of(observation->proposals).empty())
        return &*observation;
    return nullptr;
  }

  const corpus::Corpus& corpus_;
  Suggestions suggestions_;
  Findings& findings_;
  Planned planned_;
  std::tuple<PartSearch<Commitments>, PartSearch<Proposals>, PartSearch<Problems>, PartSearch<CausesOf>,
             PartSearch<FocusAreas>>
      searches_;
  int searched_ = 0;  // for what is near a part that is not there
};

}  // namespace

void check_part_references(const corpus::Corpus& corpus, Findings& findings) {
  PartCheck check(corpus, findings);
  check.followups();
  check.promises();
  check.measures();
}

}  // namespace lofte::rules
