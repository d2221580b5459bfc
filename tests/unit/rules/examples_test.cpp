// SPDX-License-Identifier: Apache-2.0
//
// Every rule has a folder examples/rules/<rule>: `bad` has its fault and no other, `good` has none, and
// expected.txt is what `check` says of `bad`, in English and in Swedish. LOFTE_UPDATE=1 writes expected.txt
// anew.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "folder.h"
#include "rules/registry.h"
#include "support/temp_repo.h"

using namespace lofte;
using namespace lofte::rules;
namespace fs = std::filesystem;

namespace {

// An example of a rule against an earlier commit also has that commit, in `before`.
bool against_a_commit(const fs::path& folder) { return fs::exists(folder / "before"); }

bool updating() { return std::getenv("LOFTE_UPDATE") != nullptr; }

}  // namespace

TEST_CASE("every rule has an example, and every example a rule") {
  for (const diag::RuleInfo* rule : all()) {
    INFO(rule->id);
    CHECK(fs::exists(test::examples_of_rules() / rule->id / "bad" / "lofte.yaml"));
    CHECK(fs::exists(test::examples_of_rules() / rule->id / "good" / "lofte.yaml"));
    CHECK(fs::exists(test::examples_of_rules() / rule->id / "expected.txt"));
  }
  for (const auto& entry : fs::directory_iterator(test::examples_of_rules()))
    if (entry.is_directory()) CHECK_MESSAGE(find(entry.path().filename().string()), entry.path().string());
}

TEST_CASE("a bad example has the fault of its rule and no other") {
  for (const diag::RuleInfo* rule : all()) {
    const fs::path folder = test::examples_of_rules() / rule->id;
    if (!fs::exists(folder / "bad") || against_a_commit(folder)) continue;
    INFO(rule->id);
    const test::Checked bad = test::checked(*files::disk((folder / "bad").string()));
    CHECK(!bad.findings.empty());
    for (const diag::Finding& finding : bad.findings) CHECK(finding.rule->id == rule->id);
    const std::string said = test::shown(bad, words::Lang::en) + "\n" + test::shown(bad, words::Lang::sv);
    if (updating()) test::write_file(folder / "expected.txt", said);
    if (fs::exists(folder / "expected.txt")) CHECK(said == test::read_file(folder / "expected.txt"));
  }
}

TEST_CASE("a good example has no fault at all") {
  for (const diag::RuleInfo* rule : all()) {
    const fs::path folder = test::examples_of_rules() / rule->id;
    if (!fs::exists(folder / "good") || against_a_commit(folder)) continue;
    INFO(rule->id);
    CHECK(test::shown(test::checked(*files::disk((folder / "good").string())), words::Lang::en) == "");
  }
}
