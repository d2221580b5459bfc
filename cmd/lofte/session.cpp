// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include <algorithm>
#include <filesystem>
#include <thread>

#include "base/identity.h"
#include "corpus/file_names.h"
#include "files/tree.h"
#include "git/checkout.h"
#include "output/visible.h"
#include "words/system_reason.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using words::Lang;
using words::Phrase;
using words::say;

constexpr Phrase kNoRecords{"there is no folder of records here: no lofte.yaml in \"{folder}\" or above it",
                            "här finns ingen mapp med poster: ingen lofte.yaml i ”{folder}” eller ovanför"};
constexpr Phrase kGoThere{"go to the folder of records, or name it with -C",
                          "gå till mappen med poster, eller ange den med -C"};
constexpr Phrase kRename{"rename {name} to lofte.yaml", "döp om {name} till lofte.yaml"};
constexpr Phrase kNoFolder{"there is no folder \"{folder}\"", "det finns ingen mapp ”{folder}”"};
constexpr Phrase kNoRecordsThen{"commit {commit} has no lofte.yaml in \"{folder}\" or above it",
                                "incheckningen {commit} har ingen lofte.yaml i ”{folder}” eller ovanför"};
constexpr Phrase kNoDay{"\"{text}\" is not a day", "”{text}” går inte att läsa som en dag"};
constexpr Phrase kWriteDay{"write a day as 2020-09-15", "skriv en dag som 2020-09-15"};
constexpr Phrase kCannotWrite{"the result could not be written: {detail}",
                              "resultatet kunde inte skrivas: {detail}"};
constexpr Phrase kNote{"note: {text}", "obs: {text}"};
constexpr Phrase kError{"error: {text}", "fel: {text}"};
constexpr Phrase kHelp{"  help: {text}", "  hjälp: {text}"};
constexpr Phrase kUnread{"{files} could not be read in full, so something may be missing below",
                         "{files} kunde inte läsas helt, så något kan saknas nedan"};
constexpr Phrase kRunCheck{"`lofte check` shows what is wrong in them",
                           "`lofte check` visar vad som är fel i dem"};

constexpr std::size_t kMostNamed = 5;

bool wants_colour(const Environment& environment, const Arguments& arguments) {
  const std::string asked = arguments.value("--color").value_or("auto");
  if (asked != "auto") return asked == "always";
  return environment.out_is_terminal && environment.variable("NO_COLOR").empty() &&
         environment.variable("TERM") != "dumb";
}

// A file that was meant to be lofte.yaml: lofte.yml, löfte.yaml, lofte.yaml.txt; the first by name.
std::optional<std::string> misnamed_settings(const std::string& folder) {
  std::optional<std::string> found;
  std::error_code error;
  for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    const std::string name = at->path().filename().string();
    const bool meant = name.find('.') != name.npos && corpus::name_meant(name) == records::kSettingsFile;
    std::error_code ignored;
    if (meant && at->is_regular_file(ignored) && (!found || name < *found)) found = name;
  }
  return found;
}

// The repository that a folder lies in, when it can be read: plain reading needs none.
std::optional<git::Repository> repository_around(const std::string& folder) {
  try {
    return git::Repository::discover(folder);
  } catch (const Error&) {
    return std::nullopt;
  }
}

words::List named(const std::vector<std::string>& paths) {
  std::vector<std::string> shown(
      paths.begin(), paths.begin() + static_cast<std::ptrdiff_t>(std::min(paths.size(), kMostNamed)));
  if (paths.size() > kMostNamed) shown.push_back("… (" + std::to_string(paths.size() - kMostNamed) + ")");
  return list_of(shown, words::Joint::comma);
}

}  // namespace

std::string root_above(const std::string& start) {
  for (fs::path folder = start;; folder = folder.parent_path()) {
    std::error_code ignored;
    if (fs::is_regular_file(folder / records::kSettingsFile, ignored)) return folder.string();
    if (folder == folder.parent_path()) return {};
  }
}

std::optional<Lang> asked_lang(const Environment& environment, const std::optional<std::string>& flag) {
  const std::string asked = flag.value_or(environment.variable("LOFTE_LANG"));
  if (asked.starts_with("sv")) return Lang::sv;
  if (asked.starts_with("en")) return Lang::en;
  return std::nullopt;
}

Lang message_lang(const Environment& environment, const std::optional<std::string>& flag) {
  if (const auto asked = asked_lang(environment, flag)) return *asked;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const std::string locale = environment.variable(name); !locale.empty())
      return locale.starts_with("sv") ? Lang::sv : Lang::en;
  return Lang::en;
}

Session::Session(const Environment& env, Arguments args)
    : environment(env),
      arguments(std::move(args)),
      lang_(message_lang(env, arguments.value("--lang"))),
      colour_(wants_colour(env, arguments)),
      progress_(environment, lang_, arguments.quiet()) {}

Lang folder_lang(const corpus::Corpus& corpus) {
  const auto& language = corpus.settings.language;
  return language && *language == records::Language::en ? Lang::en : Lang::sv;
}

Lang Session::page_lang(const corpus::Corpus& corpus) const {
  if (const auto asked = asked_lang(environment, arguments.value("--lang"))) return *asked;
  return folder_lang(corpus);
}

void Session::print(std::string_view text) {
  progress_.wipe();
  if (closed_) return;
  const std::error_code error = environment.out(text);
  if (!error) return;
  closed_ = true;
  if (error != std::errc::broken_pipe)
    throw Error(say(kCannotWrite, {{"detail", nested(words::system_reason(error))}}));
}

std::string Session::line(words::Phrase frame, const words::Message& message) const {
  return output::visible(text(say(frame, {{"text", nested(message)}}))) + "\n";
}

void Session::tell(std::string_view text) {
  progress_.wipe();
  environment.err(text);
}

void Session::note(const words::Message& message) {
  if (!arguments.quiet()) tell(line(kNote, message));
}

void Session::complain(const words::Message& message, const std::optional<words::Message>& help) {
  tell(line(kError, message) + (help ? line(kHelp, *help) : ""));
}

std::string Session::start_folder() const {
  const fs::path folder = fs::path(environment.working_folder) / arguments.value("-C").value_or("");
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) throw Error(say(kNoFolder, {{"folder", folder.string()}}));
  const fs::path normal = folder.lexically_normal();
  return normal.has_filename() || normal == normal.root_path() ? normal.string()
                                                               : normal.parent_path().string();
}

Folder Session::load() {
  const std::string start = start_folder();
  const auto revision = arguments.value("--rev");
  return revision ? load_commit(start, *revision) : load_disk(start);
}

Folder Session::load_commit(const std::string& start, const std::string& revision) {
  const git::Repository repository = git::Repository::open(start);
  const git::Resolved resolved = repository.resolve(revision);
  for (const words::Message& message : resolved.notes) note(message);
  const std::string path = repository.prefix(start);
  const auto root = repository.find_root(resolved.commit, path);
  if (!root)
    throw Error(say(kNoRecordsThen,
                    {{"commit", git::short_id(resolved.commit)}, {"folder", path.empty() ? "." : path}}));
  Folder folder;
  folder.commit = resolved.commit;
  folder.prefix = *root;
  folder.loaded = read(repository.tree(resolved.commit, *root));
  return folder;
}

Folder Session::load_disk(const std::string& start) {
  Folder folder;
  folder.root = root_above(start);
  if (folder.root.empty()) {
    const auto misnamed = misnamed_settings(start);
    throw Error(say(kNoRecords, {{"folder", start}}),
                misnamed ? say(kRename, {{"name", *misnamed}}) : say(kGoThere));
  }
  if (const auto prefix = git::plain_prefix(folder.root)) {
    folder.prefix = *prefix;
  } else if (const auto repository = repository_around(folder.root)) {
    folder.prefix = repository->prefix(folder.root);
  }
  folder.loaded = read(tree(folder));
  return folder;
}

corpus::Loaded Session::read(std::unique_ptr<files::Tree> tree) {
  return corpus::load(*progress_.watch(std::move(tree)), threads());
}

std::unique_ptr<files::Tree> Session::tree(const Folder& folder) {
  auto tree = files::disk(folder.root);
  if (git::plain_prefix(folder.root)) return tree;
  const auto repository = repository_around(folder.root);
  return repository ? repository->with_left_out(std::move(tree), folder.prefix) : std::move(tree);
}

calendar::Day Session::as_of(const Folder& folder) const {
  const auto written = arguments.value("--as-of");
  if (!written) return folder.commit ? folder.commit->date : environment.today;
  const auto day = calendar::parse_day(*written);
  if (!day) throw Error(say(kNoDay, {{"text", *written}}), say(kWriteDay));
  return *day;
}

int Session::threads() const {
  return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
}

bool Session::warn_unread(const Folder& folder) {
  std::vector<std::string> paths = folder.corpus().unread;
  paths.insert(paths.end(), folder.corpus().unreadable.begin(), folder.corpus().unreadable.end());
  if (paths.empty()) return false;
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  complain(say(kUnread, {{"files", named(paths)}}), say(kRunCheck));
  return true;
}

}  // namespace lofte::cli
