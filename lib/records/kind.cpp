// SPDX-License-Identifier: Apache-2.0
#include "records/kind.h"

#include <algorithm>
#include <vector>

#include "base/digit.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::records {
namespace {

constexpr words::Phrase kParty{"a party", "en part"};
constexpr words::Phrase kPlace{"a place", "en plats"};
constexpr words::Phrase kActivity{"an activity", "en aktivitet"};
constexpr words::Phrase kCategory{"a category", "en kategori"};

bool is_slug_character(char c) { return (c >= 'a' && c <= 'z') || is_digit(c); }

// The letter a–z that a small letter with a mark is written with in an id; '-' for anything else.
char plain_letter(char32_t c) {
  if (c < 0x80) return is_slug_character(static_cast<char>(c)) ? static_cast<char>(c) : '-';
  if (c >= 0xE0 && c <= 0xE6) return 'a';
  if (c >= 0xE8 && c <= 0xEB) return 'e';
  if (c >= 0xEC && c <= 0xEF) return 'i';
  if ((c >= 0xF2 && c <= 0xF6) || c == 0xF8) return 'o';
  if (c >= 0xF9 && c <= 0xFC) return 'u';
  return '-';
}

}  // namespace

const KindInfo* kind_of_folder(std::string_view folder) {
  const auto* at =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const KindInfo& k) { return k.folder == folder; });
  return at == kKinds.end() ? nullptr : at;
}

const KindInfo* kind_named(std::string_view word) {
  const auto* at = std::find_if(kKinds.begin(), kKinds.end(),
                                [&](const KindInfo& k) { return k.folder == word || k.name == word; });
  return at == kKinds.end() ? nullptr : at;
}

const KindInfo* kind_meant(std::string_view word) {
  std::vector<std::string> names;
  for (const KindInfo& kind : kKinds) {
    const std::string_view one = kind.one.in(words::Lang::sv);
    for (const std::string_view name :
         {kind.folder, kind.name, kind.many.in(words::Lang::sv), one.substr(one.find(' ') + 1)})
      names.emplace_back(name);
  }
  const std::size_t each = names.size() / kKinds.size();
  const auto near = nearest(word, names);
  if (!near) return nullptr;
  const auto at = std::find(names.begin(), names.end(), *near) - names.begin();
  return &kKinds[static_cast<std::size_t>(at) / each];
}

words::Phrase one(What what) {
  switch (what) {
    case What::party:
      return kParty;
    case What::place:
      return kPlace;
    case What::activity:
      return kActivity;
    case What::category:
      return kCategory;
    default:
      return info(what).one;
  }
}

bool is_id(std::string_view text) {
  char before = '-';
  for (const char c : text) {
    if (c == '-' ? before == '-' : !is_slug_character(c)) return false;
    before = c;
  }
  return before != '-' && text.size() <= kLongestId;
}

std::string id_from(std::string_view text) {
  const std::string lowered = utf8::lower(text);
  std::string id;
  for (std::size_t at = 0; at < lowered.size() && id.size() < kLongestId;) {
    const char c = plain_letter(utf8::next(lowered, at));
    if (c != '-' || (!id.empty() && id.back() != '-')) id += c;
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

}  // namespace lofte::records
