// SPDX-License-Identifier: Apache-2.0
#include "rules/touched.h"

#include <algorithm>

namespace lofte::rules {
namespace {

using corpus::RecordName;
using records::What;
using Ids = std::set<std::string>;

void add(const std::vector<const records::Promise*>& promises, Ids& out) {
  for (const records::Promise* promise : promises) out.insert(std::string(promise->id));
}

void add_walk(const eval::Index& index, std::string_view id, calendar::Day day, Ids& out) {
  const records::Walk* walk = index.corpus.walks.find(id);
  if (!walk) return;
  index.holdings->on(index.corpus, day, [&](const eval::Holdings& held) {
    add(eval::promises_of(index.corpus, *walk, held), out);
  });
}

void add_measure(const eval::Index& index, const std::string& id, calendar::Day day, Ids& out) {
  const records::Measure* measure = index.corpus.measures.find(id);
  if (!measure) return;
  for (const auto& ref : measure->counts_for) out.insert(std::string(ref->promise));
  for (const auto& origin : measure->from)
    if (!origin->from_situation) add_walk(index, origin->record, day, out);
}

void add_followup(const eval::Index& index, const std::string& id, Ids& out) {
  const records::Followup* followup = index.corpus.followups.find(id);
  if (followup && followup->promise) out.insert(std::string(followup->promise->id));
}

// The promises with a target of which something holds.
template <class F>
void add_by_target(const eval::Index& index, Ids& out, F holds) {
  for (const records::Promise& promise : index.corpus.promises) {
    const bool any =
        std::any_of(promise.commitments.begin(), promise.commitments.end(), [&](const auto& one) {
          return (one->target && holds(*one->target)) || (one->effect && holds(*one->effect));
        });
    if (any) out.insert(std::string(promise.id));
  }
}

void add_survey(const eval::Index& index, const std::string& id, Ids& out) {
  const records::Survey* survey = index.corpus.surveys.find(id);
  if (!survey || !survey->series) return;
  add_by_target(index, out, [&](const records::Target& target) {
    return target.indicator && target.indicator->series == survey->series->text;
  });
}

void add_forum(const eval::Index& index, Ids& out) {
  add_by_target(index, out, [](const records::Target& target) {
    return target.asks_for(records::Counted::Form::meeting);
  });
}

// A promise holds walks that name none, and so may its neighbours in time.
void add_promise(const eval::Index& index, const std::string& id, Ids& out) {
  out.insert(id);
  if (index.unnamed.empty()) return;
  for (const records::Promise& promise : index.corpus.promises) out.insert(std::string(promise.id));
}

void add_surveys(const eval::Index& index, const records::Promise& promise, std::set<RecordName>& out) {
  const auto add_series = [&](const records::Field<records::Target>& target) {
    if (!target || !target->indicator) return;
    const auto series = index.surveys_of.find(target->indicator->series);
    if (series == index.surveys_of.end()) return;
    for (const records::Survey* survey : series->second) out.emplace(What::survey, survey->id);
  };
  for (const auto& commitment : promise.commitments) {
    add_series(commitment->target);
    add_series(commitment->effect);
  }
}

}  // namespace

Ids touched_by(const eval::Index& index, const RecordName& name, calendar::Day day) {
  Ids out;
  switch (name.first) {
    case What::promise:
      add_promise(index, name.second, out);
      break;
    case What::walk:
      add_walk(index, name.second, day, out);
      break;
    case What::measure:
      add_measure(index, name.second, day, out);
      break;
    case What::followup:
      add_followup(index, name.second, out);
      break;
    case What::survey:
      add_survey(index, name.second, out);
      break;
    case What::forum:
      add_forum(index, out);
      break;
    default:
      break;
  }
  return out;
}

std::set<RecordName> judged_by(const eval::Index& index, std::string_view id) {
  std::set<RecordName> out;
  const records::Promise* promise = index.corpus.promises.find(id);
  if (!promise) return out;
  const auto named = index.links.walks_of.find(id);
  std::vector<const records::Walk*> walks(named.begin(), named.end());
  walks.insert(walks.end(), index.unnamed.begin(), index.unnamed.end());
  for (const records::Walk* walk : walks) {
    out.emplace(What::walk, walk->id);
    for (const records::Measure* measure : index.links.measures_from.find(walk->id))
      out.emplace(What::measure, measure->id);
  }
  for (const auto& commitment : promise->commitments) {
    if (!commitment->id) continue;
    for (const records::Measure* measure : index.links.measures_for.find({id, commitment->id->text}))
      out.emplace(What::measure, measure->id);
  }
  for (const records::Followup* followup : index.links.followups_of.find(id))
    out.emplace(What::followup, followup->id);
  add_surveys(index, *promise, out);
  return out;
}

}  // namespace lofte::rules
