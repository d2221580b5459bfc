// SPDX-License-Identifier: Apache-2.0
#include "kind_argument.h"

#include "words/error.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kNoKind{"there is no kind of record \"{word}\"", "det finns ingen sorts post ”{word}”"};
constexpr Phrase kKinds{"the kinds are {kinds}", "sorterna är {kinds}"};

}  // namespace

records::What kind_argument(const std::string& word) {
  if (const records::KindInfo* kind = records::kind_named(word)) return kind->what;
  if (const records::KindInfo* near = records::kind_meant(word))
    throw Error(say(kNoKind, {{"word", word}}), words::did_you_mean(std::string(near->folder)));
  std::vector<std::string> kinds;
  for (const records::KindInfo& kind : records::kKinds) kinds.emplace_back(kind.folder);
  throw Error(say(kNoKind, {{"word", word}}), say(kKinds, {{"kinds", list_of(kinds, words::Joint::and_)}}));
}

}  // namespace lofte::cli
