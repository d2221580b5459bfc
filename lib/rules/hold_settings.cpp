// SPDX-License-Identifier: Apache-2.0
//
// What lofte.yaml says of the past: how people are protected, and how long things may take. A setting holds
// for all years at once, also for those that are over.
#include <algorithm>

#include "eval/amount.h"
#include "eval/facts.h"
#include "eval/walks.h"
#include "rules/against_parts.h"
#include "rules/described.h"

namespace lofte::rules {
namespace {

using calendar::Day;
using calendar::Duration;
using corpus::Corpus;
using records::Settings;
using words::Message;
using words::Phrase;
using words::say;

constexpr Phrase kNoLongerSensitive{
    "the counts of {what} were protected in {commit} (sensitive: true) and are no longer",
    "antalet {what} var skyddat i {commit} (sensitive: true) och är det inte längre"};
constexpr Phrase kSensitiveBack{"write sensitive: true for {what} again",
                                "skriv sensitive: true för {what} igen"};
constexpr Phrase kSmallCount{
    "counts of people below {old} were protected in {commit}, but now only those below {new} are",
    "antal människor under {old} var skyddade i {commit}, men nu är bara de under {new} det"};
constexpr Phrase kSmallCountBack{"put small_count: {old} back; it may be raised",
                                 "återställ small_count: {old}; gränsen får höjas"};
constexpr Phrase kMoves{
    "{key} was {old} in {commit} and is now {new}: that moves deadlines of the past, such as that of "
    "{record} "
    "({n} in all)",
    "{key} var {old} i {commit} och är nu {new}: det flyttar tidsfrister som redan gällde, till exempel för "
    "{record} (sammanlagt {n})"};
constexpr Phrase kActGone{
    "law: {old} stood in {commit} and is gone, so the time limits of the act no longer apply to the past "
    "either",
    "law: {old} stod i {commit} och är borta, så lagens tidsfrister slutar gälla även bakåt i tiden"};
constexpr Phrase kPutSettingBack{
    "put it back, unless it was meant to hold for the years that have passed, too",
    "återställ, om det inte var meningen att det ska gälla även de år som gått"};

class SettingsHolder {
 public:
  explicit SettingsHolder(Pair& pair)
      : pair_(pair), was_(pair.older.whole().settings), is_(pair.newer.corpus.settings) {}

  void run() {
    for (const auto& activity : was_.activities) hold_sensitive(activity);
    hold_small_count();
    hold_clock("measure_due", was_.measure_due(), is_.measure_due(), &SettingsHolder::moved_measures);
    hold_clock("feedback_due", was_.feedback_due(), is_.feedback_due(), &SettingsHolder::moved_walks);
    hold_clock("result_due", was_.result_due(), is_.result_due(), &SettingsHolder::moved_promises);
    hold_act();
  }

 private:
  using Moved = std::vector<corpus::RecordName>;

  void hold_sensitive(const records::Named<records::Activity>& was) {
    const bool before = was.value.sensitive && *was.value.sensitive;
    const auto* is = is_.activities.find(pair_.names_now(records::What::activity, std::string(was.id)));
    if (!before || !is || (is->value.sensitive && *is->value.sensitive) ||
        hidden(is->value.sensitive.state()))
      return;
    const Span span = is->value.sensitive.absent() ? is->key : is->value.sensitive.span();
    tell(kProtectionLowered, span,
         say(kNoLongerSensitive, {{"what", std::string(was.id)}, {"commit", pair_.older.label}}),
         say(kSensitiveBack, {{"what", std::string(is->id)}}));
  }

  void hold_small_count() {
    const auto& now = is_.settings ? is_.settings->small_count : records::Field<long long>{};
    if (is_.small_count() >= was_.small_count() || hidden(now.state())) return;
    tell(kProtectionLowered, span_of(now),
         say(kSmallCount,
             {{"old", was_.small_count()}, {"new", is_.small_count()}, {"commit", pair_.older.label}}),
         say(kSmallCountBack, {{"old", was_.small_count()}}));
  }

  void hold_clock(const char* key, Duration was, Duration is, Moved (SettingsHolder::*moved)() const) {
    if (was.number == is.number && was.unit == is.unit) return;
    const Moved records = (this->*moved)();
    if (records.empty()) return;
    tell(kSettingMovesPast, span_of_key(key),
         say(kMoves, {{"key", std::string(key)},
                      {"old", words::nested(eval::length(was))},
                      {"new", words::nested(eval::length(is))},
                      {"commit", pair_.older.label},
                      {"record", words::nested(record_called(pair_.older.whole(), records.front()))},
                      {"n", records.size()}}),
         say(kPutSettingBack));
  }

  void hold_act() {
    if (!was_.under_the_act() || is_.under_the_act() || hidden(is_.settings.state())) return;
    tell(kSettingMovesPast, is_.settings.absent() ? is_.first : is_.settings.key(),
         say(kActGone,
             {{"old", std::string(records::word(*was_.settings->law))}, {"commit", pair_.older.label}}),
         say(kPutSettingBack));
  }

  // Measures that had been chosen and whose deadline is another now.
  Moved moved_measures() const {
    Moved out;
    const Corpus& older = pair_.older.whole();
    for (const records::Measure& measure : older.measures) {
      const auto was = eval::latest_day(older, measure, day());
      if (was && was != due_now(measure)) out.emplace_back(records::What::measure, measure.id);
    }
    return out;
  }

  std::optional<Day> due_now(const records::Measure& measure) const {
    const auto now = pair_.succession.now(records::What::measure, std::string(measure.id));
    const records::Measure* found = now ? pair_.newer.whole().measures.find(*now) : nullptr;
    return found ? eval::latest_day(pair_.newer.whole(), *found, day()) : std::nullopt;
  }

  // Walks that had been held and of which people were to hear.
  Moved moved_walks() const {
    Moved out;
    for (const records::Walk& walk : pair_.older.whole().walks) {
      const bool held = eval::walk_state(walk, day()) == records::WalkState::held;
      if (held && eval::proposed(walk)) out.emplace_back(records::What::walk, walk.id);
    }
    return out;
  }

  // Promises whose days were over.
  Moved moved_promises() const {
    Moved out;
    for (const records::Promise& promise : pair_.older.whole().promises)
      if (eval::promise_state(promise, day()) == eval::PromiseState::ended)
        out.emplace_back(records::What::promise, promise.id);
    return out;
  }

  Day day() const { return pair_.between.older; }

  // Whether an error of form in lofte.yaml hides a value, and is told instead.
  bool hidden(records::State state) const {
    return state == records::State::faulty && pair_.excused.contains(std::string(records::kSettingsFile));
  }

  template <class T>
  Span span_of(const records::Field<T>& field) const {
    if (field.span().end > 0) return field.span();
    return is_.settings.absent() ? is_.first : is_.settings.key();
  }

  Span span_of_key(std::string_view key) const {
    const records::Clocks none;
    const records::Clocks& clocks = is_.settings ? *is_.settings : none;
    return span_of(key == "measure_due"    ? clocks.measure_due
                   : key == "feedback_due" ? clocks.feedback_due
                                           : clocks.result_due);
  }

  void tell(const diag::RuleInfo& rule, Span span, Message message, Message help) {
    report(pair_, rule, std::string(records::kSettingsFile), span, std::move(message), std::move(help));
  }

  Pair& pair_;
  const Settings& was_;
  const Settings& is_;
};

}  // namespace

void hold_settings(Pair& pair) {
  if (pair.older.corpus.settings_read && pair.newer.corpus.settings_read) SettingsHolder(pair).run();
}

}  // namespace lofte::rules
