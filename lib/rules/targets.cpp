// SPDX-License-Identifier: Apache-2.0
//
// Targets. There are six forms, told apart by their main key, and each has the keys that it can be judged
// by:
//
//     a number        at_least or at_most, of; at, theme, every, on_average, each, due
//     per walk        at_least, of: measure, per: walk; due
//     a milestone     done_by
//     a share         at_least: 90 % or within (or both), of (an activity); at, due
//     no number       carry_out; at, theme, due
//     an indicator    indicator, and one of better_than, no_worse_than, at_least, at_most
//
// A key of another form would be passed over in silence, and the target judged as something that nobody
// promised. So would a number that is never due: over a period without an end it needs `every` or `due`.
#include <cmath>

#include "base/strings.h"
#include "rules/families.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using calendar::Interval;
using diag::Family;
using diag::Findings;
using diag::Severity;
using records::Counted;
using records::Target;
using words::Phrase;
using words::say;
using Form = Target::Form;

constexpr diag::RuleInfo kTargetMismatch{
    "target-mismatch",
    Family::coherence,
    Severity::error,
    {"a target whose parts do not go together", "ett mål vars delar inte går ihop"},
    {"A target is judged by what it says. Where its parts contradict each other, or one is missing, no "
     "figure could "
     "ever show that it is met.",
     "Ett mål bedöms efter vad det säger. Om delarna säger emot varandra, eller om en saknas, kan ingen "
     "siffra visa "
     "att det är uppfyllt."},
    {"Write the target in one of its forms: a number or a share with what it counts, two measures per walk, "
     "a "
     "day when something is done, a time within which something is done, what is to be carried out, or an "
     "indicator with what it is compared with.",
     "Skriv målet i en av formerna: ett antal eller en andel med vad som räknas, åtgärder per vandring, en "
     "dag "
     "då något är klart, en tid inom vilken något görs, vad som ska genomföras, eller en indikator med vad "
     "den "
     "jämförs med."}};

// Forms and their keys.
constexpr Phrase kForeign{"a target with \"{main}\" cannot have {keys}",
                          "ett mål med ”{main}” kan inte ha {keys}"};
constexpr Phrase kDivide{"make two targets of it, in two commitments with one heading",
                         "gör två mål av det, i två åtaganden med samma rubrik"};
constexpr Phrase kNoIndicator{"{keys} compares an indicator, and the target names none",
                              "{keys} jämför en indikator, och målet anger ingen"};
constexpr Phrase kAddIndicator{"add indicator: SERIES/VALUE", "lägg till indicator: SERIE/VÄRDE"};
constexpr Phrase kEffectForm{"an effect is judged by an indicator, and this one names none",
                             "en effekt bedöms med en indikator, och den här anger ingen"};
constexpr Phrase kEffectHelp{"write it as {form}, or move it to target:",
                             "skriv den som {form}, eller flytta den till target:"};
constexpr const char* kEffectExample = "effect: {indicator: trygghetsmatning/index, better_than: 2019}";

// What is missing.
constexpr Phrase kNoNumber{"the target names no number to reach", "målet anger inget antal att nå"};
constexpr Phrase kAddNumber{"add at_least: or at_most:", "lägg till at_least: eller at_most:"};
constexpr Phrase kTwoNumbers{"the target has both \"at_least\" and \"at_most\"",
                             "målet har både ”at_least” och ”at_most”"};
constexpr Phrase kOneNumber{"keep the one that was promised; a promise of \"2 new\" is at_least: 2",
                            "behåll det som lovades; ett löfte om ”2 nya” är at_least: 2"};
constexpr Phrase kNoOf{"the target does not say what it counts", "det framgår inte vad målet räknar"};
constexpr Phrase kAddOf{"add of: with an activity, walk, measure, feedback or meeting:FORUM",
                        "lägg till of: med en aktivitet, walk, measure, feedback eller meeting:FORUM"};
constexpr Phrase kPerWalkCounts{"\"per: walk\" counts measures, not {of}",
                                "”per: walk” räknar åtgärder, inte {of}"};
constexpr Phrase kWriteMeasure{"write of: measure", "skriv of: measure"};
constexpr Phrase kShareCounts{"a share is reported for activities, not for {of}",
                              "en andel redovisas för aktiviteter, inte för {of}"};
constexpr Phrase kShareOfOne{"a share is that of one activity, and the target counts several: {of}",
                             "en andel gäller en aktivitet, och målet räknar flera: {of}"};
constexpr Phrase kNumberInTime{"beside \"within\" stands a share, not a number of things: \"{number}\"",
                               "tillsammans med ”within” anges en andel, inte ett antal: ”{number}”"};
constexpr Phrase kWriteShare{"write at_least: 90 %, or leave it out when all of them are to be in time",
                             "skriv at_least: 90 %, eller utelämna det när alla ska klara tiden"};
constexpr Phrase kAverageOfWhat{"\"on_average\" needs \"every\": the unit of time of the mean",
                                "”on_average” kräver ”every”: den tidsenhet som snittet gäller"};
constexpr Phrase kAddEvery{"add every: with a unit such as week", "lägg till every: med en enhet som week"};
constexpr Phrase kDeclareActivity{"name an activity of lofte.yaml after of:",
                                  "ange en aktivitet i lofte.yaml efter of:"};
constexpr Phrase kNoComparison{"the indicator is compared with nothing", "indikatorn jämförs inte med något"};
constexpr Phrase kAddComparison{
    "add better_than: or no_worse_than: with a year, or at_least: or at_most:",
    "lägg till better_than: eller no_worse_than: med ett år, eller at_least: eller at_most:"};
constexpr Phrase kTwoComparisons{"the indicator is compared in several ways: {keys}",
                                 "indikatorn jämförs på flera sätt: {keys}"};
constexpr Phrase kOneComparison{"keep one of them", "behåll ett av dem"};

// Values that cannot be.
constexpr Phrase kNotWhole{"\"{number}\" is not a number of things that can be counted",
                           "”{number}” är inte ett antal som går att räkna"};
constexpr Phrase kWriteWhole{"write a whole number", "skriv ett heltal"};
constexpr Phrase kAlwaysMet{"at least {number} is always reached", "minst {number} är alltid uppnått"};
constexpr Phrase kFromOne{"write a number from 1 up, or target: none",
                          "skriv ett antal från 1 och uppåt, eller target: none"};
constexpr Phrase kThemeOfWalks{"only walks have a theme, and the target counts {of}",
                               "bara vandringar har tema, och målet räknar {of}"};
constexpr Phrase kNoPlaces{"{of} has no place, so nothing could count at one",
                           "{of} har ingen plats, så inget skulle räknas där"};
constexpr Phrase kTargetsTakeAway{"remove \"{key}\"", "ta bort ”{key}”"};
constexpr Phrase kAtAndEach{"the target has both \"at\" and \"each\"", "målet har både ”at” och ”each”"};
constexpr Phrase kWhichPlaces{
    "\"at\" adds the places together, \"each\" asks for the number at every one of them; keep one",
    "”at” lägger ihop platserna, ”each” kräver antalet på var och en; behåll en av dem"};
constexpr Phrase kNeverDue{
    "the period {period} has no end, so the number is never due",
    "perioden {period} har inget slut, så det finns ingen dag då antalet ska vara uppnått"};
constexpr Phrase kAddDue{"add every: with a unit such as year, or due: with a date",
                         "lägg till every: med en enhet som year, eller due: med ett datum"};
constexpr Phrase kDueOutside{"{due} lies outside the period {period}",
                             "{due} ligger utanför perioden {period}"};
constexpr Phrase kDueWithin{
    "a deadline lies within the period of the commitment; without \"due\" it is the period's last day",
    "en tidsfrist ligger inom åtagandets period; utan ”due” är den periodens sista dag"};
constexpr Phrase kDoneBefore{"{due} is before the period {period} begins",
                             "{due} ligger före periodens början, {period}"};
constexpr Phrase kPeriodHere{"the period", "perioden"};

// A key of a target that was written.
struct Key {
  std::string_view name;
  Span span;
};

class TargetCheck {
 public:
  TargetCheck(const corpus::Corpus& corpus, const records::Promise& promise,
              const records::Commitment& commitment, const Target& target, Findings& findings)
      : promise_(promise),
        commitment_(commitment),
        target_(target),
        of_(counted(corpus, target)),
        findings_(findings) {
    add("at_least", target.at_least);
    add("at_most", target.at_most);
    add("of", target.of);
    add("at", target.at);
    add("theme", target.theme);
    add("every", target.every);
    add("on_average", target.on_average);
    add("carry_out", target.carry_out);
    add("each", target.each);
    add("per", target.per);
    add("done_by", target.done_by);
    add("within", target.within);
    add("indicator", target.indicator);
    add("better_than", target.better_than);
    add("no_worse_than", target.no_worse_than);
    add("due", target.due);
  }

  /// `field` is the place of the target as a whole.
  void run(Span field) {
    if (foreign() || incomplete(field)) return;
    numbers();
    average();
    theme();
    places();
    deadlines();
  }

 private:
  // What is counted or to be carried out; without what could not be read, or names nothing.
  static std::vector<const Counted*> counted(const corpus::Corpus& corpus, const Target& target) {
    std::vector<const Counted*> out = target.things();
    std::erase_if(out, [&](const Counted* what) {
      return what->form == Counted::Form::activity &&
             !corpus::declares(corpus, records::What::activity, what->id);
    });
    return out;
  }

  // The first of the things counted that is none of the kinds; nullptr when all are, or some could not be
  // read.
  const Counted* other_than(std::initializer_list<Counted::Form> kinds) const {
    if (of_.size() != target_.things().size()) return nullptr;
    for (const Counted* what : of_)
      if (std::find(kinds.begin(), kinds.end(), what->form) == kinds.end()) return what;
    return nullptr;
  }

  std::string written_of() const {
    std::vector<std::string> all;
    for (const auto& what : target_.of) all.push_back(what->written);
    return join(all, ", ");
  }

  template <class T>
  void add(std::string_view name, const T& field) {
    if (!field.absent()) written_.push_back({name, field.key()});
  }

  std::vector<Key> written(std::initializer_list<std::string_view> names, bool among) const {
    std::vector<Key> out;
    for (const Key& key : written_)
      if ((std::find(names.begin(), names.end(), key.name) != names.end()) == among) out.push_back(key);
    return out;
  }

  static words::List list(const std::vector<Key>& keys) {
    std::vector<std::string> names;
    for (const Key& key : keys) names.emplace_back(key.name);
    return list_of(names, words::Joint::and_);
  }

  bool report(Span span, words::Message message, words::Message help,
              std::vector<diag::Related> related = {}) {
    findings_.emplace_back(kTargetMismatch, at(promise_, span), std::move(message), std::move(help),
                           std::move(related));
    return true;
  }

  std::vector<Key> foreign_keys() const {
    switch (target_.form()) {
      case Form::indicator:
        return written({"indicator", "better_than", "no_worse_than", "at_least", "at_most"}, false);
      case Form::share:
        return written({"within", "at_least", "of", "at", "due"}, false);
      case Form::carry_out:
        return written({"carry_out", "at", "theme", "due"}, false);
      case Form::milestone:
        return written({"done_by"}, false);
      case Form::per_walk:
        return written({"at_least", "of", "per", "due"}, false);
      case Form::count:
        return written({"at_least", "at_most", "of", "at", "theme", "every", "on_average", "each", "due"},
                       false);
      case Form::none:
        break;
    }
    return {};
  }

  std::string main_key() const {
    switch (target_.form()) {
      case Form::indicator:
        return "indicator";
      case Form::share:
        return target_.within.absent() ? "at_least: " + target_.at_least->written : "within";
      case Form::carry_out:
        return "carry_out";
      case Form::milestone:
        return "done_by";
      default:
        return "per";
    }
  }

  bool foreign() {
    const std::vector<Key> keys = foreign_keys();
    if (keys.empty()) return false;
    if (target_.form() == Form::count)  // better_than, no_worse_than
      return report(keys.front().span, say(kNoIndicator, {{"keys", list(keys)}}), say(kAddIndicator));
    return report(keys.front().span, say(kForeign, {{"main", main_key()}, {"keys", list(keys)}}),
                  say(kDivide));
  }

  bool incomplete(Span field) {
    switch (target_.form()) {
      case Form::count:
        return number_incomplete(field) || of_missing(field);
      case Form::per_walk:
        return number_incomplete(field) || of_missing(field) || not_measures();
      case Form::share:
        return of_missing(field) || not_activity() || no_share();
      case Form::indicator:
        return comparison_incomplete();
      default:
        return false;
    }
  }

  bool number_incomplete(Span field) {
    if (!target_.at_least.absent() && !target_.at_most.absent())
      return report(target_.at_most.key(), say(kTwoNumbers), say(kOneNumber));
    if (!target_.at_least.absent() || !target_.at_most.absent()) return false;
    return report(field, say(kNoNumber), say(kAddNumber));
  }

  bool of_missing(Span field) { return target_.of.absent() && report(field, say(kNoOf), say(kAddOf)); }

  bool not_measures() {
    const Counted* other = other_than({Counted::Form::measure});
    if (!other) return false;
    return report(target_.of.span(), say(kPerWalkCounts, {{"of", other->written}}), say(kWriteMeasure));
  }

  bool not_activity() {
    if (const Counted* other = other_than({Counted::Form::activity}))
      return report(target_.of.span(), say(kShareCounts, {{"of", other->written}}), say(kDeclareActivity));
    if (target_.of.size() < 2) return false;
    return report(target_.of.span(), say(kShareOfOne, {{"of", written_of()}}), say(kDivide));
  }

  bool no_share() {
    if (!target_.at_least || target_.at_least->share) return false;
    return report(target_.at_least.span(), say(kNumberInTime, {{"number", target_.at_least->written}}),
                  say(kWriteShare));
  }

  bool comparison_incomplete() {
    const auto keys = written({"better_than", "no_worse_than", "at_least", "at_most"}, true);
    if (keys.size() == 1) return false;
    if (keys.empty()) return report(target_.indicator.span(), say(kNoComparison), say(kAddComparison));
    return report(keys[1].span, say(kTwoComparisons, {{"keys", list(keys)}}), say(kOneComparison));
  }

  void numbers() {
    if (target_.form() == Form::indicator) return;
    const bool share = target_.at_least && target_.at_least->share;
    if (target_.at_least) number(*target_.at_least, target_.at_least.span(), share ? 0 : 1, share);
    if (target_.at_most) number(*target_.at_most, target_.at_most.span(), 0, false);
  }

  // A share can be any above nought; a number of things is whole, and one that is to be reached at least 1.
  void number(const records::Number& number, Span span, double least, bool share) {
    const bool too_little = share ? number.value <= least : number.value < least;
    if (!share && (number.value < 0 || number.value != std::floor(number.value)))
      report(span, say(kNotWhole, {{"number", number.written}}), say(kWriteWhole));
    else if (too_little)
      report(span, say(kAlwaysMet, {{"number", number.written}}), say(kFromOne));
  }

  void average() {
    if (target_.on_average && *target_.on_average && target_.every.absent())
      report(target_.on_average.key(), say(kAverageOfWhat), say(kAddEvery));
  }

  void theme() {
    const Counted* other = target_.theme.absent() ? nullptr : other_than({Counted::Form::walk});
    if (other)
      report(target_.theme.key(), say(kThemeOfWalks, {{"of", other->written}}),
             say(kTargetsTakeAway, {{"key", "theme"}}));
  }

  void places() {
    if (!target_.at.absent() && !target_.each.absent())
      report(target_.each.key(), say(kAtAndEach), say(kWhichPlaces));
    const Counted* nowhere =
        other_than({Counted::Form::activity, Counted::Form::walk, Counted::Form::measure});
    const auto names = written({"at", "each"}, true);
    if (nowhere && names.size() == 1)
      report(names.front().span, say(kNoPlaces, {{"of", nowhere->written}}),
             say(kTargetsTakeAway, {{"key", std::string(names.front().name)}}));
  }

  // The period as it was written, and where; nothing when it is unknown or could not be read.
  const records::Period* period(Span& where) const {
    const bool own = !commitment_.period.absent();
    if (own ? !commitment_.period : !promise_.period) return nullptr;
    where = own ? commitment_.period.span() : promise_.period.span();
    const records::Period& written = own ? *commitment_.period : *promise_.period;
    return written.unknown ? nullptr : &written;
  }

  // The last day that the promise can hold, whatever was decided when.
  calendar::Day last_day(const records::Period& period) const {
    calendar::Day last = period.span.last;
    for (const auto& extension : promise_.extended)
      if (extension->to) last = std::max(last, extension->to->span.last);
    return last;
  }

  void deadlines() {
    Span where;
    const records::Period* held = period(where);
    if (!held) return;
    const std::vector<diag::Related> here{{at(promise_, where), say(kPeriodHere)}};
    const bool never_due =
        target_.form() == Form::count && held->span.open() && target_.every.absent() && target_.due.absent();
    if (never_due)
      if (const auto keys = written({"at_least", "at_most"}, true); !keys.empty())
        report(keys.front().span, say(kNeverDue, {{"period", held->written}}), say(kAddDue), here);
    if (target_.due && !target_.due->span.overlaps({held->span.first, last_day(*held)}))
      report(target_.due.span(), say(kDueOutside, {{"due", target_.due->written}, {"period", held->written}}),
             say(kDueWithin), here);
    if (target_.done_by && target_.done_by->span.last < held->span.first)
      report(target_.done_by.span(),
             say(kDoneBefore, {{"due", target_.done_by->written}, {"period", held->written}}),
             say(kDueWithin), here);
  }

  const records::Promise& promise_;
  const records::Commitment& commitment_;
  const Target& target_;
  std::vector<const Counted*> of_;
  Findings& findings_;
  std::vector<Key> written_;
};

void check_effect(const corpus::Corpus& corpus, const records::Promise& promise,
                  const records::Commitment& commitment, Findings& findings) {
  const auto& effect = commitment.effect;
  if (!effect) return;
  if (!effect->none && effect->form() == Form::indicator)
    return TargetCheck(corpus, promise, commitment, *effect, findings).run(effect.key());
  findings.emplace_back(kTargetMismatch, at(promise, effect.key()), say(kEffectForm),
                        say(kEffectHelp, {{"form", std::string(kEffectExample)}}));
}

void target_mismatch(const corpus::Corpus& corpus, Findings& findings) {
  for (const records::Promise& promise : corpus.promises) {
    for (const auto& commitment : promise.commitments) {
      const auto& target = commitment->target;
      if (target && !target->none)
        TargetCheck(corpus, promise, *commitment, *target, findings).run(target.key());
      check_effect(corpus, promise, *commitment, findings);
    }
  }
}

}  // namespace

const std::vector<Rule>& targets() {
  static const std::vector<Rule> rules{{&kTargetMismatch, &target_mismatch}};
  return rules;
}

}  // namespace lofte::rules
