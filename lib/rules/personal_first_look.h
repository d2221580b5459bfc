// SPDX-License-Identifier: Apache-2.0
//
// What of a text find_personal_details() may find something at. Not for other files than first_look.cpp.
#pragma once
#include <cstddef>
#include <string_view>

#include "rules/letter_set.h"

namespace lofte::rules {

inline constexpr std::size_t kDetailBeginning = 4;  // bytes
using DetailBeginnings = LetterSet<kDetailBeginning>;
extern const DetailBeginnings kDetailBeginnings;

/// Whether a word of health, or the "år" of an age in letters, may begin with these four bytes; most words
/// need no second look.
inline bool may_begin_detail(const char* bytes) { return kDetailBeginnings.holds(bytes); }

/// The second look at a word for which may_begin_detail() is true.
bool begins_detail(std::string_view text, std::size_t at);

/// Whether the number that stands at [begin, end) is in a company that may mean something.
bool may_be_detail(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace lofte::rules
