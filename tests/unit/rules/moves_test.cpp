// SPDX-License-Identifier: Apache-2.0
//
// The tables of tests/past: what somebody might change to make the past look better, and what honest people
// change. Each move is made in examples/tomelilla and held against the records as they were. LOFTE_UPDATE=1
// writes what is answered into them.
//
//   # A sentence that says what is done
//   walks/2020-10-06-skogsbacken.yaml
//   - words of the file, which stand there once
//   + words in their place
//   = rule path:line: what is answered, in Swedish
//
// Without `-` lines the words are put at the end of the file; a path with `!` before it is taken away, and
// with
// `> NEW` after it moved.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "states.h"
#include "support/temp_repo.h"

using namespace lofte;
using namespace lofte::states;
namespace fs = std::filesystem;

namespace {

const fs::path kSource = LOFTE_SOURCE_DIR;

/// The older state's day, some days after the result was reported, and the day of the move.
constexpr calendar::Day kReported = calendar::day(2021, 2, 10);
constexpr calendar::Day kMoved = calendar::day(2021, 3, 15);

/// One file of a move, and what is done to it.
struct Step {
  std::string path;
  std::string old;
  std::string now;
};

struct Move {
  std::string title;
  std::string text;  // as it stands in the table, without the answer
  std::vector<Step> steps;
  std::string answer;
};

void add_line(std::string& text, const std::string& line) {
  text += (text.empty() ? "" : "\n") + (line.size() > 2 ? line.substr(2) : "");
}

std::vector<Move> read_moves(const fs::path& path) {
  std::vector<Move> out;
  std::istringstream in(test::read_file(path));
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    if (line[0] == '#') out.push_back({line.substr(2), "", {}, ""});
    Move& move = out.back();
    if (line[0] == '=') {
      move.answer += line + "\n";
      continue;
    }
    move.text += line + "\n";
    if (line[0] == '-')
      add_line(move.steps.back().old, line);
    else if (line[0] == '+')
      add_line(move.steps.back().now, line);
    else if (line[0] != '#')
      move.steps.push_back({line, "", ""});
  }
  return out;
}

Files tomelilla() {
  Files out;
  const fs::path folder = kSource / "examples" / "tomelilla";
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() == ".yaml")
      out.emplace_back(entry.path().lexically_relative(folder).generic_string(),
                       test::read_file(entry.path()));
  for (const auto& entry : fs::recursive_directory_iterator(kSource / "tests" / "past" / "more"))
    if (entry.is_regular_file())
      out.emplace_back(entry.path().lexically_relative(kSource / "tests" / "past" / "more").generic_string(),
                       test::read_file(entry.path()));
  std::sort(out.begin(), out.end());
  return out;
}

/// Makes a step; notes a file that is moved.
void make(const Step& step, Files& files, corpus::Renames& renames) {
  const std::size_t moved = step.path.find(" > ");
  if (step.path.starts_with('!')) {
    const std::size_t before = files.size();
    files = without(std::move(files), step.path.substr(1));
    REQUIRE(files.size() < before);
  } else if (moved != std::string::npos) {
    const std::string from = step.path.substr(0, moved);
    const std::string to = step.path.substr(moved + 3);
    const std::string text = file(files, from);
    REQUIRE(!text.empty());
    files = without(std::move(files), from);
    file(files, to) = text;
    renames.emplace_back(from, to);
  } else if (step.old.empty()) {
    file(files, step.path) += step.now + "\n";
  } else {
    std::string& text = file(files, step.path);
    const std::size_t at = text.find(step.old);
    INFO(step.old);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(step.old, at + 1) == std::string::npos);
    text.replace(at, step.old.size(), step.now);
  }
}

rules::Against held_against(const corpus::Corpus& before, const Files& now, const corpus::Renames& renames) {
  corpus::Loaded newer = corpus::load(*files::memory(now));
  const diag::Findings check = rules::check(newer.corpus, std::move(newer.findings));
  return rules::against({before, "main", renames, kReported}, {newer.corpus, check, kMoved});
}

/// "= rule path:line: message", one finding a line.
std::string answer(const rules::Against& against, const Files& now) {
  std::string out;
  for (const diag::Finding& finding : against.findings) {
    std::string text;
    for (const auto& [path, content] : now)
      if (path == finding.place.path) text = content;
    out += "= " + std::string(finding.rule->id) + " " + finding.place.path + ":" +
           std::to_string(Source(text).position(finding.place.span.begin).line) + ": " +
           words::text(finding.message, words::Lang::sv) + "\n";
  }
  for (const std::string& path : against.uncompared) out += "= cannot compare " + path + "\n";
  return out;
}

/// Makes every move of a table and compares the answers; `allowed` says what may be found by one.
template <class Allowed>
std::size_t check_table(const std::string& name, Allowed allowed) {
  const fs::path path = kSource / "tests" / "past" / name;
  const std::vector<Move> moves = read_moves(path);
  const Files before = tomelilla();
  const corpus::Loaded older = corpus::load(*files::memory(before));
  std::string written;
  for (const Move& move : moves) {
    INFO(move.title);
    Files now = before;
    corpus::Renames renames;
    for (const Step& step : move.steps) make(step, now, renames);
    const rules::Against against = held_against(older.corpus, now, renames);
    const std::string said = answer(against, now);
    allowed(against);
    CHECK(said == move.answer);
    written += (written.empty() ? "" : "\n") + move.text + said;
  }
  if (std::getenv("LOFTE_UPDATE") != nullptr) test::write_file(path, written);
  return moves.size();
}

}  // namespace

TEST_CASE("no move that makes the past look better leaves without an error") {
  const std::size_t n = check_table("attacks.txt", [](const rules::Against& against) {
    CHECK(std::any_of(against.findings.begin(), against.findings.end(), [](const diag::Finding& finding) {
      return finding.severity == diag::Severity::error;
    }));
  });
  CHECK(n >= 100);
}

TEST_CASE("what honest people do is silent, or told as late at most") {
  const std::size_t n = check_table("honest.txt", [](const rules::Against& against) {
    CHECK(against.uncompared.empty());
    for (const diag::Finding& finding : against.findings) CHECK(finding.rule->id == "late-entry");
  });
  CHECK(n >= 40);
}
