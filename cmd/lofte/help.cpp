// SPDX-License-Identifier: Apache-2.0
#include "help.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "examples.h"
#include "output/wrap.h"
#include "words/message.h"

namespace lofte::cli {
namespace {

using words::Lang;
using words::Phrase;

constexpr Phrase kIntroduction{
    "lofte checks, follows up and reports citizen promises kept as YAML records in a folder.",
    "lofte kontrollerar, följer upp och redovisar medborgarlöften som förs som YAML-poster i en mapp."};
constexpr Phrase kUsage{"Usage: lofte [OPTIONS] COMMAND [ARGUMENTS]",
                        "Användning: lofte [FLAGGOR] KOMMANDO [ARGUMENT]"};
constexpr Phrase kUsageOf{"Usage: ", "Användning: "};
constexpr Phrase kCommands{"Commands:", "Kommandon:"};
constexpr Phrase kArguments{"Arguments:", "Argument:"};
constexpr Phrase kOptions{"Options:", "Flaggor:"};
constexpr Phrase kEverywhere{"Options of every command:", "Flaggor för alla kommandon:"};
constexpr Phrase kStatuses{"Exit status: 0 fine, 1 something was found, 2 it could not be done.",
                           "Slutstatus: 0 allt väl, 1 något hittades, 2 det gick inte att utföra."};
constexpr Phrase kMore{"`lofte COMMAND --help` tells more about a command.",
                       "`lofte KOMMANDO --help` berättar mer om ett kommando."};

constexpr Phrase kMoreOf{"`lofte {command} --help` tells more, with examples.",
                         "`lofte {command} --help` berättar mer, med exempel."};
constexpr Phrase kExamplesAre{"Examples:", "Exempel:"};

constexpr int kHelpWidth = 100;
constexpr std::size_t kWidest = 26;

std::string padded(std::string text, std::size_t width) {
  const std::size_t cells = static_cast<std::size_t>(utf8::width(text));
  return text + std::string(cells < width ? width - cells : 0, ' ');
}

std::string rows(Phrase heading, const std::vector<Option>& options, bool arguments, Lang lang) {
  std::string out;
  for (const Option& option : options)
    if (option.is_argument() == arguments)
      out += help_row(option_words(option), option_meaning(option, lang));
  return out.empty() ? out : "\n" + std::string(heading.in(lang)) + "\n" + out;
}

std::string help_examples(std::string_view command, Lang lang) {
  std::string out;
  for (const Example& one : examples_of(command))
    out += "  " + std::string(one.line) + "\n      " + std::string(one.about.in(lang)) + "\n";
  return out.empty() ? out : std::string(kExamplesAre.in(lang)) + "\n" + out + "\n";
}

std::string help_paragraph(std::string_view text) {
  return join(output::wrap(text, kHelpWidth), "\n") + "\n";
}

}  // namespace

std::string option_words(const Option& option) {
  std::string left =
      option.is_argument() ? std::string(option.flags) + (option.many ? "…" : "") : std::string(option.flags);
  std::replace(left.begin(), left.end(), ',', ' ');
  if (!option.value.empty()) left += " " + std::string(option.value);
  return left;
}

std::string option_meaning(const Option& option, Lang lang) {
  std::string right(option.about.in(lang));
  if (option.choices) right += " (" + join(option.choices(), ", ") + ")";
  return right;
}

std::string_view introduction(Lang lang) { return kIntroduction.in(lang); }

std::string_view statuses_line(Lang lang) { return kStatuses.in(lang); }

std::string help_row(const std::string& left, std::string_view right) {
  if (static_cast<std::size_t>(utf8::width(left)) <= kWidest)
    return "  " + padded(left, kWidest) + "  " + std::string(right) + "\n";
  return "  " + left + "\n  " + std::string(kWidest, ' ') + "  " + std::string(right) + "\n";
}

std::string usage(const Command& command) {
  std::string line = "lofte " + std::string(command.name);
  for (const bool arguments : {true, false}) {
    for (const Option& option : command.options) {
      if (option.is_argument() != arguments) continue;
      std::string text =
          arguments ? std::string(option.flags) : std::string(option.flags.substr(0, option.flags.find(',')));
      if (!option.value.empty()) text += " " + std::string(option.value);
      if (option.many) text += "…";
      line += option.required ? " " + text : " [" + text + "]";
    }
  }
  return line;
}

std::string help(Lang lang, HelpLength length) {
  const bool whole = length == HelpLength::whole;
  std::string out = help_paragraph(kIntroduction.in(lang)) + "\n" + (whole ? help_examples("", lang) : "") +
                    std::string(kUsage.in(lang)) + "\n\n" + std::string(kCommands.in(lang)) + "\n";
  for (const Command& command : commands())
    out += help_row(std::string(command.name), command.about.in(lang));
  out += rows(kEverywhere, global_options(), false, lang);
  return out + "\n" + std::string(kStatuses.in(lang)) + "\n" + std::string(kMore.in(lang)) + "\n";
}

std::string help(const Command& command, Lang lang, HelpLength length) {
  const bool whole = length == HelpLength::whole;
  const std::string name(command.name);
  std::string out = "lofte " + name + ": " + std::string(command.about.in(lang)) + "\n\n";
  if (whole) out += help_examples(command.name, lang);
  out += std::string(kUsageOf.in(lang)) + usage(command) + "\n";
  if (whole) out += "\n" + help_paragraph(command.long_about.in(lang));
  out += rows(kArguments, command.options, true, lang) + rows(kOptions, command.options, false, lang);
  if (whole && command.more) out += command.more(lang);
  out += rows(kEverywhere, global_options(), false, lang) + "\n";
  if (whole) return out + std::string(kStatuses.in(lang)) + "\n";
  return out + words::text(words::say(kMoreOf, {{"command", name}}), lang) + "\n";
}

}  // namespace lofte::cli
