// SPDX-License-Identifier: Apache-2.0
#include "git/repository.h"

#include <filesystem>
#include <fstream>

#include "git/impl.h"

namespace lofte::git {
namespace {

namespace fs = std::filesystem;

constexpr words::Phrase kNoRepository{"the folder \"{folder}\" is not in a git repository",
                                      "mappen ”{folder}” ligger inte i ett git-arkiv"};
constexpr words::Phrase kMakeOne{"work in a clone of the repository, or make one: git init",
                                 "arbeta i en klon av arkivet, eller skapa ett: git init"};
constexpr words::Phrase kOtherOwner{
    "the git repository \"{folder}\" belongs to another user, so git does not trust it",
    "git-arkivet ”{folder}” tillhör en annan användare, så git litar inte på det"};
constexpr words::Phrase kTrust{
    "if you trust what is in it, run: git config --global --add safe.directory '{folder}'",
    "kör följande om du litar på innehållet: git config --global --add safe.directory '{folder}'"};
constexpr words::Phrase kObjectFormat{
    "the git repository \"{folder}\" has the object format {format}, which cannot be read here",
    "git-arkivet ”{folder}” har objektformatet {format}, som inte kan läsas här"};
constexpr words::Phrase kReferenceFormat{
    "the git repository \"{folder}\" keeps its references as {format}, which cannot be read here",
    "git-arkivet ”{folder}” sparar sina referenser som {format}, vilket inte kan läsas här"};
constexpr words::Phrase kOtherFormat{
    "the git repository \"{folder}\" has a form that cannot be read here: {detail}",
    "git-arkivet ”{folder}” har en form som inte kan läsas här: {detail}"};
constexpr words::Phrase kWithoutGit{
    "read the records on disk, without options that name a commit, or use a clone in git's usual format",
    "läs posterna på disk, utan flaggor som anger en incheckning, eller använd en klon i gits vanliga "
    "format"};

/// The folder that people know a repository by: the one that holds `.git`, else the bare repository itself.
std::string shown_folder(const std::string& folder) {
  std::error_code none;
  const fs::path start = fs::weakly_canonical(folder, none);
  for (fs::path at = start;; at = at.parent_path()) {
    if (fs::exists(at / ".git", none) || fs::exists(at / "objects", none)) return at.string();
    if (at == at.parent_path()) return start.string();
  }
}

[[noreturn]] void refuse(const std::string& folder, int code) {
  const std::string shown = shown_folder(folder);
  if (code == GIT_EOWNER) {
    throw Error(words::say(kOtherOwner, {{"folder", shown}}), words::say(kTrust, {{"folder", shown}}));
  }
  throw Error(words::say(kOtherFormat, {{"folder", shown}, {"detail", last_words()}}),
              words::say(kWithoutGit));
}

/// A setting of the repository itself; "" when it has none.
std::string own_setting(git_repository* repository, const char* name) {
  const auto all =
      filled<ConfigHandle>([&](git_config** out) { return git_repository_config(out, repository); });
  ConfigHandle own;
  if (fill(own, [&](git_config** out) {
        return git_config_open_level(out, all.get(), GIT_CONFIG_LEVEL_LOCAL);
      }) < 0) {
    return "";
  }
  git_buf value = GIT_BUF_INIT;
  const int code = git_config_get_string_buf(&value, own.get(), name);
  std::string text = code == 0 ? std::string(value.ptr, value.size) : "";
  git_buf_dispose(&value);
  return text;
}

void require_known_format(git_repository* repository, const std::string& folder) {
  const auto require_setting = [&](const char* name, std::string_view usual, words::Phrase otherwise) {
    const std::string value = own_setting(repository, name);
    if (value.empty() || value == usual) return;
    throw Error(words::say(otherwise, {{"folder", shown_folder(folder)}, {"format", value}}),
                words::say(kWithoutGit));
  };
  require_setting("extensions.objectformat", "sha1", kObjectFormat);
  require_setting("extensions.refstorage", "files", kReferenceFormat);
}

/// The commits that a shallow clone ends with, as git lists them in the file `shallow`.
std::set<std::string> read_cut_off(git_repository* repository) {
  std::ifstream file(fs::path(git_repository_commondir(repository)) / "shallow");
  std::set<std::string> ids;
  for (std::string line; std::getline(file, line);) ids.insert(line);
  return ids;
}

}  // namespace

Repository::Repository(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

std::optional<Repository> Repository::discover(const std::string& folder) {
  auto impl = std::make_unique<Impl>();
  const int code = fill(impl->handle, [&](git_repository** out) {
    return git_repository_open_ext(out, folder.c_str(), 0, nullptr);
  });
  if (code == GIT_ENOTFOUND) return std::nullopt;
  if (code < 0) refuse(folder, code);
  require_known_format(impl->handle.get(), folder);
  impl->cut_off = read_cut_off(impl->handle.get());
  impl->partial = !own_setting(impl->handle.get(), "extensions.partialclone").empty();
  return Repository(std::move(impl));
}

Repository Repository::open(const std::string& folder) {
  std::optional<Repository> found = discover(folder);
  if (!found) throw Error(words::say(kNoRepository, {{"folder", folder}}), words::say(kMakeOne));
  return std::move(*found);
}

bool Repository::bare() const { return git_repository_workdir(impl_->handle.get()) == nullptr; }

bool Repository::shallow() const { return !impl_->cut_off.empty(); }

std::string Repository::prefix(const std::string& folder) const {
  if (bare()) return "";
  std::error_code none;
  const fs::path top = fs::weakly_canonical(git_repository_workdir(impl_->handle.get()), none);
  // "top/." keeps a trailing slash out of the way of the comparison
  const std::string below = fs::weakly_canonical(folder, none).lexically_relative(top).generic_string();
  const bool outside = below.empty() || below == "." || below == ".." || below.starts_with("../");
  if (outside) return "";
  return below.back() == '/' ? below.substr(0, below.size() - 1) : below;
}

}  // namespace lofte::git
