// SPDX-License-Identifier: Apache-2.0
#include "protect/outputs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "app.h"

namespace lofte::protect {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kDays{"2020-05-15", "2020-10-10", "2021-01-18", "2021-02-15", "2022-02-01"};
constexpr const char* kOut = "ut";  // beside the records

Line with(Line line, const Line& more) {
  line.insert(line.end(), more.begin(), more.end());
  return line;
}

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Every file below a folder, with its name, in byte order.
std::string all_files(const fs::path& folder) {
  std::vector<fs::path> paths;
  if (fs::exists(folder))
    for (const auto& entry : fs::recursive_directory_iterator(folder))
      if (entry.is_regular_file()) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::string out;
  for (const fs::path& path : paths)
    out += "\n== " + path.lexically_relative(folder).string() + "\n" + read(path);
  return out;
}

void add_reports(const Folder& folder, std::vector<Line>& out) {
  for (const char* period : {"2020", "2020-H2", "2020-T1", "2020/2021"}) {
    const Line report{"report", period};
    out.push_back(report);
    out.push_back(with(report, {"--format", "html"}));
    out.push_back(with(report, {"--brief"}));
    out.push_back(with(report, {"--fragment"}));
    out.push_back(with(report, {"-o", std::string(kOut) + "/sida.md"}));
    for (const std::string& promise : folder.promises) out.push_back(with(report, {"--promise", promise}));
  }
}

void add_tables(const Folder& folder, std::vector<Line>& out) {
  for (const char* format : {"csv", "markdown"}) {
    out.push_back({"status", "--format", format});
    out.push_back({"status", folder.promises.front(), "--exit-code", "--format", format});
    out.push_back({"summary", "--format", format});
    for (const char* key : {"month", "quarter", "place", "party", "state", "category"})
      out.push_back({"summary", "2020", "--by", key, "--format", format});
    out.push_back({"summary", "2020-T2", "--format", format});
  }
  for (const char* format : {"csv", "markdown", "xlsx"})
    for (const char* kind : {"promises", "walks", "followups", "measures", "observations", "proposals"})
      out.push_back({"list", kind, "--format", format});
  out.push_back({"list", "promises", "--sort", "met", "--format", "csv", "--excel"});
}

// A commit's id, whole or shortened, as the word that stands for it.
void name_commit(std::string& text, std::string id, const std::string& word) {
  constexpr std::size_t shortest = 7;
  for (; id.size() >= shortest; id.pop_back())
    for (std::size_t at = text.find(id); at != text.npos; at = text.find(id, at + word.size()))
      text.replace(at, id.size(), word);
}

}  // namespace

std::vector<Line> public_lines(const Folder& folder) {
  std::vector<Line> dated;
  add_reports(folder, dated);
  add_tables(folder, dated);
  dated.push_back({"export", kOut});
  for (const std::string& walk : folder.walks) {
    dated.push_back({"feedback", walk});
    dated.push_back({"feedback", walk, "--format", "html"});
  }
  std::vector<Line> out;
  for (const Line& line : dated)
    for (const std::string& day : kDays)
      for (const char* lang : {"sv", "en"})
        out.push_back(with({"--lang", lang}, with(line, {"--as-of", day})));
  for (const char* format : {"text", "json", "markdown"})
    for (std::size_t i = 1; i < kDays.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) out.push_back({"changes", kDays[j], kDays[i], "--format", format});
  return out;
}

std::vector<Line> lines_between_commits() {
  std::vector<Line> out;
  for (const char* lang : {"sv", "en"})
    for (const char* format : {"text", "json", "markdown"}) {
      const Line line{"--lang", lang, "changes", "OLDER", "NEWER", "--format", format};
      out.push_back(line);
      for (const char* day : {"2020-10-10", "2022-02-01"}) out.push_back(with(line, {"--as-of", day}));
    }
  return out;
}

std::vector<Line> internal_lines() {
  const std::string day = kDays.back();
  return {{"status", "--format", "json", "--as-of", day},
          {"status", "--format", "csv", "--internal", "--as-of", day},
          {"summary", "--format", "markdown", "--internal", "--as-of", day},
          {"export", kOut, "--internal", "--as-of", day}};
}

void Runner::write(const Files& files) {
  for (const auto& [path, text] : written_)
    if (std::none_of(files.begin(), files.end(), [&](const auto& file) { return file.first == path; }))
      fs::remove(folder_.path() / path);
  for (const auto& file : files) {
    if (std::find(written_.begin(), written_.end(), file) != written_.end()) continue;
    const fs::path path = folder_.path() / file.first;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << file.second;
  }
  written_ = files;
}

std::string Runner::answer(const Line& line) const {
  const fs::path out = folder_.path() / kOut;
  if (line[0] != "changes") fs::create_directories(out);
  std::string printed;
  cli::Environment environment;
  environment.out = environment.err = [&](std::string_view text) {
    printed += text;
    return std::error_code();
  };
  environment.line = [] { return std::optional<std::string>(); };
  environment.working_folder = folder_.path().string();
  environment.today = calendar::day(2022, 6, 1);
  const int status = cli::run(line, environment);
  printed += "\n? " + std::to_string(status) + all_files(out);
  fs::remove_all(out);
  return printed;
}

std::string Runner::commit(const Files& files, const std::string& day) {
  write(files);
  const std::string date = day + "T12:00:00+01:00";
  test::git(folder_.path(), "add -A", date);
  test::git(folder_.path(), "commit -q --allow-empty -m records", date);
  return test::git(folder_.path(), "rev-parse HEAD");
}

std::vector<std::string> Runner::answers_between(const Files& older, const Files& newer,
                                                 const std::vector<Line>& lines) {
  fs::remove_all(folder_.path() / ".git");
  test::git(folder_.path(), "init -q");
  const std::string from = commit(older, "2020-10-01");
  const std::string to = commit(newer, "2022-02-01");
  std::vector<std::string> out;
  for (Line line : lines) {
    for (std::string& word : line) word = word == "OLDER" ? from : word == "NEWER" ? to : word;
    out.push_back(answer(line));
    name_commit(out.back(), from, "OLDER");
    name_commit(out.back(), to, "NEWER");
  }
  fs::remove_all(folder_.path() / ".git");
  return out;
}

}  // namespace lofte::protect
