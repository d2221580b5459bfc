// SPDX-License-Identifier: Apache-2.0
//
// What a record stands for: whether anybody outside may rely on it, and by what one can tell that a file with
// the same name still holds the same record.
#include <algorithm>

#include "rules/against_parts.h"

namespace lofte::rules {
namespace {

using corpus::Corpus;
using corpus::RecordName;
using records::What;

// The traits of a record as texts "name value"; a field that is not there is no trait.
class Traits {
 public:
  template <class F>
  Traits& add(std::string_view name, const F& field) {
    const Said one = said(name, field);
    return one.state == records::State::good ? add(name, one.meaning.same) : *this;
  }
  Traits& add(std::string_view name, const std::string& value) {
    all_.insert(std::string(name) + " " + value);
    return *this;
  }
  const std::set<std::string>& all() const { return all_; }

 private:
  std::set<std::string> all_;
};

Traits traits(const records::Promise& r) {
  Traits out;
  out.add("title", r.title).add("period", r.period);
  for (const auto& one : r.commitments) out.add("text", one->text);
  return out;
}

Traits traits(const records::Walk& r) {
  Traits out;
  out.add("title", r.title).add("date", r.date);
  for (const auto& one : r.observations) out.add("text", one->text);
  return out;
}

Traits traits(const records::Measure& r) {
  Traits out;
  out.add("title", r.title);
  for (const auto& one : r.from) out.add("from", one->record + "/" + one->part);
  for (const auto& one : r.history) out.add("date", one->date);
  return out;
}

Traits traits(const records::Followup& r) {
  Traits out;
  out.add("title", r.title).add("period", r.period).add("date", r.date);
  for (const auto& one : r.counts) out.add("figure", meaning(members(*one)).same);
  for (const auto& one : r.assessments) out.add("assessment", meaning(members(*one)).same);
  return out;
}

Traits traits(const records::Survey& r) {
  Traits out;
  return out.add("title", r.title).add("period", r.period).add("published", r.published);
}

Traits traits(const records::Plan& r) {
  Traits out;
  out.add("title", r.title);
  return r.decided ? out.add("date", r.decided->date) : out;
}

Traits traits(const records::Agreement& r) {
  Traits out;
  return out.add("title", r.title).add("period", r.period);
}

Traits traits(const records::Forum& r) {
  Traits out;
  out.add("title", r.title);
  for (const auto& one : r.held) out.add("held", one->date);
  return out;
}

template <class R>
bool differ(const R* was, const R* is) {
  if (!was || !is || was->has_faults || is->has_faults) return false;
  const Traits before = traits(*was);
  const Traits now = traits(*is);
  return std::none_of(now.all().begin(), now.all().end(),
                      [&](const std::string& t) { return before.all().contains(t); });
}

bool held(const records::Walk& walk) {
  return walk.state.absent() || walk.state.state == records::State::faulty ||
         *walk.state == records::WalkState::held;
}

template <class R, class F>
std::optional<Standing> when(const R* record, Standing standing, F holds) {
  return record && holds(*record) ? std::optional(standing) : std::nullopt;
}

// A list that could not be read holds something all the same.
template <class T>
bool any(const records::List<T>& list) {
  return !list.empty() || list.state == records::State::faulty;
}

}  // namespace

std::optional<Standing> standing(const Corpus& c, const RecordName& name) {
  const std::string& id = name.second;
  switch (name.first) {
    case What::promise:
      return when(c.promises.find(id), Standing::signed_, [](const auto& r) { return !r.signing.absent(); });
    case What::walk:
      return when(c.walks.find(id), Standing::held, held);
    case What::measure:
      return when(c.measures.find(id), Standing::chosen, [](const auto& r) { return any(r.history); });
    case What::followup:
      return when(c.followups.find(id), Standing::reported, [](const auto&) { return true; });
    case What::survey:
      return when(c.surveys.find(id), Standing::reported,
                  [](const auto& r) { return !r.published.absent(); });
    case What::plan:
      return when(c.plans.find(id), Standing::reported, [](const auto& r) { return any(r.reported); });
    case What::agreement:
      return when(c.agreements.find(id), Standing::signed_,
                  [](const auto& r) { return !r.signing.absent(); });
    case What::forum:
      return when(c.forums.find(id), Standing::held, [](const auto& r) { return any(r.held); });
    default:
      return std::nullopt;
  }
}

bool another_record(const Corpus& older, const RecordName& was, const Corpus& newer, const RecordName& is) {
  const auto both = [&](const auto& before, const auto& now) {
    return differ(before.find(was.second), now.find(is.second));
  };
  switch (was.first) {
    case What::promise:
      return both(older.promises, newer.promises);
    case What::walk:
      return both(older.walks, newer.walks);
    case What::measure:
      return both(older.measures, newer.measures);
    case What::followup:
      return both(older.followups, newer.followups);
    case What::survey:
      return both(older.surveys, newer.surveys);
    case What::plan:
      return both(older.plans, newer.plans);
    case What::agreement:
      return both(older.agreements, newer.agreements);
    case What::forum:
      return both(older.forums, newer.forums);
    default:
      return false;
  }
}

}  // namespace lofte::rules
