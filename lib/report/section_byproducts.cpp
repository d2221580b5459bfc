// SPDX-License-Identifier: Apache-2.0
#include "report/byproducts.h"
#include "report/dates.h"
#include "report/names.h"
#include "report/numbers.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kByproductsTitle{"Other results of the work", "Andra resultat av arbetet"};
constexpr Phrase kByproductsCaption{"Results that no target asks for",
                                    "Resultat som inte räknas till något mål"};
constexpr Phrase kByproductsWhat{"What", "Vad"}, kByproductsCount{"Count", "Antal"},
    kByproductsPeriod{"Period", "Period"};

}  // namespace

void byproducts_section(const Scope& scope, const eval::PromiseStatus& promise, Page& page) {
  const Speech& speech = page.speech();
  const long long small_count = scope.corpus.settings.small_count();
  doc::Table out =
      table(speech, speech(kByproductsCaption),
            {{"what", kByproductsWhat}, {"count", kByproductsCount, true}, {"period", kByproductsPeriod}});
  for (const Byproduct& one : byproducts(scope.corpus, scope.followups, promise.promise->id, speech.lang)) {
    const std::string count = one.about_people ? people_text(one.count, small_count, speech.lang)
                                               : count_text(one.count, speech.lang);
    out.rows.push_back({capital(one.name), count, period_text(one.when, speech.lang)});
  }
  if (out.rows.empty()) return;
  page.heading(3, kByproductsTitle);
  page.table(std::move(out));
}

}  // namespace lofte::report
