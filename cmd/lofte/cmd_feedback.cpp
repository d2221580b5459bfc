// SPDX-License-Identifier: Apache-2.0
#include "command_list.h"
#include "page_files.h"
#include "reader.h"
#include "record_argument.h"
#include "report/feedback.h"
#include "session.h"
#include "statuses.h"
#include "version.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kFeedbackAbout{"write the feedback page for the participants of a walk",
                                "skriva återkopplingen till deltagarna i en vandring"};
constexpr Phrase kFeedbackLongAbout{
    "Writes what the participants of a walk are owed: what they saw and proposed, what was chosen and done, "
    "what was "
    "declined and why, and what comes next.",
    "Skriver det som deltagarna i en vandring har rätt att få veta: vad de såg och föreslog, vad som valdes "
    "och gjordes, "
    "vad som avslogs och varför, och vad som händer nu."};
constexpr Phrase kUnreadable{"the record {name} could not be read", "posten {name} kunde inte läsas"};
constexpr Phrase kCheckTheWalk{"`lofte check` shows what is wrong in it",
                               "`lofte check` visar vad som är fel i den"};

int run_feedback(Session& session) {
  const Folder folder = load_for(session, Reader::everyone);
  const corpus::Corpus& corpus = folder.corpus();
  const std::string walk = record_argument(session, corpus, records::What::walk, "WALK");
  if (!corpus.walks.find(walk))
    throw Error(say(kUnreadable, {{"name", "walks/" + walk}}), say(kCheckTheWalk));
  const eval::Status status = judge_for(folder, session.as_of(folder), Reader::everyone);
  report::FeedbackOptions options{walk, session.page_lang(corpus), {}, std::string(kVersion)};
  if (folder.commit) options.revision = folder.commit->id;
  const auto file = session.arguments.value("--output");
  const output::PageFormat format = page_format(session, file);
  options.charts = pictures_name(file.value_or(""), format);
  const doc::Document document = report::feedback(corpus, status, options);
  const PageFiles page{output::render(format, document), pictures_beside(document, format)};
  const bool unread = session.warn_unread(folder);
  if (file)
    write_page(session, *file, page);
  else
    session.print(page.text);
  return unread ? kFailed : kFine;
}

}  // namespace

Command feedback_command() {
  return {
      "feedback",
      kFeedbackAbout,
      kFeedbackLongAbout,
      {
          {"WALK", "", {"the walk's id", "vandringens id"}, false, true},
          as_of_option(),
          rev_option(),
          {"-o,--output",
           "FILE",
           {"write it to a file: Markdown with its map beside it, or one HTML page when it ends with .html",
            "skriv till en fil: Markdown med kartan bredvid, eller en HTML-sida när den slutar på .html"}},
          {"--format", "F", {"how the page is written", "hur sidan skrivs"}, false, false, &page_formats},
      },
      &run_feedback};
}

}  // namespace lofte::cli
