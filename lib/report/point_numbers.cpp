// SPDX-License-Identifier: Apache-2.0
#include "report/point_numbers.h"

#include "report/ids.h"

namespace lofte::report {

std::vector<std::string> point_numbers(const records::Walk& walk) {
  std::vector<std::string> out;
  bool any = false;
  for (const auto& observation : walk.observations) {
    out.push_back(text_of(observation->number));
    any = any || !out.back().empty();
  }
  int proposed = 0;
  for (std::size_t i = 0; i < out.size() && !any; ++i)
    if (!walk.observations[i]->proposals.empty()) out[i] = std::to_string(++proposed);
  return out;
}

}  // namespace lofte::report
