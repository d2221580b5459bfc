// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: positions as points of a plane, in metres, and where on a map their labels have
// room.
#pragma once
#include <optional>
#include <vector>

#include "records/values.h"

namespace lofte::report {

/// In metres, east and north of somewhere.
struct Metres {
  double east = 0;
  double north = 0;
};

/// Positions as seen from the middle of them: true to within a few per thousand for what is a walk apart.
std::vector<Metres> on_plane(const std::vector<records::Position>& positions);

double distance(const Metres& a, const Metres& b);

/// The longest of 1, 2 and 5 (times 10, 100 …) metres that is no longer.
double round_length(double most);

/// A rectangle on a drawing, y downwards.
struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;

  static Box around(double x, double y, double width, double height) {
    return {x - width / 2, y - height / 2, x + width / 2, y + height / 2};
  }
  double x() const { return (left + right) / 2; }
  double y() const { return (top + bottom) / 2; }
  bool overlaps(const Box& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
  bool contains(const Box& other) const {
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
  }
};

/// Gives labels room, one after another, so that none covers another.
class Room {
 public:
  explicit Room(const Box& frame) : frame_(frame) {}

  void take(const Box& box) { taken_.push_back(box); }
  /// Takes the first of the boxes that is inside the frame and free; the last of them when none is.
  Box first_free(const std::vector<Box>& boxes);

 private:
  bool is_free(const Box& box) const;

  Box frame_;
  std::vector<Box> taken_;
};

}  // namespace lofte::report
