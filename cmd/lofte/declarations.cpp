// SPDX-License-Identifier: Apache-2.0
#include "declarations.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "corpus/loader.h"
#include "edit/editor.h"
#include "entry/fields.h"
#include "new_kind.h"
#include "records/settings.h"

namespace lofte::cli {
namespace {

// As a shell takes it for one word.
std::string in_shell(const std::string& word) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./,:+=@%åäöÅÄÖ";
  if (!word.empty() && word.find_first_not_of(kPlain) == word.npos) return word;
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

}  // namespace

using records::What;

std::string new_command_line(std::string_view kind, const std::string& id,
                             const std::vector<std::pair<std::string, std::string>>& set) {
  std::string out = "lofte new " + std::string(kind) + (id.empty() ? "" : ' ' + in_shell(id));
  for (const auto& [key, text] : set) out += " --set " + in_shell(key + '=' + text);
  return out + '\n';
}

std::string Declarations::commands() const {
  std::string out;
  for (const One& one : all_) {
    std::vector<std::pair<std::string, std::string>> set;
    for (const auto& [key, value] : one.value.entries()) set.emplace_back(key, value.text());
    out += new_command_line(declared_kind(one.what)->name, one.id, set);
  }
  return out;
}

std::string with_declared(const std::string& settings, What what, const std::string& id,
                          const edit::Value& value) {
  const std::string key(declared_kind(what)->key);
  edit::Editor editor(std::string(records::kSettingsFile), settings,
                      entry::key_order(records::settings_object()));
  if (what == What::category)
    editor.add({key}, id);
  else
    editor.set({key, id}, value);
  return editor.bytes();
}

// What something new may be called.
std::vector<std::string> Declarations::names_in(const One& one) {
  std::vector<std::string> out{one.id, one.name};
  for (const char* key : {"one", "many"})
    if (const edit::Value* name = one.value.find(key)) out.push_back(name->text());
  return out;
}

std::vector<std::string> Declarations::ids(What what) const {
  std::vector<std::string> out = corpus::ids(corpus_, what);
  for (const One& one : all_)
    if (one.what == what) out.push_back(one.id);
  return out;
}

std::vector<std::string> Declarations::names_of(What what, const std::string& id) const {
  for (const One& one : all_)
    if (one.what == what && one.id == id) return names_in(one);
  if (what == What::party) return {id, corpus::party_name(corpus_, id)};
  if (what == What::place) return {id, corpus::place_name(corpus_, id)};
  for (const auto& activity : corpus_.settings.activities)
    if (what == What::activity && activity.id == id && activity->one && activity->many)
      return {id, std::string(*activity->one), std::string(*activity->many)};
  return {id};
}

std::optional<std::string> Declarations::find(What what, std::string_view name) const {
  const std::string lower = utf8::lower(name);
  for (const std::string& id : ids(what))
    for (const std::string& one : names_of(what, id))
      if (utf8::lower(one) == lower) return id;
  return std::nullopt;
}

std::optional<std::string> Declarations::near(What what, std::string_view name) const {
  const std::vector<std::string> all = ids(what);
  return nearest(what == What::category ? std::string(name) : records::id_from(name), all);
}

std::string Declarations::add(What what, const std::string& name, edit::Value value) {
  const std::string base = what == What::category ? name : records::id_from(name);
  const std::vector<std::string> taken = ids(what);
  std::string id = base;
  for (int n = 2; among(taken, id); ++n) id = base + '-' + std::to_string(n);
  all_.push_back({what, id, name, std::move(value)});
  return id;
}

std::string Declarations::settings() const {
  std::string out = settings_;
  for (const One& one : all_) out = with_declared(out, one.what, one.id, one.value);
  return out;
}

}  // namespace lofte::cli
