// SPDX-License-Identifier: Apache-2.0
#include "eval/amount.h"

#include <array>

#include "base/digit.h"

namespace lofte::eval {
namespace {

using calendar::Range;
using calendar::Unit;
using words::Message;
using words::Phrase;
using words::say;

constexpr Phrase kExactly{"{n}", "{n}"};
constexpr Phrase kAmountAtLeast{"at least {n}", "minst {n}"};
constexpr Phrase kAmountAtMost{"at most {n}", "högst {n}"};
constexpr Phrase kBetween{"{a}–{b}", "{a}–{b}"};
constexpr Phrase kUnknown{"an unknown number of", "ett okänt antal"};
constexpr Phrase kJustOver{"just over {n}", "drygt {n}"};
constexpr Phrase kJustUnder{"just under {n}", "knappt {n}"};
constexpr Phrase kAbout{"about {n}", "cirka {n}"};
constexpr Phrase kFewer{"fewer than {n}", "färre än {n}"};
constexpr Phrase kSome{"some (at least 1)", "några (minst 1)"};
constexpr Phrase kSeveral{"several (at least 2)", "flera (minst 2)"};

constexpr Phrase kNoLaterThan{"no later than {day}", "senast {day}"};

constexpr Phrase kThings{"{amount} {name}", "{amount} {name}"};

// Something that has a word for one of it and a word for many.
struct Noun {
  Phrase one;
  Phrase many;
};

constexpr Noun kWalk{{"safety walk", "trygghetsvandring"}, {"safety walks", "trygghetsvandringar"}};
constexpr Noun kMeasure{{"measure", "åtgärd"}, {"measures", "åtgärder"}};
constexpr Noun kFeedback{{"feedback event", "återkoppling"}, {"feedback events", "återkopplingar"}};
constexpr Noun kMeeting{{"meeting", "möte"}, {"meetings", "möten"}};

struct UnitWords {
  Unit unit;
  Noun number;
  Phrase per;
  Phrase name;
};

constexpr std::array kUnits{
    UnitWords{Unit::day,
              {{"{n} day", "{n} dygn"}, {"{n} days", "{n} dygn"}},
              {"a day", "per dygn"},
              {"day", "dygn"}},
    UnitWords{Unit::week,
              {{"{n} week", "{n} vecka"}, {"{n} weeks", "{n} veckor"}},
              {"a week", "per vecka"},
              {"week", "vecka"}},
    UnitWords{Unit::fortnight,
              {{"{n} fortnight", "{n} tvåveckorsperiod"}, {"{n} fortnights", "{n} tvåveckorsperioder"}},
              {"a fortnight", "per tvåveckorsperiod"},
              {"fortnight", "tvåveckorsperiod"}},
    UnitWords{Unit::month,
              {{"{n} month", "{n} månad"}, {"{n} months", "{n} månader"}},
              {"a month", "per månad"},
              {"month", "månad"}},
    UnitWords{Unit::quarter,
              {{"{n} quarter", "{n} kvartal"}, {"{n} quarters", "{n} kvartal"}},
              {"a quarter", "per kvartal"},
              {"quarter", "kvartal"}},
    UnitWords{Unit::tertial,
              {{"{n} four-month period", "{n} tertial"}, {"{n} four-month periods", "{n} tertial"}},
              {"a four-month period", "per tertial"},
              {"four-month period", "tertial"}},
    UnitWords{Unit::half_year,
              {{"{n} half-year", "{n} halvår"}, {"{n} half-years", "{n} halvår"}},
              {"a half-year", "per halvår"},
              {"half-year", "halvår"}},
    UnitWords{
        Unit::year, {{"{n} year", "{n} år"}, {"{n} years", "{n} år"}}, {"a year", "per år"}, {"year", "år"}},
};

const UnitWords& words_of(Unit unit) { return kUnits[static_cast<std::size_t>(unit)]; }

Message number(Phrase phrase, std::int64_t n) { return say(phrase, {{"n", static_cast<long long>(n)}}); }

Message name(const corpus::Corpus& corpus, const records::Counted& what, bool one) {
  using Form = records::Counted::Form;
  switch (what.form) {
    case Form::walk:
      return say(one ? kWalk.one : kWalk.many);
    case Form::measure:
      return say(one ? kMeasure.one : kMeasure.many);
    case Form::feedback:
      return say(one ? kFeedback.one : kFeedback.many);
    case Form::meeting:
      return say(one ? kMeeting.one : kMeeting.many);
    case Form::activity:
      break;
  }
  const auto* activity = corpus.settings.activities.find(what.id);
  if (!activity) return words::plain(what.id);
  const auto& word = one ? activity->value.one : activity->value.many;
  return words::plain(word ? *word : what.id);
}

// The phrase for what a count was written as; nullptr when its bounds say it best.
const Phrase* written_as(std::string_view written) {
  if (written == "some") return &kSome;
  if (written == "several") return &kSeveral;
  if (written.find("..") != written.npos) return nullptr;
  if (written.starts_with('~')) return &kAbout;
  if (written.starts_with('<')) return &kFewer;
  if (written.ends_with('+')) return &kJustOver;
  return written.ends_with('-') ? &kJustUnder : nullptr;
}

long long digits_of(std::string_view written) {
  long long n = 0;
  for (const char c : written)
    if (is_digit(c)) n = n * 10 + (c - '0');
  return n;
}

// The number that a range is said with, when there is only one: "at least 1 walk".
bool said_with_one(const Range& range) {
  return range == Range{1, 1} || range == Range{1, Range::kMany} || range == Range{0, 1};
}

Things named(const corpus::Corpus& corpus, const records::Counted& what, Message amount, bool one) {
  return {say(kThings, {{"amount", nested(std::move(amount))}, {"name", nested(name(corpus, what, one))}}),
          one};
}

}  // namespace

Message amount(const Range& range) {
  if (range.exact()) return number(kExactly, range.lo);
  if (range.lo == 0) return range.bounded() ? number(kAmountAtMost, range.hi) : say(kUnknown);
  if (!range.bounded()) return number(kAmountAtLeast, range.lo);
  return say(kBetween, {{"a", static_cast<long long>(range.lo)}, {"b", static_cast<long long>(range.hi)}});
}

Message amount(const calendar::Count& count) {
  const Phrase* phrase = written_as(count.written);
  return phrase ? say(*phrase, {{"n", digits_of(count.written)}}) : amount(count.range);
}

Message when(const calendar::Interval& days) {
  if (days.has_first()) return words::plain(calendar::iso(days));
  return say(kNoLaterThan, {{"day", calendar::iso(days.last)}});
}

Message name_of_many(const corpus::Corpus& corpus, const records::Counted& what) {
  return name(corpus, what, false);
}

Things things(const corpus::Corpus& corpus, const records::Counted& what, const Range& range) {
  return named(corpus, what, amount(range), said_with_one(range));
}

Things things(const corpus::Corpus& corpus, const records::Counted& what, const calendar::Count& count) {
  return named(corpus, what, amount(count), !written_as(count.written) && said_with_one(count.range));
}

Things things(const corpus::Corpus& corpus, const std::vector<records::Counted>& any_of, const Range& range,
              words::Joint joint) {
  if (any_of.size() == 1) return things(corpus, any_of.front(), range);
  const bool one = said_with_one(range);
  words::List names{{}, joint};
  for (const records::Counted& what : any_of) names.items.push_back(name(corpus, what, one));
  return {say(kThings, {{"amount", nested(amount(range))}, {"name", std::move(names)}}), one};
}

Message length(const calendar::Duration& duration) {
  using In = calendar::Duration::Unit;
  const auto say_it = [&](Phrase one, Phrase many) { return words::counted(duration.number, one, many); };
  switch (duration.unit) {
    case In::hour:
      return say_it({"{n} hour", "{n} timme"}, {"{n} hours", "{n} timmar"});
    case In::day:
      return length_in_days(duration.number);
    case In::month:
      return units_of(Unit::month, duration.number);
    case In::year:
      break;
  }
  return units_of(Unit::year, duration.number);
}

Message length_in_days(long long days) {
  return words::counted(days, {"{n} day", "{n} dag"}, {"{n} days", "{n} dagar"});
}

Message units_of(Unit unit, long long n) {
  const Noun& noun = words_of(unit).number;
  return words::counted(n, noun.one, noun.many);
}

Message per(Unit unit) { return say(words_of(unit).per); }
Message one_of(Unit unit) { return say(words_of(unit).name); }

}  // namespace lofte::eval
