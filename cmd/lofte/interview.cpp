// SPDX-License-Identifier: Apache-2.0
#include "interview.h"

#include <algorithm>
#include <vector>

#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/time.h"
#include "entry/fields.h"
#include "new_kind.h"
#include "questions.h"
#include "records/glossary.h"

namespace lofte::cli {
namespace {

using records::FieldInfo;
using records::ObjectInfo;
using records::TypeInfo;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kFieldAsked{"{about} ({key})", "{about} ({key})"};
constexpr Phrase kOptional{"{about} ({key}; Enter for nothing)", "{about} ({key}; Retur för inget)"};
constexpr Phrase kFillIn{"{about} ({key}): fill it in? [y/N] ", "{about} ({key}): fylla i? [j/N] "};
constexpr Phrase kOneMore{"{key}: one more? [y/N] ", "{key}: en till? [j/N] "};

constexpr std::size_t kMostShown = 20;

/// A key that is asked for, and the keys below it.
struct Topic {
  std::string_view key;
  std::vector<Topic> parts = {};
};

std::vector<Topic> promise_topics() {
  return {
      {"title"},
      {"period"},
      {"parties"},
      {"commitments", {{"text"}, {"responsible"}, {"target", {{"at_least"}, {"of"}, {"every"}, {"per"}}}}},
      {"signed", {{"date"}, {"by", {{"party"}, {"role"}}}}},
      {"follow_up", {{"every"}}},
      {"feedback", {{"every"}}}};
}

std::vector<Topic> walk_topics() {
  return {{"date"},
          {"places"},
          {"promise"},
          {"led_by"},
          {"participants", {{"group"}, {"count"}}},
          {"observations", {{"text"}, {"place"}, {"category"}, {"proposals", {{"text"}, {"owner"}}}}}};
}

std::vector<Topic> topics(What kind) {
  switch (kind) {
    case What::promise:
      return promise_topics();
    case What::walk:
      return walk_topics();
    case What::measure:
      return {{"title"}, {"from"}, {"responsible"}, {"due"}, {"history", {{"date"}, {"state"}}}};
    case What::followup:
      return {{"promise"}, {"period"}, {"date"}, {"by"}, {"counts", {{"of"}, {"count"}}}};
    case What::survey:
      return {{"series"}, {"period"}, {"scale", {{"min"}, {"max"}, {"better"}}}};
    case What::situation:
      return {{"title"}, {"date"}, {"problems", {{"title"}, {"place"}}}};
    case What::plan:
      return {{"title"}, {"decided", {{"date"}, {"by"}}}, {"situation"}};
    case What::agreement:
      return {{"title"}, {"parties"}, {"period"}, {"focus_areas", {{"title"}}}};
    case What::forum:
      return {{"title"}, {"level"}, {"meets", {{"every"}}}};
    case What::party:
      return {{"name"}, {"side"}, {"part_of"}};
    case What::place:
      return {{"name"}, {"at"}, {"part_of"}};
    default:
      return {{"one"}, {"many"}, {"sensitive"}};
  }
}

// What is asked for under a key of a list is one of its elements.
const TypeInfo& element_of(const TypeInfo& type) {
  return type.form == TypeInfo::Form::list ? type.parts.front() : type;
}

class Interviewer {
 public:
  Interviewer(Session& session, const corpus::Corpus& corpus, bool needed_alone, const AnswerFault& fault,
              entry::Draft& record)
      : session_(session), corpus_(corpus), needed_alone_(needed_alone), fault_(fault), record_(record) {}

  void go(const std::vector<Topic>& topics, const ObjectInfo& object, const std::string& above) {
    for (const Topic& topic : topics) {
      const FieldInfo* field = records::field_of(object, topic.key);
      if (!field || (above.empty() && record_.has(topic.key)) || (needed_alone_ && !field->required))
        continue;
      if (topic.parts.empty())
        ask_value(*field, above + std::string(topic.key));
      else
        ask_parts(topic, *field, above + std::string(topic.key));
    }
  }

 private:
  void ask_parts(const Topic& topic, const FieldInfo& field, const std::string& key) {
    const TypeInfo type = field.type();
    const ObjectInfo& object = *entry::object_in(type);
    bool more = field.required || yes(kFillIn, field, key);
    while (more) {
      go(topic.parts, object, key + ".");
      more = type.form == TypeInfo::Form::list && yes(kOneMore, field, key);
    }
  }

  bool yes(Phrase question, const FieldInfo& field, const std::string& key) {
    return ask_yes(session_, say(question, {{"about", nested(say(field.about))}, {"key", key}}));
  }

  void ask_value(const FieldInfo& field, const std::string& key) {
    const TypeInfo type = field.type();
    std::vector<std::string> choices = choices_of(element_of(type));
    const bool one_alone =
        type.form != TypeInfo::Form::list && type.form != TypeInfo::Form::choice && choices.size() < 2;
    if (!field.required && element_of(type).form == TypeInfo::Form::ref && one_alone_or_none(choices, key))
      return;
    if (choices.size() > kMostShown) choices.clear();
    Question question{
        say(field.required ? kFieldAsked : kOptional, {{"about", nested(say(field.about))}, {"key", key}}),
        choices, suggestion(key, type, choices, field.required && one_alone),
        [&](const std::string& answer) { return fault_of(key, meant(answer, type)); }};
    question.may_skip = !field.required;
    const std::string answer = ask(session_, question);
    if (!answer.empty()) record_.set(key, meant(answer, type));
  }

  // A reference that need not be said is asked for where there is a choice.
  static bool one_alone_or_none(const std::vector<std::string>& choices, const std::string& key) {
    return choices.empty() || (key == "promise" && choices.size() == 1);
  }

  std::optional<Error> fault_of(const std::string& key, const std::string& answer) const {
    entry::Draft tried = record_;
    try {
      tried.set(key, answer);
    } catch (const Error& error) {
      return error;
    }
    return fault_(tried, answer);
  }

  std::vector<std::string> choices_of(const TypeInfo& type) const {
    std::vector<std::string> out;
    if (type.form == TypeInfo::Form::choice) return {type.words.begin(), type.words.end()};
    if (type.form == TypeInfo::Form::ref) return corpus::ids(corpus_, type.what);
    if (type.form != TypeInfo::Form::counted) return out;
    out = corpus::ids(corpus_, What::activity);
    out.insert(out.end(), {"walk", "measure", "feedback"});
    return out;
  }

  std::optional<std::string> suggestion(const std::string& key, const TypeInfo& type,
                                        const std::vector<std::string>& choices, bool takes_only) const {
    const std::string_view last = std::string_view(key).substr(key.rfind('.') + 1);
    if (last == "date") return calendar::iso(session_.environment.today);
    if (last == "period" && type.form == TypeInfo::Form::period_or_unknown)
      return calendar::iso(session_.environment.today).substr(0, 4);
    if (last == "parties") return join(promising(), ",");
    if (last == "state") return choices.front();
    return takes_only && choices.size() == 1 ? std::optional(choices.front()) : std::nullopt;
  }

  // Those that make promises: the municipality and the police as a whole.
  std::vector<std::string> promising() const {
    std::vector<std::string> out;
    for (const auto& party : corpus_.settings.parties)
      if (party->part_of.absent() && party->side && *party->side != records::Side::other)
        out.emplace_back(party.id);
    return out;
  }

  // What was answered, as a record says it: the word for what it is called, the id for a name, a day in
  // everyday words.
  std::string meant(const std::string& answer, const TypeInfo& type) const {
    const TypeInfo& one = element_of(type);
    if (one.form == TypeInfo::Form::choice) {
      const std::vector<std::string> words(one.words.begin(), one.words.end());
      return among(words, answer) ? answer
                                  : records::called(answer, words, records::choice_terms()).value_or(answer);
    }
    if (one.form == TypeInfo::Form::ref && (one.what == What::party || one.what == What::place))
      for (const std::string& id : corpus::ids(corpus_, one.what)) {
        const std::string name =
            one.what == What::party ? corpus::party_name(corpus_, id) : corpus::place_name(corpus_, id);
        if (utf8::lower(name) == utf8::lower(answer)) return id;
      }
    const bool is_time = one.form == TypeInfo::Form::time || one.form == TypeInfo::Form::bounded_time ||
                         one.form == TypeInfo::Form::period || one.form == TypeInfo::Form::period_or_unknown;
    return is_time ? calendar::sure_time(answer).value_or(answer) : answer;
  }

  Session& session_;
  const corpus::Corpus& corpus_;
  bool needed_alone_;
  const AnswerFault& fault_;
  entry::Draft& record_;
};

}  // namespace

void interview(Session& session, const corpus::Corpus& corpus, What kind, bool needed_alone,
               const AnswerFault& fault, entry::Draft& record) {
  Interviewer(session, corpus, needed_alone, fault, record).go(topics(kind), *fields_of_new(kind), "");
}

}  // namespace lofte::cli
