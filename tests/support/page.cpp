// SPDX-License-Identifier: Apache-2.0
#include "support/page.h"

#include <memory>
#include <optional>
#include <regex>

#include "support/sandbox.h"
#include "support/visible.h"

namespace lofte::golden {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFresh = "fresh";

bool is_fence(std::string_view line) { return line.starts_with("```"); }

/// What the comment before a block says: "in FOLDER", "file PATH", "exit N".
struct Setting {
  std::string folder;
  std::string file;
  int status = 0;
};

Setting setting_of(const std::string& line) {
  static const std::regex form(
      R"(<!-- (?:in ([^\s,]+))?(?:, )?(?:file ([^\s,]+))?(?:, )?(?:exit (\d+))? -->)");
  Setting setting;
  std::smatch found;
  if (!std::regex_match(line, found, form)) return setting;
  setting.folder = found[1];
  setting.file = found[2];
  if (found[3].matched) setting.status = std::stoi(found[3]);
  return setting;
}

/// The variable that a comment sets for the rest of the page: "LOFTE_LANG=sv"; empty for any other line.
std::string variable_of(const std::string& line) {
  static const std::regex form(R"(<!-- ([A-Z_]+=\S+) -->)");
  std::smatch found;
  return std::regex_match(line, found, form) ? found[1].str() : std::string();
}

/// Lines as a terminal shows them: without the signs of a carriage return and of an unfinished last line, and
/// no blank ones nor blanks at the end.
std::vector<std::string> as_shown(std::vector<std::string> lines) {
  static const std::string kReturn = to_visible("\r");
  for (std::string& line : lines) {
    if (line.ends_with(kReturn)) line.resize(line.size() - kReturn.size());
    while (line.ends_with(' ')) line.pop_back();
  }
  if (!lines.empty() && lines.back() == kNoNewline) lines.pop_back();
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

/// The lines of a comment "<!-- answers" that begins at `at`; what stands there already for any other line.
void take_answers(const std::vector<std::string>& lines, std::size_t at,
                  std::optional<std::string>& answers) {
  if (lines[at] != "<!-- answers") return;
  answers.emplace();
  for (++at; at < lines.size() && lines[at] != "-->"; ++at) *answers += lines[at] + "\n";
}

/// Gives a command its answers, on a terminal without colours.
void give_answers(Step& step, std::optional<std::string>& answers) {
  step.input = *answers;
  step.words.insert(step.words.begin(), {"terminal", "NO_COLOR=1"});
  answers.reset();
}

/// Something done before the commands of a block whose fence is line `at`: nothing of it is compared.
Step preparation(std::size_t at, std::vector<std::string> words) {
  Step step;
  step.line = static_cast<int>(at);
  step.words = std::move(words);
  step.begin = step.end = at;
  return step;
}

/// Adds the commands of the block whose first line is `at`; the line of its closing fence.
std::size_t read_block(Script& page, std::size_t at, int status, const std::string& variable) {
  const std::size_t first = at;
  while (at < page.lines.size() && !is_fence(page.lines[at])) {
    Step step;
    step.line = static_cast<int>(at) + 1;
    if (!is_command(page.lines[at])) throw ScriptError(step.line, "a console block begins with a line $ …");
    step.words = split_words(std::string_view(page.lines[at]).substr(2), step.line);
    step.answers = answers(step.words);
    if (!variable.empty() && step.words.front() == "lofte") step.words.insert(step.words.begin(), variable);
    step.begin = ++at;
    for (; at < page.lines.size() && !is_fence(page.lines[at]) && !is_command(page.lines[at]); ++at) {
      step.expected.out.push_back(page.lines[at]);
    }
    step.expected.out = as_shown(step.expected.out);
    step.end = step.begin + step.expected.out.size();
    step.expected.status = status;
    if (!step.answers && step.end > step.begin)
      throw ScriptError(step.line, "this command shows nothing here");
    page.steps.push_back(step);
  }
  if (at == page.lines.size()) throw ScriptError(static_cast<int>(first), "the block never ends");
  return at;
}

Outcome do_step(const Step& step, std::unique_ptr<Sandbox>& sandbox, const fs::path& source) {
  if (step.words.front() == kFresh) {
    sandbox = std::make_unique<Sandbox>(source);
    Step copy = step;
    copy.words = {"copy", step.words[1]};
    return sandbox->run(copy);
  }
  const Outcome outcome = sandbox->run(step);
  const std::string& printed = sandbox->printed();
  return {as_shown(printed.empty() ? outcome.out : to_lines(printed)), {}, outcome.status};
}

}  // namespace

Script parse_page(const std::string& text) {
  Script page;
  page.lines = text_lines(text);
  std::string variable;
  std::optional<std::string> answers;
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    if (const std::string set = variable_of(page.lines[at]); !set.empty()) variable = set;
    take_answers(page.lines, at, answers);
    if (!is_fence(page.lines[at])) continue;
    const Setting setting = at == 0 ? Setting{} : setting_of(page.lines[at - 1]);
    if (!setting.folder.empty()) page.steps.push_back(preparation(at, {std::string(kFresh), setting.folder}));
    if (page.lines[at] == "```console") {
      const std::size_t first = page.steps.size();
      at = read_block(page, at + 1, setting.status, variable);
      if (answers && first < page.steps.size()) give_answers(page.steps[first], answers);
      continue;
    }
    Step write = preparation(at, {"write", setting.file});
    for (++at; at < page.lines.size() && !is_fence(page.lines[at]); ++at)
      write.input += page.lines[at] + "\n";
    if (!setting.file.empty()) page.steps.push_back(write);
  }
  return page;
}

std::string dead_links(const std::vector<std::string>& lines, const fs::path& folder) {
  static const std::regex link(R"(\]\(([^)#\s:]+)(?:#[^)\s]*)?\))");
  std::string dead;
  bool fenced = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_fence(lines[i])) fenced = !fenced;
    if (fenced) continue;
    for (std::sregex_iterator at(lines[i].begin(), lines[i].end(), link); at != std::sregex_iterator();
         ++at) {
      if (fs::exists(folder / (*at)[1].str())) continue;
      dead += "line " + std::to_string(i + 1) + ": the link leads nowhere: " + (*at)[1].str() + "\n";
    }
  }
  return dead;
}

Verdict run_page(const TestFile& file) {
  const Script page = parse_page(file.text);
  auto sandbox = std::make_unique<Sandbox>(file.source);
  Verdict verdict;
  std::vector<std::optional<std::vector<std::string>>> expectations;
  for (const Step& step : page.steps) {
    const Outcome outcome = do_step(step, sandbox, file.source);
    expectations.emplace_back();
    if (!step.answers) continue;
    const std::string different = difference(step.expected, outcome);
    if (different.empty()) continue;
    note_difference(verdict, page, step, different);
    expectations.back() = renewed(step.expected, outcome);
    expectations.back()->pop_back();
  }
  verdict.updated = with_expectations(page, expectations);
  verdict.problems += dead_links(page.lines, file.path.parent_path());
  return verdict;
}

}  // namespace lofte::golden
