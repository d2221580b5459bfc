// SPDX-License-Identifier: Apache-2.0
#include "support/temp_repo.h"

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace lofte::test {
namespace {

std::string shell_word(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

}  // namespace

TempFolder::TempFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "lofte-test-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
  path_ = std::filesystem::canonical(name);
}

TempFolder::~TempFolder() {
  std::error_code none;
  std::filesystem::remove_all(path_, none);
}

void write_file(const std::filesystem::path& file, const std::string& text) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream out(file, std::ios::binary);
  if (!(out << text).flush()) throw std::runtime_error("cannot write " + file.string());
}

std::string read_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + file.string());
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string git(const std::filesystem::path& folder, const std::string& arguments, const std::string& date) {
  const std::string command =
      "cd " + shell_word(folder.string()) +
      " && env -i PATH=\"$PATH\" LC_ALL=C HOME=/nonexistent GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1"
      " GIT_ALLOW_PROTOCOL=file GIT_EDITOR=true"
      " GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org"
      " GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org"
      " GIT_AUTHOR_DATE=" +
      shell_word(date) + " GIT_COMMITTER_DATE=" + shell_word(date) +
      " git -c init.defaultBranch=main -c init.templateDir= -c gc.auto=0 -c maintenance.auto=false " +
      arguments + " 2>&1";
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run git");
  std::string output;
  std::array<char, 4096> buffer{};
  while (const std::size_t n = std::fread(buffer.data(), 1, buffer.size(), pipe))
    output.append(buffer.data(), n);
  const int status = pclose(pipe);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    throw std::runtime_error("git " + arguments + "\n" + output);
  }
  if (output.ends_with('\n')) output.pop_back();
  return output;
}

TempRepo::TempRepo() { git("init -q"); }

std::string TempRepo::commit(const std::string& message, const std::string& date) const {
  git("add -A");
  test::git(path(), "commit -q --allow-empty -m " + shell_word(message), date);
  return git("rev-parse HEAD");
}

std::string TempRepo::commit_file(const std::string& file, const std::string& text,
                                  const std::string& date) const {
  write(file, text);
  return commit("Change " + file, date);
}

}  // namespace lofte::test
