// SPDX-License-Identifier: Apache-2.0
//
// Four calls to the system per file: the usual way asks for each part of a path whether it is a link. Linux
// can refuse links itself; elsewhere, and where that is forbidden, nothing is answered here.
#include "files/direct.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

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
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
  struct stat info {};
  if (file.number() < 0 || ::fstat(file.number(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
  if (!has_path(file, path)) return std::nullopt;
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

}  // namespace lofte::files
