// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: how much a list may hold, so that a hostile file costs little.
#pragma once
#include <cstddef>
#include <string>

namespace lofte::sheet {

inline constexpr std::size_t kMostCells = 5'000'000;
inline constexpr std::size_t kMostColumns = 16'384;                  // of a sheet of Excel
inline constexpr std::size_t kMostRows = 1'048'576;                  // of a sheet of Excel
inline constexpr std::size_t kMostText = std::size_t{256} << 20;     // bytes in all cells together
inline constexpr std::size_t kLargestPart = std::size_t{128} << 20;  // of a spreadsheet file, unpacked

/// Throws lofte::Error: the list is larger than can be read.
[[noreturn]] void refuse_large(const std::string& name);

/// Counts what is read of a list, and refuses it when it is too much.
class CellCounter {
 public:
  explicit CellCounter(std::string name) : name_(std::move(name)) {}
  void add(std::size_t cells, std::size_t bytes) {
    cells_ += cells;
    bytes_ += bytes;
    if (cells_ > kMostCells || bytes_ > kMostText) refuse_large(name_);
  }

 private:
  std::string name_;
  std::size_t cells_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace lofte::sheet
