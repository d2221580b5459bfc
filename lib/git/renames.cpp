// SPDX-License-Identifier: Apache-2.0
#include "git/renames.h"

#include <algorithm>
#include <map>
#include <set>

#include "git/paths.h"

namespace lofte::git {
namespace {

std::string without_carriage_returns(std::string text) {
  for (std::size_t at = text.find("\r\n"); at != text.npos; at = text.find("\r\n", at)) text.erase(at, 1);
  return text;
}

std::vector<std::string> only_in(const std::vector<std::string>& these,
                                 const std::vector<std::string>& others) {
  std::vector<std::string> only;
  std::set_difference(these.begin(), these.end(), others.begin(), others.end(), std::back_inserter(only));
  return only;
}

using ByContent = std::map<std::string, std::vector<std::string>>;

ByContent by_content(const files::Tree& tree, const std::vector<std::string>& paths) {
  ByContent groups;
  for (const std::string& path : paths) {
    const std::optional<std::string> text = tree.read(path);
    if (text && !text->empty()) groups[without_carriage_returns(*text)].push_back(path);
  }
  return groups;
}

/// Pairs the paths for which `fits` says so, first with first, and takes them out of both lists.
template <typename Fits>
void pair_up(std::vector<std::string>& from, std::vector<std::string>& to, Fits fits,
             std::vector<Rename>& out) {
  for (auto old = from.begin(); old != from.end();) {
    const auto match = std::find_if(to.begin(), to.end(), [&](const auto& path) { return fits(*old, path); });
    if (match == to.end()) {
      ++old;
      continue;
    }
    out.push_back({*old, *match});
    to.erase(match);
    old = from.erase(old);
  }
}

}  // namespace

std::vector<Rename> renames(const files::Tree& older, const files::Tree& newer) {
  const std::vector<std::string> before = older.list();
  const std::vector<std::string> after = newer.list();
  ByContent gone = by_content(older, only_in(before, after));
  ByContent come = gone.empty() ? ByContent{} : by_content(newer, only_in(after, before));
  std::vector<Rename> found;
  for (auto& [text, from] : gone) {
    const auto to = come.find(text);
    if (to == come.end()) continue;
    pair_up(
        from, to->second, [](const auto& a, const auto& b) { return name_of(a) == name_of(b); }, found);
    pair_up(
        from, to->second, [](const auto&, const auto&) { return true; }, found);
  }
  std::sort(found.begin(), found.end(), [](const Rename& a, const Rename& b) { return a.from < b.from; });
  return found;
}

}  // namespace lofte::git
