// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: drawing a small picture as SVG. Everything that is told is told in words too: each
// mark has its number beside it, and the picture a title and a description.
#pragma once
#include <string>

namespace lofte::report {

enum class Anchor { start, middle, end };

class Svg {
 public:
  Svg(int width, int height, const std::string& title, const std::string& description);

  void text(double x, double y, const std::string& text, Anchor anchor = Anchor::start, bool strong = false);
  void bar(double x, double y, double width, double height);
  /// A dashed upright line, for a target.
  void mark(double x, double y, double height);
  void line(double x1, double y1, double x2, double y2);
  void axis(double x1, double y1, double x2, double y2);
  void dot(double x, double y);

  std::string done();

 private:
  std::string out_;
};

}  // namespace lofte::report
