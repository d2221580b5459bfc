// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lofte {

/// One text file as it was read (a byte-order mark already taken off), able to say where an offset stands.
class Source {
 public:
  Source() = default;
  explicit Source(std::string text);

  const std::string& text() const { return text_; }
  /// The place of a byte offset; offsets past the end give the place after the last character.
  Position position(std::uint32_t offset) const;
  /// The text of a line (from 1) without its line ending; empty when there is no such line.
  std::string_view line(int number) const;
  int line_count() const { return static_cast<int>(starts_.size()); }
  /// The offset at which a line (from 1) begins.
  std::uint32_t line_start(int number) const;

 private:
  std::string text_;
  std::vector<std::uint32_t> starts_{0};
};

/// The texts of a folder by path (relative to its root, with '/').
class Sources {
 public:
  void add(std::string path, Source source);
  /// nullptr when no text was read from that path.
  const Source* find(std::string_view path) const;
  const std::map<std::string, Source, std::less<>>& all() const { return by_path_; }

 private:
  std::map<std::string, Source, std::less<>> by_path_;
};

}  // namespace lofte
