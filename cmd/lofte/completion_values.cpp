// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "base/identity.h"
#include "base/strings.h"
#include "completion.h"
#include "event_argument.h"
#include "import_options.h"
#include "new_kind.h"
#include "output/visible.h"
#include "query/listing.h"
#include "query/titles.h"
#include "read_file.h"
#include "records/schema.h"
#include "rules/registry.h"
#include "session.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using records::What;
using Form = records::TypeInfo::Form;
using Paths = Candidates::Paths;

// A command line that is being typed, and the folder that it speaks of.
class Asked {
 public:
  Asked(const Typed& typed, const Environment& environment, words::Lang lang)
      : typed(typed), lang_(lang), environment_(environment) {}

  const Typed& typed;

  words::Lang lang() const { return lang_; }
  const Environment& environment() const { return environment_; }

  Session session() const {
    Arguments arguments;
    arguments.command = typed.command;
    for (const char* option : {"-C", "--rev"})
      if (const std::string value = typed.value(option); !value.empty()) arguments.put(option, {value});
    return {environment_, std::move(arguments)};
  }
  // The folder of records. Throws lofte::Error where there is none.
  const Folder& folder() {
    if (!folder_) folder_.emplace(session().load());
    return *folder_;
  }
  const corpus::Corpus& corpus() { return folder().corpus(); }

  bool is_command(std::string_view name) const { return typed.command && typed.command->name == name; }
  std::string text(words::Phrase phrase) const { return std::string(phrase.in(lang_)); }

  // A word that a terminal cannot show as it is, or that must not be shown, is left out.
  void add(std::string word, std::string about = {}) {
    if (output::visible(word) != word || identity::mask(word) != word) return;
    out.words.push_back({std::move(word), output::visible(identity::mask(about))});
  }

  Candidates out;

 private:
  words::Lang lang_;
  const Environment& environment_;
  std::optional<Folder> folder_;
};

void files(Asked& asked) { asked.out.paths = Paths::files; }
void folders(Asked& asked) { asked.out.paths = Paths::folders; }
void nothing(Asked&) {}

void declared(Asked& asked, What what) {
  const corpus::Corpus& corpus = asked.corpus();
  for (const std::string& id : corpus::ids(corpus, what)) {
    std::string about;
    if (what == What::party) about = corpus::party_name(corpus, id);
    if (what == What::place) about = corpus::place_name(corpus, id);
    asked.add(id, about == id ? "" : about);
  }
}

void records_of(Asked& asked, What kind, bool with_kind) {
  const corpus::Corpus& corpus = asked.corpus();
  for (const std::string& id : corpus::ids(corpus, kind)) {
    const std::string about = words::text(query::title_message(corpus, {kind, id}), asked.lang());
    asked.add(with_kind ? corpus::name_of(kind, id) : id, about == id ? "" : about);
  }
}

void promises(Asked& asked) { records_of(asked, What::promise, false); }
void walks(Asked& asked) { records_of(asked, What::walk, false); }
void parties(Asked& asked) { declared(asked, What::party); }

void all_records(Asked& asked) {
  for (const records::KindInfo& kind : records::kKinds) records_of(asked, kind.what, true);
}

// What an event can be logged of: a record, or a proposal of a walk.
void records_and_proposals(Asked& asked) {
  all_records(asked);
  for (const records::Walk& walk : asked.corpus().walks)
    for (const auto& observation : walk.observations)
      for (const auto& proposal : observation->proposals)
        if (proposal->id)
          asked.add(walk.id + "/" + std::string(std::string_view(proposal->id->text)),
                    std::string(std::string_view(*proposal->text)));
}

// What can have happened to the record that was named.
void record_events(Asked& asked) {
  const SubjectName name = subject_argument(asked.corpus(), asked.typed.argument(0));
  for (const entry::EventInfo* event : entry::events_of(name.subject()))
    asked.add(std::string(event->name), asked.text(event->about));
}

void rule_names(Asked& asked) {
  for (const diag::RuleInfo* rule : rules::all()) asked.add(std::string(rule->id), asked.text(rule->summary));
}

void kinds(Asked& asked) {
  if (asked.is_command("import")) {
    for (const intake::ListName& list : intake::list_names())
      asked.add(std::string(list.name), asked.text(list.about));
    return;
  }
  const bool one = asked.is_command("new");
  for (const records::KindInfo& kind : records::kKinds)
    asked.add(std::string(one ? kind.name : kind.folder), asked.text(kind.about));
  for (const DeclaredKind& declared : declared_kinds())
    if (one) asked.add(std::string(declared.name), asked.text(records::one(declared.what)));
  if (asked.is_command("schema")) asked.add("settings", std::string(records::kSettingsFile));
  if (!asked.is_command("list")) return;
  for (const query::Subject& subject : query::subjects())
    if (!records::kind_named(subject.name)) asked.add(std::string(subject.plural), asked.text(subject.many));
}

void revisions(Asked& asked) {
  if (asked.typed.waiting && asked.typed.waiting->name() == "--against") asked.add("auto");
  const auto repository = git::Repository::discover(asked.session().start_folder());
  if (!repository) return;
  asked.add("HEAD");
  for (std::string& name : repository->names()) asked.add(std::move(name));
}

query::Listing listing(Asked& asked, const query::Subject& subject) {
  const eval::Status status = eval::evaluate(asked.corpus(), asked.session().as_of(asked.folder()));
  return subject.rows(asked.corpus(), status, {asked.lang(), true});
}

// The years of the promises.
void periods(Asked& asked) {
  std::set<int> years;
  for (const query::Row& row : listing(asked, *query::subject_named("promises")).rows) {
    if (!row.when || row.when->first == calendar::kLongAgo || row.when->last == calendar::kForever) continue;
    for (int year = calendar::year_of(row.when->first); year <= calendar::year_of(row.when->last); ++year)
      years.insert(year);
  }
  for (const int year : years) asked.add(std::to_string(year));
}

void terms(Asked& asked) {
  const query::Subject* subject = query::subject_named(asked.typed.argument(0));
  if (!subject) return;
  std::set<std::string> all;
  for (const query::Row& row : listing(asked, *subject).rows)
    for (const auto& [key, value] : row.facets) all.insert(key + ":" + value);
  for (const std::string& term : all) asked.add(term);
}

void sort_keys(Asked& asked) {
  const query::Subject* subject = query::subject_named(asked.typed.argument(0));
  if (!subject) return;
  for (const doc::Column& column : listing(asked, *subject).columns) asked.add(column.key);
}

// The keys of a record, and those of the mappings that stand right under one: signed.date.
void add_keys(Asked& asked, const records::ObjectInfo& object, const std::string& before) {
  for (const records::FieldInfo& field : object.fields) {
    const records::TypeInfo type = field.type();
    asked.add(before + std::string(field.name) + "=", asked.text(field.about));
    if (type.form == Form::object && before.empty())
      add_keys(asked, type.object(), std::string(field.name) + ".");
  }
}

void assignments(Asked& asked) {
  if (asked.is_command("import")) {
    for (const std::string& key : intake::decision_keys(list_argument(asked.typed.argument(0))))
      asked.add(key + "=");
  } else if (const records::ObjectInfo* fields = fields_of_new(new_kind_argument(asked.typed.argument(0)))) {
    add_keys(asked, *fields, "");
  }
}

// The headers of the list that is imported, each with the field that it is read as, or with all of them.
void headers(Asked& asked) {
  const std::string file = asked.typed.argument(1);
  if (file.empty()) return;
  const intake::List list = list_argument(asked.typed.argument(0));
  const sheet::Book book =
      sheet::read(file, read_file(fs::path(asked.environment().working_folder) / file).value_or(""),
                  sheet_options(asked.session()));
  const intake::Plan plan =
      intake::plan(list, book, asked.corpus(), {}, {}, {file, asked.environment().today, {}});
  for (const intake::Column& column : plan.columns)
    for (const intake::FieldInfo* field : intake::fields_of(list))
      if (!column.field || column.field == field)
        asked.add(column.header + "=" + std::string(field->name), asked.text(field->about));
}

struct ValueName {
  std::string_view name;  // of an option, of its value, or of an argument
  void (*add)(Asked&);
};

// An option of its own name goes before what its value is called.
constexpr std::array kValueNames = std::to_array<ValueName>({
    {"--promise", &promises},
    {"ACT", &nothing},
    {"ADDRESS", &nothing},
    {"C", &nothing},
    {"COMMAND", &nothing},
    {"D", &nothing},
    {"DIR", &folders},
    {"E", &nothing},
    {"EVENT", &record_events},
    {"F", &nothing},
    {"FILE", &files},
    {"FROM", &revisions},
    {"HEADER=FIELD", &headers},
    {"ID", &nothing},
    {"KEY", &sort_keys},
    {"KEY=VALUE", &assignments},
    {"KIND", &kinds},
    {"KIND/ID", &all_records},
    {"L", &nothing},
    {"NAME", &nothing},
    {"PARTY", &parties},
    {"PATH", &files},
    {"PERIOD", &periods},
    {"PROMISE", &promises},
    {"RECORD", &records_and_proposals},
    {"REV", &revisions},
    {"RULE", &rule_names},
    {"SERVER", &nothing},
    {"SEVERITY", &nothing},
    {"SHELL", &nothing},
    {"T", &nothing},
    {"TERM", &terms},
    {"TO", &revisions},
    {"URL|FILE", &files},
    {"WALK", &walks},
    {"WHAT", &nothing},
    {"WHEN", &nothing},
    {"WORD", &nothing},
});

const ValueName* value_named(std::string_view name) {
  const auto at = std::find_if(kValueNames.begin(), kValueNames.end(),
                               [&](const ValueName& row) { return row.name == name; });
  return at == kValueNames.end() ? nullptr : &*at;
}

}  // namespace

bool is_value_name(std::string_view name) { return value_named(name) != nullptr; }

Candidates values_of(const Option& option, const Typed& typed, const Environment& environment,
                     words::Lang lang) {
  Asked asked(typed, environment, lang);
  if (option.choices) {
    for (const std::string& word : option.choices()) asked.add(word);
    return asked.out;
  }
  const ValueName* row = value_named(option.name());
  if (!row) row = value_named(option.is_argument() ? option.flags : option.value);
  try {
    if (row) row->add(asked);
  } catch (const Error&) {
    asked.out.words.clear();
  }
  return asked.out;
}

}  // namespace lofte::cli
