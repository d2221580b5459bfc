// SPDX-License-Identifier: Apache-2.0
//
// That the fast reader agrees with the YAML library, for very many texts:
//
//   yaml_agreement mutants N SEED FOLDER…    the YAML files of the folders, with slips of the hand in them
//   yaml_agreement generated N SEED          texts of every form, made up
//   yaml_agreement whole FOLDER…             the files themselves, also those in golden tests: none of the
//   right
//                                            ones may be declined
//   yaml_agreement any FOLDER…               every file in the folders, right or wrong
//
// Prints how many were read by the fast reader, and why it left the others to the library. Any text that the
// two read differently is printed, and the status is then 1.
#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "base/strings.h"
#include "fuzz/agreement.h"
#include "fuzz/mutants.h"
#include "records/decode.h"
#include "yaml/reader.h"

namespace {

using agreement::Answer;
using lofte::yaml::Declined;

struct Counts {
  std::array<int, static_cast<std::size_t>(Declined::count_)> declined{};
  int all = 0;
  int right = 0;
  int right_declined = 0;
  int different = 0;
};

void count(Counts& counts, const std::string& what, const std::string& text) {
  const Answer answer = agreement::ask(text);
  ++counts.all;
  ++counts.declined[static_cast<std::size_t>(answer.declined)];
  counts.right += answer.right ? 1 : 0;
  counts.right_declined += answer.right && answer.declined != Declined::nothing ? 1 : 0;
  if (answer.difference.empty()) return;
  constexpr int kMostShown = 5;
  if (++counts.different > kMostShown) return;
  std::printf("%s: %s\n-----\n%s\n-----\n", what.c_str(), answer.difference.c_str(), text.c_str());
}

void print(const Counts& counts) {
  std::printf("%d texts, %d read by the fast reader, %d read differently; %d right, of which %d declined\n",
              counts.all, counts.declined[0], counts.different, counts.right, counts.right_declined);
  for (std::size_t i = 1; i < counts.declined.size(); ++i)
    if (counts.declined[i] > 0)
      std::printf("  %7d declined: %s\n", counts.declined[i],
                  std::string(lofte::yaml::name(static_cast<Declined>(i))).c_str());
}

struct File {
  std::string path;
  std::string text;
};

// Whether a text is right as a record too: of the kind whose folder its path names, or lofte.yaml.
bool is_right_record(const File& file) {
  lofte::Arena memory;
  lofte::diag::Findings findings;
  const lofte::yaml::Document document = lofte::yaml::read_by_library(file.path, file.text, findings);
  if (!document.root) return false;
  if (file.path.ends_with("lofte.yaml")) {
    lofte::records::Settings settings;
    return lofte::records::decode(*document.root, settings, memory, findings) && findings.empty();
  }
  for (const std::string_view part : lofte::split(file.path, '/'))
    if (const auto* kind = lofte::records::kind_of_folder(part.substr(part.rfind(' ') + 1))) {
      lofte::records::AnyRecord record = lofte::records::empty_record(kind->what);
      return lofte::records::decode(*document.root, record, memory, findings) && findings.empty();
    }
  return false;
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The YAML files that a golden test holds (tests/cli/README.md).
void add_records(const std::string& path, const std::string& script, std::vector<File>& out) {
  std::istringstream lines(script);
  bool open = false;
  for (std::string line; std::getline(lines, line);) {
    const bool head = line.starts_with("-- ") && line.ends_with(" --");
    if (!head) {
      if (open) out.back().text += line + "\n";
      continue;
    }
    const std::string name = line.substr(3, line.size() - 6);
    open = name.find(' ') == name.npos && (name.ends_with(".yaml") || name.ends_with(".yml"));
    if (open) out.push_back({path + ": " + name, {}});
  }
}

std::vector<File> files(const std::vector<std::string>& folders, bool yaml_only) {
  namespace fs = std::filesystem;
  std::vector<File> out;
  for (const std::string& folder : folders)
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (!entry.is_regular_file()) continue;
      const std::string path = entry.path().string();
      if (path.ends_with(".test"))
        add_records(path, bytes_of(path), out);
      else if (!yaml_only || path.ends_with(".yaml") || path.ends_with(".yml"))
        out.push_back({path, bytes_of(path)});
    }
  std::sort(out.begin(), out.end(), [](const File& a, const File& b) { return a.path < b.path; });
  return out;
}

// Of files, only those that are right as records are counted as right: the others may be declined.
void count_file(Counts& counts, const File& file) {
  const int declined = counts.right_declined;
  count(counts, file.path, file.text);
  if (counts.right_declined == declined) return;
  if (is_right_record(file)) {
    std::printf("declined, although it is right: %s\n", file.path.c_str());
  } else {
    --counts.right_declined;
    --counts.right;
  }
}

int usage() {
  std::fputs(
      "usage: yaml_agreement mutants N SEED FOLDER… | generated N SEED | whole FOLDER… | any FOLDER…\n",
      stderr);
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() < 2) return usage();
  const std::string& how = arguments[0];
  const bool made = how == "mutants" || how == "generated";
  if (made && arguments.size() < 3) return usage();
  const std::vector<std::string> folders(arguments.begin() + (made ? 3 : 1), arguments.end());
  std::vector<std::string> texts;
  Counts counts;
  for (const File& file : files(folders, how != "any")) {
    if (!made) count_file(counts, file);
    if (!file.text.empty()) texts.push_back(file.text);
  }
  if (made) {
    agreement::Dice dice(std::stoull(arguments[2]));
    for (int n = std::stoi(arguments[1]); n > 0; --n)
      count(counts, how, how == "mutants" ? agreement::mutant(dice, texts) : agreement::generated(dice));
  }
  print(counts);
  return counts.different > 0 || (how == "whole" && counts.right_declined > 0) ? 1 : 0;
}
