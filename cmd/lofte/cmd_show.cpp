// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "command_list.h"
#include "kind_argument.h"
#include "output/json.h"
#include "output/text_page.h"
#include "query/chain.h"
#include "report/record_page.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Joint;
using words::Phrase;
using words::say;

constexpr Phrase kAbout{"show a record and everything tied to it",
                        "visa en post och allt som hänger ihop med den"};
constexpr Phrase kLongAbout{
    "Shows what a record says and follows its chain in both directions: problem, commitment, walk, proposal, "
    "measure, "
    "follow-up, feedback. A record is named by its kind and id (`measures/belysning`), or by its file.",
    "Visar vad en post säger och följer dess kedja åt båda hållen: problem, åtagande, vandring, förslag, "
    "åtgärd, "
    "uppföljning, återkoppling. En post anges med sort och id (`measures/belysning`) eller med sin fil."};
constexpr Phrase kNoRecord{"there is no record \"{name}\"", "det finns ingen post ”{name}”"};
constexpr Phrase kSeveral{"several records are called \"{id}\"", "flera poster heter ”{id}”"};
constexpr Phrase kOneOf{"choose one of {names}", "välj mellan {names}"};
constexpr Phrase kSeeList{"`lofte list {kind}` lists them", "`lofte list {kind}` listar dem"};
constexpr Phrase kUnread{"\"{name}\" could not be read", "”{name}” kunde inte läsas"};
constexpr Phrase kRunCheck{"`lofte check` shows what is wrong in it",
                           "`lofte check` visar vad som är fel i den"};

std::vector<std::string> formats() { return {"text", "json"}; }

struct Name {
  const records::KindInfo* kind = nullptr;  // nullptr: not said
  std::string id;
};

Error unknown(const std::string& name, const std::vector<std::string>& choices,
              const records::KindInfo* kind) {
  const Error plain(say(kNoRecord, {{"name", name}}));
  if (const auto near = nearest(name, choices)) return Error(plain.message(), words::did_you_mean(*near));
  return kind ? Error(plain.message(), say(kSeeList, {{"kind", std::string(kind->folder)}})) : plain;
}

// "measures/belysning", "measure/belysning", "measures/2020/belysning.yaml" or "belysning".
Name read_name(std::string word) {
  for (const std::string_view ending : {".yaml", ".yml"})
    if (word.ends_with(ending)) word.erase(word.size() - ending.size());
  const std::size_t slash = word.find('/');
  if (slash == word.npos) return {nullptr, word};
  return {&records::info(kind_argument(word.substr(0, slash))), word.substr(word.rfind('/') + 1)};
}

std::vector<std::string> names(const corpus::Corpus& corpus, const records::KindInfo* kind) {
  std::vector<std::string> out;
  for (const records::KindInfo& one : records::kKinds)
    if (!kind || &one == kind)
      for (const std::string& id : corpus::ids(corpus, one.what))
        out.push_back(corpus::name_of(one.what, id));
  return out;
}

// The kind of the one record that has the id.
Name completed(const corpus::Corpus& corpus, Name name) {
  if (name.kind) return name;
  std::vector<std::string> found;
  for (const records::KindInfo& one : records::kKinds)
    if (corpus::declares(corpus, one.what, name.id)) {
      found.push_back(corpus::name_of(one.what, name.id));
      name.kind = &one;
    }
  if (found.size() > 1)
    throw Error(say(kSeveral, {{"id", name.id}}), say(kOneOf, {{"names", list_of(found, Joint::or_)}}));
  if (name.kind) return name;
  std::vector<std::string> ids;
  for (const records::KindInfo& one : records::kKinds)
    for (std::string& id : corpus::ids(corpus, one.what)) ids.push_back(std::move(id));
  throw unknown(name.id, ids, nullptr);
}

Name wanted(const corpus::Corpus& corpus, const std::string& word) {
  Name name = completed(corpus, read_name(word));
  const std::string full = corpus::name_of(name.kind->what, name.id);
  if (!corpus::declares(corpus, name.kind->what, name.id))
    throw unknown(full, names(corpus, name.kind), name.kind);
  if (!query::can_be_shown(corpus, name.kind->what, name.id))
    throw Error(say(kUnread, {{"name", full}}), say(kRunCheck));
  return name;
}

int run(Session& session) {
  const Folder folder = session.load();
  const corpus::Corpus& corpus = folder.corpus();
  const Name name = wanted(corpus, *session.arguments.value("KIND/ID"));
  const eval::Status status = eval::evaluate(corpus, session.as_of(folder));
  const query::Chain chain = query::chain(corpus, status, name.kind->what, name.id, session.lang());
  const bool unread = session.warn_unread(folder);
  if (session.arguments.value("--format") == "json") {
    const auto revision = folder.commit ? std::optional(folder.commit->id) : std::nullopt;
    session.print(output::json(report::record_json(corpus, status, chain, revision, session.lang()), true));
  } else {
    session.print(
        output::text_page(report::record_page(corpus, status, chain, session.lang()), table_style(session)));
  }
  return unread ? kFailed : kFine;
}

}  // namespace

Command show_command() {
  return {"show",
          kAbout,
          kLongAbout,
          {
              {"KIND/ID",
               "",
               {"the record: measures/belysning, promises/2020", "posten: measures/belysning, promises/2020"},
               false,
               true},
              as_of_option(),
              rev_option(),
              {"--format", "F", {"how to show it", "hur det visas"}, false, false, &formats},
          },
          &run};
}

}  // namespace lofte::cli
