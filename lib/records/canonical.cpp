// SPDX-License-Identifier: Apache-2.0
#include "records/canonical.h"

#include <algorithm>

#include "base/strings.h"
#include "records/canonical_scalar.h"
#include "records/values.h"

namespace lofte::records {
namespace {

using Kind = Canonical::Kind;
using Form = TypeInfo::Form;

Canonical of(Kind kind, Span span) {
  Canonical out;
  out.kind = kind;
  out.span = span;
  return out;
}

class Maker {
 public:
  explicit Maker(const NameNow& now) : now_(now) {}

  Canonical object(const ObjectInfo& object, const yaml::Node& node) const {
    Canonical out = of(node.is_mapping() ? Kind::object : Kind::faulty, node.span);
    if (!node.is_mapping()) return out;
    for (const FieldInfo& field : object.fields) {
      const yaml::Entry* entry = node.find(field.name);
      if (!entry) continue;
      Canonical member = value(field.type(), entry->value);
      member.key = entry->key_span;
      if (member.kind != Kind::absent) out.members.emplace_back(field.name, std::move(member));
    }
    return out;
  }

 private:
  Canonical value(const TypeInfo& type, const yaml::Node& node) const {
    if (node.kind == yaml::Node::Kind::null) return of(Kind::faulty, node.span);
    switch (type.form) {
      case Form::object:
        return object(type.object(), node);
      case Form::list:
        return list(type.parts.front(), node);
      case Form::map:
        return map(type.parts.front(), node);
      case Form::any_of:
        return any_of(type, node);
      default:
        return scalar(type, node);
    }
  }

  Canonical list(const TypeInfo& element, const yaml::Node& node) const {
    Canonical out = of(Kind::list, node.span);
    if (!node.is_sequence()) out.items.push_back(value(element, node));
    for (const yaml::Node& item : node.items) out.items.push_back(value(element, item));
    if (out.items.empty()) out.kind = Kind::absent;
    return out;
  }

  Canonical map(const TypeInfo& element, const yaml::Node& node) const {
    Canonical out = of(node.is_mapping() ? Kind::map : Kind::faulty, node.span);
    for (const yaml::Entry& entry : node.entries) {
      Canonical member = value(element, entry.value);
      member.key = entry.key_span;
      out.members.emplace_back(entry.key, std::move(member));
    }
    return out;
  }

  // A scalar stands for the mapping whose main member it is: a meeting for its date.
  Canonical any_of(const TypeInfo& type, const yaml::Node& node) const {
    const auto takes = [&](const TypeInfo& part) { return part.takes_scalar() == node.is_scalar(); };
    const auto part = std::find_if(type.parts.begin(), type.parts.end(), takes);
    if (part == type.parts.end()) return of(Kind::faulty, node.span);
    Canonical out = value(*part, node);
    const FieldInfo* main = node.is_scalar() ? main_member(type, part->form) : nullptr;
    if (!main || out.kind == Kind::faulty) return out;
    Canonical whole = of(Kind::object, node.span);
    whole.members.emplace_back(main->name, std::move(out));
    return whole;
  }

  static const FieldInfo* main_member(const TypeInfo& type, Form form) {
    for (const TypeInfo& part : type.parts) {
      if (part.form != Form::object) continue;
      for (const FieldInfo& field : part.object().fields)
        if (field.required && field.type().form == form) return &field;
    }
    return nullptr;
  }

  Canonical scalar(const TypeInfo& type, const yaml::Node& node) const {
    Canonical out = of(Kind::faulty, node.span);
    out.form = type.form;
    const auto read = scalar_meaning(type, node);
    if (!read) return out;
    out.kind = Kind::scalar;
    out.when = read->when;
    out.shown = read->shown;
    out.same = renamed(type, read->same);
    return out;
  }

  std::string renamed(const TypeInfo& type, const std::string& id) const {
    if (!now_) return id;
    const auto pair = [&](What what, std::size_t from) {
      const std::size_t slash = id.find('/');
      return slash == id.npos
                 ? id
                 : id.substr(0, from) + now_(what, id.substr(from, slash - from)) + id.substr(slash);
    };
    switch (type.form) {
      case Form::ref:
        return now_(type.what, id);
      case Form::commitment_ref:
        return pair(What::promise, 0);
      case Form::origin:
        return id.starts_with(kSituationPrefix) ? pair(What::situation, kSituationPrefix.size())
                                                : pair(What::walk, 0);
      case Form::counted:
        return id.starts_with(kMeetingPrefix)
                   ? std::string(kMeetingPrefix) + now_(What::forum, id.substr(kMeetingPrefix.size()))
                   : now_(What::activity, id);
      default:
        return id;
    }
  }

  const NameNow& now_;
};

void append(const Canonical& value, std::string& out) {
  switch (value.kind) {
    case Kind::absent:
      return;
    case Kind::faulty:
      out += "?";
      return;
    case Kind::scalar:
      out += value.same;
      return;
    case Kind::object:
    case Kind::map:
      for (const auto& [name, member] : value.members) {
        out += name + "{";
        append(member, out);
        out += "}";
      }
      return;
    case Kind::list:
      break;
  }
  std::vector<std::string> all(value.items.size());
  for (std::size_t i = 0; i < all.size(); ++i) append(value.items[i], all[i]);
  std::sort(all.begin(), all.end());
  for (const std::string& one : all) out += "[" + one + "]";
}

}  // namespace

const Canonical* Canonical::find(std::string_view name) const {
  for (const auto& [own, member] : members)
    if (own == name) return &member;
  return nullptr;
}

std::string_view Canonical::text(std::string_view name) const {
  const Canonical* member = find(name);
  return member && member->kind == Kind::scalar ? std::string_view(member->same) : std::string_view();
}

Canonical canonical(const ObjectInfo& object, const yaml::Node& root, const NameNow& now) {
  return Maker(now).object(object, root);
}

std::string written(const Canonical& value) {
  std::string out;
  append(value, out);
  return out;
}

bool faulty(const Canonical& value) {
  return value.kind == Kind::faulty || std::any_of(value.items.begin(), value.items.end(), faulty) ||
         std::any_of(value.members.begin(), value.members.end(),
                     [](const auto& member) { return faulty(member.second); });
}

std::string shown(const Canonical& value) {
  if (value.kind == Kind::scalar) return value.shown;
  std::vector<std::string> all;
  for (const auto& [name, member] : value.members) {
    if (member.implied()) continue;
    const bool several = member.kind == Kind::object || member.kind == Kind::map;
    const bool list = member.kind == Kind::list && member.items.size() > 1;
    const std::string text = shown(member);
    all.push_back(name + ": " + (several ? "{" + text + "}" : list ? "[" + text + "]" : text));
  }
  for (const Canonical& item : value.items) {
    const bool object = item.kind == Kind::object;
    all.push_back(object && value.items.size() > 1 ? "{" + shown(item) + "}" : shown(item));
  }
  return join(all, ", ");
}

}  // namespace lofte::records
