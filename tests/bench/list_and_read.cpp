// SPDX-License-Identifier: Apache-2.0
//
// What any program must do that reads a folder of records: list it and read every file, on two threads, and
// nothing more: list_and_read FOLDER
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

namespace {

void list(const std::string& folder, std::vector<std::string>& files) {
  DIR* const opened = ::opendir(folder.c_str());
  if (!opened) return;
  std::vector<std::string> below;
  while (const dirent* entry = ::readdir(opened)) {
    if (entry->d_name[0] == '.') continue;
    (entry->d_type == DT_DIR ? below : files).push_back(folder + '/' + entry->d_name);
  }
  ::closedir(opened);
  for (const std::string& path : below) list(path, files);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::vector<std::string> files;
  list(argv[1], files);
  std::atomic<std::size_t> next{0}, bytes{0};
  const auto work = [&] {
    std::array<char, 1 << 16> buffer;
    for (std::size_t i = next++; i < files.size(); i = next++) {
      const int file = ::open(files[i].c_str(), O_RDONLY | O_CLOEXEC);
      for (ssize_t got = 1; got > 0;) {
        got = ::read(file, buffer.data(), buffer.size());
        if (got > 0) bytes += static_cast<std::size_t>(got);
      }
      ::close(file);
    }
  };
  std::thread other(work);
  work();
  other.join();
  std::printf("%zu files, %zu bytes\n", files.size(), bytes.load());
}
