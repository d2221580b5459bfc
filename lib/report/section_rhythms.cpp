// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/sections.h"
#include "report/walk_parts.h"

namespace lofte::report {
namespace {

using doc::Cell;
using Rhythm = eval::RhythmStatus;
using words::Phrase;

constexpr Phrase kRhythmsTitle{"Follow-up and feedback", "Uppföljning och återkoppling"};
constexpr Phrase kRhythms{"What was promised and what was kept, until {day}",
                          "Det som lovades och det som hölls, till och med den {day}"};
constexpr Phrase kRhythmsPromise{"Promise", "Löfte"}, kRhythmsWhat{"What", "Vad"},
    kRhythmsPromised{"Promised", "Lovat"};
constexpr Phrase kRhythmsKept{"Kept", "Hållet"}, kMissed{"Missed", "Missat"};
constexpr Phrase kRhythmsFollowUp{"follow-up", "uppföljning"},
    kRhythmsFeedback{"feedback to the residents", "återkoppling till invånarna"};
constexpr Phrase kKeptOf{"{kept} of {required}", "{kept} av {required}"},
    kNotYet{"not yet due", "ännu inte aktuellt"};
constexpr Phrase kRhythmsDates{"announced dates: {dates}", "i förväg angivna datum: {dates}"};
constexpr Phrase kRhythmsNothing{"–", "–"};
constexpr Phrase kRhythmsMore{"{periods} and {n} more", "{periods} och {n} till"};

constexpr Phrase kChannels{"Residents were promised news through {channels}",
                           "Invånarna skulle få veta hur det går genom {channels}"};
constexpr Phrase kChannelsOf{"\"{promise}\": residents were promised news through {channels}",
                             "”{promise}”: invånarna skulle få veta hur det går genom {channels}"};
constexpr Phrase kUnused{"According to the records, these have not been used so far: {channels}",
                         "Enligt underlaget har det ännu inte skett genom {channels}"};

constexpr Phrase kReports{"The follow-ups that tell of the period", "Uppföljningarna som rör perioden"};
constexpr Phrase kTitleColumn{"Follow-up", "Uppföljning"}, kRhythmsPeriod{"Period", "Period"},
    kRhythmsReported{"Reported", "Redovisad"};
constexpr Phrase kRhythmsBy{"By", "Av"}, kRhythmsFinal{"Result of the whole promise", "Slutresultat"},
    kRhythmsYes{"yes", "ja"}, kRhythmsNo{"no", "nej"};
constexpr Phrase kEvents{"Residents have been told", "Så har invånarna fått återkoppling"};

std::string promised_text(const eval::PromiseStatus& promise, Rhythm::Of of, const Speech& speech) {
  const records::Promise& p = *promise.promise;
  const records::Rhythm& rhythm = of == Rhythm::Of::follow_up
                                      ? static_cast<const records::Rhythm&>(*p.follow_up)
                                      : static_cast<const records::Rhythm&>(*p.feedback);
  std::vector<std::string> parts;
  if (rhythm.every) parts.push_back(speech(eval::each(*rhythm.every)));
  std::vector<std::string> dates;
  for (const auto& date : rhythm.dates) dates.push_back(time_text(*date, speech.lang));
  if (!dates.empty()) parts.push_back(speech(kRhythmsDates, {{"dates", and_text(dates, speech)}}));
  return join(parts, "; ");
}

std::string missed_text(const Rhythm& rhythm, const Speech& speech) {
  constexpr std::size_t most = 4;  // periods by name
  std::vector<std::string> missed;
  for (const Rhythm::Unit& unit : rhythm.units)
    if (!unit.kept) missed.push_back(period_text(unit.when, speech.lang));
  if (missed.empty()) return speech(kRhythmsNothing);
  if (missed.size() <= most) return join(missed, ", ");
  const auto more = static_cast<long long>(missed.size() - most);
  missed.resize(most);
  return speech(kRhythmsMore, {{"periods", join(missed, ", ")}, {"n", more}});
}

std::string kept_text(const Rhythm& rhythm, const Speech& speech) {
  if (rhythm.required == 0) return speech(kNotYet);
  return speech(kKeptOf, {{"kept", static_cast<long long>(rhythm.kept)},
                          {"required", static_cast<long long>(rhythm.required)}});
}

doc::Table rhythm_table(const Scope& scope, const Speech& speech) {
  doc::Table out = table(speech, speech(kRhythms, {{"day", date_text(scope.as_of(), speech.lang)}}),
                         {{"promise", kRhythmsPromise},
                          {"what", kRhythmsWhat},
                          {"promised", kRhythmsPromised},
                          {"kept", kRhythmsKept},
                          {"missed", kMissed}});
  for (const eval::PromiseStatus* promise : scope.promises) {
    for (const Rhythm& rhythm : promise->rhythms) {
      const std::string promised = promised_text(*promise, rhythm.of, speech);
      if (promised.empty()) continue;
      out.rows.push_back({query::title_of(*promise->promise),
                          speech(rhythm.of == Rhythm::Of::follow_up ? kRhythmsFollowUp : kRhythmsFeedback),
                          promised, kept_text(rhythm, speech), missed_text(rhythm, speech)});
    }
  }
  return out;
}

std::vector<std::string> used_channels(const Scope& scope, const eval::PromiseStatus& promise) {
  std::vector<std::string> out;
  const auto add = [&](const auto& events) {
    for (const auto& event : events)
      if (event->channel && eval::known(event->date, scope.as_of())) out.push_back(*event->channel);
  };
  for (const records::Followup* followup : eval::followups_of(scope.index, *promise.promise, scope.as_of()))
    add(followup->feedback);
  for (const eval::WalkStatus& walk : scope.status.walks)
    if (std::find(walk.promises.begin(), walk.promises.end(), promise.promise->id) != walk.promises.end())
      add(walk.walk->feedback);
  return out;
}

std::vector<std::string> channels_text(const Scope& scope, const eval::PromiseStatus& promise,
                                       const Speech& speech) {
  const auto& feedback = promise.promise->feedback;
  if (!feedback || feedback->channels.empty()) return {};
  const std::string title = query::title_of(*promise.promise);
  const auto channels = texts_of(feedback->channels);
  const auto used = used_channels(scope, promise);
  std::vector<std::string> unused;
  for (const std::string& channel : channels)
    if (std::find(used.begin(), used.end(), channel) == used.end()) unused.push_back(channel);
  const Phrase phrase = scope.promises.size() > 1 ? kChannelsOf : kChannels;
  words::Values values{{"channels", and_text(channels, speech)}};
  if (scope.promises.size() > 1) values.emplace_back("promise", title);
  return {speech(phrase, std::move(values)), unused.empty() || promise.state == eval::PromiseState::upcoming
                                                 ? std::string()
                                                 : speech(kUnused, {{"channels", and_text(unused, speech)}})};
}

doc::Table report_table(const Scope& scope, const Speech& speech) {
  doc::Table out = table(speech, speech(kReports),
                         {{"followup", kTitleColumn},
                          {"period", kRhythmsPeriod},
                          {"reported", kRhythmsReported},
                          {"by", kRhythmsBy},
                          {"final", kRhythmsFinal}});
  for (const records::Followup* followup : scope.followups)
    out.rows.push_back({followup_title(scope.corpus, *followup, speech),
                        time_text({followup->period->span, followup->period->written}, speech.lang),
                        time_text(*followup->date, speech.lang),
                        parties_text(scope.corpus, followup->by, speech),
                        speech(followup->final && *followup->final ? kRhythmsYes : kRhythmsNo)});
  return out;
}

std::vector<doc::Runs> events(const Scope& scope, const Speech& speech) {
  std::vector<doc::Runs> out;
  for (const records::Followup* followup : scope.followups)
    for (doc::Runs& item : feedback_items(followup->feedback, scope.as_of(), speech))
      out.push_back(std::move(item));
  return out;
}

}  // namespace

void rhythms_section(const Scope& scope, Page& page) {
  const Speech& speech = page.speech();
  doc::Table rhythms = rhythm_table(scope, speech);
  std::vector<std::string> channels;
  for (const eval::PromiseStatus* promise : scope.promises)
    for (std::string& text : channels_text(scope, *promise, speech)) channels.push_back(std::move(text));
  if (rhythms.rows.empty() && channels.empty() && scope.followups.empty()) return;
  page.heading(2, kRhythmsTitle);
  page.table(std::move(rhythms));
  page.say(channels);
  page.table(report_table(scope, speech));
  page.list(kEvents, events(scope, speech));
}

}  // namespace lofte::report
