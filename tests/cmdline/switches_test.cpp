// SPDX-License-Identifier: Apache-2.0
//
// Whatever is slipped in writing an option: it is refused before anything runs, in the reader's language.
#include <doctest/doctest.h>

#include <filesystem>
#include <new>
#include <stdexcept>

#include "app.h"
#include "base/strings.h"
#include "lines.h"

using namespace lofte;
using cli::Command;
using cli::Option;
using lines::Line;

namespace {

// A folder that does not exist: whoever begins to read says so.
lines::Run run_nowhere(const Line& line) { return lines::run("/nonexistent/folder", line); }

// Refused: in both languages, with nothing printed, and before the folder is looked for.
void check_refused(const Line& line, const std::string& english, const std::string& swedish) {
  CAPTURE(join(line, " "));
  const lines::Run en = run_nowhere(lines::with({"--lang", "en"}, line));
  CHECK(en.status == 2);
  CHECK(en.out == "");
  CHECK(en.err.starts_with("error: "));
  CHECK(en.err.find(english) != en.err.npos);
  const lines::Run sv = run_nowhere(lines::with({"--lang=sv"}, line));
  CHECK(sv.status == 2);
  CHECK(sv.out == "");
  CHECK(sv.err.starts_with("fel: "));
  CHECK(sv.err.find(swedish) != sv.err.npos);
}

}  // namespace

TEST_CASE("no switch of any command takes a value") {
  for (const Command& command : cli::commands())
    for (const Option* option : lines::options(command)) {
      if (!option->is_switch()) continue;
      for (const char* value : {"=false", "=no", "=0", "=nej", "=off", "=true", "=1", "="})
        for (const std::string_view name : {option->name(), option->letter()})
          if (!name.empty())
            check_refused(lines::with(lines::needed(command), {std::string(name) + value}), "takes no value",
                          "tar inget värde");
    }
  for (const Option& option : cli::global_options())
    if (option.is_switch())
      check_refused({std::string(option.name()) + "=false", "check"}, "takes no value", "tar inget värde");
}

TEST_CASE("an option whose value is missing, empty or another option is refused") {
  for (const Command& command : cli::commands())
    for (const Option* option : lines::options(command)) {
      if (option->is_switch()) continue;
      const std::string name(option->name());
      const Line line = lines::needed(command);
      for (const Line& slip :
           {Line{name}, Line{name + "="}, Line{name, ""}, Line{name, "--color", "never"}, Line{name, "-h"},
            Line{name, "--", "x"}, Line{name, "--zzz"}, Line{name, "–help"}})
        check_refused(lines::with(line, slip), "needs a value", "behöver ett värde");
      if (!option->letter().empty() && option->letter() != name)
        check_refused(lines::with(line, {std::string(option->letter())}), "needs a value",
                      "behöver ett värde");
    }
}

TEST_CASE("an option with a typeset dash is no word") {
  for (const Command& command : cli::commands())
    for (const Option* option : lines::options(command))
      for (const char* dash : {"–", "—", "−", "‐", "-–", "—-"})
        check_refused(
            lines::with(lines::needed(command),
                        {dash + std::string(option->name()).substr(option->name().find_first_not_of('-'))}),
            "an ordinary hyphen (-)", "ett vanligt bindestreck (-)");
}

TEST_CASE("an option of a command before it, and one that there is not, are refused") {
  for (const Command& command : cli::commands()) {
    check_refused(lines::with(lines::needed(command), {"--zzzzzzzzzzzzz"}), "has no option",
                  "har ingen flagga");
    check_refused(lines::with(lines::needed(command), {"-Z"}), "has no option", "har ingen flagga");
    check_refused(lines::with(lines::needed(command), {"-hZ"}), "has no option", "har ingen flagga");
    check_refused(lines::with(lines::needed(command), {""}), "is empty", "är tomt");
    check_refused(lines::with(lines::needed(command), {"--version"}), "version", "version");
    for (const Option& option : command.options)
      if (!option.is_argument() && option.name() != "--format")
        check_refused(lines::with({std::string(option.name())}, lines::needed(command)), "", "");
  }
}

TEST_CASE("the text of a library's exception reaches nobody") {
  const auto failing = [](auto thrown) {
    std::string err;
    cli::Environment environment;
    environment.out = [&](std::string_view) -> std::error_code { throw thrown; };
    environment.err = [&](std::string_view text) { return err += text, std::error_code(); };
    environment.today = calendar::day(2026, 3, 1);
    CHECK(cli::run({"--lang", "sv", "--version"}, environment) == 2);
    return err;
  };
  CHECK(failing(std::runtime_error("library text")).find("library text") == std::string::npos);
  CHECK(failing(std::runtime_error("x"))
            .starts_with("fel: ett internt fel har inträffat i lofte (St13runtime_error)\n"));
  CHECK(failing(std::bad_alloc()) == "fel: minnet räcker inte\n");
  CHECK(failing(std::filesystem::filesystem_error("library text", "mapp\x1B",
                                                  std::make_error_code(std::errc::permission_denied))) ==
        "fel: ”mapp␛”: behörighet saknas\n");
}
