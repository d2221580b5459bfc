// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "eval/amount.h"
#include "eval/attention_parts.h"
#include "eval/rhythms.h"
#include "eval/words.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::iso;
using Unit = RhythmStatus::Unit;
using calendar::Days;
using words::Phrase;
using words::say;

constexpr Phrase kNotRenewed{"\"{title}\" ended on {end}, and nothing renews it",
                             "”{title}” upphörde {end} och inget förnyar den"};
constexpr Phrase kNoMeetingSince{
    "\"{title}\" is to meet {every}; the last meeting recorded is that of {last}",
    "”{title}” ska ha möte {every}; det senast antecknade mötet är från {last}"};
constexpr Phrase kCooperationMeetingMissed{
    "\"{title}\" is to meet {every}; no meeting is recorded for {latest}",
    "”{title}” ska ha möte {every}; inget möte är antecknat för {latest}"};
constexpr Phrase kMeetingsMissed{
    "\"{title}\" is to meet {every}; no meeting is recorded for {missed} of {required} periods, most "
    "recently "
    "{latest}",
    "”{title}” ska ha möte {every}; inget möte är antecknat för {missed} av {required} perioder, senast "
    "{latest}"};

bool agreement_signed_by(const records::Agreement& agreement, Day as_of) {
  return !agreement.signing || !agreement.signing->date || known(agreement.signing->date, as_of);
}

std::set<std::string> renewed(const Scene& scene) {
  std::set<std::string> out;
  for (const records::Agreement& agreement : scene.corpus.agreements)
    if (agreement.renews && agreement_signed_by(agreement, scene.status.as_of))
      out.insert(agreement.renews->id);
  return out;
}

std::vector<std::string> promises_under(const Scene& scene, const std::string& agreement) {
  std::vector<std::string> out;
  for (const records::Promise& promise : scene.corpus.promises)
    if (promise.agreement && promise.agreement->id == agreement) out.push_back(promise.id);
  return out;
}

void not_renewed(const Scene& scene, std::vector<Attention>& out) {
  const std::set<std::string> have_successor = renewed(scene);
  for (const records::Agreement& agreement : scene.corpus.agreements) {
    if (!agreement.period || agreement.period->unknown || have_successor.contains(agreement.id)) continue;
    const Day end = agreement.period->span.last;
    if (scene.status.as_of <= end) continue;
    const auto message = say(kNotRenewed, {{"title", called(agreement.title, agreement)}, {"end", iso(end)}});
    out.push_back(raise(attention_rule::kNoSuccessor, corpus::name_of(records::What::agreement, agreement.id),
                        message, end + Days{1}));
    out.back().promises = promises_under(scene, agreement.id);
  }
}

std::vector<Beat> meetings(const records::Forum& forum, Day as_of) {
  std::vector<Beat> out;
  for (const auto& meeting : forum.held)
    if (known(meeting->date, as_of)) out.push_back({meeting->date->span, meeting->date->span.last});
  std::sort(out.begin(), out.end(),
            [](const Beat& a, const Beat& b) { return a.about.first < b.about.first; });
  return out;
}

bool meetings_unreadable(const records::Forum& forum) {
  return may_hide(forum.held, forum) || std::any_of(forum.held.begin(), forum.held.end(),
                                                    [](const auto& meeting) { return !meeting->date; });
}

bool was_missed(const Unit& unit) { return !unit.kept; }

words::Values about(const records::Forum& forum) {
  return {{"title", called(forum.title, forum)}, {"every", words::nested(say(each(*forum.meets->every)))}};
}

Attention raise_about(const records::Forum& forum, Phrase phrase, words::Values more, Day since) {
  words::Values values = about(forum);
  values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  return raise(attention_rule::kMeetingMissed, corpus::name_of(records::What::forum, forum.id),
               say(phrase, std::move(values)), since);
}

// A forum that has stopped meeting: since when, and when it last met.
Attention stopped(const records::Forum& forum, const std::vector<Unit>& units, const Beat& last) {
  const auto kept = std::find_if_not(units.rbegin(), units.rend(), was_missed);
  return raise_about(forum, kNoMeetingSince, {{"last", words::nested(when(last.about))}},
                     kept.base()->missed_since);
}

// A forum that meets, but left out units before.
Attention left_out(const records::Forum& forum, const std::vector<Unit>& units) {
  const auto latest = std::find_if(units.rbegin(), units.rend(), was_missed);
  const auto missed = std::count_if(units.begin(), units.end(), was_missed);
  return raise_about(forum, missed == 1 ? kCooperationMeetingMissed : kMeetingsMissed,
                     {{"missed", static_cast<long long>(missed)},
                      {"required", static_cast<long long>(units.size())},
                      {"latest", iso(latest->when)}},
                     latest->missed_since);
}

// A forum has met as it should from the unit of its first known meeting on; before that nothing says it
// existed.
void missed_meetings(const Scene& scene, const records::Forum& forum, std::vector<Attention>& out) {
  if (!forum.meets || !forum.meets->every || meetings_unreadable(forum)) return;
  const std::vector<Beat> held = meetings(forum, scene.status.as_of);
  if (held.empty()) return;
  const calendar::Unit every = *forum.meets->every;
  const Day from = calendar::unit_around(every, held.front().about.first).first;
  const auto units = judged_units(every, {from, calendar::kForever}, held, scene.status.as_of);
  if (std::none_of(units.begin(), units.end(), was_missed)) return;
  const bool met_since = held.back().about.last > units.back().when.last;
  const bool goes_on = was_missed(units.back()) && !met_since;
  out.push_back(goes_on ? stopped(forum, units, held.back()) : left_out(forum, units));
}

}  // namespace

std::vector<Attention> attention_to_cooperation(const Scene& scene) {
  std::vector<Attention> out;
  not_renewed(scene, out);
  for (const records::Forum& forum : scene.corpus.forums) missed_meetings(scene, forum, out);
  return out;
}

}  // namespace lofte::eval
