// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace lofte::output {

/// The few styles a terminal is asked for (ANSI), readable on dark and light ground.
namespace style {
inline constexpr std::string_view kStrong = "\x1b[1m";
inline constexpr std::string_view kMuted = "\x1b[2m";
inline constexpr std::string_view kBad = "\x1b[1;31m";
inline constexpr std::string_view kGood = "\x1b[32m";
inline constexpr std::string_view kWarn = "\x1b[33m";
inline constexpr std::string_view kNote = "\x1b[36m";
inline constexpr std::string_view kFrame = "\x1b[1;34m";
}  // namespace style

/// Puts a style around a text, when colours are wanted.
struct Paint {
  bool colour = false;
  std::string operator()(std::string_view style, std::string_view text) const {
    if (!colour || text.empty() || style.empty()) return std::string(text);
    return std::string(style).append(text).append("\x1b[0m");
  }
};

}  // namespace lofte::output
