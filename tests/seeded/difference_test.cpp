// SPDX-License-Identifier: Apache-2.0
//
// The comparison of seeded faults, itself: what it must let pass, and what it must not.
#include <doctest/doctest.h>

#include "seeded/bench.h"

using namespace lofte::seeded;

namespace {

const std::string kWalk = "walks/a.yaml";
const Found kOther{"number-in-text", "info", "promises/a.yaml", 3, "a number"};
const Found kBelow{"e-mail", "warning", kWalk, 2, "an address"};

Seeds none(const Folder&) { return {}; }

const Seeder kCoherence{"date-outside", &none};
const Seeder kForm{"bad-time", &none};

// A line put before the second of a walk; the fault is there.
Seed seed() { return {{{kWalk, "a: 1\nb: 2\nc: 3\n"}}, kWalk, 2, "b put in"}; }

std::string compared(const Seeder& seeder, const Findings& right, Findings broken) {
  const Folder folder({{kWalk, "a: 1\nc: 3\n"}, {"promises/a.yaml", "title: A\n"}});
  broken.push_back({std::string(seeder.rule), "error", kWalk, 2, "the fault"});
  return difference(right, broken, seeder, seed(), folder);
}

}  // namespace

TEST_CASE("a fault found alone, with the others where they were, is no difference") {
  CHECK(compared(kCoherence, {}, {}) == "");
  CHECK(compared(kCoherence, {kOther}, {kOther}) == "");
  CHECK(compared(kCoherence, {kBelow}, {{"e-mail", "warning", kWalk, 3, "an address"}}) == "");
}

TEST_CASE("a fault that is not found, or elsewhere, or under another name, is a difference") {
  const Folder folder({{kWalk, "a: 1\nc: 3\n"}});
  const auto found = [&](const Found& one) { return difference({}, {one}, kCoherence, seed(), folder); };
  CHECK(difference({}, {}, kCoherence, seed(), folder) ==
        "missing: walks/a.yaml:2: the fault [date-outside]\n");
  CHECK(found({"date-outside", "warning", kWalk, 2, ""}) == "");
  CHECK(found({"date-outside", "warning", kWalk, 1, ""}) != "");
  CHECK(found({"date-outside", "warning", "walks/b.yaml", 2, ""}) != "");
  CHECK(found({"bad-time", "warning", kWalk, 2, ""}) != "");
}

TEST_CASE("a second finding is a difference, also the same one twice") {
  CHECK(compared(kCoherence, {}, {kOther}) ==
        "unexpected: promises/a.yaml:3: info: a number [number-in-text]\n");
  CHECK(compared(kCoherence, {kOther}, {kOther, kOther}) != "");
}

TEST_CASE("a finding that goes, moves or says something else is a difference") {
  CHECK(compared(kCoherence, {kOther}, {}) ==
        "missing: promises/a.yaml:3: info: a number [number-in-text]\n");
  CHECK(compared(kCoherence, {kBelow}, {kBelow}) != "");
  CHECK(compared(kCoherence, {kOther}, {{"number-in-text", "info", "promises/a.yaml", 4, "a number"}}) != "");
  CHECK(compared(kCoherence, {kOther}, {{"number-in-text", "info", "promises/a.yaml", 3, "another"}}) != "");
}

TEST_CASE("what cannot be read takes with it what rests on its file, and nothing else") {
  CHECK(compared(kForm, {kBelow}, {}) == "");
  CHECK(compared(kForm, {kOther}, {}) != "");
  const Found related{"overlapping-reports", "info", "followups/a.yaml", 6, "overlaps", {kWalk}};
  CHECK(compared(kForm, {related}, {}) == "");
  CHECK(compared(kCoherence, {related}, {}) != "");
}
