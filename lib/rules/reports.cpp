// SPDX-License-Identifier: Apache-2.0
//
// The figures of follow-ups, beside each other and beside the target. Published follow-ups overlap (a report
// for May–July, then one for May–December), contradict each other, and leave out the place that the promise
// named. Figures stay as they were published; but whoever reads them should know.
#include <array>

#include "eval/index.h"
#include "eval/place_words.h"
#include "rules/contradictions.h"
#include "rules/families.h"
#include "rules/figures.h"
#include "rules/lookup.h"

namespace lofte::rules {
namespace {

using calendar::Interval;
using diag::Family;
using diag::Findings;
using diag::Severity;
using records::Commitment;
using records::Counted;
using records::Figure;
using records::Followup;
using records::Promise;
using records::Target;
using words::Message;
using words::Phrase;
using words::say;

bool has_places(const Target& target) { return !target.at.empty() || !target.each.empty(); }

// --- overlapping-reports ---

constexpr diag::RuleInfo kOverlappingReports{"overlapping-reports",
                                             Family::coherence,
                                             Severity::info,
                                             {"two figures for the same days", "två siffror för samma dagar"},
                                             {"The second figure most often holds the first. They are never "
                                              "added together; the verdict rests on what they "
                                              "show for certain.",
                                              "Den andra siffran innehåller oftast den första. De läggs "
                                              "aldrig ihop; bedömningen bygger på det som de säkert "
                                              "visar."},
                                             {"Nothing, if both were reported so. If a period is wrong, mend "
                                              "it; a figure of other days than the follow-up's has "
                                              "a `period` of its own.",
                                              "Ingenting, om båda redovisades så. Är en period fel, rätta "
                                              "den; en siffra för andra dagar än uppföljningens har "
                                              "en egen `period`."}};

constexpr Phrase kOverlaps{
    "{what}: {period} overlaps {other_period} in {other}; figures that overlap are never added",
    "{what}: {period} överlappar {other_period} i {other}; siffror som överlappar läggs aldrig ihop"};
constexpr Phrase kOtherFigure{"the other figure", "den andra siffran"};

struct Dated {
  const Followup* followup;
  const Figure* figure;
  Interval when;
};

std::string_view doer(const Dated& one) {
  if (one.figure->by) return one.figure->by->id;
  const auto& by = one.followup->by;
  return by.size() == 1 ? std::string_view(by.front()->id) : std::string_view();
}

// What makes two figures comparable: promise, what is counted, place and doer.
std::array<std::string_view, 4> group_of(const Dated& one) {
  const auto& place = one.figure->place;
  return {one.followup->promise->id, one.figure->of->written,
          place ? std::string_view(place->id) : std::string_view(), doer(one)};
}

// All figures with days, by their groups.
std::vector<Dated> grouped(const corpus::Corpus& corpus) {
  std::vector<Dated> out;
  for_each_figure(corpus, [&](const Promise&, const Followup& followup, const Figure& figure) {
    const auto& period = period_of(followup, figure);
    if (period && followup.date) out.push_back({&followup, &figure, period->span});
  });
  std::stable_sort(out.begin(), out.end(),
                   [](const Dated& a, const Dated& b) { return group_of(a) < group_of(b); });
  return out;
}

// The commitment that a figure names; empty: none.
std::string_view named_by(const Dated& one) {
  return one.figure->commitment ? std::string_view(one.figure->commitment->id) : std::string_view();
}

bool reported_after(const Dated& a, const Dated& b) {
  return std::pair(a.followup->date->span.last, std::string_view(a.followup->path)) >
         std::pair(b.followup->date->span.last, std::string_view(b.followup->path));
}

// Figures of one group, by their first day; those that overlap are told once for each that was reported
// later.
class Overlaps {
 public:
  Overlaps(std::vector<Dated> figures, Findings& findings) : all_(std::move(figures)), findings_(findings) {
    std::stable_sort(all_.begin(), all_.end(),
                     [](const Dated& a, const Dated& b) { return a.when.first < b.when.first; });
    calendar::Day last{};
    for (const Dated& figure : all_) last_.push_back(last = std::max(last, figure.when.last));
    run_end_.resize(all_.size());
    for (std::size_t i = all_.size(); i-- > 0;)
      run_end_[i] = i + 1 < all_.size() && one_figure(all_[i], all_[i + 1]) ? run_end_[i + 1] : i + 1;
  }

  void tell() {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      // None of those that begin before this one is over before it begins.
      const auto from =
          std::lower_bound(last_.begin(), last_.begin() + static_cast<std::ptrdiff_t>(i), all_[i].when.first);
      const auto first = static_cast<std::size_t>(from - last_.begin());
      tell_of(i, first);
      tell_others(i, first);
    }
  }

 private:
  static bool comparable(const Dated& a, const Dated& b) {
    return named_by(a) == named_by(b) || named_by(a).empty() || named_by(b).empty();
  }

  // Lines of one follow-up for the same days are parts of one figure, and added.
  static bool one_figure(const Dated& a, const Dated& b) {
    return a.followup == b.followup && a.when == b.when;
  }

  static bool meet(const Dated& a, const Dated& b) {
    return !one_figure(a, b) && a.when.overlaps(b.when) && comparable(a, b);
  }

  // Tells the figure, when one of those from `first` that was reported before it meets it.
  void tell_of(std::size_t figure, std::size_t first) {
    for (std::size_t j = first; j < figure;) {
      if (meet(all_[figure], all_[j]) && reported_after(all_[figure], all_[j]))
        return tell(all_[figure], all_[j]);
      j = one_figure(all_[figure], all_[j]) ? run_end_[j] : j + 1;  // so are all that follow it in a row
    }
    untold_.push_back(figure);
  }

  // Tells those that are not told yet and were reported after the figure.
  void tell_others(std::size_t figure, std::size_t first) {
    std::erase_if(untold_, [&](std::size_t j) {
      if (j < first) return true;
      const bool met = j < figure && meet(all_[figure], all_[j]) && !reported_after(all_[figure], all_[j]);
      if (met) tell(all_[j], all_[figure]);
      return met;
    });
  }

  static Text written(const Dated& one) { return period_of(*one.followup, *one.figure)->written; }

  void tell(const Dated& later, const Dated& earlier) {
    findings_.emplace_back(
        kOverlappingReports, at(*later.followup, later.figure->of.span()),
        say(kOverlaps, {{"what", later.figure->of->written},
                        {"period", written(later)},
                        {"other_period", written(earlier)},
                        {"other", corpus::name_of(records::What::followup, earlier.followup->id)}}),
        std::nullopt,
        std::vector<diag::Related>{{at(*earlier.followup, earlier.figure->of.span()), say(kOtherFigure)}});
  }

  std::vector<Dated> all_;
  std::vector<calendar::Day> last_;   // for each, the last day of it and all before it
  std::vector<std::size_t> untold_;   // of those gone through that a later one can still meet
  std::vector<std::size_t> run_end_;  // for each, where the lines of its figure that follow it in a row end
  Findings& findings_;
};

void overlapping_reports(const corpus::Corpus& corpus, Findings& findings) {
  const std::vector<Dated> all = grouped(corpus);
  for (auto first = all.begin(); first != all.end();) {
    const auto end =
        std::find_if(first, all.end(), [&](const Dated& one) { return group_of(one) != group_of(*first); });
    if (end - first > 1) Overlaps({first, end}, findings).tell();
    first = end;
  }
}

// --- reports-contradict ---

constexpr diag::RuleInfo kReportsContradict{
    "reports-contradict",
    Family::coherence,
    Severity::warning,
    {"figures that cannot all be true", "siffror som inte alla kan stämma"},
    {"A part is reported larger than the whole. Until one of them is corrected nobody can tell how the "
     "commitment "
     "stands.",
     "En del redovisas som större än helheten. Tills någon av dem rättas går det inte att säga hur det står "
     "till med "
     "åtagandet."},
    {"Find out which figure is wrong. A reported follow-up is corrected with an entry in `corrected` that "
     "says what was "
     "changed.",
     "Ta reda på vilken siffra som är fel. En redovisad uppföljning rättas med en rad i `corrected` som "
     "säger vad som "
     "ändrats."}};

constexpr Phrase kContradict{
    "{what} in {period}: at least {low} by some figures, at most {high} by others",
    "{what} under {period}: minst {low} enligt några siffror, högst {high} enligt andra"};
constexpr Phrase kContradictUnits{
    "{what}: the figures say of the same days both that the target was reached and that it was not",
    "{what}: siffrorna säger om samma dagar både att målet nåddes och att det inte nåddes"};
constexpr std::size_t kMostRelated = 5;

Message disagreement(const Contradiction& one) {
  const std::string& what = one.what->written;
  if (!one.clash) return say(kContradictUnits, {{"what", what}});
  return say(kContradict, {{"what", what},
                           {"period", calendar::iso(one.clash->when)},
                           {"low", static_cast<long long>(one.clash->at_least)},
                           {"high", static_cast<long long>(one.clash->at_most)}});
}

void report(const Contradiction& one, Findings& findings) {
  std::vector<diag::Related> others;
  for (const eval::Line& line : one.others)
    if (others.size() < kMostRelated)
      others.push_back({at(*line.followup, line.figure->count.span()), say(kOtherFigure)});
  findings.emplace_back(kReportsContradict, at(*one.last.followup, one.last.figure->count.span()),
                        disagreement(one), std::nullopt, std::move(others));
}

void reports_contradict(const eval::Index& index, Findings& findings) {
  for (const Contradiction& one : contradictions(index)) report(one, findings);
}

// --- place-missing ---

constexpr diag::RuleInfo kPlaceMissing{
    "place-missing",
    Family::coherence,
    Severity::warning,
    {"a count without the place that the target names", "ett antal utan den plats som målet anger"},
    {"What was promised at a place may have been done anywhere, so the count cannot show that the target is "
     "met.",
     "Det som lovades på en plats kan ha gjorts var som helst, så antalet kan inte visa att målet är "
     "uppfyllt."},
    {"Find out where it was done and add `place`, with one line for each place. If nobody knows, say so with "
     "an "
     "allowance.",
     "Ta reda på var det gjordes och lägg till `place`, med en rad för varje plats. Om ingen vet, ange det "
     "med ett "
     "undantag."}};

constexpr Phrase kWithoutPlace{
    "the target of \"{commitment}\" counts {places}, and this figure names no place",
    "målet för ”{commitment}” räknas {places}, och siffran anger ingen plats"};
constexpr Phrase kWalkWithoutPlace{
    "the target of \"{commitment}\" counts walks {places}, and this walk names no places",
    "målet för ”{commitment}” räknar vandringar {places}, och vandringen anger inga platser"};
constexpr Phrase kAddPlace{"add place: with one line for each place",
                           "lägg till place: med en rad för varje plats"};
constexpr Phrase kAddPlaces{"add places: with the places it went to",
                            "lägg till places: med de platser den gick till"};

words::Message places_of(const corpus::Corpus& corpus, const Target& target) {
  std::vector<std::string> ids;
  for (const auto* list : {&target.at, &target.each})
    for (const auto& place : *list) ids.push_back(place->id);
  return eval::located(corpus, ids);
}

// The commitment whose target counts this figure at places; nullptr when there is none.
const Commitment* placed(const eval::Index& index, const Promise& promise, const Figure& figure) {
  return told_of(index, promise, figure, [&](const Commitment& one) {
    return one.id && counts_same(one, figure) && has_places(*one.target);
  });
}

void check_figure_places(const eval::Index& index, Findings& findings) {
  for_each_figure(index.corpus, [&](const Promise& promise, const Followup& followup, const Figure& figure) {
    if (!figure.place.absent()) return;
    if (const Commitment* commitment = placed(index, promise, figure))
      findings.emplace_back(
          kPlaceMissing, at(followup, figure.of.span()),
          say(kWithoutPlace, {{"commitment", commitment->id->text},
                              {"places", words::nested(places_of(index.corpus, *commitment->target))}}),
          say(kAddPlace));
  });
}

const Commitment* placed_walks(const Promise& promise) {
  for (const auto& commitment : promise.commitments) {
    const auto& target = commitment->target;
    if (commitment->id && target && target->asks_for(Counted::Form::walk) && target->theme.absent() &&
        has_places(*target))
      return &*commitment;
  }
  return nullptr;
}

void check_walk_places(const corpus::Corpus& corpus, const eval::Index& index, Findings& findings) {
  for (const Promise& promise : corpus.promises) {
    const Commitment* commitment = placed_walks(promise);
    if (!commitment) continue;
    for (const records::Walk* walk : eval::walks_of(index, promise, calendar::kForever)) {
      const bool held = walk->state.absent() || (walk->state && *walk->state == records::WalkState::held);
      if (!held || !walk->places.absent()) continue;
      findings.emplace_back(
          kPlaceMissing, at(*walk, walk->first),
          say(kWalkWithoutPlace, {{"commitment", commitment->id->text},
                                  {"places", words::nested(places_of(corpus, *commitment->target))}}),
          say(kAddPlaces));
    }
  }
}

void place_missing(const eval::Index& index, Findings& findings) {
  check_figure_places(index, findings);
  check_walk_places(index.corpus, index, findings);
}

}  // namespace

const std::vector<Rule>& reports() {
  static const std::vector<Rule> rules{{&kOverlappingReports, &overlapping_reports},
                                       {&kReportsContradict, nullptr, &reports_contradict},
                                       {&kPlaceMissing, nullptr, &place_missing}};
  return rules;
}

}  // namespace lofte::rules
