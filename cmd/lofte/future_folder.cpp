// SPDX-License-Identifier: Apache-2.0
#include "future_folder.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "output/findings.h"
#include "rules/run.h"

namespace lofte::cli {
namespace {

using Known = std::tuple<std::string, std::string, std::string>;

Known known(const diag::Finding& finding) {
  return {finding.place.path, std::string(finding.rule->id), words::text(finding.message, words::Lang::en)};
}

}  // namespace

FutureErrors future_errors(Session& session, const Folder& folder, const NewFiles& files) {
  auto tree = files::overlay(session.tree(folder), files);
  corpus::Loaded loaded = corpus::load(*tree, session.threads());
  FutureErrors out{rules::check(loaded.corpus, std::move(loaded.findings), session.threads()),
                   std::move(loaded.corpus)};
  std::erase_if(out.findings, [](const diag::Finding& one) { return one.severity != diag::Severity::error; });
  if (out.findings.empty()) return out;
  std::set<Known> before;
  for (const diag::Finding& one : rules::check(folder.corpus(), folder.loaded.findings, session.threads()))
    before.insert(known(one));
  std::erase_if(out.findings, [&](const diag::Finding& one) { return before.contains(known(one)); });
  return out;
}

std::string shown_errors(const Session& session, const FutureErrors& errors) {
  output::FindingsView view{errors.findings, errors.corpus.sources};
  view.lang = session.lang();
  view.records = errors.corpus.record_count;
  view.colour = session.colour();
  view.columns = session.columns();
  return output::render(output::Format::full, view);
}

}  // namespace lofte::cli
