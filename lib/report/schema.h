// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "corpus/corpus.h"
#include "doc/value.h"
#include "records/kind.h"

namespace lofte::report {

/// A JSON Schema (draft-07) of a kind of record, made from the table that records are read by. It refuses
/// what an editor can see of the faults of form; it takes scalars as text, and as the numbers and truth
/// values that an editor's YAML reader makes of them. With a folder, references are choices among what it
/// holds: its parties, places, activities, categories and records.
doc::Value json_schema(records::What kind, const corpus::Corpus* here = nullptr);

/// The same for lofte.yaml.
doc::Value settings_schema(const corpus::Corpus* here = nullptr);

/// One schema with all of them: each kind, and `lofte.yaml`, under `definitions`, and in the description how
/// an editor is told which file is which.
doc::Value all_schemas(const corpus::Corpus* here = nullptr);

}  // namespace lofte::report
