// SPDX-License-Identifier: Apache-2.0
#include "files/system_calls.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace lofte::files {
namespace {

std::error_code last_error() { return {errno, std::generic_category()}; }

// A file that is open until it is let go.
class OpenFile {
 public:
  OpenFile(const std::string& path, int flags, ::mode_t mode = 0)
      : number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (number_ >= 0) ::close(number_);
  }
  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }
  /// Some disks tell only here that they are full.
  std::error_code close() {
    const int result = ::close(number_);
    number_ = -1;
    return result == 0 ? std::error_code() : last_error();
  }

 private:
  int number_;
};

void give_to_owner(int file, const Entry& like) {
  struct stat now {};
  if (::fstat(file, &now) != 0 || (now.st_uid == like.owner && now.st_gid == like.group)) return;
  // Only the administrator may give a file away; its group may often be kept.
  if (::fchown(file, like.owner, like.group) != 0 && ::fchown(file, now.st_uid, like.group) != 0) errno = 0;
}

bool knows_no_such_call() { return errno == ENOSYS || errno == EINVAL || errno == ENOTSUP; }

}  // namespace

Entry SystemCalls::look(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return {};
  const auto kind = S_ISREG(info.st_mode)   ? Entry::Kind::file
                    : S_ISDIR(info.st_mode) ? Entry::Kind::folder
                                            : Entry::Kind::other;
  return {kind, info.st_mode & 07777U, info.st_uid, info.st_gid};
}

std::string SystemCalls::without_links(const std::string& path, std::error_code& error) {
  namespace fs = std::filesystem;
  constexpr int kMostLinks = 40;
  fs::path at = path;
  for (int i = 0; i < kMostLinks; ++i) {
    std::error_code ignored;
    if (!fs::is_symlink(fs::symlink_status(at, ignored))) return at.string();
    const fs::path to = fs::read_symlink(at, error);
    if (error) return path;
    at = (at.parent_path() / to).lexically_normal();
  }
  error = std::make_error_code(std::errc::too_many_symbolic_link_levels);
  return path;
}

std::optional<std::string> SystemCalls::read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return file.bad() ? std::nullopt : std::optional(std::move(bytes));
}

std::error_code SystemCalls::make_folder(const std::string& path) const {
  if (const auto error = ask("mkdir", path)) return error;
  return ::mkdir(path.c_str(), 0777) == 0 ? std::error_code() : last_error();
}

std::error_code SystemCalls::fill(int file, const std::string& path, std::string_view content) const {
  while (!content.empty()) {
    if (const auto error = ask("write", path)) return error;
    const ssize_t written = ::write(file, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return last_error();
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

std::error_code SystemCalls::write_new(const std::string& path, std::string_view content, const Entry* like,
                                       bool sync) const {
  if (const auto error = ask("create", path)) return error;
  OpenFile file(path, O_WRONLY | O_CREAT | O_EXCL, like ? 0600 : 0666);
  if (!file.is_open()) return last_error();
  if (const auto error = fill(file.number(), path, content)) return error;
  if (like) {
    give_to_owner(file.number(), *like);
    if (::fchmod(file.number(), like->mode) != 0) return last_error();
  }
  if (!sync) return file.close();
  if (const auto error = ask("fsync", path)) return error;
  if (::fsync(file.number()) != 0 && !knows_no_such_call()) return last_error();
  return file.close();
}

std::error_code SystemCalls::write_into(const std::string& path, std::string_view content) const {
  OpenFile file(path, O_WRONLY);
  if (!file.is_open()) return last_error();
  if (const auto error = fill(file.number(), path, content)) return error;
  return file.close();
}

std::error_code SystemCalls::rename(const std::string& from, const std::string& to) const {
  if (const auto error = ask("rename", to)) return error;
  return ::rename(from.c_str(), to.c_str()) == 0 ? std::error_code() : last_error();
}

std::error_code SystemCalls::rename_to_new(const std::string& from, const std::string& to) const {
  if (const auto error = ask("rename", to)) return error;
#ifdef RENAME_NOREPLACE
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return {};
  if (!knows_no_such_call()) return last_error();
#endif
  struct stat info {};
  if (::lstat(to.c_str(), &info) == 0) return std::make_error_code(std::errc::file_exists);
  return ::rename(from.c_str(), to.c_str()) == 0 ? std::error_code() : last_error();
}

std::error_code SystemCalls::keep(const std::string& path, const std::string& as) const {
  if (const auto error = ask("link", as)) return error;
  if (::link(path.c_str(), as.c_str()) == 0) return {};
  if (errno == EEXIST) return last_error();
  const Entry entry = look(path);
  const auto bytes = read(path);
  return bytes ? write_new(as, *bytes, &entry, true) : last_error();
}

std::error_code SystemCalls::remove(const std::string& path) const {
  if (const auto error = ask("remove", path)) return error;
  return ::remove(path.c_str()) == 0 ? std::error_code() : last_error();
}

std::error_code SystemCalls::sync_disk(const std::string& path) const {
  if (const auto error = ask("syncfs", path)) return error;
  const OpenFile folder(path, O_RDONLY | O_DIRECTORY);
#ifdef __linux__
  return folder.is_open() && ::syncfs(folder.number()) == 0 ? std::error_code() : last_error();
#else
  ::sync();
  return {};
#endif
}

void SystemCalls::sync_folder(const std::string& path) const {
  if (ask("fsync", path)) return;
  const OpenFile folder(path, O_RDONLY | O_DIRECTORY);
  if (folder.is_open()) ::fsync(folder.number());
}

FolderLock::FolderLock(const std::string& folder)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  while (folder_ >= 0 && !held_) {
    held_ = ::flock(folder_, LOCK_EX) == 0;
    if (!held_ && errno != EINTR) break;
  }
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : folder_(std::exchange(other.folder_, -1)), held_(other.held_) {}

FolderLock::~FolderLock() {
  if (folder_ >= 0) ::close(folder_);
}

Undisturbed::Undisturbed() {
  ::sigset_t ending;
  ::sigemptyset(&ending);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) ::sigaddset(&ending, signal);
  ::pthread_sigmask(SIG_BLOCK, &ending, &before_);
}

Undisturbed::~Undisturbed() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

}  // namespace lofte::files
