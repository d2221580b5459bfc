// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "edit/value.h"
#include "records/schema.h"

namespace lofte::entry {

/// A new record as text: what it says, and each required field that it lacks as a comment, where it belongs,
/// with what goes there.
std::string template_text(const edit::Value& record, const records::ObjectInfo& object, words::Lang lang);

/// The required fields that a record lacks, as "signed.by".
std::vector<std::string> lacking(const edit::Value& record, const records::ObjectInfo& object);

}  // namespace lofte::entry
