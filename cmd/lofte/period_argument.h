// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "calendar/time.h"

namespace lofte::cli {

/// The period that a text names ("2020", "2020-T2", "2018-10/2019-09"). Throws lofte::Error for any other
/// text, with what it most likely means.
calendar::Time period_argument(Text text);

}  // namespace lofte::cli
