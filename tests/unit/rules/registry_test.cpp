// SPDX-License-Identifier: Apache-2.0
#include "rules/registry.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace lofte;
using namespace lofte::rules;

namespace {

bool is_kebab_case(std::string_view id) { return records::is_id(id); }

bool ends_with_stop(std::string_view text) { return text.ends_with('.'); }

void check_texts(const diag::RuleInfo& rule, words::Lang lang) {
  const std::string_view summary = rule.summary.in(lang);
  CHECK(!ends_with_stop(summary));
  CHECK(summary.find('\n') == summary.npos);
  CHECK(summary.find('{') == summary.npos);
  CHECK(ends_with_stop(rule.why.in(lang)));
  CHECK(ends_with_stop(rule.remedy.in(lang)));
}

}  // namespace

TEST_CASE("every rule has a name of its own, in kebab-case, and they are sorted") {
  std::set<std::string_view> ids;
  for (const diag::RuleInfo* rule : all()) {
    INFO(rule->id);
    CHECK(is_kebab_case(rule->id));
    CHECK(ids.insert(rule->id).second);
  }
  CHECK(
      std::is_sorted(all().begin(), all().end(), [](const auto* a, const auto* b) { return a->id < b->id; }));
}

TEST_CASE("every rule is explained in both languages") {
  for (const diag::RuleInfo* rule : all()) {
    INFO(rule->id);
    check_texts(*rule, words::Lang::en);
    check_texts(*rule, words::Lang::sv);
    CHECK(rule->summary.in(words::Lang::en) != rule->summary.in(words::Lang::sv));
    CHECK(rule->why.in(words::Lang::en) != rule->why.in(words::Lang::sv));
    CHECK(rule->remedy.in(words::Lang::en) != rule->remedy.in(words::Lang::sv));
  }
}

TEST_CASE("rules are found by name, and misspelt ones by the nearest") {
  CHECK(find("unknown-reference")->id == "unknown-reference");
  CHECK(find("not-yaml")->family == diag::Family::form);
  CHECK(find("unknown-referens") == nullptr);
  CHECK(nearest_rule("unknown-referens") == "unknown-reference");
  CHECK(!nearest_rule("xyzzy"));
}

TEST_CASE("the severities are those that the documentation promises") {
  const auto severity = [](std::string_view id) { return find(id)->severity; };
  using diag::Severity;
  for (const char* id :
       {"not-yaml", "unknown-key", "duplicate-id", "unknown-reference", "history-order", "history-transition",
        "dropped-without-reason", "cancelled-without-reason", "answered-exceeds-sent", "value-off-scale",
        "target-mismatch", "walk-promise-unclear", "series-mixed"})
    CHECK_MESSAGE(severity(id) == Severity::error, id);
  for (const char* id :
       {"date-outside", "reports-contradict", "place-missing", "counting-differs",
        "assessment-without-figures", "assessment-contradicts", "no-target", "no-follow-up", "no-feedback",
        "not-signed", "no-problem", "problem-unanswered", "bare-allowance", "unused-allowance"})
    CHECK_MESSAGE(severity(id) == Severity::warning, id);
  for (const char* id : {"overlapping-reports", "no-target-outcome", "number-in-text", "vague-wording"})
    CHECK_MESSAGE(severity(id) == Severity::info, id);
}
