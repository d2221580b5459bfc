// SPDX-License-Identifier: Apache-2.0
#include "record_argument.h"

#include "base/strings.h"
#include "corpus/file_names.h"
#include "kind_argument.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kNoRecord{"there is no record {name}", "det finns ingen post {name}"};
constexpr Phrase kThereAre{"{kind}: {ids}", "{kind}: {ids}"};

constexpr Phrase kNoSuch{"there is no record \"{name}\"", "det finns ingen post ”{name}”"};
constexpr Phrase kSeveral{"several records are called \"{id}\"", "flera poster heter ”{id}”"};
constexpr Phrase kChooseName{"choose one of {names}", "välj mellan {names}"};
constexpr Phrase kSeeList{"`lofte list {kind}` lists them", "`lofte list {kind}` listar dem"};
constexpr Phrase kTwoFiles{"several files are the record {name}: {files}",
                           "flera filer är posten {name}: {files}"};
constexpr Phrase kCheckTells{"`lofte check` says which ones clash", "`lofte check` visar vilka som krockar"};

constexpr std::size_t kMostListed = 20;

// What there is instead: the nearest, or all when they are few.
std::optional<words::Message> instead(const std::string& id, records::What kind,
                                      const std::vector<std::string>& all) {
  if (const auto near = nearest(id, all)) return words::did_you_mean(*near);
  if (all.empty() || all.size() > kMostListed) return std::nullopt;
  return say(kThereAre,
             {{"kind", nested(say(records::info(kind).many))}, {"ids", list_of(all, words::Joint::comma)}});
}

struct Written {
  const records::KindInfo* kind = nullptr;  // nullptr: not said
  std::string id;
};

Error unknown(const std::string& name, const std::vector<std::string>& choices,
              const records::KindInfo* kind) {
  const Error plain(say(kNoSuch, {{"name", name}}));
  if (const auto near = nearest(name, choices)) return Error(plain.message(), words::did_you_mean(*near));
  return kind ? Error(plain.message(), say(kSeeList, {{"kind", std::string(kind->folder)}})) : plain;
}

// "measures/belysning", "measure/belysning", "measures/2020/belysning.yaml" or "belysning".
Written read_name(std::string word) {
  for (const std::string_view ending : {".yaml", ".yml"})
    if (word.ends_with(ending)) word.erase(word.size() - ending.size());
  const std::size_t slash = word.find('/');
  if (slash == word.npos) return {nullptr, word};
  return {&records::info(kind_argument(word.substr(0, slash))), word.substr(word.rfind('/') + 1)};
}

std::vector<std::string> names_like(const corpus::Corpus& corpus, const records::KindInfo* kind) {
  std::vector<std::string> out;
  for (const records::KindInfo& one : records::kKinds)
    if (!kind || &one == kind)
      for (const std::string& id : corpus::ids(corpus, one.what))
        out.push_back(corpus::name_of(one.what, id));
  return out;
}

// The kind of the one record that has the id.
Written completed(const corpus::Corpus& corpus, Written name) {
  if (name.kind) return name;
  std::vector<std::string> found;
  for (const records::KindInfo& one : records::kKinds)
    if (corpus::declares(corpus, one.what, name.id)) {
      found.push_back(corpus::name_of(one.what, name.id));
      name.kind = &one;
    }
  if (found.size() > 1)
    throw Error(say(kSeveral, {{"id", name.id}}),
                say(kChooseName, {{"names", list_of(found, words::Joint::or_)}}));
  if (name.kind) return name;
  std::vector<std::string> ids;
  for (const records::KindInfo& one : records::kKinds)
    for (std::string& id : corpus::ids(corpus, one.what)) ids.push_back(std::move(id));
  throw unknown(name.id, ids, nullptr);
}

}  // namespace

RecordName named_record(const corpus::Corpus& corpus, const std::string& word) {
  const Written name = completed(corpus, read_name(word));
  const std::string full = corpus::name_of(name.kind->what, name.id);
  if (!corpus::declares(corpus, name.kind->what, name.id))
    throw unknown(full, names_like(corpus, name.kind), name.kind);
  return {name.kind->what, name.id};
}

std::string path_of_record(const corpus::Corpus& corpus, const RecordName& name) {
  std::vector<std::string> found;
  for (const Text path : corpus.paths)
    if (corpus::is_yaml(path) && corpus::first_folder(path) == records::info(name.kind).folder &&
        corpus::id_of(path) == name.id)
      found.push_back(path);
  const std::string full = corpus::name_of(name.kind, name.id);
  if (found.size() > 1)
    throw Error(say(kTwoFiles, {{"name", full}, {"files", list_of(found, words::Joint::and_)}}),
                say(kCheckTells));
  if (found.empty())
    throw unknown(full, names_like(corpus, &records::info(name.kind)), &records::info(name.kind));
  return found.front();
}

std::vector<std::string> record_arguments(const Session& session, const corpus::Corpus& corpus,
                                          records::What kind, std::string_view option) {
  const std::string folder = std::string(records::info(kind).folder) + "/";
  std::vector<std::string> ids = session.arguments.all(option);
  for (std::string& id : ids) {
    if (id.starts_with(folder)) id.erase(0, folder.size());
    const std::vector<std::string> all = corpus::ids(corpus, kind);
    if (!corpus::declares(corpus, kind, id))
      throw Error(say(kNoRecord, {{"name", folder + id}}), instead(id, kind, all));
  }
  return ids;
}

std::string record_argument(const Session& session, const corpus::Corpus& corpus, records::What kind,
                            std::string_view option) {
  const std::vector<std::string> ids = record_arguments(session, corpus, kind, option);
  return ids.empty() ? std::string() : ids.back();
}

}  // namespace lofte::cli
