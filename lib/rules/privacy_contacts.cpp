// SPDX-License-Identifier: Apache-2.0
#include "base/escapes.h"
#include "rules/e_mail.h"
#include "rules/phone.h"
#include "rules/privacy_parts.h"

namespace lofte::rules {

using diag::Family;
using diag::Severity;
using words::Phrase;
using words::say;

const diag::RuleInfo kPhoneNumber{
    "phone-number",
    Family::privacy,
    Severity::warning,
    {"a telephone number where none belongs", "ett telefonnummer där inget hör hemma"},
    {"Records are read and copied far outside the organisation, and a number in a running text is soon that "
     "of somebody who has left, or of a resident who never agreed to be called.",
     "Uppgifterna läses och kopieras långt utanför organisationen, och ett nummer i löpande text tillhör "
     "snart någon som har slutat, eller en invånare som aldrig gått med på att bli uppringd."},
    {"Write the function, and put its number in `contact` of the promise or in `coordinator` of lofte.yaml.",
     "Skriv funktionen, och lägg dess nummer i löftets `contact` eller i `coordinator` i lofte.yaml."}};

const diag::RuleInfo kEMail{
    "e-mail",
    Family::privacy,
    Severity::warning,
    {"an e-mail address where none belongs", "en e-postadress där ingen hör hemma"},
    {"An address mostly holds a name. Records are read and copied far outside the organisation.",
     "En adress innehåller oftast ett namn. Uppgifterna läses och kopieras långt utanför organisationen."},
    {"Write the function, and put its address in `contact` of the promise or in `coordinator` of lofte.yaml.",
     "Skriv funktionen, och lägg dess adress i löftets `contact` eller i `coordinator` i lofte.yaml."}};

namespace {

constexpr Phrase kPhoneHere{"a telephone number does not belong here",
                            "ett telefonnummer hör inte hemma här"};
constexpr Phrase kEMailHere{"an e-mail address does not belong here", "en e-postadress hör inte hemma här"};
constexpr Phrase kMove{
    "name the function instead; `contact` of a promise and `coordinator` say how to reach it",
    "ange funktionen i stället; löftets `contact` och `coordinator` säger hur den nås"};

void report(Scan& scan, const Unescaped& plain, const Spans& found, const Spans& allowed,
            const diag::RuleInfo& rule, Phrase message) {
  for (const Span one : found) {
    const Span span = plain.written(one);
    const bool fine = std::any_of(allowed.begin(), allowed.end(), [&](Span a) { return within(span, a); });
    if (!fine && scan.take(span)) scan.report(rule, span, say(message), say(kMove));
  }
}

}  // namespace

void find_contacts(Scan& scan, const Spans& allowed) {
  const Unescaped plain(scan.text);
  report(scan, plain, find_phones(plain.text()), allowed, kPhoneNumber, kPhoneHere);
  report(scan, plain, find_e_mails(plain.text()), allowed, kEMail, kEMailHere);
}

}  // namespace lofte::rules
