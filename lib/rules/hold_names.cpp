// SPDX-License-Identifier: Apache-2.0
//
// What things are called. A new name is free: a square may be renamed. But a name that stood for something
// else gives one thing's figures to the other on every page.
#include <algorithm>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "base/utf8.h"
#include "rules/against_parts.h"

namespace lofte::rules {
namespace {

using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kNameOfAnother{"the name \"{name}\" stood for {old} in {commit} and stands for {now} now",
                                "namnet ”{name}” betydde {old} i {commit} och betyder {now} nu"};
constexpr Phrase kKeepNames{"let each keep its name; a new one is called something that nothing was called",
                            "låt var och en behålla sitt namn; en ny får ett namn som inget annat har haft"};

using records::Field;
using Texts = std::vector<const Field<Text>*>;

std::string bare(const Field<Text>& name) {
  return name ? utf8::lower(one_line(trim(*name))) : std::string();
}

Texts names_of(const records::Party& party) { return {&party.name}; }
Texts names_of(const records::Place& place) { return {&place.name}; }
Texts names_of(const records::Activity& activity) { return {&activity.one, &activity.many}; }
Texts names_of(const records::Measure& measure) { return {&measure.title}; }

bool has_name(const auto& thing, const std::string& name) {
  const Texts all = names_of(thing);
  return std::any_of(all.begin(), all.end(), [&](const auto* one) { return bare(*one) == name; });
}

void tell(Pair& pair, const std::string& path, const Field<Text>& name, std::string_view old,
          std::string_view now) {
  report(pair, kIdReused, path, name.span(),
         say(kNameOfAnother, {{"name", one_line(*name)},
                              {"old", std::string(old)},
                              {"now", std::string(now)},
                              {"commit", pair.older.label}}),
         say(kKeepNames));
}

// Whether a thing is called what something else was called, and not itself.
template <class T, class Older>
void hold_name(Pair& pair, const std::string& path, const T& was, const T& is, std::string_view old_id,
               std::string_view now_id, const Older& older) {
  for (const Field<Text>* name : names_of(is)) {
    const std::string called = bare(*name);
    if (called.empty() || has_name(was, called)) continue;
    for (const auto& [id, other] : older)
      if (id != old_id && has_name(*other, called)) return tell(pair, path, *name, id, now_id);
  }
}

template <class T>
void hold_map(Pair& pair, What what, const records::Map<T>& was, const records::Map<T>& is) {
  std::vector<std::pair<std::string_view, const T*>> older;
  for (const auto& one : was) older.emplace_back(one.id, &one.value);
  for (const auto& one : was) {
    const auto* now = is.find(pair.names_now(what, std::string(one.id)));
    if (!now) continue;
    hold_name(pair, std::string(records::kSettingsFile), one.value, now->value, one.id, now->id, older);
  }
}

}  // namespace

void hold_names(Pair& pair) {
  if (!pair.older.corpus.settings_read || !pair.newer.corpus.settings_read) return;
  const records::Settings& was = pair.older.corpus.settings;
  const records::Settings& is = pair.newer.corpus.settings;
  hold_map(pair, What::party, was.parties, is.parties);
  hold_map(pair, What::place, was.places, is.places);
  hold_map(pair, What::activity, was.activities, is.activities);
}

void hold_title(Pair& pair, const Edited& edited) {
  if (edited.is.first != What::measure || edited.is_excused) return;
  const records::Measure* was = pair.older.corpus.measures.find(edited.was.second);
  const records::Measure* is = pair.newer.corpus.measures.find(edited.is.second);
  if (!was || !is || !was->title || bare(was->title) == bare(is->title)) return;
  std::vector<std::pair<std::string_view, const records::Measure*>> older;
  for (const records::Measure& one : pair.older.whole().measures) older.emplace_back(one.id, &one);
  hold_name(pair, edited.path_is, *was, *is, edited.was.second, edited.is.second, older);
}

}  // namespace lofte::rules
