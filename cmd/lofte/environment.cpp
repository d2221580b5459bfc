// SPDX-License-Identifier: Apache-2.0
//
// The only file that asks the clock, the environment variables and the terminal.
#include "environment.h"

#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <ctime>
#include <filesystem>

extern char** environ;

namespace lofte::cli {
namespace {

std::error_code write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return {errno, std::generic_category()};
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

// One character at a time: what stands behind the line is for whoever reads next.
std::optional<std::string> read_line(int descriptor) {
  std::string text;
  for (char next = 0;;) {
    const ssize_t got = ::read(descriptor, &next, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return text.empty() ? std::nullopt : std::optional(text);
    if (next == '\n') return text;
    text += next;
  }
}

calendar::Day local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return calendar::day(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                       static_cast<unsigned>(local.tm_mday));
}

int terminal_columns() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

std::map<std::string, std::string> all_variables() {
  std::map<std::string, std::string> variables;
  for (char** at = environ; *at != nullptr; ++at) {
    const std::string_view entry(*at);
    const std::size_t equals = entry.find('=');
    if (equals != entry.npos) variables.emplace(entry.substr(0, equals), entry.substr(equals + 1));
  }
  return variables;
}

}  // namespace

int run_editor(const std::string& editor, const std::string& path) {
  // The command may have arguments of its own, as in git: "code --wait".
  std::string line = editor + " \"$1\"";
  std::string shell = "sh";
  std::string flag = "-c";
  std::string name = path;
  char* const words[] = {shell.data(), flag.data(), line.data(), shell.data(), name.data(), nullptr};
  pid_t child = 0;
  if (posix_spawn(&child, "/bin/sh", nullptr, nullptr, words, environ) != 0) return -1;
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Environment real_environment() {
  std::signal(SIGPIPE, SIG_IGN);
  Environment environment;
  environment.out = [](std::string_view text) { return write_all(STDOUT_FILENO, text); };
  environment.err = [](std::string_view text) { return write_all(STDERR_FILENO, text); };
  environment.line = [] { return read_line(STDIN_FILENO); };
  environment.edit = &run_editor;
  std::error_code ignored;
  environment.working_folder = std::filesystem::current_path(ignored).string();
  environment.today = local_today();
  environment.elapsed = [start = std::chrono::steady_clock::now()] {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  };
  environment.in_is_terminal = isatty(STDIN_FILENO) == 1;
  environment.out_is_terminal = isatty(STDOUT_FILENO) == 1;
  environment.err_is_terminal = isatty(STDERR_FILENO) == 1;
  environment.columns = terminal_columns();
  environment.variables = all_variables();
  return environment;
}

}  // namespace lofte::cli
