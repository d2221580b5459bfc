// SPDX-License-Identifier: Apache-2.0
//
// The table of fields, as the editor's paths lead through it.
#pragma once
#include "edit/editor.h"
#include "records/schema.h"

namespace lofte::entry {

/// The object that a value of the type is or holds: that of a list's elements, of a mapping's values, of the
/// form with keys where there are several; nullptr when there is none.
const records::ObjectInfo* object_in(const records::TypeInfo& type);
/// The object whose keys stand at a path of a record; nullptr when nothing with keys stands there.
const records::ObjectInfo* object_at(const records::ObjectInfo& record, const edit::Path& path);
/// The keys of a record in the order of the table.
edit::KeyOrder key_order(const records::ObjectInfo& record);

}  // namespace lofte::entry
