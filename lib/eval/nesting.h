// SPDX-License-Identifier: Apache-2.0
//
// What is a part of what among some of the parties or the places of lofte.yaml. Each has one whole at most,
// so the way up from one is short, however many there are.
#pragma once
#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "records/settings.h"

namespace lofte::eval {

using Ids = std::vector<std::string>;

/// The nearest of the ids (which are sorted) that one is a part of, itself left out; nullptr when there is
/// none.
template <class T>
const std::string* nearest_whole(const records::Map<T>& all, std::string_view id, const Ids& sorted) {
  std::string_view whole = id;
  for (std::size_t step = 0; step < all.size(); ++step) {  // no way up is longer, but one in a circle
    const auto* item = all.find(whole);
    if (!item || !item->value.part_of) return nullptr;
    whole = item->value.part_of->id;
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), whole);
    if (whole != id && at != sorted.end() && *at == whole) return &*at;
  }
  return nullptr;
}

/// Whether one is among the ids (which are sorted), or a part of one of them.
template <class T>
bool within_any(const records::Map<T>& all, std::string_view id, const Ids& sorted) {
  return std::binary_search(sorted.begin(), sorted.end(), id) || nearest_whole(all, id, sorted);
}

/// Those of the ids (which are sorted) that are not inside another one of them.
template <class T>
Ids topmost(const records::Map<T>& all, const Ids& sorted) {
  Ids out;
  std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(out),
               [&](const std::string& id) { return !nearest_whole(all, id, sorted); });
  return out;
}

/// The ids that are inside each of the wholes (which are sorted, and of which none is inside another), itself
/// left out.
template <class T>
std::map<std::string, Ids> inside(const records::Map<T>& all, const Ids& ids, const Ids& wholes) {
  std::map<std::string, Ids> out;
  for (const std::string& whole : wholes) out[whole];
  for (const std::string& id : ids)
    if (const std::string* whole = nearest_whole(all, id, wholes)) out[*whole].push_back(id);
  return out;
}

}  // namespace lofte::eval
