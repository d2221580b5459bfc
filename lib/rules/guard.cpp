// SPDX-License-Identifier: Apache-2.0
#include "rules/guard.h"

#include <algorithm>

#include "base/strings.h"

namespace lofte::rules {
namespace {

using records::Canonical;

// Whether a path is another one or leads below it.
bool is_below(std::string_view path, std::string_view above) {
  return path.starts_with(above) && (path.size() == above.size() || path[above.size()] == '.');
}

// Calls `f` with every object that a path of fields leads to.
template <class F>
void each_at(Canonical& value, std::string_view path, F f) {
  if (value.kind == Canonical::Kind::list) {
    for (Canonical& item : value.items) each_at(item, path, f);
    return;
  }
  if (value.kind != Canonical::Kind::object) return;
  if (path.empty()) return f(value);
  const std::size_t dot = std::min(path.find('.'), path.size());
  for (auto& [name, member] : value.members)
    if (name == path.substr(0, dot)) each_at(member, path.substr(std::min(dot + 1, path.size())), f);
}

Canonical said(std::string_view value) {
  Canonical out;
  out.kind = Canonical::Kind::scalar;
  out.same = out.shown = value;
  return out;
}

void imply(Canonical& object, std::string_view field, const Canonical& value) {
  if (!object.find(field)) object.members.emplace_back(field, value);
}

// A figure that names the follow-up's own period says no more than one that names none.
void leave_own_period_out(Canonical& root) {
  const Canonical* period = root.find("period");
  if (!period) return;
  const std::string own = period->same;
  each_at(root, "counts", [&](Canonical& figure) {
    std::erase_if(figure.members,
                  [&](const auto& one) { return one.first == "period" && one.second.same == own; });
  });
}

}  // namespace

const GuardRow* guard_row(records::What kind, std::string_view path) {
  const GuardRow* best = nullptr;
  for (const GuardRow& row : guard_rows()) {
    if (row.kind != kind || !is_below(path, row.path)) continue;
    if (!best || best->path.size() < row.path.size()) best = &row;
  }
  return best;
}

Hold hold_of(records::What kind, std::string_view path) {
  for (const CommonRow& row : free_in_every_kind())
    if (is_below(path, row.path)) return Hold::free;
  const GuardRow* row = guard_row(kind, path);
  return row ? row->hold : Hold::fact;
}

Comparing comparing() {
  return {[](std::string_view path) { return path == "history" || path == "moved_due"; },
          [](std::string_view path) { return path == "commitments.target" || path == "commitments.effect"; }};
}

void say_implied(records::What kind, Canonical& root) {
  for (const Implied& one : implied_values()) {
    if (one.kind != kind) continue;
    const std::size_t dot = one.path.rfind('.');
    const std::string_view above = dot == one.path.npos ? std::string_view() : one.path.substr(0, dot);
    const std::string_view field = one.path.substr(dot == one.path.npos ? 0 : dot + 1);
    each_at(root, above, [&](Canonical& object) { imply(object, field, said(one.value)); });
  }
  if (kind == records::What::followup) leave_own_period_out(root);
}

}  // namespace lofte::rules
