// SPDX-License-Identifier: Apache-2.0
#include "new_folder.h"

#include <doctest/doctest.h>

#include <regex>
#include <sstream>

#include "corpus/loader.h"
#include "rules/run.h"

namespace lofte {
namespace {

// lofte.yaml with the sign taken away from every line that holds an example.
std::string all_examples(const std::string& text) {
  static const std::regex example(R"(^( *)# ( *[a-z_-]+: ?.*)$)");
  static const std::string modeline = "# yaml-language-server";
  std::istringstream lines(text);
  std::string out;
  for (std::string line; std::getline(lines, line);)
    out += (line.starts_with(modeline) ? line : std::regex_replace(line, example, "$1$2")) + "\n";
  return out;
}

corpus::Loaded loaded(const std::string& text) {
  return corpus::load(*files::memory({{std::string(records::kSettingsFile), text}}));
}

diag::Findings checked(const std::string& text) {
  corpus::Loaded folder = loaded(text);
  return rules::check(folder.corpus, folder.findings);
}

}  // namespace

TEST_CASE("a new folder is right, and so is it with every example in its comments") {
  for (const words::Lang lang : {words::Lang::sv, words::Lang::en})
    for (const bool act : {false, true}) {
      const std::string text = cli::new_settings({"Åkerö kommun", "Polisen", lang, act});
      CHECK(checked(text).empty());
      const std::string whole = all_examples(text);
      for (const diag::Finding& one : checked(whole)) FAIL_CHECK(words::text(one.message, lang));
      const corpus::Loaded folder = loaded(whole);
      CHECK(folder.corpus.settings.parties.size() == 4);
      CHECK(folder.corpus.settings.places.size() == 2);
      CHECK(folder.corpus.settings.activities.size() == 2);
      CHECK(folder.corpus.settings.under_the_act());
    }
}

TEST_CASE("what the comments say holds by itself is what holds by itself") {
  const corpus::Loaded folder = loaded(all_examples(cli::new_settings({"Åkerö kommun", "Polisen"})));
  const records::Settings& written = folder.corpus.settings;
  const records::Settings none;
  REQUIRE(written.settings);
  CHECK(calendar::after(calendar::day(2024, 8, 31), written.measure_due()) ==
        calendar::after(calendar::day(2024, 8, 31), none.measure_due()));
  CHECK(calendar::after(calendar::day(2024, 8, 31), written.feedback_due()) ==
        calendar::after(calendar::day(2024, 8, 31), none.feedback_due()));
  CHECK(calendar::after(calendar::day(2024, 8, 31), written.result_due()) ==
        calendar::after(calendar::day(2024, 8, 31), none.result_due()));
  CHECK(written.small_count() == none.small_count());
}

TEST_CASE("a title is written so that it is read as itself") {
  for (const std::string title :
       {"Åkerö: norra", "# ett", "- två", "{tre}", "fyra, fem}", "null", "2023:196", "'sex'", "\"sju\"",
        "åtta # nio", "a\\b", "*tio", "&elva", "!tolv", "%tretton", "@fjorton"}) {
    CAPTURE(title);
    const corpus::Loaded folder = loaded(cli::new_settings({title, title}));
    CHECK(folder.findings.empty());
    CHECK(std::string(std::string_view(*folder.corpus.settings.title)) == title);
  }
}

}  // namespace lofte
