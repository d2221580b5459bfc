// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string_view>

#include "yaml/conflict.h"

namespace lofte::yaml {

/// The versions of a whole conflict, each from the begin of its first line to the end of its last; empty when
/// it has no lines.
struct Sides {
  Span ours;
  Span theirs;
  std::optional<Span> base;  ///< what stood there before; only where git wrote it down
  Span after;                ///< the first line behind the conflict that is not blank
};

Sides sides_of(std::string_view text, const Conflict& conflict);

/// Whether both versions do nothing but add entries to one list, so that both can stay. `perhaps`: both are
/// entries, but nobody wrote down what stood there before.
enum class Addition { no, perhaps, both };

Addition addition(std::string_view text, const Sides& sides);

}  // namespace lofte::yaml
