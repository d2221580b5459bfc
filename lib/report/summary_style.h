// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "words/phrase.h"

namespace lofte::report {

/// For whom a summary is written.
struct SummaryStyle {
  words::Lang lang = words::Lang::sv;
  bool bars = false;      ///< bars of blocks beside numbers, for a terminal
  bool internal = false;  ///< figures about people as they were reported; else protected
};

}  // namespace lofte::report
