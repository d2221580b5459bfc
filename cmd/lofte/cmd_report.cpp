// SPDX-License-Identifier: Apache-2.0
#include <filesystem>

#include "command_list.h"
#include "diff_text.h"
#include "git/text_diff.h"
#include "page_files.h"
#include "period_argument.h"
#include "read_file.h"
#include "reader.h"
#include "record_argument.h"
#include "report/yearly.h"
#include "session.h"
#include "statuses.h"
#include "version.h"

namespace lofte::cli {
namespace {

namespace fs = std::filesystem;
using words::Phrase;
using words::say;

constexpr Phrase kReportAbout{"write the results page of a period", "skriva resultatsidan för en period"};
constexpr Phrase kReportLongAbout{
    "Writes a page for a council and for residents: what was promised, how it went, why, and what comes "
    "next. The same "
    "records, day, language and version of lofte always give the same page, byte for byte.",
    "Skriver en sida för fullmäktige och invånare: vad som lovades, hur det gick, varför och vad som händer "
    "nu. Samma "
    "poster, dag, språk och version av lofte ger alltid samma sida, tecken för tecken."};
constexpr Phrase kOpenPeriod{"a report needs a period that ends", "en rapport behöver en period som slutar"};
constexpr Phrase kWriteEnd{"write its end as well, as in 2018-10/2019-09",
                           "skriv också dess slut, som i 2018-10/2019-09"};
constexpr Phrase kCannotReadPage{"\"{path}\" cannot be read", "”{path}” kan inte läsas"};
constexpr Phrase kSame{"\"{path}\" agrees with the records", "”{path}” stämmer med posterna"};
constexpr Phrase kDiffers{"\"{path}\" does not agree with the records", "”{path}” stämmer inte med posterna"};
constexpr Phrase kSameFlags{
    "use the --as-of, --rev and --lang that the page was made with; it names the day and the commit at its "
    "end",
    "använd samma --as-of, --rev och --lang som när sidan skrevs; den anger dag och version i slutet"};

constexpr Phrase kFragmentOfMarkdown{"--fragment gives a part of an HTML page",
                                     "--fragment ger en del av en HTML-sida"};
constexpr Phrase kFragmentHtml{"leave --format out, or give --format html",
                               "utelämna --format eller ange --format html"};

constexpr Phrase kLinkOfBrief{"--link is for the brief page only", "--link gäller bara den korta sidan"};
constexpr Phrase kGiveBrief{"add --brief, or leave --link out", "lägg till --brief eller utelämna --link"};

calendar::Time report_period(Text written) {
  const calendar::Time read = period_argument(written);
  if (read.span.open()) throw Error(say(kOpenPeriod), say(kWriteEnd));
  return read;
}

// The format that was asked for, or that the name of the file asks for; a fragment is HTML.
output::PageFormat format_of(const Session& session) {
  const auto format = session.arguments.value("--format");
  const bool fragment = session.arguments.has("--fragment");
  if (fragment && format && *format != "html") throw Error(say(kFragmentOfMarkdown), say(kFragmentHtml));
  if (fragment) return output::PageFormat::html;
  const auto file = session.arguments.value("--output");
  return page_format(session, file ? file : session.arguments.value("--verify"));
}

class Maker {
 public:
  Maker(Session& session, const Folder& folder, const calendar::Time& period)
      : session_(session),
        folder_(folder),
        status_(judge_for(folder, session.as_of(folder), Reader::everyone)),
        format_(format_of(session)),
        fragment_(session.arguments.has("--fragment")) {
    options_.period = period;
    options_.promise = record_argument(session, folder.corpus(), records::What::promise, "--promise");
    options_.lang = session.page_lang(folder.corpus());
    options_.brief = session.arguments.has("--brief");
    options_.link = session.arguments.value("--link").value_or("");
    if (!options_.link.empty() && !options_.brief) throw Error(say(kLinkOfBrief), say(kGiveBrief));
    if (folder.commit) options_.revision = folder.commit->id;
    options_.version = kVersion;
  }

  /// The page; with pictures named after a file when one is given.
  PageFiles make(const std::string& file) {
    options_.charts = pictures_name(file, format_);
    const doc::Document document = report::yearly(folder_.corpus(), status_, options_);
    return {fragment_ ? output::html_fragment(document) : output::render(format_, document),
            pictures_beside(document, format_)};
  }

  std::string path(const std::string& file) const {
    return (fs::path(session_.environment.working_folder) / file).string();
  }

 private:
  Session& session_;
  const Folder& folder_;
  eval::Status status_;
  output::PageFormat format_;
  bool fragment_;
  report::YearlyOptions options_;
};

std::string page_differences(const PageFiles& page, const std::string& written, const std::string& file,
                             const std::string& path) {
  std::string diff = git::text_diff(written, file, page.text, file);
  for (const doc::Picture& picture : page.pictures)
    diff += git::text_diff(read_file(beside(path, picture.file)).value_or(""), picture.file, picture.svg,
                           picture.file);
  return diff;
}

// A page that went to standard output has no pictures; one that is the same either way is the same.
int verify(Session& session, Maker& maker, const std::string& file) {
  const std::string path = maker.path(file);
  const auto written = read_file(path);
  if (!written) throw Error(say(kCannotReadPage, {{"path", file}}));
  const std::string with_pictures = page_differences(maker.make(file), *written, file, path);
  const std::string without = page_differences(maker.make({}), *written, file, path);
  if (with_pictures.empty() || without.empty()) {
    session.note(say(kSame, {{"path", file}}));
    return kFine;
  }
  session.print(diff_text(with_pictures.size() < without.size() ? with_pictures : without, session.lang()));
  session.complain(say(kDiffers, {{"path", file}}), say(kSameFlags));
  return kFound;
}

int run_report(Session& session) {
  const std::string written = *session.arguments.value("PERIOD");
  const calendar::Time period = report_period(written);
  const Folder folder = load_for(session, Reader::everyone);
  Maker maker(session, folder, period);
  const bool unread = session.warn_unread(folder);
  int status = kFine;
  if (const auto file = session.arguments.value("--verify"))
    status = verify(session, maker, *file);
  else if (const auto out = session.arguments.value("--output"))
    write_page(session, *out, maker.make(*out));
  else
    session.print(maker.make({}).text);
  return unread ? kFailed : status;
}

}  // namespace

Command report_command() {
  return {
      "report",
      kReportAbout,
      kReportLongAbout,
      {
          {"PERIOD",
           "",
           {"the period it is about: 2020, 2020-T2, 2018-10/2019-09",
            "perioden den gäller: 2020, 2020-T2, 2018-10/2019-09"},
           false,
           true},
          {"--promise", "ID", {"only this promise", "bara detta löfte"}},
          as_of_option(),
          rev_option(),
          {"-o,--output",
           "FILE",
           {"write it to a file: Markdown with charts beside it, or one HTML page when it ends with .html",
            "skriv till en fil: Markdown med diagram bredvid, eller en HTML-sida när den slutar på .html"}},
          {"--verify",
           "FILE",
           {"make the page again and show how the file differs from it; status 1 when it does",
            "skapa sidan på nytt och visa hur filen skiljer sig från den; slutstatus 1 när den gör det"}},
          {"--format", "F", {"how the page is written", "hur sidan skrivs"}, false, false, &page_formats},
          {"--brief",
           "",
           {"one page for the council: the answer, the table and what happens next",
            "en sida för fullmäktige: svaret, tabellen och vad som händer nu"}},
          {"--link",
           "ADDRESS",
           {"with --brief: where the whole report is", "med --brief: var hela redovisningen finns"}},
          {"--fragment",
           "",
           {"HTML without head and style, to be put into a page of your own",
            "HTML utan huvud och stil, att läggas in på en egen sida"}},
      },
      &run_report};
}

}  // namespace lofte::cli
