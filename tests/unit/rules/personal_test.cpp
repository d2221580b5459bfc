// SPDX-License-Identifier: Apache-2.0
#include "rules/personal.h"

#include <doctest/doctest.h>

#include <string>

namespace {

using What = lofte::rules::PersonalDetail::What;

std::string details(const std::string& text, What what) {
  std::string out;
  const auto found = lofte::rules::find_personal_details(text);
  for (const auto& detail : found)
    if (detail.what == what)
      out += (out.empty() ? "" : "|") + text.substr(detail.span.begin, detail.span.end - detail.span.begin);
  return out;
}

std::string age(const std::string& text) { return details(text, What::age); }
std::string address(const std::string& text) { return details(text, What::address); }
std::string apartment(const std::string& text) { return details(text, What::apartment); }
std::string case_number(const std::string& text) {
  return details(text, What::case_number) + details(text, What::file_number);
}
std::string property(const std::string& text) { return details(text, What::property); }
std::string plate(const std::string& text) { return details(text, What::plate); }
std::string health(const std::string& text) { return details(text, What::health); }

bool nothing(const std::string& text) { return lofte::rules::find_personal_details(text).empty(); }

}  // namespace

TEST_CASE("an age with a sex is a personal detail") {
  CHECK(age("Samtal med en 15-årig pojke.") == "15-årig pojke");
  CHECK(age("flicka, 13 år") == "flicka, 13 år");
  CHECK(age("En femtonårig flicka besöktes") == "femtonårig flicka");
  CHECK(age("Pojken är 15 år") == "Pojken är 15 år");
  CHECK(age("en flicka på 13 år") == "flicka på 13 år");
  CHECK(age("Besök hos pojken (13) i mars") == "pojken (13)");
  CHECK(age("två flickor födda 2007") == "flickor födda 2007");
  CHECK(age("en 15-åring, pojke") == "15-åring, pojke");
  CHECK(age("man, 45 år") == "man, 45 år");
  CHECK(age("en man i 30-årsåldern") == "man i 30-årsåldern");
  CHECK(age("13 år gammal\n      flicka") == "13 år gammal\n      flicka");
  CHECK(age("15–årig kille") == "15–årig kille");
  CHECK(age("a 13-year-old girl") == "13-year-old girl");
}

TEST_CASE("a detail is one in capitals, without a blank and on two lines too") {
  CHECK(age("EN FEMTONÅRIG FLICKA") == "FEMTONÅRIG FLICKA");
  CHECK(age("A 13-YEAR-OLD GIRL") == "13-YEAR-OLD GIRL");
  CHECK(age("a girl born\n  in 2007") == "girl born\n  in 2007");
  CHECK(address("hemma på Storgatan12") == "Storgatan12");
  CHECK(apartment("lgh. : 1102") == "lgh. : 1102");
  CHECK(case_number("dnr KS 1") == "dnr KS 1");
}

TEST_CASE("an age with a school is a personal detail") {
  CHECK(age("en 14-åring på Åkerskolan") == "14-åring på Åkerskolan");
  CHECK(age("en 14-åring i skolan") == "14-åring i skolan");
  CHECK(age("På Åkerskolan har en 14-åring setts") == "Åkerskolan har en 14-åring");
  CHECK(age("en 14-årig elev på Åkerskolan") == "14-årig elev på Åkerskolan");
  CHECK(age("# en 14-åring\n# på Åkerskolan") == "14-åring\n# på Åkerskolan");
  CHECK(age("ett treårigt barn på Åkerskolan") == "treårigt barn på Åkerskolan");
  CHECK(age("14-åringar på Åkerskolan") == "14-åringar på Åkerskolan");
  CHECK(age("elev vid Bergagymnasiet, 17 år gammal") == "Bergagymnasiet, 17 år gammal");
}

TEST_CASE("an age alone, a length of time, a group and a plan are none") {
  for (const std::string text : {"en 14-åring",
                                 "barn upp till 18 år",
                                 "För 15 år sedan ritade en flicka torget",
                                 "Flickor 13–16 år saknar en plats",
                                 "Skolan har i 15 år haft problem",
                                 "ett treårigt löfte för flickor",
                                 "en 3-årig satsning på Åkerskolan",
                                 "ett 3-årigt projekt där tjejer och killar deltar",
                                 "Enkät bland 14-åringar i grundskolan",
                                 "15 pojkar och 13 flickor",
                                 "Pojkar. En 15-åring.",
                                 "man såg att en 15-åring",
                                 "kvinnojouren har funnits i 20 år",
                                 "tonåringar, mest pojkar",
                                 "Kvinnor undviker tunneln",
                                 "Varje år besöks Åkerskolan",
                                 "mångåriga flickor",
                                 "period: 2020\n    note: flickor",
                                 "ett treårigt barn- och ungdomsprojekt vid Åkerskolan",
                                 "text: Åk 9 på gymnasiet.\n# Pelaren är 15 år gammal",
                                 "{id: p1, text: \"Mörkt vid skolan.\"}  # Pelaren är 15 år gammal"}) {
    CAPTURE(text);
    CHECK(age(text) == "");
  }
}

TEST_CASE("another field begins another sentence") {
  CHECK(nothing("- text: En 14-åring satt där.\n  place: akerskolan\n- text: Åkerskolan är mörk."));
  CHECK(nothing("{id: a, text: en 14-åring, place: Åkerskolan}"));
}

TEST_CASE("a street with a house number is a personal detail") {
  CHECK(address("Storgatan 12 B") == "Storgatan 12 B");
  CHECK(address("hemma på Storgatan 12b, andra våningen") == "Storgatan 12b");
  CHECK(address("vid Åkervägen 3.") == "Åkervägen 3");
  CHECK(address("Norra vägen 4") == "Norra vägen 4");
  CHECK(address("Karl Johans gata 3") == "Johans gata 3");
  CHECK(address("Smala gränd 7, Bygränd 2-4") == "Bygränd 2");
}

TEST_CASE("streets without a house, roads, times and quantities are no addresses") {
  for (const std::string text :
       {"Storgatan är mörk", "riksväg 23", "Riksvägen 23", "längs vägen 12 lampor", "Väg 108",
        "Storgatan 2020", "Storgatan 2020-09-15", "Storgatan 15/9", "Storgatan 22:30", "Storgatan 22.30",
        "Storgatan 15 september", "Storgatan 12 meter", "Gångvägen 2 m bred", "Föreningen 3", "Uppgången 3",
        "Planeringen 12", "torget 3", "Storgatan 014"}) {
    CAPTURE(text);
    CHECK(nothing(text));
  }
}

TEST_CASE("the number of an apartment is a personal detail") {
  CHECK(apartment("Besök i lgh 1102") == "lgh 1102");
  CHECK(apartment("lgh. nr 1102") == "lgh. nr 1102");
  CHECK(apartment("lägenhet 12") == "lägenhet 12");
  CHECK(apartment("lägenhetsnummer: 1102") == "lägenhetsnummer: 1102");
  CHECK(apartment("lägenheter 12") == "");
}

TEST_CASE("the number of a case is a personal detail") {
  CHECK(case_number("Se dnr 2020/123.") == "dnr 2020/123");
  CHECK(case_number("diarienummer: SN 2020/123-4, 2 §") == "diarienummer: SN 2020/123-4");
  CHECK(case_number("KS 2020/123") == "KS 2020/123");
  CHECK(case_number("KS-2020/123") == "KS-2020/123");
  CHECK(case_number("anmälan K123456-20") == "anmälan K123456-20");
  CHECK(case_number("5000-K123456-20") == "5000-K123456-20");
  CHECK(case_number("5000-K123456") == "5000-K123456");
  CHECK(case_number("AM-12345-20") == "AM-12345-20");
  CHECK(case_number("mål nr B 1234-20") == "mål nr B 1234-20");
  CHECK(case_number("ärende 2020/123") == "ärende 2020/123");
  CHECK(case_number("ärende 2020-12") == "ärende 2020-12");
  CHECK(case_number("ärende 1234-20") == "ärende 1234-20");
  CHECK(case_number("mål nr B 12-20") == "mål nr B 12-20");
  CHECK(case_number("anmälan 2020-06-04 och ärende 2020-123") == "ärende 2020-123");
}

TEST_CASE("periods, statutes, school years and targets are no numbers of cases") {
  for (const std::string text : {"2018-10/2019-09",
                                 "lagen (2023:196)",
                                 "SFS 2023:196",
                                 "läsåret 2020/21",
                                 "HT 2020/21",
                                 "VT 2021",
                                 "mål 3",
                                 "Mål: 8",
                                 "ärende 4",
                                 "https://example.org/KS-2020/123",
                                 "period: 2020/..",
                                 "LPO 2019/2020",
                                 "K2",
                                 "OSL 26 kap. 1 §",
                                 "EN 301 549",
                                 "Agenda 2030, mål 11–16",
                                 "mål 3-5 i planen",
                                 "ärende 12–14 på dagordningen",
                                 "målet 2023–2026",
                                 "mål 2020/2021",
                                 "anmälan 2020-06-04 om klotter"}) {
    CAPTURE(text);
    CHECK(nothing(text));
  }
}

TEST_CASE("ids and dates are no details, and hide none") {
  CHECK(nothing("{id: p1, text: flicka, date: 2019-03-12}\n"));
  CHECK(nothing("id: o1\n  flickan bor kvar\n"));
  CHECK(nothing("dnr: o1/2019"));
  CHECK(age("pojke, x3 år") == "pojke, x3 år");
  CHECK(case_number("dnr 2019-03-12") == "dnr 2019-03-12");
  CHECK(address("id: p1, Storgatan 3") == "Storgatan 3");
  CHECK(address("{date: 2019-03-12, text: Storgatan 3}") == "Storgatan 3");
}

TEST_CASE("the designation of a property is a personal detail") {
  CHECK(property("Ovårdad tomt på Exempelby 5:12.") == "Exempelby 5:12");
  CHECK(property("Exempelby 5:12") == "Exempelby 5:12");
  CHECK(property("Östra Torp 1:2 och Åby 12:345") == "Torp 1:2|Åby 12:345");
  CHECK(property("samfälligheten Exempelby s:3") == "Exempelby s:3");
  CHECK(property("Fastigheten Tomelilla 12:34") == "Tomelilla 12:34");
  CHECK(property("Kvarteret Ekorren 3 är förfallet.") == "Kvarteret Ekorren 3");
  CHECK(property("kv. Ekorren 3, kv Stora Björnen 12") == "kv. Ekorren 3|kv Stora Björnen 12");
  CHECK(property("fastigheten Ekorren 3") == "fastigheten Ekorren 3");
  CHECK(property("KV. EKORREN 3") == "KV. EKORREN 3");
}

TEST_CASE("statutes, times, scales and results are no properties") {
  for (const std::string text :
       {"lagen (2023:196)", "Lag 2023:196", "SFS 2023:196", "Torget 18:30", "Kl. 7:18", "Klockan 7:18",
        "Skala 1:200", "lokaltidningen 2020:3", "Rapport 2021:12", "Matchen slutade 3:1", "Punkt 5:12",
        "kvarteret Ekorren", "kvarteret Ekorren 3 lampor", "Tomten 3 lampor", "AFS 2:1",
        "Vandring Skogsbacken 18:00", "exempelby 5:12", "Exempelby 05:12",
        "https://example.org:8080/Exempelby/5:12"}) {
    CAPTURE(text);
    CHECK(nothing(text));
  }
}

TEST_CASE("the plate of a vehicle is a personal detail") {
  CHECK(plate("Bilen ABC 123 står övergiven.") == "ABC 123");
  CHECK(plate("Mopedbil ABC12D, regnr. XYZ123") == "ABC12D|XYZ123");
  CHECK(plate("ABC 12D") == "ABC 12D");
  CHECK(plate("regnr LED 123") == "LED 123");
}

TEST_CASE("other capital letters before a number are no plate") {
  for (const std::string text :
       {"SOS 112", "LED 300", "LPO 101", "RAL 901", "ABC 1234", "ABC 12", "AB 123", "ABCD 123", "IQV 123",
        "ABC 123 meter", "NU HAR 112 LAMPOR BYTTS", "SN-ABC123", "ABC123456", "abc 123", "T2 2020",
        "ABC 123-45x", "ÖVR 112", "7C9E6679-ABC123-425"}) {
    CAPTURE(text);
    CHECK(plate(text) == "");
  }
}

TEST_CASE("the health of one person is a personal detail") {
  CHECK(health("Vi träffade en kvinna med demens.") == "kvinna med demens");
  CHECK(health("person med synnedsättning") == "person med synnedsättning");
  CHECK(health("Mannen har adhd") == "Mannen har adhd");
  CHECK(health("grannen är svårt dement") == "grannen är svårt dement");
  CHECK(health("han lider av psykos") == "han lider av psykos");
  CHECK(health("en psykiskt sjuk man") == "psykiskt sjuk man");
  CHECK(health("Dement kvinna") == "Dement kvinna");
  CHECK(health("Kvinnan på tredje våningen har missbruksproblem") ==
        "Kvinnan på tredje våningen har missbruksproblem");
  CHECK(health("en boende med svår ångest") == "boende med svår ångest");
  CHECK(health("en man med en utvecklingsstörning") == "man med en utvecklingsstörning");
  CHECK(health("a woman with dementia") == "woman with dementia");
  CHECK(health("ett barn med autism") == "barn med autism");
}

TEST_CASE("groups, worries and homes are nobody's health") {
  for (const std::string text :
       {"personer med funktionsnedsättning", "barn med autism", "En kvinna är orolig för missbruk i parken",
        "Missbrukare samlas vid bänkarna", "demensboendet", "Föreningen för synskadade",
        "Hon berättade om missbruk", "boende med missbruksproblem", "man ser missbruk",
        "En kvinna är rädd. Missbruk förekommer.", "Kvinnor med psykisk ohälsa",
        "En elev från skolan, med demensteamet", "psykisk ohälsa bland unga",
        "Mannen med hunden och en rullator"}) {
    CAPTURE(text);
    CHECK(nothing(text));
  }
}
