// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <system_error>

namespace lofte::files {

/// Asked before each call that changes something on the disk: what it is about to do, and to which path. With
/// an error the call is not made and fails with it. Only tests have one.
using Guard = std::function<std::error_code(std::string_view call, const std::string& path)>;

}  // namespace lofte::files
