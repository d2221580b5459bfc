// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>

#include "base/identity.h"
#include "base/strings.h"
#include "ci_templates.h"
#include "command_list.h"
#include "files/write.h"
#include "future_folder.h"
#include "new_folder.h"
#include "questions.h"
#include "records/values.h"
#include "rules/run.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using words::Phrase;
using words::say;

constexpr Phrase kInitAbout{"start a folder of records", "skapa en mapp för poster"};
constexpr Phrase kInitLongAbout{
    "Makes what a folder of records starts with: lofte.yaml with comments that say what goes where, a README "
    "for "
    "colleagues, and the files that make an editor complete and explain what is written. On a terminal it "
    "asks for what "
    "no option gave. What is there already is left as it is, and nothing is written below another folder of "
    "records.",
    "Skapar grunden för en mapp med poster: lofte.yaml med kommentarer som säger vad som ska stå var, "
    "en README för "
    "kollegor, och de filer som får en textredigerare att fylla i och förklara. I en terminal ställs frågor "
    "om det som "
    "ingen flagga angav. Det som redan finns lämnas som det är, och inget skrivs under en annan mapp med "
    "poster."};
constexpr Phrase kFolderThere{"\"{path}\" already exists: this is a folder of records",
                              "”{path}” finns redan: det här är en mapp med poster"};
constexpr Phrase kThereHelp{"`lofte check` says whether it is right; name another folder to start a new one",
                            "`lofte check` säger om den är rätt; ange en annan mapp för att skapa en ny"};
constexpr Phrase kNotThatFolder{"\"{path}\" is not a folder", "”{path}” är ingen mapp"};
constexpr Phrase kOtherFolder{"name another folder", "ange en annan mapp"};
constexpr Phrase kNeedsTitle{"\"lofte init\" needs --title", "”lofte init” behöver --title"};
constexpr Phrase kWriteTitle{"write --title and the name of the municipality",
                             "skriv --title och kommunens namn"};
constexpr Phrase kLeft{"\"{path}\" already exists and is left as it is",
                       "”{path}” finns redan och lämnas som den är"};
constexpr Phrase kSetSource{"say in \"{path}\" where lofte is fetched from (LOFTE_SOURCE)",
                            "ange i ”{path}” varifrån lofte hämtas (LOFTE_SOURCE)"};
constexpr Phrase kNoGit{"run `git init` in the folder: then every change can be seen",
                        "kör `git init` i mappen: då syns varje ändring"};

constexpr Phrase kNext{
    "next: `lofte new promise` asks for a promise, `lofte new walk` for a walk",
    "nästa steg: `lofte new promise` frågar om ett löfte, `lofte new walk` om en vandring"};

constexpr Phrase kPolice{"The police", "Polisen"};
constexpr Phrase kAskTitle{
    "Which municipality is it about, for example Tomelilla kommun? The name heads the reports",
    "Vilken kommun gäller det, till exempel Tomelilla kommun? Namnet står överst i rapporterna"};
constexpr Phrase kAskLanguage{"Which language are the reports in?", "På vilket språk skrivs rapporterna?"};
constexpr Phrase kAskPolice{"What are the local police called, for example Lokalpolisområde Ystad?",
                            "Vad heter den lokala polisen, till exempel Lokalpolisområde Ystad?"};
constexpr Phrase kAskLaw{
    "Are the deadlines of the act on the municipalities' work against crime (2023:196) to be watched?",
    "Ska tidsfristerna i lagen om kommuners ansvar för brottsförebyggande arbete (2023:196) bevakas?"};
constexpr Phrase kAskCi{
    "Is the folder to lie on a server that checks it at every change? Enter if not, or if you do not know",
    "Ska mappen ligga på en server som kontrollerar den vid varje ändring? Retur om inte, eller om du inte "
    "vet"};

constexpr std::string_view kNowhere = "-";

template <class T>
std::vector<std::string> words_of() {
  std::vector<std::string> out;
  for (const auto& row : records::Choices<T>::table) out.emplace_back(row.first);
  return out;
}

std::vector<std::string> init_languages() { return words_of<records::Language>(); }

std::vector<std::string> laws() { return words_of<records::Law>(); }

std::vector<std::string> servers() {
  std::vector<std::string> out;
  for (const CiTemplate& ci : ci_templates()) out.emplace_back(ci.name);
  return out;
}

class Init {
 public:
  explicit Init(Session& session)
      : session_(session),
        start_(session.start_folder()),
        shown_(session.arguments.value("DIR").value_or("")),
        folder_((start_ / shown_).lexically_normal()),
        asks_(!session.arguments.has("--yes") && can_ask(session)) {}

  int run() {
    const std::string above = root_above(folder_.string());
    if (!above.empty())
      throw Error(say(kFolderThere, {{"path", shown(fs::path(above) / records::kSettingsFile)}}),
                  say(kThereHelp));
    std::error_code ignored;
    if (fs::exists(folder_, ignored) && !fs::is_directory(folder_, ignored))
      throw Error(say(kNotThatFolder, {{"path", shown_}}), say(kOtherFolder));
    take_title();
    take_language();
    take_police();
    new_.under_the_act = session_.arguments.has("--law") || (asks_ && ask_yes(session_, say(kAskLaw)));
    const std::string ci = take_server();
    const FutureErrors errors = errors_of(new_);
    if (!errors.findings.empty()) return refuse(session_, errors, std::nullopt);
    write(ci);
    return kFine;
  }

 private:
  void take_language() {
    std::string word = session_.arguments.value("--language").value_or("sv");
    if (asks_ && !session_.arguments.has("--language"))
      word = ask(session_, {say(kAskLanguage), init_languages(), word,
                            [](const std::string& answer) { return no_choice(answer, init_languages()); }});
    new_.language = word == "en" ? words::Lang::en : words::Lang::sv;
    new_.police = kPolice.in(new_.language);
  }

  void take_title() {
    const auto given = session_.arguments.value("--title");
    if (!given && !asks_) throw Error(say(kNeedsTitle), say(kWriteTitle));
    new_.title = given ? *given : ask(session_, {say(kAskTitle), {}, {}, [&](const std::string& answer) {
                                                   NewFolder tried = new_;
                                                   tried.title = answer;
                                                   return fault_of(tried);
                                                 }});
  }

  void take_police() {
    if (const auto given = session_.arguments.value("--police"))
      new_.police = *given;
    else if (asks_)
      new_.police = ask(session_, {say(kAskPolice), {}, new_.police, [&](const std::string& answer) {
                                     NewFolder tried = new_;
                                     tried.police = answer;
                                     return fault_of(tried);
                                   }});
  }

  // The name of the build server; empty for none.
  std::string take_server() {
    const auto given = session_.arguments.value("--ci");
    if (given || !asks_) return given.value_or("");
    std::vector<std::string> choices = servers();
    choices.emplace_back(kNowhere);
    const std::string word =
        ask(session_, {say(kAskCi), choices, std::string(kNowhere),
                       [&](const std::string& answer) { return no_choice(answer, choices); }});
    return word == kNowhere ? "" : word;
  }

  FutureErrors errors_of(const NewFolder& folder) const {
    const std::string name(records::kSettingsFile);
    corpus::Loaded loaded = corpus::load(*files::memory({{name, new_settings(folder)}}));
    FutureErrors out{rules::check(loaded.corpus, std::move(loaded.findings)), std::move(loaded.corpus)};
    std::erase_if(out.findings,
                  [](const diag::Finding& one) { return one.severity != diag::Severity::error; });
    return out;
  }

  std::optional<Error> fault_of(const NewFolder& folder) const {
    const FutureErrors errors = errors_of(folder);
    if (errors.findings.empty()) return std::nullopt;
    return Error(errors.findings.front().message, errors.findings.front().help);
  }

  void write(const std::string& ci) {
    add(folder_ / records::kSettingsFile, new_settings(new_));
    add(folder_ / "README.md", new_readme(new_));
    for (auto& [path, text] : editor_files()) add(folder_ / path, std::move(text));
    std::optional<std::string> server;
    for (const CiTemplate& one : ci_templates())
      if (one.name == ci) server = add_ci(one);
    files::write(changes_);
    session_.print(written_);
    for (const std::string& path : left_) session_.note(say(kLeft, {{"path", path}}));
    if (server) session_.note(say(kSetSource, {{"path", *server}}));
    if (!repository()) session_.note(say(kNoGit));
    session_.note(say(kNext));
  }

  // The path of the file for the build server; nothing when it was there.
  std::optional<std::string> add_ci(const CiTemplate& ci) {
    const auto around = repository();
    const fs::path below = folder_.lexically_relative(existing());
    const std::string prefix =
        around ? (fs::path(around->prefix(existing().string())) / below).lexically_normal().generic_string()
               : "";
    const std::string plain = prefix == "." ? "" : strip_slash(prefix);
    fs::path top = folder_;
    for (const fs::path& part : fs::path(plain))
      if (!part.empty()) top = top.parent_path();
    const fs::path path = top / ci.path;
    return add(path, ci_text(ci, plain)) ? std::optional(shown(path)) : std::nullopt;
  }

  static std::string strip_slash(std::string path) {
    if (path.ends_with('/')) path.pop_back();
    return path;
  }

  std::optional<git::Repository> repository() const { return git::Repository::discover(existing().string()); }

  // The nearest folder at or above the new one that is there.
  fs::path existing() const {
    std::error_code ignored;
    fs::path folder = strip_slash(folder_.string());
    while (!fs::is_directory(folder, ignored) && folder != folder.parent_path())
      folder = folder.parent_path();
    return folder;
  }

  bool add(const fs::path& path, std::string text) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(path, ignored))) {
      left_.push_back(shown(path));
      return false;
    }
    changes_.push_back(files::create(path.string(), shown(path), std::move(text)));
    written_ += identity::mask(shown(path)) + '\n';
    return true;
  }

  std::string shown(const fs::path& path) const {
    return fs::path(shown_).is_absolute() ? path.string() : path.lexically_relative(start_).generic_string();
  }

  Session& session_;
  fs::path start_;
  std::string shown_;
  fs::path folder_;
  bool asks_;
  NewFolder new_{{}, std::string(kPolice.in(words::Lang::sv))};
  std::vector<files::Change> changes_;
  std::string written_;
  std::vector<std::string> left_;
};

int run_init(Session& session) { return Init(session).run(); }

}  // namespace

Command init_command() {
  return {"init",
          kInitAbout,
          kInitLongAbout,
          {
              {"DIR", "", {"the folder; default: the working folder", "mappen; annars arbetsmappen"}},
              {"--title", "T", {"who keeps the records: the municipality", "vem som för posterna: kommunen"}},
              {"--police", "NAME", {"the name of the local police", "namnet på den lokala polisen"}},
              {"--language",
               "L",
               {"the language of reports; default: sv", "rapporternas språk; annars sv"},
               false,
               false,
               &init_languages},
              {"--law",
               "ACT",
               {"watch the deadlines of the act", "bevaka lagens tidsfrister"},
               false,
               false,
               &laws},
              {"--ci",
               "SERVER",
               {"also write the file that makes a server check the records",
                "skriv också den fil som får en server att kontrollera posterna"},
               false,
               false,
               &servers},
              {"--yes", "", {"ask nothing", "ställ inga frågor"}},
          },
          &run_init};
}

}  // namespace lofte::cli
