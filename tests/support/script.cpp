// SPDX-License-Identifier: Apache-2.0
#include "support/script.h"

#include <algorithm>
#include <cctype>

#include "base/strings.h"
#include "support/visible.h"

namespace lofte::golden {
namespace {

bool is_status(std::string_view line) { return line.starts_with("? ") && is_digits(line.substr(2)); }
bool is_header(std::string_view line) {
  return line.size() > 6 && line.starts_with("-- ") && line.ends_with(" --");
}
bool is_input(std::string_view line) { return line == "<" || line.starts_with("< "); }
bool is_comment(std::string_view line) { return line.starts_with("#"); }

/// Whether a line of output would be taken for one of the signs of the format.
bool needs_escape(std::string_view line) {
  if (line == kNoNewline) return false;
  return is_status(line) || is_command(line) || is_header(line) || is_input(line) || line.starts_with("2>") ||
         line.starts_with("\\") || line == "...";
}

/// The lines of a block as the text of a file: no blank lines at the end, and one line end.
std::string block_text(std::vector<std::string> lines) {
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  const bool open = !lines.empty() && lines.back() == kNoNewline;
  if (open) lines.pop_back();
  std::string text;
  for (const std::string& line : lines) text += (is_header(unescaped(line)) ? unescaped(line) : line) + "\n";
  if (open && !text.empty()) text.pop_back();
  return from_visible(text);
}

/// Reads the lines from top to bottom; every function takes the lines that belong to it.
class Reader {
 public:
  explicit Reader(Script& script) : script_(script) {}

  void read() {
    read_title();
    while (!done()) {
      if (is_header(line())) {
        read_block();
      } else if (is_command(line())) {
        read_command();
      } else if (line().empty() || is_comment(line())) {
        ++at_;
      } else {
        throw ScriptError(number(), "this line is neither a command, a block nor a comment");
      }
    }
  }

 private:
  bool done() const { return at_ >= script_.lines.size(); }
  const std::string& line() const { return script_.lines[at_]; }
  int number() const { return static_cast<int>(at_) + 1; }

  void read_title() {
    for (; !done() && is_comment(line()); ++at_) {
      if (!script_.title.empty()) script_.title += ' ';
      script_.title += trim(std::string_view(line()).substr(1));
    }
    if (trim(script_.title).empty()) throw ScriptError(1, "the file does not begin with a title: # …");
  }

  /// "-- test --" begins commands; one word is a file; several are something to do.
  void read_block() {
    Step step;
    step.line = number();
    step.words = split_words(std::string_view(line()).substr(3, line().size() - 6), number());
    ++at_;
    if (step.words == std::vector<std::string>{"test"}) return;
    if (step.words.size() == 1) {
      step.words.insert(step.words.begin(), "write");
      std::vector<std::string> content;
      for (; !done() && !is_header(line()); ++at_) content.push_back(line());
      step.input = block_text(content);
    }
    script_.steps.push_back(step);
  }

  void read_command() {
    Step step;
    step.line = number();
    step.words = split_words(std::string_view(line()).substr(2), number());
    step.answers = answers(step.words);
    ++at_;
    for (; !done() && is_input(line()); ++at_)
      step.input += line().substr(std::min<std::size_t>(2, line().size())) + "\n";
    step.input = from_visible(step.input);
    step.begin = step.end = at_;
    if (step.answers) read_expectation(step);
    script_.steps.push_back(step);
  }

  /// All lines up to "? N". Without one the expectation is what stands before the next command, and the
  /// test fails until the line is there.
  void read_expectation(Step& step) {
    const auto ends = [](const std::string& l) { return is_status(l) || is_command(l) || is_header(l); };
    std::size_t end = at_;
    while (end < script_.lines.size() && !ends(script_.lines[end])) ++end;
    if (end < script_.lines.size() && is_status(script_.lines[end])) {
      step.expected.status = std::stoi(script_.lines[end].substr(2));
      step.end = end + 1;
    } else {
      while (end > at_ && (script_.lines[end - 1].empty() || is_comment(script_.lines[end - 1]))) --end;
      step.end = end;
    }
    for (; at_ < end; ++at_) {
      const bool to_err = line() == "2>" || line().starts_with("2> ");
      (to_err ? step.expected.err : step.expected.out)
          .push_back(to_err ? line().substr(std::min<std::size_t>(3, line().size())) : line());
    }
    at_ = step.end;
  }

  Script& script_;
  std::size_t at_ = 0;
};

/// Adds the rest of a quoted word to `word` and moves past its closing quote.
void take_quoted(std::string_view text, std::size_t& at, std::string& word, int line) {
  const char quote = text[at++];
  for (; at < text.size() && text[at] != quote; ++at) {
    if (quote == '"' && text[at] == '\\' && at + 1 < text.size()) {
      ++at;
      word += text[at] == 'n' ? '\n' : text[at];
    } else {
      word += text[at];
    }
  }
  if (at == text.size()) throw ScriptError(line, "a quote in the command never closes");
  ++at;
}

}  // namespace

std::string escaped(const std::string& line) { return (needs_escape(line) ? "\\" : "") + line; }

std::string unescaped(const std::string& line) {
  return line.starts_with("\\") && line != kNoNewline ? line.substr(1) : line;
}

std::vector<std::string> split_words(std::string_view text, int line) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ') {
      ++at;
      continue;
    }
    std::string word;
    while (at < text.size() && text[at] != ' ') {
      if (text[at] == '"' || text[at] == '\'') {
        take_quoted(text, at, word, line);
      } else {
        word += text[at++];
      }
    }
    words.push_back(from_visible(word));
  }
  if (words.empty()) throw ScriptError(line, "the line holds no words");
  return words;
}

bool answers(const std::vector<std::string>& words) {
  return words.front() == "cat" || words.front() == "ls" ||
         std::find(words.begin(), words.end(), "lofte") != words.end();
}

Script parse_script(const std::string& text) {
  Script script;
  script.lines = text_lines(text);
  Reader(script).read();
  const auto answering = [](const Step& step) { return step.answers; };
  if (std::none_of(script.steps.begin(), script.steps.end(), answering)) {
    throw ScriptError(1, "the file runs nothing: it has no line that begins with $ lofte");
  }
  return script;
}

std::vector<std::string> expectation_lines(const Outcome& expected) {
  std::vector<std::string> lines = expected.out;
  for (const std::string& line : expected.err) lines.push_back(line.empty() ? "2>" : "2> " + line);
  lines.push_back("? " + std::to_string(expected.status.value_or(0)));
  return lines;
}

std::string with_expectations(const Script& script,
                              const std::vector<std::optional<std::vector<std::string>>>& expectations) {
  std::string text;
  std::size_t at = 0;
  const auto copy_to = [&](std::size_t end) {
    for (; at < end; ++at) text += script.lines[at] + "\n";
  };
  for (std::size_t i = 0; i < script.steps.size(); ++i) {
    if (!expectations[i]) continue;
    copy_to(script.steps[i].begin);
    for (const std::string& line : *expectations[i]) text += line + "\n";
    at = script.steps[i].end;
  }
  copy_to(script.lines.size());
  return text;
}

}  // namespace lofte::golden
