// SPDX-License-Identifier: Apache-2.0
#include "privacy_fixture.h"

#include <algorithm>

namespace lofte::rules::test {
namespace {

struct Checked {
  corpus::Loaded loaded;
  diag::Findings findings;
};

Checked check_folder(Files files) {
  const bool settings =
      std::any_of(files.begin(), files.end(), [](const auto& f) { return f.first == "lofte.yaml"; });
  if (!settings) files.emplace_back("lofte.yaml", kSettings);
  Checked out{corpus::load(*files::memory(std::move(files))), {}};
  out.findings = check(out.loaded.corpus, out.loaded.findings);
  std::erase_if(out.findings, [](const diag::Finding& f) { return f.rule->family != diag::Family::privacy; });
  return out;
}

}  // namespace

std::string found(Files files) {
  const Checked checked = check_folder(std::move(files));
  std::string out;
  for (const diag::Finding& finding : checked.findings) {
    const Source* source = checked.loaded.corpus.sources.find(finding.place.path);
    const Position at = source ? source->position(finding.place.span.begin) : Position{};
    if (!out.empty()) out += '\n';
    out += finding.place.path + ':' + std::to_string(at.line) + ':' + std::to_string(at.column) + ' ' +
           std::string(finding.rule->id);
  }
  return out;
}

std::string found(const std::string& path, const std::string& text) { return found(Files{{path, text}}); }

std::string messages(Files files) {
  std::string out;
  for (const diag::Finding& finding : check_folder(std::move(files)).findings) {
    for (const auto lang : {words::Lang::en, words::Lang::sv}) {
      out += words::text(finding.message, lang) + '\n';
      if (finding.help) out += words::text(*finding.help, lang) + '\n';
    }
  }
  return out;
}

}  // namespace lofte::rules::test
