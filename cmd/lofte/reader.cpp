// SPDX-License-Identifier: Apache-2.0
#include "reader.h"

#include "report/disclosure.h"
#include "report/told_records.h"

namespace lofte::cli {
namespace {

constexpr words::Phrase kInternal{"small counts of people are shown: do not pass this on",
                                  "små antal människor visas: skicka inte detta vidare"};

}  // namespace

Reader reader_of(Session& session, bool passed_on) {
  const bool internal = session.arguments.has("--internal");
  if (internal) session.note(words::say(kInternal));
  return passed_on && !internal ? Reader::everyone : Reader::house;
}

Folder load_for(Session& session, Reader reader) {
  Folder folder = session.load();
  if (reader == Reader::everyone) report::tell_less(folder.loaded.corpus);
  return folder;
}

eval::Status judge_for(const Folder& folder, calendar::Day as_of, Reader reader) {
  return reader == Reader::everyone ? report::told_status(folder.corpus(), as_of)
                                    : eval::evaluate(folder.corpus(), as_of);
}

}  // namespace lofte::cli
