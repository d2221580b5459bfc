// SPDX-License-Identifier: Apache-2.0
#include "seeded/bench.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "records/settings.h"
#include "rules/registry.h"
#include "support/visible.h"

namespace lofte::seeded {

namespace fs = std::filesystem;

namespace {

Files read_all(const fs::path& folder) {
  Files files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    files[entry.path().lexically_relative(folder).generic_string()] = {std::istreambuf_iterator<char>(in),
                                                                       {}};
  }
  return files;
}

golden::Step step(std::vector<std::string> words, std::string input = {}) {
  golden::Step out;
  out.answers = golden::answers(words);
  out.words = std::move(words);
  out.input = std::move(input);
  return out;
}

Found read(const std::string& line) {
  const auto json = nlohmann::json::parse(golden::from_visible(line));
  Found found{json.at("rule"), json.at("severity"), json.at("path"), json.at("line"), json.at("message")};
  for (const auto& other : json.at("related")) found.related.push_back(other.at("path"));
  return found;
}

// Rules of form and references find what cannot be read, or leads nowhere.
bool hides(const Seeder& seeder) {
  const diag::Family family = rules::find(seeder.rule)->family;
  return family == diag::Family::form || family == diag::Family::references;
}

bool same(const Found& was, const Found& is, const Seeder& seeder, const Seed& seed, const Folder& folder) {
  const auto move = seed.moves.find(was.path);
  const std::string& path = move == seed.moves.end() ? was.path : move->second;
  // A message may name what could be read before: a place, another record.
  const bool named = !hides(seeder) && !seed.broken.contains(std::string(records::kSettingsFile));
  if (was.rule != is.rule || path != is.path || (named && was.message != is.message)) return false;
  const auto change = seed.broken.find(was.path);
  if (change == seed.broken.end() || !change->second) return was.line == is.line;
  return Shift(folder.text(was.path), *change->second).moves(was.line, is.line);
}

// Whether a finding may be the consequence of what a file says.
bool rests_on(const Found& found, const std::string& path, const Folder& folder) {
  if (found.path == path || path == records::kSettingsFile) return true;
  if (std::find(found.related.begin(), found.related.end(), path) != found.related.end()) return true;
  return path == "promises/" + scalar(folder.root(found.path), "promise") + ".yaml";
}

bool may_go(const Found& found, const Seeder& seeder, const Seed& seed, const Folder& folder) {
  return std::any_of(seed.broken.begin(), seed.broken.end(), [&](const auto& change) {
    return (!change.second || hides(seeder)) && rests_on(found, change.first, folder);
  });
}

}  // namespace

std::string shown(const Found& found) {
  return found.path + ":" + std::to_string(found.line) + ": " + found.severity + ": " + found.message + " [" +
         found.rule + "]\n";
}

Shift::Shift(const std::string& before, const std::string& after) {
  const auto was = golden::text_lines(before);
  const auto is = golden::text_lines(after);
  const auto shorter = static_cast<std::ptrdiff_t>(std::min(was.size(), is.size()));
  const auto front = std::mismatch(was.begin(), was.begin() + shorter, is.begin()).first - was.begin();
  const auto back =
      std::mismatch(was.rbegin(), was.rbegin() + (shorter - front), is.rbegin()).first - was.rbegin();
  same_before_ = static_cast<int>(front);
  from_ = static_cast<int>(was.size()) - static_cast<int>(back) + 1;
  by_ = static_cast<int>(is.size()) - static_cast<int>(was.size());
}

bool Shift::moves(int line, int now) const {
  if (line <= same_before_) return now == line;
  if (line >= from_) return now == line + by_;
  return true;
}

std::string difference(const Findings& right, const Findings& broken, const Seeder& seeder, const Seed& seed,
                       const Folder& folder) {
  std::string out;
  Findings left = broken;
  const auto take = [&](const auto& is) {
    const auto at = std::find_if(left.begin(), left.end(), is);
    if (at == left.end()) return false;
    left.erase(at);
    return true;
  };
  const bool found = take(
      [&](const Found& f) { return f.rule == seeder.rule && f.path == seed.path && f.line == seed.line; });
  if (!found)
    out += "missing: " + seed.path + ":" + std::to_string(seed.line) + ": the fault [" +
           std::string(seeder.rule) + "]\n";
  for (const Found& was : right) {
    const bool stays = take([&](const Found& is) { return same(was, is, seeder, seed, folder); });
    if (!stays && !may_go(was, seeder, seed, folder)) out += "missing: " + shown(was);
  }
  for (const Found& more : left) out += "unexpected: " + shown(more);
  return out;
}

Bench::Bench(fs::path source, const std::string& example)
    : sandbox_(source), files_(read_all(source / "examples" / example)) {
  sandbox_.run(step({"copy", "examples/" + example}));
  for (const auto& [path, text] : files_) present_.insert(path);
}

void Bench::put(const Changes& changes) {
  for (const auto& [path, text] : changes) {
    if (text) {
      sandbox_.run(step({"write", path}, *text));
      present_.insert(path);
    } else if (present_.erase(path) > 0) {
      sandbox_.run(step({"delete", path}));
    }
  }
}

void Bench::restore(const Changes& changes) {
  Changes back;
  for (const auto& [path, text] : changes) {
    const auto was = files_.find(path);
    back[path] = was == files_.end() ? std::nullopt : std::optional(was->second);
  }
  put(back);
}

Outcome Bench::check(const Changes& changes, bool against) {
  put(changes);
  std::vector<std::string> words{"lofte", "check", "--format", "jsonl"};
  if (against) words.insert(words.end(), {"--against", "HEAD"});
  const golden::Outcome ended = sandbox_.run(step(words));
  restore(changes);
  Outcome out;
  for (const std::string& line : ended.out) out.findings.push_back(read(line));
  for (const std::string& line : ended.err) out.complaints += line + "\n";
  out.status = ended.status.value_or(-1);
  return out;
}

void Bench::commit(const Changes& changes) {
  if (committed_ == changes) return;
  put(changes);
  sandbox_.run(step({"commit", "2026-01-05", "The right state"}));
  restore(changes);
  committed_ = changes;
}

}  // namespace lofte::seeded
