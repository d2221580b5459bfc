// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "files/tree.h"

namespace lofte::files {
namespace {

class MemoryTree : public Tree {
 public:
  explicit MemoryTree(std::map<std::string, std::string, std::less<>> files) : files_(std::move(files)) {}

  std::vector<std::string> list() const override {
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : files_)
      if (!hidden(path)) paths.push_back(path);
    return paths;
  }

  std::optional<std::string> read(std::string_view path) const override {
    const auto plain = plain_path(path);
    const auto at = plain ? files_.find(*plain) : files_.end();
    return at == files_.end() ? std::nullopt : std::optional(at->second.substr(0, kReadLimit));
  }

  bool exists(std::string_view path) const override {
    const auto plain = plain_path(path);
    return plain && files_.contains(*plain);
  }

 private:
  std::map<std::string, std::string, std::less<>> files_;
};

}  // namespace

std::unique_ptr<Tree> memory(std::vector<std::pair<std::string, std::string>> files) {
  std::map<std::string, std::string, std::less<>> by_path;
  for (auto& [path, bytes] : files)
    if (auto plain = plain_path(path)) by_path.insert_or_assign(std::move(*plain), std::move(bytes));
  return std::make_unique<MemoryTree>(std::move(by_path));
}

}  // namespace lofte::files
