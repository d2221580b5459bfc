// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lofte::calendar {

/// The answer of a comparison between intervals.
enum class Truth { no, cannot_tell, yes };

constexpr Truth both(Truth a, Truth b) { return a < b ? a : b; }
constexpr Truth either(Truth a, Truth b) { return a < b ? b : a; }

}  // namespace lofte::calendar
