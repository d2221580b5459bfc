// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

namespace lofte::eval {

enum class PromiseState { upcoming, running, ended, undated };
enum class Verdict { upcoming, met, on_track, behind, partly, not_met, cannot_tell };

/// The words of JSON and CSV: the same in every language.
constexpr std::string_view word(PromiseState state) {
  constexpr std::string_view words[] = {"upcoming", "running", "ended", "undated"};
  return words[static_cast<int>(state)];
}
constexpr std::string_view word(Verdict verdict) {
  constexpr std::string_view words[] = {"upcoming", "met",     "on_track",   "behind",
                                        "partly",   "not_met", "cannot_tell"};
  return words[static_cast<int>(verdict)];
}

}  // namespace lofte::eval
