// SPDX-License-Identifier: Apache-2.0
#include "help.h"

#include <doctest/doctest.h>

#include "app.h"
#include "examples.h"
#include "lines.h"
#include "manual.h"
#include "support/script.h"

using namespace lofte;
using cli::Command;
using cli::HelpLength;

namespace {

// What the program prints for a line that cannot fail.
std::string printed(const lines::Line& line) {
  std::string out;
  cli::Environment environment;
  environment.out = [&](std::string_view text) {
    out += text;
    return std::error_code();
  };
  environment.err = environment.out;
  environment.working_folder = "/";
  CHECK(cli::run(line, environment) == 0);
  return out;
}

// A text as a manual page holds it.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '-' ? "\\-" : std::string(1, c);
  return out;
}

}  // namespace

TEST_CASE("every example of a command is a line that it understands, and every command has one") {
  std::vector<std::string> names{""};
  for (const Command& command : cli::commands()) names.emplace_back(command.name);
  for (const std::string& name : names) {
    CAPTURE(name);
    CHECK_FALSE(cli::examples_of(name).empty());
    for (const cli::Example& one : cli::examples_of(name)) {
      CAPTURE(one.line);
      const std::string_view alone = one.line.substr(0, one.line.find_first_of(">|"));
      lines::Line words = golden::split_words(alone, 1);
      REQUIRE(words.front() == "lofte");
      words.erase(words.begin());
      CHECK(lines::refusal(words).empty());
      if (!name.empty()) CHECK(words.front() == name);
    }
  }
}

TEST_CASE("help is the same wherever it is asked for, and short help is what fits on a screen") {
  for (const Command& command : cli::commands()) {
    const std::string name(command.name);
    CAPTURE(name);
    const std::string whole = printed({name, "--help"});
    CHECK(whole == printed({"--help", name}));
    CHECK(whole == printed({"help", name}));
    CHECK(whole == cli::help(command, words::Lang::en, HelpLength::whole));
    CHECK(whole.find(cli::examples_of(name).front().line) != whole.npos);
    const std::string brief = printed({name, "-h"});
    CHECK(brief == printed({"-h", name}));
    CHECK(brief == cli::help(command, words::Lang::en, HelpLength::brief));
    CHECK(std::count(brief.begin(), brief.end(), '\n') <= 36);
    CHECK(whole == printed({name, "-h", "--help"}));
  }
  CHECK(printed({"--help"}) == printed({"help"}));
  CHECK(printed({"--help"}) != printed({"-h"}));
}

TEST_CASE("a manual page holds every option and every example, in both languages") {
  for (const words::Lang lang : {words::Lang::sv, words::Lang::en})
    for (const Command& command : cli::commands()) {
      CAPTURE(command.name);
      const std::string page = cli::manual(command, lang);
      CHECK(page.starts_with(".TH \"lofte\\-"));
      for (const cli::Option* option : lines::options(command))
        CHECK(page.find(".TP\n\\fB" + escaped(cli::option_words(*option))) != page.npos);
      for (const cli::Example& one : cli::examples_of(command.name))
        CHECK(page.find(".TP\n\\fB" + escaped(one.line) + "\\fR\n" + escaped(one.about.in(lang))) !=
              page.npos);
      CHECK(std::count(page.begin(), page.end(), '`') == 0);
    }
}
