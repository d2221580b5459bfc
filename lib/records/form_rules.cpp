// SPDX-License-Identifier: Apache-2.0
#include "records/form_rules.h"

namespace lofte::records {

using diag::Family;
using diag::RuleInfo;
using diag::Severity;

const RuleInfo kUnknownKey{
    "unknown-key",
    Family::form,
    Severity::error,
    {"a key that this kind of record does not have", "ett fält som den här sortens post inte har"},
    {"A misspelt key would silently be left out of every figure and report.",
     "Ett felstavat fält skulle utan förvarning falla bort ur alla siffror och rapporter."},
    {"Write the key as in the reference of the record format, or move the text to `notes`.",
     "Skriv fältets namn som i referensen för postformatet, eller flytta texten till `notes`."}};

const RuleInfo kMissingKey{"missing-key",
                           Family::form,
                           Severity::error,
                           {"a key that must be there is missing", "ett fält som måste finnas saknas"},
                           {"Without it the record cannot be judged, counted or shown.",
                            "Utan det går posten inte att bedöma, räkna eller visa."},
                           {"Add the key with its value.", "Lägg till fältet med dess värde."}};

const RuleInfo kWrongType{"wrong-type",
                          Family::form,
                          Severity::error,
                          {"a list, a mapping or a text where something else belongs",
                           "en lista, en grupp av fält eller en text där något annat hör hemma"},
                          {"The value cannot be understood, so nothing that depends on it can be shown.",
                           "Värdet går inte att tolka, och då kan inget som bygger på det visas."},
                          {"Write the value in the form that the message names.",
                           "Skriv värdet i den form som meddelandet anger."}};

const RuleInfo kBadChoice{
    "bad-choice",
    Family::form,
    Severity::error,
    {"a word that is not among the ones to choose from",
     "ett ord som inte är något av dem man kan välja mellan"},
    {"States, sides and units are counted; a word of its own would be counted nowhere.",
     "Tillstånd, parter och enheter räknas; ett eget ord skulle inte räknas någonstans."},
    {"Choose one of the words that the message lists.", "Välj ett av orden som meddelandet räknar upp."}};

const RuleInfo kBadTime{
    "bad-time",
    Family::form,
    Severity::error,
    {"a date or period that cannot be read or does not exist",
     "ett datum eller en period som inte går att läsa eller inte finns"},
    {"Every verdict depends on when something happened.", "Varje bedömning beror på när något hände."},
    {"Write a day as 2020-09-15, or a less exact time as 2020-09, 2020-W38, 2020-Q3, 2020-T2, 2020-HT, 2020 "
     "or 2018-10/2019-09.",
     "Skriv en dag som 2020-09-15, eller en mindre exakt tid som 2020-09, 2020-W38, 2020-Q3, 2020-T2, "
     "2020-HT, 2020 eller 2018-10/2019-09."}};

const RuleInfo kBadCount{
    "bad-count",
    Family::form,
    Severity::error,
    {"a count that cannot be read", "ett antal som inte går att läsa"},
    {"A figure that cannot be read cannot be counted.",
     "En siffra som inte går att läsa går inte att räkna."},
    {"Write 303, or a less exact count as 200.., ..10, 18..25, 50+, 50-, ~20, <5 or some.",
     "Skriv 303, eller ett mindre exakt antal som 200.., ..10, 18..25, 50+, 50-, ~20, <5 eller some."}};

const RuleInfo kBadNumber{
    "bad-number",
    Family::form,
    Severity::error,
    {"a number that cannot be read or is out of its range",
     "ett tal som inte går att läsa eller ligger utanför sina gränser"},
    {"A number that cannot be read cannot be compared.",
     "Ett tal som inte går att läsa går inte att jämföra."},
    {"Write digits, with a decimal point, or with a decimal comma in quotes: 2.09 or \"2,09\".",
     "Skriv med siffror, med decimalpunkt, eller med decimalkomma inom citattecken: 2.09 eller \"2,09\"."}};

const RuleInfo kBadId{
    "bad-id",
    Family::form,
    Severity::error,
    {"an id that is not written as ids are", "ett id som inte är skrivet så som id:n skrivs"},
    {"Ids stand in file names, links and other records; they must look the same everywhere.",
     "Id:n står i filnamn, länkar och andra poster; de måste se likadana ut överallt."},
    {"Use small letters a–z, digits and single hyphens: jarnvagsstationen, p1, 2020-t2.",
     "Använd små bokstäver a–z, siffror och enkla bindestreck: jarnvagsstationen, p1, 2020-t2."}};

const RuleInfo kEmptyText{
    "empty-text",
    Family::form,
    Severity::error,
    {"a key, an entry or a file with nothing in it", "ett fält, en rad eller en fil utan innehåll"},
    {"Something was meant to stand there, and nobody can tell what.",
     "Något skulle ha stått där, och ingen kan veta vad."},
    {"Write the value, or remove the line.", "Skriv värdet eller ta bort raden."}};

const std::vector<const RuleInfo*>& rules() {
  static const std::vector<const RuleInfo*> all{&kBadChoice,  &kBadCount,   &kBadId,
                                                &kBadNumber,  &kBadTime,    &kEmptyText,
                                                &kMissingKey, &kUnknownKey, &kWrongType};
  return all;
}

}  // namespace lofte::records
