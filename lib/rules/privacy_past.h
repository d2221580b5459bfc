// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "diag/finding.h"

namespace lofte::rules {

/// The identity numbers in a text of an earlier state (any text file, not only records), with their places in
/// that text, and those in the file's name.
diag::Findings identity_numbers_in(const std::string& path, std::string_view text);

/// The identity numbers in the message of a commit, told at lofte.yaml.
diag::Findings identity_numbers_in_message(std::string_view message);

}  // namespace lofte::rules
