// SPDX-License-Identifier: Apache-2.0
#include "rules/described.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "eval/day_words.h"

namespace lofte::rules {
namespace {

using corpus::Corpus;
using records::Canonical;
using records::What;
using words::Message;
using words::Phrase;
using words::say;
using Kind = Difference::Kind;

constexpr Phrase kPromise{"the promise \"{name}\"", "löftet ”{name}”"};
constexpr Phrase kWalkOn{"the walk on {day}", "vandringen {day}"};
constexpr Phrase kWalkIn{"the walk \"{name}\"", "vandringen ”{name}”"};
constexpr Phrase kMeasure{"the measure \"{name}\"", "åtgärden ”{name}”"};
constexpr Phrase kFollowupNamed{"the follow-up \"{name}\"", "uppföljningen ”{name}”"};
constexpr Phrase kSurvey{"the survey \"{name}\"", "trygghetsmätningen ”{name}”"};
constexpr Phrase kSituation{"the situation \"{name}\"", "lägesbilden ”{name}”"};
constexpr Phrase kPlan{"the plan \"{name}\"", "åtgärdsplanen ”{name}”"};
constexpr Phrase kAgreement{"the agreement \"{name}\"", "överenskommelsen ”{name}”"};
constexpr Phrase kForum{"the forum \"{name}\"", "forumet ”{name}”"};

constexpr Phrase kInside{"{id} in {record}", "{id} i {record}"};
constexpr Phrase kHasInstead{"{record} has {key}: {now} instead of {old}",
                             "{record} har fått {key}: {now} i stället för {old}"};
constexpr Phrase kHasGot{"{record} has got {key}: {now}", "{record} har fått {key}: {now}"};
constexpr Phrase kNoLonger{"{record} no longer has {key}: {old}", "{record} saknar nu {key}: {old}"};
constexpr Phrase kEntryInstead{"an entry of {key} in {record} says \"{now}\" instead of \"{old}\"",
                               "en rad i {key} i {record} säger ”{now}” i stället för ”{old}”"};
constexpr Phrase kEntryMore{"{record} has one more entry of {key}: \"{now}\"",
                            "{record} har fått en rad till i {key}: ”{now}”"};
constexpr Phrase kEntryLess{"{record} has lost an entry of {key}: \"{old}\"",
                            "{record} saknar nu raden ”{old}” i {key}"};
constexpr Phrase kEntryMoved{"an entry of {key} in {record} stands in another place: \"{old}\"",
                             "en rad i {key} i {record} står på en annan plats: ”{old}”"};

constexpr Phrase kTakenAway{"{record} has been taken away", "{record} har tagits bort"};
constexpr Phrase kAddedWhole{"{record} has been added", "{record} har lagts till"};

constexpr std::size_t kShown = 60;

std::string shortened(std::string_view text) {
  if (utf8::length(text) <= kShown) return std::string(text);
  std::size_t at = 0;
  for (std::size_t n = 0; n + 1 < kShown; ++n) utf8::next(text, at);
  const std::size_t blank = text.rfind(' ', at);
  return std::string(text.substr(0, blank != text.npos && blank > at / 2 ? blank : at)) + " …";
}

// The same from a few words before an offset on, if that is not the beginning.
std::string from_there(const std::string& text, std::size_t at) {
  return at == 0 ? shortened(text)
                 : "… " + shortened(std::string_view(text).substr(std::min(at, text.size())));
}

// Where two texts begin to differ, a few words earlier.
std::size_t parting(const std::string& a, const std::string& b) {
  constexpr int kWordsBefore = 3;
  const auto differs = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  std::size_t at = static_cast<std::size_t>(differs.first - a.begin());
  for (int word = 0; word < kWordsBefore && at != 0; ++word) {
    const std::size_t blank = a.rfind(' ', at - 1);
    at = blank == a.npos ? 0 : blank;
  }
  return at == 0 ? 0 : at + 1;
}

template <class R>
Message by_title(const Phrase& phrase, const R* record, const std::string& id) {
  return say(phrase, {{"name", record && record->title ? shortened(*record->title) : id}});
}

Message walk(const Corpus& corpus, const std::string& id) {
  const records::Walk* found = corpus.walks.find(id);
  if (!found || !found->date) return say(kWalkIn, {{"name", id}});
  const calendar::Interval when = found->date->span;
  if (when.first == when.last) return say(kWalkOn, {{"day", words::nested(in_words(when.first))}});
  return say(kWalkOn, {{"day", std::string(found->date->written)}});
}

// An entry of a list, as a whole.
bool is_entry(const Difference& d) {
  const Canonical* value = d.is ? d.is : d.was;
  return value->kind == Canonical::Kind::object && value->key.end == 0;
}

// What the value stands in: the record, or an entry with an id in it.
Message surroundings(const Message& record, const Difference& d) {
  const Canonical* value = d.is ? d.is : d.was;
  const bool names_itself = is_entry(d) && value->find("id");
  const std::size_t n = d.ids.size() - (names_itself && !d.ids.empty() ? 1 : 0);
  return n == 0 ? record : say(kInside, {{"id", d.ids[n - 1]}, {"record", words::nested(record)}});
}

// What the value is called in its surroundings: "declined.date" in a proposal. Every id on the way stands for
// one field of the path.
std::string key_of(const Difference& d) {
  std::string_view rest = d.path;
  for (std::size_t i = 0; i < d.ids.size(); ++i) {
    const std::size_t dot = rest.find('.');
    if (dot == rest.npos) return std::string(d.field());
    rest.remove_prefix(dot + 1);
  }
  return std::string(rest);
}

const Phrase& entry_phrase(Kind kind) {
  switch (kind) {
    case Kind::added:
      return kEntryMore;
    case Kind::removed:
      return kEntryLess;
    case Kind::moved:
      return kEntryMoved;
    case Kind::changed:
      break;
  }
  return kEntryInstead;
}

const Phrase& value_phrase(const Difference& d) {
  if (!d.was) return kHasGot;
  return d.is && !d.is->implied() ? kHasInstead : kNoLonger;  // what was taken away left a default
}

}  // namespace

Message in_words(calendar::Day day) { return eval::day_in_words(day); }

Message record_called(const Corpus& c, const corpus::RecordName& name) {
  const std::string& id = name.second;
  switch (name.first) {
    case What::walk:
      return walk(c, id);
    case What::measure:
      return by_title(kMeasure, c.measures.find(id), id);
    case What::followup:
      return by_title(kFollowupNamed, c.followups.find(id), id);
    case What::survey:
      return by_title(kSurvey, c.surveys.find(id), id);
    case What::situation:
      return by_title(kSituation, c.situations.find(id), id);
    case What::plan:
      return by_title(kPlan, c.plans.find(id), id);
    case What::agreement:
      return by_title(kAgreement, c.agreements.find(id), id);
    case What::forum:
      return by_title(kForum, c.forums.find(id), id);
    default:
      return by_title(kPromise, c.promises.find(id), id);
  }
}

Quoted quoted(std::string_view was, std::string_view is) {
  const std::string old = one_line(was);
  const std::string now = one_line(is);
  if (shortened(old) != shortened(now)) return {shortened(old), shortened(now)};
  const std::size_t at = parting(old, now);
  return {from_there(old, at), from_there(now, at)};
}

Quoted quoted(const Canonical* was, const Canonical* is) {
  return quoted(was ? shown(*was) : std::string(), is ? shown(*is) : std::string());
}

Message described(const Message& record, const Difference& d) {
  const Quoted text = quoted(d.was, d.is);
  return say(is_entry(d) ? entry_phrase(d.kind) : value_phrase(d),
             {{"record", words::nested(surroundings(record, d))},
              {"key", key_of(d)},
              {"old", text.old},
              {"now", text.now}});
}

Message taken_away(const Message& record) { return say(kTakenAway, {{"record", words::nested(record)}}); }
Message added_whole(const Message& record) { return say(kAddedWhole, {{"record", words::nested(record)}}); }

}  // namespace lofte::rules
