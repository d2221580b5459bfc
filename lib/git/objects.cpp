// SPDX-License-Identifier: Apache-2.0
#include "git/objects.h"

#include <algorithm>

#include "files/tree.h"

namespace lofte::git {
namespace {

constexpr words::Phrase kMissingContent{"the content of \"{path}\" is not in this clone",
                                        "innehållet i ”{path}” finns inte i den här klonen"};
constexpr words::Phrase kFetchContent{
    "fetch all contents: git fetch --refetch --no-filter (in GitHub Actions leave out \"filter\" for "
    "actions/checkout)",
    "hämta allt innehåll: git fetch --refetch --no-filter (i GitHub Actions: ta bort ”filter” för "
    "actions/checkout)"};

Error missing_content(const std::string& path) {
  return Error(words::say(kMissingContent, {{"path", path}}), words::say(kFetchContent));
}

std::string objects_folder(git_repository* repository) {
  git_buf folder = GIT_BUF_INIT;
  require(git_repository_item_path(&folder, repository, GIT_REPOSITORY_ITEM_OBJECTS));
  std::string out(folder.ptr, folder.size);
  git_buf_dispose(&folder);
  return out;
}

}  // namespace

Objects::Objects(git_repository* repository) : folder_(objects_folder(repository)) {
  idle_.push_back(filled<OdbHandle>([&](git_odb** out) { return git_repository_odb(out, repository); }));
}

std::string Objects::content(const git_oid& id, const std::string& path) const {
  OdbHandle odb = take();
  OdbObjectHandle object;
  const int code = fill(object, [&](git_odb_object** out) { return git_odb_read(out, odb.get(), &id); });
  give_back(std::move(odb));
  if (code == GIT_ENOTFOUND) throw missing_content(path);
  require(code);
  return {static_cast<const char*>(git_odb_object_data(object.get())),
          std::min(git_odb_object_size(object.get()), files::kReadLimit)};
}

void Objects::require_content(const git_oid& id, const std::string& path) const {
  OdbHandle odb = take();
  const bool here = git_odb_exists_ext(odb.get(), &id, GIT_ODB_LOOKUP_NO_REFRESH) != 0;
  give_back(std::move(odb));
  if (!here) throw missing_content(path);
}

OdbHandle Objects::take() const {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      OdbHandle odb = std::move(idle_.back());
      idle_.pop_back();
      return odb;
    }
  }
  return filled<OdbHandle>([&](git_odb** out) { return git_odb_open(out, folder_.c_str()); });
}

void Objects::give_back(OdbHandle odb) const {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(odb));
}

}  // namespace lofte::git
