// SPDX-License-Identifier: Apache-2.0
//
// That the fast reader agrees with the YAML library, for very many texts:
//
//   yaml_agreement mutants N SEED FOLDER…    the YAML files of the folders, with slips of the hand in them
//   yaml_agreement generated N SEED          texts of every form, made up
//   yaml_agreement whole FOLDER…             the files themselves: none of the right ones may be declined
//   yaml_agreement any FOLDER…               every file in the folders, right or wrong
//
// Prints how many were read by the fast reader, and why it left the others to the library. Any text that the
// two read differently is printed, and the status is then 1.
#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#include "fuzz/agreement.h"
#include "fuzz/mutants.h"

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

void count(Counts& counts, const std::string& what, const std::string& text, bool what_declined = false) {
  const Answer answer = agreement::ask(text);
  ++counts.all;
  ++counts.declined[static_cast<std::size_t>(answer.declined)];
  counts.right += answer.right ? 1 : 0;
  counts.right_declined += answer.right && answer.declined != Declined::nothing ? 1 : 0;
  if (what_declined && answer.right && answer.declined != Declined::nothing)
    std::printf("declined: %s: %s\n", what.c_str(), std::string(lofte::yaml::name(answer.declined)).c_str());
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

std::vector<File> files(const std::vector<std::string>& folders, bool yaml_only) {
  namespace fs = std::filesystem;
  std::vector<File> out;
  for (const std::string& folder : folders)
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      const std::string ending = entry.path().extension().string();
      if (!entry.is_regular_file() || (yaml_only && ending != ".yaml" && ending != ".yml")) continue;
      std::ifstream in(entry.path(), std::ios::binary);
      out.push_back({entry.path().string(), {std::istreambuf_iterator<char>(in), {}}});
    }
  std::sort(out.begin(), out.end(), [](const File& a, const File& b) { return a.path < b.path; });
  return out;
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
    if (!made) count(counts, file.path, file.text, how == "whole");
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
