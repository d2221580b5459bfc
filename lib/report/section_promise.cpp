// SPDX-License-Identifier: Apache-2.0
//
// One promise: who gave it, for how long, on what grounds and what has changed since; then its commitments.
// People who signed or can be asked stand here by their function, never by name.
#include <algorithm>

#include "eval/words.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using records::Promise;
using words::Phrase;

constexpr Phrase kPromiseRunning{"The promise holds for {period} and is running",
                                 "Löftet gäller {period} och pågår"};
constexpr Phrase kPromiseEnded{"The promise held for {period} and has ended",
                               "Löftet gällde {period} och är avslutat"};
constexpr Phrase kPromiseUpcoming{"The promise is for {period} and has not begun",
                                  "Löftet gäller {period} och har inte börjat"};
constexpr Phrase kUndated{"It is not known for how long the promise holds",
                          "Det är inte känt hur länge löftet gäller"};
constexpr Phrase kGiven{"It is a promise of {parties}", "Bakom löftet står {parties}"};
constexpr Phrase kPromiseSigned{"It was signed {when}", "Det undertecknades {when}"};
constexpr Phrase kSignedBy{"It was signed {when} by {signers}", "Det undertecknades {when} av {signers}"};
constexpr Phrase kReplaces{"It replaces \"{title}\"", "Det ersätter ”{title}”"};
constexpr Phrase kReplaced{"It is followed by \"{title}\"", "Det följs av ”{title}”"};
constexpr Phrase kPromiseAgreement{"It is part of \"{title}\"", "Det är en del av ”{title}”"};
constexpr Phrase kPromiseSituation{"It is based on \"{title}\"", "Det har sin grund i ”{title}”"};
constexpr Phrase kPromiseBasis{"The promise builds on", "Löftet bygger på"};
constexpr Phrase kPromiseExtended{
    "The promise was extended to {to}, as decided {decided}: {because}",
    "Löftet har förlängts till och med {to}, enligt beslut {decided}: {because}"};
constexpr Phrase kEndedEarly{"The promise was ended {when}: {because}",
                             "Löftet avslutades {when}: {because}"};
constexpr Phrase kPromiseCorrected{"Corrections to the promise", "Rättelser i löftet"};
constexpr Phrase kCorrection{"{date}: {what} Reason: {because}", "{date}: {what} Skäl: {because}"};
constexpr Phrase kOverall{"The parties' own verdict on the promise as a whole: {says}",
                          "Parternas bedömning av löftet som helhet: {says}"};
constexpr Phrase kPromiseContact{"Contact", "Kontakt"};
constexpr Phrase kPromiseSources{"Read more", "Läs mer"};
constexpr Phrase kPromiseCommitment{"Commitment {n}: {text}", "Åtagande {n}: {text}"};

Phrase validity(eval::PromiseState state) {
  if (state == eval::PromiseState::upcoming) return kPromiseUpcoming;
  return state == eval::PromiseState::ended ? kPromiseEnded : kPromiseRunning;
}

std::string signing_text(const corpus::Corpus& corpus, const Promise& promise, const Speech& speech) {
  if (!promise.signing || !promise.signing->date) return {};
  const std::string date = when_text(*promise.signing->date, speech.lang);
  std::vector<std::string> signers;
  for (const auto& signer : promise.signing->by) {
    if (!signer->role || !signer->party) continue;
    signers.push_back(function_text(*signer->role, corpus::party_name(corpus, signer->party->id), speech));
  }
  if (signers.empty()) return speech(kPromiseSigned, {{"when", date}});
  return speech(kSignedBy, {{"when", date}, {"signers", and_text(signers, speech)}});
}

template <class R>
std::string named(Phrase phrase, const R* record, const Speech& speech) {
  return record ? speech(phrase, {{"title", query::title_of(*record)}}) : std::string();
}

template <class K, class F>
const auto* found(const K& kept, const F& reference) {
  return reference ? kept.find(reference->id) : nullptr;
}

std::vector<std::string> facts(const Scope& scope, const eval::PromiseStatus& status, const Speech& speech) {
  const Promise& promise = *status.promise;
  const corpus::Corpus& corpus = scope.corpus;
  const std::string period = status.period ? period_text(*status.period, speech.lang) : std::string();
  return {status.period ? speech(validity(status.state), {{"period", period}}) : speech(kUndated),
          promise.parties.empty()
              ? ""
              : speech(kGiven, {{"parties", parties_text(corpus, promise.parties, speech)}}),
          signing_text(corpus, promise, speech),
          named(kReplaces, found(corpus.promises, promise.replaces), speech),
          named(kReplaced, successor(corpus, promise), speech),
          named(kPromiseAgreement, found(corpus.agreements, promise.agreement), speech),
          named(kPromiseSituation, found(corpus.situations, promise.situation), speech)};
}

std::vector<std::string> changes(const Scope& scope, const Promise& promise, const Speech& speech) {
  std::vector<std::string> out;
  for (const records::Extension* extension : eval::extensions(promise, scope.as_of())) {
    if (!extension->to) continue;
    out.push_back(speech(kPromiseExtended, {{"decided", when_text(*extension->decided, speech.lang)},
                                            {"to", date_text(extension->to->span.last, speech.lang)},
                                            {"because", text_of(extension->because)}}));
  }
  if (promise.ended && eval::known(promise.ended->date, scope.as_of()))
    out.push_back(speech(kEndedEarly, {{"when", when_text(*promise.ended->date, speech.lang)},
                                       {"because", text_of(promise.ended->because)}}));
  return out;
}

std::vector<std::string> corrections(const Scope& scope, const Promise& promise, const Speech& speech) {
  std::vector<std::string> out;
  for (const auto& correction : promise.corrections)
    if (eval::known(correction->date, scope.as_of()))
      out.push_back(speech(kCorrection, {{"date", capital(time_text(*correction->date, speech.lang))},
                                         {"what", sentence(text_of(correction->what))},
                                         {"because", sentence(text_of(correction->because))}}));
  return out;
}

std::string overall(const Scope& scope, const eval::PromiseStatus& status, const Speech& speech) {
  if (!status.assessed) return {};
  return sentences({speech(kOverall, {{"says", speech(eval::phrase(status.assessed->says))}}),
                    told_words(scope.corpus, text_of(status.assessed->assessment->because), false)});
}

std::string contact(const corpus::Corpus& corpus, const Promise& promise, const Speech& speech) {
  std::vector<std::string> out;
  for (const auto& one : promise.contact) {
    if (!one->function) continue;
    out.push_back(function_text(
        *one->function, one->party ? corpus::party_name(corpus, one->party->id) : std::string(), speech));
  }
  return sentence(and_text(out, speech));
}

void add_sources(const Promise& promise, Page& page) {
  std::vector<doc::Runs> links;
  for (const auto& source : promise.sources)
    if (source->url) links.push_back({link_run(*source)});
  if (links.empty()) return;
  page.say(page.speech()(kPromiseSources) + ":");
  page.bullets(std::move(links));
}

// A line of the promise that promises two things is one heading with a commitment for each under it.
void add_commitments(const Scope& scope, const eval::PromiseStatus& status, Page& page) {
  std::string group;
  long long n = 0;
  for (const eval::CommitmentStatus& commitment : status.commitments) {
    constexpr std::size_t longest = 70;  // characters
    const std::string name = commitment_name(*status.promise, *commitment.commitment, longest);
    const std::string own = text_of(commitment.commitment->heading);
    const std::string heading = shortened(own, longest) == name ? std::string() : own;
    if (!heading.empty() && heading != group) page.heading(3, heading);
    group = heading;
    const std::string numbered = page.speech()(kPromiseCommitment, {{"n", ++n}, {"text", name}});
    commitment_section(scope, status, commitment, numbered, heading.empty() ? 3 : 4, page);
  }
}

}  // namespace

void promise_section(const Scope& scope, const eval::PromiseStatus& status, Page& page) {
  const Speech& speech = page.speech();
  const Promise& promise = *status.promise;
  page.heading(2, query::title_of(promise));
  page.say(facts(scope, status, speech));
  page.say(changes(scope, promise, speech));
  page.say(overall(scope, status, speech));
  if (!promise.basis.empty()) {
    page.say(speech(kPromiseBasis) + ":");
    page.bullets(texts_of(promise.basis));
  }
  if (const auto all = corrections(scope, promise, speech); !all.empty()) {
    page.say(speech(kPromiseCorrected) + ":");
    page.bullets(all);
  }
  page.labelled(kPromiseContact, contact(scope.corpus, promise, speech));
  add_sources(promise, page);
  add_commitments(scope, status, page);
  byproducts_section(scope, status, page);
}

}  // namespace lofte::report
