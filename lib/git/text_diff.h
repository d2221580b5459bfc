// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

namespace lofte::git {

/// The difference between two texts as a unified diff with three lines of context, headed by the names; empty
/// when they are the same bytes. That a text does not end with a line end is told on a line that begins with
/// a backslash. Needs no repository.
std::string text_diff(const std::string& older, const std::string& older_name, const std::string& newer,
                      const std::string& newer_name);

}  // namespace lofte::git
