// SPDX-License-Identifier: Apache-2.0
#include "output/findings.h"

#include "output/renderers.h"
#include "words/message.h"

namespace lofte::output {
namespace {

using diag::Severity;

constexpr words::Phrase kError{"error", "fel"};
constexpr words::Phrase kErrors{"errors", "fel"};
constexpr words::Phrase kWarning{"warning", "varning"};
constexpr words::Phrase kWarnings{"warnings", "varningar"};
constexpr words::Phrase kInfo{"note", "upplysning"};
constexpr words::Phrase kInfos{"notes", "upplysningar"};
constexpr words::Phrase kCount{"{n} {what}", "{n} {what}"};
constexpr words::Phrase kRecord{"{n} record", "{n} post"};
constexpr words::Phrase kRecords{"{n} records", "{n} poster"};
constexpr words::Phrase kSummary{"{counts} in {records}", "{counts} i {records}"};
constexpr words::Phrase kFine{"Nothing to report in {records}", "Inget att anmärka på i {records}"};

words::Phrase one(Severity severity) {
  switch (severity) {
    case Severity::error:
      return kError;
    case Severity::warning:
      return kWarning;
    case Severity::info:
      break;
  }
  return kInfo;
}

words::Phrase many(Severity severity) {
  switch (severity) {
    case Severity::error:
      return kErrors;
    case Severity::warning:
      return kWarnings;
    case Severity::info:
      break;
  }
  return kInfos;
}

words::List counts(const diag::Findings& findings) {
  words::List list;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
    const int n = diag::count(findings, severity);
    if (n == 0) continue;
    const words::Message what = words::say(n == 1 ? one(severity) : many(severity));
    list.items.push_back(
        words::say(kCount, {{"n", static_cast<long long>(n)}, {"what", words::nested(what)}}));
  }
  return list;
}

}  // namespace

std::string_view severity_word(Severity severity, words::Lang lang) {
  return lang == words::Lang::en ? diag::name(severity) : one(severity).in(lang);
}

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
