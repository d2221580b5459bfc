// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>

#include "base/strings.h"
#include "command_list.h"
#include "edit/editor.h"
#include "files/write.h"
#include "future_folder.h"
#include "import_answers.h"
#include "import_options.h"
#include "import_view.h"
#include "questions.h"
#include "read_file.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using intake::Plan;
using words::Phrase;
using words::say;

constexpr Phrase kImportAbout{"import a list from Excel", "läsa in en lista från Excel"};
constexpr Phrase kImportLongAbout{
    "Reads a list (.xlsx, or text with semicolons, commas or tabs) into records: the notes of a walk, a list "
    "or plan of "
    "measures, the figures of a follow-up, the results of a survey. Shows first how the columns and words "
    "are "
    "understood, what is doubtful, what became of each row and what will be written. The same list read "
    "again changes "
    "only what has changed in it. Columns about people are never imported.",
    "Läser in en lista (.xlsx, eller text med semikolon, komma eller tabbar) som poster: protokollet från en "
    "vandring, en "
    "åtgärdslista eller åtgärdsplan, siffrorna i en uppföljning, resultaten av en mätning. Visar först hur "
    "kolumner och ord "
    "förstås, vad som är tveksamt, vad det blev av varje rad och vad som skrivs. Samma lista inläst igen "
    "ändrar bara det "
    "som har ändrats i den. Kolumner om personer tas aldrig med."};
constexpr Phrase kCannotRead{"\"{path}\" could not be read", "”{path}” kunde inte läsas"};
constexpr Phrase kDecideFirst{"nothing is written without a decision: --yes writes, --dry-run only shows",
                              "inget skrivs utan beslut: --yes skriver, --dry-run visar bara"};
constexpr Phrase kAnswerFirst{"something has to be decided before the list can be read in",
                              "något måste bestämmas innan listan kan läsas in"};
constexpr Phrase kMendList{"correct the list, or decide otherwise with --set and --map, and read it in again",
                           "rätta listan, eller bestäm annat med --set och --map, och läs in den igen"};
constexpr Phrase kUnreadFolder{"the records cannot be compared with the list: {files} could not be read",
                               "posterna kan inte jämföras med listan: {files} kunde inte läsas"};
constexpr Phrase kCheckTheFolder{"`lofte check` shows what is wrong in them",
                                 "`lofte check` visar vad som är fel i dem"};
constexpr Phrase kUsesBefore{"what was decided in {path} is used", "det som bestämts i {path} används"};

class Import {
 public:
  explicit Import(Session& session)
      : session_(session),
        list_(list_argument(*session.arguments.value("KIND"))),
        file_(*session.arguments.value("FILE")),
        folder_(session.load()) {}

  int run() {
    refuse_unread();
    const auto bytes = read_file(fs::path(session_.environment.working_folder) / file_);
    if (!bytes) throw Error(say(kCannotRead, {{"path", file_}}));
    name_ = fs::path(file_).filename().string();
    book_ = sheet::read(name_, *bytes, sheet_options(session_));
    put_decisions(session_, list_, decisions_);
    remember();
    put_decisions(session_, list_, decisions_);
    const bool dry = session_.arguments.has("--dry-run");
    asks_ = !dry && !session_.arguments.has("--yes");
    if (asks_ && !can_ask(session_)) throw Error(say(kDecideFirst));
    find_settled();
    const Plan plan = answered_plan();
    const std::string shown = shown_plan(session_, plan, name_);
    if (dry)
      session_.print(shown);
    else
      session_.tell(shown);
    if (plan.is_open()) return refuse_open(plan);
    return finish(plan, dry);
  }

 private:
  void refuse_unread() const {
    const corpus::Corpus& corpus = folder_.corpus();
    std::vector<std::string> unread = corpus.unread;
    unread.insert(unread.end(), corpus.unreadable.begin(), corpus.unreadable.end());
    if (!unread.empty())
      throw Error(say(kUnreadFolder, {{"files", list_of(unread, words::Joint::comma)}}),
                  say(kCheckTheFolder));
  }

  // What was decided before: of this list, or of one with the same headers.
  void remember() {
    const std::string own = memory_path(".yaml");
    if (const auto bytes = read_file(absolute(own)))
      if (const auto remembered = intake::read_remembered(own, *bytes)) {
        decisions_ = remembered->decisions;
        if (const auto base = read_file(absolute(memory_path(".csv"))))
          base_ = intake::read_base(memory_path(".csv"), *base);
        session_.note(say(kUsesBefore, {{"path", own}}));
        return;
      }
    remember_alike();
  }

  void remember_alike() {
    std::error_code ignored;
    std::vector<std::string> paths;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(absolute(std::string(intake::kMemoryFolder)), ignored))
      if (entry.path().extension() == ".yaml") paths.push_back(entry.path().string());
    if (paths.empty()) return;
    std::sort(paths.begin(), paths.end());
    const Plan first = make_plan();
    for (const std::string& path : paths) {
      const auto bytes = read_file(path);
      const auto remembered = bytes ? intake::read_remembered(path, *bytes) : std::nullopt;
      if (!remembered || remembered->list != intake::info(list_).name ||
          !same_headers(first, remembered->headers))
        continue;
      decisions_ = intake::shared_decisions(remembered->decisions);
      session_.note(
          say(kUsesBefore, {{"path", fs::path(path).lexically_relative(folder_.root).generic_string()}}));
      return;
    }
  }

  static bool same_headers(const Plan& plan, const std::vector<std::string>& headers) {
    return !headers.empty() && std::all_of(headers.begin(), headers.end(), [&](const std::string& header) {
      return std::any_of(plan.columns.begin(), plan.columns.end(),
                         [&](const intake::Column& column) { return column.header == header; });
    });
  }

  // On a terminal with everything answered that the list leaves open.
  Plan answered_plan() {
    Plan plan = make_plan();
    if (asks_ && !plan.questions.empty()) session_.tell(shown_columns(session_, plan, name_));
    while (asks_ && !plan.questions.empty()) {
      const intake::Decisions before = decisions_;
      answer_question(session_, plan, name_, decisions_);
      try {
        plan = make_plan();
      } catch (const Error& error) {
        session_.complain(error.message(), error.help());
        decisions_ = before;
      }
    }
    return plan;
  }

  // The records of the last commit: what they say has been said.
  void find_settled() {
    const auto repository = git::Repository::discover(folder_.root);
    const auto commit = repository ? repository->find("HEAD") : std::nullopt;
    if (!commit) return;
    for (std::string& path : repository->tree(*commit, folder_.prefix)->list())
      settled_.insert(std::move(path));
  }

  Plan make_plan() const {
    const intake::Surroundings around{name_, session_.environment.today,
                                      [&](const std::string& path) { return settled_.contains(path); }};
    return intake::plan(list_, book_, folder_.corpus(), decisions_, base_, around);
  }

  int refuse_open(const Plan& plan) {
    session_.tell(shown_questions(session_, plan, name_));
    throw Error(say(kAnswerFirst));
  }

  int finish(const Plan& plan, bool dry) {
    const NewFiles files = new_files(plan);
    const FutureErrors errors = future_errors(session_, folder_, files);
    if (!errors.findings.empty()) return refuse(session_, errors, say(kMendList));
    if (asks_ && !files.empty() && !confirm_writing(session_)) return kFine;
    if (!dry) write(plan, files);
    const bool faults =
        std::any_of(plan.left_out.begin(), plan.left_out.end(), [](const auto& row) { return row.fault; });
    return faults ? kFound : kFine;
  }

  // The records as they will be.
  NewFiles new_files(const Plan& plan) const {
    NewFiles out;
    if (plan.settings) out.emplace_back(plan.settings->path, changed(*plan.settings));
    for (const intake::Write& one : plan.writes)
      out.emplace_back(one.path, one.is_new ? edit::written(one.value) : changed(one));
    return out;
  }

  std::string changed(const intake::Write& write) const {
    edit::Editor editor(write.path, read_file(absolute(write.path)).value_or(""));
    editor.set({}, write.value);
    return editor.bytes();
  }

  void write(const Plan& plan, const NewFiles& files) {
    std::vector<files::Change> changes;
    for (const auto& [path, bytes] : files) changes.push_back(change(path, bytes));
    changes.push_back(change(memory_path(".yaml"), intake::write_remembered(plan, decisions_, name_,
                                                                            folder_lang(folder_.corpus()))));
    changes.push_back(change(memory_path(".csv"), intake::write_base(plan.remembered)));
    files::write(changes);
    std::string written;
    for (const auto& [path, bytes] : files) written += path + '\n';
    session_.print(written);
  }

  files::Change change(const std::string& path, const std::string& bytes) const {
    const auto before = read_file(absolute(path));
    if (before) return files::replace(absolute(path), path, bytes, *before);
    return files::create(absolute(path), path, bytes);
  }

  std::string absolute(const std::string& path) const { return (fs::path(folder_.root) / path).string(); }
  std::string memory_path(const char* ending) const {
    return std::string(intake::kMemoryFolder) + '/' + intake::memory_name(file_) + ending;
  }

  Session& session_;
  intake::List list_;
  std::string file_;
  std::string name_;  // of the file, without its folders
  Folder folder_;
  sheet::Book book_;
  intake::Decisions decisions_;
  intake::Base base_;
  std::set<std::string> settled_;
  bool asks_ = false;
};

int run_import(Session& session) { return Import(session).run(); }

}  // namespace

Command import_command() {
  return {
      "import",
      kImportAbout,
      kImportLongAbout,
      {
          {"KIND",
           "",
           {"walk, measures, followups or surveys", "walk, measures, followups eller surveys"},
           false,
           true},
          {"FILE", "", {"the list: .xlsx, .csv or .txt", "listan: .xlsx, .csv eller .txt"}, false, true},
          {"--map",
           "HEADER=FIELD",
           {"what a column is: --map \"Klart senast=due\"", "vad en kolumn är: --map \"Klart senast=due\""},
           true},
          {"--set",
           "KEY=VALUE",
           {"what the list does not say: --set date=2024-04-10 --set as_of=2024-06-15",
            "det som listan inte säger: --set date=2024-04-10 --set as_of=2024-06-15"},
           true},
          {"--sheet", "NAME", {"the sheet of a workbook", "bladet i en arbetsbok"}},
          {"--delimiter",
           "C",
           {"the separator between the cells of a text file", "skiljetecknet mellan cellerna i en textfil"}},
          {"--encoding",
           "E",
           {"the encoding of a text file", "teckenkodningen i en textfil"},
           false,
           false,
           &encodings},
          {"--dry-run", "", {"only show what would be written", "visa bara vad som skulle skrivas"}},
          {"--yes", "", {"write without asking", "skriv utan att fråga"}},
      },
      &run_import};
}

}  // namespace lofte::cli
