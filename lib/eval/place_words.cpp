// SPDX-License-Identifier: Apache-2.0
#include "eval/place_words.h"

#include <algorithm>
#include <set>

namespace lofte::eval {
namespace {

using words::Phrase;

constexpr Phrase kPlaceBy{"at {place}", "vid {place}"};
constexpr Phrase kPlaceIn{"at {place}", "i {place}"};
constexpr Phrase kPlaceOn{"at {place}", "på {place}"};

constexpr Phrase kPlaceList{"{places}", "{places}"};

// The preposition of a place, one of three.
std::string_view preposition(const corpus::Corpus& corpus, std::string_view id) {
  const auto* place = corpus.settings.places.find(id);
  const std::string_view at = place && place->value.at ? std::string_view(*place->value.at) : "";
  return at == "i" || at == "på" ? at : "vid";
}

Phrase with_preposition(std::string_view preposition) {
  return preposition == "i" ? kPlaceIn : preposition == "på" ? kPlaceOn : kPlaceBy;
}

}  // namespace

words::Message located(const corpus::Corpus& corpus, std::string_view place) {
  return words::say(with_preposition(preposition(corpus, place)),
                    {{"place", corpus::place_name(corpus, place)}});
}

words::Message located(const corpus::Corpus& corpus, const std::vector<std::string>& places) {
  std::set<std::string_view> prepositions;
  std::vector<std::string> names;
  for (const std::string& place : places) {
    prepositions.insert(preposition(corpus, place));
    names.push_back(corpus::place_name(corpus, place));
  }
  if (prepositions.size() == 1)
    return words::say(with_preposition(*prepositions.begin()),
                      {{"place", words::list_of(names, words::Joint::and_)}});
  words::List out{{}, words::Joint::and_};
  std::transform(places.begin(), places.end(), std::back_inserter(out.items),
                 [&](const std::string& place) { return located(corpus, place); });
  return words::say(kPlaceList, {{"places", out}});
}

}  // namespace lofte::eval
