// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "query/corrections.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using records::What;
using words::Phrase;

constexpr Phrase kCorrectionsTitle{"Corrections", "Rättelser"};
constexpr Phrase kCorrectionsAbout{"This was wrong in the records when it was told, and has been put right",
                                   "Det här var fel i underlaget när det redovisades och har rättats"};
constexpr Phrase kCorrectionsItem{"{date}, {title}: {what}", "{date}, {title}: {what}"};

constexpr Phrase kCorrectionsWithheld{"a number of people, which is not shown",
                                      "ett antal människor, som inte visas"};

using Names = std::set<corpus::RecordName>;

// The records that the page shows. What belongs to no promise is on a page about all of them.
Names shown_on(const Scope& scope) {
  Names out;
  for (const auto* promise : scope.promises) out.emplace(What::promise, promise->promise->id);
  for (const auto* walk : scope.walks) out.emplace(What::walk, walk->walk->id);
  for (const auto* measure : scope.measures) out.emplace(What::measure, measure->measure->id);
  for (const auto* followup : scope.followups) out.emplace(What::followup, followup->id);
  return out;
}

bool is_shown(const Scope& scope, const Names& shown, const corpus::RecordName& record) {
  const bool work = record.first == What::promise || record.first == What::walk ||
                    record.first == What::measure || record.first == What::followup;
  return work ? shown.contains(record) : !scope.one_promise;
}

// Whether what is said of a record may hold a small number of people.
bool tells_of_people(const Scope& scope, const corpus::RecordName& record) {
  if (record.first == What::walk) return true;
  const auto* followup =
      record.first == What::followup ? scope.corpus.followups.find(record.second) : nullptr;
  return followup && counts_sensitive(scope.corpus, *followup);
}

}  // namespace

void corrections_section(const Scope& scope, Page& page) {
  const Speech& speech = page.speech();
  const Names shown = shown_on(scope);
  std::vector<query::CorrectionEntry> entries;
  for (const query::CorrectionEntry& entry : query::corrections(scope.corpus))
    if (is_shown(scope, shown, entry.record) && eval::known(*entry.date, scope.as_of()) && *entry.what)
      entries.push_back(entry);
  std::stable_sort(entries.begin(), entries.end(),
                   [](const auto& a, const auto& b) { return (*a.date)->span.last < (*b.date)->span.last; });
  std::vector<std::string> items;
  for (const query::CorrectionEntry& entry : entries) {
    const words::Message title = query::title_message(scope.corpus, entry.record);
    const std::string what =
        told_words(scope.corpus, text_of(*entry.what), tells_of_people(scope, entry.record));
    items.push_back(
        speech(kCorrectionsItem, {{"date", capital(time_text(**entry.date, speech.lang))},
                                  {"title", words::text(title, speech.lang)},
                                  {"what", sentence(what.empty() ? speech(kCorrectionsWithheld) : what)}}));
  }
  if (items.empty()) return;
  page.heading(3, kCorrectionsTitle);
  page.say(speech(kCorrectionsAbout) + ":");
  page.bullets(items);
}

}  // namespace lofte::report
