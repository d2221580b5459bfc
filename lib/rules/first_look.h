// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

namespace lofte::rules {

/// What a text may hold of what points out a person, seen at its bytes in one pass. A yes may be wrong, a no
/// never is: nearly all texts hold nothing, and are not searched.
struct FirstLook {
  bool identity = false;  ///< for identity::find()
  bool phone = false;     ///< for find_phones()
  bool e_mail = false;    ///< for find_e_mails()
  bool detail = false;    ///< for find_personal_details()

  bool nothing() const { return !identity && !phone && !e_mail && !detail; }
};

FirstLook first_look(std::string_view text);

}  // namespace lofte::rules
