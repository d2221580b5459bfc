// SPDX-License-Identifier: Apache-2.0
#include "future_folder.h"

#include <algorithm>
#include <set>

#include "finding_key.h"
#include "output/findings.h"
#include "rules/run.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

constexpr words::Phrase kNothingWritten{"nothing was written: `lofte check` would call this an error",
                                        "inget skrevs: `lofte check` skulle kalla detta fel"};

std::string shown_future(const Session& session, const FutureErrors& errors, const diag::Findings& findings,
                         bool colour) {
  output::FindingsView view{findings, errors.corpus.sources};
  view.lang = session.lang();
  view.records = errors.corpus.record_count;
  view.colour = colour;
  view.columns = session.columns();
  return output::render(output::Format::full, view);
}

// Whether a finding says that something is not there yet.
bool tells_lack(const diag::Finding& finding) {
  const std::string_view rule = finding.rule->id;
  return rule == "missing-key" || rule.ends_with("-without-reason");
}

}  // namespace

FutureErrors future_errors(Session& session, const Folder& folder, const NewFiles& files) {
  corpus::Loaded loaded = session.read(files::overlay(session.tree(folder), files));
  diag::Findings found = rules::check(loaded.corpus, std::move(loaded.findings), session.threads());
  FutureErrors out{{}, std::move(loaded.corpus)};
  std::erase_if(found, [](const diag::Finding& one) { return one.severity == diag::Severity::info; });
  if (found.empty()) return out;
  std::set<FindingKey> before;
  for (const diag::Finding& one : rules::check(folder.corpus(), folder.loaded.findings, session.threads()))
    before.insert(key_of(one));
  for (diag::Finding& one : found) {
    one.fix.clear();  // there is no file yet that `fix` could mend
    if (!before.contains(key_of(one)))
      (one.severity == diag::Severity::error ? out.findings : out.warnings).push_back(std::move(one));
  }
  return out;
}

std::optional<Error> answer_fault(const FutureErrors& errors) {
  for (const diag::Finding& one : errors.findings)
    if (!tells_lack(one)) return Error(one.message, one.help);
  return std::nullopt;
}

std::string shown_errors(const Session& session, const FutureErrors& errors) {
  return shown_future(session, errors, errors.findings, session.colour());
}

int refuse(Session& session, const FutureErrors& errors, const std::optional<words::Message>& help) {
  session.print(shown_errors(session, errors));
  session.complain(words::say(kNothingWritten), help);
  return kFound;
}

void tell_warnings(Session& session, const FutureErrors& errors) {
  if (!errors.warnings.empty()) session.tell(shown_future(session, errors, errors.warnings, false));
}

}  // namespace lofte::cli
