// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "doc/value.h"
#include "eval/status.h"
#include "package/options.h"
#include "package/shape.h"

namespace lofte::package {

/// datapackage.json: the tables with their schemas and keys, the lines, and the places.
doc::Value descriptor(const corpus::Corpus& corpus, const eval::Status& status, const Options& options,
                      const std::vector<Shape>& shapes, const std::vector<std::string>& lines);

}  // namespace lofte::package
