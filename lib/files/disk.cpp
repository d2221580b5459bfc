// SPDX-License-Identifier: Apache-2.0
//
// A folder on disk, read with distrust: it may come from a stranger's pull request. A link must not bring a
// file from elsewhere on the machine into a report, a named pipe must not make the tool wait forever, and a
// folder that cannot be listed must not pass for an empty one, since "no records, no faults" would then be a
// lie. Every answer therefore goes through the real path of a file, with all links resolved.
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "files/direct.h"
#include "files/tree.h"
#include "words/error.h"

namespace lofte::files {
namespace {

namespace fs = std::filesystem;
using words::Phrase;

constexpr Phrase kNoFolder{"there is no folder \"{path}\"", "det finns ingen mapp ”{path}”"};
constexpr Phrase kNotFolder{"\"{path}\" is not a folder", "”{path}” är ingen mapp"};
constexpr Phrase kDenied{"no permission to list the folder \"{path}\"",
                         "behörighet att läsa mappen ”{path}” saknas"};
constexpr Phrase kLoop{"the links to the folder \"{path}\" lead round in a circle",
                       "länkarna till mappen ”{path}” går runt i en cirkel"};
constexpr Phrase kUnreadable{"the folder \"{path}\" cannot be listed (system error {number})",
                             "mappen ”{path}” kan inte läsas (systemfel {number})"};

struct Reason {
  std::errc code;
  Phrase phrase;
};

constexpr std::array kReasons{
    Reason{std::errc::no_such_file_or_directory, kNoFolder},
    Reason{std::errc::not_a_directory, kNotFolder},
    Reason{std::errc::permission_denied, kDenied},
    Reason{std::errc::too_many_symbolic_link_levels, kLoop},
};

[[noreturn]] void fail(const fs::path& folder, const std::error_code& code) {
  const auto at =
      std::find_if(kReasons.begin(), kReasons.end(), [&](const Reason& r) { return code == r.code; });
  const Phrase phrase = at == kReasons.end() ? kUnreadable : at->phrase;
  throw Error(words::say(phrase, {{"path", folder.string()}, {"number", std::to_string(code.value())}}));
}

// Whether a real path lies strictly below another.
bool below(const fs::path& path, const fs::path& folder) {
  const auto [in_folder, in_path] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return in_folder == folder.end() && in_path != path.end();
}

class DiskTree : public Tree {
 public:
  DiskTree(fs::path root, fs::path shown) : root_(std::move(root)), shown_(std::move(shown)) {}

  std::vector<std::string> list() const override {
    std::vector<std::string> found;
    std::vector<Folder> folders{{"", false}};
    while (!folders.empty()) {
      const Folder folder = std::move(folders.back());
      folders.pop_back();
      std::error_code code;
      const std::vector<DirectEntry> entries = list_direct((root_ / folder.path).string(), code);
      if (code) fail(shown_ / folder.path, code);
      for (const DirectEntry& entry : entries) visit(entry, folder, found, folders);
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  std::optional<std::string> read(std::string_view path) const override {
    if (is_plain(path))
      if (auto bytes = read_direct(below_root(path), kReadLimit)) return bytes;
    const auto file = regular(path);
    if (!file) return std::nullopt;
    std::ifstream in(*file, std::ios::binary | std::ios::ate);
    if (!in) return std::nullopt;
    const auto size = static_cast<std::size_t>(std::max<std::streamoff>(in.tellg(), 0));
    std::string bytes(std::min(size, kReadLimit), '\0');
    in.seekg(0);
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.bad()) return std::nullopt;
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
  }

  bool exists(std::string_view path) const override { return regular(path).has_value(); }

 private:
  struct Folder {
    std::string path;  // relative to the root; empty for the root itself
    bool linked;       // reached through a link
  };

  std::string below_root(std::string_view path) const {
    const std::string& root = root_.native();
    std::string all;
    all.reserve(root.size() + 1 + path.size());
    return all.append(root).append("/").append(path);
  }

  void visit(const DirectEntry& found_entry, const Folder& folder, std::vector<std::string>& found,
             std::vector<Folder>& folders) const {
    const std::string& name = found_entry.name;
    if (name.starts_with('.')) return;
    std::string path = folder.path.empty() ? name : folder.path + '/' + name;
    if (found_entry.kind == DirectEntry::Kind::file) return found.push_back(std::move(path));
    if (found_entry.kind == DirectEntry::Kind::folder)
      return folders.push_back({std::move(path), folder.linked});
    std::error_code code;
    const fs::directory_entry entry(root_ / path, code);
    if (code && code != std::errc::no_such_file_or_directory) fail(shown_ / folder.path, code);
    const bool link = entry.is_symlink(code);
    const fs::directory_entry real = link ? target(entry.path()) : entry;
    if (real.path().empty()) return;
    const bool folder_too = real.is_directory(code);
    if (real.is_regular_file(code)) found.push_back(path);
    if (code && code != std::errc::no_such_file_or_directory) fail(shown_ / folder.path, code);
    const bool leads_on = folder_too && (!link || !(folder.linked || below(entry.path(), real.path())));
    if (leads_on) folders.push_back({std::move(path), folder.linked || link});
  }

  // What a path really leads to, if that lies inside the root; else an entry without a path.
  fs::directory_entry target(const fs::path& path) const {
    std::error_code code;
    const fs::path real = fs::canonical(path, code);
    return !code && below(real, root_) ? fs::directory_entry(real, code) : fs::directory_entry();
  }

  // The real path of a regular file inside the root.
  std::optional<fs::path> regular(std::string_view path) const {
    const auto plain = plain_path(path);
    if (!plain) return std::nullopt;
    const fs::directory_entry real = target(root_ / *plain);
    std::error_code ignored;
    return real.is_regular_file(ignored) ? std::optional(real.path()) : std::nullopt;
  }

  fs::path root_;   // real, so that a link is inside exactly when its real path begins with it
  fs::path shown_;  // as it was given
};

}  // namespace

std::unique_ptr<Tree> disk(const std::string& root) {
  std::error_code code;
  const fs::path real = fs::canonical(root, code);
  if (code) fail(root, code);
  fs::directory_iterator opened(real, code);
  if (code) fail(root, code);
  return std::make_unique<DiskTree>(real, root);
}

}  // namespace lofte::files
