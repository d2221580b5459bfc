// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <set>
#include <string>

#include "session.h"

namespace lofte::cli {

/// PATH… as paths from the root. Throws lofte::Error for one that names nothing there, with the nearest.
std::set<std::string> wanted_paths(const Session& session, const Folder& folder);

/// Whether a file is one of them or lies below one; without any, every file is.
bool is_wanted(const std::set<std::string>& wanted, const std::string& path);

}  // namespace lofte::cli
