// SPDX-License-Identifier: Apache-2.0
//
// What to write where a value is of the wrong kind: made from the table of the format, so that it can be
// copied.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/edit.h"
#include "records/schema.h"
#include "words/message.h"

namespace lofte::records {

/// "{group: …, count: …}": the required fields of an object, or its first two where fewer are.
std::string written_form(const ObjectInfo& object);

/// How to write a value of the type where the node stands.
words::Message how_to_write(const TypeInfo& expected, const yaml::Node& found);

words::Message how_to_write(const ObjectInfo& expected);

/// How to begin a record: a line of its first required field.
words::Message how_to_begin(const ObjectInfo& object);

/// What makes a value of the wrong kind one of the type, where it can have been meant so only; else nothing.
std::vector<Edit> fix_kind(const TypeInfo& expected, const yaml::Node& found);

/// The edit that puts a value in the place of another, as text; none for an empty one.
std::vector<Edit> instead(Span span, std::string_view value);

/// "write 2020-09-15": the better way to write a value.
words::Message write(std::string better);

}  // namespace lofte::records
