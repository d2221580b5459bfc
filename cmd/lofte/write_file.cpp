// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <filesystem>
#include <fstream>

#include "session.h"

namespace lofte::cli {
namespace {

constexpr words::Phrase kCannotWrite{"\"{path}\" could not be written: {detail}", "”{path}” kunde inte skrivas: {detail}"};

[[noreturn]] void fail(const std::string& path, const std::error_code& error) {
  throw Error(words::say(kCannotWrite, {{"path", path}, {"detail", error.message()}}));
}

}  // namespace

void write_file(const std::string& path, std::string_view content) {
  namespace fs = std::filesystem;
  const fs::path target(path);
  const fs::path temporary = target.string() + ".lofte-tmp";
  errno = 0;
  std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
  out.write(content.data(), static_cast<std::streamsize>(content.size()));
  out.close();
  std::error_code error;
  if (!out) {
    error = {errno != 0 ? errno : EIO, std::generic_category()};
  } else {
    fs::rename(temporary, target, error);
  }
  if (!error) return;
  std::error_code ignored;
  fs::remove(temporary, ignored);
  fail(path, error);
}

}  // namespace lofte::cli
