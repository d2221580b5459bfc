// SPDX-License-Identifier: Apache-2.0
#include "finding_field.h"

#include <algorithm>

#include "base/strings.h"
#include "yaml/path.h"

namespace lofte::cli {
namespace {

bool mentions(const words::Message& message, const std::string& word) {
  return std::any_of(message.values.begin(), message.values.end(), [&](const words::NamedValue& value) {
    return words::text(value.second, words::Lang::en) == word;
  });
}

// The key that a message is about; empty when it names none.
std::string key_in(const words::Message& message) {
  const auto at = std::find_if(message.values.begin(), message.values.end(),
                               [](const words::NamedValue& value) { return value.first == "key"; });
  return at == message.values.end() ? std::string() : words::text(at->second, words::Lang::en);
}

std::string joined(std::string path, const std::string& name) {
  if (path.empty() || name.empty()) return path + name;
  return path + '/' + name;
}

}  // namespace

bool FindingFields::open(const std::string& path) {
  const Source* source = corpus_.sources.find(path);
  if (!source) return false;
  if (path == path_) return true;
  diag::Findings ignored;
  document_ = yaml::read(path, source->text(), ignored);
  path_ = path;
  return true;
}

std::string FindingFields::operator()(const diag::Finding& finding) {
  const Span span = finding.place.span;
  if (span == Span{} || !open(finding.place.path)) return {};
  const std::optional<yaml::Node>& root = document_.root ? document_.root : document_.mended;
  const yaml::FieldPath field = root ? yaml::field_path(*root, span.begin) : yaml::FieldPath();
  // At the first key of a record or a part stands also what concerns the whole of it.
  const bool whole = field.first_key == span && !mentions(finding.message, field.key);
  if (whole) return joined(field.parent, key_in(finding.message));
  const std::string path = joined(field.parent, field.key);
  if (!path.empty()) return path;
  const std::string_view text = document_.source.text();
  return one_line(text.substr(std::min<std::size_t>(span.begin, text.size()), span.end - span.begin));
}

}  // namespace lofte::cli
