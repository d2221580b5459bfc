// SPDX-License-Identifier: Apache-2.0
//
// The act (2023:196) on the responsibility of municipalities for crime prevention, in force from 1 July 2023.
// Of what it asks, records can show this: that there is a picture of the situation with its three parts (4 §)
// and a plan of measures (5 §, from 1 July 2024), that both are looked at again within two years (6 §), and
// that a function coordinates (11 §). Agreements (9 §) and a council (10 §) are what a municipality is to
// work for: effort and not result, so their absence is information and no breach. Reports to the council (13
// §) have no clock. The act knows nothing of citizen promises, walks or yearly reports, and neither do the
// messages here.
//
// No clock starts before the act was in force: what is older counts from that day.
#include <algorithm>

#include "eval/attention_parts.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Days;
using calendar::iso;
using records::What;
using words::Phrase;
using words::say;

constexpr Day kInForce = calendar::day(2023, 7, 1);
constexpr Day kPlansFrom = calendar::day(2024, 7, 1);
constexpr int kMonthsBetween = 24;

constexpr Phrase kNoSituation{
    "4 § of the act (2023:196) requires a picture of the situation; none is recorded for {who}",
    "4 § lagen (2023:196): en lägesbild ska tas fram; ingen är antecknad för {who}"};
constexpr Phrase kStatutoryIncomplete{"4 § of the act (2023:196): \"{title}\" lacks {missing}",
                                      "4 § lagen (2023:196): i ”{title}” saknas {missing}"};
constexpr Phrase kMapping{"the mapping of crime", "kartläggningen av brottsligheten"};
constexpr Phrase kOther{"other information of importance", "annan information av betydelse"};
constexpr Phrase kAnalysis{"the analysis", "analysen"};
constexpr Phrase kOutdated{"6 § of the act (2023:196): \"{title}\" of {last} was to be updated by {due}",
                           "6 § lagen (2023:196): ”{title}” från {last} skulle ha uppdaterats senast {due}"};
constexpr Phrase kNoPlan{"5 § of the act (2023:196) requires a plan of measures; none is recorded for {who}",
                         "5 § lagen (2023:196): en åtgärdsplan ska beslutas; ingen är antecknad för {who}"};
constexpr Phrase kNotFollowedUp{"6 § of the act (2023:196): \"{title}\" was to be followed up by {due}",
                                "6 § lagen (2023:196): ”{title}” skulle ha följts upp senast {due}"};
constexpr Phrase kNoFunction{
    "11 § of the act (2023:196) requires a coordinating function; lofte.yaml names none",
    "11 § lagen (2023:196): en samordningsfunktion ska finnas; ingen är angiven i lofte.yaml"};
constexpr Phrase kNoTerms{"9 § of the act (2023:196): \"{title}\" does not state {missing}",
                          "9 § lagen (2023:196): ”{title}” anger inte {missing}"};
constexpr Phrase kPurposes{"the purposes of the cooperation", "syftena med samverkan"};
constexpr Phrase kAreas{"the areas of the cooperation", "områdena för samverkan"};
constexpr Phrase kNoForum{"10 § of the act (2023:196): no strategic forum is recorded for {who}",
                          "10 § lagen (2023:196): inget strategiskt forum är antecknat för {who}"};
constexpr Phrase kNotLed{"10 § of the act (2023:196): \"{title}\" is not recorded as led by {who}",
                         "10 § lagen (2023:196): ”{title}” är inte antecknat som lett av {who}"};

// A municipality whose duties are looked at; `only` when the folder has no other.
struct Subject {
  const corpus::Corpus& corpus;
  std::string id;
  bool only;
  Day as_of;

  std::string name() const { return corpus::party_name(corpus, id); }
};

std::vector<Subject> municipalities(const corpus::Corpus& corpus, Day as_of) {
  std::vector<Subject> out;
  for (const auto& party : corpus.settings.parties)
    if (party->side && *party->side == records::Side::municipality && party->part_of.absent())
      out.push_back({corpus, party.id, true, as_of});
  for (Subject& subject : out) subject.only = out.size() == 1;
  return out;
}

// Whose a record is: the only municipality's, or the one's that it names (or names a part of).
template <class R>
bool belongs(const R& record, const Subject& subject) {
  if (subject.only) return true;
  return record.municipality && corpus::party_within(subject.corpus, record.municipality->id, subject.id);
}

template <class R>
std::vector<const R*> of(const corpus::Kept<R>& all, const Subject& subject) {
  std::vector<const R*> out;
  for (const R& record : all)
    if (belongs(record, subject)) out.push_back(&record);
  return out;
}

// Whether something certainly is not there. An empty list says no more than none.
template <class T>
bool lacks(const records::Field<T>& field, const records::Record& record) {
  return field.absent() && !may_hide(field, record);
}
template <class T>
bool lacks(const records::List<T>& list, const records::Record& record) {
  return list.empty() && !may_hide(list, record);
}

// Whether a kind may hold a record of the municipality that says less than its author wrote.
template <class R>
bool whose_is_unclear(const corpus::Kept<R>& all, const Subject& subject) {
  const auto unclear = [&](const R& record) {
    return !subject.only && may_hide(record.municipality, record);
  };
  return !all.complete() || std::any_of(all.begin(), all.end(), unclear);
}

Day last_of(const records::List<calendar::Time>& dates, Day first, Day as_of) {
  Day last = first;
  for (const auto& date : dates)
    if (date->span.last <= as_of) last = std::max(last, date->span.last);
  return last;
}

const records::Field<calendar::Time>& made(const records::Situation& situation) { return situation.date; }
const records::Field<calendar::Time>& made(const records::Plan& plan) { return plan.decided->date; }

// The day a situation or a plan was last looked at.
Day last_seen(const records::Situation& situation, Day as_of) {
  return last_of(situation.updated, situation.date->span.last, as_of);
}
Day last_seen(const records::Plan& plan, Day as_of) {
  return last_of(plan.followed_up, plan.decided->date->span.last, as_of);
}

// The situation that was last made or updated.
const records::Situation* latest(const std::vector<const records::Situation*>& situations, Day as_of) {
  const records::Situation* last = nullptr;
  for (const records::Situation* situation : situations) {
    if (!known(situation->date, as_of)) continue;
    if (!last || last_seen(*last, as_of) <= last_seen(*situation, as_of)) last = situation;
  }
  return last;
}

template <class R>
bool undated(const std::vector<const R*>& records) {
  return std::any_of(records.begin(), records.end(), [](const R* record) { return !made(*record); });
}

// Something that is to be looked at again: the day it is to be done by.
Day next_due(Day last) { return calendar::add_months(std::max(last, kInForce), kMonthsBetween); }

words::Value these(const std::vector<Phrase>& phrases, words::Joint joint) {
  words::List out{{}, joint};
  for (const Phrase& phrase : phrases) out.items.push_back(say(phrase));
  return out;
}

std::vector<Phrase> missing_parts(const records::Situation& situation) {
  std::vector<Phrase> out;
  if (lacks(situation.mapping, situation)) out.push_back(kMapping);
  if (lacks(situation.other, situation)) out.push_back(kOther);
  if (lacks(situation.analysis, situation)) out.push_back(kAnalysis);
  return out;
}

void judge_situation(const records::Situation& situation, Day as_of, std::vector<Attention>& out) {
  const std::string name = corpus::name_of(What::situation, situation.id);
  const std::string title = called(situation.title, situation);
  const auto missing = missing_parts(situation);
  const Day made_on = situation.date->span.last;
  if (!missing.empty())
    out.push_back(
        raise(attention_rule::kSituationIncomplete, name,
              say(kStatutoryIncomplete, {{"title", title}, {"missing", these(missing, words::Joint::and_)}}),
              std::max(made_on, kInForce)));
  const Day last = last_seen(situation, as_of);
  const Day due = next_due(last);
  if (due < as_of && !may_hide(situation.updated, situation))
    out.push_back(raise(attention_rule::kSituationOutdated, name,
                        say(kOutdated, {{"title", title}, {"last", iso(last)}, {"due", iso(due)}}),
                        due + Days{1}));
}

void situations(const Subject& subject, std::vector<Attention>& out) {
  auto all = of(subject.corpus.situations, subject);
  std::erase_if(all, [](const auto* situation) { return !is_statutory(*situation); });
  if (undated(all) || whose_is_unclear(subject.corpus.situations, subject)) return;
  if (const records::Situation* situation = latest(all, subject.as_of))
    return judge_situation(*situation, subject.as_of, out);
  out.push_back(raise(attention_rule::kSituationMissing, std::string(records::kSettingsFile),
                      say(kNoSituation, {{"who", subject.name()}}), kInForce));
}

void judge_plan(const records::Plan& plan, Day as_of, std::vector<Attention>& out) {
  const Day due = next_due(last_seen(plan, as_of));
  if (as_of <= due || may_hide(plan.followed_up, plan)) return;
  out.push_back(raise(attention_rule::kPlanNotFollowedUp, corpus::name_of(What::plan, plan.id),
                      say(kNotFollowedUp, {{"title", called(plan.title, plan)}, {"due", iso(due)}}),
                      due + Days{1}));
}

void plans(const Subject& subject, std::vector<Attention>& out) {
  const auto all = of(subject.corpus.plans, subject);
  if (undated(all) || whose_is_unclear(subject.corpus.plans, subject)) return;
  auto judged = plans_in_force(subject.corpus, subject.as_of);
  std::erase_if(judged, [&](const records::Plan* plan) { return !belongs(*plan, subject); });
  for (const records::Plan* plan : judged) judge_plan(*plan, subject.as_of, out);
  if (!judged.empty() || subject.as_of < kPlansFrom) return;
  out.push_back(raise(attention_rule::kPlanMissing, std::string(records::kSettingsFile),
                      say(kNoPlan, {{"who", subject.name()}}), kPlansFrom));
}

// A council says nothing of when it was set up, so a forum counts on every day.
void council(const Subject& subject, std::vector<Attention>& out) {
  std::vector<const records::Forum*> councils;
  for (const records::Forum* forum : of(subject.corpus.forums, subject)) {
    if (may_hide(forum->level, *forum) || may_hide(forum->led_by, *forum)) return;
    if (forum->level && *forum->level == records::Level::strategic) councils.push_back(forum);
  }
  const auto led = [&](const records::Forum* forum) {
    return forum->led_by && corpus::party_within(subject.corpus, forum->led_by->id, subject.id);
  };
  if (whose_is_unclear(subject.corpus.forums, subject)) return;
  if (councils.empty())
    out.push_back(raise(attention_rule::kNoCouncil, std::string(records::kSettingsFile),
                        say(kNoForum, {{"who", subject.name()}}), kInForce));
  else if (std::none_of(councils.begin(), councils.end(), led))
    out.push_back(raise(attention_rule::kCouncilNotLed, corpus::name_of(What::forum, councils.front()->id),
                        say(kNotLed, {{"title", called(councils.front()->title, *councils.front())},
                                      {"who", subject.name()}}),
                        kInForce));
}

// An agreement that has certainly been signed since the act came into force, and that has not ended.
bool under_the_act(const records::Agreement& agreement, Day as_of) {
  if (!agreement.signing || !known(agreement.signing->date, as_of)) return false;
  if (agreement.signing->date->span.first < kInForce) return false;
  return !agreement.period || as_of <= agreement.period->span.last;
}

void agreements(const corpus::Corpus& corpus, Day as_of, std::vector<Attention>& out) {
  for (const records::Agreement& agreement : corpus.agreements) {
    if (!under_the_act(agreement, as_of)) continue;
    std::vector<Phrase> missing;
    if (lacks(agreement.purposes, agreement)) missing.push_back(kPurposes);
    if (lacks(agreement.focus_areas, agreement)) missing.push_back(kAreas);
    if (missing.empty()) continue;
    const auto message = say(kNoTerms, {{"title", called(agreement.title, agreement)},
                                        {"missing", these(missing, words::Joint::or_)}});
    out.push_back(raise(attention_rule::kAgreementIncomplete, corpus::name_of(What::agreement, agreement.id),
                        message, agreement.signing->date->span.last));
  }
}

}  // namespace

std::vector<Attention> statutory(const corpus::Corpus& corpus, Day as_of) {
  if (!corpus.settings.under_the_act() || as_of < kInForce) return {};
  const std::vector<Subject> subjects = municipalities(corpus, as_of);
  if (subjects.empty()) return {};
  std::vector<Attention> out;
  for (const Subject& subject : subjects) {
    situations(subject, out);
    plans(subject, out);
    council(subject, out);
  }
  if (lacks(corpus.settings.coordinator, corpus.settings))
    out.push_back(raise(attention_rule::kNoCoordinator, std::string(records::kSettingsFile), say(kNoFunction),
                        kInForce));
  agreements(corpus, as_of, out);
  return out;
}

}  // namespace lofte::eval
