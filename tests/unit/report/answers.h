// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "doc/value.h"

namespace lofte {

inline bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

/// What an object has under a key; the test fails when it has none.
inline const doc::Value& at(const doc::Value& value, std::string_view key) {
  for (const auto& [name, inner] : std::get<doc::Object>(value.data))
    if (name == key) return inner;
  FAIL("no key ", key);
  return value;
}

}  // namespace lofte
