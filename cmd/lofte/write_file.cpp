// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <filesystem>
#include <fstream>

#include "session.h"
#include "words/system_reason.h"

namespace lofte::cli {
namespace {

constexpr words::Phrase kCannotWrite{"\"{path}\" could not be written: {detail}",
                                     "”{path}” kunde inte skrivas: {detail}"};

void fail_unless(const std::error_code& error, const std::string& path) {
  if (error)
    throw Error(words::say(kCannotWrite, {{"path", path}, {"detail", nested(words::system_reason(error))}}));
}

std::error_code write_to(const std::filesystem::path& path, std::string_view content) {
  errno = 0;
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(content.data(), static_cast<std::streamsize>(content.size()));
  out.close();
  return out ? std::error_code() : std::error_code(errno != 0 ? errno : EIO, std::generic_category());
}

}  // namespace

void write_file(const std::string& path, std::string_view content) {
  namespace fs = std::filesystem;
  std::error_code ignored;
  fs::path target(path);
  const fs::path real = fs::canonical(target, ignored);
  if (!ignored) target = real;
  const fs::file_status before = fs::status(target, ignored);
  if (fs::exists(before) && !fs::is_regular_file(before)) return fail_unless(write_to(target, content), path);
  const fs::path temporary = target.string() + ".lofte-tmp";
  std::error_code error = write_to(temporary, content);
  if (!error && fs::exists(before)) fs::permissions(temporary, before.permissions(), error);
  if (!error) fs::rename(temporary, target, error);
  if (error) fs::remove(temporary, ignored);
  fail_unless(error, path);
}

}  // namespace lofte::cli
