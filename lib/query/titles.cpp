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

words::Message title_message(const corpus::Corpus& corpus, const records::Walk& walk) {
  if (walk.title) return words::plain(*walk.title);
  std::vector<std::string> places;
  for (const auto& place : walk.places) places.push_back(corpus::place_name(corpus, place->id));
  const std::string date = walk.date ? walk.date->written.str() : std::string();
  return say(kWalk, {{"places", join(places, ", ")}, {"date", date}});
}

words::Message title_message(const corpus::Corpus& corpus, const records::Followup& followup) {
  if (followup.title) return words::plain(*followup.title);
  std::vector<std::string> by;
  for (const auto& party : followup.by) by.push_back(corpus::party_name(corpus, party->id));
  return say(kFollowup, {{"promise", followup.promise ? followup.promise->id.str() : std::string()},
                         {"period", followup.period ? followup.period->written.str() : std::string()},
                         {"by", join(by, ", ")}});
}

words::Message title_message(const records::Survey& survey) {
  if (survey.title) return words::plain(*survey.title);
  return say(kSurvey, {{"series", survey.series ? survey.series->text : survey.id},
                       {"period", survey.period ? survey.period->written.str() : std::string()}});
}

words::Message title_message(const corpus::Corpus& c, const corpus::RecordName& name) {
  const std::string& id = name.second;
  const auto title = [&](const auto* record) { return words::plain(record ? title_of(*record) : id); };
  switch (name.first) {
    case records::What::promise:
      return title(c.promises.find(id));
    case records::What::walk:
      return c.walks.find(id) ? title_message(c, *c.walks.find(id)) : words::plain(id);
    case records::What::measure:
      return title(c.measures.find(id));
    case records::What::followup:
      return c.followups.find(id) ? title_message(c, *c.followups.find(id)) : words::plain(id);
    case records::What::survey:
      return c.surveys.find(id) ? title_message(*c.surveys.find(id)) : words::plain(id);
    case records::What::situation:
      return title(c.situations.find(id));
    case records::What::plan:
      return title(c.plans.find(id));
    case records::What::agreement:
      return title(c.agreements.find(id));
    default:
      return title(c.forums.find(id));
  }
}

std::string title_of(const corpus::Corpus& corpus, const records::Walk& walk, words::Lang lang) {
  return one_line(words::text(title_message(corpus, walk), lang));
}

std::string title_of(const corpus::Corpus& corpus, const records::Followup& followup, words::Lang lang) {
  return words::text(title_message(corpus, followup), lang);
}

std::string title_of(const records::Survey& survey, words::Lang lang) {
  return words::text(title_message(survey), lang);
}

}  // namespace lofte::query
