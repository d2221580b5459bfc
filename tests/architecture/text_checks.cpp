// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <regex>

#include "architecture/checks.h"

namespace lofte::architecture {
namespace {

constexpr std::string_view kLicence = "SPDX-License-Identifier: Apache-2.0";
constexpr std::size_t kMostLines = 500;
constexpr std::size_t kMostTestLines = 800;
constexpr std::size_t kMostFunctionLines = 60;

/// What must not stand in the code of some files, and why.
struct Ban {
  std::regex form;
  std::string why;
};

/// Adds a complaint for every line of `text` in which a ban is broken.
void find_bans(const File& file, std::string_view text, const std::vector<Ban>& bans,
               Complaints& complaints) {
  const auto lines = lines_of(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const Ban& ban : bans) {
      std::smatch found;
      if (std::regex_search(lines[i], found, ban.form)) {
        complaints.push_back(complaint(file, i + 1, found.str() + ": " + ban.why));
      }
    }
  }
}

/// A brace that is open: what it belongs to, and where that began.
struct Brace {
  enum class Kind { scope, function, other } kind;
  std::size_t line;
};

/// What a brace belongs to, told by the text between the statement before and the brace.
Brace::Kind kind_of(const std::string& head) {
  static const std::regex scope(R"(\b(namespace|class|struct|union|enum|extern)\b)");
  static const std::regex function(R"((\)|\}|\b(const|noexcept|override|final|mutable)|->[^;]*)\s*$)");
  const bool call = head.find('(') != head.npos;
  if (!call) return std::regex_search(head, scope) ? Brace::Kind::scope : Brace::Kind::other;
  return std::regex_search(head, function) ? Brace::Kind::function : Brace::Kind::other;
}

std::size_t first_line_of(std::string_view head, std::size_t line) {
  const std::size_t text = head.find_first_not_of(" \n\t");
  const auto rest = text == head.npos ? std::string_view() : head.substr(text);
  return line - static_cast<std::size_t>(std::count(rest.begin(), rest.end(), '\n'));
}

/// Complains of functions that are too long. A function is a brace after parentheses, seen from namespace or
/// class level; braces there that are values ("x_{1}", "= {}") are part of the text before it.
class FunctionScan {
 public:
  FunctionScan(const File& file, Complaints& complaints) : file_(file), complaints_(complaints) {}

  void run() {
    for (const char c : code_only(file_.text)) {
      if (c == '\n') ++line_;
      if (c == '{') {
        begin();
      } else if (c == '}' && !open_.empty()) {
        end();
      } else if (at_scope()) {
        head_ = c == ';' ? "" : head_ + c;
      }
    }
  }

 private:
  bool at_scope() const { return open_.empty() || open_.back().kind == Brace::Kind::scope; }

  void begin() {
    const Brace::Kind kind = at_scope() ? kind_of(head_) : Brace::Kind::other;
    open_.push_back({kind, first_line_of(head_, line_)});
    if (kind == Brace::Kind::scope) head_.clear();
  }

  void end() {
    const Brace brace = open_.back();
    open_.pop_back();
    if (!at_scope()) return;
    head_ = brace.kind == Brace::Kind::other ? head_ + "{}" : "";
    const std::size_t length = line_ - brace.line + 1;
    if (brace.kind != Brace::Kind::function || length <= kMostFunctionLines) return;
    complaints_.push_back(complaint(file_, brace.line, "a function of " + std::to_string(length) + " lines"));
  }

  const File& file_;
  Complaints& complaints_;
  std::vector<Brace> open_;
  std::string head_;
  std::size_t line_ = 1;
};

bool in_test(const File& file) { return file.path.starts_with("tests/"); }
bool in_program(const File& file) { return file.path.starts_with("lib/") || file.path.starts_with("cmd/"); }

}  // namespace

Complaints check_world(const Files& files) {
  static const std::vector<Ban> bans{
      {std::regex(
           R"(\b(system_clock|steady_clock|high_resolution_clock|localtime(_r)?|gmtime(_r)?|mktime|strftime|gettimeofday|clock_gettime|utc_clock)\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\))"),
       "only the command line knows what day it is"},
      {std::regex(R"(\b(getenv|secure_getenv|setenv|putenv|environ)\b)"),
       "environment variables belong to cmd"},
      {std::regex(R"(\b(isatty|ioctl|tcgetattr)\b)"), "the terminal belongs to cmd"},
      {std::regex(
           R"(\bstd::(cout|cerr|clog|cin|wcout)\b|\b(printf|fprintf|vprintf|puts|putchar|fputs|perror)\s*\(|\bstd(out|err|in)\b)"),
       "functions return text; main writes it"},
      {std::regex(R"(\b(setlocale|std::locale|imbue|localeconv)\b)"), "no output depends on the locale"},
      {std::regex(R"(\b(rand|srand|random)\s*\(|\brandom_device\b|\bmt19937\b)"),
       "the same input gives the same bytes"},
      {std::regex(R"(__(DATE|TIME|TIMESTAMP)__)"), "the same source gives the same program"},
      {std::regex(R"(\bcurrent_path\b|\bgetcwd\b)"), "the working folder belongs to cmd"},
  };
  Complaints complaints;
  for (const File& file : files) {
    if (!is_code(file) || !in_program(file) || file.path == "cmd/lofte/environment.cpp") continue;
    find_bans(file, code_only(file.text), bans, complaints);
  }
  return complaints;
}

Complaints check_habits(const Files& files) {
  static const std::vector<Ban> bans{
      {std::regex(R"(\b(shared_ptr|make_shared|weak_ptr)\b)"), "refer to records by id or index"},
      {std::regex(R"(^\s*#\s*define\b)"), "no macros"},
      {std::regex(
           R"((\.|->)what\(\)|\w*strerror\w*|\bperror\b|\b(ec|code|errc)\.message\(\)|\berror->message\b)"),
       "what a library says is for programmers, in English: say it again (words/system_reason.h)"},
  };
  Complaints complaints;
  for (const File& file : files) {
    if (is_code(file) && in_program(file)) find_bans(file, code_only(file.text), bans, complaints);
  }
  return complaints;
}

Complaints check_words(const Files& files) {
  // Put together from parts, so that this file passes its own check.
  static const std::vector<Ban> bans{
      {std::regex("keep.{0,24} in sy"
                  "nc|must match that i"
                  "n",
                  std::regex::icase),
       "say every fact once"},
      {std::regex(R"(\b(TO)"
                  R"(DO|FIX)"
                  R"(ME|X)"
                  R"(XX)\b)"),
       "finish it, or leave it out"},
      {std::regex(R"((^|[^\w./}])/(ho)"
                  R"(me|Us)"
                  R"(ers|ro)"
                  R"(ot|wo)"
                  R"(rk)/\w)"),
       "a path of one machine"},
  };
  Complaints complaints;
  for (const File& file : files) find_bans(file, file.text, bans, complaints);
  return complaints;
}

Complaints check_first_lines(const Files& files) {
  Complaints complaints;
  for (const File& file : files) {
    const auto lines = lines_of(file.text);
    const bool script = file.path.ends_with(".sh");
    if (!is_code(file) && !script) continue;
    const std::size_t at = script ? 1 : 0;
    const std::string expected = (script ? "# " : "// ") + std::string(kLicence);
    if (lines.size() <= at || lines[at] != expected)
      complaints.push_back(complaint(file, at + 1, "no licence line"));
    const bool once = std::find(lines.begin(), lines.end(), "#pragma once") != lines.end();
    if (file.path.ends_with(".h") && !once) complaints.push_back(complaint(file, 1, "no #pragma once"));
  }
  return complaints;
}

Complaints check_sizes(const Files& files) {
  Complaints complaints;
  for (const File& file : files) {
    if (!is_code(file)) continue;
    const std::size_t most = in_test(file) ? kMostTestLines : kMostLines;
    const std::size_t lines = lines_of(file.text).size();
    if (lines > most)
      complaints.push_back(complaint(file, lines, "a file of " + std::to_string(lines) + " lines"));
    if (in_program(file)) FunctionScan(file, complaints).run();
  }
  return complaints;
}

}  // namespace lofte::architecture
