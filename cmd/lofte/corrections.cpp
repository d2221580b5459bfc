// SPDX-License-Identifier: Apache-2.0
#include "corrections.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/strings.h"
#include "corpus/loader.h"
#include "edit/corrected.h"
#include "finding_key.h"
#include "rules/run.h"

namespace lofte::cli {
namespace {

class Mending {
 public:
  Mending(const std::function<std::unique_ptr<files::Tree>()>& tree,
          const std::function<bool(const std::string& path)>& wanted, int threads)
      : tree_(tree), wanted_(wanted), threads_(threads) {}

  Corrections run() {
    constexpr int kMostTurns = 60;  // a text may hide its next fault behind the one before
    look();
    for (int i = 0; i < kMostTurns; ++i) {
      const diag::Findings before = found_;
      if (!turn()) break;
      look();
      count(before);
    }
    out_.left = std::move(found_);
    return std::move(out_);
  }

 private:
  std::unique_ptr<files::Tree> now() const {
    std::vector<std::pair<std::string, std::string>> changed;
    std::vector<std::string> gone;
    for (const auto& [path, file] : out_.files) {
      if (file.after)
        changed.emplace_back(path, *file.after);
      else
        gone.push_back(path);
    }
    return files::overlay(tree_(), std::move(changed), gone);
  }

  bool is_wanted(const std::string& path) const {
    const auto file = out_.files.find(path);
    return wanted_(path) || (file != out_.files.end() && !file->second.from.empty());
  }

  void look() {
    corpus::Loaded loaded = corpus::load(*now(), threads_);
    found_ = rules::check(loaded.corpus, std::move(loaded.findings));
    std::erase_if(found_, [&](const diag::Finding& finding) { return !is_wanted(finding.place.path); });
    unparsed_ = {loaded.corpus.unparsed.begin(), loaded.corpus.unparsed.end()};
  }

  // Those that carried a correction, and are gone.
  void count(const diag::Findings& before) {
    std::multiset<FindingKey> left;
    for (const diag::Finding& finding : found_) left.insert(key_of(finding));
    for (const diag::Finding& finding : before) {
      if (!finding.mends_itself()) continue;
      const auto at = left.find(key_of(finding));
      if (at == left.end())
        ++out_.mended;
      else
        left.erase(at);
    }
  }

  // Corrects what was found; whether anything changed.
  bool turn() {
    std::map<std::string, std::vector<std::vector<Edit>>> edits;
    for (const diag::Finding& finding : found_) {
      if (finding.fix.empty() || !may_correct(finding)) continue;
      std::vector<Edit>& group = edits[finding.place.path].emplace_back();
      for (const diag::FileEdit& change : finding.fix) group.push_back(change.edit);
    }
    bool changed = false;
    for (const auto& [path, groups] : edits) changed = correct(path, groups) || changed;
    for (const diag::Finding& finding : found_)
      if (!finding.move_to.empty()) changed = move(finding.place.path, finding.move_to) || changed;
    return changed;
  }

  // In a file that cannot be read, the slips come first: what else it says is only supposed.
  bool may_correct(const diag::Finding& finding) const {
    constexpr std::array<std::string_view, 3> kSlips{"not-utf8", "not-yaml", "yaml-feature"};
    return !unparsed_.contains(finding.place.path) || among(kSlips, finding.rule->id);
  }

  bool correct(const std::string& path, const std::vector<std::vector<Edit>>& groups) {
    const std::string bytes = now()->read(path).value_or("");
    std::vector<Edit> all;
    for (const std::vector<Edit>& group : groups) all.insert(all.end(), group.begin(), group.end());
    auto after = edit::corrected(path, bytes, std::move(all));
    // One that is not certain must not keep the others from being made.
    for (std::size_t i = 0; i < groups.size() && !after; ++i) after = edit::corrected(path, bytes, groups[i]);
    if (!after || *after == bytes) return false;
    out_.files.try_emplace(path, Correction{bytes, {}, {}}).first->second.after = *after;
    return true;
  }

  bool move(const std::string& from, const std::string& to) {
    const auto tree = now();
    auto bytes = tree->read(from);
    if (!bytes || tree->exists(to)) return false;
    Correction& old = out_.files.try_emplace(from, Correction{bytes, {}, {}}).first->second;
    const std::string origin = old.from.empty() ? from : old.from;
    if (old.before)
      old.after.reset();
    else
      out_.files.erase(from);
    out_.files[to] = {std::nullopt, std::move(bytes), origin};
    return true;
  }

  const std::function<std::unique_ptr<files::Tree>()>& tree_;
  const std::function<bool(const std::string& path)>& wanted_;
  int threads_;
  diag::Findings found_;
  std::set<std::string> unparsed_;
  Corrections out_;
};

}  // namespace

Corrections corrections(const std::function<std::unique_ptr<files::Tree>()>& tree,
                        const std::function<bool(const std::string& path)>& wanted, int threads) {
  return Mending(tree, wanted, threads).run();
}

}  // namespace lofte::cli
