// SPDX-License-Identifier: Apache-2.0
#include "rules/pairing.h"

#include <algorithm>
#include <map>

namespace lofte::rules {
namespace {

using records::Canonical;
using Entries = std::vector<Canonical>;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// Entries of a list by a text of theirs, in the order of the list.
using PlacesById = std::map<std::string, std::vector<std::size_t>, std::less<>>;

// Which entry of `is` each of `was` still is (kNone: not known yet).
class Matching {
 public:
  Matching(const Entries& was, const Entries& is) : of(was.size(), kNone), taken(is.size(), false) {}

  std::vector<std::size_t> of;
  std::vector<bool> taken;

  void put(std::size_t i, std::size_t j) {
    of[i] = j;
    taken[j] = true;
  }
  // The first of some places, from `from` on, that nothing was put to.
  std::size_t first_free(const std::vector<std::size_t>& places, std::size_t from) const {
    auto at = std::lower_bound(places.begin(), places.end(), from);
    while (at != places.end() && taken[*at]) ++at;
    return at == places.end() ? kNone : *at;
  }
};

std::vector<std::string> texts(const Entries& entries) {
  std::vector<std::string> out;
  for (const Canonical& entry : entries) out.push_back(written(entry));
  return out;
}

// The words that say what an entry is; empty for one without.
std::string entry_words(const Canonical& entry) {
  const std::string_view text = entry.text("text");
  return std::string(text.empty() ? entry.text("title") : text);
}

template <class Of>
std::vector<std::string> keys(const Entries& entries, Of of) {
  std::vector<std::string> out;
  for (const Canonical& entry : entries) out.push_back(entry.text("id").empty() ? std::string() : of(entry));
  return out;
}

// Puts together those that have a text in common; those without one are left. With `ordered`, none goes back.
void by_text(const std::vector<std::string>& was, const std::vector<std::string>& is, bool ordered,
             Matching& out) {
  PlacesById places;
  for (std::size_t j = 0; j < is.size(); ++j)
    if (!is[j].empty()) places[is[j]].push_back(j);
  std::size_t from = 0;
  for (std::size_t i = 0; i < was.size(); ++i) {
    const auto at = out.of[i] == kNone ? places.find(was[i]) : places.end();
    const std::size_t j = at == places.end() ? kNone : out.first_free(at->second, from);
    if (j == kNone) continue;
    out.put(i, j);
    if (ordered) from = j + 1;
  }
}

// How much two entries have in common; 0 when none of their values is the same.
int likeness(const Canonical& a, const Canonical& b) {
  int alike = 0;
  int both = 0;
  for (const auto& [name, member] : a.members) {
    const Canonical* other = b.find(name);
    both += other ? 1 : 0;
    alike += other && same(member, *other) ? 1 : 0;
  }
  return alike == 0 ? 0 : alike + both;
}

void by_likeness(const Entries& was, const Entries& is, Matching& out) {
  constexpr std::size_t kMost = 1000;  // of a longer list that was written anew nobody can tell
  if (was.size() > kMost || is.size() > kMost) return;
  for (std::size_t i = 0; i < was.size(); ++i) {
    if (out.of[i] != kNone || !was[i].text("id").empty()) continue;
    std::size_t best = kNone;
    int most = 0;
    for (std::size_t j = 0; j < is.size(); ++j) {
      const int like = out.taken[j] || !is[j].text("id").empty() ? 0 : likeness(was[i], is[j]);
      if (like > most) {
        most = like;
        best = j;
      }
    }
    if (best != kNone) out.put(i, best);
  }
}

}  // namespace

std::vector<EntryPair> paired(const Entries& was, const Entries& is, bool ordered) {
  Matching matching(was, is);
  const std::vector<std::string> before = texts(was);
  const std::vector<std::string> now = texts(is);
  by_text(before, now, ordered, matching);
  const std::vector<std::size_t> kept = matching.of;
  // An entry keeps its words when the list is numbered anew, and its id when the words are mended.
  const auto both = [](const Canonical& entry) {
    const std::string words = entry_words(entry);
    return words.empty() ? words : std::string(entry.text("id")) + " " + words;
  };
  const auto id = [](const Canonical& entry) { return std::string(entry.text("id")); };
  by_text(keys(was, both), keys(is, both), false, matching);
  by_text(keys(was, entry_words), keys(is, entry_words), false, matching);
  by_text(keys(was, id), keys(is, id), false, matching);
  by_likeness(was, is, matching);
  std::vector<EntryPair> out;
  for (std::size_t i = 0; i < was.size(); ++i) {
    const std::size_t j = matching.of[i];
    if (j == kNone)
      out.push_back({&was[i], nullptr});
    else if (kept[i] == kNone || before[i] != now[j])
      out.push_back({&was[i], &is[j]});
  }
  for (std::size_t j = 0; j < is.size(); ++j)
    if (!matching.taken[j]) out.push_back({nullptr, &is[j]});
  return out;
}

}  // namespace lofte::rules
