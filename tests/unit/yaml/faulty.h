// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <initializer_list>

#include "unit/yaml/reading.h"

namespace lofte::yaml {

/// A text with one slip, and what must be said of it. Where the last three are absent, another row has the
/// same words.
struct Faulty {
  const char* what;
  const char* text;
  const char* place;  ///< "line:column", in characters
  const char* marked;
  const char* english_message;
  const char* english_help = nullptr;
  const char* swedish_message = nullptr;
  const char* swedish_help = nullptr;
};

inline void check_faults(std::initializer_list<Faulty> rows) {
  for (const Faulty& row : rows) {
    CAPTURE(row.what);
    const Reading reading(row.text);
    CHECK_FALSE(reading.document.root);
    CHECK(reading.places() ==
          std::vector<std::string>{std::string(row.place) + " not-yaml `" + row.marked + "`"});
    if (reading.findings.empty()) continue;
    const diag::Finding& finding = reading.findings[0];
    CHECK(english(finding.message) == row.english_message);
    REQUIRE(finding.help);
    if (!row.english_help) continue;
    CHECK(english(*finding.help) == row.english_help);
    CHECK(swedish(finding.message) == row.swedish_message);
    CHECK(swedish(*finding.help) == row.swedish_help);
  }
}

}  // namespace lofte::yaml
