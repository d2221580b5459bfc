// SPDX-License-Identifier: Apache-2.0
#include "git/text_diff.h"

#include "git/handle.h"

namespace lofte::git {
namespace {

using PatchHandle = std::unique_ptr<git_patch, Freed<git_patch_free>>;

struct Buffer {
  git_buf raw{};
  Buffer() = default;
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() { git_buf_dispose(&raw); }
};

}  // namespace

std::string text_diff(const std::string& older, const std::string& older_name, const std::string& newer,
                      const std::string& newer_name) {
  if (older == newer) return {};
  const Library library;
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_FORCE_TEXT;
  const auto patch = filled<PatchHandle>([&](git_patch** out) {
    return git_patch_from_buffers(out, older.data(), older.size(), older_name.c_str(), newer.data(),
                                  newer.size(), newer_name.c_str(), &options);
  });
  Buffer text;
  require(git_patch_to_buf(&text.raw, patch.get()));
  std::string diff(text.raw.ptr, text.raw.size);
  const std::size_t first = diff.find("--- ");
  return first == std::string::npos ? diff : diff.substr(first);
}

}  // namespace lofte::git
