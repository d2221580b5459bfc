// SPDX-License-Identifier: Apache-2.0
//
// Pages made by chance, in every place of which stands a text that tries to be markup: what a reader of
// Markdown must find there is known.
#pragma once
#include <string>
#include <vector>

#include "clean/dice.h"
#include "doc/document.h"

namespace hostile {

/// One heading, paragraph, item, cell, caption or picture, as its reader must see it.
struct Leaf {
  std::string text;                ///< see words()
  std::vector<std::string> links;  ///< where links in it must lead, in this order; there may be others
};

struct Page {
  lofte::doc::Document document;
  std::vector<Leaf> leaves;  ///< in order; those without text are left out
};

Page page(lofte::clean::Dice& dice);

/// A text as it is compared: every run of blanks, also those of Unicode, is one, and none stands at the ends.
std::string words(std::string_view text);

}  // namespace hostile
