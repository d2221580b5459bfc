// SPDX-License-Identifier: Apache-2.0
//
// Runs a golden test and compares, or writes down what the program answers.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "support/script.h"

namespace lofte::golden {

/// Whether lines are as expected: a line "..." stands for any number of lines, also none; [..] within a line
/// for anything; a leading backslash is not part of the line.
bool matches(const std::vector<std::string>& expected, const std::vector<std::string>& actual);

/// Where an outcome differs from what was expected, as lines with - and +; empty when it does not.
std::string difference(const Outcome& expected, const Outcome& actual);

/// The lines that state an outcome, with "[..]" kept where an expected line with it still fits.
std::vector<std::string> renewed(const Outcome& expected, const Outcome& actual);

struct TestFile {
  std::string text;
  std::filesystem::path path;
  std::filesystem::path source;  ///< the root of the project, from which examples are copied
};

struct Verdict {
  std::string problems;  ///< what to print; empty when the test passed
  std::string updated;   ///< the text of the file with expectations that are true
};

/// Notes in a verdict how a step differs from what was expected, at its line of the file.
void note_difference(Verdict& verdict, const Script& script, const Step& step, const std::string& difference);

/// Does the steps of a golden test in a fresh folder.
Verdict run_script(const TestFile& file);

/// The main function of a program that takes the root of the project and test files as arguments, runs each
/// with `run` and prints what is wrong. Where LOFTE_UPDATE is set it rewrites the files instead.
int run_files(int argc, char** argv, Verdict (*run)(const TestFile&));

}  // namespace lofte::golden
