// SPDX-License-Identifier: Apache-2.0
//
// How a text is laid out, as far as it can be told from what stands there. What is added looks like what is
// around it.
#pragma once
#include <string>
#include <string_view>

#include "yaml/node.h"

namespace lofte::edit {

struct Style {
  std::string line_end = "\n";
  int step = 2;                  ///< how much deeper the keys of a mapping stand than the key above
  int dash = 2;                  ///< how much deeper the dashes of a list stand than the key above
  int gap = 1;                   ///< the spaces after a dash
  std::string braces;            ///< what stands inside of braces at their ends
  std::string brackets;          ///< and of brackets
  bool list_in_brackets = true;  ///< a list of single values: [a, b]
  bool item_in_braces = true;    ///< a small mapping that is an item of a list: - {a: b}
  bool value_in_braces = true;   ///< a small mapping that is the value of a key: a: {b: c}
};

/// The width that lines of records keep to where they can.
inline constexpr int kLineWidth = 110;
/// The width at which a long text is broken into lines.
inline constexpr int kTextWidth = 100;

Style style_of(std::string_view text, const yaml::Node& root);

}  // namespace lofte::edit
