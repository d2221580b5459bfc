// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "base/escapes.h"
#include "base/strings.h"
#include "records/text_fields.h"
#include "rules/personal.h"
#include "rules/privacy_parts.h"
#include "yaml/reader.h"

namespace lofte::rules {

using diag::Family;
using diag::Severity;
using words::Phrase;
using words::say;

const diag::RuleInfo kPersonalDetail{
    "personal-detail",
    Family::privacy,
    Severity::warning,
    {"a detail that can point out a person", "en uppgift som kan peka ut en person"},
    {"In a small place an age and a school are enough to know who it was; an address, a property or a plate "
     "leads to its owner. What is written of somebody's health is a sensitive personal detail (article 9 of "
     "the General Data Protection Regulation). Home visits are often the work of the social services, whose "
     "secrecy (offentlighets- och sekretesslagen, 26 kap. 1 §) covers the people visited.",
     "På en liten ort räcker en ålder och en skola för att veta vem det var; en adress, en fastighet eller "
     "ett "
     "registreringsnummer leder till ägaren. Uppgifter om någons hälsa är känsliga personuppgifter "
     "(dataskyddsförordningen, artikel 9). Hembesök är ofta socialtjänstens arbete, och sekretessen där "
     "(offentlighets- och sekretesslagen, 26 kap. 1 §) skyddar dem som besöks."},
    {"Leave out ages, schools, addresses, properties, plates, health and case numbers. Write the area, the "
     "period, the number and which functions took part. In a walk's `start`, a `contact` and the names of "
     "places and parties an address may stand.",
     "Utelämna ålder, skola, adress, fastighet, registreringsnummer, hälsa och ärendenummer. Skriv området, "
     "perioden, antalet och vilka funktioner som deltog. I en vandrings `start`, i `contact` och i namn på "
     "platser och parter får en adress stå."}};

namespace {

constexpr Phrase kAge{"an age together with a gender or a school can point out a person",
                      "en ålder tillsammans med kön eller skola kan peka ut en person"};
constexpr Phrase kAddress{"a street address can point out who lives there",
                          "en gatuadress kan peka ut vem som bor där"};
constexpr Phrase kApartment{"the number of an apartment points out who lives there",
                            "ett lägenhetsnummer pekar ut vem som bor där"};
constexpr Phrase kProperty{"a property designation leads to the owner of the property",
                           "en fastighetsbeteckning leder till den som äger fastigheten"};
constexpr Phrase kPlate{"a registration number leads to the owner of the vehicle",
                        "ett registreringsnummer leder till den som äger fordonet"};
constexpr Phrase kHealth{"the health of one person is a sensitive personal detail",
                         "en uppgift om en enskild persons hälsa är en känslig personuppgift"};
constexpr Phrase kCase{"the number of a case leads to the person it is about",
                       "ett ärendenummer leder till den som ärendet gäller"};
constexpr Phrase kLeaveOutAge{"leave out the age, or what it is said together with",
                              "utelämna åldern, eller det som den nämns tillsammans med"};
constexpr Phrase kWriteArea{"write the area, or a place of lofte.yaml",
                            "skriv området, eller en plats i lofte.yaml"};
constexpr Phrase kLeaveOutHealth{"leave out the health, or write of a group of people",
                                 "utelämna hälsan, eller skriv om en grupp av människor"};
constexpr Phrase kLeaveOut{"leave it out", "utelämna det"};

Phrase message(PersonalDetail::What what) {
  switch (what) {
    case PersonalDetail::What::age:
      return kAge;
    case PersonalDetail::What::address:
      return kAddress;
    case PersonalDetail::What::apartment:
      return kApartment;
    case PersonalDetail::What::property:
      return kProperty;
    case PersonalDetail::What::plate:
      return kPlate;
    case PersonalDetail::What::health:
      return kHealth;
    case PersonalDetail::What::case_number:
    case PersonalDetail::What::file_number:
      break;
  }
  return kCase;
}

Phrase help(PersonalDetail::What what) {
  switch (what) {
    case PersonalDetail::What::age:
      return kLeaveOutAge;
    case PersonalDetail::What::address:
    case PersonalDetail::What::property:
      return kWriteArea;
    case PersonalDetail::What::health:
      return kLeaveOutHealth;
    default:
      return kLeaveOut;
  }
}

// The fields whose texts say where something public is, or how to reach somebody at work.
constexpr auto kWithAddress =
    std::to_array<std::string_view>({"start", "contact", "coordinator", "places", "parties"});

bool belongs(PersonalDetail::What what, std::string_view field) {
  if (what == PersonalDetail::What::file_number) return true;  // of a decision or a document
  const bool address = what == PersonalDetail::What::address || what == PersonalDetail::What::property;
  return address && among(kWithAddress, field);
}

template <class Takes>
void find_in(Scan& scan, Span part, Takes takes) {
  const Unescaped plain(scan.text.substr(part.begin, part.end - part.begin));
  for (const PersonalDetail& detail : find_personal_details(plain.text())) {
    const Span inside = plain.written(detail.span);
    const Span span{part.begin + inside.begin, part.begin + inside.end};
    if (takes(detail.what) && scan.take(span))
      scan.report(kPersonalDetail, span, say(message(detail.what)), say(help(detail.what)));
  }
}

}  // namespace

void find_details(Scan& scan, const Spans& where, const records::ObjectInfo& object) {
  for (const Span part : where) find_in(scan, part, [](PersonalDetail::What) { return true; });
  // Which texts there are is seen only now, in a text that nearly always holds none of it.
  diag::Findings told;
  const yaml::Document document = yaml::read(scan.path, scan.text, told);
  if (!document.root) return;
  for (const records::TextField& text : records::text_fields(object, *document.root))
    find_in(scan, text.span, [&](PersonalDetail::What what) { return !belongs(what, text.field); });
}

}  // namespace lofte::rules
