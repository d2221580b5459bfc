// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what every JSON answer is made of.
#pragma once
#include <string>
#include <string_view>

#include "doc/value.h"

namespace lofte::report {

/// The text; null for none.
inline doc::Value text_or_null(const std::string& text) {
  return text.empty() ? doc::Value() : doc::Value(text);
}

/// A word of the format.
inline doc::Value word_of(std::string_view word) { return std::string(word); }

/// Each of a list, as `to_json` makes it.
template <class List, class F>
doc::Array all(const List& list, F to_json) {
  doc::Array out;
  for (const auto& item : list) out.push_back(to_json(item));
  return out;
}

}  // namespace lofte::report
