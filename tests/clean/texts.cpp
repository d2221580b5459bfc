// SPDX-License-Identifier: Apache-2.0
#include "clean/texts.h"

#include <string_view>
#include <vector>

namespace lofte::clean {
namespace {

using Lines = std::vector<std::string_view>;

// §9 stands for any digit, §8 for one that is not 0, §7 for 0, 1 or 2. The forms of numbers were chosen so
// that none of them is an identity number whatever the digits are.
const Lines kAnywhere{
    "Kommunens organisationsnummer är 2120§7§8-§9§9§9§9.",
    "Föreningen har organisationsnummer 80244§9-§9§9§9§9 (16802§7§8§9-§9§9§9§9 hos Skatteverket).",
    "Orgnr 2120§7§8§9§9§9§9, momsregistrerad.",
    "Diarienummer KS 2020/1§9§9§9, beslut i kommunstyrelsen.",
    "Dnr KSAU-2021/§8§9§9; polisens diarienummer A§8§9§9.§9§9§9/2020.",
    "Se A123.456/2020 och 2020/000§8§9§9-5.",
    "Beslutet fattades den 4 juni 2020, § 1§9 i protokollet.",
    "Underlaget heter 20200604 protokoll och 20200604_0930.jpg.",
    "Gäller 2020-06-04–2020-06-10 och 2019-2020, därefter 2021–2022.",
    "Sparat 20200604-20200610.",
    "Koordinaterna är 55.5439, 13.9461 (SWEREF 99 TM: N 61§9§9§9§9§9, E 44§9§9§9§9).",
    "Läge 55.5512041234, 13.9461200412.",
    "Kostnaden blev §8 250 000 kr, varav §8§9§9 000 kr från staten.",
    "Budgeten är 1 0§8§9 250 000 kr för hela kommunen.",
    "Bankgiro 50§9§9-10§9§9, plusgiro 12 34 56-7, IBAN SE35 5000 0000 0549 1000 0003.",
    "Artikelnummer 7310865004703, serienummer SN-640823A3234.",
    "Kontrollsumma da39a3ee5e6b4b0d3255bfef95601890afd80709.",
    "Ärende-id i felanmälan: 7c9e6679-7425-40de-944b-e07fc1f90ae7.",
    "Läs mer på https://www.example.org/arkiv/2020-06-04?id=04171825012#p0725259420.",
    "Se www.example.org/0417-18250/080-1234567 (arkivets adress).",
    "Ring 112 vid pågående brott, annars 114 14; vård: 1177.",
    "Följ @tryggikommunen på sociala medier, eller #trygghet2020.",
    "Kommunkod 0180 och 1270, länskod 12.",
    "Version 1.10.2 av mallen; skala 1:50 000; IP 192.168.0.12.",
    "Samling vid Torget 18:3§9, åter 20:15; lag 2023:196, skala 1:2§9§9 och rapport 2021:§8.",
    "Personer med synnedsättning och barn med funktionsnedsättning behöver ledstråk.",
    "En kvinna är orolig för missbruk; demensboendet och synskadades förening deltog.",
    "Larma SOS 112, läs SFS 2023:196 och LED 300; vinsten blev 3:1 för ungdomarna.",
    "Postadress 273 80 Tomelilla.",
    "Öppet 08.00–16.30, lunch 12-13; 08-12 på fredagar.",
    "Svarsfrekvensen var 62,3 % (561 av 900), mot 63,7 procent året innan.",
    "Åtgärden heter belysning-jarnvagsstationen-2020 i listan.",
    "Flickor 13–16 år och pojkar 13–16 år svarade lika.",
    "Kontakta säkerhetssamordnaren via kommunens växel.",
    "Läsåret 2020/21 och HT 2020/VT 2021.",
    "Index 0–6 där 0 är bäst; 0,78/dag mot 1,23/dag.",
    "Ja, nej, null, true, 1.10 och 0x1F är text.",
    "\"Citat\" och 'apostrofer', back\\slash, [hakar], {måsvingar}, * & ! % @ ` | >.",
    "The promise was signed on 3 June 2020; 303 checks, 1.23 a day.",
};

// Also in what is said of visits and of what was seen on a walk.
const Lines kCareful{
    "Två lampor av sex är trasiga vid cykelstället.",
    "Klotter på väggen mot spåret, drygt 40 kvm.",
    "Häcken är 2,5 meter hög och skymmer sikten; klipp till 80 cm.",
    "Lekplatsen används av barn 3–6 år.",
    "Flickor 13–16 år känner sig mindre trygga än pojkar 13–16 år.",
    "Den 100-åriga eken vid Åkerskolan skymmer lyktan.",
    "Ett treårigt barn- och ungdomsprojekt vid Åkerskolan börjar i höst.",
    "En 2-årig satsning på Åkerskolan.",
    "För 15 år sedan fanns här en gångbro; i tjugo år har det varit mörkt.",
    "Skyltad hastighet är 30 km/h på Storgatan och 70 på riksväg 19.",
    "Storgatan 2020: tolv stolpar. Järnvägsgatan 4 lampor, Norra vägen 30 km/h.",
    "Vandringen på Skogsbacken 15 september kl. 18.00–20.30.",
    "Agenda 2030, mål 11–16, och målet 2023–2026 i översiktsplanen.",
    "Samma sak sades i mål 3–5 i planen, punkt 2.4.",
    "Polisens anmälan 2020-06-04 gällde nedskräpning.",
    "Läsåret 2020/21, VT 2021/22 och mål 2020/2021.",
    "Elever i årskurs 7–9 (åk 9) och på gymnasiet.",
    "Deltagarna var ense: man ser inte 40 meter.",
    "Kvinnor och män, unga och äldre; 40 % var kvinnor.",
    "Tunneln är 3 m bred, 60 m lång; E65 går ovanför.",
    "Busslinje 4 stannar vid Marknadstorget 2 gånger i timmen.",
    "Parkeringen saknar skylt (se bild 3, sidan 12).",
    "Gångvägen är bra belyst och buskarna klippta.",
    "Lägenheter, butiker och en skola ligger runt torget.",
    "The lamp post stood here 15 years ago; the tunnel is 60 m long.",
    "Papperskorgarna töms måndagar och torsdagar.",
};

std::string filled(std::string_view form, Dice& dice) {
  std::string out;
  for (std::size_t i = 0; i < form.size(); ++i) {
    constexpr std::string_view kSign = "§";
    const std::size_t after = i + kSign.size();
    const bool sign = form.substr(i).starts_with(kSign) && after < form.size();
    if (!sign || form[after] < '7' || form[after] > '9') {
      out += form[i];
      continue;
    }
    const char kind = form[after];
    out += std::to_string(kind == '9'   ? dice.below(10)
                          : kind == '8' ? dice.between(1, 9)
                                        : dice.between(0, 2));
    i = after;
  }
  return out;
}

}  // namespace

std::string any(Dice& dice) {
  return filled(dice.chance(65) ? dice.pick(kAnywhere) : dice.pick(kCareful), dice);
}

std::string careful(Dice& dice) { return filled(dice.pick(kCareful), dice); }

std::string note(Dice& dice, bool careful_one) {
  const std::string joint = dice.chance(15) ? "\n" : " ";
  std::string out;
  for (int n = dice.between(1, 3); n > 0; --n)
    out += (out.empty() ? "" : joint) + (careful_one ? careful(dice) : any(dice));
  return out;
}

std::string beside_number(Dice& dice) {
  static const Lines all{
      "",
      " under perioden",
      " kl. 18–22",
      " klockan 20.00–02.30",
      " före den 31 december",
      " senast 2020-12-31",
      " 2020 och 2021",
      " i årskurs 7–9",
      " för unga 13–16 år",
      " för unga mellan 18 och 25 år",
      " för 2 miljoner kronor",
      " längs riksväg 19",
      " på väg 11 och E65",
      " där 30 km/h gäller",
      " enligt 5 § lagen (2023:196)",
      " inom 24 timmar",
      " under v. 38–40",
      " för 250 000 kr",
      " i samarbete med minst 40 % av föreningarna",
      " där högst 2 procent får underkänt",
      " vecka 9 och vecka 10",
      " i hela kommunen (dnr KS 2020/1234)",
  };
  return std::string(dice.pick(all));
}

std::string plain_promise(Dice& dice) {
  static const Lines all{
      "Kommunen klipper häckar till högst 80 centimeter längs gångvägarna.",
      "Lampor på gångvägar ska ge minst 10 lux.",
      "Kommunen sätter upp belysning som når minst 2,5 meter över marken.",
      "Hastigheten vid skolorna sänks till högst 30 km/h.",
      "Vi ser till att minst 40 procent av eleverna nås av informationen.",
      "Parterna avsätter minst 500 000 kronor till klottersanering.",
      "Kommunen avsätter minst två miljoner kronor till belysning.",
      "Polisen utbildar sina volontärer, alla minst 18 år.",
      "Projektet pågår i minst två terminer och högst tre kvartal till.",
      "Restaurangerna ska ha personal med utbildning minst 15 minuter före stängning.",
      "Aktiviteter för unga ordnas på fritidsgården.",
      "Närvaron i skolan följs av elevhälsan.",
      "En behovsanalys görs innan nya kameror köps.",
      "Polisen besöker kommundelarna. Verkställigheten redovisas.",
      "Inaktiva larm byts ut och strävpelaren vid bron lagas.",
      "Arbetarbostäderna vid stationen får nya lås.",
      "Grannsamverkan startas i Sälshög, etapp 2.",
      "Riktlinjer för ordningsvakter tas fram, högt stängsel sätts upp.",
      "The council opens a youth centre at the station.",
      "Samverkan fortsätter i brottsförebyggande rådet.",
  };
  return std::string(dice.pick(all));
}

Vague vague_promise(Dice& dice) {
  static const std::vector<Vague> all{
      {"Polisen ska verka för ökad trygghet.", "verka för"},
      {"Parterna ska i möjligaste mån mötas.", "i möjligaste mån"},
      {"Tillsyn görs vid behov.", "vid behov"},
      {"Polisen eftersträvar synlighet i byarna.", "eftersträvar"},
      {"Hög polisiär närvaro i centrum.", "Hög polisiär närvaro"},
      {"Kommunen arbetar aktivt för trygga gångvägar.", "arbetar aktivt för"},
      {"Krogtillsyn genomförs kontinuerligt.", "kontinuerligt"},
  };
  return dice.pick(all);
}

std::string function(Dice& dice) {
  static const Lines all{"kommunstyrelsens ordförande",
                         "chef, lokalpolisområdet",
                         "kommundirektör",
                         "säkerhetssamordnare",
                         "kommunpolis",
                         "rektor",
                         "enhetschef gata/park",
                         "ANDT-samordnare",
                         "brandinspektör",
                         "vd, bostadsbolaget",
                         "fritidsledare 75 %"};
  return std::string(dice.pick(all));
}

std::string telephone(Dice& dice) {
  static const Lines all{"08-465 004 00", "+46 (0)8 465 004 00", "031-390 06 00",
                         "114 14",        "070-174 06 05",       "0980319200"};
  return std::string(dice.pick(all));
}

std::string address(Dice& dice) {
  static const Lines all{"trygghet@example.org", "kommun+trygg@example.org",
                         "säkerhet@exempelkommunen.example.se"};
  return std::string(dice.pick(all));
}

std::string url(Dice& dice) {
  static const Lines all{
      "https://www.example.org/nyheter/2020-01-28-uppfoljning-av-medborgarloftet-2019",
      "https://example.org/download/18.74fef9ab15548f0b800e5f/0417182500/protokoll.pdf",
      "https://example.org/?id=123456789012&p=070-1740605",
      "http://example.org/åtgärder#belysning",
  };
  return std::string(dice.pick(all));
}

}  // namespace lofte::clean
