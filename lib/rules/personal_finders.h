// SPDX-License-Identifier: Apache-2.0
//
// The parts of find_personal_details(); not for other files.
#pragma once
#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "rules/personal.h"
#include "rules/personal_tokens.h"

namespace lofte::rules {

/// Whether one of the next `reach` tokens is a number: without one, most words need no comparing.
inline bool number_ahead(const Tokens& tokens, std::size_t at, std::size_t reach) {
  const std::size_t end = std::min(at + reach + 1, tokens.size());
  for (std::size_t i = at + 1; i < end; ++i)
    if (tokens[i].is_number()) return true;
  return false;
}

/// Whether the number at `at` goes on as a time, a date or a quantity.
bool goes_on(const Tokens& tokens, std::size_t at);

std::vector<PersonalDetail> find_ages(const Tokens& tokens);
std::vector<PersonalDetail> find_addresses(const Tokens& tokens);  ///< apartments too
std::vector<PersonalDetail> find_case_numbers(const Tokens& tokens);
std::vector<PersonalDetail> find_properties(const Tokens& tokens);  ///< plates of vehicles too
std::vector<PersonalDetail> find_health(const Tokens& tokens);

}  // namespace lofte::rules
