// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace lofte {

/// A text that is kept elsewhere: in the bytes of a file that was read, or in the program. It has no memory
/// of its own, reads like a std::string_view, and becomes a std::string where one is asked for. Whoever keeps
/// a Text longer than what it was read from makes a std::string of it.
///
/// A folder holds millions of texts, so one takes 12 bytes, wherever four stand; it is shorter than 4 GiB.
class [[gnu::packed, gnu::aligned(4)]] Text {
 public:
  static constexpr std::size_t npos = std::string_view::npos;

  constexpr Text() = default;
  constexpr Text(std::string_view text)
      : data_(text.data()), size_(static_cast<std::uint32_t>(text.size())) {}
  constexpr Text(const char* text) : Text(std::string_view(text)) {}
  Text(const std::string& text) : Text(std::string_view(text)) {}
  Text(std::string &&) = delete;  // it would be gone at once

  constexpr operator std::string_view() const { return view(); }
  operator std::string() const { return str(); }
  constexpr std::string_view view() const { return {data_, size_}; }
  std::string str() const { return std::string(view()); }

  constexpr const char* data() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const char* begin() const { return data_; }
  constexpr const char* end() const { return data_ + size_; }
  constexpr char operator[](std::size_t at) const { return view()[at]; }
  constexpr char front() const { return view().front(); }
  constexpr char back() const { return view().back(); }
  constexpr Text substr(std::size_t from, std::size_t size = npos) const { return view().substr(from, size); }
  constexpr bool starts_with(const auto& what) const { return view().starts_with(what); }
  constexpr bool ends_with(const auto& what) const { return view().ends_with(what); }
  constexpr std::size_t find(const auto& what, std::size_t from = 0) const { return view().find(what, from); }
  constexpr std::size_t rfind(const auto& what, std::size_t from = npos) const {
    return view().rfind(what, from);
  }
  constexpr std::size_t find_first_of(std::string_view of, std::size_t from = 0) const {
    return view().find_first_of(of, from);
  }

  // Friends, so that they are asked only where a Text stands on one side, and turn nothing else into one.
  template <class T>
  requires std::convertible_to<const T&, std::string_view>
  friend constexpr bool operator==(const Text& a, const T& b) { return a.view() == std::string_view(b); }
  template <class T>
  requires std::convertible_to<const T&, std::string_view>
  friend constexpr std::strong_ordering operator<=>(const Text& a, const T& b) {
    return a.view() <=> std::string_view(b);
  }
  template <class T>
  requires std::convertible_to<const T&, std::string_view>
  friend std::string operator+(const Text& a, const T& b) { return a.str().append(std::string_view(b)); }
  friend std::string operator+(const std::string& a, const Text& b) {
    return std::string(a).append(b.view());
  }
  friend std::string operator+(std::string&& a, const Text& b) { return std::move(a.append(b.view())); }
  friend std::string operator+(const char* a, const Text& b) { return std::string(a).append(b.view()); }
  friend std::string operator+(const Text& a, char b) { return a.str() + b; }
  friend std::string operator+(char a, const Text& b) { return std::string(1, a).append(b.view()); }

 private:
  const char* data_ = nullptr;
  std::uint32_t size_ = 0;
};

static_assert(sizeof(Text) == 12);

}  // namespace lofte
