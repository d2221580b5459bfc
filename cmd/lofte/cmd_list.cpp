// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/strings.h"
#include "choices.h"
#include "command_list.h"
#include "eval/status.h"
#include "output/tables.h"
#include "query/listing.h"
#include "reader.h"
#include "report/dates.h"
#include "session.h"
#include "statuses.h"
#include "words/error.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kListAbout{"list the records of a kind, observations or proposals",
                            "lista posterna av en sort, iakttagelser eller förslag"};
constexpr Phrase kListLongAbout{
    "Lists the records of a kind, or the observations or proposals of walks, as they stand on a day. Every "
    "term must hold: `key:value` (a place or a party also stands for its parts), a period, or a word of the "
    "title.",
    "Listar posterna av en sort, eller vandringarnas iakttagelser eller förslag, så som läget är en viss "
    "dag. Alla villkor ska vara uppfyllda: `fält:värde` (en plats eller part står också för sina delar), en "
    "period eller ett ord ur titeln."};
constexpr Phrase kNothing{"no record matches", "ingen post uppfyller villkoren"};
constexpr Phrase kNoSubject{"there is nothing to list that is called \"{word}\"",
                            "det finns inget att lista som heter ”{word}”"};
constexpr Phrase kSubjects{"what can be listed is {subjects}", "det som kan listas är {subjects}"};

constexpr Phrase kStillOpen{"not answered yet", "inte besvarade"};
constexpr Phrase kCaption{"{title}: {what} as of {day}", "{title}: {what}, läget den {day}"};
constexpr Phrase kCaptionOf{"{title}: {what} as of {day} ({terms})",
                            "{title}: {what}, läget den {day} ({terms})"};

std::vector<std::string> list_formats() { return names_of(output::table_formats()); }

bool for_programs(output::TableFormat format) {
  return format == output::TableFormat::json || format == output::TableFormat::jsonl ||
         format == output::TableFormat::csv;
}

const query::Subject& listed_subject(const std::string& word) {
  if (const query::Subject* subject = query::subject_named(word)) return *subject;
  if (const query::Subject* near = query::subject_meant(word))
    throw Error(say(kNoSubject, {{"word", word}}), words::did_you_mean(std::string(near->plural)));
  std::vector<std::string> plurals;
  for (const query::Subject& subject : query::subjects()) plurals.emplace_back(subject.plural);
  throw Error(say(kNoSubject, {{"word", word}}),
              say(kSubjects, {{"subjects", list_of(plurals, words::Joint::and_)}}));
}

bool is_passed_on(output::TableFormat format) {
  return format == output::TableFormat::csv || format == output::TableFormat::markdown ||
         format == output::TableFormat::xlsx;
}

// What a term asks for, in the words of the folder: "owner:trafikverket" is "Trafikverket". States stand in a
// column of their own.
std::string asked_for(const corpus::Corpus& corpus, const std::string& term, words::Lang lang) {
  const std::string value = term.substr(term.find(':') + 1);
  if (term.starts_with("state:")) return value == "open" ? std::string(kStillOpen.in(lang)) : std::string();
  if (corpus::declares(corpus, records::What::party, value)) return corpus::party_name(corpus, value);
  if (corpus::declares(corpus, records::What::place, value)) return corpus::place_name(corpus, value);
  return value;
}

bool says_nothing(const doc::Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return std::holds_alternative<std::monostate>(cell.value) || (text && text->empty());
}

// A list in Markdown is sent to somebody: it says whose and of when it is, and has no column without a word.
void make_ready_to_send(const corpus::Corpus& corpus, const query::Question& question, calendar::Day day,
                        words::Lang lang, doc::Table& table) {
  std::vector<std::string> terms;
  for (const std::string& term : question.terms)
    if (std::string text = asked_for(corpus, term, lang); !text.empty()) terms.push_back(std::move(text));
  words::Values values{{"title", corpus.settings.title ? corpus.settings.title->str() : std::string("lofte")},
                       {"what", nested(say(question.subject->many))},
                       {"day", report::date_text(day, lang)}};
  if (!terms.empty()) values.emplace_back("terms", join(terms, ", "));
  table.caption = words::text(say(terms.empty() ? kCaption : kCaptionOf, std::move(values)), lang) + ".";
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    const bool empty = std::all_of(table.rows.begin(), table.rows.end(),
                                   [&](const auto& row) { return says_nothing(row[i]); });
    if (!empty || table.rows.empty()) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) row.erase(row.begin() + at);
  }
}

int run_list(Session& session) {
  const query::Question question{&listed_subject(*session.arguments.value("KIND")),
                                 session.arguments.all("TERM"), session.arguments.value("--sort")};
  const auto format =
      *output::format_named(output::table_formats(), session.arguments.value("--format").value_or("text"));
  const bool excel = session.arguments.has("--excel");
  const Reader reader = reader_of(session, is_passed_on(format));
  const Folder folder = load_for(session, reader);
  const eval::Status status = judge_for(folder, session.as_of(folder), reader);
  const query::Voice voice{session.lang(), for_programs(format) && !excel};
  doc::Table table = query::list(folder.corpus(), status, question, voice);
  if (format == output::TableFormat::markdown)
    make_ready_to_send(folder.corpus(), question, status.as_of, session.lang(), table);
  if (table.rows.empty() && format == output::TableFormat::text)
    session.note(say(kNothing));
  else
    session.print(
        output::render(format, table, table_style(session, excel, std::string(question.subject->plural))));
  return session.warn_unread(folder) ? kFailed : kFine;
}

}  // namespace

Command list_command() {
  return {"list",
          kListAbout,
          kListLongAbout,
          {
              {"KIND",
               "",
               {"promises, walks, measures, followups, surveys, situations, plans, agreements, forums, "
                "observations or proposals",
                "promises, walks, measures, followups, surveys, situations, plans, agreements, forums, "
                "observations eller proposals"},
               false,
               true},
              {"TERM",
               "",
               {"what must hold: state:overdue, place:centrum, 2020-T2, belysning",
                "villkor: state:overdue, place:centrum, 2020-T2, belysning"},
               true},
              {"--sort",
               "KEY",
               {"sort by this column; -KEY for reverse order",
                "sortera efter denna kolumn; -KEY för omvänd ordning"}},
              as_of_option(),
              rev_option(),
              {"--format", "F", {"how to show the list", "hur listan visas"}, false, false, &list_formats},
              {"--internal",
               "",
               {"in csv, markdown and xlsx too, judge by small counts of people",
                "bedöm efter små antal människor även i csv, markdown och xlsx"}},
              {"--excel",
               "",
               {"csv as Swedish Excel opens it: semicolons, decimal comma, byte-order mark",
                "csv så som svenska Excel öppnar den: semikolon, decimalkomma, teckenmarkering (BOM)"}},
          },
          &run_list};
}

}  // namespace lofte::cli
