// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <atomic>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "base/span.h"
#include "base/text.h"

namespace lofte {

/// One text file as it was read (a byte-order mark already taken off), able to say where an offset stands.
/// Its bytes are kept elsewhere, as long as this: what was read from it views them as well. Several threads
/// may ask one at once.
class Source {
 public:
  Source() = default;
  /// `mark` is how many bytes of a byte-order mark stood before it in the file.
  explicit Source(Text text, std::uint32_t mark = 0) : text_(text), mark_(mark) {}
  Source(Source&& other) noexcept;
  Source& operator=(Source&& other) noexcept;
  ~Source();

  std::string_view text() const { return text_; }
  /// How many bytes of the file stand before the text.
  std::uint32_t mark() const { return mark_; }
  /// The place of a byte offset; offsets past the end give the place after the last character.
  Position position(std::uint32_t offset) const;
  /// The text of a line (from 1) without its line ending; empty when there is no such line.
  std::string_view line(int number) const;
  int line_count() const;
  /// The offset at which a line (from 1) begins.
  std::uint32_t line_start(int number) const;

 private:
  using Starts = std::vector<std::uint32_t>;
  const Starts& starts() const;

  Text text_;
  std::uint32_t mark_ = 0;
  mutable std::atomic<const Starts*> starts_ = nullptr;  // of its lines; none until somebody asks
};

/// The texts of a folder by path (relative to its root, with '/'), in byte order. The paths are kept
/// elsewhere, as long as this.
class Sources {
 public:
  using Kept = std::pair<Text, Source>;

  /// Room for so many.
  void reserve(std::size_t size) { by_path_.reserve(size); }
  /// Quick when it comes after all others.
  void add(Text path, Source source);
  /// nullptr when no text was read from that path.
  const Source* find(std::string_view path) const;
  const std::vector<Kept>& all() const { return by_path_; }

 private:
  std::size_t place_of(std::string_view path) const;

  std::vector<Kept> by_path_;
};

}  // namespace lofte
