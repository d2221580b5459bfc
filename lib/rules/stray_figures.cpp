// SPDX-License-Identifier: Apache-2.0
//
// Figures that tell less than whoever wrote them thinks. A figure counts for a commitment by what it counts,
// by whose it is and by its days; where one of these does not fit, it is shown and never used, and nobody is
// told why the verdict did not change. None of it is a fault for certain: a neighbourhood watch may well have
// walked more than the municipality that promised to.
#include <algorithm>
#include <map>
#include <set>

#include "eval/lines.h"
#include "eval/nesting.h"
#include "rules/families.h"
#include "rules/figures.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using diag::Family;
using diag::Findings;
using diag::Severity;
using records::Commitment;
using records::Counted;
using records::Figure;
using records::Followup;
using records::Promise;
using records::State;
using words::Phrase;
using words::say;

// --- figure-outside ---

constexpr diag::RuleInfo kFigureOutside{
    "figure-outside",
    Family::coherence,
    Severity::warning,
    {"a figure for other days than its follow-up's", "en siffra för andra dagar än uppföljningens"},
    {"A follow-up tells of its period. A figure for other days is most often a slip of the pen, and counts "
     "in the wrong period.",
     "En uppföljning gäller sin period. En siffra för andra dagar är oftast felskriven, och räknas då i fel "
     "period."},
    {"Mend the period, or report the figure in a follow-up of its own days.",
     "Rätta perioden, eller redovisa siffran i en uppföljning för dess egna dagar."}};

constexpr Phrase kNotWithin{"the period of the figure, {period}, is not within the follow-up's, {other}",
                            "siffrans period, {period}, ryms inte i uppföljningens, {other}"};
constexpr Phrase kFollowupPeriod{"the period of the follow-up", "uppföljningens period"};

void figure_outside(const corpus::Corpus& corpus, Findings& findings) {
  for_each_figure(corpus, [&](const Promise&, const Followup& followup, const Figure& figure) {
    if (is_outside(followup, figure))
      findings.emplace_back(
          kFigureOutside, at(followup, figure.period.span()),
          say(kNotWithin, {{"period", figure.period->written}, {"other", followup.period->written}}),
          std::nullopt,
          std::vector<diag::Related>{{at(followup, followup.period.span()), say(kFollowupPeriod)}});
  });
}

// --- figure-of-nothing ---

constexpr diag::RuleInfo kFigureOfNothing{
    "figure-of-nothing",
    Family::coherence,
    Severity::info,
    {"a figure of an activity that no commitment concerns",
     "en siffra för en aktivitet som inget åtagande gäller"},
    {"It counts for no verdict and stands beside no commitment, although somebody took the trouble to count.",
     "Den räknas inte med i någon bedömning och visas inte vid något åtagande, fast någon har gjort sig "
     "besväret att räkna."},
    {"Name the `commitment` in the figure, say in the commitment that it is `about` the activity, or write "
     "the "
     "figure under `byproducts`.",
     "Ange `commitment` i siffran, skriv i åtagandet att det gäller aktiviteten (`about`), eller skriv "
     "siffran "
     "under `byproducts`."}};

constexpr Phrase kOfNothing{
    "no commitment of {promise} concerns \"{activity}\", so the figure counts for none",
    "inget åtagande i {promise} gäller ”{activity}”, så siffran räknas inte för något"};
constexpr Phrase kNameOrAbout{"name the commitment here, or write about: {activity} in it",
                              "ange commitment: här, eller skriv about: {activity} i åtagandet"};

// Whether it can be told what every commitment of a promise concerns.
bool says_what_it_concerns(const Promise& promise) {
  const auto says = [](const auto& commitment) {
    if (commitment->target.state() == State::faulty || commitment->about.state() == State::faulty)
      return false;
    if (commitment->target && commitment->target->of.state() == State::faulty) return false;
    return !commitment->target.absent() || !commitment->about.absent();
  };
  return promise.commitments.state() == State::good &&
         std::all_of(promise.commitments.begin(), promise.commitments.end(), says);
}

void figure_of_nothing(const eval::Index& index, Findings& findings) {
  const corpus::Corpus& corpus = index.corpus;
  std::map<const Promise*, bool> clear;
  for_each_figure(corpus, [&](const Promise& promise, const Followup& followup, const Figure& figure) {
    const bool activity =
        figure.of->form == Counted::Form::activity && corpus.settings.activities.find(figure.of->id);
    if (!activity || !figure.commitment.absent()) return;
    const auto concerned = [&](const Commitment& one) { return eval::concerns(one, figure); };
    if (told_of(index, promise, figure, concerned)) return;
    const auto [known, is_new] = clear.try_emplace(&promise);
    if (is_new) known->second = says_what_it_concerns(promise);
    if (!known->second) return;
    findings.emplace_back(kFigureOfNothing, at(followup, figure.of.span()),
                          say(kOfNothing, {{"promise", promise.id}, {"activity", figure.of->id}}),
                          say(kNameOrAbout, {{"activity", figure.of->id}}));
  });
}

// --- figure-of-another ---

constexpr diag::RuleInfo kFigureOfAnother{
    "figure-of-another",
    Family::coherence,
    Severity::info,
    {"a figure of somebody who is not responsible", "en siffra från någon som inte är ansvarig"},
    {"What others did is shown, and never counts for the commitment: it does not tell whether those who "
     "promised "
     "it kept their word.",
     "Det som andra har gjort visas, men räknas aldrig för åtagandet: det visar inte om de som lovade höll "
     "sitt "
     "ord."},
    {"Where it was done on behalf of a responsible party, say so with `for`. Else leave it as it is.",
     "Gjordes det på uppdrag av en ansvarig part, ange den med `for`. Låt den annars stå som den är."}};

constexpr Phrase kOfAnother{
    "{party} is not responsible for {commitment}, so the figure is shown but never counted",
    "{party} är inte ansvarig för {commitment}, så siffran visas men räknas aldrig"};
constexpr Phrase kSayFor{"if it was done on behalf of {party}, add for: {id}",
                         "gjordes det på uppdrag av {party}, lägg till for: {id}"};
constexpr Phrase kForOneOf{"for: names one of those who are responsible: {parties}",
                           "for: anger någon av dem som är ansvariga: {parties}"};

// Who is responsible for each commitment, sorted once for all figures that count for it.
class Responsible {
 public:
  explicit Responsible(const corpus::Corpus& corpus) : parties_(corpus.settings.parties) {}

  // Whether a party is responsible, or a part of one that is; true where the commitment does not say it.
  bool is(const Commitment& commitment, std::string_view party) {
    if (commitment.responsible.state() != State::good) return true;
    return eval::within_any(parties_, party, ids_of(commitment));
  }

 private:
  const eval::Ids& ids_of(const Commitment& commitment) {
    const auto [at, is_new] = ids_.try_emplace(&commitment);
    if (!is_new) return at->second;
    for (const auto& one : commitment.responsible) at->second.push_back(one->id);
    std::sort(at->second.begin(), at->second.end());
    return at->second;
  }

  const records::Map<records::Party>& parties_;
  std::map<const Commitment*, eval::Ids> ids_;  // never gone through, only looked up
};

void figure_of_another(const eval::Index& index, Findings& findings) {
  const corpus::Corpus& corpus = index.corpus;
  Responsible responsible(corpus);
  for_each_figure(corpus, [&](const Promise& promise, const Followup& followup, const Figure& figure) {
    const bool behalf = !figure.on_behalf_of.absent();
    const auto& named = behalf ? figure.on_behalf_of : figure.by;
    if (!named || !corpus.settings.parties.find(named->id)) return;
    const auto told = [&](const Commitment& one) { return figure.commitment || eval::concerns(one, figure); };
    const auto counts_for = [&](const Commitment& one) {
      return told(one) && responsible.is(one, named->id);
    };
    const Commitment* first = told_of(index, promise, figure, told);
    if (!first || told_of(index, promise, figure, counts_for)) return;
    std::vector<std::string> ids;
    for (const auto& party : first->responsible) ids.push_back(party->id);
    const std::string what = first->id ? first->id->text.str() : std::string(promise.id);
    findings.emplace_back(
        kFigureOfAnother, at(followup, named.span()),
        say(kOfAnother, {{"party", corpus::party_name(corpus, named->id)}, {"commitment", what}}),
        behalf || ids.size() > 1
            ? say(kForOneOf, {{"parties", list_of(ids, words::Joint::or_)}})
            : say(kSayFor, {{"party", corpus::party_name(corpus, ids.front())}, {"id", ids.front()}}));
  });
}

// --- same-figure-twice ---

constexpr diag::RuleInfo kSameFigureTwice{
    "same-figure-twice",
    Family::coherence,
    Severity::info,
    {"the same figure from two parties", "samma siffra från två parter"},
    {"The figures of the responsible parties are added. Where they did the work together, each reports the "
     "same "
     "work, and it counts twice.",
     "De ansvariga parternas siffror läggs ihop. Gjorde de arbetet tillsammans redovisar båda samma arbete, "
     "och "
     "det räknas två gånger."},
    {"If it was done together, write `together: true` in the commitment. If each did its own, leave it as it "
     "is.",
     "Gjordes det tillsammans, skriv `together: true` i åtagandet. Gjorde var och en sitt, låt det stå."}};

constexpr Phrase kSameTwice{
    "{party} and {other} report the same figure, {count} {activity}; is it the same work?",
    "{party} och {other} redovisar samma siffra, {count} {activity}; är det samma arbete?"};
constexpr Phrase kTogether{"if they did it together, write together: true in {commitment}",
                           "gjorde de det tillsammans, skriv together: true i {commitment}"};
constexpr Phrase kOtherOne{"the other figure", "den andra siffran"};

bool is_same_work(const corpus::Corpus& corpus, const eval::Line& a, const eval::Line& b) {
  const bool same = a.when == b.when && *a.figure->of == *b.figure->of && a.count.lo == b.count.lo &&
                    eval::place_named(*a.figure) == eval::place_named(*b.figure);
  return same && a.doer != b.doer && !corpus::party_within(corpus, a.doer, b.doer) &&
         !corpus::party_within(corpus, b.doer, a.doer);
}

// Tells each figure that another party has reported before it, once for all commitments. Walks and meetings
// are counted from their records, so that they count once however many report them.
void tell_twice(const corpus::Corpus& corpus, const Commitment& commitment, std::vector<eval::Line> lines,
                std::set<const Figure*>& told, Findings& findings) {
  std::erase_if(lines, [](const eval::Line& line) {
    const bool exact = line.count.lo == line.count.hi && line.count.hi > 0;
    return line.additional || line.doer.empty() || !exact || line.figure->of->form != Counted::Form::activity;
  });
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const auto end = lines.begin() + static_cast<std::ptrdiff_t>(i);
    const auto first = std::find_if(
        lines.begin(), end, [&](const eval::Line& other) { return is_same_work(corpus, other, lines[i]); });
    if (first == end || !told.insert(lines[i].figure).second) continue;
    const Figure& figure = *lines[i].figure;
    findings.emplace_back(
        kSameFigureTwice, at(*lines[i].followup, figure.count.span()),
        say(kSameTwice, {{"party", corpus::party_name(corpus, first->doer)},
                         {"other", corpus::party_name(corpus, lines[i].doer)},
                         {"count", figure.count->written},
                         {"activity", figure.of->written}}),
        say(kTogether, {{"commitment", commitment.id->text.str()}}),
        std::vector<diag::Related>{{at(*first->followup, first->figure->count.span()), say(kOtherOne)}});
  }
}

void same_figure_twice(const eval::Index& index, Findings& findings) {
  for (const Promise& promise : index.corpus.promises) {
    std::set<const Figure*> told;
    for (const auto& commitment : promise.commitments) {
      const bool several =
          commitment->responsible.state() == State::good && commitment->responsible.size() > 1;
      if (!several || !commitment->id || !commitment->together.absent()) continue;
      tell_twice(index.corpus, *commitment, eval::lines_for(index, promise, *commitment, calendar::kForever),
                 told, findings);
    }
  }
}

}  // namespace

const std::vector<Rule>& stray_figures() {
  static const std::vector<Rule> rules{{&kFigureOutside, &figure_outside},
                                       {&kFigureOfNothing, nullptr, &figure_of_nothing},
                                       {&kFigureOfAnother, nullptr, &figure_of_another},
                                       {&kSameFigureTwice, nullptr, &same_figure_twice}};
  return rules;
}

}  // namespace lofte::rules
