// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "words/message.h"

namespace lofte::package {

/// How a folder is exported.
struct Options {
  bool internal = false;               ///< figures about people as they were reported
  words::Lang lang = words::Lang::sv;  ///< of titles and descriptions
  std::string revision{};              ///< the commit that was read; empty: none
};

/// The file names in the package: "measures.csv", "measures.ndjson".
inline constexpr const char* kDescriptorFile = "datapackage.json";
inline constexpr const char* kPlacesFile = "places.geojson";

}  // namespace lofte::package
