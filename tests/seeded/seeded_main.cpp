// SPDX-License-Identifier: Apache-2.0
//
// Puts faults into an example, one at a time, and runs the program: each must be found where it is, and
// nothing else with it. The arguments are the root of the project, the example, and what to do of the many
// places that most rules have: nothing (a few of each), `all`, or the names of rules (all places of those).
#include <algorithm>
#include <iostream>

#include "rules/registry.h"
#include "seeded/bench.h"

using namespace lofte;
using namespace lofte::seeded;

namespace {

constexpr std::size_t kPlaces = 3;

// The first, the last, and some at even distances between.
Seeds sample(Seeds all, std::size_t most) {
  if (all.size() <= most) return all;
  Seeds out;
  for (std::size_t i = 0; i < most; ++i) out.push_back(std::move(all[i * (all.size() - 1) / (most - 1)]));
  return out;
}

Changes joined(Changes changes, const Changes& more) {
  for (const auto& [path, text] : more) changes[path] = text;
  return changes;
}

class Run {
 public:
  Run(const std::string& source, std::string example, std::vector<std::string> wanted)
      : example_(std::move(example)),
        wanted_(std::move(wanted)),
        bench_(source, example_),
        folder_(bench_.files()) {
    untouched_ = bench_.check({});
  }

  int run() {
    const std::vector<Seeder> all = seeders();
    for (const diag::RuleInfo* rule : rules::all())
      if (std::none_of(all.begin(), all.end(), [&](const Seeder& s) { return s.rule == rule->id; }))
        fail(std::string(rule->id) + ": no seeder breaks this rule");
    for (const bool against : {false, true})  // a repository makes every later run slower
      for (const Seeder& seeder : all)
        if (seeder.against == against && wanted(seeder.rule)) try_all(seeder);
    std::cout << example_ << ": " << seeds_ << " faults, " << failures_ << " not found alone\n";
    return failures_ == 0 && seeds_ > 0 ? 0 : 1;
  }

 private:
  bool wanted(std::string_view rule) const {
    return wanted_.empty() || wanted_.front() == "all" ||
           std::find(wanted_.begin(), wanted_.end(), rule) != wanted_.end();
  }

  void try_all(const Seeder& seeder) {
    if (!rules::find(seeder.rule)) return fail(std::string(seeder.rule) + ": there is no such rule");
    const Seeds found = wanted_.empty() ? sample(seeder.seeds(folder_), kPlaces) : seeder.seeds(folder_);
    try_each(seeder, {}, folder_, found);
    if (seeder.props && (found.empty() || !wanted_.empty())) try_props(seeder, found);
    if (!seeder.props && found.empty()) fail(std::string(seeder.rule) + ": no place for it in " + example_);
  }

  // The seeds of what was added to the example.
  void try_props(const Seeder& seeder, const Seeds& found) {
    const Changes props = seeder.props(folder_);
    const Folder right(changed(bench_.files(), props));
    Seeds seeds = seeder.seeds(right);
    std::erase_if(seeds, [&](const Seed& seed) {
      return std::any_of(found.begin(), found.end(),
                         [&](const Seed& own) { return own.path == seed.path && own.edit == seed.edit; });
    });
    if (seeds.empty()) return fail(std::string(seeder.rule) + ": the records added give no place for it");
    if (!check_added(seeder, props)) return;
    try_each(seeder, props, right, wanted_.empty() ? sample(seeds, kPlaces) : seeds);
  }

  // What is added is right: it brings no finding with it.
  bool check_added(const Seeder& seeder, const Changes& props) {
    Findings more = bench_.check(props).findings;
    std::erase_if(more, [&](const Found& is) {
      return std::any_of(untouched_.findings.begin(), untouched_.findings.end(), [&](const Found& was) {
        return was.rule == is.rule && was.path == is.path && was.message == is.message;
      });
    });
    for (const Found& found : more) fail(std::string(seeder.rule) + ": not right as added: " + shown(found));
    return more.empty();
  }

  void try_each(const Seeder& seeder, const Changes& props, const Folder& right, const Seeds& seeds) {
    if (seeds.empty()) return;
    if (seeder.against) bench_.commit(props);
    for (const Seed& seed : seeds) {
      ++seeds_;
      const Outcome outcome = bench_.check(joined(props, seed.broken), seeder.against);
      std::string wrong = difference(untouched_.findings, outcome.findings, seeder, seed, right);
      if (outcome.status != expected_status(outcome))
        wrong += "ended with " + std::to_string(outcome.status) + "\n" + outcome.complaints;
      if (!wrong.empty())
        fail(example_ + ", " + std::string(seeder.rule) + ", " + seed.path + ":" + std::to_string(seed.line) +
             ", " + seed.edit + "\n" + wrong);
    }
  }

  static int expected_status(const Outcome& outcome) {
    return std::any_of(outcome.findings.begin(), outcome.findings.end(),
                       [](const Found& f) { return f.severity == "error"; })
               ? 1
               : 0;
  }

  void fail(const std::string& what) {
    ++failures_;
    std::cout << what << (what.ends_with('\n') ? "\n" : "\n\n");
  }

  std::string example_;
  std::vector<std::string> wanted_;
  Bench bench_;
  Folder folder_;
  Outcome untouched_;
  int seeds_ = 0;
  int failures_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: seeded_test ROOT EXAMPLE [all | RULE…]\n";
    return 2;
  }
  golden::isolate_process();
  try {
    return Run(argv[1], argv[2], {argv + 3, argv + argc}).run();
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 2;
  }
}
