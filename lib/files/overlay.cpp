// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "files/tree.h"

namespace lofte::files {
namespace {

class OverlayTree : public Tree {
 public:
  OverlayTree(std::unique_ptr<Tree> under, std::map<std::string, std::string, std::less<>> files)
      : under_(std::move(under)), files_(std::move(files)) {}

  std::vector<std::string> list() const override {
    std::vector<std::string> paths = under_->list();
    for (const auto& [path, bytes] : files_)
      if (!hidden(path)) paths.push_back(path);
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
  }

  std::optional<std::string> read(std::string_view path) const override {
    const auto at = find(path);
    return at == files_.end() ? under_->read(path) : std::optional(at->second.substr(0, kReadLimit));
  }

  bool exists(std::string_view path) const override {
    return find(path) != files_.end() || under_->exists(path);
  }

 private:
  std::map<std::string, std::string, std::less<>>::const_iterator find(std::string_view path) const {
    const auto plain = plain_path(path);
    return plain ? files_.find(*plain) : files_.end();
  }

  std::unique_ptr<Tree> under_;
  std::map<std::string, std::string, std::less<>> files_;
};

}  // namespace

std::unique_ptr<Tree> overlay(std::unique_ptr<Tree> under,
                              std::vector<std::pair<std::string, std::string>> files) {
  std::map<std::string, std::string, std::less<>> by_path;
  for (auto& [path, bytes] : files)
    if (auto plain = plain_path(path)) by_path.insert_or_assign(std::move(*plain), std::move(bytes));
  return std::make_unique<OverlayTree>(std::move(under), std::move(by_path));
}

}  // namespace lofte::files
