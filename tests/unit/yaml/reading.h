// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "yaml/reader.h"

namespace lofte::yaml {

/// A text that was read, and what was found in it.
struct Reading {
  Document document;
  diag::Findings findings;

  explicit Reading(std::string_view text) { document = read("records/x.yaml", text, findings); }

  /// The bytes a span stands on.
  std::string marked(Span span) const {
    return std::string(document.source.text().substr(span.begin, span.end - span.begin));
  }
  /// "2:5 rule `bytes`" of each finding, in the order they were found.
  std::vector<std::string> places() const {
    std::vector<std::string> out;
    for (const diag::Finding& finding : findings) {
      const Position at = document.source.position(finding.place.span.begin);
      out.push_back(std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
                    std::string(finding.rule->id) + " `" + marked(finding.place.span) + "`");
    }
    return out;
  }
  /// The root of a text that must be readable without a finding.
  const Node& root() const {
    REQUIRE(places() == std::vector<std::string>{});
    REQUIRE(document.root);
    return *document.root;
  }
  /// The value under a key of the root.
  const Node& value(std::string_view key) const {
    const Entry* entry = root().find(key);
    REQUIRE_MESSAGE(entry, std::string(key));
    return entry->value;
  }
};

}  // namespace lofte::yaml

namespace lofte {

inline std::string english(const words::Message& message) { return words::text(message, words::Lang::en); }
inline std::string swedish(const words::Message& message) { return words::text(message, words::Lang::sv); }

}  // namespace lofte
