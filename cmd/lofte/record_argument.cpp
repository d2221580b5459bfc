// SPDX-License-Identifier: Apache-2.0
#include "record_argument.h"

#include "base/strings.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kNoRecord{"there is no record {name}", "det finns ingen post {name}"};
constexpr Phrase kThereAre{"{kind}: {ids}", "{kind}: {ids}"};

constexpr std::size_t kMostListed = 20;

// What there is instead: the nearest, or all when they are few.
std::optional<words::Message> instead(const std::string& id, records::What kind,
                                      const std::vector<std::string>& all) {
  if (const auto near = nearest(id, all)) return words::did_you_mean(*near);
  if (all.empty() || all.size() > kMostListed) return std::nullopt;
  return say(kThereAre,
             {{"kind", nested(say(records::info(kind).many))}, {"ids", list_of(all, words::Joint::comma)}});
}

}  // namespace

std::vector<std::string> record_arguments(const Session& session, const corpus::Corpus& corpus,
                                          records::What kind, std::string_view option) {
  const std::string folder = std::string(records::info(kind).folder) + "/";
  std::vector<std::string> ids = session.arguments.all(option);
  for (std::string& id : ids) {
    if (id.starts_with(folder)) id.erase(0, folder.size());
    const std::vector<std::string> all = corpus::ids(corpus, kind);
    if (!corpus::declares(corpus, kind, id))
      throw Error(say(kNoRecord, {{"name", folder + id}}), instead(id, kind, all));
  }
  return ids;
}

std::string record_argument(const Session& session, const corpus::Corpus& corpus, records::What kind,
                            std::string_view option) {
  const std::vector<std::string> ids = record_arguments(session, corpus, kind, option);
  return ids.empty() ? std::string() : ids.back();
}

}  // namespace lofte::cli
