// SPDX-License-Identifier: Apache-2.0
//
// Records without a fault, as many and as varied as people write them: nothing may be found in them. What
// `lofte check` reports here is a false alarm, or the generator has made a fault; which of the two, the
// format's description decides and not the program.
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "base/strings.h"
#include "clean/reach.h"
#include "clean/town.h"
#include "corpus/loader.h"
#include "files/tree.h"
#include "records/settings.h"
#include "rules/run.h"
#include "support/sandbox.h"
#include "yaml/reader.h"

using namespace lofte;

namespace {

constexpr int kTowns = 46;
constexpr int kRecords = 250;  // of a town, about
constexpr int kBare = 21;      // one town in so many declares nothing
constexpr int kLeast = 10;     // how often every field occurs, and is left out

using TargetForms = std::array<int, 7>;

// What is found in a folder, with the line it is found on.
std::string shown(const corpus::Corpus& corpus, const diag::Finding& finding) {
  std::string out = finding.place.path + ": " + words::text(finding.message, words::Lang::en) + " [" +
                    std::string(finding.rule->id) + "]\n";
  const Source* source = corpus.sources.find(finding.place.path);
  if (!source) return out;
  const std::string_view text = source->text();
  const std::size_t at = finding.place.span.begin;
  const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
  return out + "    " + std::string(text.substr(begin, text.find('\n', at) - begin)) + "\n";
}

std::string found(const clean::Files& files) {
  corpus::Loaded loaded = corpus::load(*files::memory(files));
  std::string out;
  for (const diag::Finding& finding : rules::check(loaded.corpus, std::move(loaded.findings)))
    out += shown(loaded.corpus, finding);
  return out;
}

clean::Town made(int seed) {
  const auto number = static_cast<std::uint64_t>(seed);
  return seed % kBare == 0 ? clean::bare_town(number, 5) : clean::town(number, kRecords);
}

int records_without_findings(int first, int last) {
  int records = 0;
  for (int seed = first; seed <= last; ++seed) {
    const clean::Town town = made(seed);
    CAPTURE(seed);
    CHECK(found(town.files) == "");
    records += town.written_records;
  }
  return records;
}

// An effect has the fields of a target, and is always an indicator.
std::string without_effects(const std::string& missing) {
  std::string out;
  for (const std::string_view line : split(missing, '\n'))
    if (!line.empty() && !line.starts_with("promise.commitments.effect")) out += std::string(line) + "\n";
  return out;
}

void count_targets(const corpus::Corpus& corpus, TargetForms& forms) {
  for (const records::Promise& promise : corpus.promises)
    for (const auto& commitment : promise.commitments)
      if (commitment->target) ++forms.at(static_cast<std::size_t>(commitment->target->form()));
}

void count_fields(const clean::Files& files, clean::Reach& reach) {
  for (const auto& [path, bytes] : files) {
    const records::KindInfo* kind = records::kind_of_folder(path.substr(0, path.find('/')));
    const bool yaml = path.ends_with(".yaml") || path.ends_with(".yml");
    if (!yaml || (!kind && path != records::kSettingsFile)) continue;
    diag::Findings none;
    const yaml::Document document = yaml::read(path, bytes, none);
    REQUIRE(document.root);
    if (kind)
      reach.add(std::string(kind->name), records::object_of(kind->what), *document.root);
    else
      reach.add("lofte.yaml", records::settings_object(), *document.root);
  }
}

std::string answer(golden::Sandbox& sandbox, std::vector<std::string> words, std::string input = {}) {
  golden::Step step;
  step.answers = words.front() == "lofte";
  step.words = std::move(words);
  step.input = std::move(input);
  const golden::Outcome outcome = sandbox.run(step);
  std::string out;
  for (const std::string& line : outcome.out) out += line + "\n";
  return outcome.status ? out + "? " + std::to_string(*outcome.status) : out;
}

}  // namespace

TEST_CASE("nothing is found in clean records: the first half of 10,000") {
  CHECK(records_without_findings(1, kTowns / 2) >= 5000);
}

TEST_CASE("nothing is found in clean records: the second half of 10,000") {
  CHECK(records_without_findings(kTowns / 2 + 1, kTowns) >= 5000);
}

TEST_CASE("clean records hold every field, every choice and every form") {
  clean::Reach reach;
  TargetForms targets{};
  for (int seed = 1; seed <= kTowns / 2; ++seed) {
    const clean::Town town = made(seed);
    count_fields(town.files, reach);
    count_targets(corpus::load(*files::memory(town.files)).corpus, targets);
  }
  for (const records::KindInfo& kind : records::kKinds)
    CHECK(without_effects(reach.missing(std::string(kind.name), records::object_of(kind.what), kLeast)) ==
          "");
  CHECK(reach.missing("lofte.yaml", records::settings_object(), 1) == "");
  for (const int form : targets) CHECK(form >= kLeast);
}

TEST_CASE("the program says nothing of clean records, in both languages") {
  const clean::Town town = clean::town(1000, kRecords);
  golden::Sandbox sandbox("");
  for (const auto& [path, bytes] : town.files) answer(sandbox, {"write", path}, bytes);
  const auto check = [&](const std::string& lang, const std::string& format) {
    return answer(sandbox, {"lofte", "--lang", lang, "check", "--fail-on", "info", "--format", format});
  };
  const std::string many = std::to_string(town.written_records);
  CHECK(check("sv", "full") == "Inget att anmärka på i " + many + " poster\n? 0");
  CHECK(check("en", "full") == "Nothing to report in " + many + " records\n? 0");
  CHECK(check("sv", "concise") == "? 0");
  CHECK(check("en", "jsonl") == "? 0");
}

TEST_CASE("the same seed makes the same bytes") {
  CHECK(clean::town(7, 50).files == clean::town(7, 50).files);
  CHECK(clean::town(7, 50).files != clean::town(8, 50).files);
}
