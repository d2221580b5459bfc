// SPDX-License-Identifier: Apache-2.0
//
// Texts that look like trouble and are none: numbers that are no identity, telephone or case numbers, ages of
// things, words that begin like vague ones.
#pragma once
#include <string>

#include "clean/dice.h"

namespace lofte::clean {

/// One line that may stand in any text of a record.
std::string any(Dice& dice);
/// One line that may also stand where people are visited or observed.
std::string careful(Dice& dice);
/// A few sentences of either, some with line ends.
std::string note(Dice& dice, bool careful_one = false);

/// What goes behind a promise of a number, with numbers that count something else: "kl. 18–22".
std::string beside_number(Dice& dice);
/// A commitment without a target, in words that are not vague.
std::string plain_promise(Dice& dice);
/// The same in words that are vague, with the first of them.
struct Vague {
  std::string text, words;
};
Vague vague_promise(Dice& dice);

/// Somebody's function, never a name.
std::string function(Dice& dice);
/// A telephone number and an address, for where they belong.
std::string telephone(Dice& dice);
std::string address(Dice& dice);
/// A web address, with digits in it.
std::string url(Dice& dice);

}  // namespace lofte::clean
