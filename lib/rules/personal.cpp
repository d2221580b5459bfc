// SPDX-License-Identifier: Apache-2.0
//
// A text is looked through piece by piece: a field begins a new piece, for nothing that points out a person
// goes from one field into the next. Most pieces have neither a number that could belong to a person nor an
// age in letters, and need no closer look.
#include "rules/personal.h"

#include <algorithm>

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

bool is_figure(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_gap(char c) { return c == ' ' || c == '\n' || c == '\r'; }

// Whether nothing but a blank, a bracket or a dash stands before a place.
bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || is_gap(text[at - 1]) || text[at - 1] == '{' || text[at - 1] == '[';
}

// Whether what follows a number says nothing of it: the end, the end of a value in brackets, or a word that
// is no unit of time.
bool ends_number(std::string_view text, std::size_t at) {
  if (at < text.size() && !is_gap(text[at]) && text[at] != ',' && text[at] != '}') return false;
  while (at < text.size() && is_gap(text[at])) ++at;
  return at == text.size() || text[at] == ',' || text[at] == '}' || (is_small(text[at]) && text[at] != 'y');
}

// The end of the digits at `at` when they are the number of an id of one letter and one digit, "p1": too
// short for a year, and not after a word that a number could belong to. `at` where they are not.
std::size_t id_end(std::string_view text, std::size_t at) {
  const bool id = at > 0 && is_small(text[at - 1]) && begins_word(text, at - 1) && ends_number(text, at + 1);
  return id ? at + 1 : at;
}

// The end of the day that stands after "date: " at `at`; `at` where none does. A month and a day are no ages,
// since they come after a number and a dash.
std::size_t date_end(std::string_view text, std::size_t at) {
  constexpr std::string_view kKey = "date: ", kForm = "0000-00-00";
  if (at < kKey.size() || text.substr(at - kKey.size(), kKey.size()) != kKey) return at;
  if (!begins_word(text, at - kKey.size()) || text.size() - at < kForm.size()) return at;
  for (std::size_t i = 0; i < kForm.size(); ++i)
    if (kForm[i] == '0' ? !is_figure(text[at + i]) : text[at + i] != kForm[i]) return at;
  return ends_number(text, at + kForm.size()) ? at + kForm.size() : at;
}

// Whether there is an age in letters, or a number other than those of ids and dates, of which records are
// full.
bool worth_a_look(std::string_view piece) {
  for (std::size_t at = 0; at < piece.size(); ++at) {
    if (!is_figure(piece[at])) continue;
    const std::size_t end = std::max(id_end(piece, at), date_end(piece, at));
    if (end == at) return true;
    at = end - 1;
  }
  return piece.find("åri") != piece.npos;
}

void look_through(std::string_view piece, std::size_t begin, std::vector<PersonalDetail>& out) {
  const Tokens tokens = tokens_of(piece);
  const std::size_t before = out.size();
  for (const auto find : {&find_ages, &find_addresses, &find_case_numbers})
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
    if (worth_a_look(piece)) look_through(piece, at, out);
  }
  return out;
}

}  // namespace lofte::rules
