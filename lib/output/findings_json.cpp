// SPDX-License-Identifier: Apache-2.0
//
// Our own JSON of findings. Scripts depend on its keys, which are the same in every language.
#include "output/json.h"
#include "output/located.h"
#include "output/renderers.h"
#include "words/message.h"

namespace lofte::output {
namespace {

constexpr int kFormatVersion = 1;

doc::Value related(const FindingsView& view, const diag::Related& other) {
  const Located place = locate(view, other.place);
  return doc::Object{{"path", place.path},
                     {"line", place.begin.line},
                     {"column", place.begin.column},
                     {"message", words::text(other.message, view.lang)}};
}

// In bytes of the files as they lie on disk.
doc::Value fix(const FindingsView& view, const diag::Finding& finding) {
  doc::Array edits;
  for (const auto& [path, edit] : finding.fix) {
    const Source* source = view.sources.find(path);
    const std::int64_t mark = source ? source->mark() : 0;
    edits.push_back(doc::Object{{"path", locate(view, {path, edit.span}).path},
                                {"start", mark + edit.span.begin},
                                {"end", mark + edit.span.end},
                                {"text", edit.text}});
  }
  return edits.empty() ? doc::Value() : doc::Value(std::move(edits));
}

doc::Value finding_value(const FindingsView& view, const diag::Finding& finding) {
  const Located place = locate(view, finding.place);
  doc::Array others;
  for (const diag::Related& other : finding.related) others.push_back(related(view, other));
  return doc::Object{
      {"rule", std::string(finding.rule->id)},
      {"severity", std::string(diag::name(finding.severity))},
      {"path", place.path},
      {"line", place.begin.line},
      {"column", place.begin.column},
      {"end_line", place.end.line},
      {"end_column", place.end.column},
      {"message", words::text(finding.message, view.lang)},
      {"help", finding.help ? doc::Value(words::text(*finding.help, view.lang)) : doc::Value()},
      {"related", std::move(others)},
      {"fix", fix(view, finding)}};
}

}  // namespace

std::string findings_json(const FindingsView& view) {
  doc::Array findings;
  for (const diag::Finding& finding : view.findings) findings.push_back(finding_value(view, finding));
  return json(doc::Object{{"lofte", kFormatVersion},
                          {"records", view.records},
                          {"findings", std::move(findings)},
                          {"errors", diag::count(view.findings, diag::Severity::error)},
                          {"warnings", diag::count(view.findings, diag::Severity::warning)},
                          {"infos", diag::count(view.findings, diag::Severity::info)}},
              true);
}

std::string findings_jsonl(const FindingsView& view) {
  std::string out;
  for (const diag::Finding& finding : view.findings) out += json(finding_value(view, finding), false);
  return out;
}

}  // namespace lofte::output
