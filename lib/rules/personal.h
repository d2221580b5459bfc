// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lofte::rules {

/// What in a text can point out a person.
struct PersonalDetail {
  enum class What {
    age,
    address,
    apartment,
    property,
    plate,
    health,
    case_number,  ///< of the police, a prosecutor or a court
    file_number   ///< of any authority: about somebody where people are visited or observed
  };
  What what;
  Span span;
};

/// The details of a text, in order: an age with a sex or a school in the same sentence, a street with a house
/// number, an apartment, a property, the plate of a vehicle, the health of one person, a number of a case.
std::vector<PersonalDetail> find_personal_details(std::string_view text);

}  // namespace lofte::rules
