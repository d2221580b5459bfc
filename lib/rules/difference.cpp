// SPDX-License-Identifier: Apache-2.0
#include "rules/difference.h"

#include <algorithm>

#include "rules/pairing.h"

namespace lofte::rules {
namespace {

using records::Canonical;
using CanonicalKind = records::Canonical::Kind;
using Kind = Difference::Kind;

bool is_collection(const Canonical* value) {
  return value && (value->kind == CanonicalKind::object || value->kind == CanonicalKind::map);
}

bool is_list(const Canonical* value) { return value && value->kind == CanonicalKind::list; }

bool of_scalars(const Canonical& list) {
  return std::none_of(list.items.begin(), list.items.end(),
                      [](const Canonical& item) { return is_collection(&item); });
}

// Whether a list of scalars holds all of another one.
bool holds_all(const Canonical& list, const Canonical& other) {
  return std::all_of(other.items.begin(), other.items.end(), [&](const Canonical& one) {
    return std::any_of(list.items.begin(), list.items.end(),
                       [&](const Canonical& item) { return same(item, one); });
  });
}

class Finder {
 public:
  explicit Finder(const Comparing& comparing) : comparing_(comparing) {}

  std::vector<Difference> take() { return std::move(found_); }

  void members(const Canonical& was, const Canonical& is, Span home) {
    for (const auto& [name, before] : was.members) step(name, &before, is.find(name), home, was.kind);
    for (const auto& [name, now] : is.members)
      if (!was.find(name)) step(name, nullptr, &now, home, is.kind);
  }

 private:
  // A member of a mapping: by its field, or by its id in a mapping from ids.
  void step(const std::string& name, const Canonical* was, const Canonical* is, Span home, CanonicalKind in) {
    const std::size_t length = path_.size();
    const bool field = in == CanonicalKind::object;
    if (field)
      path_ += (path_.empty() ? "" : ".") + name;
    else
      ids_.push_back(name);
    value(was, is, is && is->key.end > 0 ? is->key : home);
    path_.resize(length);
    if (!field) ids_.pop_back();
  }

  void value(const Canonical* was, const Canonical* is, Span home) {
    if ((is_list(was) || is_list(is)) && (!was || is_list(was)) && (!is || is_list(is)))
      return list(was, is, home);
    if (!was) return add(Kind::added, nullptr, is, is->span);
    if (!is) return add(Kind::removed, was, nullptr, home);
    if (same(*was, *is)) return;
    const bool inside = is_collection(was) && is_collection(is) && was->kind == is->kind;
    if (!inside) return add(Kind::changed, was, is, is->implied() ? home : is->span);
    if (!comparing_.whole(path_)) return members(*was, *is, home);
    add(Kind::changed, was, is, the_one(*was, *is).value_or(is->span));
  }

  void list(const Canonical* was, const Canonical* is, Span home) {
    static const Canonical kNone;
    const Canonical& before = was ? *was : kNone;
    const Canonical& now = is ? *is : kNone;
    if (of_scalars(before) && of_scalars(now)) return scalars(was, is, home);
    for (const EntryPair& pair : paired(before.items, now.items, comparing_.ordered(path_)))
      entry(pair, home);
  }

  void scalars(const Canonical* was, const Canonical* is, Span home) {
    if (!was) return add(Kind::added, nullptr, is, is->span);
    if (!is) return add(Kind::removed, was, nullptr, home);
    if (same(*was, *is)) return;
    add(holds_all(*is, *was) ? Kind::added : Kind::changed, was, is, is->span);
  }

  void entry(const EntryPair& pair, Span home) {
    const std::string id(pair.was ? pair.was->text("id") : pair.is->text("id"));
    if (!id.empty()) ids_.push_back(id);
    if (!pair.was || !pair.is)
      add(pair.was ? Kind::removed : Kind::added, pair.was, pair.is, pair.is ? place_of(*pair.is) : home);
    else if (!id.empty())
      members(*pair.was, *pair.is, place_of(*pair.is));
    else if (same(*pair.was, *pair.is))
      add(Kind::moved, pair.was, pair.is, pair.is->span);
    else
      changed_entry(pair);
    if (!id.empty()) ids_.pop_back();
  }

  void changed_entry(const EntryPair& pair) {
    Finder inside(comparing_);
    inside.path_ = path_;
    inside.ids_ = ids_;
    if (is_collection(pair.was) && is_collection(pair.is)) inside.members(*pair.was, *pair.is, pair.is->span);
    add(Kind::changed, pair.was, pair.is, the_one(*pair.was, *pair.is).value_or(pair.is->span));
    found_.back().inner = inside.take();
  }

  // Where the one member stands that two mappings do not have in common.
  static std::optional<Span> the_one(const Canonical& was, const Canonical& is) {
    std::optional<Span> out;
    for (const auto& [name, now] : is.members) {
      const Canonical* before = was.find(name);
      if (before && same(*before, now)) continue;
      if (out) return std::nullopt;
      out = now.span;
    }
    const bool gone = std::any_of(was.members.begin(), was.members.end(),
                                  [&](const auto& one) { return !is.find(one.first); });
    return gone ? std::nullopt : out;
  }

  // Where an entry with an id is told: at its id.
  static Span place_of(const Canonical& entry) {
    const Canonical* id = entry.find("id");
    return id ? id->span : entry.span;
  }

  void add(Kind kind, const Canonical* was, const Canonical* is, Span span) {
    found_.push_back({kind, path_, ids_, was, is, span, {}});
  }

  const Comparing& comparing_;
  std::string path_;
  std::vector<std::string> ids_;
  std::vector<Difference> found_;
};

}  // namespace

std::string_view Difference::field() const {
  const std::size_t dot = path.rfind('.');
  return std::string_view(path).substr(dot == std::string::npos ? 0 : dot + 1);
}

std::vector<Difference> differences(const Canonical& was, const Canonical& is, Span home,
                                    const Comparing& comparing) {
  Finder finder(comparing);
  finder.members(was, is, home);
  return finder.take();
}

}  // namespace lofte::rules
