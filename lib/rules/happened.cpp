// SPDX-License-Identifier: Apache-2.0
#include "rules/happened.h"

#include <algorithm>

#include "eval/facts.h"

namespace lofte::rules {
namespace {

using calendar::Day;
using corpus::Corpus;
using records::State;
using records::WalkState;
using records::What;

// A list that could not be read holds something all the same.
template <class T>
bool any(const records::List<T>& list) {
  return !list.empty() || list.state() == State::faulty;
}

// What could not be read may be from any day.
bool by(const records::Field<calendar::Time>& date, Day day) {
  return date.state() == State::faulty || eval::known(date, day);
}

using Stands = std::optional<Standing>;

Stands when(bool holds, Standing standing) { return holds ? Stands(standing) : std::nullopt; }

Stands on(const records::Promise& r, Day day) {
  const bool begun = r.period && !r.period->unknown && r.period->span.first <= day;
  return when(!r.signing.absent() || begun, Standing::signed_);
}

Stands on(const records::Walk& r, Day day) {
  if (!by(r.date, day)) return std::nullopt;
  if (r.state && *r.state == WalkState::planned) return std::nullopt;
  return r.state && *r.state == WalkState::cancelled ? Standing::cancelled : Standing::held;
}

Stands on(const records::Measure& r, Day day) {
  const bool chosen =
      std::any_of(r.history.begin(), r.history.end(), [day](const auto& e) { return by(e->date, day); });
  return when(chosen || r.history.state() == State::faulty, Standing::chosen);
}

Stands on(const records::Followup& r, Day day) { return when(by(r.date, day), Standing::reported); }

Stands on(const records::Survey& r, Day day) {
  const bool over = r.published.absent() && r.period && !r.period->unknown && r.period->span.last <= day;
  return when(over || by(r.published, day), Standing::reported);
}

Stands on(const records::Situation& r, Day day) { return when(by(r.date, day), Standing::made); }

Stands on(const records::Plan& r, Day day) {
  return when(r.decided && by(r.decided->date, day), Standing::made);
}

Stands on(const records::Agreement& r, Day day) {
  return when(r.signing.state() == State::faulty || (r.signing && by(r.signing->date, day)),
              Standing::signed_);
}

Stands on(const records::Forum& r, Day day) {
  const bool met =
      std::any_of(r.held.begin(), r.held.end(), [day](const auto& m) { return by(m->date, day); });
  return when(met || r.held.state() == State::faulty, Standing::held);
}

// Whenever it was.
Stands ever(const records::Promise& r) { return when(!r.signing.absent(), Standing::signed_); }
Stands ever(const records::Walk& r) {
  const bool other = r.state && *r.state != WalkState::held;
  return when(!other, Standing::held);
}
Stands ever(const records::Measure& r) { return when(any(r.history), Standing::chosen); }
Stands ever(const records::Followup&) { return Standing::reported; }
Stands ever(const records::Survey& r) { return when(!r.published.absent(), Standing::reported); }
Stands ever(const records::Situation&) { return std::nullopt; }
Stands ever(const records::Plan& r) { return when(any(r.reported), Standing::reported); }
Stands ever(const records::Agreement& r) { return when(!r.signing.absent(), Standing::signed_); }
Stands ever(const records::Forum& r) { return when(any(r.held), Standing::held); }

// Calls `f` with the record of a name; nullopt when there is none.
template <class F>
Stands with(const Corpus& c, const corpus::RecordName& name, F f) {
  return corpus::with_kind(c, name.first, [&](const auto& records) {
    const auto* record = records.find(name.second);
    return record ? f(*record) : Stands();
  });
}

}  // namespace

Stands standing_on(const Corpus& c, const corpus::RecordName& name, Day day) {
  return with(c, name, [day](const auto& record) { return on(record, day); });
}

Stands standing(const Corpus& c, const corpus::RecordName& name, Day day) {
  const Stands always = with(c, name, [](const auto& record) { return ever(record); });
  // A promise that nobody signed is a draft, also when its days have begun.
  if (always || name.first == What::promise) return always;
  if (const Stands then = standing_on(c, name, day)) return then;
  const records::Walk* walk = name.first == What::walk ? c.walks.find(name.second) : nullptr;
  return when(walk && by(walk->date, day), Standing::planned);
}

}  // namespace lofte::rules
