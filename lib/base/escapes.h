// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace lofte {

/// A text as it reads without the escapes of YAML's double quotes (`\x36`, `\u00e5`, a line broken with a
/// backslash), and where each of its bytes is written. A backslash that escapes nothing stands for itself.
/// Looks at bytes alone, not at quotes: for finding what must not stand there however it is written.
class Unescaped {
 public:
  /// `written` must outlive this.
  explicit Unescaped(std::string_view written);
  Unescaped(const Unescaped&) = delete;
  Unescaped& operator=(const Unescaped&) = delete;

  std::string_view text() const { return places_.empty() ? written_ : text_; }
  /// Where a stretch of text(), which is not empty, is written.
  Span written(Span span) const;

 private:
  void add(std::string_view bytes, std::size_t begin, std::size_t end);
  std::size_t add_escape(std::size_t at);

  std::string_view written_;
  std::string text_;
  std::vector<Span> places_;  // of each byte; none when nothing is escaped, and most texts are so
};

}  // namespace lofte
