// SPDX-License-Identifier: Apache-2.0
#include "corpus/file_names.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/strings.h"
#include "base/utf8.h"
#include "records/schema.h"

namespace lofte::corpus {
namespace {

constexpr std::array<std::string_view, 2> kPlainText{".txt", ".text"};

std::string_view ending(std::string_view name) {
  const std::size_t point = name.rfind('.');
  return point == name.npos ? std::string_view() : name.substr(point);
}

// Takes the ending of plain text away; false when there is none.
bool drop_plain_text(std::string_view& name) {
  const std::string last = utf8::lower(ending(name));
  if (std::find(kPlainText.begin(), kPlainText.end(), last) == kPlainText.end()) return false;
  name.remove_suffix(last.size());
  return true;
}

// Takes the ending of YAML away, also a misspelt one; false when there is none.
bool drop_yaml(std::string_view& name) {
  static const std::vector<std::string> all{".yaml", ".yml"};
  const std::string_view last = ending(name);
  if (last.empty() || !nearest(last, all)) return false;
  name.remove_suffix(last.size());
  return true;
}

std::string_view key_of(std::string_view line) {
  const std::size_t colon = line.find(':');
  const bool is_key = colon != line.npos && (colon + 1 == line.size() || line[colon + 1] == ' ');
  return is_key ? trim(line.substr(0, colon)) : std::string_view();
}

}  // namespace

bool is_yaml(std::string_view path) {
  const std::string_view last = ending(path);
  if (last == ".yaml") return true;  // nearly always
  const std::string lowered = utf8::lower(last);
  return lowered == ".yaml" || lowered == ".yml";
}

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string_view stem(std::string_view path) {
  const std::string_view name = file_name(path);
  return name.substr(0, name.rfind('.'));
}

std::string_view first_folder(std::string_view path) {
  const std::size_t slash = path.find('/');
  return slash == path.npos ? std::string_view() : path.substr(0, slash);
}

std::string id_of(std::string_view path) {
  const std::string name(stem(path));
  if (records::is_id(name)) return name;
  std::string better = records::id_from(name);
  return better.empty() ? name : better;
}

std::optional<std::string> name_meant(std::string_view path) {
  std::string_view name = file_name(path);
  const bool text = drop_plain_text(name);
  const bool yaml = drop_yaml(name);
  if (!text && !yaml && !ending(name).empty()) return std::nullopt;
  std::string id = records::is_id(name) ? std::string(name) : records::id_from(name);
  return id.empty() ? std::nullopt : std::optional(id + ".yaml");
}

bool looks_like(std::string_view text, records::What kind) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  for (std::string_view line : split(text, '\n')) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (trim(line).empty() || line.starts_with('#') || line.starts_with("---")) continue;
    return records::field_of(records::object_of(kind), key_of(line)) != nullptr;
  }
  return false;
}

}  // namespace lofte::corpus
