// SPDX-License-Identifier: Apache-2.0
#include "output/findings.h"

#include "output/renderers.h"
#include "words/message.h"

namespace lofte::output {
namespace {

constexpr words::Phrase kError{"{n} error", "{n} fel"};
constexpr words::Phrase kErrors{"{n} errors", "{n} fel"};
constexpr words::Phrase kWarning{"{n} warning", "{n} varning"};
constexpr words::Phrase kWarnings{"{n} warnings", "{n} varningar"};
constexpr words::Phrase kInfo{"{n} note", "{n} upplysning"};
constexpr words::Phrase kInfos{"{n} notes", "{n} upplysningar"};
constexpr words::Phrase kRecord{"{n} record", "{n} post"};
constexpr words::Phrase kRecords{"{n} records", "{n} poster"};
constexpr words::Phrase kSummary{"{counts} in {records}", "{counts} i {records}"};
constexpr words::Phrase kFine{"Nothing to report in {records}", "Inget att anmärka på i {records}"};

words::List counts(const diag::Findings& findings) {
  const int errors = diag::count(findings, diag::Severity::error);
  const int warnings = diag::count(findings, diag::Severity::warning);
  const int infos = diag::count(findings, diag::Severity::info);
  words::List list;
  if (errors > 0) list.items.push_back(words::counted(errors, kError, kErrors));
  if (warnings > 0) list.items.push_back(words::counted(warnings, kWarning, kWarnings));
  if (infos > 0) list.items.push_back(words::counted(infos, kInfo, kInfos));
  return list;
}

}  // namespace

std::string summary(const FindingsView& view) {
  const words::Value records = words::nested(words::counted(view.records, kRecord, kRecords));
  if (view.findings.empty()) return words::text(words::say(kFine, {{"records", records}}), view.lang);
  return words::text(words::say(kSummary, {{"counts", counts(view.findings)}, {"records", records}}),
                     view.lang);
}

std::string render(Format format, const FindingsView& view) {
  switch (format) {
    case Format::full:
      return full(view);
    case Format::concise:
      return concise(view);
    case Format::json:
      return findings_json(view);
    case Format::jsonl:
      return findings_jsonl(view);
    case Format::github:
      return github(view);
    case Format::gitlab:
      return gitlab(view);
    case Format::sarif:
      return sarif(view);
    case Format::junit:
      return junit(view);
  }
  return {};
}

}  // namespace lofte::output
