// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include "clean/town.h"
#include "corpus/loader.h"
#include "files/tree.h"
#include "rules/run.h"

using namespace lofte;

namespace {

// What is found in a folder, with the line it is found on.
std::string found(const clean::Files& files) {
  corpus::Loaded loaded = corpus::load(*files::memory(files));
  std::string out;
  for (const diag::Finding& finding : rules::check(loaded.corpus, std::move(loaded.findings))) {
    out += finding.place.path + ": " + words::text(finding.message, words::Lang::en) + " [" +
           std::string(finding.rule->id) + "]\n";
    const Source* source = loaded.corpus.sources.find(finding.place.path);
    if (!source) continue;
    const std::string_view text = source->text();
    const std::size_t at = finding.place.span.begin;
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    out += "    " + std::string(text.substr(begin, text.find('\n', at) - begin)) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("nothing is found in clean records") {
  for (int seed = 1; seed <= 40; ++seed) {
    const clean::Town town = clean::town(static_cast<std::uint64_t>(seed), 250);
    CAPTURE(seed);
    CHECK(found(town.files) == "");
    MESSAGE(town.written_records);
  }
}
