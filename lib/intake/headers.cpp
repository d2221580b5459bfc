// SPDX-License-Identifier: Apache-2.0
//
// How a header is known: by its words as they are, without what stands in parentheses, by its parts
// ("Kontrollpunkt / plats"), or by the words that it begins with ("Ansvarig inom kommunen"). Only the first
// two are sure.
#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "intake/fields.h"
#include "records/glossary.h"

namespace lofte::intake {
namespace {

// What a field is called, as bare headers: first what its row says, then what the glossary says of its key.
std::vector<std::string> names_of(const FieldInfo& field) {
  std::vector<std::string> out{bare_header(field.name)};
  for (const std::string_view name : split(field.called, ',')) out.push_back(bare_header(name));
  for (const records::Term& term : records::key_terms()) {
    if (term.word != field.key) continue;
    out.push_back(bare_header(term.word));
    for (const std::string_view name : split(term.called, ',')) out.push_back(bare_header(name));
  }
  return out;
}

struct Known {
  const FieldInfo* field;
  std::vector<std::string> names;
};

const std::vector<Known>& known(List list) {
  static const std::vector<std::vector<Known>> all = [] {
    std::vector<std::vector<Known>> out;
    for (const ListName& row : list_names()) {
      out.emplace_back();
      for (const FieldInfo* field : fields_of(row.list)) out.back().push_back({field, names_of(*field)});
    }
    return out;
  }();
  return all[static_cast<std::size_t>(list)];
}

using Fields = std::vector<const FieldInfo*>;

Fields called_just_so(List list, const std::string& bare) {
  Fields found;
  for (const Known& one : known(list))
    if (!bare.empty() && among(one.names, bare)) found.push_back(one.field);
  return found;
}

// "Kontrollpunkt / plats", "Problem/brist": what all parts name.
Fields called_in_parts(List list, std::string_view header) {
  Fields found;
  for (const std::string_view part : split(header, '/')) {
    const Fields fields = called_just_so(list, bare_header(part));
    if (fields.empty() || (!found.empty() && found.front() != fields.front())) return {};
    found = fields;
  }
  return found;
}

// The field whose longest name the header begins with, as whole words.
const FieldInfo* begins_with(List list, const std::string& bare) {
  const FieldInfo* found = nullptr;
  std::size_t longest = 2;
  for (const Known& one : known(list))
    for (const std::string& name : one.names)
      if (name.size() > longest && bare.starts_with(name + "-")) {
        found = one.field;
        longest = name.size();
      }
  return found;
}

const FieldInfo* nearly(List list, const std::string& bare) {
  constexpr std::size_t kShortest = 5;  // of shorter words, too many are near
  if (bare.size() < kShortest) return nullptr;
  std::vector<std::string> names;
  std::vector<const FieldInfo*> fields;
  for (const Known& one : known(list))
    for (const std::string& name : one.names) {
      names.push_back(name);
      fields.push_back(one.field);
    }
  const auto near = nearest(bare, names);
  return near ? fields[static_cast<std::size_t>(std::find(names.begin(), names.end(), *near) - names.begin())]
              : nullptr;
}

}  // namespace

std::string bare_header(std::string_view header) {
  const std::string line = one_line(header);
  std::string text;
  int depth = 0;
  for (const char c : line) {
    depth += c == '(';
    if (depth == 0) text += c;
    depth -= c == ')' && depth > 0;
  }
  if (trim(text) == "#") return "#";
  const std::string bare = records::id_from(text);
  return bare.empty() && depth == 0 ? records::id_from(line) : bare;
}

std::vector<Match> matches(List list, std::string_view header) {
  const std::string bare = bare_header(header);
  Fields sure = called_just_so(list, bare);
  if (sure.empty()) sure = called_in_parts(list, header);
  std::vector<Match> out;
  for (const FieldInfo* field : sure) out.push_back({field, true});
  if (!out.empty()) return out;
  const FieldInfo* field = begins_with(list, bare);
  if (!field) field = nearly(list, bare);
  return field ? std::vector{Match{field, false}} : out;
}

}  // namespace lofte::intake
