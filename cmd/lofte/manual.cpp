// SPDX-License-Identifier: Apache-2.0
#include "manual.h"

#include "base/strings.h"
#include "examples.h"
#include "help.h"
#include "records/settings.h"
#include "version.h"

namespace lofte::cli {
namespace {

using words::Lang;
using words::Phrase;

constexpr Phrase kName{"NAME", "NAMN"};
constexpr Phrase kSynopsis{"SYNOPSIS", "SYNOPSIS"};
constexpr Phrase kDescription{"DESCRIPTION", "BESKRIVNING"};
constexpr Phrase kCommandsAre{"COMMANDS", "KOMMANDON"};
constexpr Phrase kArgumentsAre{"ARGUMENTS", "ARGUMENT"};
constexpr Phrase kOptionsAre{"OPTIONS", "FLAGGOR"};
constexpr Phrase kGlobalOptionsAre{"OPTIONS OF EVERY COMMAND", "FLAGGOR FÖR ALLA KOMMANDON"};
constexpr Phrase kDetailsAre{"DETAILS", "DETALJER"};
constexpr Phrase kExamplesSection{"EXAMPLES", "EXEMPEL"};
constexpr Phrase kStatus{"EXIT STATUS", "SLUTSTATUS"};
constexpr Phrase kEnvironment{"ENVIRONMENT", "MILJÖVARIABLER"};
constexpr Phrase kFiles{"FILES", "FILER"};
constexpr Phrase kSeeAlso{"SEE ALSO", "SE ÄVEN"};
constexpr Phrase kWhatItIs{"checks, follows up and reports citizen promises",
                           "kontrollerar, följer upp och redovisar medborgarlöften"};
constexpr Phrase kSynopsisOfAll{"[OPTIONS] COMMAND [ARGUMENTS]", "[FLAGGOR] KOMMANDO [ARGUMENT]"};
constexpr Phrase kLangVariable{
    "the language of messages and reports, sv or en, where --lang does not say",
    "språket för meddelanden och rapporter, sv eller en, där --lang inte anger det"};
constexpr Phrase kColourVariable{"when it is set, colour is used only with --color always",
                                 "när den är satt används färg bara med --color always"};
constexpr Phrase kSettingsAre{
    "says who keeps the records; the folder that holds it, at or above the working folder, is the one that "
    "is "
    "read",
    "säger vem som för posterna; den mapp där den ligger, arbetsmappen eller en ovanför, är den som läses"};

// A text as roff takes it: signs that it would read as its own are written out, and code between ` is bold.
std::string roff(std::string_view text) {
  std::string out;
  bool code = false;
  for (const char c : text) {
    const bool begins = out.empty() || out.back() == '\n';
    if (begins && (c == '.' || c == '\'')) out += "\\&";
    if (c == '`')
      out += (code = !code) ? "\\fB" : "\\fR";
    else if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else
      out += c;
  }
  return out;
}

std::string section(Phrase heading, Lang lang) { return ".SH " + std::string(heading.in(lang)) + "\n"; }

std::string entry(std::string_view term, std::string_view text) {
  return ".TP\n\\fB" + roff(term) + "\\fR\n" + roff(text) + "\n";
}

std::string options(Phrase heading, const std::vector<Option>& all, bool arguments, Lang lang) {
  std::string out;
  for (const Option& option : all)
    if (option.is_argument() == arguments) out += entry(option_words(option), option_meaning(option, lang));
  return out.empty() ? out : section(heading, lang) + out;
}

std::string page_examples(std::string_view command, Lang lang) {
  std::string out;
  for (const Example& one : examples_of(command)) out += entry(one.line, one.about.in(lang));
  return out.empty() ? out : section(kExamplesSection, lang) + out;
}

std::string as_it_stands(std::string_view text) { return ".nf\n" + roff(trim(text)) + "\n.fi\n"; }

std::string page_name(std::string_view command) { return "lofte-" + std::string(command); }

std::string heading(const std::string& page, std::string_view about, Lang lang) {
  return ".TH \"" + roff(page) + "\" 1 \"\" \"lofte " + std::string(kVersion) + "\" lofte\n.nh\n.ad l\n" +
         section(kName, lang) + roff(page) + " \\- " + roff(about) + "\n";
}

std::string statuses(Lang lang) { return section(kStatus, lang) + roff(statuses_line(lang)) + "\n"; }

}  // namespace

std::string manual(Lang lang) {
  std::string out = heading("lofte", kWhatItIs.in(lang), lang);
  out += section(kSynopsis, lang) + "\\fBlofte\\fR " + roff(kSynopsisOfAll.in(lang)) + "\n";
  out += section(kDescription, lang) + roff(introduction(lang)) + "\n" + section(kCommandsAre, lang);
  std::string pages;
  for (const Command& command : commands()) {
    out += entry(page_name(command.name) + "(1)", command.about.in(lang));
    pages += (pages.empty() ? "\\fB" : ",\n\\fB") + roff(page_name(command.name)) + "\\fR(1)";
  }
  out += options(kGlobalOptionsAre, global_options(), false, lang) + page_examples("", lang) + statuses(lang);
  out += section(kEnvironment, lang) + entry("LOFTE_LANG", kLangVariable.in(lang)) +
         entry("NO_COLOR", kColourVariable.in(lang));
  out += section(kFiles, lang) + entry(records::kSettingsFile, kSettingsAre.in(lang));
  return out + section(kSeeAlso, lang) + pages + "\n";
}

std::string manual(const Command& command, Lang lang) {
  std::string out = heading(page_name(command.name), command.about.in(lang), lang);
  out += section(kSynopsis, lang) + roff(usage(command)) + "\n";
  out += section(kDescription, lang) + roff(command.long_about.in(lang)) + "\n";
  out += page_examples(command.name, lang);
  out += options(kArgumentsAre, command.options, true, lang) +
         options(kOptionsAre, command.options, false, lang);
  if (command.more) out += section(kDetailsAre, lang) + as_it_stands(command.more(lang));
  out += options(kGlobalOptionsAre, global_options(), false, lang) + statuses(lang);
  return out + section(kSeeAlso, lang) + "\\fBlofte\\fR(1)\n";
}

}  // namespace lofte::cli
