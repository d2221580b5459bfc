// SPDX-License-Identifier: Apache-2.0
//
// How single values and lists are held against their older state.
#include <algorithm>

#include "rules/against_parts.h"

namespace lofte::rules {
namespace {

using records::State;

// Which element of `is` each of `was` still is, by meaning and in the same order (-1: none).
std::vector<int> kept_in_order(const std::vector<Meaning>& was, const std::vector<Meaning>& is) {
  std::vector<int> kept(was.size(), -1);
  auto from = is.begin();
  for (std::size_t i = 0; i < was.size(); ++i) {
    const auto at = std::find_if(from, is.end(), [&](const Meaning& now) { return now.same == was[i].same; });
    if (at == is.end()) continue;
    kept[i] = static_cast<int>(at - is.begin());
    from = at + 1;
  }
  return kept;
}

// The same in any order.
std::vector<int> kept_anywhere(const std::vector<Meaning>& was, const std::vector<Meaning>& is) {
  std::vector<int> kept(was.size(), -1);
  std::vector<bool> used(is.size(), false);
  for (std::size_t i = 0; i < was.size(); ++i)
    for (std::size_t j = 0; j < is.size() && kept[i] < 0; ++j)
      if (!used[j] && was[i].same == is[j].same) {
        kept[i] = static_cast<int>(j);
        used[j] = true;
      }
  return kept;
}

std::vector<Meaning> meanings(const std::vector<Member>& list) {
  std::vector<Meaning> out;
  for (const Member& one : list) out.push_back(meaning(one.members));
  return out;
}

int in_common(const Members& a, const Members& b) {
  return static_cast<int>(a.size() + b.size() - differing(a, b).size());
}

// Of the elements left, the one most like `was`; nullptr when none shares anything with it.
const Member* most_alike(const Member& was, const std::vector<const Member*>& left) {
  const Member* best = nullptr;
  int most = 0;
  for (const Member* one : left) {
    const auto shared = std::count_if(was.members.begin(), was.members.end(), [one](const Said& said) {
      const Said* other = member(one->members, said.key);
      return other && other->meaning.same == said.meaning.same;
    });
    const int likeness = shared == 0 ? 0 : in_common(was.members, one->members);
    if (likeness > most) {
      most = likeness;
      best = one;
    }
  }
  return best;
}

}  // namespace

bool Pair::same_text(const records::Record& was, const records::Record& is) const {
  const Source* before = older.corpus.sources.find(was.path);
  const Source* now = newer.sources.find(is.path);
  return before && now && before->text() == now->text();
}

Step step(const Said& was, const Said& is, bool was_faulty, bool is_excused) {
  if (was.state == State::faulty || (was.state == State::absent && was_faulty && is.state == State::good))
    return Step::unread_then;
  if (is.state != State::good && is_excused) return Step::unread_now;
  if (was.state == State::absent) return is.state == State::absent ? Step::none : Step::added;
  if (is.state != State::good) return Step::removed;
  return was.meaning.same == is.meaning.same ? Step::none : Step::changed;
}

std::vector<Paired> differences(const std::vector<Member>& was, const std::vector<Member>& is, bool ordered) {
  const auto before = meanings(was);
  const auto now = meanings(is);
  const std::vector<int> kept = ordered ? kept_in_order(before, now) : kept_anywhere(before, now);
  std::vector<const Member*> left;
  for (std::size_t j = 0; j < is.size(); ++j)
    if (std::find(kept.begin(), kept.end(), static_cast<int>(j)) == kept.end()) left.push_back(&is[j]);
  std::vector<Paired> out;
  for (std::size_t i = 0; i < was.size(); ++i) {
    if (kept[i] >= 0) continue;
    const Member* other = most_alike(was[i], left);
    std::erase(left, other);
    out.push_back({&was[i], other});
  }
  for (const Member* one : left) out.push_back({nullptr, one});
  return out;
}

}  // namespace lofte::rules
