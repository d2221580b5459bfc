// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "doc/value.h"
#include "records/kind.h"

namespace lofte::report {

/// A JSON Schema (draft-07) of a kind of record, made from the table that records are read by. It refuses
/// what an editor can see of the faults of form; it takes scalars as text, and as the numbers and truth
/// values that an editor's YAML reader makes of them.
doc::Value json_schema(records::What kind);

/// The same for lofte.yaml.
doc::Value settings_schema();

/// One schema with all of them: each kind, and `lofte.yaml`, under `definitions`, and in the description how
/// an editor is told which file is which.
doc::Value all_schemas();

}  // namespace lofte::report
