// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <variant>

#include "base/arena.h"
#include "diag/finding.h"
#include "records/agreement.h"
#include "records/followup.h"
#include "records/forum.h"
#include "records/measure.h"
#include "records/plan.h"
#include "records/promise.h"
#include "records/settings.h"
#include "records/situation.h"
#include "records/survey.h"
#include "records/walk.h"
#include "yaml/node.h"

namespace lofte::records {

/// A record of any kind, in the order of kKinds.
using AnyRecord = std::variant<Promise, Walk, Measure, Followup, Survey, Situation, Plan, Agreement, Forum>;

/// An empty record of a kind.
AnyRecord empty_record(What kind);

/// Decodes the root of a file into a record whose id and path are given; what is written in it is kept in the
/// arena. False when the root is no mapping; every fault is a finding.
bool decode(const yaml::Node& root, AnyRecord& record, Arena& arena, diag::Findings& findings);
/// The same for lofte.yaml.
bool decode(const yaml::Node& root, Settings& settings, Arena& arena, diag::Findings& findings);

/// What every kind has.
Record& common(AnyRecord& record);

}  // namespace lofte::records
