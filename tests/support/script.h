// SPDX-License-Identifier: Apache-2.0
//
// A golden test is one text file that holds the records, the commands and what they must answer; the format
// is described in tests/cli/README.md. This file turns its text into steps and back; support/sandbox.h does
// them, and support/golden.h compares.
#pragma once
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace lofte::golden {

/// A fault in the test itself, with its line: the test fails whatever the program does.
class ScriptError : public std::runtime_error {
 public:
  ScriptError(int line, const std::string& what) : std::runtime_error(what), line_(line) {}
  int line() const { return line_; }

 private:
  int line_;
};

/// What a command printed and how it ended: as the test says it must (with the signs of the format), or as it
/// was. Characters are written as in a test file (support/visible.h); lines of standard error lack their "2>
/// ".
struct Outcome {
  std::vector<std::string> out;
  std::vector<std::string> err;
  std::optional<int> status;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// One thing to do: a command with what it must answer, or something that prepares the folder.
struct Step {
  int line = 0;                    ///< of the test file, from 1
  std::vector<std::string> words;  ///< the command: lofte check --format json; write PATH; commit DATE TEXT …
  std::string input;               ///< standard input, or what to write
  bool answers = false;            ///< lofte, cat and ls: the outcome is compared
  Outcome expected;
  std::size_t begin = 0;  ///< the lines of the file that hold the expectation: [begin, end)
  std::size_t end = 0;
};

struct Script {
  std::string title;               ///< the first comment lines, as one sentence
  std::vector<std::string> lines;  ///< the file
  std::vector<Step> steps;
};

/// The words of a command line: blanks divide, "…" and '…' hold together, a backslash inside "…" takes the
/// next character as it is (\n is a line end). Throws ScriptError for a quote that never
/// closes, and where there are no words.
std::vector<std::string> split_words(std::string_view text, int line);

/// Whether a line begins a command: "$ …".
inline bool is_command(std::string_view line) { return line.starts_with("$ "); }

/// Whether a command prints something to compare: lofte, cat and ls.
bool answers(const std::vector<std::string>& words);

/// Reads a test file. Throws ScriptError; also for a file without a title or without a command that answers.
Script parse_script(const std::string& text);

/// A line of output as an expectation: with a backslash before it where it would be read as a sign of the
/// format; and back.
std::string escaped(const std::string& line);
std::string unescaped(const std::string& line);

/// The lines of the file that state an expectation.
std::vector<std::string> expectation_lines(const Outcome& expected);

/// The text of the file with the expectations of its steps replaced, one per step in order; nullopt leaves
/// an expectation as it stands.
std::string with_expectations(const Script& script,
                              const std::vector<std::optional<std::vector<std::string>>>& expectations);

}  // namespace lofte::golden
