// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "base/source.h"

namespace lofte::output {

/// What is shown of one line, and the cells [from, to) of it that a mark belongs under.
struct LineWindow {
  std::string text;
  int from = 0, to = 0;
};

/// Cuts a line down to `cells` terminal cells around the bytes `marked` (offsets in the source; parts on
/// other lines do not count), with … where something is left out. Tabs become blanks, control characters
/// their pictures, identity numbers masked. An empty mark is one cell wide.
LineWindow line_window(const Source& source, int line, Span marked, int cells);

}  // namespace lofte::output
