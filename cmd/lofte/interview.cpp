// SPDX-License-Identifier: Apache-2.0
#include "interview.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "base/strings.h"
#include "calendar/count.h"
#include "calendar/time.h"
#include "entry/fields.h"
#include "interview_topics.h"
#include "new_kind.h"
#include "offer.h"
#include "origins.h"
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

constexpr Phrase kOptional{"{question} (Enter skips)", "{question} (Retur hoppar över)"};

constexpr Phrase kOrigin{"{name} ({text})", "{name} ({text})"};

constexpr std::size_t kMostShown = 20;

// What is asked for under a key of a list is one of its elements.
const TypeInfo& element_of(const TypeInfo& type) {
  return type.form == TypeInfo::Form::list ? type.parts.front() : type;
}

class Interviewer {
 public:
  Interviewer(Session& session, const corpus::Corpus& corpus, bool needed_alone, const Checks& checks,
              Declarations& declarations, entry::Draft& record)
      : session_(session),
        corpus_(corpus),
        needed_alone_(needed_alone),
        checks_(checks),
        declarations_(declarations),
        record_(record),
        origins_(origin_choices(corpus)) {}

  void go(const std::vector<Topic>& topics, const ObjectInfo& object, const std::string& above) {
    for (const Topic& topic : topics) {
      const FieldInfo* field = records::field_of(object, topic.key);
      if (!field || (above.empty() && record_.has(topic.key)) || (needed_alone_ && !field->required))
        continue;
      const std::string key = above + std::string(topic.key);
      if (topic.parts.empty())
        ask_value(topic, *field, key);
      else
        ask_parts(topic, *field, key);
    }
  }

 private:
  void ask_parts(const Topic& topic, const FieldInfo& field, const std::string& key) {
    const TypeInfo type = field.type();
    const ObjectInfo& object = *entry::object_in(type);
    bool more = field.required || ask_yes(session_, say(topic.question));
    if (!more && !topic.otherwise.empty()) record_.set(key, std::string(topic.otherwise));
    while (more) {
      const entry::Draft before = record_;
      go(topic.parts, object, key + ".");
      if (const auto fault = checks_.part(before, record_)) {
        session_.complain(fault->message(), fault->help());
        record_ = before;  // and the same is asked again
        continue;
      }
      more = topic.one_more && ask_yes(session_, say(*topic.one_more));
    }
  }

  void ask_value(const Topic& topic, const FieldInfo& field, const std::string& key) {
    answers_.erase(key);
    if (is_idle(key)) return;
    const TypeInfo type = field.type();
    const TypeInfo& one = element_of(type);
    std::vector<std::string> choices = choices_of(one);
    const bool one_alone =
        type.form != TypeInfo::Form::list && type.form != TypeInfo::Form::choice && choices.size() < 2;
    if (!field.required && one.form == TypeInfo::Form::ref && one_alone_or_none(choices, one.what)) return;
    if (choices.size() > kMostShown) choices.clear();
    const words::Message text = say(topic.question);
    Question question{field.required ? text : say(kOptional, {{"question", nested(text)}}), choices,
                      suggestion(key, type, choices, field.required && one_alone),
                      [&](const std::string& answer) { return fault_of(key, meant(answer, type)); }};
    question.may_skip = !field.required;
    if (one.form == TypeInfo::Form::origin) question.shown_choices = shown_origins(choices);
    if (one.form == TypeInfo::Form::choice || one.form == TypeInfo::Form::counted)
      question.shown_choices = records::choices(choices, records::choice_terms(), words::Joint::comma);
    const std::string answer = ask(session_, question);
    if (answer.empty()) return;
    answers_[key] = meant(answer, type);
    record_.set(key, answers_[key]);
  }

  // What an answer above has made pointless: only measures are counted for each walk, and what is counted
  // for each walk is not counted in each month.
  bool is_idle(const std::string& key) const {
    const std::string above = key.substr(0, key.rfind('.') + 1);
    const auto answer = [&](const char* name) {
      const auto at = answers_.find(above + name);
      return at == answers_.end() ? std::string() : at->second;
    };
    if (key.ends_with("target.per")) return answer("of") != "measure";
    return key.ends_with("target.every") && !answer("per").empty();
  }

  // A reference that need not be said is asked for where there is a choice, or where one can be declared.
  static bool one_alone_or_none(const std::vector<std::string>& choices, What what) {
    return (choices.empty() && !can_be_declared(what)) || (what == What::promise && choices.size() == 1);
  }

  std::optional<Error> fault_of(const std::string& key, const std::string& answer) const {
    entry::Draft tried = record_;
    try {
      tried.set(key, answer);
    } catch (const Error& error) {
      return error;
    }
    return checks_.answer(tried, answer);
  }

  std::vector<std::string> choices_of(const TypeInfo& type) const {
    std::vector<std::string> out;
    if (type.form == TypeInfo::Form::choice) return {type.words.begin(), type.words.end()};
    if (type.form == TypeInfo::Form::ref) return declarations_.ids(type.what);
    if (type.form == TypeInfo::Form::origin)
      for (const OriginChoice& origin : origins_) out.push_back(origin.name);
    if (type.form != TypeInfo::Form::counted) return out;
    out = declarations_.ids(What::activity);
    out.insert(out.end(), kCounted.begin(), kCounted.end());
    return out;
  }

  words::List shown_origins(const std::vector<std::string>& choices) const {
    words::List out;
    for (const OriginChoice& origin : origins_)
      if (among(choices, origin.name))
        out.items.push_back(say(kOrigin, {{"name", origin.name}, {"text", origin.text}}));
    return out;
  }

  // What the answer that a measure comes from says of its title and of who is to do it.
  const OriginChoice* origin() const {
    const auto from = answers_.find("from");
    const auto at = std::find_if(origins_.begin(), origins_.end(), [&](const OriginChoice& one) {
      return from != answers_.end() && one.name == from->second;
    });
    return at == origins_.end() ? nullptr : &*at;
  }

  std::optional<std::string> suggestion(const std::string& key, const TypeInfo& type,
                                        const std::vector<std::string>& choices, bool takes_only) const {
    const std::string_view last = std::string_view(key).substr(key.rfind('.') + 1);
    if (const OriginChoice* from = origin(); from && key == "title") return from->text;
    if (const OriginChoice* from = origin(); from && key == "responsible" && !from->owner.empty())
      return from->owner;
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
  // everyday words, "ett tjugotal".
  std::string meant(const std::string& answer, const TypeInfo& type) {
    const TypeInfo& one = element_of(type);
    if (one.form == TypeInfo::Form::choice) return word_meant(answer, one);
    const bool counted = one.form == TypeInfo::Form::counted;
    if (counted || (one.form == TypeInfo::Form::ref && can_be_declared(one.what))) {
      std::vector<std::string> ids;
      const bool several = counted || type.form == TypeInfo::Form::list;
      for (const std::string& name : several ? texts_in(answer) : std::vector{answer})
        ids.push_back(id_meant(name, counted ? What::activity : one.what, counted));
      return join(ids, ",");
    }
    const bool is_time = one.form == TypeInfo::Form::time || one.form == TypeInfo::Form::bounded_time ||
                         one.form == TypeInfo::Form::period || one.form == TypeInfo::Form::period_or_unknown;
    if (is_time) return calendar::sure_time(answer).value_or(answer);
    if (one.form == TypeInfo::Form::count) return calendar::sure_count(answer).value_or(answer);
    const bool is_number = one.form == TypeInfo::Form::goal || one.form == TypeInfo::Form::whole;
    const auto number = is_number ? calendar::sure_count(answer) : std::nullopt;
    return number && calendar::parse_number(*number) ? *number : answer;
  }

  static std::string word_meant(const std::string& answer, const TypeInfo& type) {
    const std::vector<std::string> words(type.words.begin(), type.words.end());
    return among(words, answer) ? answer
                                : records::called(answer, words, records::choice_terms()).value_or(answer);
  }

  static std::vector<std::string> texts_in(const std::string& answer) {
    std::vector<std::string> out;
    for (const std::string_view text : split(answer, ','))
      if (!trim(text).empty()) out.emplace_back(trim(text));
    return out;
  }

  // The id that a name means; the name itself where nobody could say.
  std::string id_meant(const std::string& name, What what, bool counted) {
    if (counted && !declarations_.find(what, name)) {
      const std::vector<std::string> reserved(kCounted.begin(), kCounted.end());
      if (const auto word = records::called(name, reserved, records::choice_terms())) return *word;
      if (among(reserved, name) || name.starts_with(records::kMeetingPrefix)) return name;
    }
    const auto [at, is_new] = named_.try_emplace({what, name});
    if (is_new) {
      auto id = cli::id_meant(session_, corpus_, what, name, declarations_);
      if (!id) return named_.erase(at), name;
      at->second = std::move(*id);
    }
    return at->second;
  }

  static constexpr std::array<std::string_view, 3> kCounted{"walk", "measure", "feedback"};

  Session& session_;
  const corpus::Corpus& corpus_;
  bool needed_alone_;
  const Checks& checks_;
  Declarations& declarations_;
  entry::Draft& record_;
  std::vector<OriginChoice> origins_;
  std::map<std::string, std::string> answers_;                 // by their keys
  std::map<std::pair<What, std::string>, std::string> named_;  // the ids of what was named
};

}  // namespace

void interview(Session& session, const corpus::Corpus& corpus, What kind, bool needed_alone,
               const Checks& checks, Declarations& declarations, entry::Draft& record) {
  Interviewer(session, corpus, needed_alone, checks, declarations, record)
      .go(topics(kind), *fields_of_new(kind), "");
}

}  // namespace lofte::cli
