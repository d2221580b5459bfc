// SPDX-License-Identifier: Apache-2.0
#include "doc/value.h"

namespace lofte::doc {

Value::Value(std::nullptr_t) {}
Value::Value(bool b) : data(b) {}
Value::Value(int n) : data(std::int64_t{n}) {}
Value::Value(std::int64_t n) : data(n) {}
Value::Value(double d) : data(d) {}
Value::Value(const char* s) : data(std::string(s)) {}
Value::Value(Text s) : data(s.str()) {}
Value::Value(std::string s) : data(std::move(s)) {}
Value::Value(Array a) : data(std::move(a)) {}
Value::Value(Object o) : data(std::move(o)) {}
Value::Value() = default;
Value::Value(const Value& other) = default;
Value::Value(Value&& other) noexcept = default;
Value& Value::operator=(const Value& other) = default;
Value& Value::operator=(Value&& other) noexcept = default;
Value::~Value() = default;

}  // namespace lofte::doc
