// SPDX-License-Identifier: Apache-2.0
//
// The ids inside a walk that was held. Measures name the proposal they come from as WALK/PROPOSAL; when a
// list is numbered anew after a line was taken away, every one of them points at its neighbour. A text that
// was mended under its own id is no matter; a text that now stands under the id of another is.
#include <map>

#include "rules/against_parts.h"

namespace lofte::rules {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kWalkReused{"the id {id} named \"{old}\" in {commit} and names \"{new}\" now",
                             "id {id} betydde ”{old}” i {commit} och betyder ”{new}” nu"};
constexpr Phrase kKeepIds{"let every text keep its own id; a new one takes an id that was never used",
                          "låt varje text behålla sitt id; en ny får ett id som aldrig har använts"};

struct Text {
  Meaning meaning;
  Span id;
};
using Texts = std::map<std::string, Text>;

template <class T>
void add(Texts& texts, const T& part) {
  if (part.id && part.text) texts.emplace(part.id->text, Text{meaning(*part.text), part.id.span});
}

Texts observations(const records::Walk& walk) {
  Texts out;
  for (const auto& observation : walk.observations) add(out, *observation);
  return out;
}

Texts proposals(const records::Walk& walk) {
  Texts out;
  for (const auto& observation : walk.observations)
    for (const auto& proposal : observation->proposals) add(out, *proposal);
  return out;
}

// Whether the text of an id has gone to another id that did not have it.
bool moved(const std::string& id, const Meaning& text, const Texts& from, const Texts& to) {
  for (const auto& [other, now] : to) {
    if (other == id || now.meaning.same != text.same) continue;
    const auto before = from.find(other);
    if (before == from.end() || before->second.meaning.same != text.same) return true;
  }
  return false;
}

void hold_ids(Pair& pair, const std::string& path, const Texts& was, const Texts& is) {
  for (const auto& [id, text] : is) {
    const auto before = was.find(id);
    if (before == was.end() || before->second.meaning.same == text.meaning.same) continue;
    const Meaning& old = before->second.meaning;
    if (!moved(id, old, was, is) && !moved(id, text.meaning, is, was)) continue;
    const ToldApart told = told_apart(old, text.meaning);
    pair.findings.emplace_back(
        kIdReused, diag::Place{path, text.id},
        say(kWalkReused, {{"id", id}, {"old", told.old}, {"new", told.now}, {"commit", pair.older.label}}),
        say(kKeepIds));
  }
}

}  // namespace

void compare_walk(Pair& pair, const records::Walk& was, const records::Walk& is) {
  if (pair.same_text(was, is)) return;
  hold_ids(pair, is.path, observations(was), observations(is));
  hold_ids(pair, is.path, proposals(was), proposals(is));
}

}  // namespace lofte::rules
