// SPDX-License-Identifier: Apache-2.0
//
// docs/reference/rules.md is what the rules say of themselves. LOFTE_UPDATE=1 writes it anew.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "output/pages.h"
#include "report/rule_page.h"
#include "rules/registry.h"
#include "support/temp_repo.h"

using namespace lofte;

TEST_CASE("the reference of the rules is fresh") {
  const std::filesystem::path path =
      std::filesystem::path(LOFTE_SOURCE_DIR) / "docs" / "reference" / "rules.md";
  const std::string text = output::markdown(report::rule_reference(rules::all(), words::Lang::en));
  if (std::getenv("LOFTE_UPDATE") != nullptr) test::write_file(path, text);
  REQUIRE(std::filesystem::exists(path));
  CHECK(test::read_file(path) == text);
}

TEST_CASE("the reference names every rule, in both languages") {
  for (const auto lang : {words::Lang::en, words::Lang::sv}) {
    const std::string text = output::markdown(report::rule_reference(rules::all(), lang));
    for (const diag::RuleInfo* rule : rules::all()) {
      CAPTURE(rule->id);
      CHECK(text.find("\n### " + std::string(rule->id) + "\n") != text.npos);
    }
  }
}
