// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the parts of a spreadsheet file, which is a zip archive.
#pragma once
#include <memory>
#include <optional>
#include <string>

namespace lofte::sheet {

/// Throws lofte::Error: a spreadsheet file is damaged.
[[noreturn]] void refuse_damaged(const std::string& name);

class Archive {
 public:
  /// Throws lofte::Error when the bytes are no archive. They must outlive this.
  Archive(std::string name, const std::string& bytes);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  const std::string& name() const { return name_; }
  /// A part by its path, whatever the case of its letters; nullopt when there is none. Throws lofte::Error
  /// when it is damaged, or unpacks to more than kLargestPart.
  std::optional<std::string> read(const std::string& path) const;

 private:
  struct Handle;
  std::string name_;
  std::unique_ptr<Handle> handle_;
};

}  // namespace lofte::sheet
