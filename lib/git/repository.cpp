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
    "if you trust what is in it, run: git config --global --add safe.directory {folder}",
    "kör följande om du litar på innehållet: git config --global --add safe.directory {folder}"};
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
    throw Error(words::say(kOtherOwner, {{"folder", shown}}),
                words::say(kTrust, {{"folder", "'" + shown + "'"}}));
  }
  throw Error(words::say(kOtherFormat, {{"folder", shown}, {"detail", words::nested(last_reason())}}),
              words::say(kWithoutGit));
}

int open_at(RepositoryHandle& handle, const std::string& folder) {
  return fill(handle,
              [&](git_repository** out) { return git_repository_open_ext(out, folder.c_str(), 0, nullptr); });
}

/// Whether the user's or the machine's settings trust every repository: `safe.directory = *`, and no empty
/// value after it that takes everything back.
bool trusts_all() {
  const auto settings = filled<ConfigHandle>([](git_config** out) { return git_config_open_default(out); });
  bool all = false;
  const auto look = [](const git_config_entry* entry, void* result) {
    const std::string_view value = entry->value;
    if (value == "*" || value.empty()) *static_cast<bool*>(result) = !value.empty();
    return 0;
  };
  git_config_get_multivar_foreach(settings.get(), "safe.directory", nullptr, look, &all);
  return all;
}

/// Opens the repository around a folder. libgit2 1.5 knows no `safe.directory = *`, and when no
/// safe.directory is set at all it says of a repository of someone else that it found none.
int open_as_git_does(RepositoryHandle& handle, const std::string& folder) {
  const int code = open_at(handle, folder);
  if (code != GIT_EOWNER && code != GIT_ENOTFOUND) return code;
  git_buf found = GIT_BUF_INIT;
  const bool there = git_repository_discover(&found, folder.c_str(), 0, nullptr) == 0;
  git_buf_dispose(&found);
  if (!there) return GIT_ENOTFOUND;
  if (!trusts_all()) return GIT_EOWNER;
  git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
  const int trusted = open_at(handle, folder);
  git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 1);
  return trusted;
}

/// The repository's own settings, without those of the user and the machine.
ConfigHandle own_settings(git_repository* repository) {
  const auto all =
      filled<ConfigHandle>([&](git_config** out) { return git_repository_config(out, repository); });
  return filled<ConfigHandle>(
      [&](git_config** out) { return git_config_open_level(out, all.get(), GIT_CONFIG_LEVEL_LOCAL); });
}

/// Whether a clone fetches contents only when git itself asks for them.
bool is_partial(const git_config* settings) {
  ConfigIteratorHandle promises;
  git_config_entry* entry = nullptr;
  return fill(promises,
              [&](git_config_iterator** out) {
                return git_config_iterator_glob_new(out, settings, "^remote\\..*\\.promisor$");
              }) == 0 &&
         git_config_next(&entry, promises.get()) == 0;
}

void require_known_format(const git_config* settings, const std::string& folder) {
  const auto require_setting = [&](const char* name, std::string_view usual, words::Phrase otherwise) {
    git_buf buffer = GIT_BUF_INIT;
    const bool set = git_config_get_string_buf(&buffer, settings, name) == 0;
    const std::string value = set ? std::string(buffer.ptr, buffer.size) : "";
    git_buf_dispose(&buffer);
    if (!set || value == usual) return;
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
  const int code = open_as_git_does(impl->handle, folder);
  if (code == GIT_ENOTFOUND) return std::nullopt;
  if (code < 0) refuse(folder, code);
  const ConfigHandle settings = own_settings(impl->handle.get());
  require_known_format(settings.get(), folder);
  impl->cut_off = read_cut_off(impl->handle.get());
  impl->partial = is_partial(settings.get());
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
