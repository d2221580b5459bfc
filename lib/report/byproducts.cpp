// SPDX-License-Identifier: Apache-2.0
#include "report/byproducts.h"

#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "report/protect.h"
#include "report/target_words.h"

namespace lofte::report {
namespace {

using calendar::Interval;

struct Reported {
  calendar::Count count;
  Interval when;
};

/// One thing with all that follow-ups say of it.
struct Thing {
  std::string name;
  std::string of;             ///< the activity; empty for one given as `what`
  bool about_people = false;  ///< given as `what`, or a sensitive activity
  std::vector<Reported> reports;
};

// By an activity, or by the words used, in the order first met.
std::vector<Thing> things_of(const corpus::Corpus& corpus,
                             const std::vector<const records::Followup*>& followups, std::string_view promise,
                             words::Lang lang) {
  std::vector<Thing> out;
  std::map<std::string, std::size_t> at;
  for (const records::Followup* followup : followups) {
    if (followup->promise->id != promise) continue;
    for (const auto& byproduct : followup->byproducts) {
      if (!byproduct->count || (!byproduct->of && !byproduct->what)) continue;
      const std::string key =
          byproduct->of ? byproduct->of->written.str() : "\n" + utf8::lower(*byproduct->what);
      const auto [place, fresh] = at.emplace(key, out.size());
      if (fresh && byproduct->of)
        out.push_back({counted_text(corpus, *byproduct->of, false, lang),
                       byproduct->of->written.str(),
                       is_sensitive(corpus, *byproduct->of),
                       {}});
      else if (fresh)
        out.push_back({*byproduct->what, {}, true, {}});
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
    out.count.written = {};
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

std::vector<Byproduct> byproducts(const corpus::Corpus& corpus,
                                  const std::vector<const records::Followup*>& followups,
                                  std::string_view promise, words::Lang lang) {
  std::vector<Byproduct> out;
  for (const Thing& thing : things_of(corpus, followups, promise, lang)) {
    const Reported reported = told_once(thing.reports);
    out.push_back({thing.name, thing.of, thing.about_people, reported.count, reported.when});
  }
  return out;
}

}  // namespace lofte::report
