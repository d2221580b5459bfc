// SPDX-License-Identifier: Apache-2.0
#include "query/titles.h"

#include "base/strings.h"
#include "words/message.h"

namespace lofte::query {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kWalk{"Safety walk {places} {date}", "Trygghetsvandring {places} {date}"};
constexpr Phrase kFollowup{"Follow-up {promise} {period}, {by}", "Uppföljning {promise} {period}, {by}"};
constexpr Phrase kSurvey{"Survey {series} {period}", "Mätning {series} {period}"};

}  // namespace

std::string title_of(const corpus::Corpus& corpus, const records::Walk& walk, words::Lang lang) {
  if (walk.title) return *walk.title;
  std::vector<std::string> places;
  for (const auto& place : walk.places) places.push_back(corpus::place_name(corpus, place->id));
  const std::string date = walk.date ? walk.date->written : std::string();
  return one_line(words::text(say(kWalk, {{"places", join(places, ", ")}, {"date", date}}), lang));
}

std::string title_of(const corpus::Corpus& corpus, const records::Followup& followup, words::Lang lang) {
  if (followup.title) return *followup.title;
  std::vector<std::string> by;
  for (const auto& party : followup.by) by.push_back(corpus::party_name(corpus, party->id));
  return words::text(say(kFollowup, {{"promise", followup.promise ? followup.promise->id : std::string()},
                                     {"period", followup.period ? followup.period->written : std::string()},
                                     {"by", join(by, ", ")}}),
                     lang);
}

std::string title_of(const records::Survey& survey, words::Lang lang) {
  if (survey.title) return *survey.title;
  return words::text(say(kSurvey, {{"series", survey.series ? survey.series->text : survey.id},
                                   {"period", survey.period ? survey.period->written : std::string()}}),
                     lang);
}

}  // namespace lofte::query
