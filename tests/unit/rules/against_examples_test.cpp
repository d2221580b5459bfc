// SPDX-License-Identifier: Apache-2.0
//
// The examples of the rules against an earlier commit: examples/rules/<rule> has that commit in `before`.
// `bad` is right in itself, and has the fault of its rule and no other when held against it; `good` has none.
// LOFTE_UPDATE=1 writes expected.txt anew.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "folder.h"
#include "rules/against.h"
#include "rules/families.h"
#include "support/temp_repo.h"

using namespace lofte;
namespace fs = std::filesystem;

namespace {

constexpr calendar::Day kCommitted = calendar::day(2020, 11, 20);
constexpr calendar::Day kChecked = calendar::day(2021, 3, 1);

// A state held against the one in `before`; the findings are those of the comparison.
test::Checked held(const std::string& rule, const std::string& state) {
  const test::Checked before =
      test::checked(*files::disk((test::examples_of_rules() / rule / "before").string()));
  test::Checked now = test::checked(*files::disk((test::examples_of_rules() / rule / state).string()));
  CHECK(test::shown(before, words::Lang::en) == "");
  CHECK(test::shown(now, words::Lang::en) == "");
  rules::Against against =
      rules::against({before.corpus, "main", {}, kCommitted}, {now.corpus, now.findings, kChecked});
  CHECK(against.uncompared.empty());
  return {std::move(now.corpus), std::move(against.findings)};
}

}  // namespace

TEST_CASE("every rule against an earlier commit has an example of its fault and one without") {
  for (const rules::Rule& rule : rules::against_rules()) {
    const std::string id(rule.info->id);
    INFO(id);
    const test::Checked bad = held(id, "bad");
    CHECK(!bad.findings.empty());
    for (const diag::Finding& finding : bad.findings) CHECK(finding.rule->id == id);
    CHECK(test::shown(held(id, "good"), words::Lang::en) == "");
    const fs::path expected = test::examples_of_rules() / id / "expected.txt";
    const std::string said = test::shown(bad, words::Lang::en) + "\n" + test::shown(bad, words::Lang::sv);
    if (std::getenv("LOFTE_UPDATE") != nullptr) test::write_file(expected, said);
    CHECK(said == test::read_file(expected));
  }
}
