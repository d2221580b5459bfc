// SPDX-License-Identifier: Apache-2.0
#include "rules/in_part.h"

namespace lofte::rules {
namespace {

// The lines of a field at the root of a text, up to the next one; empty where it has none.
Span lines_of(const yaml::Document& document, std::string_view field) {
  if (!document.root) return {};
  const auto& entries = document.root->entries;
  for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
    if (entry->key != field) continue;
    const auto next = entry + 1;
    const auto size = static_cast<std::uint32_t>(document.source.text().size());
    return {entry->key_span.begin, next == entries.end() ? size : next->key_span.begin};
  }
  return {};
}

yaml::Document read(const Source& source) {
  diag::Findings ignored;
  return yaml::read("", source.text(), ignored);
}

std::string with_field_of(const yaml::Document& was, const yaml::Document& is, std::string_view field) {
  const std::string before(was.source.text());
  const Span out = lines_of(was, field);
  const Span in = lines_of(is, field);
  std::string lines(is.source.text().substr(in.begin, in.end - in.begin));
  if (!lines.empty() && !lines.ends_with('\n')) lines += '\n';
  if (out.end > 0) return before.substr(0, out.begin) + lines + before.substr(out.end);
  return before + (before.ends_with('\n') ? "" : "\n") + lines;
}

}  // namespace

InPart::InPart(const Source& was, const Source& is, const corpus::RecordName& name, const std::string& path,
               std::string_view field)
    : name_(name), path_(path), record_(records::empty_record(name.first)) {
  diag::Findings ignored;
  document_ = yaml::read(path_, with_field_of(read(was), read(is), field), ignored);
  records::common(record_).id = name_.second;
  records::common(record_).path = path_;
  if (document_.root) records::decode(*document_.root, record_, memory_, ignored);
}

}  // namespace lofte::rules
