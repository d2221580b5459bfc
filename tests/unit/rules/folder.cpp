// SPDX-License-Identifier: Apache-2.0
#include "folder.h"

#include <algorithm>

#include "base/identity.h"
#include "corpus/loader.h"
#include "rules/run.h"

namespace lofte::test {
namespace {

bool has_settings(const Files& files) {
  return std::any_of(files.begin(), files.end(), [](const auto& file) { return file.first == "lofte.yaml"; });
}

std::string line(const Checked& folder, const diag::Finding& finding, words::Lang lang) {
  std::string out = identity::mask(finding.place.path);
  const Source* source = folder.corpus.sources.find(finding.place.path);
  const Position at = source ? source->position(finding.place.span.begin) : Position{};
  if (source) out += ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
  out += ": " + std::string(diag::name(finding.severity)) + ": " + words::text(finding.message, lang);
  return out + " [" + std::string(finding.rule->id) + "]\n";
}

}  // namespace

std::filesystem::path examples_of_rules() {
  return std::filesystem::path(LOFTE_SOURCE_DIR) / "examples" / "rules";
}

const std::string kSettings = R"(lofte: 1
title: Exempelkommunen
parties:
  kommun: {name: Exempelkommunen, side: municipality}
  polis: {name: Lokalpolisområde Exempel, side: police}
  gata-park: {name: Gata/park, side: municipality, part_of: kommun}
places:
  centrum: {name: Centrum}
  stationen: {name: Stationen, part_of: centrum}
  torget: {name: Torget}
activities:
  kontroll: {one: kontroll, many: kontroller}
  besok: {one: besök, many: besök}
categories: [belysning, klotter]
)";

Checked checked(const files::Tree& tree) {
  corpus::Loaded loaded = corpus::load(tree);
  diag::Findings findings = rules::check(loaded.corpus, std::move(loaded.findings));
  return {std::move(loaded.corpus), std::move(findings)};
}

Checked checked(Files files) {
  if (!has_settings(files)) files.emplace_back("lofte.yaml", kSettings);
  return checked(*files::memory(std::move(files)));
}

std::string shown(const Checked& folder, words::Lang lang) {
  std::string out;
  for (const diag::Finding& finding : folder.findings) out += line(folder, finding, lang);
  return out;
}

std::string found(Files files) { return shown(checked(std::move(files)), words::Lang::en); }

std::string found(std::string_view rule, Files files) {
  Checked folder = checked(std::move(files));
  std::erase_if(folder.findings, [&](const diag::Finding& finding) { return finding.rule->id != rule; });
  return shown(folder, words::Lang::en);
}

std::string promise(const std::string& more) {
  return "title: Medborgarlöfte 2020\n"
         "period: 2020\n"
         "parties: [kommun, polis]\n"
         "signed: {date: 2020-01-15, by: [{party: kommun, role: ordförande}]}\n"
         "follow_up: {every: year}\n"
         "feedback: {every: year, channels: [webben]}\n" +
         more;
}

std::string with_commitment(const std::string& more) {
  std::string out = promise("commitments:\n  - id: c\n    responsible: polis\n");
  for (std::size_t at = 0; at < more.size();) {
    const std::size_t end = std::min(more.find('\n', at), more.size());
    out += "    " + more.substr(at, end - at) + "\n";
    at = end + 1;
  }
  return out;
}

}  // namespace lofte::test
