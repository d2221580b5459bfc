// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "command_list.h"
#include "files/write.h"
#include "output/pages.h"
#include "page_path.h"
#include "record_argument.h"
#include "report/feedback.h"
#include "session.h"
#include "statuses.h"
#include "version.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kAbout{"write the page for the participants of a walk",
                        "skriva sidan till en vandrings deltagare"};
constexpr Phrase kLongAbout{
    "Writes what the participants of a walk are owed: what they saw and proposed, what was chosen and done, "
    "what was "
    "declined and why, and what comes next.",
    "Skriver det som en vandrings deltagare har rätt att få veta: vad de såg och föreslog, vad som valdes "
    "och gjordes, "
    "vad som avslogs och varför, och vad som händer nu."};
constexpr Phrase kUnreadable{"the record {name} could not be read", "posten {name} kunde inte läsas"};
constexpr Phrase kWritten{"wrote {file}", "skrev {file}"};
constexpr Phrase kRunCheck{"`lofte check` shows what is wrong in it",
                           "`lofte check` visar vad som är fel i den"};

std::vector<std::string> formats() { return names_of(output::page_formats()); }

int run(Session& session) {
  const Folder folder = session.load();
  const corpus::Corpus& corpus = folder.corpus();
  const std::string walk = record_argument(session, corpus, records::What::walk, "WALK");
  if (!corpus.walks.find(walk)) throw Error(say(kUnreadable, {{"name", "walks/" + walk}}), say(kRunCheck));
  const eval::Status status = eval::evaluate(corpus, session.as_of(folder));
  report::FeedbackOptions options{walk, session.page_lang(corpus), {}, std::string(kVersion)};
  if (folder.commit) options.revision = folder.commit->id;
  const auto format =
      *output::format_named(output::page_formats(), session.arguments.value("--format").value_or("markdown"));
  const std::string page = output::render(format, report::feedback(corpus, status, options));
  const bool unread = session.warn_unread(folder);
  if (const auto file = session.arguments.value("--output")) {
    files::write({files::put(page_path(session, *file), *file, page)});
    session.note(say(kWritten, {{"file", *file}}));
  } else {
    session.print(page);
  }
  return unread ? kFailed : kFine;
}

}  // namespace

Command feedback_command() {
  return {"feedback",
          kAbout,
          kLongAbout,
          {
              {"WALK", "", {"the walk's id", "vandringens id"}, false, true},
              as_of_option(),
              rev_option(),
              {"-o,--output", "FILE", {"write it to a file", "skriv till en fil"}},
              {"--format", "F", {"how the page is written", "hur sidan skrivs"}, false, false, &formats},
          },
          &run};
}

}  // namespace lofte::cli
