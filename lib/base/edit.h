// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lofte {

/// A change to a text: what is put in the place of some bytes. An empty span puts it in front of a byte.
struct Edit {
  Span span;
  std::string text;
  friend bool operator==(const Edit&, const Edit&) = default;
};

/// The text with the edits made, which stand in order and do not overlap.
std::string edited(std::string_view text, std::span<const Edit> edits);

}  // namespace lofte
