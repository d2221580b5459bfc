// SPDX-License-Identifier: Apache-2.0
//
// A library that is loaded before the C library (LD_PRELOAD), and stands between a program and the calls with
// which it changes the disk. INTERFERE says what it does with them: "kill N" ends the program before the call
// with that number, "count" tells at the end how many there were, "full N" makes the first call from that number on that needs room fail as on a full disk,
// "readonly" refuses every new name. Calls that take things away always work, as they do on a full disk.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

enum class Need { room, name, nothing };

struct Count {
  int number = 0;
  bool told = false;
  ~Count() {
    if (told) std::fprintf(stderr, "calls: %d\n", number);
  }
};

// Whether the call is to fail, with the reason in errno. Does not return when the program is to end.
bool fails(Need need) {
  static const char* const what = std::getenv("INTERFERE");
  static Count calls;
  static bool was_full = false;
  if (!what) return false;
  ++calls.number;
  calls.told = std::strcmp(what, "count") == 0;
  if (std::strncmp(what, "kill ", 5) == 0 && calls.number == std::atoi(what + 5)) ::raise(SIGKILL);
  if (std::strcmp(what, "readonly") == 0 && need != Need::nothing) return errno = EROFS, true;
  const bool full = std::strncmp(what, "full ", 5) == 0 && calls.number >= std::atoi(what + 5) && need == Need::room;
  if (full && !was_full) return was_full = true, errno = ENOSPC, true;
  return false;
}

template <class F>
F real(const char* name) {
  return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

int open_file(const char* name, const char* path, int flags, mode_t mode) {
  if ((flags & O_CREAT) != 0 && fails(Need::room)) return -1;
  return real<int (*)(const char*, int, ...)>(name)(path, flags, mode);
}

mode_t mode_in(int flags, va_list arguments) {
  return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : mode_t{0};
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  return open_file("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_in(flags, arguments);
  va_end(arguments);
  return open_file("open64", path, flags, mode);
}

ssize_t write(int file, const void* bytes, size_t size) {
  const bool to_disk = file > STDERR_FILENO;
  if (to_disk && fails(Need::room)) return -1;
  return real<ssize_t (*)(int, const void*, size_t)>("write")(file, bytes, size);
}

int fsync(int file) {
  return fails(Need::nothing) ? -1 : real<int (*)(int)>("fsync")(file);
}

int mkdir(const char* path, mode_t mode) {
  return fails(Need::room) ? -1 : real<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}

int rename(const char* from, const char* to) {
  return fails(Need::name) ? -1 : real<int (*)(const char*, const char*)>("rename")(from, to);
}

int renameat2(int folder, const char* from, int other, const char* to, unsigned flags) {
  if (fails(Need::name)) return -1;
  return real<int (*)(int, const char*, int, const char*, unsigned)>("renameat2")(folder, from, other, to, flags);
}

int link(const char* from, const char* to) {
  return fails(Need::room) ? -1 : real<int (*)(const char*, const char*)>("link")(from, to);
}

int remove(const char* path) {
  return fails(Need::nothing) ? -1 : real<int (*)(const char*)>("remove")(path);
}
}
