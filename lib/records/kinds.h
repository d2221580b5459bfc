// SPDX-License-Identifier: Apache-2.0
//
// The table of each kind of record, one function per .cpp; object_of() chooses among them.
#pragma once
#include "records/schema.h"

namespace lofte::records {

const ObjectInfo& promise_fields();
const ObjectInfo& walk_fields();
const ObjectInfo& measure_fields();
const ObjectInfo& followup_fields();
const ObjectInfo& survey_fields();
const ObjectInfo& situation_fields();
const ObjectInfo& plan_fields();
const ObjectInfo& agreement_fields();
const ObjectInfo& forum_fields();

}  // namespace lofte::records
