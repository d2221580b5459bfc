// SPDX-License-Identifier: Apache-2.0
#include "fuzz/agreement.h"

#include "yaml/reader.h"

namespace agreement {
namespace {

using namespace lofte;
using yaml::Entry;
using yaml::Node;

std::string shown(Span span) { return std::to_string(span.begin) + "–" + std::to_string(span.end); }

std::string differs(const std::string& path, const char* what, const std::string& fast,
                    const std::string& library) {
  return path + ": " + what + " " + fast + ", by the library " + library;
}

std::string difference(const Node& fast, const Node& library, const std::string& path);

std::string difference(const Entry& fast, const Entry& library, const std::string& path) {
  if (fast.key != library.key) return differs(path, "key", fast.key, library.key);
  if (fast.key_span != library.key_span)
    return differs(path + "/" + fast.key, "key at", shown(fast.key_span), shown(library.key_span));
  return difference(fast.value, library.value, path + "/" + fast.key);
}

std::string own_difference(const Node& fast, const Node& library, const std::string& path) {
  const auto number = [](auto value) { return std::to_string(static_cast<int>(value)); };
  if (fast.kind != library.kind) return differs(path, "kind", number(fast.kind), number(library.kind));
  if (fast.span != library.span) return differs(path, "at", shown(fast.span), shown(library.span));
  if (fast.text != library.text) return differs(path, "text", fast.text, library.text);
  if (fast.quoted != library.quoted)
    return differs(path, "quoted", number(fast.quoted), number(library.quoted));
  if (fast.flow != library.flow) return differs(path, "flow", number(fast.flow), number(library.flow));
  if (fast.items.size() != library.items.size())
    return differs(path, "items", number(fast.items.size()), number(library.items.size()));
  if (fast.entries.size() != library.entries.size())
    return differs(path, "entries", number(fast.entries.size()), number(library.entries.size()));
  return {};
}

std::string difference(const Node& fast, const Node& library, const std::string& path) {
  std::string out = own_difference(fast, library, path);
  for (std::size_t i = 0; out.empty() && i < fast.items.size(); ++i)
    out = difference(fast.items[i], library.items[i], path + "/" + std::to_string(i));
  for (std::size_t i = 0; out.empty() && i < fast.entries.size(); ++i)
    out = difference(fast.entries[i], library.entries[i], path);
  return out;
}

}  // namespace

Answer ask(std::string_view bytes) {
  const std::string path = "x.yaml";
  diag::Findings fast_findings, findings;
  const yaml::Document library = yaml::read_by_library(path, std::string(bytes), findings);
  const yaml::Document fast = yaml::read(path, std::string(bytes), fast_findings);
  Answer out{fast.declined, library.root.has_value() && findings.empty(), {}};
  if (fast.declined != yaml::Declined::nothing) return out;
  if (!library.root || library.mended)
    out.difference = "the library cannot read it";
  else if (!findings.empty())
    out.difference = "a finding is missing: " + words::text(findings.front().message, words::Lang::en);
  else if (fast.source.text() != library.source.text())
    out.difference = "the text";
  else if (fast.comments != library.comments)
    out.difference = "the comments";
  else
    out.difference = difference(*fast.root, *library.root, "");
  return out;
}

}  // namespace agreement
