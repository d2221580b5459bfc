// SPDX-License-Identifier: Apache-2.0
#include "support/golden.h"

#include <doctest/doctest.h>

#include "support/sandbox.h"

using namespace lofte::golden;

namespace {

Verdict run(const std::string& test) { return run_script({"# Title\n-- test --\n" + test, "x.test", "/"}); }

std::string golden_fault(const std::string& test) {
  try {
    run(test);
  } catch (const ScriptError& error) {
    return error.what();
  }
  return "";
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines match when they are the same, with ... for lines and [..] for text") {
  CHECK(matches({}, {}));
  CHECK(matches({"a", ""}, {"a", ""}));
  CHECK(matches({"a", "...", "d"}, {"a", "b", "c", "d"}));
  CHECK(matches({"...", "c", "..."}, {"a", "c"}));
  CHECK(matches({"at [..], [..]!"}, {"at 1, 2!"}));
  CHECK(matches({"\\..."}, {"..."}));
  CHECK_FALSE(matches({"a"}, {}));
  CHECK_FALSE(matches({}, {"a"}));
  CHECK_FALSE(matches({"a"}, {"a "}));
  CHECK_FALSE(matches({"a", "...", "d"}, {"a", "b"}));
  CHECK_FALSE(matches({"at [..]!"}, {"at 1"}));
  CHECK_FALSE(matches({"\\..."}, {"x"}));
}

TEST_CASE("a wrong expectation fails and says how it differs") {
  const Outcome actual{{"a", "b"}, {"e"}, 1};
  CHECK(difference(actual, actual).empty());
  CHECK(difference({{"a", "x"}, {"e"}, 1}, actual) == "    a\n  - x\n  + b\n");
  CHECK(difference({{"a", "b"}, {}, 1}, actual) == "  + 2> e\n");
  CHECK(difference({{"a", "b"}, {"e"}, 0}, actual) == "  - ? 0\n  + ? 1\n");
  CHECK(difference({{"a", "b"}, {"e"}, std::nullopt}, actual) == "  - (no line ? N)\n  + ? 1\n");
}

TEST_CASE("renewed expectations keep what still fits") {
  CHECK(renewed({{"a [..]", "x"}, {"..."}, 0}, {{"a 1", "..."}, {"e"}, 2}) ==
        Lines{"a [..]", "\\...", "2> ...", "? 2"});
}

TEST_CASE("a test passes when everything is as it says, and fails when one line is not") {
  const std::string write = "$ write a/b.txt\n< text\n<\n";
  CHECK(run(write + "$ cat a/b.txt\ntext\n\n? 0\n$ ls\na/b.txt\n? 0\n").problems.empty());
  const Verdict wrong = run(write + "$ cat a/b.txt\ntext\n? 0\n");
  CHECK(wrong.problems == "  Title\nline 6: $ cat a/b.txt\n    text\n  + \n");
  CHECK(wrong.updated == "# Title\n-- test --\n" + write + "$ cat a/b.txt\ntext\n\n? 0\n");
}

TEST_CASE("a test without a status line fails, and is completed") {
  const Verdict verdict = run("$ cat none\n");
  CHECK_FALSE(verdict.problems.empty());
  CHECK(verdict.updated == "# Title\n-- test --\n$ cat none\n? 1\n");
}

TEST_CASE("files are written, added to, edited, moved, linked and deleted between commands") {
  CHECK(run("$ write a\n< one\n$ append a\n< two\n$ replace a two 2\n$ move a b/c\n$ link b/c l\n$ cat "
            "l\none\n2\n? 0\n"
            "$ mkdir e\n$ delete l\n$ ls\nb/c\n? 0\n$ ls e\n? 0\n$ ls none\n? 1\n")
            .problems.empty());
}

TEST_CASE("an edit that cannot be done fails the test") {
  CHECK(golden_fault("$ write a\n< one\n$ replace a two 2\n$ cat a\n? 0\n") == "a does not hold: two");
  CHECK(golden_fault("$ delete a\n$ cat a\n? 0\n") == "there is no a");
  CHECK(golden_fault("$ today 2026-13-01\n$ cat a\n? 0\n") == "not a day: 2026-13-01");
  CHECK(golden_fault("$ frobnicate\n$ cat a\n? 0\n") == "unknown command: frobnicate");
  CHECK(golden_fault("$ in none lofte check\n? 0\n").find("there is no folder") == 0);
  CHECK(golden_fault("$ git frobnicate\n$ cat a\n? 0\n").find("git failed: ") == 0);
}

TEST_CASE("commits hold what stands so far, at their date, and are the same everywhere") {
  const std::string test =
      "$ write a\n< 1\n$ commit 2026-01-05 \"One\"\n$ replace a 1 2\n$ commit 2026-02-01T23:00:00+0100 Two\n"
      "$ git format-patch -q --root -o out\n$ cat out/0002-Two.patch\n"
      "From [..]\nFrom: =?UTF-8?q?F=C3=B6rfattare?= <forfattare@example.org>\nDate: Sun, 1 Feb 2026 23:00:00 "
      "+0100\n"
      "Subject: [PATCH 2/2] Two\n...\n-1\n+2\n...\n? 0\n$ ls .git/refs\nheads/main\n? 0\n";
  CHECK(run(test).problems.empty());
}

TEST_CASE("the folder is empty at the start of each test") {
  CHECK(run("$ write a\n$ ls\na\n? 0\n").problems.empty());
  CHECK(run("$ ls\n? 0\n").problems.empty());
}
