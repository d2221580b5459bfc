// SPDX-License-Identifier: Apache-2.0
//
// The calls to the system that writing makes. Each tells its fault; none throws.
#pragma once
#include <signal.h>
#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include "files/guard.h"

namespace lofte::files {

/// What lies under a name.
struct Entry {
  enum class Kind { none, file, folder, other };
  Kind kind = Kind::none;
  ::mode_t mode = 0;
  ::uid_t owner = 0;
  ::gid_t group = 0;
};

class SystemCalls {
 public:
  explicit SystemCalls(const Guard& guard) : guard_(guard) {}

  /// What a name leads to; follows links.
  static Entry look(const std::string& path);
  /// The name at the end of a row of links; the name itself when it is no link.
  static std::string without_links(const std::string& path, std::error_code& error);
  static std::optional<std::string> read(const std::string& path);

  std::error_code make_folder(const std::string& path) const;
  /// A new file with this content, on the disk when the call returns if `sync`. It must not be there. `like`
  /// gives it the permissions and the owner of another.
  std::error_code write_new(const std::string& path, std::string_view content, const Entry* like,
                            bool sync) const;
  /// Writes into what is there: a pipe, a device.
  std::error_code write_into(const std::string& path, std::string_view content) const;
  std::error_code rename(const std::string& from, const std::string& to) const;
  /// The same where nothing may be under the other name.
  std::error_code rename_to_new(const std::string& from, const std::string& to) const;
  /// A second name for a file; a copy where the disk knows no such.
  std::error_code keep(const std::string& path, const std::string& as) const;
  std::error_code remove(const std::string& path) const;
  /// Brings all that was written to the disk that a folder lies on.
  std::error_code sync_disk(const std::string& folder) const;
  /// Brings the names in a folder to the disk.
  void sync_folder(const std::string& path) const;

 private:
  std::error_code ask(std::string_view call, const std::string& path) const {
    return guard_ ? guard_(call, path) : std::error_code();
  }
  std::error_code fill(int file, const std::string& path, std::string_view content) const;

  const Guard& guard_;
};

/// Keeps other writers of ours out of a folder until it goes. Where the file
/// system knows no locks, it keeps nobody out.
class FolderLock {
 public:
  explicit FolderLock(const std::string& folder);
  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock();
  bool held() const { return held_; }

 private:
  int folder_ = -1;
  bool held_ = false;
};

/// Holds back the signals that end a program, until it goes.
class Undisturbed {
 public:
  Undisturbed();
  Undisturbed(const Undisturbed&) = delete;
  Undisturbed& operator=(const Undisturbed&) = delete;
  ~Undisturbed();

 private:
  ::sigset_t before_;
};

}  // namespace lofte::files
