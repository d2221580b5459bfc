// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "eval/words.h"
#include "report/charts.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/sections.h"
#include "report/walk_map.h"
#include "report/walk_parts.h"

namespace lofte::report {
namespace {

using doc::Cell;
using records::WalkState;
using words::Phrase;

constexpr Phrase kWalksTitle{"Safety walks", "Trygghetsvandringar"};
constexpr Phrase kHeldOne{"{n} walk was held", "{n} vandring har genomförts"};
constexpr Phrase kWalksHeld{"{n} walks were held", "{n} vandringar har genomförts"};
constexpr Phrase kCancelledOne{"{n} was cancelled", "{n} har ställts in"},
    kWalksCancelled{"{n} were cancelled", "{n} har ställts in"};
constexpr Phrase kPlannedOne{"{n} is planned", "{n} är planerad"},
    kWalksPlanned{"{n} are planned", "{n} är planerade"};
constexpr Phrase kWalksProposedOne{"The participants made {n} proposal: {what}",
                                   "Deltagarna lämnade {n} förslag: {what}"};
constexpr Phrase kWalksProposed{"The participants made {n} proposals: {what}",
                                "Deltagarna lämnade {n} förslag: {what}"};
constexpr Phrase kWalksNoProposals{"No proposals are recorded", "Inga förslag har antecknats"};
constexpr Phrase kWalksCaption{"The walks and how far their proposals have come",
                               "Vandringarna och hur långt förslagen har kommit"};

constexpr Phrase kWalksNumber{"No.", "Nr"};
constexpr Phrase kWalksDate{"Date", "Datum"}, kWalksWalk{"Walk", "Vandring"}, kWalksState{"State", "Läge"};
constexpr Phrase kWalksProposals{"Proposals", "Förslag"}, kWalksChosen{"Chosen", "Valda"},
    kWalksDone{"Done", "Genomförda"};
constexpr Phrase kWalksDeclined{"Declined", "Avslagna"}, kWalksFeedback{"Fed back", "Återkopplat"},
    kNot{"no", "nej"};

constexpr Phrase kFeedbackGiven{"The participants were told what came of their proposals",
                                "Så har deltagarna fått veta vad som hänt med förslagen"};
constexpr Phrase kFeedbackGivenBare{"The participants were told how the walk went",
                                    "Så har deltagarna fått återkoppling"};
constexpr Phrase kNoFeedback{"No feedback to the participants is recorded",
                             "Någon återkoppling till deltagarna är inte antecknad"};
constexpr Phrase kWalksGood{"What works well, according to the participants",
                            "Det här fungerar bra enligt deltagarna"};
constexpr Phrase kNoProposal{"Observations without a proposal", "Iakttagelser utan förslag"};

int count(const Scope& scope, WalkState state) {
  return static_cast<int>(std::count_if(scope.walks.begin(), scope.walks.end(),
                                        [&](const auto* walk) { return walk->state == state; }));
}

eval::WalkStatus sum_of(const Scope& scope) {
  eval::WalkStatus sum{};
  for (const eval::WalkStatus* walk : scope.walks) {
    sum.proposals += walk->proposals;
    sum.chosen += walk->chosen;
    sum.declined += walk->declined;
    sum.answered += walk->answered;
    sum.unanswered += walk->unanswered;
    sum.done += walk->done;
  }
  return sum;
}

std::string counts_text(const Scope& scope, const Speech& speech) {
  std::vector<std::string> parts{speech(words::counted(count(scope, WalkState::held), kHeldOne, kWalksHeld))};
  const auto add = [&](WalkState state, Phrase one, Phrase many) {
    if (const int n = count(scope, state); n > 0) parts.push_back(speech(words::counted(n, one, many)));
  };
  add(WalkState::cancelled, kCancelledOne, kWalksCancelled);
  add(WalkState::planned, kPlannedOne, kWalksPlanned);
  return and_text(parts, speech);
}

std::string proposed_text(const Scope& scope, const Speech& speech) {
  const eval::WalkStatus sum = sum_of(scope);
  if (sum.proposals == 0)
    return count(scope, WalkState::held) > 0 ? speech(kWalksNoProposals) : std::string();
  return speech(sum.proposals == 1 ? kWalksProposedOne : kWalksProposed,
                {{"n", static_cast<long long>(sum.proposals)}, {"what", proposals_text(sum, speech)}});
}

std::string short_title(const Scope& scope, const records::Walk& walk, const Speech& speech) {
  if (walk.title || walk.places.empty()) return walk_title(scope.corpus, walk, speech);
  return places_text(scope.corpus, walk.places, speech);
}

std::vector<Cell> row(const Scope& scope, const eval::WalkStatus& walk, const Speech& speech) {
  const bool held = walk.state == WalkState::held;
  const auto number = [&](int n) { return held ? Cell(n) : Cell("–"); };
  const std::string fed_back = walk.feedback ? date_text(*walk.feedback, speech.lang)
                               : held        ? speech(kNot)
                                             : "–";
  return {time_text(*walk.walk->date, speech.lang),
          short_title(scope, *walk.walk, speech),
          speech(eval::phrase(walk.state)),
          number(walk.proposals),
          number(walk.chosen),
          number(walk.done),
          number(walk.declined),
          fed_back};
}

void add_walk(const Scope& scope, const eval::WalkStatus& status, const std::string& charts, Page& page) {
  const Speech& speech = page.speech();
  const records::Walk& walk = *status.walk;
  page.heading(3, walk_title(scope.corpus, walk, speech));
  page.say(walk_facts(scope.corpus, status, speech));
  if (status.state != WalkState::held) return;
  if (auto map = map_of_walk(scope.corpus, walk, charts, speech)) page.picture(std::move(*map));
  page.table(proposals_table({scope.corpus, scope.status, scope.index.links}, walk, speech));
  page.list(kNoProposal, without_proposal(scope.corpus, walk, speech));
  page.list(kWalksGood, good_things(scope.corpus, walk, speech));
  auto feedback = feedback_items(walk.feedback, scope.as_of(), speech);
  if (feedback.empty()) return page.say(kNoFeedback);
  page.say(speech(status.proposals > 0 ? kFeedbackGiven : kFeedbackGivenBare) + ":");
  page.bullets(std::move(feedback));
}

// The walks and how far they have come; numbered where a map shows them by their numbers.
doc::Table overview(const Scope& scope, bool numbered, const Speech& speech) {
  doc::Table out = table(speech, speech(kWalksCaption),
                         {{"date", kWalksDate},
                          {"walk", kWalksWalk},
                          {"state", kWalksState},
                          {"proposals", kWalksProposals, true},
                          {"chosen", kWalksChosen, true},
                          {"done", kWalksDone, true},
                          {"declined", kWalksDeclined, true},
                          {"feedback", kWalksFeedback}});
  for (const eval::WalkStatus* walk : scope.walks) out.rows.push_back(row(scope, *walk, speech));
  if (!numbered) return out;
  out.columns.insert(out.columns.begin(), {"number", speech(kWalksNumber), doc::Align::left});
  for (std::size_t i = 0; i < out.rows.size(); ++i)
    out.rows[i].insert(out.rows[i].begin(), Cell(std::to_string(i + 1)));
  return out;
}

std::optional<doc::Picture> map_of(const Scope& scope, const std::string& charts, const Speech& speech) {
  std::vector<const records::Walk*> walks;
  for (const eval::WalkStatus* walk : scope.walks) walks.push_back(walk->walk);
  return map_of_walks(scope.corpus, walks, charts, speech);
}

}  // namespace

void walks_section(const Scope& scope, const std::string& charts, Page& page) {
  if (scope.walks.empty()) return;
  const Speech& speech = page.speech();
  page.heading(2, kWalksTitle);
  page.say({counts_text(scope, speech), proposed_text(scope, speech)});
  auto map = map_of(scope, charts, speech);
  page.table(overview(scope, map.has_value(), speech));
  if (map) page.picture(std::move(*map));
  if (auto funnel = proposals_funnel(count(scope, WalkState::held), sum_of(scope), charts, speech))
    page.picture(std::move(*funnel));
  for (const eval::WalkStatus* walk : scope.walks) add_walk(scope, *walk, charts, page);
}

}  // namespace lofte::report
