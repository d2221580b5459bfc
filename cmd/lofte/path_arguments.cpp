// SPDX-License-Identifier: Apache-2.0
#include "path_arguments.h"

#include <algorithm>
#include <filesystem>

#include "base/strings.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using words::Phrase;
using words::say;

constexpr Phrase kNoPath{"there is no file or folder \"{path}\" among the records",
                         "det finns ingen fil eller mapp ”{path}” bland posterna"};

// The folder or record that a path was meant to be.
std::optional<words::Message> near_path(const std::string& path, const std::vector<Text>& all) {
  std::vector<std::string> names;
  for (const Text one : all) {
    const Text folder = one.substr(0, one.find('/'));
    if (folder != one && (names.empty() || names.back() != folder)) names.push_back(folder);
  }
  names.insert(names.end(), all.begin(), all.end());
  const auto near = nearest(path, names);
  return near ? std::optional(words::did_you_mean(*near)) : std::nullopt;
}

}  // namespace

std::set<std::string> wanted_paths(const Session& session, const Folder& folder) {
  std::set<std::string> wanted;
  const fs::path root = folder.root.empty() ? fs::path("/") / folder.prefix : fs::path(folder.root);
  for (const std::string& path : session.arguments.all("PATH")) {
    const fs::path start = folder.root.empty() ? root : fs::path(session.start_folder());
    std::string relative = (start / path).lexically_normal().lexically_relative(root).generic_string();
    while (relative.ends_with('/')) relative.pop_back();
    const std::vector<Text>& all = folder.corpus().paths;
    const bool there = relative == "." || std::any_of(all.begin(), all.end(), [&](Text p) {
                         return p == relative || p.starts_with(relative + "/");
                       });
    if (!there) throw Error(say(kNoPath, {{"path", path}}), near_path(relative, all));
    wanted.insert(relative);
  }
  return wanted;
}

bool is_wanted(const std::set<std::string>& wanted, const std::string& path) {
  return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const std::string& w) {
           return w == "." || path == w || path.starts_with(w + "/");
         });
}

}  // namespace lofte::cli
