// SPDX-License-Identifier: Apache-2.0
#include "new_kind.h"

#include <array>

#include "base/strings.h"
#include "entry/fields.h"
#include "words/error.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kNoNewKind{"there is nothing called \"{word}\" to make",
                            "det finns inget som heter ”{word}” att lägga upp"};
constexpr Phrase kNewKinds{"it can be {kinds}", "det kan vara {kinds}"};

constexpr std::array<DeclaredKind, 4> kDeclared{{{records::What::party, "party", "parties"},
                                                 {records::What::place, "place", "places"},
                                                 {records::What::activity, "activity", "activities"},
                                                 {records::What::category, "category", "categories"}}};

// All of them, as they are written.
std::vector<std::string> new_kinds() {
  std::vector<std::string> out;
  for (const records::KindInfo& kind : records::kKinds) out.emplace_back(kind.name);
  for (const DeclaredKind& one : kDeclared) out.emplace_back(one.name);
  return out;
}

}  // namespace

std::span<const DeclaredKind> declared_kinds() { return kDeclared; }

const DeclaredKind* declared_kind(records::What what) {
  for (const DeclaredKind& one : kDeclared)
    if (one.what == what) return &one;
  return nullptr;
}

records::What new_kind_argument(const std::string& word) {
  if (const records::KindInfo* kind = records::kind_named(word)) return kind->what;
  for (const DeclaredKind& one : kDeclared)
    if (word == one.name || word == one.key) return one.what;
  const std::vector<std::string> names = new_kinds();
  const records::KindInfo* meant = records::kind_meant(word);
  auto near = nearest(word, names);
  if (!near && meant) near = meant->name;
  for (const DeclaredKind& one : kDeclared) {
    const std::string_view called = records::one(one.what).in(words::Lang::sv);
    if (!near && called.substr(called.find(' ') + 1) == word) near = one.name;
  }
  throw Error(
      say(kNoNewKind, {{"word", word}}),
      near ? words::did_you_mean(*near) : say(kNewKinds, {{"kinds", list_of(names, words::Joint::or_)}}));
}

const records::ObjectInfo* fields_of_new(records::What what) {
  const DeclaredKind* declared = declared_kind(what);
  return declared ? entry::object_at(records::settings_object(), {declared->key}) : &records::object_of(what);
}

}  // namespace lofte::cli
