// SPDX-License-Identifier: Apache-2.0
#include "report/names.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "query/titles.h"
#include "report/dates.h"
#include "report/ids.h"

namespace lofte::report {
namespace {

constexpr words::Phrase kNamesFunction{"{function} ({party})", "{function} ({party})"};
constexpr words::Phrase kNamesStandsFor{"{function} of {party}", "{function} för {party}"};
constexpr words::Phrase kWalkAt{"Safety walk: {places}, {date}", "Trygghetsvandring: {places}, {date}"};
constexpr words::Phrase kWhere{"{places}, {date}", "{places}, {date}"};
constexpr words::Phrase kFollowup{"Follow-up of \"{promise}\"", "Uppföljning av ”{promise}”"};
constexpr words::Phrase kNamesWalk{"Safety walk, {date}", "Trygghetsvandring {date}"};

}  // namespace

std::string and_text(const std::vector<std::string>& texts, const Speech& speech) {
  return words::text(words::Value(words::list_of(texts, words::Joint::and_)), speech.lang);
}

std::string parties_text(const corpus::Corpus& corpus, const records::List<records::PartyRef>& parties,
                         const Speech& speech) {
  return and_text(party_names(corpus, ids_of(parties)), speech);
}

std::string places_text(const corpus::Corpus& corpus, const records::List<records::PlaceRef>& places,
                        const Speech& speech) {
  return and_text(place_names(corpus, ids_of(places)), speech);
}

std::string party_or_text(const corpus::Corpus& corpus, const records::PartyOrText& who) {
  return corpus.settings.parties.find(who.text) ? corpus::party_name(corpus, who.text) : who.text.str();
}

std::string shortened(const std::string& text, std::size_t most) {
  const std::string line = one_line(text);
  if (utf8::length(line) <= most) return line;
  std::size_t end = 0, count = 0, last_blank = 0;
  while (count < most) {
    if (line[end] == ' ') last_blank = end;
    utf8::next(line, end);
    ++count;
  }
  const std::string cut = line.substr(0, last_blank == 0 ? end : last_blank);
  const std::size_t last = cut.find_last_not_of(" ,;:.–-");
  return (last == cut.npos ? cut : cut.substr(0, last + 1)) + " …";
}

namespace {

// Where the first clause of a promise ends: what follows says how, why or for whom.
constexpr std::string_view kClauseEnds[] = {
    ". ",         "; ",       " genom att ", ", genom ", " i syfte att ", ", i syfte", " för att ",
    ", för att ", " så att ", ", så att ",   " by ",     " in order to ", " so that "};

// The first clause of a text that is too long, when that says enough.
std::string first_clause(const std::string& text, std::size_t most) {
  constexpr std::size_t least = 20;  // bytes
  const std::string line = one_line(text);
  if (utf8::length(line) <= most) return line;
  std::size_t end = line.npos;
  for (const std::string_view mark : kClauseEnds)
    if (const std::size_t at = line.find(mark, least); at != line.npos) end = std::min(end, at);
  return end == line.npos ? line : line.substr(0, end);
}

bool is_own_heading(const records::Promise& promise, const records::Commitment& commitment) {
  const auto same =
      std::count_if(promise.commitments.begin(), promise.commitments.end(),
                    [&](const auto& one) { return one->heading && *one->heading == *commitment.heading; });
  return same == 1;
}

}  // namespace

std::string commitment_name(const records::Promise& promise, const records::Commitment& commitment,
                            std::size_t most) {
  if (commitment.heading && is_own_heading(promise, commitment)) return shortened(*commitment.heading, most);
  return short_name(commitment, most);
}

std::string function_text(const std::string& function, const std::string& party, const Speech& speech) {
  if (party.empty()) return function;
  const std::string said = utf8::lower(function), whose = utf8::lower(party);
  if (said.find(whose) != said.npos) return function;
  const bool stands_for = said == "representant" || said == "företrädare" || said == "representative";
  return speech(stands_for ? kNamesStandsFor : kNamesFunction, {{"function", function}, {"party", party}});
}

std::string short_name(const records::Commitment& commitment, std::size_t most) {
  std::string text = shortened(first_clause(text_of(commitment.text), most), most);
  if (text.ends_with('.')) text.pop_back();
  return text.empty() && commitment.id ? commitment.id->text.str() : text;
}

doc::Run link_run(const records::Link& link) {
  doc::Run run{text_of(link.title)};
  run.url = text_of(link.url);
  if (run.text.empty())
    run.text = !run.url.empty() ? run.url : link.file ? link.file->path.str() : std::string();
  return run;
}

std::string walk_title(const corpus::Corpus& corpus, const records::Walk& walk, const Speech& speech) {
  if (walk.title) return *walk.title;
  const std::string date = walk.date ? time_text(*walk.date, speech.lang) : walk.id.str();
  if (walk.places.empty()) return speech(kNamesWalk, {{"date", date}});
  return speech(kWalkAt, {{"places", places_text(corpus, walk.places, speech)}, {"date", date}});
}

std::string walk_where(const corpus::Corpus& corpus, const records::Walk& walk, const Speech& speech) {
  if (walk.title || walk.places.empty() || !walk.date) return walk_title(corpus, walk, speech);
  return speech(kWhere, {{"places", places_text(corpus, walk.places, speech)},
                         {"date", time_text(*walk.date, speech.lang)}});
}

std::string followup_title(const corpus::Corpus& corpus, const records::Followup& followup,
                           const Speech& speech) {
  if (followup.title) return *followup.title;
  const records::Promise* promise = followup.promise ? corpus.promises.find(followup.promise->id) : nullptr;
  return promise ? speech(kFollowup, {{"promise", query::title_of(*promise)}})
                 : query::title_of(corpus, followup, speech.lang);
}

}  // namespace lofte::report
