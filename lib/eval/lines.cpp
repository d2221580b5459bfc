// SPDX-License-Identifier: Apache-2.0
//
// Whose it is: the party on whose behalf it was done (`for`); else the one that did it, which the figure
// names; else the one that wrote the follow-up, where it alone did and is responsible; else the responsible
// parties together. What a part of a responsible party did (the parks unit of the municipality) counts as
// that party's. What anybody else did is shown and never used: a neighbourhood watch may well have walked
// more often than the municipality that promised to.
#include "eval/lines.h"

#include <algorithm>

#include "eval/nesting.h"

namespace lofte::eval {
namespace {

using calendar::Interval;
using records::State;

// Who did it, where that could be read.
struct Doer {
  std::string party;  // empty: the responsible parties together
  bool additional = false;
};

bool responsible(const corpus::Corpus& corpus, const Ids& parties, std::string_view party) {
  return within_any(corpus.settings.parties, party, parties);
}

std::optional<Doer> doer_of(const corpus::Corpus& corpus, const std::vector<std::string>& parties,
                            const records::Followup& followup, const records::Figure& figure) {
  for (const auto* named : {&figure.on_behalf_of, &figure.by}) {
    if (*named) return Doer{(*named)->id, !responsible(corpus, parties, (*named)->id)};
    if (named->state() == State::faulty) return std::nullopt;
  }
  if (followup.by.state() == State::faulty) return std::nullopt;
  const bool one = followup.by.size() == 1;
  if (one && responsible(corpus, parties, followup.by.front()->id))
    return Doer{followup.by.front()->id, false};
  return Doer{};
}

std::optional<Interval> covered(const records::Followup& followup, const records::Figure& figure) {
  const records::Field<records::Period>& period = figure.period.absent() ? followup.period : figure.period;
  if (!period || period->unknown) return std::nullopt;
  const Interval when{period->span.first, std::min(period->span.last, followup.date->span.last)};
  return when.first <= when.last ? std::optional(when) : std::nullopt;
}

// Who did it, to be shown: the figure is another's where it was done on somebody's behalf.
std::string done_by(const Doer& doer, const records::Figure& figure) {
  return figure.by ? figure.by->id.str() : doer.party;
}

// The responsible party, where there is one, is the same as the responsible parties together.
std::string merged(const std::string& party, const std::vector<std::string>& parties) {
  return parties.size() == 1 && parties.front() == party ? std::string() : party;
}

bool readable(const records::Figure& figure) {
  return figure.of && figure.count && figure.place.state() != State::faulty;
}

}  // namespace

std::vector<std::string> responsible_parties(const corpus::Corpus& corpus,
                                             const records::Commitment& commitment) {
  std::vector<std::string> all;
  for (const auto& party : commitment.responsible) all.push_back(party->id);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return topmost(corpus.settings.parties, all);
}

std::vector<Line> lines_for(const Index& index, const records::Promise& promise,
                            const records::Commitment& commitment, calendar::Day as_of) {
  const std::vector<std::string> parties = responsible_parties(index.corpus, commitment);
  std::vector<Line> out;
  for (const auto& [followup, figure] : figures_of(index, promise, commitment, as_of)) {
    if (!readable(*figure) || !(figure->commitment || concerns(commitment, *figure))) continue;
    const auto doer = doer_of(index.corpus, parties, *followup, *figure);
    const auto when = covered(*followup, *figure);
    if (doer && when)
      out.push_back({followup, figure, figure->count->range, *when, done_by(*doer, *figure),
                     merged(doer->party, parties), doer->additional});
  }
  return out;
}

Doers doers_of(const corpus::Corpus& corpus, const records::Commitment& commitment) {
  return {responsible_parties(corpus, commitment), commitment.together && *commitment.together};
}

bool counts(const records::Figure& figure, const records::Counted& what) { return *figure.of == what; }

bool counts(const records::Figure& figure, const records::List<records::Counted>& any_of) {
  return std::any_of(any_of.begin(), any_of.end(), [&](const auto& what) { return counts(figure, *what); });
}

bool concerns(const records::Commitment& commitment, const records::Figure& figure) {
  if (commitment.target && !commitment.target->of.absent()) return counts(figure, commitment.target->of);
  if (commitment.target && !commitment.target->carry_out.absent())
    return counts(figure, commitment.target->carry_out);
  return std::any_of(commitment.about.begin(), commitment.about.end(), [&](const auto& activity) {
    return figure.of->form == records::Counted::Form::activity && figure.of->id == activity->id;
  });
}

std::string place_named(const records::Figure& figure) {
  return figure.place ? figure.place->id.str() : std::string();
}

Figure shown(const corpus::Corpus& corpus, const Line& line) {
  const records::Counted& of = *line.figure->of;
  const auto* activity = corpus.settings.activities.find(of.id);
  Figure out;
  out.of = of.written;
  out.range = line.count;
  out.written = line.figure->count->written;
  out.period = line.when;
  if (!line.by.empty()) out.by = {line.by};
  out.place = place_named(*line.figure);
  out.path = line.followup->path;
  out.additional = line.additional;
  out.sensitive = activity && activity->value.sensitive && *activity->value.sensitive;
  return out;
}

}  // namespace lofte::eval
