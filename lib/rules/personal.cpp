// SPDX-License-Identifier: Apache-2.0
//
// A text is looked through piece by piece: a field begins a new piece, for nothing that points out a person
// goes from one field into the next.
#include "rules/personal.h"

#include <algorithm>

#include "rules/first_look.h"
#include "rules/personal_finders.h"

namespace lofte::rules {
namespace {

// Whether a line begins with a key: "text: …", "- id: …".
bool begins_field(std::string_view text, std::size_t line) {
  std::size_t at = line;
  while (at < text.size() && (text[at] == ' ' || text[at] == '-')) ++at;
  const std::size_t begin = at;
  while (at < text.size() && ((text[at] >= 'a' && text[at] <= 'z') || text[at] == '_')) ++at;
  if (at >= text.size() || at == begin || text[at] != ':') return false;
  return at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n' || text[at + 1] == '\r';
}

std::size_t piece_end(std::string_view text, std::size_t at) {
  for (std::size_t end = text.find('\n', at); end != text.npos; end = text.find('\n', end + 1))
    if (begins_field(text, end + 1)) return end + 1;
  return text.size();
}

void look_through(std::string_view piece, std::size_t begin, std::vector<PersonalDetail>& out) {
  const Tokens tokens = tokens_of(piece);
  const std::size_t before = out.size();
  for (const auto find : {&find_ages, &find_addresses, &find_properties, &find_health, &find_case_numbers})
    for (PersonalDetail detail : find(tokens)) {
      detail.span.begin += static_cast<std::uint32_t>(begin);
      detail.span.end += static_cast<std::uint32_t>(begin);
      out.push_back(detail);
    }
  std::sort(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(),
            [](const PersonalDetail& a, const PersonalDetail& b) { return a.span.begin < b.span.begin; });
}

}  // namespace

std::vector<PersonalDetail> find_personal_details(std::string_view text) {
  std::vector<PersonalDetail> out;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end) {
    end = piece_end(text, at);
    const std::string_view piece = text.substr(at, end - at);
    if (first_look(piece).detail) look_through(piece, at, out);
  }
  return out;
}

}  // namespace lofte::rules
