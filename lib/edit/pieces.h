// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <vector>

#include "base/edit.h"

namespace lofte::edit {

/// Edits made one after the other, each to what the one before it left, as edits of the first text.
class Pieces {
 public:
  explicit Pieces(std::string_view original);

  /// Edits of the text as it is now, in order.
  void apply(const std::vector<Edit>& edits);
  /// All edits so far, of the original, in order, as short as they can be.
  std::vector<Edit> edits() const;

 private:
  struct Piece {
    Span kept;  // of the original, when `added` is empty
    std::string added;
    std::size_t size() const { return added.empty() ? kept.end - kept.begin : added.size(); }
  };
  std::size_t split(std::size_t at);

  std::string_view original_;
  std::vector<Piece> pieces_;
};

}  // namespace lofte::edit
