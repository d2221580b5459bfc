// SPDX-License-Identifier: Apache-2.0
#include "support/page.h"

#include <doctest/doctest.h>

#include <fstream>

#include "support/sandbox.h"

using namespace lofte::golden;

namespace {

using Lines = std::vector<std::string>;

std::string page_fault(const std::string& text) {
  try {
    parse_page(text);
  } catch (const ScriptError& error) {
    return std::to_string(error.line()) + ": " + error.what();
  }
  return "";
}

/// A folder that stands in for the project.
class Project {
 public:
  Project() : root_(std::filesystem::temp_directory_path() / "lofte-page-test") {
    std::filesystem::create_directories(root_ / "examples" / "small");
    std::ofstream(root_ / "examples" / "small" / "lofte.yaml") << "lofte: 1\n";
  }
  ~Project() { std::filesystem::remove_all(root_); }
  Verdict run(const std::string& text) const { return run_page({text, root_ / "page.md", root_}); }

 private:
  std::filesystem::path root_;
};

}  // namespace

TEST_CASE("console blocks become commands, other blocks do not") {
  const Script page = parse_page(
      "# Page\n\n```sh\n$ rm -r x\n```\n\n<!-- in examples/small, exit 1 -->\n```console\n$ lofte "
      "check\nout\n\nmore\n"
      "\n$ git add .\n$ cat a\n```\n\n```console\n$ lofte list walks\n```\n");
  REQUIRE(page.steps.size() == 5);
  CHECK(page.steps[0].words == Lines{"fresh", "examples/small"});
  CHECK(page.steps[1].words == Lines{"lofte", "check"});
  CHECK(page.steps[1].line == 9);
  CHECK(page.steps[1].expected == Outcome{{"out", "", "more"}, {}, 1});
  CHECK_FALSE(page.steps[2].answers);
  CHECK(page.steps[3].words == Lines{"cat", "a"});
  CHECK(page.steps[4].expected == Outcome{{}, {}, 0});
}

TEST_CASE("a block that says nothing or never ends is refused") {
  CHECK(page_fault("```console\nout\n```\n") == "2: a console block begins with a line $ …");
  CHECK(page_fault("```console\n$ lofte\n") == "1: the block never ends");
  CHECK(page_fault("```console\n$ git add .\nout\n```\n") == "2: this command shows nothing here");
}

TEST_CASE("what a page shows is compared, and corrected") {
  const Project project;
  const std::string head = "Text.\n<!-- in examples/small -->\n```console\n$ cat lofte.yaml\n";
  CHECK(project.run(head + "lofte: 1\n```\n").problems.empty());
  const Verdict wrong = project.run(head + "lofte: 2\n\n```\nEnd.\n");
  CHECK(wrong.problems == "line 4: $ cat lofte.yaml\n  - lofte: 2\n  + lofte: 1\n");
  CHECK(wrong.updated == head + "lofte: 1\n\n```\nEnd.\n");
}

TEST_CASE("a page goes on in its folder until it asks for a fresh one") {
  const Project project;
  const std::string fresh = "<!-- in examples/small -->\n```console\n";
  const std::string gone = "```\n<!-- exit 1 -->\n```console\n$ cat lofte.yaml\n```\n";
  CHECK(project.run(fresh + "$ delete lofte.yaml\n" + gone).problems.empty());
  CHECK(project.run(gone.substr(4)).problems.empty());
  CHECK_FALSE(project.run(fresh + "$ ls\nlofte.yaml\n" + gone).problems.empty());
}

TEST_CASE("a block of another language is written to the file that its comment names") {
  const Project project;
  const std::string named = "<!-- in examples/small, file a/b.yaml -->\n```yaml\ntitle: x\n\nnotes: y\n```\n";
  const std::string plain = "```yaml\ntitle: z\n```\n";
  const std::string asked =
      "```console\n$ cat a/b.yaml\ntitle: x\n\nnotes: y\n$ ls\na/b.yaml\nlofte.yaml\n```\n";
  CHECK(project.run(named + plain + asked).problems.empty());
  CHECK_FALSE(project.run(plain + asked).problems.empty());
}

TEST_CASE("a variable holds for every lofte command below it") {
  const Script page = parse_page(
      "```console\n$ lofte a\n```\n<!-- LOFTE_LANG=sv -->\n```console\n$ lofte b\n$ cat c\n```\n"
      "```console\n$ lofte d\n```\n");
  REQUIRE(page.steps.size() == 4);
  CHECK(page.steps[0].words == Lines{"lofte", "a"});
  CHECK(page.steps[1].words == Lines{"LOFTE_LANG=sv", "lofte", "b"});
  CHECK(page.steps[2].words == Lines{"cat", "c"});
  CHECK(page.steps[3].words == Lines{"LOFTE_LANG=sv", "lofte", "d"});
}

TEST_CASE("a link to a file that is not there is found") {
  const Project project;
  CHECK(
      project.run("[a](examples/small/lofte.yaml#x) [b](#c) [d](https://example.org/x)\n").problems.empty());
  CHECK(project.run("```sh\n[a](none.md)\n```\n").problems.empty());
  CHECK(project.run("Text\n[a](none.md#x)\n").problems == "line 2: the link leads nowhere: none.md\n");
}
