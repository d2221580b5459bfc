// SPDX-License-Identifier: Apache-2.0
//
// What lofte.yaml says belongs to a promise where its targets use it: what counts as a traffic control,
// whether its counts are protected, what is part of the centre. A definition may still get a successor that
// holds from a day after the commitment's period; it does not touch what was signed.
#include <algorithm>
#include <map>

#include "base/strings.h"
#include "eval/facts.h"
#include "rules/against_parts.h"
#include "rules/described.h"

namespace lofte::rules {
namespace {

using calendar::Day;
using calendar::Interval;
using records::Activity;
using records::Settings;
using records::State;
using words::Phrase;
using words::say;

constexpr Phrase kDefinition{
    "what counts as {what} was \"{old}\" in {commit} and is now \"{new}\", and the signed promise {promise} "
    "counts it",
    "det som räknas som {what} var ”{old}” i {commit} och är nu ”{new}”, och det undertecknade löftet "
    "{promise} räknar det"};
constexpr Phrase kDefinitionAdded{
    "what counts as {what} was not said in {commit} and is now \"{new}\", and the signed promise {promise} "
    "counts it",
    "vad som räknas som {what} angavs inte i {commit} och är nu ”{new}”, och det undertecknade löftet "
    "{promise} räknar det"};
constexpr Phrase kDefinitionGone{
    "what counts as {what} was \"{old}\" in {commit} and is no longer said, and the signed promise {promise} "
    "counts it",
    "det som räknas som {what} var ”{old}” i {commit} och anges inte längre, och det undertecknade löftet "
    "{promise} räknar det"};
constexpr Phrase kDateIt{"put it back; a new definition can hold from a day after the period of the promise",
                         "återställ; en ny definition kan gälla från en dag efter löftets period"};
constexpr Phrase kNowSensitive{
    "the counts of {what} were not sensitive in {commit} and are now, and the signed promise {promise} "
    "counts them",
    "antalet {what} var inte känsligt i {commit} men är det nu, och det undertecknade löftet {promise} "
    "räknar det"};
constexpr Phrase kNotSensitive{
    "the counts of {what} were sensitive in {commit} and are no longer, and the signed promise {promise} "
    "counts them",
    "antalet {what} var känsligt i {commit} men är det inte längre, och det undertecknade löftet {promise} "
    "räknar det"};
constexpr Phrase kPartAdded{
    "the place {part} was no part of {what} in {commit} and is now, and the signed promise {promise} names "
    "{what}",
    "platsen {part} var ingen del av {what} i {commit} men är det nu, och det undertecknade löftet {promise} "
    "gäller {what}"};
constexpr Phrase kPartGone{
    "the place {part} was a part of {what} in {commit} and is no longer, and the signed promise {promise} "
    "names {what}",
    "platsen {part} var en del av {what} i {commit} men är det inte längre, och det undertecknade löftet "
    "{promise} gäller {what}"};
constexpr Phrase kPutBack{"put it back as it was when the promise was signed",
                          "återställ till det som gällde när löftet undertecknades"};

constexpr Interval kAlways{Day::min(), calendar::kForever};

// What the targets of signed promises use.
struct Used {
  struct By {
    std::string promise;
    Interval period;
  };
  std::map<std::string, std::vector<By>> activities;
  std::map<std::string, std::string> places;  // place → the first promise that names it
};

void add_target(Used& used, const records::Field<records::Target>& target, const Used::By& by) {
  if (!target) return;
  for (const records::Counted* thing : target->things())
    if (thing->form == records::Counted::Form::activity) used.activities[thing->id].push_back(by);
  for (const auto* places : {&target->at, &target->each})
    for (const auto& place : *places) used.places.emplace(place->id, by.promise);
}

Used used_by_signed(const corpus::Corpus& corpus) {
  Used used;
  for (const records::Promise& promise : corpus.promises) {
    if (promise.signing.absent()) continue;
    for (const auto& commitment : promise.commitments) {
      const auto period = eval::commitment_period(promise, *commitment, calendar::kForever);
      const Used::By by{promise.id, period.value_or(kAlways)};
      add_target(used, commitment->target, by);
      add_target(used, commitment->effect, by);
    }
  }
  return used;
}

// The definitions that hold on some day of a period, in the order of time.
std::vector<const records::Definition*> in_force(const Activity& activity, const Interval& period) {
  std::vector<const records::Definition*> all;
  for (const auto& definition : activity.definition) all.push_back(&*definition);
  const auto begins = [](const records::Definition* d) {
    return d->from ? d->from->span.first : kAlways.first;
  };
  std::stable_sort(all.begin(), all.end(),
                   [&](const auto* a, const auto* b) { return begins(a) < begins(b); });
  std::vector<const records::Definition*> out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool over = i + 1 < all.size() && begins(all[i + 1]) <= period.first;
    if (!over && begins(all[i]) <= period.last) out.push_back(all[i]);
  }
  return out;
}

// What counts as one during some days.
struct Counting {
  State state = State::absent;
  std::string same;
  std::string shown;
  Span span;
};

Counting counting(const Activity& activity, const Interval& period) {
  Counting out;
  out.span = activity.definition.span();
  for (const records::Definition* one : in_force(activity, period)) {
    const Day from = one->from ? std::max(one->from->span.first, period.first) : period.first;
    const std::string text = one->text ? one_line(trim(*one->text)) : std::string();
    out.same += (from == period.first ? "" : calendar::iso(from)) + ": " + text + "\n";
    out.shown += (out.shown.empty() ? "" : " / ") + text;
    out.state = State::good;
    out.span = one->text.span();
  }
  if (activity.definition.state() == State::faulty) out.state = State::faulty;
  return out;
}

bool is_sensitive(const Activity& activity) { return activity.sensitive && *activity.sensitive; }

class SettingsComparison {
 public:
  explicit SettingsComparison(Pair& pair)
      : pair_(pair),
        was_(pair.older.corpus.settings),
        is_(pair.newer.corpus.settings),
        excused_(pair.excused.contains(is_.path)),
        used_(used_by_signed(pair.older.corpus)) {}

  void run() {
    for (const auto& [id, users] : used_.activities) hold_activity(id, users);
    for (const auto& place : is_.places)
      hold_part(place.id, place.value.part_of.absent() ? place.key : place.value.part_of.span());
    for (const auto& place : was_.places)
      if (!is_.places.find(place.id)) hold_part(place.id, is_.places.key());
  }

 private:
  void hold_activity(const std::string& id, const std::vector<Used::By>& users) {
    const auto* was = was_.activities.find(id);
    const auto* is = is_.activities.find(pair_.names_now(records::What::activity, id));
    // An activity that is gone is an unknown reference in the promise.
    if (!was || !is) return;
    hold_sensitive(*was, *is, users.front().promise);
    for (const Used::By& by : users)
      if (hold_definition(*was, *is, by)) return;
  }

  void hold_sensitive(const records::Named<Activity>& was, const records::Named<Activity>& is,
                      const std::string& promise) {
    const auto& now = is.value.sensitive;
    if (was.value.sensitive.state() == State::faulty) return cannot_compare();
    if (now.state() == State::faulty && excused_) return;
    if (is_sensitive(was.value) == is_sensitive(is.value)) return;
    report(is_sensitive(is.value) ? kNowSensitive : kNotSensitive, kPutBack,
           now.span().end > 0 ? now.span() : is.key, {{"what", is.id}, {"promise", promise}});
  }

  // Whether there was something to tell: once is enough.
  bool hold_definition(const records::Named<Activity>& was, const records::Named<Activity>& is,
                       const Used::By& by) {
    const Counting before = counting(was.value, by.period);
    const Counting now = counting(is.value, by.period);
    if (before.state == State::faulty) return cannot_compare(), true;
    if (before.same == now.same || (now.state != State::good && excused_)) return false;
    const Phrase& form = before.state == State::absent ? kDefinitionAdded
                         : now.state == State::good    ? kDefinition
                                                       : kDefinitionGone;
    const Quoted told = quoted(before.shown, now.shown);
    report(form, kDateIt, is.value.definition.absent() ? is.key : now.span,
           {{"what", is.id}, {"promise", by.promise}, {"old", told.old}, {"new", told.now}});
    return true;
  }

  // A place that has come under, or left, one that a signed target names; the places under it come with it.
  void hold_part(const std::string& part, Span span) {
    const auto own = [&](const Settings& settings) {
      const auto* place = settings.places.find(part);
      return place && place->value.part_of ? place->value.part_of->id.str() : std::string();
    };
    if (own(was_) == own(is_)) return;
    for (const auto& [whole, promise] : used_.places) {
      const bool before = corpus::place_within(pair_.older.corpus, part, whole);
      const bool now = corpus::place_within(pair_.newer.corpus, part, whole);
      if (before == now || part == whole || !is_.places.find(whole)) continue;
      if (!now && excused_) continue;
      return report(now ? kPartAdded : kPartGone, kPutBack, span,
                    {{"part", part}, {"what", whole}, {"promise", promise}});
    }
  }

  void report(const Phrase& form, const Phrase& help, Span span, words::Values values) {
    values.emplace_back("commit", pair_.older.label);
    rules::report(pair_, kSignedPromiseChanged, std::string(is_.path), span, say(form, std::move(values)),
                  say(help));
  }

  void cannot_compare() { pair_.uncompared.emplace(records::kSettingsFile); }

  Pair& pair_;
  const Settings& was_;
  const Settings& is_;
  bool excused_;
  Used used_;
};

}  // namespace

void compare_settings(Pair& pair) {
  const corpus::Corpus& older = pair.older.corpus;
  const Source* was = older.sources.find(records::kSettingsFile);
  const Source* is = pair.newer.corpus.sources.find(records::kSettingsFile);
  if (was && is && was->text() == is->text()) return;
  const bool signed_any = std::any_of(older.promises.begin(), older.promises.end(),
                                      [](const records::Promise& p) { return !p.signing.absent(); });
  if (!signed_any) return;
  if (!older.settings_read) {
    pair.uncompared.insert(std::string(records::kSettingsFile));
    return;
  }
  // A lofte.yaml that cannot be read now says so itself.
  if (pair.newer.corpus.settings_read) SettingsComparison(pair).run();
}

}  // namespace lofte::rules
