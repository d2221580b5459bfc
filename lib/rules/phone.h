// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lofte::rules {

/// Whether find_phones() has anything to look at where digits begin: a 0 that begins a number, or the country
/// after a +. Nearly no record has.
bool may_begin_phone(std::string_view text, std::size_t at);

/// Every Swedish telephone number in a text: with +46 or 0046; with an area code or a mobile prefix that
/// exists, set apart by a hyphen, a blank or brackets (08-123 45 67, (0417) 182 50, 0725-25 94 20); or a
/// mobile number in ten digits. Dates, figures, diary numbers and web addresses are none. In order.
std::vector<Span> find_phones(std::string_view text);

}  // namespace lofte::rules
