// SPDX-License-Identifier: Apache-2.0
#include "support/golden.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

#include "support/sandbox.h"

namespace lofte::golden {
namespace {

constexpr std::string_view kAnyText = "[..]";
constexpr std::string_view kAnyLines = "...";

bool text_matches(std::string_view pattern, std::string_view text) {
  const std::size_t at = pattern.find(kAnyText);
  if (at == pattern.npos) return pattern == text;
  if (!text.starts_with(pattern.substr(0, at))) return false;
  const std::string_view rest = pattern.substr(at + kAnyText.size());
  for (std::size_t from = at; from <= text.size(); ++from) {
    if (text_matches(rest, text.substr(from))) return true;
  }
  return false;
}

bool line_matches(const std::string& expected, const std::string& actual) {
  return text_matches(unescaped(expected), actual);
}

/// Lines compared from the given ones on; every "..." tries all lengths.
bool lines_match(const std::vector<std::string>& expected, std::size_t e,
                 const std::vector<std::string>& actual, std::size_t a) {
  for (; e < expected.size(); ++e, ++a) {
    if (expected[e] == kAnyLines) {
      for (; a <= actual.size(); ++a) {
        if (lines_match(expected, e + 1, actual, a)) return true;
      }
      return false;
    }
    if (a >= actual.size() || !line_matches(expected[e], actual[a])) return false;
  }
  return a == actual.size();
}

/// The lines that differ, with what is the same at both ends left out but for a line of it.
std::string line_difference(const std::vector<std::string>& expected, const std::vector<std::string>& actual,
                            const std::string& mark) {
  std::size_t head = 0;
  std::size_t tail = 0;
  const std::size_t most = std::min(expected.size(), actual.size());
  while (head < most && expected[head] != kAnyLines && line_matches(expected[head], actual[head])) ++head;
  while (tail < most - head &&
         line_matches(expected[expected.size() - 1 - tail], actual[actual.size() - 1 - tail])) {
    ++tail;
  }
  std::string text;
  if (head > 0) text += "    " + mark + actual[head - 1] + "\n";
  for (std::size_t i = head; i < expected.size() - tail; ++i) text += "  - " + mark + expected[i] + "\n";
  for (std::size_t i = head; i < actual.size() - tail; ++i) text += "  + " + mark + actual[i] + "\n";
  if (tail > 0) text += "    " + mark + actual[actual.size() - tail] + "\n";
  return text;
}

std::string status_text(const std::optional<int>& status) {
  return status ? "? " + std::to_string(*status) : "(no line ? N)";
}

std::string test_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw ScriptError(0, "the file cannot be read");
  return {std::istreambuf_iterator<char>(file), {}};
}

bool check_file(const std::filesystem::path& source, const std::filesystem::path& path,
                Verdict (*run)(const TestFile&)) {
  try {
    const std::string text = test_text(path);
    const Verdict verdict = run({text, path, source});
    if (verdict.problems.empty()) return true;
    if (std::getenv("LOFTE_UPDATE") != nullptr && verdict.updated != text) {
      std::ofstream(path, std::ios::binary) << verdict.updated;
      std::cout << path.string() << ": rewritten\n";
      return true;
    }
    std::cout << path.string() << ": FAILED\n" << verdict.problems;
  } catch (const ScriptError& error) {
    std::cout << path.string() << ":" << error.line() << ": " << error.what() << "\n";
  }
  return false;
}

}  // namespace

bool matches(const std::vector<std::string>& expected, const std::vector<std::string>& actual) {
  return lines_match(expected, 0, actual, 0);
}

std::string difference(const Outcome& expected, const Outcome& actual) {
  std::string text;
  if (!matches(expected.out, actual.out)) text += line_difference(expected.out, actual.out, "");
  if (!matches(expected.err, actual.err)) text += line_difference(expected.err, actual.err, "2> ");
  if (expected.status != actual.status) {
    text += "  - " + status_text(expected.status) + "\n  + " + status_text(actual.status) + "\n";
  }
  return text;
}

std::vector<std::string> renewed(const Outcome& expected, const Outcome& actual) {
  const auto lines = [](const std::vector<std::string>& old, const std::vector<std::string>& now) {
    if (matches(old, now)) return old;
    std::vector<std::string> written;
    for (const std::string& line : now) {
      const auto fits = [&](const std::string& pattern) {
        return pattern.find(kAnyText) != pattern.npos && line_matches(pattern, line);
      };
      const auto pattern = std::find_if(old.begin(), old.end(), fits);
      written.push_back(pattern == old.end() ? escaped(line) : *pattern);
    }
    return written;
  };
  return expectation_lines({lines(expected.out, actual.out), lines(expected.err, actual.err), actual.status});
}

void note_difference(Verdict& verdict, const Script& script, const Step& step,
                     const std::string& difference) {
  verdict.problems += "line " + std::to_string(step.line) + ": " +
                      script.lines[static_cast<std::size_t>(step.line) - 1] + "\n" + difference;
}

Verdict run_script(const TestFile& file) {
  const Script script = parse_script(file.text);
  Sandbox sandbox(file.source);
  Verdict verdict;
  std::vector<std::optional<std::vector<std::string>>> expectations;
  for (const Step& step : script.steps) {
    const Outcome outcome = sandbox.run(step);
    expectations.emplace_back();
    if (!step.answers) continue;
    const std::string different = difference(step.expected, outcome);
    if (different.empty()) continue;
    note_difference(verdict, script, step, different);
    expectations.back() = renewed(step.expected, outcome);
  }
  if (!verdict.problems.empty()) verdict.problems = "  " + script.title + "\n" + verdict.problems;
  verdict.updated = with_expectations(script, expectations);
  return verdict;
}

int run_files(int argc, char** argv, Verdict (*run)(const TestFile&)) {
  if (argc < 3) {
    std::cerr << "usage: " << argv[0] << " ROOT FILE…\n";
    return 2;
  }
  std::vector<std::filesystem::path> paths;
  for (int i = 1; i < argc; ++i) paths.push_back(std::filesystem::absolute(argv[i]));
  isolate_process();
  bool passed = true;
  for (std::size_t i = 1; i < paths.size(); ++i) passed = check_file(paths.front(), paths[i], run) && passed;
  return passed ? 0 : 1;
}

}  // namespace lofte::golden
