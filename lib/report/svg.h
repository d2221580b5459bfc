// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: drawing a small picture as SVG. Everything that is told is told in words too: each
// mark has its number beside it, and the picture a title and a description. It is drawn narrow, so that its
// words can be read on a telephone. Its style is its own: several pictures stand in one page, in somebody
// else's frame too, so every rule is under `.lofte-chart`, and nothing in it has an id.
#pragma once
#include <string>
#include <vector>

namespace lofte::report {

enum class Anchor { start, middle, end };

/// How an area is filled. They differ in lightness and outline, so that they differ in grey and on paper.
enum class Fill { full, pale, open };

/// Of what kind a line is.
enum class Stroke {
  axis,
  grid,
  path,    ///< between two values that can be compared
  broken,  ///< between two that cannot
  target,
  range,  ///< all that a value may be
};

/// A sign that stands for one of something; they differ in shape.
enum class Sign { full, half, cross, ring, square };

class Svg {
 public:
  static constexpr double width = 480;
  static constexpr double margin = 16;
  static constexpr double line_height = 20;

  Svg(const std::string& title, const std::string& description);

  void text(double x, double y, const std::string& text, Anchor anchor = Anchor::start, bool strong = false);
  /// Lines under one another, from `y` on; returns where the next line would stand.
  double lines(double x, double y, const std::vector<std::string>& lines, bool strong = false);
  /// The title, from the top; returns where the next line would stand.
  double title();
  void area(Fill fill, double x, double y, double width, double height);
  void line(Stroke stroke, double x1, double y1, double x2, double y2);
  void sign(Sign sign, double x, double y);
  /// All that a value may be, from x1 to x2, with ends; an arrow where nobody knows how far (`open`).
  void range(double x1, double x2, double y, bool open);
  /// A number in a round frame, its middle at x and y.
  void bubble(double x, double y, double width, double height, const std::string& text);
  /// Words in the middle of an area that is filled so.
  void inside(Fill fill, double x, double y, const std::string& text);
  /// A small dot: where something lies whose number stands beside it.
  void pin(double x, double y);
  /// Words over a drawing, around x.
  void label(double x, double y, const std::string& text);
  void frame(double x, double y, double width, double height);
  void arrow_up(double x, double top, double bottom);
  /// Two strokes across a bar that is cut here.
  void cut(double x, double y, double height);

  std::string done(double height);

 private:
  std::string title_;
  std::string description_;
  std::string out_;
};

/// About how wide a text is drawn.
double text_width(const std::string& text, bool strong = false);
/// A text as lines that are no wider; at most so many, the last cut with "…".
std::vector<std::string> wrapped(const std::string& text, double width, std::size_t most,
                                 bool strong = false);

}  // namespace lofte::report
