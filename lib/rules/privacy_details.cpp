// SPDX-License-Identifier: Apache-2.0
#include "base/escapes.h"
#include "rules/personal.h"
#include "rules/privacy_parts.h"

namespace lofte::rules {

using diag::Family;
using diag::Severity;
using words::Phrase;
using words::say;

const diag::RuleInfo kPersonalDetail{
    "personal-detail",
    Family::privacy,
    Severity::warning,
    {"a detail that can point out a person, where people are visited or observed",
     "en uppgift som kan peka ut en person, där människor besöks eller iakttas"},
    {"Home visits are often the work of the social services, whose secrecy (offentlighets- och "
     "sekretesslagen, 26 "
     "kap. 1 §) covers the people visited. In a small place an age and a school are enough to know who it "
     "was.",
     "Hembesök är ofta socialtjänstens arbete, och sekretessen där (offentlighets- och sekretesslagen, 26 "
     "kap. 1 §) "
     "skyddar dem som besöks. På en liten ort räcker en ålder och en skola för att veta vem det var."},
    {"Leave out ages, schools, addresses and case numbers. Write the period, the number and which functions "
     "took "
     "part.",
     "Utelämna ålder, skola, adress och ärendenummer. Skriv perioden, antalet och vilka funktioner som "
     "deltog."}};

namespace {

constexpr Phrase kAge{"an age together with a sex or a school can point out a person",
                      "en ålder tillsammans med kön eller skola kan peka ut en person"};
constexpr Phrase kAddress{"a street address can point out who lives there",
                          "en gatuadress kan peka ut vem som bor där"};
constexpr Phrase kApartment{"the number of an apartment points out who lives there",
                            "ett lägenhetsnummer pekar ut vem som bor där"};
constexpr Phrase kCase{"the number of a case leads to the person it is about",
                       "ett ärendenummer leder till den som ärendet gäller"};
constexpr Phrase kLeaveOutAge{"leave out the age, or what it is said together with",
                              "utelämna åldern, eller det som den nämns tillsammans med"};
constexpr Phrase kWriteArea{"write the area, or a place of lofte.yaml",
                            "skriv området, eller en plats i lofte.yaml"};
constexpr Phrase kLeaveOut{"leave it out", "utelämna det"};

Phrase message(PersonalDetail::What what) {
  switch (what) {
    case PersonalDetail::What::age:
      return kAge;
    case PersonalDetail::What::address:
      return kAddress;
    case PersonalDetail::What::apartment:
      return kApartment;
    case PersonalDetail::What::case_number:
      break;
  }
  return kCase;
}

Phrase help(PersonalDetail::What what) {
  if (what == PersonalDetail::What::age) return kLeaveOutAge;
  return what == PersonalDetail::What::address ? kWriteArea : kLeaveOut;
}

}  // namespace

void find_details(Scan& scan, const Spans& where) {
  for (const Span part : where) {
    const auto begin = part.begin;
    const Unescaped plain(scan.text.substr(begin, part.end - begin));
    for (const PersonalDetail& detail : find_personal_details(plain.text())) {
      const Span inside = plain.written(detail.span);
      const Span span{begin + inside.begin, begin + inside.end};
      if (scan.take(span))
        scan.report(kPersonalDetail, span, say(message(detail.what)), say(help(detail.what)));
    }
  }
}

}  // namespace lofte::rules
