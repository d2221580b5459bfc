// SPDX-License-Identifier: Apache-2.0
#include "report/known_values.h"

#include "query/titles.h"

namespace lofte::report {
namespace {

using records::What;
using records::TypeInfo;
using Form = TypeInfo::Form;

constexpr words::Lang kTitleLang = words::Lang::sv;

std::string name_of_known(What what) {
  std::string_view one = records::one(what).in(words::Lang::en);
  return "known-" + std::string(one.substr(one.rfind(' ') + 1));
}

std::string about_of(const corpus::Corpus& corpus, What what, const std::string& id) {
  std::string about;
  if (what == What::party) about = corpus::party_name(corpus, id);
  if (what == What::place) about = corpus::place_name(corpus, id);
  if (what < What::party) about = words::text(query::title_message(corpus, {what, id}), kTitleLang);
  if (const auto* activity = what == What::activity ? corpus.settings.activities.find(id) : nullptr)
    if (activity->value.many) about = *activity->value.many;
  return about == id ? std::string() : about;
}

// Whether anything goes: what would declare it is not there, or could not be read.
bool anything_goes(const corpus::Corpus& corpus, What what) { return corpus::declares(corpus, what, "-"); }

KnownValues declared(const corpus::Corpus& corpus, What what, bool others) {
  if (anything_goes(corpus, what)) return {};
  KnownValues out{name_of_known(what) + (others ? "-or-text" : ""), {}, others};
  for (const std::string& id : corpus::ids(corpus, what))
    out.values.push_back({id, about_of(corpus, what, id)});
  return out;
}

void add_commitments(const corpus::Corpus& corpus, KnownValues& out) {
  for (const records::Promise& promise : corpus.promises)
    for (const auto& commitment : promise.commitments)
      if (commitment->id && commitment->text)
        out.values.push_back({promise.id + "/" + commitment->id->text, *commitment->text});
}

void add_proposals(const corpus::Corpus& corpus, KnownValues& out) {
  for (const records::Walk& walk : corpus.walks)
    for (const auto& observation : walk.observations)
      for (const auto& proposal : observation->proposals)
        if (proposal->id && proposal->text)
          out.values.push_back({walk.id + "/" + proposal->id->text, *proposal->text});
}

void add_problems(const corpus::Corpus& corpus, KnownValues& out) {
  for (const records::Situation& situation : corpus.situations)
    for (const auto& problem : situation.problems)
      if (problem->id && problem->title)
        out.values.push_back({"situation:" + situation.id + "/" + problem->id->text, *problem->title});
}

void add_indicators(const corpus::Corpus& corpus, KnownValues& out) {
  std::map<std::string, std::string> all;
  for (const records::Survey& survey : corpus.surveys)
    if (survey.series)
      for (const auto& value : survey.values) all.emplace(survey.series->text + "/" + value.id, "");
  for (const auto& [text, about] : all) out.values.push_back({text, about});
}

void add_counted(const corpus::Corpus& corpus, KnownValues& out) {
  for (const auto& [word, form] : records::kCountedWords) out.values.push_back({std::string(word), ""});
  for (const std::string& id : corpus::ids(corpus, What::forum))
    out.values.push_back({std::string(records::kMeetingPrefix) + id, about_of(corpus, What::forum, id)});
}

}  // namespace

KnownValues known_values(const corpus::Corpus& corpus, const records::TypeInfo& type) {
  // A part of a record that could not be read is not known, and may be right all the same.
  const bool others = !corpus.unread.empty();
  KnownValues out;
  switch (type.form) {
    case Form::ref:
      return declared(corpus, type.what, false);
    case Form::party_or_text:
      return declared(corpus, What::party, true);
    case Form::commitment_ref:
      out = {"known-commitment", {}, others};
      add_commitments(corpus, out);
      return out;
    case Form::origin:
      out = {"known-origin", {}, others};
      add_proposals(corpus, out);
      add_problems(corpus, out);
      return out;
    case Form::indicator:
      out = {"known-indicator", {}, others};
      add_indicators(corpus, out);
      return out;
    case Form::counted:
      out = declared(corpus, What::activity, false);
      if (out.name.empty()) return out;
      out.name = "known-counted";
      add_counted(corpus, out);
      return out;
    default:
      return out;
  }
}

}  // namespace lofte::report
