// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "files/tree.h"

namespace lofte::files {
namespace {

class OverlayTree : public Tree {
 public:
  using Files = std::map<std::string, std::optional<std::string>, std::less<>>;  // none: it is taken away

  OverlayTree(std::unique_ptr<Tree> under, Files files)
      : under_(std::move(under)), files_(std::move(files)) {}

  std::vector<std::string> list() const override {
    std::vector<std::string> paths = under_->list();
    std::erase_if(paths, [&](const std::string& path) { return files_.contains(path); });
    for (const auto& [path, bytes] : files_)
      if (bytes && !hidden(path)) paths.push_back(path);
    std::sort(paths.begin(), paths.end());
    return paths;
  }

  std::optional<std::string> read(std::string_view path) const override {
    const auto at = find(path);
    if (at == files_.end()) return under_->read(path);
    return at->second ? std::optional(at->second->substr(0, kReadLimit)) : std::nullopt;
  }

  bool exists(std::string_view path) const override {
    const auto at = find(path);
    return at == files_.end() ? under_->exists(path) : at->second.has_value();
  }

 private:
  Files::const_iterator find(std::string_view path) const {
    const auto plain = plain_path(path);
    return plain ? files_.find(*plain) : files_.end();
  }

  std::unique_ptr<Tree> under_;
  Files files_;
};

}  // namespace

std::unique_ptr<Tree> overlay(std::unique_ptr<Tree> under,
                              std::vector<std::pair<std::string, std::string>> files,
                              const std::vector<std::string>& gone) {
  OverlayTree::Files by_path;
  for (const std::string& path : gone)
    if (auto plain = plain_path(path)) by_path.insert_or_assign(std::move(*plain), std::nullopt);
  for (auto& [path, bytes] : files)
    if (auto plain = plain_path(path)) by_path.insert_or_assign(std::move(*plain), std::move(bytes));
  return std::make_unique<OverlayTree>(std::move(under), std::move(by_path));
}

}  // namespace lofte::files
