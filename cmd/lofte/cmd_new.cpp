// SPDX-License-Identifier: Apache-2.0
#include <filesystem>

#include "base/strings.h"
#include "command_list.h"
#include "entry/draft.h"
#include "entry/fields.h"
#include "entry/new_id.h"
#include "entry/template.h"
#include "files/write.h"
#include "future_folder.h"
#include "interview.h"
#include "new_kind.h"
#include "questions.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using words::Phrase;
using words::say;

constexpr Phrase kNewAbout{"begin a record", "lägga upp en ny post"};
constexpr Phrase kNewLongAbout{
    "Makes a record from what is given with --set, and on a terminal from what is asked. Its id comes from "
    "its title, or from "
    "date and place. Required fields that were not given stand as comments that say what goes there. Makes "
    "entries of "
    "lofte.yaml, too: a party, a place, an activity, a category.",
    "Lägger upp en post av det som anges med --set, och i en terminal av det som svaras på frågorna. Id:t "
    "kommer av titeln, eller av "
    "datum och plats. Obligatoriska fält som inte angavs står som kommentarer som säger vad som ska stå där. "
    "Lägger också upp "
    "det som står i lofte.yaml: en part, en plats, en aktivitet, en kategori."};
constexpr Phrase kSetLacksValue{"\"--set {text}\" lacks a value", "”--set {text}” saknar värde"};
constexpr Phrase kWriteSetKey{"write --set KEY=VALUE", "skriv --set FÄLT=VÄRDE"};
constexpr Phrase kNoId{"\"{id}\" is no id", "”{id}” är inget id"};
constexpr Phrase kIdForm{"an id has lowercase letters a–z, digits and hyphens",
                         "ett id har små bokstäver a–z, siffror och bindestreck"};
constexpr Phrase kNeedsId{"what is made needs an id", "det som läggs upp behöver ett id"};
constexpr Phrase kGiveId{"write it after the kind, or give what it is made from: {keys}",
                         "skriv det efter sorten, eller ange det som det görs av: {keys}"};
constexpr Phrase kRecordThere{"{name} already exists", "{name} finns redan"};
constexpr Phrase kOtherId{"give another id after the kind; a record is never overwritten",
                          "ange ett annat id efter sorten; en post skrivs aldrig över"};
constexpr Phrase kLacks{"still to be filled in: {keys}", "återstår att fylla i: {keys}"};
constexpr Phrase kGiveSet{"give it with --set: {keys}", "ange det med --set: {keys}"};
constexpr Phrase kAgain{"change here what is wrong, and you need not answer again:",
                        "ändra här det som är fel, så slipper du svara en gång till:"};
constexpr Phrase kNoCategoryKeys{"a category is only its name: `lofte new category NAME`",
                                 "en kategori består bara av sitt namn: `lofte new category NAMN`"};
constexpr Phrase kNoEditor{"neither VISUAL nor EDITOR says which editor to use",
                           "varken VISUAL eller EDITOR säger vilken textredigerare som ska användas"};
constexpr Phrase kSetEditor{"set one of them, for example EDITOR=nano",
                            "sätt en av dem, till exempel EDITOR=nano"};
constexpr Phrase kEditorFailed{"the editor \"{editor}\" ended with an error",
                               "textredigeraren ”{editor}” avslutades med ett fel"};

class New {
 public:
  explicit New(Session& session)
      : session_(session),
        kind_(new_kind_argument(*session.arguments.value("KIND"))),
        declared_(declared_kind(kind_)),
        folder_(session.load()),
        declarations_(folder_.corpus(), Session::tree(folder_)->read(records::kSettingsFile).value_or("")) {}

  int run() {
    const std::string editor = editor_command();
    if (kind_ == records::What::category) return declare(category(), {});
    entry::Draft draft(*fields_of_new(kind_));
    for (const auto& [key, text] : given()) draft.set(key, text);
    if (editor.empty() && can_ask(session_))
      interview(session_, folder_.corpus(), kind_, session_.arguments.has("--set"), checks(), declarations_,
                draft);
    told_ = draft.told();
    const edit::Value record = draft.record();
    const std::string id = id_of(record);
    if (declared_) return declare(id, record);
    return make(id, record, editor);
  }

 private:
  std::vector<std::pair<std::string, std::string>> given() const {
    std::vector<std::pair<std::string, std::string>> out;
    for (const std::string& text : session_.arguments.all("--set")) {
      const std::size_t at = text.find('=');
      if (at == text.npos || at == 0 || trim(text.substr(at + 1)).empty())
        throw Error(say(kSetLacksValue, {{"text", text}}), say(kWriteSetKey));
      out.emplace_back(trim(text.substr(0, at)), trim(text.substr(at + 1)));
    }
    return out;
  }

  std::string editor_command() const {
    if (!session_.arguments.has("--edit")) return {};
    for (const char* name : {"VISUAL", "EDITOR"})
      if (const std::string command = session_.environment.variable(name); !command.empty()) return command;
    throw Error(say(kNoEditor), say(kSetEditor));
  }

  std::string category() const {
    if (session_.arguments.has("--set")) throw Error(say(kNoCategoryKeys));
    const auto name = session_.arguments.value("ID");
    if (!name) throw Error(say(kNoCategoryKeys));
    return *name;
  }

  std::string id_of(const edit::Value& record) const {
    const auto asked = session_.arguments.value("ID");
    const auto made = asked ? asked : entry::new_id(kind_, record);
    if (!made)
      throw Error(say(kNeedsId),
                  say(kGiveId, {{"keys", list_of(entry::keys_of_id(kind_), words::Joint::and_)}}));
    if (records::is_id(*made)) return *made;
    const std::string near = records::id_from(*made);
    throw Error(say(kNoId, {{"id", *made}}), records::is_id(near) ? words::did_you_mean(near) : say(kIdForm));
  }

  std::string absolute(const std::string& path) const { return (fs::path(folder_.root) / path).string(); }

  int make(const std::string& id, const edit::Value& record, const std::string& editor) {
    const std::string name = corpus::name_of(kind_, id);
    const auto [path, text] = file_with(id, record);
    const bool is_taken =
        among(corpus::ids(folder_.corpus(), kind_), id) || among(folder_.corpus().paths, path);
    if (is_taken) throw Error(say(kRecordThere, {{"name", name}}), say(kOtherId));
    const records::ObjectInfo& fields = *fields_of_new(kind_);
    FutureErrors errors = errors_with(path, text);
    std::erase_if(errors.findings, [&](const diag::Finding& one) { return is_to_come(one, path); });
    if (!errors.findings.empty()) return refuse_told(errors);
    write_with_declared(files::create(absolute(path), path, text));
    session_.print(path + "\n");
    const std::vector<std::string> lacking = entry::lacking(record, fields);
    if (!editor.empty()) return edit(editor, path);
    if (lacking.empty())
      tell_warnings(session_, errors);
    else
      session_.note(say(kLacks, {{"keys", list_of(lacking, words::Joint::comma)}}));
    return kFine;
  }

  // Whoever has answered many questions need not answer them again.
  int refuse_told(const FutureErrors& errors) {
    const int status = refuse(session_, errors, std::nullopt);
    if (!can_ask(session_)) return status;
    session_.note(say(kAgain));
    session_.tell(declarations_.commands() + new_command_line(*session_.arguments.value("KIND"),
                                                              session_.arguments.value("ID").value_or(""),
                                                              told_));
    return status;
  }

  FutureErrors errors_with(const std::string& path, const std::string& text) {
    NewFiles files{{path, text}};
    if (!declarations_.empty() && !declared_)
      files.emplace_back(records::kSettingsFile, declarations_.settings());
    return future_errors(session_, folder_, files);
  }

  // Writes the record, and what lofte.yaml is to declare with it.
  void write_with_declared(files::Change record) {
    std::vector<files::Change> changes{std::move(record)};
    const std::string path(records::kSettingsFile);
    if (!declarations_.empty())
      changes.push_back(
          files::replace(absolute(path), path, declarations_.settings(), declarations_.settings_before()));
    files::write(changes);
    if (!declarations_.empty()) session_.print(path + "\n");
  }

  Checks checks() {
    return {[&](const entry::Draft& tried, const std::string& answer) { return fault_of(tried, answer); },
            [&](const entry::Draft& before, const entry::Draft& now) { return fault_since(before, now); }};
  }

  // The errors in the record as far as it goes, and its text; what it lacks may still come.
  std::pair<diag::Findings, std::string> errors_so_far(const entry::Draft& draft) {
    const auto [path, text] = file_with("under-way", draft.record());
    diag::Findings errors = errors_with(path, text).findings;
    std::erase_if(errors, [&](const diag::Finding& one) {
      const std::string_view rule = one.rule->id;
      return one.place.path != path || rule == "missing-key" || rule == "empty-text" ||
             rule == "walk-promise-unclear";
    });
    return {std::move(errors), text};
  }

  // What a part brought that was not wrong before it.
  std::optional<Error> fault_since(const entry::Draft& before, const entry::Draft& now) {
    const auto said = [&](const diag::Finding& one) { return session_.text(one.message); };
    std::vector<std::string> known;
    for (const diag::Finding& one : errors_so_far(before).first) known.push_back(said(one));
    for (const diag::Finding& one : errors_so_far(now).first)
      if (!among(known, said(one))) return Error(one.message, one.help);
    return std::nullopt;
  }

  // What `check` would say of an answer: of the record as far as it goes, where the answer stands in it.
  std::optional<Error> fault_of(const entry::Draft& tried, const std::string& answer) {
    const auto [errors, text] = errors_so_far(tried);
    for (const diag::Finding& one : errors) {
      std::string_view piece =
          std::string_view(text).substr(one.place.span.begin, one.place.span.end - one.place.span.begin);
      while (!piece.empty() && (piece.front() == '"' || piece.front() == '\'')) piece.remove_prefix(1);
      while (!piece.empty() && (piece.back() == '"' || piece.back() == '\'')) piece.remove_suffix(1);
      if (!piece.empty() && answer.find(piece) != answer.npos) return Error(one.message, one.help);
    }
    return std::nullopt;
  }

  // The file that the new thing is written into, and what it will hold.
  std::pair<std::string, std::string> file_with(const std::string& id, const edit::Value& value) const {
    if (!declared_)
      return {corpus::name_of(kind_, id) + ".yaml",
              entry::template_text(value, *fields_of_new(kind_), folder_lang(folder_.corpus()))};
    return {std::string(records::kSettingsFile), with_declared(declarations_.settings(), kind_, id, value)};
  }

  // What stands as a comment in the new record is no error yet.
  static bool is_to_come(const diag::Finding& finding, const std::string& path) {
    const std::string_view rule = finding.rule->id;
    return finding.place.path == path &&
           (rule == "missing-key" || (rule == "empty-text" && finding.place.span.begin == 0));
  }

  // Something that lofte.yaml declares: there all of it must be there at once.
  int declare(const std::string& id, const edit::Value& value) {
    if (among(corpus::ids(folder_.corpus(), kind_), id))
      throw Error(say(kRecordThere, {{"name", std::string(declared_->key) + "/" + id}}));
    const auto [path, text] = file_with(id, value);
    const FutureErrors errors = errors_with(path, text);
    if (!errors.findings.empty()) {
      const records::ObjectInfo* fields = fields_of_new(kind_);
      const auto lacking = fields ? entry::lacking(value, *fields) : std::vector<std::string>();
      if (lacking.empty()) return refuse_told(errors);
      return refuse(session_, errors, say(kGiveSet, {{"keys", list_of(lacking, words::Joint::comma)}}));
    }
    files::write({files::replace(absolute(path), path, text, declarations_.settings_before())});
    session_.print(path + "\n");
    tell_warnings(session_, errors);
    return kFine;
  }

  // What a person has written is checked at once.
  int edit(const std::string& editor, const std::string& path) {
    if (session_.environment.edit(editor, absolute(path)) != 0)
      throw Error(say(kEditorFailed, {{"editor", editor}}));
    const std::string text = Session::tree(folder_)->read(path).value_or("");
    const FutureErrors errors = future_errors(session_, folder_, {{path, text}});
    session_.tell(errors.findings.empty() ? "" : shown_errors(session_, errors));
    tell_warnings(session_, errors);
    return errors.findings.empty() ? kFine : kFound;
  }

  Session& session_;
  records::What kind_;
  const DeclaredKind* declared_;
  Folder folder_;
  Declarations declarations_;
  std::vector<std::pair<std::string, std::string>> told_;  // with --set and in answers
};

int run_new(Session& session) { return New(session).run(); }

}  // namespace

Command new_command() {
  return {"new",
          kNewAbout,
          kNewLongAbout,
          {
              {"KIND",
               "",
               {"what is made: promise, walk, measure …", "vad som läggs upp: promise, walk, measure …"},
               false,
               true},
              {"ID",
               "",
               {"its id; default: made from its title, or date and place",
                "dess id; annars görs det av titeln, eller av datum och plats"}},
              {"--set",
               "KEY=VALUE",
               {"what stands under a key: --set signed.date=2025-01-20 --set parties=kommun,polis",
                "vad som står i ett fält: --set signed.date=2025-01-20 --set parties=kommun,polis"},
               true},
              {"--edit",
               "",
               {"open it in the editor that VISUAL or EDITOR names",
                "öppna den i den textredigerare som VISUAL eller EDITOR anger"}},
          },
          &run_new};
}

}  // namespace lofte::cli
