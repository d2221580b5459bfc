// SPDX-License-Identifier: Apache-2.0
//
// Targets in words. What an activity is called is the folder's own word, and Swedish needs to know whether it
// is an en or an ett word before "minst en": the plural tells it for all but a few words, and for those the
// number is a figure ("minst 1 test").
#include "report/target_words.h"

#include "eval/amount.h"
#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/numbers.h"
#include "words/message.h"

namespace lofte::report {
namespace {

using records::Counted;
using records::Target;
using words::Lang;
using words::Message;
using words::nested;
using words::Phrase;
using words::plain;
using words::say;

constexpr Phrase kTargetWordsNone{"no measurable target", "inget mätbart mål"};
constexpr Phrase kTargetWordsAtLeast{"at least {what}", "minst {what}"};
constexpr Phrase kTargetWordsAtMost{"at most {what}", "högst {what}"};
constexpr Phrase kTargetWordsFromTo{"at least {from} and at most {what}", "minst {from} och högst {what}"};
constexpr Phrase kNumbered{"{n} {what}", "{n} {what}"};
constexpr Phrase kEvery{"{what} {every}", "{what} {every}"};
constexpr Phrase kOnAverage{"{what} {per} on average", "{what} {per} i snitt"};
constexpr Phrase kTargetWordsTheme{"{what} on the theme {theme}", "{what} med temat {theme}"};
constexpr Phrase kAt{"{what} ({places})", "{what} ({places})"};
constexpr Phrase kEach{"{what} at each of {places}", "{what} på varje plats: {places}"};
constexpr Phrase kTargetWordsDue{"{what}, by {day}", "{what}, senast {day}"};
constexpr Phrase kTargetWordsPerWalk{"{what} per walk held", "{what} per genomförd vandring"};
constexpr Phrase kDoneBy{"done by {day}", "klart senast {day}"};
constexpr Phrase kTargetWordsWithin{"within {time}", "inom {time}"};
constexpr Phrase kWhatWithin{"{what} within {time}", "{what} inom {time}"};
constexpr Phrase kInCases{"{what} in at least {share} of cases", "{what} i minst {share} av fallen"};
constexpr Phrase kShareOf{"{what}: at least {share}", "{what}: minst {share}"};
constexpr Phrase kAllOf{"{what}: all", "{what}: alla"};
constexpr Phrase kCarryOut{"{what}, no number promised", "{what}, inget antal utlovat"};
constexpr Phrase kTargetWordsBetter{"{label}: better than {when}", "{label}: bättre än {when}"};
constexpr Phrase kNoWorse{"{label}: no worse than {when}", "{label}: inte sämre än {when}"};
constexpr Phrase kLabelled{"{label}: {what}", "{label}: {what}"};

constexpr Phrase kTargetWordsWalk{"safety walk", "trygghetsvandring"};
constexpr Phrase kTargetWordsWalks{"safety walks", "trygghetsvandringar"};
constexpr Phrase kTargetWordsMeasure{"measure done", "genomförd åtgärd"};
constexpr Phrase kTargetWordsMeasures{"measures done", "genomförda åtgärder"};
constexpr Phrase kTargetWordsFeedback{"report back to the residents", "återkoppling till invånarna"};
constexpr Phrase kFeedbacks{"reports back to the residents", "återkopplingar till invånarna"};
constexpr Phrase kMeeting{"meeting of {forum}", "möte i {forum}"};
constexpr Phrase kTargetWordsMeetings{"meetings of {forum}", "möten i {forum}"};

constexpr Phrase kHour{"{n} hour", "{n} timme"}, kHours{"{n} hours", "{n} timmar"};
constexpr Phrase kDay{"{n} day", "{n} dag"}, kTargetWordsDays{"{n} days", "{n} dagar"};
constexpr Phrase kTargetWordsMonth{"{n} month", "{n} månad"}, kTargetWordsMonths{"{n} months", "{n} månader"};
constexpr Phrase kTargetWordsYear{"{n} year", "{n} år"}, kYears{"{n} years", "{n} år"};

Message duration(const calendar::Duration& d) {
  switch (d.unit) {
    case calendar::Duration::Unit::hour:
      return words::counted(d.number, kHour, kHours);
    case calendar::Duration::Unit::day:
      return words::counted(d.number, kDay, kTargetWordsDays);
    case calendar::Duration::Unit::month:
      return words::counted(d.number, kTargetWordsMonth, kTargetWordsMonths);
    case calendar::Duration::Unit::year:
      break;
  }
  return words::counted(d.number, kTargetWordsYear, kYears);
}

bool ends_with_any(const std::string& text, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

// "en", "ett", or nothing when the plural does not tell.
std::string swedish_article(const std::string& one, const std::string& many) {
  if (one.find(' ') != one.npos) return {};
  if (many == one) return ends_with_any(one, {"are", "ande", "ende"}) ? "" : "ett";
  if (ends_with_any(many, {"or", "ar"})) return "en";
  if (one.ends_with('e') && many == one + "n") return "ett";
  const bool odd = ends_with_any(one, {"i", "ium", "eum", "land", "test", "vin"});
  if (many.ends_with("er") && !odd) return "en";
  return {};
}

std::string swedish_one(const corpus::Corpus& corpus, const Counted& of) {
  if (of.form == Counted::Form::meeting) return "ett";
  if (of.form != Counted::Form::activity) return "en";
  const auto* activity = corpus.settings.activities.find(of.id);
  if (!activity || !activity->value.one || !activity->value.many) return {};
  return swedish_article(*activity->value.one, *activity->value.many);
}

// The number before what is counted: 1 in words where Swedish grammar is certain, the rest in figures.
std::string amount(const corpus::Corpus& corpus, const records::Number& n, const Counted& of, Lang lang) {
  if (n.value != 1) return number_text(n, lang);
  const std::string one = lang == Lang::sv ? swedish_one(corpus, of) : "one";
  return one.empty() ? number_text(n, lang) : one;
}

struct Words {
  const corpus::Corpus& corpus;
  const Target& target;
  Lang lang;

  // "trafikkontroller", "skolbesök eller fotpatruller".
  std::string named(const records::List<Counted>& things, bool one, words::Joint joint) const {
    std::vector<std::string> names;
    for (const auto& thing : things) names.push_back(counted_text(corpus, *thing, one, lang));
    return words::text(words::Value(words::list_of(names, joint)), lang);
  }
  std::string counted(bool one) const { return named(target.of, one, words::Joint::or_); }
  Message numbered(const records::Number& n) const {
    if (target.of.empty()) return plain(number_text(n, lang));
    const bool alone = target.of.size() == 1;
    return say(kNumbered, {{"n", alone ? amount(corpus, n, *target.of.front(), lang) : number_text(n, lang)},
                           {"what", counted(n.value == 1)}});
  }
  Message bounds() const {
    if (target.at_least && target.at_most)
      return say(kTargetWordsFromTo, {{"from", number_text(*target.at_least, lang)},
                                      {"what", nested(numbered(*target.at_most))}});
    if (target.at_most) return say(kTargetWordsAtMost, {{"what", nested(numbered(*target.at_most))}});
    if (target.at_least) return say(kTargetWordsAtLeast, {{"what", nested(numbered(*target.at_least))}});
    return plain(counted(false));
  }
  words::Value places(const records::List<records::PlaceRef>& list) const {
    return words::list_of(place_names(corpus, ids_of(list)), words::Joint::and_);
  }
  Message narrowed(Message what) const {
    if (target.theme) what = say(kTargetWordsTheme, {{"what", nested(what)}, {"theme", *target.theme}});
    if (target.every && target.on_average && *target.on_average)
      what = say(kOnAverage, {{"what", nested(what)}, {"per", nested(eval::per(*target.every))}});
    else if (target.every)
      what =
          say(kEvery, {{"what", nested(what)}, {"every", std::string(eval::each(*target.every).in(lang))}});
    if (!target.each.empty()) what = say(kEach, {{"what", nested(what)}, {"places", places(target.each)}});
    if (!target.at.empty()) what = say(kAt, {{"what", nested(what)}, {"places", places(target.at)}});
    return what;
  }
  Message due(const Message& what) const {
    if (!target.due) return what;
    return say(kTargetWordsDue, {{"what", nested(what)}, {"day", date_text(target.due->span.last, lang)}});
  }
  Message per_walk() const {
    const bool counted = target.at_least && target.at_least->value >= 0 && decimals(*target.at_least) == 0;
    const auto n = counted ? static_cast<long long>(target.at_least->value) : 0;
    const std::string what((n == 1 ? kTargetWordsMeasure : kTargetWordsMeasures).in(lang));
    const Message number = say(kNumbered, {{"n", words::spelled(n, lang)}, {"what", what}});
    return say(kTargetWordsPerWalk, {{"what", nested(say(kTargetWordsAtLeast, {{"what", nested(number)}}))}});
  }
  Message in_time() const {
    const auto time = nested(duration(*target.within));
    if (target.of.empty()) return say(kTargetWordsWithin, {{"time", time}});
    return say(kWhatWithin, {{"what", counted(false)}, {"time", time}});
  }
  Message share() const {
    constexpr double kAll = 100;
    const bool timed = !target.within.absent();
    const Message what = timed ? in_time() : plain(counted(false));
    const bool all = !target.at_least || target.at_least->value == kAll;
    if (all) return timed ? what : say(kAllOf, {{"what", nested(what)}});
    return say(timed ? kInCases : kShareOf,
               {{"what", nested(what)}, {"share", share_text(*target.at_least, lang)}});
  }
  Message carry_out() const {
    return say(kCarryOut, {{"what", named(target.carry_out, false, words::Joint::and_)}});
  }
  Message indicator() const {
    const std::string label = indicator_label(corpus, *target.indicator);
    if (target.better_than)
      return say(kTargetWordsBetter, {{"label", label}, {"when", time_text(*target.better_than, lang)}});
    if (target.no_worse_than)
      return say(kNoWorse, {{"label", label}, {"when", time_text(*target.no_worse_than, lang)}});
    return say(kLabelled, {{"label", label}, {"what", nested(bounds())}});
  }
  Message all() const {
    switch (target.form()) {
      case Target::Form::none:
        return say(kTargetWordsNone);
      case Target::Form::per_walk:
        return due(per_walk());
      case Target::Form::milestone:
        return say(kDoneBy, {{"day", date_text(target.done_by->span.last, lang)}});
      case Target::Form::share:
        return due(narrowed(share()));
      case Target::Form::carry_out:
        return due(narrowed(carry_out()));
      case Target::Form::indicator:
        return indicator();
      case Target::Form::count:
        break;
    }
    return due(narrowed(bounds()));
  }
};

}  // namespace

std::string counted_text(const corpus::Corpus& corpus, const Counted& of, bool one, Lang lang) {
  switch (of.form) {
    case Counted::Form::walk:
      return std::string((one ? kTargetWordsWalk : kTargetWordsWalks).in(lang));
    case Counted::Form::measure:
      return std::string((one ? kTargetWordsMeasure : kTargetWordsMeasures).in(lang));
    case Counted::Form::feedback:
      return std::string((one ? kTargetWordsFeedback : kFeedbacks).in(lang));
    case Counted::Form::meeting: {
      const records::Forum* forum = corpus.forums.find(of.id);
      const std::string title = forum ? query::title_of(*forum) : of.id.str();
      return words::text(say(one ? kMeeting : kTargetWordsMeetings, {{"forum", title}}), lang);
    }
    case Counted::Form::activity:
      break;
  }
  const auto* activity = corpus.settings.activities.find(of.id);
  if (!activity) return of.id;
  const auto& word = one ? activity->value.one : activity->value.many;
  return word ? *word : of.id;
}

std::string indicator_label(const corpus::Corpus& corpus, const records::Indicator& indicator) {
  const records::Survey* latest = nullptr;
  for (const records::Survey& survey : corpus.surveys) {
    if (!survey.series || survey.series->text != indicator.series || !survey.period) continue;
    const auto* value = survey.values.find(indicator.value);
    if (!value || !value->value.label) continue;
    if (!latest || latest->period->span.first < survey.period->span.first) latest = &survey;
  }
  return latest ? latest->values.find(indicator.value)->value.label->str()
                : indicator.series + "/" + indicator.value;
}

std::string target_text(const corpus::Corpus& corpus, const records::Field<Target>& target, Lang lang) {
  if (!target || target->none) return std::string(kTargetWordsNone.in(lang));
  return words::text(Words{corpus, *target, lang}.all(), lang);
}

}  // namespace lofte::report
