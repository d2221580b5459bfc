// SPDX-License-Identifier: Apache-2.0
#include "help.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"

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
constexpr Phrase kMore{"`lofte COMMAND --help` tells more of a command.",
                       "`lofte KOMMANDO --help` berättar mer om ett kommando."};

constexpr std::size_t kWidest = 26;

std::string padded(std::string text, std::size_t width) {
  const std::size_t cells = static_cast<std::size_t>(utf8::width(text));
  return text + std::string(cells < width ? width - cells : 0, ' ');
}

std::string left_of(const Option& option) {
  std::string left =
      option.is_argument() ? std::string(option.flags) + (option.many ? "…" : "") : std::string(option.flags);
  std::replace(left.begin(), left.end(), ',', ' ');
  if (!option.value.empty()) left += " " + std::string(option.value);
  return left;
}

std::string right_of(const Option& option, Lang lang) {
  std::string right(option.about.in(lang));
  if (option.choices) right += " (" + join(option.choices(), ", ") + ")";
  return right;
}

std::string rows(Phrase heading, const std::vector<Option>& options, bool arguments, Lang lang) {
  std::string out;
  for (const Option& option : options)
    if (option.is_argument() == arguments) out += help_row(left_of(option), right_of(option, lang));
  return out.empty() ? out : "\n" + std::string(heading.in(lang)) + "\n" + out;
}

}  // namespace

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

std::string help(Lang lang) {
  std::string out = std::string(kIntroduction.in(lang)) + "\n\n" + std::string(kUsage.in(lang)) + "\n\n" +
                    std::string(kCommands.in(lang)) + "\n";
  for (const Command& command : commands())
    out += help_row(std::string(command.name), command.about.in(lang));
  out += rows(kEverywhere, global_options(), false, lang);
  return out + "\n" + std::string(kStatuses.in(lang)) + "\n" + std::string(kMore.in(lang)) + "\n";
}

std::string help(const Command& command, Lang lang) {
  return std::string(command.long_about.in(lang)) + "\n\n" + std::string(kUsageOf.in(lang)) + usage(command) +
         "\n" + rows(kArguments, command.options, true, lang) + rows(kOptions, command.options, false, lang) +
         (command.more ? command.more(lang) : "") + rows(kEverywhere, global_options(), false, lang);
}

}  // namespace lofte::cli
