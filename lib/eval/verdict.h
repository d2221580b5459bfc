// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

namespace lofte::eval {

enum class PromiseState { upcoming, running, ended, undated };
/// The last three but one are of what was promised without a number (`carry_out`): neither kept nor broken.
enum class Verdict {
  upcoming,
  met,
  on_track,
  behind,
  partly,
  not_met,
  under_way,
  carried_out,
  not_carried_out,
  cannot_tell
};
inline constexpr int kVerdicts = static_cast<int>(Verdict::cannot_tell) + 1;

/// The words of JSON and CSV: the same in every language.
constexpr std::string_view word(PromiseState state) {
  constexpr std::string_view words[] = {"upcoming", "running", "ended", "undated"};
  return words[static_cast<int>(state)];
}
constexpr std::string_view word(Verdict verdict) {
  constexpr std::string_view words[] = {"upcoming",        "met",        "on_track",  "behind",
                                        "partly",          "not_met",    "under_way", "carried_out",
                                        "not_carried_out", "cannot_tell"};
  return words[static_cast<int>(verdict)];
}

}  // namespace lofte::eval
