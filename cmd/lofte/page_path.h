// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "session.h"

namespace lofte::cli {

/// Where the page of `-o FILE` is written. Throws lofte::Error for a name that is a record's, which would be
/// overwritten.
std::string page_path(const Session& session, const std::string& file);

}  // namespace lofte::cli
