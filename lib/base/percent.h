// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace lofte {

/// Bytes as a web address writes those that it cannot hold: "%C3%A5".
std::string percent_encoded(std::string_view bytes);

}  // namespace lofte
