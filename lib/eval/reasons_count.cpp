// SPDX-License-Identifier: Apache-2.0
#include "eval/reasons_count.h"

#include <algorithm>

#include "eval/place_words.h"

namespace lofte::eval {
namespace {

using calendar::Day;
using calendar::Interval;
using calendar::Range;
using words::Message;
using words::nested;
using words::Phrase;
using words::say;

// One of it, and more (or none) of it.
struct Verb {
  Phrase one;
  Phrase many;
};

constexpr Verb kReported{{"{things} has been reported", "{things} har redovisats"},
                         {"{things} have been reported", "{things} har redovisats"}};
constexpr Verb kHeld{{"{things} has been held", "{things} har hållits"},
                     {"{things} have been held", "{things} har hållits"}};
constexpr Verb kCountDone{{"{things} has been done", "{things} har genomförts"},
                          {"{things} have been done", "{things} har genomförts"}};
constexpr Verb kGiven{{"{things} has been given", "{things} har lämnats"},
                      {"{things} have been given", "{things} har lämnats"}};

constexpr Phrase kNothingReported{"nothing has been reported", "inget utfall har redovisats"};
constexpr Phrase kNothingThere{"nothing has been reported {where}", "inget utfall har redovisats {where}"};
constexpr Phrase kCountNoWalk{"no walk is recorded in the period",
                              "ingen trygghetsvandring finns antecknad under perioden"};
constexpr Phrase kCountNoMeasure{"no measure is recorded for the commitment",
                                 "ingen åtgärd finns antecknad för åtagandet"};
constexpr Phrase kCountNoFeedback{"no feedback is recorded in the period",
                                  "ingen återkoppling finns antecknad under perioden"};
constexpr Phrase kNoMeeting{"no meeting is recorded in the period",
                            "inget möte finns antecknat under perioden"};

constexpr Phrase kAtPlaces{"{bound} {where}", "{bound} {where}"};
constexpr Phrase kWithTheme{"{bound} with the theme \"{theme}\"", "{bound} med temat ”{theme}”"};

constexpr Phrase kPromised{"{found}; the promise is {promised}", "{found}; löftet är {promised}"};
constexpr Phrase kPace{"{found} up to {day}; an even pace towards {promised} would be {expected}",
                       "{found} till och med {day}; i jämn takt mot {promised} skulle det vara {expected}"};
constexpr Phrase kPaceWithPlanned{
    "{found} up to {day} and {planned} more planned; an even pace towards {promised} would be {expected}",
    "{found} till och med {day} och ytterligare {planned} planeras; i jämn takt mot {promised} skulle det "
    "vara "
    "{expected}"};
constexpr Phrase kNoEnd{
    "{found}; the promise is {promised}, and a period without an end gives no pace to compare with",
    "{found}; löftet är {promised}, och en period utan slut ger ingen takt att jämföra med"};

constexpr Phrase kOnAverage{"{reason}, which is {n} {per} on average over {units}",
                            "{reason}, det vill säga {n} {per} i snitt under {units}"};

constexpr Phrase kNotWhere{"{found}, but the place is not given for all of it; the promise is {promised}",
                           "{found}, men platsen är inte angiven för allt; löftet är {promised}"};
constexpr Phrase kOneNotWhere{"{found}, but the place is not given; the promise is {promised}",
                              "{found}, men platsen är inte angiven; löftet är {promised}"};
constexpr Phrase kNotWhen{"{found}, but nothing is reported for {gap}; the promise is {promised}",
                          "{found}, men inget är redovisat för {gap}; löftet är {promised}"};
constexpr Phrase kNotWho{
    "{found}, but the report of {parties} is missing or incomplete; the promise is {promised}",
    "{found}, men redovisningen från {parties} saknas eller är ofullständig; löftet är "
    "{promised}"};
constexpr Phrase kNotOf{"{found}, but nothing is reported of {what}; the promise is {promised}",
                        "{found}, men inget är redovisat om {what}; löftet är {promised}"};
constexpr Phrase kNotExact{"{found}, which does not tell whether it is {promised}",
                           "{found}, och det framgår inte om det är {promised}"};

constexpr Phrase kCountClash{
    "the reports contradict each other: for {when} some say at least {lo} and others at most {hi}",
    "redovisningarna motsäger varandra: för {when} säger några minst {lo} och andra högst {hi}"};

const Verb& verb(const Evidence& evidence) {
  using Form = records::Counted::Form;
  if (has_figures(evidence)) return kReported;
  switch (evidence.count.what.front().form) {
    case Form::measure:
      return kCountDone;
    case Form::feedback:
      return kGiven;
    default:
      return kHeld;
  }
}

// The one figure that the evidence consists of, so that "drygt 50" can be said the way it was reported.
const calendar::Count* only_figure(const Evidence& evidence, const Range& range) {
  const Figures* figures = evidence.only_figures();
  if (!figures || figures->lines.size() != 1) return nullptr;
  const calendar::Count& count = *figures->lines.front().figure->count;
  return count.range == range ? &count : nullptr;
}

Message with_verb(const Evidence& evidence, Things things) {
  const Verb& said = verb(evidence);
  return say(things.one ? said.one : said.many, {{"things", nested(std::move(things.text))}});
}

Message bare(Bound bound) { return amount(bound.least ? Range{bound.n, Range::kMany} : Range{0, bound.n}); }

Message where(const Case& c, const Count& count, Message bound) {
  if (!count.theme.empty())
    bound = say(kWithTheme, {{"bound", nested(std::move(bound))}, {"theme", count.theme}});
  if (count.places.empty() || count.one_of_several) return bound;
  return say(kAtPlaces,
             {{"bound", nested(std::move(bound))}, {"where", nested(located(c.index.corpus, count.places))}});
}

// What was found everywhere, whatever places are asked for.
Message found_anywhere(const Case& c, const Evidence& evidence, const Range& range) {
  const calendar::Count* written = only_figure(evidence, range);
  const auto& what = evidence.count.what;
  return with_verb(evidence, written ? things(c.index.corpus, what.front(), *written)
                                     : things(c.index.corpus, what, range));
}

// The parties that have not reported all of the days, where each would have to.
std::vector<std::string> behind_with_reports(const Case& c, const Figures& figures, const Book& book,
                                             const Interval& days) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < book.shares.size(); ++i)
    if (!book.shares[i] || first_gap(*book.shares[i], days))
      out.push_back(corpus::party_name(c.index.corpus, figures.ledger->doers().parties[i]));
  return out;
}

// What the reports leave open is looked for at the first place where they do.
const Book& incomplete(const Figures& figures, const Interval& days) {
  const auto at = std::find_if(figures.books.begin(), figures.books.end(),
                               [&](const Book& book) { return !covers(book, days); });
  return at == figures.books.end() ? figures.everywhere : *at;
}

bool says_where(const Figures& figures) {
  return std::all_of(figures.lines.begin(), figures.lines.end(),
                     [](const Line& line) { return !place_named(*line.figure).empty(); });
}

bool says_where(const Evidence& evidence) {
  return evidence.count.places.empty() ||
         std::all_of(evidence.sources.begin(), evidence.sources.end(),
                     [](const Source& source) { return !source.figures || says_where(*source.figures); });
}

// How much was found, wherever it was.
Range found_everywhere(const Evidence& evidence, const Interval& days) {
  Range sum{0, 0};
  for (const Source& source : evidence.sources)
    sum = sum + (source.figures ? over(source.figures->everywhere, days) : over(source, days));
  return sum;
}

// What is missing in the figures: days, or a party's report, or nothing but exactness.
Message missing_reports(const Case& c, const Figures& figures, const Interval& days, Message found,
                        Message promised) {
  words::Values values{{"found", nested(std::move(found))}, {"promised", nested(std::move(promised))}};
  const Book& book = incomplete(figures, days);
  const Account* own = book.together.own;
  const auto gap = own ? first_gap(*own, days) : std::nullopt;
  if (gap && !covers(book, days)) {
    values.emplace_back("gap", calendar::iso(*gap));
    return say(kNotWhen, std::move(values));
  }
  const auto parties = own ? std::vector<std::string>() : behind_with_reports(c, figures, book, days);
  if (parties.empty()) return say(kNotExact, std::move(values));
  values.emplace_back("parties", list_of(parties, words::Joint::and_));
  return say(kNotWho, std::move(values));
}

}  // namespace

Message found(const Case& c, const Evidence& evidence, const Interval& days) {
  return silent(evidence) ? nothing_found(evidence) : found_anywhere(c, evidence, over(evidence, days));
}

Message nothing_found(const Evidence& evidence) {
  using Form = records::Counted::Form;
  switch (evidence.count.what.front().form) {
    case Form::walk:
      return say(kCountNoWalk);
    case Form::measure:
      return say(kCountNoMeasure);
    case Form::feedback:
      return say(kCountNoFeedback);
    case Form::meeting:
      return say(kNoMeeting);
    case Form::activity:
      break;
  }
  return say(kNothingReported);
}

namespace {

// Something is told of other places, and nothing of those that are asked for.
Message nothing_there(const Case& c, const Evidence& evidence) {
  if (evidence.count.one_of_several || !has_figures(evidence)) return nothing_found(evidence);
  return say(kNothingThere, {{"where", nested(located(c.index.corpus, evidence.count.places))}});
}

}  // namespace

Message promised(const Case& c, const Count& count, Bound bound) { return where(c, count, bare(bound)); }

Message promised_things(const Case& c, const Count& count, Bound bound) {
  const Range range = bound.least ? Range{bound.n, Range::kMany} : Range{0, bound.n};
  return where(c, count, things(c.index.corpus, count.what, range, words::Joint::or_).text);
}

Message found_and_promised(const Case& c, const Evidence& evidence, Bound bound) {
  return say(kPromised, {{"found", nested(found(c, evidence, evidence.period))},
                         {"promised", nested(promised(c, evidence.count, bound))}});
}

Message at_pace(const Case& c, const Evidence& evidence, Bound bound, Day known_to, int planned,
                std::int64_t expected) {
  words::Values values{{"found", nested(found(c, evidence, {c.period.first, known_to}))},
                       {"day", calendar::iso(known_to)},
                       {"promised", nested(promised(c, evidence.count, bound))},
                       {"expected", static_cast<long long>(expected)}};
  if (planned == 0) return say(kPace, std::move(values));
  values.emplace_back("planned", static_cast<long long>(planned));
  return say(kPaceWithPlanned, std::move(values));
}

Message not_enough(const Case& c, const Evidence& evidence, Bound bound, const Interval& days) {
  if (silent(evidence)) return nothing_found(evidence);
  Message ask = promised(c, evidence.count, bound);
  if (!says_where(evidence)) {
    const Range found = found_everywhere(evidence, days);
    return say(found == Range{1, 1} ? kOneNotWhere : kNotWhere,
               {{"found", nested(found_anywhere(c, evidence, found))}, {"promised", nested(std::move(ask))}});
  }
  const Range known = over(evidence, days);
  if (!evidence.count.places.empty() && known == Range{0, Range::kMany}) return nothing_there(c, evidence);
  Message seen = found_anywhere(c, evidence, known);
  const auto silent_one = std::find_if(evidence.sources.begin(), evidence.sources.end(),
                                       [](const Source& source) { return silent(source); });
  if (silent_one != evidence.sources.end())
    return say(kNotOf, {{"found", nested(std::move(seen))},
                        {"what", nested(name_of_many(c.index.corpus, silent_one->what))},
                        {"promised", nested(std::move(ask))}});
  const auto open = std::find_if(evidence.sources.begin(), evidence.sources.end(), [&](const Source& source) {
    return source.figures && !covers(incomplete(*source.figures, days), days);
  });
  const Figures* figures = open != evidence.sources.end() ? &*open->figures : evidence.only_figures();
  if (figures) return missing_reports(c, *figures, days, std::move(seen), std::move(ask));
  return say(kNotExact, {{"found", nested(std::move(seen))}, {"promised", nested(std::move(ask))}});
}

Message with_mean(Message reason, Bound bound, calendar::Unit unit, std::int64_t units) {
  return say(kOnAverage, {{"reason", nested(std::move(reason))},
                          {"n", nested(bare(bound))},
                          {"per", nested(per(unit))},
                          {"units", nested(units_of(unit, static_cast<long long>(units)))}});
}

Message no_end(const Case& c, const Evidence& evidence, Bound bound) {
  return say(kNoEnd, {{"found", nested(found(c, evidence, evidence.period))},
                      {"promised", nested(promised(c, evidence.count, bound))}});
}

Message contradicting(const Clash& clash) {
  return say(kCountClash, {{"when", calendar::iso(clash.when)},
                           {"lo", static_cast<long long>(clash.at_least)},
                           {"hi", static_cast<long long>(clash.at_most)}});
}

}  // namespace lofte::eval
