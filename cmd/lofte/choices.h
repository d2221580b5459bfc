// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>
#include <string>
#include <vector>

#include "output/formats.h"

namespace lofte::cli {

/// The names of a table of formats, as the choices of an option.
template <class F>
std::vector<std::string> names_of(std::span<const output::FormatName<F>> table) {
  std::vector<std::string> names;
  for (const output::FormatName<F>& row : table) names.emplace_back(row.name);
  return names;
}

}  // namespace lofte::cli
