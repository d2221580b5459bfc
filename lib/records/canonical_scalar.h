// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

#include "calendar/day.h"
#include "records/schema.h"

namespace lofte::records {

/// What a scalar (a position, too) means.
struct ScalarMeaning {
  std::string same;                        ///< equal for two that mean the same
  std::string shown;                       ///< as it is written, on one line
  std::optional<calendar::Interval> when;  ///< of a time or a period
};

/// nullopt for what is no value of the type.
std::optional<ScalarMeaning> scalar_meaning(const TypeInfo& type, const yaml::Node& node);

}  // namespace lofte::records
