// SPDX-License-Identifier: Apache-2.0
#include "support/sandbox.h"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "app.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "support/visible.h"

namespace lofte::golden {

namespace fs = std::filesystem;

namespace {

constexpr calendar::Day kToday = calendar::day(2026, 3, 1);
constexpr const char* kCommitDate = "2026-01-01";

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

std::string quoted(const std::string& word) {
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? "'\\''" : std::string(1, c);
  return text + "'";
}

std::string replaced_all(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// "2026-01-05" is noon of that day in UTC, to git; anything longer is taken as it is.
std::string git_date(const std::string& date) { return date.size() == 10 ? date + "T12:00:00+0000" : date; }

/// Runs a shell command; both its streams, and its status.
std::pair<std::string, int> shell(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return {"the shell did not start", 127};
  std::string output;
  std::array<char, 4096> buffer{};
  while (const std::size_t got = fread(buffer.data(), 1, buffer.size(), pipe))
    output.append(buffer.data(), got);
  return {output, pclose(pipe)};
}

bool is_variable(const std::string& word) {
  const std::size_t equals = word.find('=');
  return equals != word.npos && equals > 0 &&
         std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals),
                     [](char c) { return (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9'); });
}

}  // namespace

/// A program to run: what stands before its name says where and how.
struct Sandbox::Call {
  int line = 0;
  std::string program;
  std::vector<std::string> arguments;
  std::string input;
  std::string folder;
  std::map<std::string, std::string> variables;
  bool terminal = false;
  int columns = 80;
  int milliseconds_a_look = 0;
  std::error_code out_fault;
};

Sandbox::Sandbox(fs::path source)
    : source_(std::move(source)), today_(kToday), commit_date_(git_date(kCommitDate)) {
  std::string name = (fs::canonical(fs::temp_directory_path()) / "lofte-test-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw ScriptError(0, "no temporary folder could be made: " + name);
  root_ = name;
}

Sandbox::~Sandbox() {
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

Outcome Sandbox::run(const Step& step) {
  printed_.clear();
  if (step.words.front() == "cat") return run_cat(step);
  if (step.words.front() == "ls") return run_ls(step);
  if (step.answers) return run_lofte(call_of(step));
  try {
    prepare(step);
  } catch (const fs::filesystem_error& error) {
    throw ScriptError(step.line, error.what());
  }
  return {};
}

Sandbox::Call Sandbox::call_of(const Step& step) const {
  Call call;
  call.line = step.line;
  call.input = step.input;
  call.folder = root_.string();
  std::size_t at = 0;
  const auto& words = step.words;
  for (; at < words.size() && words[at] != "lofte" && words[at] != "git"; ++at) {
    if (words[at] == "in" && at + 1 < words.size()) {
      call.folder = path(words[++at]).string();
    } else if (words[at] == "terminal") {
      call.terminal = true;
      if (at + 1 < words.size() && is_digits(words[at + 1])) call.columns = std::stoi(words[++at]);
    } else if (words[at] == "slow" && at + 1 < words.size() && is_digits(words[at + 1])) {
      call.milliseconds_a_look = std::stoi(words[++at]);
    } else if (words[at] == "closed-pipe") {
      call.out_fault = std::make_error_code(std::errc::broken_pipe);
    } else if (words[at] == "full-disk") {
      call.out_fault = std::make_error_code(std::errc::no_space_on_device);
    } else if (is_variable(words[at])) {
      const std::size_t equals = words[at].find('=');
      call.variables[words[at].substr(0, equals)] = filled(words[at].substr(equals + 1));
    } else {
      throw ScriptError(step.line, "unknown command: " + words[at]);
    }
  }
  if (at == words.size()) throw ScriptError(step.line, "the line names no program");
  call.program = words[at];
  for (++at; at < words.size(); ++at) call.arguments.push_back(filled(words[at]));
  return call;
}

Outcome Sandbox::run_lofte(const Call& call) {
  if (!fs::is_directory(call.folder)) throw ScriptError(call.line, "there is no folder " + call.folder);
  std::string out;
  std::string err;
  cli::Environment environment;
  environment.out = [&](std::string_view text) {
    if (call.out_fault) return call.out_fault;
    out += text;
    printed_ += text;
    return std::error_code();
  };
  environment.err = [&](std::string_view text) {
    err += text;
    printed_ += text;
    return std::error_code();
  };
  environment.line = [&, at = std::size_t{0}]() mutable -> std::optional<std::string> {
    if (at >= call.input.size()) return std::nullopt;
    const std::size_t end = std::min(call.input.find('\n', at), call.input.size());
    const std::string line = call.input.substr(at, end - at);
    at = end + 1;
    if (call.terminal) printed_ += line + "\n";  // as a terminal shows what is typed
    return line;
  };
  environment.edit = &cli::run_editor;
  environment.working_folder = call.folder;
  environment.today = today_;
  environment.elapsed = [&call, looks = 0]() mutable {
    return std::chrono::milliseconds(looks++ * call.milliseconds_a_look);
  };
  environment.in_is_terminal = environment.out_is_terminal = environment.err_is_terminal = call.terminal;
  environment.columns = call.columns;
  environment.variables = call.variables;
  Outcome outcome;
  try {
    outcome.status = cli::run(call.arguments, environment);
  } catch (const std::exception& error) {
    throw ScriptError(call.line, std::string("an exception left the program: ") + error.what());
  }
  const bool binary = std::find(call.arguments.begin(), call.arguments.end(), "xlsx") != call.arguments.end();
  if (utf8::first_fault(err) || (!binary && utf8::first_fault(out)))
    throw ScriptError(call.line, "what was printed is not UTF-8");
  outcome.out = to_lines(shown(out));
  outcome.err = to_lines(shown(err));
  printed_ = shown(printed_);
  return outcome;
}

Outcome Sandbox::run_cat(const Step& step) const {
  if (step.words.size() != 2) throw ScriptError(step.line, "cat takes one file");
  Outcome outcome;
  const fs::path file = path(step.words[1]);
  outcome.status = fs::is_regular_file(file) ? 0 : 1;
  if (outcome.status == 0) outcome.out = to_lines(shown(read_file(file)));
  return outcome;
}

/// Every file below a folder, by its path relative to it, in byte order; what git keeps for itself left out.
Outcome Sandbox::run_ls(const Step& step) const {
  if (step.words.size() > 2) throw ScriptError(step.line, "ls takes one folder or none");
  Outcome outcome;
  const fs::path folder = step.words.size() == 2 ? path(step.words[1]) : root_;
  outcome.status = fs::is_directory(folder) ? 0 : 1;
  if (outcome.status != 0) return outcome;
  for (auto at = fs::recursive_directory_iterator(folder); at != fs::end(at); ++at) {
    if (at->path().filename() == ".git") at.disable_recursion_pending();
    if (!at->is_directory())
      outcome.out.push_back(to_visible(at->path().lexically_relative(folder).string()));
  }
  std::sort(outcome.out.begin(), outcome.out.end());
  return outcome;
}

void Sandbox::prepare(const Step& step) {
  const auto& words = step.words;
  const auto is = [&](std::string_view name, std::size_t arguments) {
    return words.front() == name && words.size() == arguments + 1;
  };
  if (is("write", 1)) {
    write_file(path(words[1]), step.input);
  } else if (is("append", 1)) {
    write_file(path(words[1]), read_file(path(words[1])) + step.input);
  } else if (is("replace", 3)) {
    const std::string text = read_file(path(words[1]));
    const std::size_t at = text.find(words[2]);
    if (at == text.npos) throw ScriptError(step.line, words[1] + " does not hold: " + words[2]);
    write_file(path(words[1]), std::string(text).replace(at, words[2].size(), words[3]));
  } else if (is("delete", 1)) {
    if (fs::remove_all(path(words[1])) == 0) throw ScriptError(step.line, "there is no " + words[1]);
  } else if (is("move", 2)) {
    fs::create_directories(path(words[2]).parent_path());
    fs::rename(path(words[1]), path(words[2]));
  } else if (is("mkdir", 1)) {
    fs::create_directories(path(words[1]));
  } else if (is("link", 2)) {
    fs::create_symlink(words[1], path(words[2]));
  } else if (is("copy", 1) || is("copy", 2)) {
    fs::copy(source_ / words[1], words.size() == 3 ? path(words[2]) : root_,
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
  } else if (is("today", 1)) {
    const auto day = calendar::parse_day(words[1]);
    if (!day) throw ScriptError(step.line, "not a day: " + words[1]);
    today_ = *day;
  } else if (is("commit", 2)) {
    commit(step);
  } else {
    run_git(call_of(step));
  }
}

void Sandbox::commit(const Step& step) {
  commit_date_ = git_date(step.words[1]);
  const auto git = [&](std::vector<std::string> arguments) {
    run_git({step.line, "git", std::move(arguments), "", root_.string(), {}, false, 80, 0, {}});
  };
  if (!fs::exists(root_ / ".git")) git({"init", "-q", "-b", "main"});
  git({"add", "-A"});
  git({"commit", "-q", "--allow-empty", "-m", step.words[2]});
}

void Sandbox::run_git(const Call& call) {
  std::string command = "cd " + quoted(call.folder) +
                        " && env -i PATH=\"$PATH\" TZ=UTC LC_ALL=C HOME=/nonexistent" +
                        " GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1" +
                        " GIT_AUTHOR_NAME=Författare GIT_AUTHOR_EMAIL=forfattare@example.org" +
                        " GIT_COMMITTER_NAME=Författare GIT_COMMITTER_EMAIL=forfattare@example.org" +
                        " GIT_AUTHOR_DATE=" + commit_date_ + " GIT_COMMITTER_DATE=" + commit_date_;
  for (const auto& [name, value] : call.variables) command += " " + name + "=" + quoted(value);
  command += " git";
  for (const std::string& argument : call.arguments) command += " " + quoted(argument);
  const auto [output, status] = shell(command + " 2>&1");
  if (status != 0) throw ScriptError(call.line, "git failed: " + output);
}

/// The path of a name in the test, which never leads out of the folder.
fs::path Sandbox::path(const std::string& name) const {
  return (root_ / fs::path(filled(name))).lexically_normal();
}

std::string Sandbox::shown(std::string text) const {
  return to_visible(replaced_all(std::move(text), root_.string(), "{root}"));
}

std::string Sandbox::filled(std::string word) const {
  return replaced_all(std::move(word), "{root}", root_.string());
}

void isolate_process() {
  for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "XDG_CONFIG_HOME"}) unsetenv(name);
  setenv("HOME", "/nonexistent", 1);
  setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
  setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
  if (chdir("/") != 0) throw ScriptError(0, "the working folder could not be left");
}

}  // namespace lofte::golden
