// SPDX-License-Identifier: Apache-2.0
//
// What a record says, reduced to what it means, so that two states of it can be held against each other. The
// same thing can be written in many ways: `polis` and `[polis]`, `2020` and `2020-01/2020-12`, `50+` and
// `51..60`, a text on one line or folded over three, lists of parties in any order. None of that is a change.
// Each kind of part is listed once below as its members; everything else works on the members.
#pragma once
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "records/followup.h"
#include "records/measure.h"
#include "records/promise.h"

namespace lofte::rules {

/// One value: what it means (equal when it means the same), and how a message quotes it.
struct Meaning {
  std::string same;
  std::string shown;
};

/// A value with its place, and whether it was there and could be read.
struct Said {
  std::string_view key;
  records::State state = records::State::absent;
  Meaning meaning;
  Span span;
};

/// How a message quotes two meanings that differ. Long texts that begin alike are quoted from where they
/// begin to differ.
struct ToldApart {
  std::string old;
  std::string now;
};
ToldApart told_apart(const Meaning& was, const Meaning& is);

/// The members of a mapping; absent ones are left out.
using Members = std::vector<Said>;

/// A text in quotes fit for a message: on one line, cut after some sixty characters.
std::string shortened(std::string_view text);

Meaning meaning(const std::string& text);
Meaning meaning(const calendar::Time& time);
Meaning meaning(const records::Period& period);
Meaning meaning(const calendar::Count& count);
Meaning meaning(const calendar::Duration& duration);
Meaning meaning(const records::Number& number);
Meaning meaning(const records::Counted& counted);
Meaning meaning(const records::Indicator& indicator);
Meaning meaning(const records::Id& id);
Meaning meaning(const records::LocalRef& ref);
Meaning meaning(const records::Link& link);
Meaning meaning(const records::Target& target);
Meaning meaning(const records::Signer& signer);
Meaning meaning(bool value);
/// A reference by its id.
template <records::What W>
Meaning meaning(const records::Ref<W>& ref) {
  return {ref.id, ref.id};
}
/// A choice by its word.
template <class E>
requires std::is_enum_v<E> Meaning meaning(E choice) {
  const std::string word(records::word(choice));
  return {word, word};
}

/// Several meanings as one, in any order.
Meaning together(std::vector<Meaning> all);

template <class T>
Said said(std::string_view key, const records::Field<T>& field) {
  return {key, field.state, field ? meaning(*field) : Meaning{}, field.absent() ? field.key : field.span};
}

/// A list whose order says nothing.
template <class T>
Said said(std::string_view key, const records::List<T>& list) {
  std::vector<Meaning> all;
  for (const auto& item : list) all.push_back(meaning(*item));
  const bool empty = list.state == records::State::good && all.empty();
  return {key, empty ? records::State::absent : list.state, together(std::move(all)), list.span};
}

Members members(const records::Target& target);
Members members(const records::HistoryEntry& entry);
Members members(const records::MovedDue& move);
Members members(const records::Figure& figure);
Members members(const records::Assessment& assessment);
Members members(const records::FollowupCorrection& correction);

/// The members as one value; `{of: walk, count: 3}` in messages.
Meaning meaning(const Members& members);
/// Whether something in it could not be read.
bool faulty(const Members& members);
/// The keys that differ between two mappings.
std::vector<std::string_view> differing(const Members& a, const Members& b);
/// The member with a key; nullptr when it is absent.
const Said* member(const Members& members, std::string_view key);

}  // namespace lofte::rules
