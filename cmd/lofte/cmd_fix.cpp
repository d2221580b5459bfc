// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>

#include "base/identity.h"
#include "command_list.h"
#include "corrections.h"
#include "diff_text.h"
#include "files/write.h"
#include "git/text_diff.h"
#include "path_arguments.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kFixAbout{"fix what can only mean one thing", "rätta det som bara kan betyda en sak"};
constexpr Phrase kFixLongAbout{
    "Fixes what `lofte check` finds where only one thing can have been meant: misspelt and Swedish words of "
    "the format, missing spaces, tabs, curly quotes, texts that need quotes, dates and numbers in everyday "
    "words. It "
    "never changes a "
    "figure, the meaning of a date or the words of a promise. Everything else in the files stays as it is, "
    "and what it did "
    "can be seen in git.",
    "Rättar det som `lofte check` hittar där bara en sak kan ha menats: felstavade och svenska ord för "
    "fälten, mellanslag som "
    "saknas, tabbar, typografiska citattecken, texter som behöver citattecken, datum och tal i vardagliga "
    "ord. Det ändrar "
    "aldrig en siffra, vad ett datum betyder eller löftets ord. Allt annat i filerna står kvar, och vad som "
    "gjordes syns i "
    "git."};
constexpr Phrase kNothingToFix{"there is nothing that can be fixed automatically",
                               "det finns inget som kan rättas automatiskt"};
constexpr Phrase kDone{"{faults} in {files}", "{faults} i {files}"};
constexpr Phrase kOneMended{"1 fault fixed", "1 fel rättat"};
constexpr Phrase kMended{"{n} faults fixed", "{n} fel rättade"};
constexpr Phrase kOneFile{"1 file", "1 fil"};
constexpr Phrase kFilesFixed{"{n} files", "{n} filer"};
constexpr Phrase kOneLeft{"1 finding is left; `lofte check` shows it",
                          "1 sak återstår; `lofte check` visar den"};
constexpr Phrase kFindingsLeft{"{n} findings are left; `lofte check` shows them",
                               "{n} saker återstår; `lofte check` visar dem"};

std::string correction_differences(const Session& session, const Corrections& found) {
  std::string out;
  for (const auto& [path, file] : found.files) {
    if (!file.after) continue;
    const bool moved = !file.from.empty();
    if (moved) out += "rename from " + file.from + "\nrename to " + path + "\n";
    const std::string& before = moved ? *found.files.at(file.from).before : *file.before;
    out += git::text_diff(before, moved ? file.from : path, *file.after, path);
  }
  return identity::mask(diff_text(out, session.lang()));
}

void write(Session& session, const Folder& folder, const Corrections& found) {
  std::vector<files::Change> changes;
  std::string paths;
  for (const auto& [path, file] : found.files) {
    std::string where = (std::filesystem::path(folder.root) / path).string();
    if (!file.after)
      changes.push_back(files::take_away(std::move(where), path, *file.before));
    else if (file.before)
      changes.push_back(files::replace(std::move(where), path, *file.after, *file.before));
    else
      changes.push_back(files::create(std::move(where), path, *file.after));
    if (file.after) paths += identity::mask(path) + '\n';
  }
  files::write(changes);
  session.print(paths);
}

int run_fix(Session& session) {
  const Folder folder = session.load();
  const std::set<std::string> wanted = wanted_paths(session, folder);
  const Corrections found =
      corrections([&] { return Session::tree(folder); },
                  [&](const std::string& path) { return is_wanted(wanted, path); }, session.threads());
  if (session.arguments.has("--diff")) {
    session.print(correction_differences(session, found));
    return found.files.empty() ? kFine : kFound;
  }
  write(session, folder, found);
  const auto written = std::count_if(found.files.begin(), found.files.end(),
                                     [](const auto& file) { return file.second.after.has_value(); });
  if (found.files.empty())
    session.note(say(kNothingToFix));
  else
    session.note(say(kDone, {{"faults", nested(words::counted(found.mended, kOneMended, kMended))},
                             {"files", nested(words::counted(written, kOneFile, kFilesFixed))}}));
  const auto left = static_cast<long long>(found.left.size());
  if (left > 0) session.note(words::counted(left, kOneLeft, kFindingsLeft));
  return kFine;
}

}  // namespace

Command fix_command() {
  return {"fix",
          kFixAbout,
          kFixLongAbout,
          {
              {"PATH", "", {"fix only these files and folders", "rätta bara dessa filer och mappar"}, true},
              {"--diff",
               "",
               {"show what would be changed instead of changing it; status 1 when there is anything",
                "visa vad som skulle ändras i stället för att ändra; slutstatus 1 om det finns något"}},
          },
          &run_fix};
}

}  // namespace lofte::cli
