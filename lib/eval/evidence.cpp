// SPDX-License-Identifier: Apache-2.0
#include "eval/evidence.h"

#include <algorithm>

#include "eval/nesting.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Interval;
using calendar::Range;

// A figure of walks tells of those with a theme only where it is reported for this very commitment.
bool is_asked_for(const Line& line, const records::Counted& what, const Count& count,
                  const Interval& period) {
  if (line.additional || !counts(*line.figure, what) || !period.overlaps(line.when)) return false;
  return count.theme.empty() || line.figure->commitment;
}

Figures figures_of(const Index& index, const records::Promise& promise, const records::Commitment& commitment,
                   const records::Counted& what, const Count& count, const Interval& period, Day as_of) {
  std::vector<Line> lines = lines_for(index, promise, commitment, as_of);
  std::erase_if(lines, [&](const Line& line) { return !is_asked_for(line, what, count, period); });
  return figures(index.corpus, std::move(lines), doers_of(index.corpus, commitment), count.places);
}

Source source_of(const Index& index, const records::Promise& promise, const records::Commitment& commitment,
                 const records::Counted& what, const Count& count, const Interval& period, Day as_of) {
  using Form = records::Counted::Form;
  Source out{what, {}, {}};
  if (what.form != Form::activity)
    out.kept = register_of(index, promise, commitment, what, {count.places, count.theme}, period, as_of);
  const bool unrecorded_walks = what.form == Form::walk && !out.kept->kept && out.kept->undated == 0;
  if (what.form == Form::activity || unrecorded_walks)
    out.figures = figures_of(index, promise, commitment, what, count, period, as_of);
  if (unrecorded_walks && !out.figures->lines.empty())
    out.kept.reset();
  else if (unrecorded_walks)
    out.figures.reset();
  return out;
}

// Places that are asked for together are added, so one inside another would be counted twice.
std::vector<std::string> without_parts(const corpus::Corpus& corpus, const std::vector<std::string>& places) {
  Ids sorted = places;
  std::sort(sorted.begin(), sorted.end());
  Ids out = places;
  std::erase_if(
      out, [&](const std::string& place) { return nearest_whole(corpus.settings.places, place, sorted); });
  return out;
}

Day end_of(const Interval& period, Day as_of) { return std::min(period.last, as_of); }

}  // namespace

Figures figures(const corpus::Corpus& corpus, std::vector<Line> lines, const Doers& doers,
                const std::vector<std::string>& places) {
  Figures out{std::move(lines), {}, {}, {}};
  out.ledger = std::make_unique<Ledger>(corpus, out.lines, doers);
  out.everywhere = out.ledger->book({});
  for (const std::string& place : places) out.books.push_back(out.ledger->book(place));
  return out;
}

Range over(const Figures& figures, const Interval& when) {
  const Range everywhere = over(figures.everywhere, when);
  if (figures.books.empty()) return everywhere;
  Range sum{0, 0};
  for (const Book& book : figures.books) sum = sum + over(book, when);
  return {sum.lo, std::min(sum.hi, everywhere.hi)};
}

Evidence gather(const Index& index, const records::Promise& promise, const records::Commitment& commitment,
                Count count, const Interval& period, Day as_of) {
  count.places = without_parts(index.corpus, count.places);
  Evidence out{std::move(count), period, as_of, {}};
  for (const records::Counted& what : out.count.what)
    out.sources.push_back(source_of(index, promise, commitment, what, out.count, period, as_of));
  return out;
}

const Figures* Evidence::only_figures() const {
  return sources.size() == 1 && sources.front().figures ? &*sources.front().figures : nullptr;
}

Range over(const Source& source, const Interval& when) {
  return source.figures ? over(*source.figures, when) : over(*source.kept, when);
}

Range over(const Evidence& evidence, const Interval& when) {
  Range sum{0, 0};
  for (const Source& source : evidence.sources) sum = sum + over(source, when);
  return sum;
}

bool silent(const Source& source) {
  return source.figures ? source.figures->lines.empty() : !source.kept->kept;
}

bool silent(const Evidence& evidence) {
  return std::all_of(evidence.sources.begin(), evidence.sources.end(),
                     [](const Source& source) { return silent(source); });
}

bool has_figures(const Evidence& evidence) {
  return std::any_of(evidence.sources.begin(), evidence.sources.end(),
                     [](const Source& source) { return source.figures.has_value(); });
}

int planned_within(const Evidence& evidence, const Interval& when) {
  int sum = 0;
  for (const Source& source : evidence.sources)
    if (source.kept) sum += planned_within(*source.kept, when);
  return sum;
}

std::optional<Clash> clash(const Evidence& evidence) {
  for (const Source& source : evidence.sources) {
    if (!source.figures) continue;
    const Range all = over(source, evidence.period);
    if (all.lo > all.hi) return Clash{evidence.period, all.lo, all.hi};
    for (const Book& book : source.figures->books)
      if (const auto found = clash(book, evidence.period)) return found;
    if (const auto found = clash(source.figures->everywhere, evidence.period)) return found;
  }
  return std::nullopt;
}

std::optional<Day> known_to(const Evidence& evidence) {
  std::optional<Day> last;
  for (const Source& source : evidence.sources) {
    if (!source.figures) return end_of(evidence.period, evidence.as_of);
    for (const Line& line : source.figures->lines)
      last = std::max(last.value_or(line.when.last), line.when.last);
  }
  return last ? std::optional(end_of(evidence.period, *last)) : std::nullopt;
}

bool settled(const Evidence& evidence, const Interval& when) {
  return when.last < evidence.as_of ||
         std::all_of(evidence.sources.begin(), evidence.sources.end(),
                     [](const Source& source) { return source.figures.has_value(); });
}

std::set<std::string> paths(const Evidence& evidence) {
  std::set<std::string> out;
  for (const Source& source : evidence.sources) {
    if (source.figures)
      for (const Line& line : source.figures->lines) out.insert(line.followup->path);
    if (source.kept)
      for (const Event& event : source.kept->events)
        if (event.when.overlaps(evidence.period) && event.counts != calendar::Truth::no)
          out.insert(event.path);
  }
  return out;
}

}  // namespace lofte::eval
