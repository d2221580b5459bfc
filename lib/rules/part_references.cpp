// SPDX-License-Identifier: Apache-2.0
//
// References to a part of another record. A follow-up names commitments of its promise; a measure counts for
// `PROMISE/COMMITMENT` and comes from `WALK/PROPOSAL` or `situation:ID/PROBLEM`; a commitment names a problem
// of the promise's situation and a focus area of its agreement. The part is looked for only in a record
// without faults: in any other it may stand under a misspelt key.
#include <algorithm>
#include <memory>
#include <unordered_map>

#include "base/strings.h"
#include "rules/lookup.h"
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

// A record's parts of one kind, as far as they have ids.
struct Parts {
  Parts(const records::Record& record, std::vector<std::string> all, bool every, Phrase none)
      : owner(&record), ids(std::move(all)), sorted(ids.begin(), ids.end()), complete(every), missing(none) {
    std::sort(sorted.begin(), sorted.end());
  }
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;

  bool has(std::string_view id) const { return std::binary_search(sorted.begin(), sorted.end(), id); }

  const records::Record* owner;
  std::vector<std::string> ids;          // in the order written
  std::vector<std::string_view> sorted;  // views of ids
  bool complete;                         // no part of the kind is without a readable id
  Phrase missing;
};

template <class T>
std::vector<std::string> ids_of(const records::List<T>& list) {
  std::vector<std::string> out;
  for (const auto& item : list)
    if (item->id) out.push_back(item->id->text);
  return out;
}

template <class T>
bool complete(const records::List<T>& list) {
  return list.state() != records::State::faulty &&
         std::all_of(list.begin(), list.end(), [](const auto& item) { return static_cast<bool>(item->id); });
}

bool proposals_complete(const records::Walk& walk) {
  return walk.observations.state() != records::State::faulty &&
         std::all_of(walk.observations.begin(), walk.observations.end(),
                     [](const auto& observation) { return complete(observation->proposals); });
}

std::vector<std::string> proposals_of(const records::Walk& walk) {
  std::vector<std::string> out;
  for (const auto& observation : walk.observations)
    for (std::string& id : ids_of(observation->proposals)) out.push_back(std::move(id));
  return out;
}

std::vector<std::string> cause_ids(const records::Situation& situation) {
  std::vector<std::string> out;
  for (const auto& problem : situation.problems)
    for (std::string& id : ids_of(problem->causes)) out.push_back(std::move(id));
  return out;
}

// A cause may be a text alone; one whose id cannot be read may be any.
bool causes_complete(const records::Situation& situation) {
  const auto readable = [](const auto& cause) { return cause->id || cause->id.absent(); };
  return situation.problems.state() != records::State::faulty &&
         std::all_of(situation.problems.begin(), situation.problems.end(), [&](const auto& problem) {
           return problem->causes.state() != records::State::faulty &&
                  std::all_of(problem->causes.begin(), problem->causes.end(), readable);
         });
}

Parts parts(const records::Promise& promise) {
  return {promise, ids_of(promise.commitments), complete(promise.commitments), kNoCommitment};
}
Parts parts(const records::Walk& walk) {
  return {walk, proposals_of(walk), proposals_complete(walk), kNoProposal};
}
Parts parts(const records::Situation& situation) {
  return {situation, ids_of(situation.problems), complete(situation.problems), kPartReferencesNoProblem};
}
Parts parts(const records::Agreement& agreement) {
  return {agreement, ids_of(agreement.focus_areas), complete(agreement.focus_areas), kNoFocusArea};
}

std::optional<std::string> surely_meant(const Parts& parts, const std::string& id) {
  const auto near = only_near(id, parts.ids);
  return near ? near : only_near(records::id_from(id), parts.ids);
}

words::Message help(const Parts& parts, const std::string& id, bool search) {
  auto near = search ? nearest(id, parts.ids) : std::nullopt;
  if (search && !near) near = nearest(records::id_from(id), parts.ids);
  if (near) return words::did_you_mean(*near);
  const auto& ids = parts.ids;
  if (ids.empty()) return say(kNoneThere);
  if (ids.size() <= kMostPartsNamed) return say(kThereAre, {{"ids", list_of(ids, words::Joint::and_)}});
  return say(kThereAreMany,
             {{"n", static_cast<long long>(ids.size())}, {"first", ids.front()}, {"last", ids.back()}});
}

class PartCheck {
 public:
  PartCheck(const corpus::Corpus& corpus, Findings& findings)
      : corpus_(corpus), suggestions_(corpus), findings_(findings) {}

  void followups() {
    for (const records::Followup& followup : corpus_.followups) {
      const records::Promise* promise =
          followup.promise ? corpus_.promises.find(followup.promise->id) : nullptr;
      if (!promise) continue;
      const Parts& there = parts_of(*promise);
      for (const auto& figure : followup.counts) local(followup, figure->commitment, there);
      for (const auto& assessment : followup.assessments) local(followup, assessment->commitment, there);
    }
  }

  void promises() {
    for (const records::Promise& promise : corpus_.promises) {
      for (const auto& commitment : promise.commitments) {
        within(promise, commitment->problem, promise.situation, corpus_.situations,
               {kNoSituation, kNameSituation});
        within(promise, commitment->focus_area, promise.agreement, corpus_.agreements,
               {kNoAgreement, kNameAgreement});
      }
    }
  }

  void measures() {
    for (const records::Measure& measure : corpus_.measures) {
      for (const auto& ref : measure.counts_for)
        pair(measure, What::promise, corpus_.promises, ref->promise, ref->commitment, ref.span);
      for (const auto& origin : measure.from) {
        if (origin->from_situation)
          pair(measure, What::situation, corpus_.situations, origin->record, origin->part, origin.span);
        else
          proposal(measure, *origin, origin.span);
      }
      cause(measure);
    }
  }

 private:
  // Made when a record's parts are first asked for.
  template <class R>
  const Parts& parts_of(const R& record) {
    auto& known = parts_[&record];
    if (!known) known.reset(new Parts(parts(record)));
    return *known;
  }

  struct Unnamed {
    Phrase message;
    Phrase help;
  };

  void report(const records::Record& from, Span span, words::Message message, words::Message help) {
    findings_.emplace_back(kUnknownReference, at(from, span), std::move(message), std::move(help));
  }

  // True when the part is certainly not there.
  static bool lacks(const Parts& parts, std::string_view id) { return parts.complete && !parts.has(id); }

  // `before` stands before the id in the same text.
  void missing(const records::Record& from, Span span, const std::string& id, const Parts& there,
               const std::string& before = {}) {
    const bool search = ++searches_ <= kMostSearches;
    report(from, span, say(there.missing, {{"id", id}, {"record", there.owner->id}}),
           help(there, id, search));
    if (!search) return;
    if (const auto meant = surely_meant(there, id))
      findings_.back().mend_with({{span, yaml::scalar(before + *meant, true)}});
  }

  void local(const records::Record& from, const records::Field<records::LocalRef>& ref, const Parts& there) {
    if (ref && lacks(there, ref->id)) missing(from, ref.span(), ref->id, there);
  }

  // A part of the record that the promise names in another field.
  template <What W, class R>
  void within(const records::Promise& promise, const records::Field<records::LocalRef>& ref,
              const records::Field<records::Ref<W>>& named, const corpus::Kept<R>& kept,
              const Unnamed& unnamed) {
    if (!ref) return;
    if (named.absent())
      return report(promise, ref.span(), say(unnamed.message, {{"id", ref->id}}), say(unnamed.help));
    const R* owner = named ? kept.find(named->id) : nullptr;
    if (owner) local(promise, ref, parts_of(*owner));
  }

  template <class R>
  void pair(const records::Record& from, What what, const corpus::Kept<R>& kept, const std::string& id,
            const std::string& part, Span span) {
    const std::string prefix(what == What::situation ? records::kSituationPrefix : std::string_view());
    if (!kept.has(id)) {
      findings_.push_back(no_such(suggestions_, what, id, at(from, span)));
      if (const auto meant = suggestions_.surely_meant(what, id))
        findings_.back().mend_with({{span, yaml::scalar(prefix + *meant + '/' + part, true)}});
      return;
    }
    const R* owner = kept.find(id);
    if (!owner) return;
    const Parts& there = parts_of(*owner);
    if (lacks(there, part)) missing(from, span, part, there, prefix + id + '/');
  }

  // A cause is one of the situations that the measure comes from, or of those of its plans.
  void cause(const records::Measure& measure) {
    if (!measure.cause || measure.from.state() == records::State::faulty) return;
    const auto situations = situations_of(measure);
    if (situations.empty())
      return report(measure, measure.cause.span(), say(kCauseOfNothing, {{"id", measure.cause->id}}),
                    say(kFromSituation));
    for (const records::Situation* situation : situations)
      if (!situation || !causes_complete(*situation) || causes_of(*situation).has(measure.cause->id)) return;
    missing(measure, measure.cause.span(), measure.cause->id, causes_of(*situations.front()));
  }

  // With nullptr for one that is not there, or cannot be read.
  std::vector<const records::Situation*> situations_of(const records::Measure& measure) const {
    std::vector<const records::Situation*> out;
    for (const auto& origin : measure.from)
      if (origin->from_situation) out.push_back(corpus_.situations.find(origin->record));
    if (!out.empty()) return out;
    for (const records::Plan& plan : corpus_.plans)
      if (plan.situation && std::any_of(plan.measures.begin(), plan.measures.end(),
                                        [&](const auto& ref) { return ref->id == measure.id; }))
        out.push_back(corpus_.situations.find(plan.situation->id));
    return out;
  }

  const Parts& causes_of(const records::Situation& situation) {
    auto& known = causes_[&situation];
    if (!known) known.reset(new Parts(situation, cause_ids(situation), true, kNoCause));
    return *known;
  }

  // Proposals are what measures come from; the observation they were made at is easily named instead.
  void proposal(const records::Measure& measure, const records::Origin& origin, Span span) {
    const records::Walk* walk = corpus_.walks.find(origin.record);
    const records::Observation* observation = walk ? observation_of(*walk, origin.part) : nullptr;
    if (!observation || !lacks(parts_of(*walk), origin.part))
      return pair(measure, What::walk, corpus_.walks, origin.record, origin.part, span);
    const auto made = ids_of(observation->proposals);
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
  std::unordered_map<const records::Record*, std::unique_ptr<const Parts>> parts_;
  int searches_ = 0;  // for what is near a part that is not there
  std::unordered_map<const records::Situation*, std::unique_ptr<const Parts>> causes_;
};

}  // namespace

void check_part_references(const corpus::Corpus& corpus, Findings& findings) {
  PartCheck check(corpus, findings);
  check.followups();
  check.promises();
  check.measures();
}

}  // namespace lofte::rules
