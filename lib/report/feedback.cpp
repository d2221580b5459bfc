// SPDX-License-Identifier: Apache-2.0
#include "report/feedback.h"

#include <algorithm>

#include "base/strings.h"
#include "report/dates.h"
#include "report/feedback_next.h"
#include "report/feedback_points.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/walk_map.h"
#include "report/walk_parts.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kFeedbackTitle{"What came of the safety walk: {walk}",
                                "Så blev det efter trygghetsvandringen: {walk}"};
constexpr Phrase kThanks{
    "Thank you for taking part. This page tells what came of what you saw and proposed, according to what "
    "was known on {day}",
    "Tack för att ni var med. Här berättar vi vad som har hänt med det ni såg och föreslog, enligt det som "
    "var känt den {day}"};
constexpr Phrase kOfStaff{
    "This page tells what came of what was seen and proposed, according to what was known on {day}",
    "Här berättar vi vad som har hänt med det som sågs och föreslogs, enligt det som var känt den {day}"};
constexpr Phrase kNotHeld{"This page tells how the walk stands, according to what was known on {day}",
                          "Här berättar vi hur det går med vandringen, enligt det som var känt den {day}"};
constexpr Phrase kFeedbackWalk{"The walk", "Vandringen"};
constexpr Phrase kFeedbackProposed{"What you saw and proposed", "Det ni såg och föreslog"};
constexpr Phrase kFeedbackProposals{"You made {n, plural, one {# proposal} other {# proposals}}: {what}",
                                    "Ni lämnade {n} förslag: {what}"};
constexpr Phrase kFeedbackNoProposals{"No proposals are recorded from the walk",
                                      "Inga förslag har antecknats från vandringen"};
constexpr Phrase kFeedbackGood{"You said that this works well", "Det här tyckte ni fungerar bra"};
constexpr Phrase kFeedbackSeen{"You also saw", "Ni såg också"};
constexpr Phrase kTold{"Earlier news about the walk", "Tidigare besked om vandringen"};
constexpr Phrase kFeedbackAbout{"About this page", "Om den här sidan"};
constexpr Phrase kAsk{"Questions are answered by {function} at {who}",
                      "Frågor besvaras av {function} i {who}"};
constexpr Phrase kAskAt{"Questions are answered by {function} at {who}:",
                        "Frågor besvaras av {function} i {who}:"};
constexpr Phrase kFeedbackVersion{"The page is made with lofte {version}",
                                  "Sidan är gjord med verktyget lofte {version}"};
constexpr Phrase kFeedbackRevision{
    "The page is made from version {revision} of the records, with lofte {version}",
    "Sidan bygger på version {revision} av underlaget och är gjord med verktyget lofte {version}"};
constexpr Phrase kFeedbackSmall{"The number is not given for groups of fewer than {n} participants",
                                "Antalet anges inte för grupper med färre än {n} deltagare"};

const eval::WalkStatus* status_of(const eval::Status& status, const std::string& walk) {
  const auto at = std::find_if(status.walks.begin(), status.walks.end(),
                               [&](const eval::WalkStatus& one) { return one.walk->id == walk; });
  return at == status.walks.end() ? nullptr : &*at;
}

void add_proposals(const Standing& standing, const eval::WalkStatus& walk, const std::string& charts,
                   Page& page) {
  const corpus::Corpus& corpus = standing.corpus;
  const Speech& speech = page.speech();
  page.heading(2, kFeedbackProposed);
  if (walk.proposals == 0) {
    page.say(kFeedbackNoProposals);
  } else {
    page.say(kFeedbackProposals,
             {{"n", static_cast<long long>(walk.proposals)}, {"what", proposals_text(walk, speech)}});
  }
  if (auto map = map_of_walk(corpus, *walk.walk, charts, speech)) page.picture(std::move(*map));
  add_points(standing, *walk.walk, page);
  page.list(kFeedbackSeen, without_proposal(corpus, *walk.walk, speech));
  page.list(kFeedbackGood, good_things(corpus, *walk.walk, speech));
}

// Nobody took part but those whose work it was.
bool of_staff(const records::Walk& walk) {
  return !walk.participants.empty() && std::all_of(walk.participants.begin(), walk.participants.end(),
                                                   [](const auto& group) { return !group->party.absent(); });
}

bool counts_people(const records::Walk& walk) {
  return std::any_of(walk.participants.begin(), walk.participants.end(),
                     [](const auto& group) { return group->count && group->party.absent(); });
}

// Whom to ask, and how the function is reached; an e-mail address is a link.
void add_whom_to_ask(const corpus::Corpus& corpus, Page& page) {
  const auto& coordinator = corpus.settings.coordinator;
  if (!coordinator || !coordinator->function) return;
  const words::Values values{{"function", *coordinator->function}, {"who", text_of(corpus.settings.title)}};
  if (!coordinator->contact) return page.say(kAsk, values);
  const std::string contact = one_line(*coordinator->contact);
  const bool address = contact.find('@') != contact.npos && contact.find(' ') == contact.npos;
  page.append({doc::Paragraph{{{sentence(page.speech()(kAskAt, values)) + " "},
                               {.text = contact, .url = address ? "mailto:" + contact : std::string()}}}});
}

void add_about(const corpus::Corpus& corpus, const eval::WalkStatus& walk, const FeedbackOptions& options,
               Page& page) {
  const Speech& speech = page.speech();
  constexpr std::size_t short_sha = 12;
  const long long small_count = corpus.settings.small_count();
  page.heading(2, kFeedbackAbout);
  add_whom_to_ask(corpus, page);
  page.say({counts_people(*walk.walk) && small_count > 1 ? speech(kFeedbackSmall, {{"n", small_count}})
                                                         : std::string(),
            options.revision
                ? speech(kFeedbackRevision,
                         {{"revision", options.revision->substr(0, short_sha)}, {"version", options.version}})
                : speech(kFeedbackVersion, {{"version", options.version}})});
}

}  // namespace

doc::Document feedback(const corpus::Corpus& corpus, const eval::Status& status,
                       const FeedbackOptions& options) {
  const Speech speech{options.lang};
  const eval::WalkStatus* walk = status_of(status, options.walk);
  if (!walk) return Page(options.lang, options.walk).done();
  const bool held = walk->state == records::WalkState::held;
  const records::Walk& record = *walk->walk;
  const std::string title = held ? speech(kFeedbackTitle, {{"walk", walk_where(corpus, record, speech)}})
                                 : walk_title(corpus, record, speech);
  Page page(options.lang, walk_title(corpus, record, speech));
  page.heading(1, title);
  page.say(!held              ? kNotHeld
           : of_staff(record) ? kOfStaff
                              : kThanks,
           {{"day", date_text(status.as_of, options.lang)}});
  page.heading(2, kFeedbackWalk);
  page.say(walk_facts(corpus, *walk, speech));
  if (held) {
    const eval::Links links = eval::links(corpus, status.as_of);
    const Standing standing{corpus, status, links};
    add_proposals(standing, *walk, options.charts, page);
    add_remaining(standing, *walk, page);
    add_next(standing, *walk, page);
  }
  auto told = feedback_items(walk->walk->feedback, status.as_of, speech);
  if (!told.empty()) page.heading(2, kTold);
  page.bullets(std::move(told));
  add_about(corpus, *walk, options, page);
  return page.done();
}

}  // namespace lofte::report
