// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/span.h"
#include "base/text.h"

namespace lofte {

/// One text file as it was read (a byte-order mark already taken off), able to say where an offset stands.
/// Its bytes stay where they are as long as it lives, also when it is moved: what was read from it views
/// them.
class Source {
 public:
  Source();
  /// `mark` is how many bytes of a byte-order mark stood before it in the file.
  explicit Source(std::string text, std::uint32_t mark = 0);
  Source(Source&&) noexcept;
  Source& operator=(Source&&) noexcept;
  ~Source();

  const std::string& text() const;
  /// How many bytes of the file stand before the text.
  std::uint32_t mark() const;
  /// The place of a byte offset; offsets past the end give the place after the last character.
  Position position(std::uint32_t offset) const;
  /// The text of a line (from 1) without its line ending; empty when there is no such line.
  std::string_view line(int number) const;
  int line_count() const;
  /// The offset at which a line (from 1) begins.
  std::uint32_t line_start(int number) const;

  /// Keeps a text that is read otherwise than it is written (without its escapes, on one line) as long as the
  /// bytes it was read from.
  Text keep(std::string_view text);

 private:
  struct Held;
  Held& held() const;

  std::unique_ptr<Held> held_;  // none as long as there is nothing to hold
};

/// The texts of a folder by path (relative to its root, with '/'), in byte order. The paths are kept
/// elsewhere, as long as this.
class Sources {
 public:
  using Kept = std::pair<Text, Source>;

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
