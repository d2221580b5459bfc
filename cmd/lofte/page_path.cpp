// SPDX-License-Identifier: Apache-2.0
#include "page_path.h"

#include <filesystem>

namespace lofte::cli {
namespace {

constexpr words::Phrase kRecord{"\"{path}\" is the name of a record, not of a page",
                                "”{path}” är namnet på en post, inte på en sida"};
constexpr words::Phrase kEndings{"end the name with .md or .html", "låt namnet sluta på .md eller .html"};

}  // namespace

std::string page_path(const Session& session, const std::string& file) {
  const std::filesystem::path path = std::filesystem::path(session.environment.working_folder) / file;
  if (path.extension() == ".yaml" || path.extension() == ".yml")
    throw Error(words::say(kRecord, {{"path", file}}), words::say(kEndings));
  return path.string();
}

}  // namespace lofte::cli
