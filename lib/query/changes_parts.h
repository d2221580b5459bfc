// SPDX-License-Identifier: Apache-2.0
//
// What the files of the news share; not for others.
#pragma once
#include "query/changes.h"

namespace lofte::query {

/// Two states while their news are gathered.
struct Between {
  const Known& older;
  const Known& newer;
  corpus::Succession succession;
  std::vector<Change> found{};

  bool two_commits() const { return &older.corpus != &newer.corpus; }
};

/// A record and what it was; `was` is nullptr for a new one.
template <class R>
struct Then {
  const R* was;
  const R& is;
  How how() const { return was ? How::changed : How::added; }
};

/// Calls `f` with every record of a kind that can be read now, and with what it was; not for one that was
/// there and could not be read.
template <class R, class F>
void for_each_pair(const Between& between, records::What kind, const corpus::Kept<R>& older,
                   const corpus::Kept<R>& newer, F f) {
  for (const R& is : newer) {
    const auto id = between.succession.before(kind, is.id);
    const R* was = id ? older.find(*id) : nullptr;
    if (!id || was) f(Then<R>{was, is});
  }
}

/// Whether two times that were written mean the same days.
template <class T>
bool same_days(const records::Field<T>& a, const records::Field<T>& b) {
  return a && b && a->span == b->span;
}

inline std::optional<calendar::Time> time_of(const records::Field<calendar::Time>& field) {
  return field ? std::optional(*field) : std::nullopt;
}

inline std::string text_of(const records::Field<Text>& field) { return field ? field->str() : std::string(); }

template <class L>
std::vector<std::string> party_names(const corpus::Corpus& corpus, const L& list) {
  std::vector<std::string> out;
  for (const auto& party : list) out.push_back(corpus::party_name(corpus, party->id));
  return out;
}

/// The time of a day that nobody wrote.
inline calendar::Time on(calendar::Day day) { return {{day, day}, {}}; }

void news_of_promises(Between& between);
void news_of_verdicts(Between& between);
void news_of_walks(Between& between);
void news_of_measures(Between& between);
void news_of_followups(Between& between);
void news_of_basis(Between& between);  ///< agreements, plans, surveys
void news_of_corrections(Between& between);

}  // namespace lofte::query
