// SPDX-License-Identifier: Apache-2.0
//
// What the work also gave: seizures, reports, parents' meetings. A follow-up may sum up earlier ones, and two
// sums over different days let a third be worked out. So each thing is told once: as the sum of reports that
// do not overlap, else as the report of the most days.
#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "report/dates.h"
#include "report/names.h"
#include "report/numbers.h"
#include "report/sections.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using calendar::Interval;
using words::Phrase;

constexpr Phrase kByproductsTitle{"What the work also gave", "Vad arbetet också gav"};
constexpr Phrase kByproductsCaption{"Results that no target asks for",
                                    "Resultat som inte räknas till något mål"};
constexpr Phrase kByproductsWhat{"What", "Vad"}, kByproductsCount{"Count", "Antal"},
    kByproductsPeriod{"Period", "Period"};

struct Reported {
  calendar::Count count;
  Interval when;
};

/// One thing with all that follow-ups say of it.
struct Thing {
  std::string name;
  bool about_people = false;  ///< given as `what`, or a sensitive activity
  std::vector<Reported> reports;
};

// By an activity, or by the words used, in the order first met.
std::vector<Thing> things_of(const Scope& scope, const eval::PromiseStatus& promise, words::Lang lang) {
  std::vector<Thing> out;
  std::map<std::string, std::size_t> at;
  for (const records::Followup* followup : scope.followups) {
    if (followup->promise->id != promise.promise->id) continue;
    for (const auto& byproduct : followup->byproducts) {
      if (!byproduct->count || (!byproduct->of && !byproduct->what)) continue;
      const std::string key =
          byproduct->of ? byproduct->of->written.str() : "\n" + utf8::lower(*byproduct->what);
      const auto [place, fresh] = at.emplace(key, out.size());
      if (fresh && byproduct->of)
        out.push_back({counted_text(scope.corpus, *byproduct->of, false, lang),
                       is_sensitive(scope.corpus, *byproduct->of),
                       {}});
      else if (fresh)
        out.push_back({*byproduct->what, true, {}});
      out[place->second].reports.push_back({*byproduct->count, followup->period->span});
    }
  }
  return out;
}

bool overlap(const std::vector<Reported>& reports) {
  for (std::size_t i = 0; i < reports.size(); ++i)
    for (std::size_t j = i + 1; j < reports.size(); ++j)
      if (reports[i].when.overlaps(reports[j].when)) return true;
  return false;
}

Reported sum(const std::vector<Reported>& reports) {
  Reported out = reports.front();
  for (std::size_t i = 1; i < reports.size(); ++i) {
    out.count.range = out.count.range + reports[i].count.range;
    out.count.written.clear();
    out.when.first = std::min(out.when.first, reports[i].when.first);
    out.when.last = std::max(out.when.last, reports[i].when.last);
  }
  return out;
}

Reported told_once(const std::vector<Reported>& reports) {
  if (!overlap(reports)) return sum(reports);
  return *std::max_element(reports.begin(), reports.end(), [](const Reported& a, const Reported& b) {
    return a.when.last - a.when.first < b.when.last - b.when.first;
  });
}

}  // namespace

void byproducts_section(const Scope& scope, const eval::PromiseStatus& promise, Page& page) {
  const Speech& speech = page.speech();
  const long long small_count = scope.corpus.settings.small_count();
  doc::Table out =
      table(speech, speech(kByproductsCaption),
            {{"what", kByproductsWhat}, {"count", kByproductsCount, true}, {"period", kByproductsPeriod}});
  for (const Thing& thing : things_of(scope, promise, speech.lang)) {
    const Reported reported = told_once(thing.reports);
    const std::string count = thing.about_people ? people_text(reported.count, small_count, speech.lang)
                                                 : count_text(reported.count, speech.lang);
    out.rows.push_back({capital(thing.name), count, period_text(reported.when, speech.lang)});
  }
  if (out.rows.empty()) return;
  page.heading(3, kByproductsTitle);
  page.table(std::move(out));
}

}  // namespace lofte::report
