// SPDX-License-Identifier: Apache-2.0
//
// The words by which find_personal_details() finds something, in lower case; the first look at a text goes by
// the same ones. Not for other files.
#pragma once
#include <array>
#include <string_view>

namespace lofte::rules {

/// What may stand between a word and its number.
inline constexpr auto kNumberSigns = std::to_array<std::string_view>({".", ":", "#", "nr", "nummer", "no"});

/// What the names of streets end in.
inline constexpr auto kStreetEnds = std::to_array<std::string_view>(
    {"gatan", "gata", "vägen", "väg", "gränd", "gränden", "stigen", "stig", "allén", "allé", "esplanaden",
     "torget", "torg", "backen", "leden", "kajen", "slingan", "kroken"});
/// Before the number of an apartment.
inline constexpr auto kApartments = std::to_array<std::string_view>(
    {"lgh", "lägenhet", "lägenheten", "lägenhetsnummer", "lghnr", "apartment", "flat"});
/// Before a year, which makes it an age.
inline constexpr auto kBorn = std::to_array<std::string_view>({"född", "födda", "fött", "born"});
inline constexpr std::string_view kAged = "aged";
/// Words that a number of a case always follows, and words that it may follow.
inline constexpr auto kSure =
    std::to_array<std::string_view>({"dnr", "diarienr", "diarienummer", "ärendenr", "ärendenummer", "målnr",
                                     "målnummer", "knr", "anmälningsnummer"});
inline constexpr auto kPerhaps =
    std::to_array<std::string_view>({"ärende", "ärendet", "mål", "målet", "anmälan", "case"});

/// What makes of a number after a name a property, and what makes of it one in a town.
inline constexpr auto kProperties = std::to_array<std::string_view>(
    {"fastighet", "fastigheten", "fastighets", "fastighetens", "fastigheterna", "fastighetsbeteckning",
     "tomt", "tomten", "beteckning", "beteckningen"});
inline constexpr auto kQuarters =
    std::to_array<std::string_view>({"kv", "kvarter", "kvarteret", "kvarterets"});

/// "femtonåring": the number, and how the endings begin.
inline constexpr auto kNumberWords = std::to_array<std::string_view>(
    {"ett",     "två",    "tre",    "fyra",    "fem",      "sex",      "sju",      "åtta",
     "nio",     "tio",    "elva",   "tolv",    "tretton",  "fjorton",  "femton",   "sexton",
     "sjutton", "arton",  "nitton", "tjugo",   "tjugoett", "tjugotvå", "tjugotre", "trettio",
     "fyrtio",  "femtio", "sextio", "sjuttio", "åttio"});
inline constexpr std::string_view kAgePerson = "åring", kAgeAdjective = "årig", kAgeYears = "årsålder";
inline constexpr std::array kAgeEndings{kAgePerson, kAgeAdjective, kAgeYears};

/// What one can have, and what one can be.
inline constexpr auto kHave = std::to_array<std::string_view>({"demens",
                                                               "demenssjukdom",
                                                               "alzheimer",
                                                               "alzheimers",
                                                               "synnedsättning",
                                                               "synskada",
                                                               "hörselnedsättning",
                                                               "hörselskada",
                                                               "funktionsnedsättning",
                                                               "funktionshinder",
                                                               "funktionsvariation",
                                                               "rörelsehinder",
                                                               "utvecklingsstörning",
                                                               "adhd",
                                                               "autism",
                                                               "asperger",
                                                               "aspergers",
                                                               "schizofreni",
                                                               "psykos",
                                                               "psykoser",
                                                               "depression",
                                                               "depressioner",
                                                               "ångest",
                                                               "epilepsi",
                                                               "diabetes",
                                                               "cancer",
                                                               "stroke",
                                                               "parkinson",
                                                               "parkinsons",
                                                               "missbruk",
                                                               "missbruksproblem",
                                                               "alkoholmissbruk",
                                                               "narkotikamissbruk",
                                                               "drogmissbruk",
                                                               "spelmissbruk",
                                                               "alkoholproblem",
                                                               "drogproblem",
                                                               "alkoholberoende",
                                                               "drogberoende",
                                                               "ptsd",
                                                               "hiv",
                                                               "hepatit",
                                                               "ätstörning",
                                                               "ätstörningar",
                                                               "anorexi",
                                                               "självskadebeteende",
                                                               "självmordstankar",
                                                               "psykisk",
                                                               "psykiska",
                                                               "dementia",
                                                               "epilepsy",
                                                               "schizophrenia",
                                                               "psychosis",
                                                               "disability",
                                                               "addiction"});
inline constexpr auto kBe = std::to_array<std::string_view>({"dement",
                                                             "demenssjuk",
                                                             "senil",
                                                             "synskadad",
                                                             "blind",
                                                             "döv",
                                                             "hörselskadad",
                                                             "funktionsnedsatt",
                                                             "rörelsehindrad",
                                                             "handikappad",
                                                             "utvecklingsstörd",
                                                             "autistisk",
                                                             "schizofren",
                                                             "psykotisk",
                                                             "psyksjuk",
                                                             "deprimerad",
                                                             "bipolär",
                                                             "cancersjuk",
                                                             "alkoholiserad",
                                                             "alkoholist",
                                                             "narkoman",
                                                             "missbrukare",
                                                             "psykiskt",
                                                             "deaf",
                                                             "disabled",
                                                             "autistic",
                                                             "demented"});

}  // namespace lofte::rules
