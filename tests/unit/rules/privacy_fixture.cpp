// SPDX-License-Identifier: Apache-2.0
#include "privacy_fixture.h"

#include <algorithm>

namespace lofte::test::privacy {
namespace {

struct Checked {
  corpus::Loaded loaded;
  diag::Findings findings;
};

Files with_settings(Files files) {
  const bool there =
      std::any_of(files.begin(), files.end(), [](const auto& f) { return f.first == "lofte.yaml"; });
  if (!there) files.emplace_back("lofte.yaml", kPrivacySettings);
  return files;
}

Checked check_folder(const files::Tree& tree) {
  Checked out{corpus::load(tree), {}};
  out.findings = check(out.loaded.corpus, out.loaded.findings);
  std::erase_if(out.findings, [](const diag::Finding& f) { return f.rule->family != diag::Family::privacy; });
  return out;
}

}  // namespace

std::string found(Files files) { return found(*files::memory(with_settings(std::move(files)))); }

std::string found(const files::Tree& tree) {
  const Checked checked = check_folder(tree);
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
  for (const diag::Finding& finding :
       check_folder(*files::memory(with_settings(std::move(files)))).findings) {
    for (const auto lang : {words::Lang::en, words::Lang::sv}) {
      out += words::text(finding.message, lang) + '\n';
      if (finding.help) out += words::text(*finding.help, lang) + '\n';
    }
  }
  return out;
}

}  // namespace lofte::test::privacy
