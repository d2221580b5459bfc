// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/text.h"

namespace lofte::doc {

/// What a JSON answer holds, before it is text. Objects keep the order in which their keys were put.
struct Value;
using Array = std::vector<Value>;
using Object = std::vector<std::pair<std::string, Value>>;

struct Value {
  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> data = nullptr;

  Value(std::nullptr_t);
  Value(bool b);
  Value(int n);
  Value(std::int64_t n);
  Value(double d);
  Value(const char* s);
  Value(Text s);
  Value(std::string s);
  Value(Array a);
  Value(Object o);
  Value();
  Value(const Value& other);
  Value(Value&& other) noexcept;
  Value& operator=(const Value& other);
  Value& operator=(Value&& other) noexcept;
  ~Value();
};

}  // namespace lofte::doc
