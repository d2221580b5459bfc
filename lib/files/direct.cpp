// SPDX-License-Identifier: Apache-2.0
//
// Four calls to the system per file: the usual way asks for each part of a path whether it is a link. Linux
// can refuse links itself; where it is too old for that or may not be asked, it is asked where an open file
// lies, and elsewhere nothing is answered here.
#include "files/direct.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

#ifdef __linux__
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

namespace lofte::files {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

// Whether an open file really has this path: what the system says once all links are followed. False as well
// where it does not say.
bool has_path(const Descriptor& file, const std::string& path) {
  const std::string self = "/proc/self/fd/" + std::to_string(file.number());
  std::array<char, PATH_MAX> real;
  const ssize_t size = ::readlink(self.c_str(), real.data(), real.size());
  return size > 0 && std::string_view(real.data(), static_cast<std::size_t>(size)) == path;
}

constexpr int kToRead = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW;

// Opens a file to whose path no link belongs; -1 where one does, and where the system cannot say.
int open_unlinked(const std::string& path) {
#ifdef SYS_openat2
  open_how how{};
  how.flags = kToRead;
  how.resolve = RESOLVE_NO_SYMLINKS;
  return static_cast<int>(::syscall(SYS_openat2, AT_FDCWD, path.c_str(), &how, sizeof how));
#else
  return -1;
#endif
}

// The bytes of an open regular file, at most `limit`.
std::optional<std::string> bytes_of(const Descriptor& file, std::size_t limit) {
  struct stat info {};
  if (::fstat(file.number(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
  std::string bytes(std::min(static_cast<std::size_t>(info.st_size), limit), '\0');
  std::size_t size = 0;
  while (size < bytes.size()) {
    const ssize_t got = ::read(file.number(), bytes.data() + size, bytes.size() - size);
    if (got < 0) return std::nullopt;
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  bytes.resize(size);
  return bytes;
}

DirectEntry::Kind kind_of(const dirent& entry) {
  if (entry.d_type == DT_REG) return DirectEntry::Kind::file;
  return entry.d_type == DT_DIR ? DirectEntry::Kind::folder : DirectEntry::Kind::other;
}

}  // namespace

std::vector<DirectEntry> list_direct(const std::string& folder, std::error_code& code) {
  std::vector<DirectEntry> out;
  DIR* const opened = ::opendir(folder.c_str());
  const auto failed = [&] { code = std::error_code(errno, std::generic_category()); };
  if (!opened) return failed(), out;
  errno = 0;
  while (const dirent* entry = ::readdir(opened)) {
    out.push_back({entry->d_name, kind_of(*entry)});
    errno = 0;
  }
  if (errno != 0) failed();
  ::closedir(opened);
  return out;
}

std::optional<std::string> read_direct(const std::string& path, std::size_t limit) {
  const Descriptor unlinked(open_unlinked(path));
  if (unlinked.number() >= 0) return bytes_of(unlinked, limit);
  const Descriptor file(::open(path.c_str(), kToRead));
  if (file.number() < 0 || !has_path(file, path)) return std::nullopt;
  return bytes_of(file, limit);
}

}  // namespace lofte::files
