// SPDX-License-Identifier: Apache-2.0
#include "rules/privacy_past.h"

#include "base/identity.h"
#include "records/settings.h"
#include "rules/privacy_parts.h"

namespace lofte::rules {
namespace {

constexpr words::Phrase kInMessage{
    "the message of the commit holds {number}, a personal identity number",
    "incheckningens meddelande innehåller {number}, ett personnummer eller samordningsnummer"};
constexpr words::Phrase kRewrite{"the history has to be rewritten: ask the data protection officer",
                                 "historiken måste skrivas om: kontakta dataskyddsombudet"};

}  // namespace

diag::Findings identity_numbers_in(const std::string& path, std::string_view text) {
  diag::Findings findings;
  corpus::Corpus only_name;
  only_name.paths.push_back(path);
  check_names(only_name, findings);
  const bool is_text = text.find('\0') == text.npos;
  Scan scan{path, text, findings, {}};
  if (is_text) find_identity_numbers(scan);
  for (diag::Finding& finding : findings) finding.help = words::say(kRewrite);
  return findings;
}

diag::Findings identity_numbers_in_message(std::string_view message) {
  diag::Findings findings;
  for (const identity::Number& number : identity::find(message))
    if (number.certain)
      findings.emplace_back(kPersonnummer, diag::Place{std::string(records::kSettingsFile), {}},
                            words::say(kInMessage, {{"number", identity::masked(message, number)}}),
                            words::say(kRewrite));
  return findings;
}

}  // namespace lofte::rules
