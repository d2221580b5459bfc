// SPDX-License-Identifier: Apache-2.0
#include "rules/personal.h"

#include <algorithm>

#include "rules/personal_finders.h"

namespace lofte::rules {

std::vector<PersonalDetail> find_personal_details(std::string_view text) {
  const std::vector<Token> tokens = tokens_of(text);
  std::vector<PersonalDetail> out;
  for (const auto find : {&find_ages, &find_addresses, &find_case_numbers}) {
    const auto found = find(tokens);
    out.insert(out.end(), found.begin(), found.end());
  }
  std::sort(out.begin(), out.end(),
            [](const PersonalDetail& a, const PersonalDetail& b) { return a.span.begin < b.span.begin; });
  return out;
}

}  // namespace lofte::rules
