// SPDX-License-Identifier: Apache-2.0
//
// A place is a part of a place, a promise replaces a promise: chains that must come to an end. One that leads
// back to where it began names nothing that anybody could have meant.
#include "rules/lookup.h"
#include "rules/references.h"

namespace lofte::rules {
namespace {

using diag::Findings;
using words::Phrase;
using words::say;

constexpr Phrase kLoop{"\"{id}\" leads back to itself: {chain}",
                       "”{id}” leder tillbaka till sig själv: {chain}"};
constexpr Phrase kBreak{"remove the \"{key}\" that should not be there",
                        "ta bort det ”{key}” som inte ska finnas"};

struct LoopStep {
  std::string id;
  std::string next;
  diag::Place place;
};

class Chains {
 public:
  Chains(std::string key, Findings& findings) : key_(std::move(key)), findings_(findings) {}

  void add(LoopStep step) {
    places_.emplace(step.id, steps_.size());
    steps_.push_back(std::move(step));
  }

  // Follows every step once. A walk that meets itself has found a loop; one that meets an earlier walk has
  // not.
  void report() {
    std::vector<std::size_t> walked_by(steps_.size(), kNobody);
    for (std::size_t start = 0; start < steps_.size(); ++start) {
      std::size_t i = start;
      while (i != kNobody && walked_by[i] == kNobody) {
        walked_by[i] = start;
        i = after(i);
      }
      if (i != kNobody && walked_by[i] == start) report_loop(i);
    }
  }

 private:
  static constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

  std::size_t after(std::size_t i) const {
    const auto at = places_.find(steps_[i].next);
    return at == places_.end() ? kNobody : at->second;
  }

  void report_loop(std::size_t inside) {
    std::size_t first = inside;
    for (std::size_t i = after(inside); i != inside; i = after(i)) first = std::min(first, i);
    std::string chain = steps_[first].id;
    for (std::size_t i = after(first); i != first; i = after(i)) chain += " → " + steps_[i].id;
    chain += " → " + steps_[first].id;
    findings_.emplace_back(kUnknownReference, steps_[first].place,
                           say(kLoop, {{"id", steps_[first].id}, {"chain", chain}}),
                           say(kBreak, {{"key", key_}}));
  }

  std::string key_;
  Findings& findings_;
  std::vector<LoopStep> steps_;  // in the order written
  std::map<std::string, std::size_t, std::less<>> places_;
};

template <class T>
void check_parts(const records::Settings& settings, const records::Map<T>& map, Findings& findings) {
  Chains chains("part_of", findings);
  for (const auto& item : map)
    if (item->part_of) chains.add({item.id, item->part_of->id, at(settings, item->part_of.span())});
  chains.report();
}

template <class R, class F>
void check_records(const corpus::Kept<R>& kept, F R::*field, const char* key, Findings& findings) {
  Chains chains(key, findings);
  for (const R& record : kept)
    if (record.*field) chains.add({record.id, (record.*field)->id, at(record, (record.*field).span())});
  chains.report();
}

template <class R, records::What W>
void check_records(const corpus::Kept<R>& kept, records::List<records::Ref<W>> R::*field, const char* key,
                   Findings& findings) {
  Chains chains(key, findings);
  for (const R& record : kept)
    for (const auto& other : record.*field) chains.add({record.id, other->id, at(record, other.span)});
  chains.report();
}

}  // namespace

void check_loops(const corpus::Corpus& corpus, Findings& findings) {
  check_parts(corpus.settings, corpus.settings.parties, findings);
  check_parts(corpus.settings, corpus.settings.places, findings);
  check_records(corpus.promises, &records::Promise::replaces, "replaces", findings);
  check_records(corpus.walks, &records::Walk::previous, "previous", findings);
  check_records(corpus.plans, &records::Plan::replaces, "replaces", findings);
  check_records(corpus.agreements, &records::Agreement::renews, "renews", findings);
}

}  // namespace lofte::rules
