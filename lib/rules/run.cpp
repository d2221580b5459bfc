// SPDX-License-Identifier: Apache-2.0
#include "rules/run.h"

#include <functional>

#include "base/parallel.h"
#include "rules/allowances.h"
#include "rules/registry.h"
#include "rules/settings_check.h"
#include "yaml/write.h"

namespace lofte::rules {
namespace {

// A word that stands in quotes is mended between them.
void keep_quotes(const corpus::Corpus& corpus, diag::Findings& findings) {
  for (diag::Finding& finding : findings)
    for (auto& [path, edit] : finding.fix) {
      const Source* source = corpus.sources.find(path);
      if (!source || edit.span.end > source->text().size() || edit.span.end < edit.span.begin + 2) continue;
      const char first = source->text()[edit.span.begin];
      const bool quoted = (first == '"' || first == '\'') && source->text()[edit.span.end - 1] == first;
      if (quoted && yaml::is_plain(edit.text, true)) edit.span = {edit.span.begin + 1, edit.span.end - 1};
    }
}

using Task = std::function<void(diag::Findings&)>;

constexpr std::size_t kRecordsWorthAThread = 200;

// Everything that there is to look for, in pieces that need nothing of each other.
std::vector<Task> tasks(const corpus::Corpus& corpus, const eval::Index& index,
                        std::vector<std::unique_ptr<const Pieces>>& pieces) {
  std::vector<Task> out;
  for (const Rule& rule : checks()) {
    if (rule.check) out.emplace_back([&](diag::Findings& findings) { rule.check(corpus, findings); });
    if (rule.check_by_index)
      out.emplace_back([&](diag::Findings& findings) { rule.check_by_index(index, findings); });
    if (!rule.pieces) continue;
    const Pieces& parts = *pieces.emplace_back(rule.pieces(corpus));
    for (std::size_t i = 0; i < parts.count(); ++i)
      out.emplace_back([&parts, i](diag::Findings& findings) { parts.check(i, findings); });
  }
  return out;
}

}  // namespace

diag::Findings check(const corpus::Corpus& corpus, diag::Findings reading, int threads) {
  diag::Findings findings = std::move(reading);
  const eval::Index index = eval::index(corpus);
  std::vector<std::unique_ptr<const Pieces>> pieces;
  const std::vector<Task> all = tasks(corpus, index, pieces);
  std::vector<diag::Findings> found(all.size());
  const bool few = corpus.sources.all().size() < kRecordsWorthAThread;
  parallel(all.size(), few ? 1 : threads, [&](std::size_t i, std::size_t) { all[i](found[i]); });
  for (diag::Findings& some : found)
    findings.insert(findings.end(), std::make_move_iterator(some.begin()),
                    std::make_move_iterator(some.end()));
  check_settings(corpus, findings);
  // Allowances first: a rule that is switched off as well would make every one of them unused.
  apply_allowances(corpus, findings);
  apply_settings(corpus, findings);
  diag::sort(findings);
  keep_quotes(corpus, findings);
  return findings;
}

}  // namespace lofte::rules
