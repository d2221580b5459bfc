// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "base/source.h"
#include "output/located.h"
#include "output/paint.h"

namespace lofte::output {

/// How a stretch is marked: "^^^^ label" in a style.
struct Mark {
  char sign = '^';
  std::string_view style;
  std::string label;
};

/// What all excerpts of one finding share.
struct Frame {
  int gutter = 1;     ///< digits of the largest line number
  int columns = 120;  ///< cells for a whole line
  Paint paint;
};

/// The lines of a place, numbered, with the place marked below: all of it when it is on one line; else its
/// first two lines and its last, with a bar beside them. Ends with a line end.
std::string excerpt(const Source& source, const Located& place, const Mark& mark, const Frame& frame);

/// An empty line of the frame: the bar, below an empty gutter.
std::string bar(const Frame& frame);

}  // namespace lofte::output
