// SPDX-License-Identifier: Apache-2.0
#include "yaml/duplicates.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/source.h"
#include "yaml/refusals.h"

namespace lofte::yaml {
namespace {

// The entries whose key stood before, each with the index of the first that has it.
using Duplicates = std::vector<std::pair<std::size_t, std::size_t>>;
using Entries = std::vector<Entry>;

// Small mappings are the rule and nearly never hold a key twice: looked through without any memory.
bool all_differ(const Entries& entries) {
  for (std::size_t i = 1; i < entries.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (entries[i].key == entries[j].key) return false;
  return true;
}

// By sorting, so that a file of a hundred thousand keys cannot make the reading slow.
Duplicates duplicates(const Entries& entries) {
  constexpr std::size_t kSmall = 32;
  if (entries.size() <= kSmall && all_differ(entries)) return {};
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return entries[a].key < entries[b].key; });
  Duplicates found;
  for (std::size_t i = 1, first = 0; i < order.size(); ++i) {
    if (entries[order[i]].key != entries[order[first]].key)
      first = i;
    else
      found.emplace_back(order[i], order[first]);
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool holds(Entries::const_iterator begin, Entries::const_iterator end, std::string_view key) {
  return std::any_of(begin, end, [&](const Entry& entry) { return entry.key == key; });
}

// Where the first key comes again, and with it another key of those between: somebody began a new entry. One
// key that comes twice is only that.
std::vector<std::size_t> new_beginnings(const Entries& entries) {
  constexpr std::size_t kMost = 1000;  // nobody writes such an entry by hand, and looking takes its square
  std::vector<std::size_t> found;
  std::size_t from = 0;
  if (entries.size() > kMost) return found;
  for (std::size_t i = 1; i < entries.size(); ++i) {
    if (entries[i].key != entries.front().key) continue;
    const auto next = std::find_if(entries.begin() + static_cast<std::ptrdiff_t>(i) + 1, entries.end(),
                                   [&](const Entry& entry) { return entry.key == entries.front().key; });
    const auto here = entries.begin() + static_cast<std::ptrdiff_t>(i);
    const auto before = entries.begin() + static_cast<std::ptrdiff_t>(from);
    const bool again =
        std::any_of(here + 1, next, [&](const Entry& entry) { return holds(before + 1, here, entry.key); });
    if (!again) continue;
    found.push_back(i);
    from = i;
  }
  return found;
}

OpenMapping part(const Entries& entries, std::size_t begin, std::size_t end) {
  OpenMapping out;
  out.node.kind = Node::Kind::mapping;
  out.entries.assign(entries.begin() + static_cast<std::ptrdiff_t>(begin),
                     entries.begin() + static_cast<std::ptrdiff_t>(end));
  const Entry& last = out.entries.back();
  out.node.span = {out.entries.front().key_span.begin, std::max(last.key_span.end, last.value.span.end)};
  return out;
}

}  // namespace

void drop_duplicates(const std::string& path, std::string_view text, Entries& entries, KnownKey known,
                     diag::Findings& findings) {
  const Duplicates again = duplicates(entries);
  if (again.empty()) return;
  const Source source(text);  // finds lines faster than by counting
  for (const auto& [index, first] : again) {
    const bool list = known && known(entries[index].key) == KeySort::list;
    findings.push_back(duplicate_key(path, text, source.position(entries[first].key_span.begin).line,
                                     entries[first], entries[index], list));
  }
  Entries kept;
  auto next = again.begin();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (next != again.end() && next->first == i)
      ++next;
    else
      kept.push_back(std::move(entries[i]));
  }
  entries = std::move(kept);
}

void drop_second_records(const std::string& path, std::string_view text, OpenMapping& root,
                         diag::Findings& findings) {
  std::vector<std::size_t> begins = new_beginnings(root.entries);
  if (begins.empty()) return;
  begins.push_back(root.entries.size());
  for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
    const Entry& last = root.entries[begins[i + 1] - 1];
    findings.push_back(second_record(path, text, root.entries[begins[i]].key_span,
                                     root.entries.front().key_span,
                                     std::max(last.key_span.end, last.value.span.end)));
  }
  root = part(root.entries, 0, begins.front());
}

std::vector<OpenMapping> part_at_missing_dashes(const std::string& path, std::string_view text,
                                                OpenMapping&& entry, diag::Findings& findings) {
  std::vector<OpenMapping> parts;
  std::vector<std::size_t> begins = new_beginnings(entry.entries);
  if (begins.empty()) {
    parts.push_back(std::move(entry));
    return parts;
  }
  for (const std::size_t begin : begins)
    findings.push_back(
        missing_dash(path, text, entry.entries[begin].key_span, entry.entries.front().key_span));
  begins.insert(begins.begin(), 0);
  begins.push_back(entry.entries.size());
  for (std::size_t i = 0; i + 1 < begins.size(); ++i)
    parts.push_back(part(entry.entries, begins[i], begins[i + 1]));
  return parts;
}

}  // namespace lofte::yaml
