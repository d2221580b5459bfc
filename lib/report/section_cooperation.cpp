// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "calendar/units.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using calendar::Interval;
using doc::Cell;
using records::Forum;
using words::Phrase;

constexpr Phrase kCooperationTitle{"Cooperation", "Samverkan"};
constexpr Phrase kForums{"Where the parties meet", "Här möts parterna"};
constexpr Phrase kForumsCaption{"The forums and their meetings during the period, until {day}",
                                "Forumen och deras möten under perioden, till och med den {day}"};
constexpr Phrase kForum{"Forum", "Forum"}, kCooperationLevel{"Level", "Nivå"},
    kCooperationLed{"Led by", "Leds av"};
constexpr Phrase kCooperationMeetings{"Meetings", "Möten"}, kRhythm{"Is to meet", "Ska mötas"},
    kLast{"Latest", "Senaste"};
constexpr Phrase kCooperationKept{"{every}: {kept} of {units}", "{every}: {kept} av {units}"};
constexpr Phrase kCooperationMembers{"{forum}: {members}", "{forum}: {members}"};
constexpr Phrase kMembersIntro{"Who takes part", "De som deltar"};
constexpr Phrase kCooperationCoOpted{"{member}, co-opted", "{member}, adjungerad"},
    kCooperationLeading{"{member}, leading", "{member}, leder"};
constexpr Phrase kCooperationChair{"{function}, chair", "{function}, ordförande"};
constexpr Phrase kDecisions{"Noted and decided at the meetings", "Antecknat och beslutat vid mötena"};
constexpr Phrase kDecision{"{forum}, {date}: {what}", "{forum}, {date}: {what}"};

constexpr Phrase kCooperationAgreement{"Cooperation agreements", "Samverkansöverenskommelser"};
constexpr Phrase kCooperationBetween{"\"{title}\" is between {parties} and holds for {period}",
                                     "”{title}” är träffad mellan {parties} och gäller {period}"};
constexpr Phrase kCooperationSigned{"It was signed {when}", "Den undertecknades {when}"};
constexpr Phrase kRenews{"It renews \"{title}\"", "Den förnyar ”{title}”"};
constexpr Phrase kCooperationPurposes{"Purposes", "Syften"}, kAreas{"Focus areas", "Fokusområden"};
constexpr Phrase kAreaPlan{"{area}: {plan}", "{area}: {plan}"};

// The days of the period that have come, from the unit of the forum's first known meeting on: before that
// nothing says that it met at all.
std::optional<Interval> met_until_now(const Scope& scope, const Forum& forum, calendar::Unit every) {
  std::optional<calendar::Day> first;
  for (const auto& meeting : forum.held)
    if (eval::known(meeting->date, scope.as_of()))
      first = std::min(first.value_or(calendar::kForever), meeting->date->span.first);
  if (!first) return std::nullopt;
  return calendar::common({calendar::unit_around(every, *first).first, scope.as_of()}, scope.period.span);
}

std::vector<const records::Meeting*> meetings(const Scope& scope, const Forum& forum) {
  std::vector<const records::Meeting*> out;
  for (const auto& meeting : forum.held)
    if (eval::known(meeting->date, scope.as_of()) && scope.covers(meeting->date->span))
      out.push_back(&*meeting);
  return out;
}

std::string rhythm_text(const Scope& scope, const Forum& forum, const Speech& speech) {
  if (!forum.meets || !forum.meets->every) return {};
  const auto held = meetings(scope, forum);
  const auto days = met_until_now(scope, forum, *forum.meets->every);
  if (!days) return {};
  const auto units = calendar::units(*forum.meets->every, *days);
  const auto kept = std::count_if(units.begin(), units.end(), [&](const Interval& unit) {
    return std::any_of(held.begin(), held.end(), [&](const auto* m) { return unit.overlaps(m->date->span); });
  });
  return speech(kCooperationKept, {{"every", capital(speech(eval::each(*forum.meets->every)))},
                                   {"kept", static_cast<long long>(kept)},
                                   {"units", static_cast<long long>(units.size())}});
}

std::vector<Cell> forum_row(const Scope& scope, const Forum& forum, const Speech& speech) {
  const auto held = meetings(scope, forum);
  const auto latest = std::max_element(held.begin(), held.end(), [](const auto* a, const auto* b) {
    return a->date->span.last < b->date->span.last;
  });
  return {query::title_of(forum),
          forum.level ? speech(eval::phrase(*forum.level)) : "",
          forum.led_by ? corpus::party_name(scope.corpus, forum.led_by->id) : "",
          Cell(static_cast<std::int64_t>(held.size())),
          latest == held.end() ? "" : time_text(*(*latest)->date, speech.lang),
          rhythm_text(scope, forum, speech)};
}

std::string member_text(const Scope& scope, const records::Member& member, const Speech& speech) {
  std::string text = text_of(member.function);
  if (member.party) text = function_text(text, corpus::party_name(scope.corpus, member.party->id), speech);
  if (member.leading && *member.leading) text = speech(kCooperationLeading, {{"member", text}});
  if (member.co_opted && *member.co_opted) text = speech(kCooperationCoOpted, {{"member", text}});
  return text;
}

std::string members_text(const Scope& scope, const Forum& forum, const Speech& speech) {
  std::vector<std::string> members;
  if (forum.chair) members.push_back(speech(kCooperationChair, {{"function", *forum.chair}}));
  for (const auto& member : forum.members) members.push_back(member_text(scope, *member, speech));
  if (members.empty()) return {};
  return sentence(
      speech(kCooperationMembers, {{"forum", query::title_of(forum)}, {"members", join(members, "; ")}}));
}

std::vector<std::string> decisions(const Scope& scope, const Speech& speech) {
  std::vector<std::string> out;
  for (const Forum& forum : scope.corpus.forums)
    for (const records::Meeting* meeting : meetings(scope, forum)) {
      const std::string what =
          told_words(scope.corpus, sentences({text_of(meeting->note), text_of(meeting->decided)}), false);
      if (!what.empty())
        out.push_back(speech(kDecision, {{"forum", query::title_of(forum)},
                                         {"date", time_text(*meeting->date, speech.lang)},
                                         {"what", what}}));
    }
  return out;
}

void add_forums(const Scope& scope, Page& page) {
  const Speech& speech = page.speech();
  if (scope.one_promise || scope.corpus.forums.empty()) return;
  page.heading(3, kForums);
  doc::Table out = table(speech, speech(kForumsCaption, {{"day", date_text(scope.as_of(), speech.lang)}}),
                         {{"forum", kForum},
                          {"level", kCooperationLevel},
                          {"led_by", kCooperationLed},
                          {"meetings", kCooperationMeetings, true},
                          {"last", kLast},
                          {"rhythm", kRhythm}});
  std::vector<std::string> members;
  for (const Forum& forum : scope.corpus.forums) {
    out.rows.push_back(forum_row(scope, forum, speech));
    if (std::string text = members_text(scope, forum, speech); !text.empty())
      members.push_back(std::move(text));
  }
  page.table(std::move(out));
  if (!members.empty()) page.say(speech(kMembersIntro) + ":");
  page.bullets(members);
  const auto decided = decisions(scope, speech);
  if (!decided.empty()) page.say(speech(kDecisions) + ":");
  page.bullets(decided);
}

// The agreements that hold during the period; with one promise, its own.
bool shows(const Scope& scope, const records::Agreement& agreement) {
  if (!scope.one_promise) return agreement.period && scope.covers(agreement.period->span);
  return std::any_of(scope.promises.begin(), scope.promises.end(), [&](const auto* promise) {
    return promise->promise->agreement && promise->promise->agreement->id == agreement.id;
  });
}

std::string area_text(const records::FocusArea& area, const Speech& speech) {
  const std::string title = text_of(area.title);
  const std::string plan = !area.plan        ? ""
                           : area.plan->text ? area.plan->text->str()
                                             : text_of(area.plan->link.title);
  return plan.empty() ? title : speech(kAreaPlan, {{"area", title}, {"plan", plan}});
}

void add_agreement(const Scope& scope, const records::Agreement& agreement, Page& page) {
  const Speech& speech = page.speech();
  const auto* renewed = agreement.renews ? scope.corpus.agreements.find(agreement.renews->id) : nullptr;
  const std::string period = agreement.period ? period_text(agreement.period->span, speech.lang) : "";
  const bool dated = agreement.signing && agreement.signing->date;
  page.say({speech(kCooperationBetween, {{"title", query::title_of(agreement)},
                                         {"parties", parties_text(scope.corpus, agreement.parties, speech)},
                                         {"period", period}}),
            dated ? speech(kCooperationSigned, {{"when", when_text(*agreement.signing->date, speech.lang)}})
                  : std::string(),
            renewed ? speech(kRenews, {{"title", query::title_of(*renewed)}}) : std::string()});
  if (!agreement.purposes.empty()) page.say(speech(kCooperationPurposes) + ":");
  page.bullets(texts_of(agreement.purposes));
  std::vector<std::string> areas;
  for (const auto& area : agreement.focus_areas) areas.push_back(area_text(*area, speech));
  if (areas.empty()) return;
  page.say(speech(kAreas) + ":");
  page.bullets(areas);
}

void add_agreements(const Scope& scope, Page& page) {
  bool first = true;
  for (const records::Agreement& agreement : scope.corpus.agreements) {
    if (!shows(scope, agreement)) continue;
    if (first) page.heading(3, kCooperationAgreement);
    first = false;
    add_agreement(scope, agreement, page);
  }
}

}  // namespace

void cooperation_section(const Scope& scope, Page& page) {
  Page inner(page.speech().lang, {});
  add_forums(scope, inner);
  add_agreements(scope, inner);
  situation_section(scope, inner);
  plan_section(scope, inner);
  act_section(scope, inner);
  doc::Document section = inner.done();
  if (section.blocks.empty()) return;
  page.heading(2, kCooperationTitle);
  page.append(std::move(section.blocks));
}

}  // namespace lofte::report
