// SPDX-License-Identifier: Apache-2.0
//
// The parts of a record that other records name by their ids, and which of them are not there.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/corpus.h"

namespace lofte::rules {

struct Commitments {
  const records::Promise& of;
};
struct Proposals {
  const records::Walk& of;
};
struct Problems {
  const records::Situation& of;
};
struct CausesOf {
  const records::Situation& of;
};
struct FocusAreas {
  const records::Agreement& of;
};

/// Whether `f` holds for the id of one of the parts; calls it in the order written, until it does.
template <class T, class F>
bool any_id(const records::List<T>& list, F f) {
  return std::any_of(list.begin(), list.end(),
                     [&](const auto& part) { return part->id && f(part->id->text); });
}
/// The same for the lists that the elements of a list have.
template <class T, class U, class F>
bool any_id(const records::List<T>& all, records::List<U> T::*list, F f) {
  return std::any_of(all.begin(), all.end(), [&](const auto& one) { return any_id((*one).*list, f); });
}
template <class F>
bool any_id(Commitments parts, F f) {
  return any_id(parts.of.commitments, f);
}
template <class F>
bool any_id(Proposals parts, F f) {
  return any_id(parts.of.observations, &records::Observation::proposals, f);
}
template <class F>
bool any_id(Problems parts, F f) {
  return any_id(parts.of.problems, f);
}
template <class F>
bool any_id(CausesOf parts, F f) {
  return any_id(parts.of.problems, &records::Problem::causes, f);
}
template <class F>
bool any_id(FocusAreas parts, F f) {
  return any_id(parts.of.focus_areas, f);
}

/// The ids of the parts, in the order written.
template <class P>
std::vector<std::string> ids_of(const P& parts) {
  std::vector<std::string> out;
  any_id(parts, [&](std::string_view id) { return out.emplace_back(id), false; });
  return out;
}

/// Whether none of the parts is without a readable id, as far as it is to have one: only then is what is not
/// there not written at all.
bool complete(Commitments parts);
bool complete(Proposals parts);
bool complete(Problems parts);
bool complete(CausesOf parts);
bool complete(FocusAreas parts);

/// Looks for parts of one kind. Those of a record that has few are gone through every time.
template <class P>
class PartSearch {
 public:
  /// Whether a part is certainly not there.
  bool lacks(P parts, std::string_view id) {
    if (const auto known = many_.find(&parts.of); known != many_.end()) return known->second.lacks(id);
    std::size_t passed = 0;
    const bool there = any_id(parts, [&](std::string_view one) { return ++passed, one == id; });
    if (passed > kFew) return note(parts).lacks(id);
    return !there && complete(parts);
  }

  /// The ids of a record in which one is not there, in the order written.
  const std::vector<std::string>& ids(P parts) {
    const auto [at, is_new] = written_.try_emplace(&parts.of);
    if (is_new) at->second = ids_of(parts);
    return at->second;
  }

 private:
  static constexpr std::size_t kFew = 16;

  struct Many {
    bool lacks(std::string_view id) const {
      return complete && !std::binary_search(sorted.begin(), sorted.end(), id);
    }
    std::vector<std::string_view> sorted;
    bool complete;
  };
  const Many& note(P parts) {
    Many& many = many_[&parts.of];
    any_id(parts, [&](std::string_view id) { return many.sorted.push_back(id), false; });
    std::sort(many.sorted.begin(), many.sorted.end());
    many.complete = rules::complete(parts);
    return many;
  }

  std::unordered_map<const records::Record*, Many> many_;
  std::unordered_map<const records::Record*, std::vector<std::string>> written_;
};

}  // namespace lofte::rules
