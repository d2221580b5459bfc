// SPDX-License-Identifier: Apache-2.0
#include "rules/names_now.h"

#include <algorithm>
#include <map>

#include "base/strings.h"

namespace lofte::rules {
namespace {

using records::What;

using Renamed = std::map<std::string, std::string, std::less<>>;

template <class T>
std::vector<const records::Named<T>*> missing_in(const records::Map<T>& these,
                                                 const records::Map<T>& others) {
  std::vector<const records::Named<T>*> out;
  for (const auto& item : these)
    if (!others.find(item.id)) out.push_back(&item);
  return out;
}

// What a thing is called, and what it belongs to; the second alone is what it still is under another name.
struct Likeness {
  std::string name;
  std::string belonging;
};

template <class T>
std::string part_of(const T& thing) {
  return thing.part_of ? std::string(thing.part_of->id) : std::string();
}

Likeness likeness(const records::Party& party) {
  const std::string side(party.side ? records::word(*party.side) : "");
  return {party.name ? std::string(*party.name) : std::string(), side + "/" + part_of(party)};
}

Likeness likeness(const records::Place& place) {
  return {place.name ? std::string(*place.name) : std::string(), part_of(place)};
}

Likeness likeness(const records::Activity& activity) {
  const bool sensitive = activity.sensitive && *activity.sensitive;
  return {activity.many ? std::string(*activity.many) : std::string(), sensitive ? "sensitive" : ""};
}

template <class T>
Renamed renamed(const records::Map<T>& older, const records::Map<T>& newer) {
  Renamed out;
  auto gone = missing_in(older, newer);
  auto come = missing_in(newer, older);
  const auto pair_up = [&](auto fits) {
    std::erase_if(gone, [&](const auto* was) {
      const auto fitting = [&](const auto* is) { return fits(likeness(was->value), likeness(is->value)); };
      if (std::count_if(come.begin(), come.end(), fitting) != 1) return false;
      const auto at = std::find_if(come.begin(), come.end(), fitting);
      out.emplace(was->id, (*at)->id);
      come.erase(at);
      return true;
    });
  };
  pair_up(
      [](const Likeness& a, const Likeness& b) { return a.name == b.name && a.belonging == b.belonging; });
  if (gone.size() == 1 && come.size() == 1)
    pair_up([](const Likeness& a, const Likeness& b) { return a.belonging == b.belonging; });
  return out;
}

}  // namespace

records::NameNow names_now(const corpus::Corpus& older, const corpus::Corpus& newer,
                           const corpus::Succession& succession) {
  const records::Settings& was = older.settings;
  const records::Settings& is = newer.settings;
  std::map<What, Renamed> declared{{What::party, renamed(was.parties, is.parties)},
                                   {What::place, renamed(was.places, is.places)},
                                   {What::activity, renamed(was.activities, is.activities)}};
  return [declared = std::move(declared), &succession](What what, const std::string& id) {
    if (what == What::category) return id;
    const auto ids = declared.find(what);
    if (ids == declared.end()) return succession.now(what, id).value_or(id);
    const auto at = ids->second.find(id);
    return at == ids->second.end() ? id : at->second;
  };
}

}  // namespace lofte::rules
