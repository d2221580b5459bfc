// SPDX-License-Identifier: Apache-2.0
#include "event_argument.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/strings.h"
#include "calendar/time.h"
#include "records/glossary.h"
#include "records/schema.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using entry::Detail;
using words::Joint;
using words::Phrase;
using words::say;

constexpr Phrase kNoProposal{"{walk} has no proposal \"{id}\"", "{walk} har inget förslag ”{id}”"};
constexpr Phrase kProposals{"its proposals are {ids}", "förslagen där är {ids}"};
constexpr Phrase kNoEvent{"\"{word}\" is nothing that can happen to {subject}",
                          "”{word}” är inget som kan hända {subject}"};
constexpr Phrase kEvents{"it can be {events}", "det kan vara {events}"};
constexpr Phrase kToProposal{"that can only happen to a proposal: {walk}/PROPOSAL",
                             "det kan bara hända ett förslag: {walk}/FÖRSLAG"};
constexpr Phrase kMakeMeasure{"`lofte new measure --set from={walk}/{id}` makes a measure of it",
                              "`lofte new measure --set from={walk}/{id}` gör en åtgärd av det"};
constexpr Phrase kNoSuchRecord{"there is no record \"{name}\"", "det finns ingen post ”{name}”"};
constexpr Phrase kWithWalk{"a proposal is named with its walk: {names}",
                           "ett förslag anges med sin vandring: {names}"};
constexpr Phrase kAProposal{"a proposal", "ett förslag"};
constexpr Phrase kNoDetail{"{option} says nothing about {event}", "{option} säger inget om {event}"};
constexpr Phrase kTakes{"{event} takes {options}", "{event} tar {options}"};
constexpr Phrase kNoDate{"--date: \"{text}\" is no date", "--date: ”{text}” är inget datum"};
constexpr Phrase kWriteDate{"write {form}", "skriv {form}"};
constexpr Phrase kOutside{"\"{file}\" lies outside the folder of records",
                          "”{file}” ligger utanför mappen med poster"};
constexpr Phrase kCopyIt{"copy it into the folder, or give its web address",
                         "kopiera in den i mappen, eller ange dess webbadress"};
constexpr Phrase kNeedsAddress{"--evidence of {event} is a web address",
                               "--evidence för {event} är en webbadress"};

struct DetailOption {
  Detail detail;
  std::string_view option;
};
constexpr std::array<DetailOption, 8> kDetailOptions{{{Detail::date, "--date"},
                                                      {Detail::by, "--by"},
                                                      {Detail::to, "--to"},
                                                      {Detail::channel, "--channel"},
                                                      {Detail::text, "--text"},
                                                      {Detail::note, "--note"},
                                                      {Detail::because, "--because"},
                                                      {Detail::evidence, "--evidence"}}};

std::vector<std::string> parts_of(const std::string& word) {
  std::vector<std::string> out;
  for (const std::string_view part : split(word, '/'))
    if (!part.empty()) out.emplace_back(part);
  return out;
}

std::vector<std::string> proposals(const yaml::Node& walk) {
  std::vector<std::string> out;
  const yaml::Entry* observations = walk.find("observations");
  if (!observations) return out;
  for (const yaml::Node& observation : observations->value.items)
    if (const yaml::Entry* list = observation.find("proposals"))
      for (const yaml::Node& one : list->value.items)
        if (const yaml::Entry* id = one.find("id")) out.emplace_back(std::string_view(id->value.text));
  return out;
}

std::string written_options(const entry::EventInfo& event) {
  std::vector<std::string> out;
  for (const entry::DetailKey& one : event.details) out.emplace_back(option_of(one.detail));
  return join(out, ", ");
}

edit::Value date_value(const std::string& text) {
  const auto read = calendar::parse_event_time(text);
  if (std::holds_alternative<calendar::Time>(read)) return text;
  const auto near = calendar::guess_event_time(text);
  throw Error(
      say(kNoDate, {{"text", text}}),
      near ? words::did_you_mean(*near)
           : say(kWriteDate, {{"form", nested(say(records::describe(records::TypeInfo::Form::time)))}}));
}

edit::Value parties_value(const std::vector<std::string>& given) {
  std::vector<edit::Value> out;
  for (const std::string& one : given)
    for (const std::string_view party : split(one, ','))
      if (!trim(party).empty()) out.emplace_back(trim(party));
  return out.size() == 1 ? out.front() : edit::Value::list(std::move(out));
}

bool is_address(const std::string& text) { return text.find("://") != text.npos; }

// A file of the folder by its path from the root, whatever folder one stands in.
std::string file_of_folder(const Session& session, const Folder& folder, const std::string& given) {
  std::error_code ignored;
  const fs::path here = fs::path(session.environment.working_folder) / given;
  const fs::path root = fs::weakly_canonical(folder.root, ignored);
  if (!fs::exists(here, ignored) && fs::exists(root / given, ignored)) return given;
  const std::string relative = fs::weakly_canonical(here, ignored).lexically_relative(root).generic_string();
  if (relative.empty() || relative == ".." || relative.starts_with("../"))
    throw Error(say(kOutside, {{"file", given}}), say(kCopyIt));
  return relative;
}

// Named by what it is: the address without its scheme, the file without its folders.
edit::Value evidence_value(const Session& session, const Folder& folder, const entry::EventInfo& event,
                           const std::string& given) {
  const bool address_alone = entry::key_of(event, Detail::evidence)->key == "url";
  if (address_alone && !is_address(given)) throw Error(say(kNeedsAddress, {{"event", event.name}}));
  if (address_alone) return given;
  if (is_address(given))
    return edit::Value::mapping({{"title", given.substr(given.find("://") + 3)}, {"url", given}});
  const std::string file = file_of_folder(session, folder, given);
  return edit::Value::mapping({{"title", fs::path(file).filename().string()}, {"file", file}});
}

// Whether a word says that a measure was made of a proposal.
bool begins_measure(const std::string& word) {
  const std::vector<std::string> states{"chosen", "started", "partly_done", "done"};
  return among(states, word) || records::called(word, states, records::choice_terms());
}

// A proposal is named with its walk.
void tell_proposal(const corpus::Corpus& corpus, const std::string& word) {
  for (const records::KindInfo& kind : records::kKinds)
    if (corpus::declares(corpus, kind.what, word)) return;
  std::vector<std::string> found;
  for (const records::Walk& walk : corpus.walks)
    for (const auto& observation : walk.observations)
      for (const auto& proposal : observation->proposals)
        if (proposal->id && proposal->id->text == word) found.push_back(std::string(walk.id) + '/' + word);
  if (!found.empty())
    throw Error(say(kNoSuchRecord, {{"name", word}}),
                say(kWithWalk, {{"names", list_of(found, Joint::or_)}}));
}

}  // namespace

SubjectName subject_argument(const corpus::Corpus& corpus, const std::string& word) {
  using records::What;
  const std::vector<std::string> parts = parts_of(word);
  if (parts.size() < 2) {
    tell_proposal(corpus, word);
    return {named_record(corpus, word), {}};
  }
  const std::string& walk = parts[parts.size() - 2];
  const records::KindInfo* kind = records::kind_named(parts.front());
  const bool has_walk = corpus::declares(corpus, What::walk, walk);
  if (has_walk && ((!kind && parts.size() == 2) ||
                   (kind && kind->what == What::walk && !corpus::declares(corpus, What::walk, parts.back()))))
    return {{What::walk, walk}, parts.back()};
  if (!kind && parts.size() == 2 && !records::kind_meant(parts.front()))
    if (nearest(walk, corpus::ids(corpus, What::walk)))  // named_record tells which
      return {named_record(corpus, "walks/" + walk), parts.back()};
  return {named_record(corpus, word), {}};
}

edit::Path place_of_subject(const edit::Editor& editor, const SubjectName& name) {
  if (name.proposal.empty()) return {};
  const yaml::Entry* observations = editor.root().find("observations");
  for (std::size_t i = 0; observations && i < observations->value.items.size(); ++i) {
    const yaml::Entry* list = observations->value.items[i].find("proposals");
    for (std::size_t j = 0; list && j < list->value.items.size(); ++j) {
      const yaml::Entry* id = list->value.items[j].find("id");
      if (id && id->value.text == name.proposal) return {"observations", i, "proposals", j};
    }
  }
  const std::vector<std::string> ids = proposals(editor.root());
  const auto near = nearest(name.proposal, ids);
  std::optional<words::Message> help;
  if (!ids.empty()) help = say(kProposals, {{"ids", list_of(ids, Joint::comma)}});
  throw Error(
      say(kNoProposal, {{"walk", corpus::name_of(name.record.kind, name.record.id)}, {"id", name.proposal}}),
      near ? std::optional(words::did_you_mean(name.record.id + "/" + *near)) : help);
}

const entry::EventInfo& event_argument(const SubjectName& name, const std::string& word) {
  const entry::Subject subject = name.subject();
  if (const entry::EventInfo* event = entry::event_named(subject, word)) return *event;
  std::vector<std::string> names;
  for (const entry::EventInfo* event : entry::events_of(subject)) names.emplace_back(event->name);
  const Error plain(say(
      kNoEvent, {{"word", word},
                 {"subject", nested(say(subject.is_proposal ? kAProposal : records::one(subject.kind)))}}));
  if (subject.kind == records::What::walk && !subject.is_proposal &&
      entry::event_named({subject.kind, true}, word))
    throw Error(plain.message(), say(kToProposal, {{"walk", name.record.id}}));
  if (subject.is_proposal && begins_measure(word) && !records::called(word, names, records::choice_terms()))
    throw Error(plain.message(), say(kMakeMeasure, {{"walk", name.record.id}, {"id", name.proposal}}));
  auto near = records::meant(word, names, records::choice_terms());
  if (!near) near = records::meant(word, names, records::key_terms());
  throw Error(plain.message(),
              near ? words::did_you_mean(*near) : say(kEvents, {{"events", list_of(names, Joint::or_)}}));
}

std::string_view option_of(Detail detail) {
  return std::find_if(kDetailOptions.begin(), kDetailOptions.end(),
                      [&](const auto& row) { return row.detail == detail; })
      ->option;
}

entry::Details details_argument(const Session& session, const Folder& folder, const entry::EventInfo& event) {
  entry::Details out;
  for (const auto& [detail, option] : kDetailOptions) {
    const std::vector<std::string> given = session.arguments.all(option);
    if (given.empty()) continue;
    if (!entry::key_of(event, detail))
      throw Error(say(kNoDetail, {{"option", option}, {"event", event.name}}),
                  say(kTakes, {{"event", event.name}, {"options", written_options(event)}}));
    if (detail == Detail::date)
      out[detail] = date_value(given.back());
    else if (detail == Detail::by)
      out[detail] = parties_value(given);
    else if (detail == Detail::evidence)
      out[detail] = evidence_value(session, folder, event, given.back());
    else
      out[detail] = given.back();
  }
  if (!out.contains(Detail::date) && entry::key_of(event, Detail::date))
    out[Detail::date] = calendar::iso(session.environment.today);
  return out;
}

}  // namespace lofte::cli
