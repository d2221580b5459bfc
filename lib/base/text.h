// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace lofte {

/// A text that is kept elsewhere: in the bytes of a file that was read, or in the program. It costs two words
/// and no memory of its own, reads like a std::string_view, and becomes a std::string where one is asked for.
/// Whoever keeps a Text longer than what it was read from makes a std::string of it.
class Text : public std::string_view {
 public:
  constexpr Text() = default;
  constexpr Text(std::string_view text) : std::string_view(text) {}
  constexpr Text(const char* text) : std::string_view(text) {}
  Text(const std::string& text) : std::string_view(text) {}
  Text(std::string&&) = delete;  // it would be gone at once

  operator std::string() const { return std::string(data(), size()); }
  std::string str() const { return std::string(data(), size()); }
};

inline std::string operator+(const Text& a, const std::string& b) { return a.str() + b; }
inline std::string operator+(const std::string& a, const Text& b) { return std::string(a).append(b); }
inline std::string operator+(std::string&& a, const Text& b) { return std::move(a.append(b)); }
inline std::string operator+(const Text& a, const char* b) { return a.str() + b; }
inline std::string operator+(const char* a, const Text& b) { return std::string(a).append(b); }
inline std::string operator+(const Text& a, char b) { return a.str() + b; }
inline std::string operator+(char a, const Text& b) { return std::string(1, a).append(b); }

}  // namespace lofte
