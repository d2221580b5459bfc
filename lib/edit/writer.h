// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "edit/style.h"
#include "edit/value.h"

namespace lofte::edit {

/// How the parts of a flow collection are set: what stands after its opening sign, between two parts, and
/// before its closing sign.
struct FlowForm {
  std::string open;
  std::string between = ", ";
  std::string close;
};

/// Writes values as text in a style. Columns count the spaces before the first sign of a line; no text ends
/// with a line end.
class Writer {
 public:
  /// With `quotes`, every text stands in double quotes; with `quoted_keys`, as in JSON, every key, too.
  explicit Writer(Style style, bool quotes = false, bool quoted_keys = false)
      : style_(std::move(style)), quotes_(quotes), quoted_keys_(quoted_keys) {}

  const Style& style() const { return style_; }

  /// Between brackets or braces, on one line.
  std::string flow(const Value& value) const;
  std::string flow_entry(std::string_view key, const Value& value) const;
  /// A mapping between braces that are set like others.
  std::string flow(const Value& mapping, const FlowForm& form) const;
  std::string key(std::string_view key, bool flow) const;

  /// What stands after the colon of a key at a column, with the blank or line end before it; `used` is the
  /// width of what stands before.
  std::string after_key(const Value& value, int column, int used) const;
  /// The entry of a block mapping whose keys stand at a column.
  std::string entry(std::string_view key, const Value& value, int column) const;
  /// The item of a block list whose dashes stand at a column.
  std::string item(const Value& value, int column) const;
  /// The same for one that is a mapping, with each key on a line of its own.
  std::string block_item(const Value& mapping, int column) const;
  /// A text in a block collection; the lines of a long one stand at a column.
  std::string text(const std::string& text, int column, int used) const;
  /// A whole record.
  std::string record(const Value& mapping) const;

  /// Whether a value can stand between brackets or braces and is better off there.
  bool fits_in_flow(const Value& value, int used) const;

 private:
  std::string lines(const Value& value, int column) const;

  Style style_;
  bool quotes_;
  bool quoted_keys_;
};

}  // namespace lofte::edit
