// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <vector>

#include "records/schema.h"

namespace lofte::records {

/// A free text of a record: where it stands, and the field of the record that it is, or is a part of.
struct TextField {
  Span span;
  std::string_view field;
};

/// Every text of a record, in order: each value whose type is text in the table of fields, and no other.
std::vector<TextField> text_fields(const ObjectInfo& object, const yaml::Node& root);

}  // namespace lofte::records
