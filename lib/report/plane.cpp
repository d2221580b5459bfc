// SPDX-License-Identifier: Apache-2.0
#include "report/plane.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lofte::report {
namespace {

constexpr double kMetresPerDegree =
    6371008.8 * std::numbers::pi / 180;  // on a sphere of the earth's mean radius

template <class Of>
double middle(const std::vector<records::Position>& positions, Of of) {
  const auto [least, most] = std::minmax_element(positions.begin(), positions.end(),
                                                 [&](const auto& a, const auto& b) { return of(a) < of(b); });
  return (of(*least) + of(*most)) / 2;
}

}  // namespace

std::vector<Metres> on_plane(const std::vector<records::Position>& positions) {
  std::vector<Metres> out;
  if (positions.empty()) return out;
  const double latitude = middle(positions, [](const auto& p) { return p.latitude; });
  const double longitude = middle(positions, [](const auto& p) { return p.longitude; });
  const double narrower = std::cos(latitude * std::numbers::pi / 180);
  for (const records::Position& position : positions)
    out.push_back({(position.longitude - longitude) * narrower * kMetresPerDegree,
                   (position.latitude - latitude) * kMetresPerDegree});
  return out;
}

double distance(const Metres& a, const Metres& b) { return std::hypot(b.east - a.east, b.north - a.north); }

double round_length(double most) {
  const double unit = std::pow(10, std::floor(std::log10(std::max(most, 1.0))));
  for (const double round : {5.0, 2.0})
    if (round * unit <= most) return round * unit;
  return unit;
}

bool Room::is_free(const Box& box) const {
  return frame_.contains(box) &&
         std::none_of(taken_.begin(), taken_.end(), [&](const Box& other) { return box.overlaps(other); });
}

Box Room::first_free(const std::vector<Box>& boxes) {
  const auto at = std::find_if(boxes.begin(), boxes.end(), [&](const Box& box) { return is_free(box); });
  taken_.push_back(at == boxes.end() ? boxes.back() : *at);
  return taken_.back();
}

}  // namespace lofte::report
