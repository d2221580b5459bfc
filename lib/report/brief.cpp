// SPDX-License-Identifier: Apache-2.0
#include "report/dates.h"
#include "report/first_screen.h"
#include "report/sections.h"
#include "report/sentences.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kBriefNext{"What happens next", "Det här händer nu"};
constexpr Phrase kBriefKnown{"The page shows what was known on {day}",
                             "Sidan visar det som var känt den {day}"};
constexpr Phrase kBriefSmall{"Small numbers of people are given as fewer than {n}",
                             "Små antal människor anges som färre än {n}"};
constexpr Phrase kBriefWhole{"The full report", "Hela redovisningen"};
constexpr Phrase kBriefElsewhere{"Everything that the verdicts rest on is in the full report",
                                 "Allt som bedömningarna bygger på finns i den fullständiga redovisningen"};

}  // namespace

void brief_sections(const Scope& scope, const YearlyOptions& options, Page& page) {
  constexpr std::size_t most_rows = 20, most_steps = 8;  // what an A4 has room for
  const Speech& speech = page.speech();
  page.table(overview_table(scope, most_rows, speech));
  auto next = next_sentences(scope, speech);
  if (next.size() > most_steps) next.resize(most_steps);
  for (std::string& step : next) step = sentence(step);
  if (!next.empty()) page.heading(2, kBriefNext);
  page.bullets(next);
  const bool about_people = scope.about_people();
  page.say({speech(kBriefKnown, {{"day", date_text(scope.as_of(), speech.lang)}}),
            about_people ? speech(kBriefSmall, {{"n", scope.corpus.settings.small_count()}}) : std::string(),
            options.link.empty() ? speech(kBriefElsewhere) : std::string()});
  if (!options.link.empty())
    page.append({doc::Paragraph{{doc::Run{.text = speech(kBriefWhole), .url = options.link}}}});
}

}  // namespace lofte::report
