// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lofte::rules {

/// Every e-mail address in a text, in order.
std::vector<Span> find_e_mails(std::string_view text);

}  // namespace lofte::rules
