// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "report/feedback.h"
#include "report/yearly.h"
#include "unit/report/folder.h"

using namespace lofte;
using words::Lang;

namespace {

const test::Files kFiles{
    {"promises/2020.yaml", R"(title: Medborgarlöfte 2020
period: 2020
parties: [kommun, polis]
agreement: "2020-2023"
situation: "2020"
replaces: "2019"
signed:
  date: 2020-06-03
  by: [{party: kommun, role: kommunstyrelsens ordförande, name: Hemlig Person}]
basis: [Medborgardialoger]
follow_up: {every: tertial}
feedback: {every: year, channels: [webben, brev]}
extended: [{to: 2021-02-28, decided: 2020-12, because: Pandemin.}]
corrections: [{date: 2020-07-01, what: Stavfel rättat., because: Felskrivning.}]
contact: [{function: trygghetssamordnare, party: kommun, phone: 0417-182 50, e_mail: trygghet@example.org}]
commitments:
  - {id: omraden, text: Minst 8 nya områden ska startas., responsible: [kommun, polis], problem: otrygga, focus_area: trygghet,
     target: {at_least: 8, of: omrade}, effect: {indicator: trygg/index, better_than: 2019}}
  - {id: rad, heading: Trafik, text: Ett trafikråd bildas., responsible: kommun, target: {done_by: 2020-06-30}}
  - {id: kontroller, heading: Trafik, text: Fler kontroller., responsible: polis, about: kontroll, target: none}
)"},
    {"promises/2019.yaml",
     "title: Medborgarlöfte 2019\nperiod: 2019\nparties: kommun\ncommitments: [{id: a, text: Gammalt., "
     "responsible: kommun, target: none}]\n"},
    {"agreements/2020-2023.yaml",
     "title: Överenskommelse 2020–2023\nparties: [kommun, polis]\nperiod: 2020/2023\npurposes: "
     "[Öka tryggheten]\nfocus_areas: [{id: trygghet, title: Trygga platser, plan: Handlingsplan}]\n"},
    {"situations/2020.yaml",
     "title: Lägesbild 2020\ndate: 2020-02\nproblems: [{id: otrygga, title: Otrygga platser, place: "
     "torget, causes: [Mörker]}]\n"},
    {"walks/a.yaml", R"(date: 2020-09-15
places: torget
light: dark
observations:
  - {id: mork, text: Mörkt vid parken., category: belysning, proposals: [{id: lampa, text: Fler lampor., owner: gata},
     {id: vakt, text: Väktare., declined: {date: 2020-10-01, because: För dyrt.}}, {id: bank, text: En bänk.}]}
  - {id: fint, kind: positive, text: Fina planteringar.}
feedback: [{date: 2020-10-10, channel: brev, to: deltagarna}]
)"},
    {"walks/b.yaml", "date: 2020-11-17\nstate: cancelled\nbecause: Pandemin.\nplaces: centrum\n"},
    {"walks/nasta.yaml", "date: 2022-05-01\nplaces: centrum\n"},
    {"measures/lampa.yaml", R"(title: Fler lampor
from: a/lampa
responsible: gata
due: 2020-12-31
cost: 10 000 kronor
history: [{date: 2020-10-01, state: chosen}, {date: 2020-11, state: started}]
)"},
    {"measures/rad.yaml",
     "title: Trafikråd\ncounts_for: 2020/rad\nresponsible: kommun\nhistory: [{date: 2020-05-10, state: "
     "done, evidence: {title: Protokoll, url: 'https://example.org/p'}}]\n"},
    {"measures/grind.yaml",
     "title: Grind\nresponsible: gata\ncategory: klotter\nhistory: [{date: 2020-02-01, state: chosen}, "
     "{date: 2020-03-01, state: dropped, because: Utryckningsväg.}]\n"},
    {"measures/sen.yaml",
     "title: Helt annat år\nresponsible: gata\nhistory: [{date: 2018-02-01, state: done}]\n"},
    {"followups/t1.yaml",
     "promise: '2020'\nperiod: 2020-T1\ndate: 2020-05-15\nby: polis\ncounts: [{of: kontroll, count: 50+, "
     "commitment: kontroller, note: I byarna.}]\nfeedback: [{date: 2020-05-20, channel: webben}]\n"},
    {"followups/resultat.yaml", R"(promise: "2020"
period: 2020
date: 2021-01-15
by: [kommun, polis]
final: true
counts: [{of: omrade, count: 9, commitment: omraden}]
assessments:
  - {commitment: rad, says: partly, because: Rådet möttes bara en gång., reason: priorities, next: continues}
corrected: [{date: 2021-01-20, what: Antalet områden rättat.}]
)"},
    {"surveys/2019.yaml",
     "series: trygg\nperiod: 2019\narea: Exempelby\nscale: {min: 0, max: 6, better: lower}\nsent: "
     "1000\nanswered: 600\nvalues: {index: {value: '2,41', label: Trygghetsindex}}\n"},
    {"surveys/2020.yaml",
     "series: trygg\nperiod: 2020\narea: Exempelby\npublished: 2021-01\nscale: {min: 0, max: 6, better: "
     "lower}\nvalues: {index: {value: '2,09', label: Trygghetsindex}}\n"},
    {"surveys/ny.yaml",
     "series: ny\nperiod: 2020\narea: Annan\nbreak: Nytt frågeformulär.\npreliminary: true\nscale: {min: 0, "
     "max: 100, better: higher}\nvalues: {a: 50, b: 60}\n"},
    {"surveys/ny-2018.yaml",
     "series: ny\nperiod: 2018\narea: Annan\nscale: {min: 0, max: 100, better: higher}\nvalues: {a: 40}\n"},
    {"forums/bra.yaml",
     "title: Lokala brå\nlevel: strategic\nled_by: kommun\nmembers: [{function: kommunpolis, party: polis, "
     "co_opted: true}]\nmeets: {every: quarter}\nheld: [2020-02-01, {date: 2020-05-01, decided: Planen "
     "antogs.}]\n"},
};

report::YearlyOptions options(const char* period = "2020", Lang lang = Lang::sv) {
  report::YearlyOptions out;
  out.period = std::get<calendar::Time>(calendar::parse_time(period));
  out.lang = lang;
  out.revision = "0123456789abcdef0123456789abcdef01234567";
  out.version = "9.9";
  return out;
}

std::string page(const report::YearlyOptions& o, const char* as_of = "2021-02-01",
                 const test::Files& files = kFiles) {
  const test::Folder f = test::folder(files, as_of);
  return test::text_of(report::yearly(f.corpus, f.status, o));
}

}  // namespace

TEST_CASE("The sections stand in their order, under one first heading, and no level is skipped") {
  for (const Lang lang : {Lang::sv, Lang::en}) {
    const test::Folder f = test::folder(kFiles, "2021-02-01");
    const doc::Document document = report::yearly(f.corpus, f.status, options("2020", lang));
    int last = 0, first_headings = 0;
    for (const doc::Block& block : document.blocks) {
      if (const auto* heading = std::get_if<doc::Heading>(&block)) {
        CHECK(heading->level <= last + 1);
        CHECK_FALSE(heading->text.empty());
        first_headings += heading->level == 1;
        last = heading->level;
      }
      if (const auto* table = std::get_if<doc::Table>(&block)) {
        CHECK(table->caption.ends_with('.'));
        CHECK_FALSE(table->rows.empty());
        for (const auto& row : table->rows) CHECK(row.size() == table->columns.size());
      }
    }
    CHECK(first_headings == 1);
  }
  const std::string text = page(options());
  std::size_t at = 0;
  for (const char* heading :
       {"# Exempelby kommun: uppföljning av medborgarlöften 2020", "## Sammanfattning",
        "## Medborgarlöfte 2020", "## Trygghetsvandringar", "## Åtgärder", "## Trygghetsmätning",
        "## Uppföljning och återkoppling", "## Samverkan", "## Om siffrorna"}) {
    const std::size_t found = text.find(heading, at);
    CHECK_MESSAGE(found != text.npos, heading);
    at = found;
  }
}

TEST_CASE("The summary has each commitment with target, outcome, verdict, effect and the parties' verdict") {
  const std::string text = page(options());
  CHECK(test::holds(text,
                    "Minst 8 nya områden ska startas | minst 8 grannsamverkansområden | minst 9 (mer än "
                    "lovat) | uppfyllt | "
                    "enligt plan | – |"));
  CHECK(test::holds(
      text, "Ett trafikråd bildas | klart senast 30 juni 2020 | klart | uppfyllt | – | delvis uppfyllt |"));
  CHECK(test::holds(text, "2 av 3 åtaganden har ett mål i siffror eller ett slutdatum: båda är uppfyllda."));
}

TEST_CASE("A promise is told with all that has become of it, and people by their function") {
  const std::string text = page(options());
  CHECK(
      test::holds(text, "undertecknades den 3 juni 2020 av kommunstyrelsens ordförande (Exempelby kommun)"));
  CHECK(
      test::holds(text, "förlängts till och med 28 februari 2021, enligt beslut i december 2020: Pandemin."));
  CHECK(test::holds(text, "1 juli 2020: Stavfel rättat. Skäl: Felskrivning."));
  CHECK(test::holds(text, "Det ersätter ”Medborgarlöfte 2019”."));
  CHECK(test::holds(text, "Kontakt: Trygghetssamordnare (Exempelby kommun)."));
  for (const char* secret : {"Hemlig", "0417", "trygghet@"}) CHECK_FALSE(test::holds(text, secret));
  const std::string early = page(options(), "2020-06-30");
  CHECK_FALSE(test::holds(early, "förlängts"));
  CHECK_FALSE(test::holds(early, "Stavfel"));
}

TEST_CASE("Each commitment goes from what was promised to the next step") {
  const std::string rad =
      test::between(page(options()), "#### Åtagande 2: Ett trafikråd bildas", "#### Åtagande 3");
  std::size_t at = 0;
  for (const char* part : {"##### Det här lovade vi", "> Ett trafikråd bildas.", "##### Så här gick det",
                           "##### Varför", "##### Nästa steg"}) {
    at = rad.find(part, at);
    CHECK_MESSAGE(at != rad.npos, part);
  }
  CHECK(test::holds(
      rad, "Delvis uppfyllt. Rådet möttes bara en gång. Skäl enligt parterna: andra prioriteringar."));
  CHECK(test::holds(rad, "Parterna bedömer åtagandet på annat sätt än siffrorna visar."));
  CHECK(test::holds(rad, "Parterna fortsätter arbetet."));
  CHECK(test::holds(page(options()), "### Trafik\n"));
  CHECK(test::holds(page(options()), "Problem bakom åtagandet: Otrygga platser"));
  CHECK(test::holds(page(options()), "Fokusområde: Trygga platser"));
  CHECK(test::holds(page(options()),
                    "drygt 50 | januari–april 2020 | Lokalpolisområde Exempel | 15 maj 2020 | I byarna. |"));
}

TEST_CASE("What belongs to another time is not on the page") {
  const std::string text = page(options());
  for (const char* other : {"Helt annat år", "## Medborgarlöfte 2019", "2022"})
    CHECK_FALSE(test::holds(text, other));
  const std::string before = page(options("2019"));
  CHECK(test::holds(before, "## Medborgarlöfte 2019"));
  CHECK(test::holds(before, "Det följs av ”Medborgarlöfte 2020”."));
  CHECK_FALSE(test::holds(before, "## Trygghetsvandringar"));
  const std::string none = page(options("2010"));
  CHECK(test::holds(none, "Inget löfte gäller under perioden."));
}

TEST_CASE("Walks are told with every proposal and what became of it") {
  const std::string text = page(options());
  CHECK(test::holds(
      text,
      "1 vandring har genomförts och 1 har ställts in. Deltagarna lämnade 3 förslag: 1 valdes (är inte "
      "genomfört), 1 avslogs och 1 väntar på svar."));
  CHECK(test::holds(text,
                    "Fler lampor. | Gata och park | Påbörjat, skulle ha varit klart senast 31 december 2020 "
                    "och är försenat. |"));
  CHECK(test::holds(text, "Avslaget 1 oktober 2020: För dyrt."));
  CHECK(test::holds(text, "En bänk. |  | Väntar på svar |"));
  CHECK(test::holds(text, "- Fina planteringar."));
  CHECK(test::holds(text, "- 10 oktober 2020: brev, till deltagarna"));
  CHECK(test::holds(text, "Vandringen planerades till 17 november 2020 men ställdes in. Pandemin."));
}

TEST_CASE("Measures are counted by state and category, and the late ones named") {
  const std::string text = page(options());
  CHECK(test::holds(text,
                    "3 åtgärder har varit aktuella under perioden: 1 genomförd, 1 påbörjad och 1 utgår."));
  CHECK(test::holds(text, "Fler lampor | Gata och park | 31 december 2020 | 32 |"));
  CHECK(test::holds(text, "Utan kategori | 1 | 1 | 0 | 0 |"));
  CHECK(test::holds(text, "- Grind: Utryckningsväg."));
  CHECK(test::holds(text, "10 000 kronor"));
}

TEST_CASE("A survey is compared with its own earlier rounds, and never across a break") {
  const std::string text = page(options());
  CHECK(test::holds(text, "2020 | 2,09 | −0,32 | bättre |"));
  CHECK(test::holds(text, "På skalan från 0 till 6 är lägre värden bättre."));
  CHECK(test::holds(text, "2019 | 1000 | 600 | 60,0 % |"));
  CHECK(test::holds(text, "a | 40 | 50 | – | inte jämförbart |"));
  CHECK(test::holds(text,
                    "Från och med 2020 går det inte att jämföra med tidigare omgångar: Nytt frågeformulär."));
  CHECK(test::holds(text, "Siffrorna från 2020 är preliminära."));
}

TEST_CASE("What was promised of follow-up and feedback stands beside what was kept") {
  const std::string text = page(options());
  CHECK(test::holds(text, "Medborgarlöfte 2020 | uppföljning | varje tertial |"));
  CHECK(test::holds(text, "Enligt underlaget har det ännu inte skett genom brev.") == false);
  CHECK(test::holds(text, "Invånarna skulle få veta hur det går genom webben och brev."));
  CHECK(test::holds(text, "- 20 maj 2020: webben"));
}

TEST_CASE("What was corrected by the day is listed among what is said about the figures") {
  const std::string text = page(options());
  CHECK(test::holds(text, "### Rättelser\n"));
  CHECK(test::holds(text, "- 1 juli 2020, Medborgarlöfte 2020: Stavfel rättat."));
  CHECK(test::holds(text, "- 20 januari 2021, "));
  CHECK(test::holds(text, ": Antalet områden rättat."));
  CHECK(!test::holds(page(options(), "2020-12-31"), "Antalet områden rättat."));
}

TEST_CASE("Cooperation tells of forums, agreements and the situation") {
  const std::string text = page(options());
  CHECK(test::holds(
      text, "Lokala brå | strategiskt | Exempelby kommun | 2 | 1 maj 2020 | Varje kvartal: 2 av 4 |"));
  CHECK(test::holds(text, "- Lokala brå: kommunpolis (Lokalpolisområde Exempel), adjungerad."));
  CHECK(test::holds(text, "- Lokala brå, 1 maj 2020: Planen antogs."));
  CHECK(test::holds(
      text, "”Överenskommelse 2020–2023” är träffad mellan Exempelby kommun och Lokalpolisområde Exempel"));
  CHECK(test::holds(text, "- Trygga platser: Handlingsplan"));
  CHECK(test::holds(text, "Otrygga platser | Torget | Mörker |"));
  CHECK_FALSE(test::holds(text, "Lagen (2023:196)"));
}

TEST_CASE("A plan of one measure is told as one") {
  const auto plan = [](const std::string& measures) {
    return page(
        options("2024"), "2024-12-31",
        {{"situations/2023.yaml", "title: Lägesbild 2023\ndate: 2023-09-01\n"},
         {"plans/2024.yaml",
          "title: Plan\ndecided: {date: 2024-05-20, by: fullmäktige}\nsituation: "
          "'2023'\nmeasures: [" +
              measures + "]\n"},
         {"measures/a.yaml", "title: A\nresponsible: kommun\nhistory: [{date: 2024, state: chosen}]\n"},
         {"measures/b.yaml", "title: B\nresponsible: kommun\nhistory: [{date: 2024, state: chosen}]\n"}});
  };
  CHECK(test::holds(plan("a"), "Den omfattar 1 åtgärd."));
  CHECK(test::holds(plan("a, b"), "Den omfattar 2 åtgärder."));
}

TEST_CASE("The act has a section only where its clocks are asked for") {
  test::Files files{{"situations/2023.yaml",
                     "title: Lägesbild 2023\ndate: 2023-09-01\nmapping: Ja\nother: Ja\nanalysis: Ja\n"},
                    {"plans/2024.yaml",
                     "title: Åtgärdsplan 2024\ndecided: {date: 2024-05-20, by: kommunstyrelsen}\nsituation: "
                     "'2023'\nreported: [{date: 2024-06-10, to: kommunfullmäktige}]\n"}};
  CHECK_FALSE(test::holds(page(options("2024"), "2024-12-31", files), "2023:196"));
  std::string settings = test::kSettings;
  settings.replace(settings.find("{small_count: 5}"), 16, "{law: 2023:196}");
  files.emplace_back("lofte.yaml", settings);
  const corpus::Corpus corpus = corpus::load(*files::memory(files)).corpus;
  const eval::Status status = eval::evaluate(corpus, calendar::day(2024, 12, 31));
  const std::string text = test::text_of(report::yearly(corpus, status, options("2024")));
  CHECK(
      test::holds(text,
                  "Lägesbild (4 och 6 §§): ”Lägesbild 2023”, från 1 september 2023. Ska uppdateras senast 1 "
                  "september 2025."));
  CHECK(test::holds(text, "Ska följas upp senast 20 maj 2026."));
  CHECK(test::holds(text, "Rapporterat till kommunfullmäktige (13 §): 10 juni 2024."));
  CHECK(test::holds(text, "Samordningsfunktion (11 §): trygghetssamordnare."));
}

TEST_CASE("The page says what it rests on") {
  const std::string text = page(options());
  CHECK(test::holds(text, "det som var känt den 1 februari 2021"));
  CHECK(test::holds(text, "version 0123456789ab av underlaget och är gjord med verktyget lofte 9.9"));
  CHECK(test::holds(text, "- Trafikkontroll: Planerad kontroll."));
  CHECK(test::holds(text, "- ”drygt 50” som 51–60"));
  CHECK_FALSE(test::holds(text, "”cirka 20”"));
  CHECK_FALSE(test::holds(text, "innehåller fel"));
  test::Files broken = kFiles;
  broken.emplace_back("measures/trasig.yaml", "title: [");
  CHECK(test::holds(page(options(), "2021-02-01", broken), "1 fil i underlaget innehåller fel."));
}

TEST_CASE("One promise alone has its own page") {
  report::YearlyOptions one = options();
  one.promise = "2020";
  const std::string text = page(one);
  CHECK(test::holds(text, "# Exempelby kommun: uppföljning av Medborgarlöfte 2020"));
  CHECK(test::holds(text, "Fler lampor"));
  CHECK_FALSE(test::holds(text, "Grind"));
  CHECK_FALSE(test::holds(text, "Lokala brå"));
  CHECK_FALSE(test::holds(text, "Annan"));
}

TEST_CASE("Charts are drawn when asked for, and each is told in words") {
  const test::Folder f = test::folder(kFiles, "2021-02-01");
  report::YearlyOptions with = options();
  with.charts = "rapport";
  std::vector<doc::Picture> pictures;
  for (const doc::Block& block : report::yearly(f.corpus, f.status, with).blocks)
    if (const auto* picture = std::get_if<doc::Picture>(&block)) pictures.push_back(*picture);
  REQUIRE(pictures.size() == 6);
  CHECK(pictures[1].file == "rapport-utfall.svg");
  CHECK(test::holds(pictures[1].alternative, "9, lovat minst 8"));
  CHECK(pictures[5].file == "rapport-serie-trygg.svg");
  CHECK(test::holds(pictures[5].alternative, "2019: 2,41, 2020: 2,09"));
  for (const doc::Picture& picture : pictures) {
    CHECK(picture.svg.starts_with("<svg xmlns="));
    CHECK(test::holds(picture.svg, "<title"));
    CHECK(test::holds(picture.svg, "</svg>"));
  }
  CHECK_FALSE(test::holds(page(options()), ".svg"));
}

TEST_CASE("The English page has no Swedish of ours in it") {
  const std::string text = page(options("2020", Lang::en));
  for (const char* swedish : {"Åtagande", "uppfyllt", "Vandring", "åtgärd", "färre", "Bedömning", "mätning"})
    CHECK_MESSAGE(!test::holds(text, swedish), swedish);
  CHECK(test::holds(text, "It was signed on 3 June 2020"));
  CHECK(test::holds(text, "\n#### What we promised"));
}

TEST_CASE("The page for participants tells what became of what they saw") {
  const test::Folder f = test::folder(kFiles, "2021-02-01");
  const std::string text =
      test::text_of(report::feedback(f.corpus, f.status, {.walk = "a", .version = "9.9"}));
  CHECK(test::holds(
            text, "# Så blev det efter er trygghetsvandring: Trygghetsvandring: Torget, 15 september 2020") ==
        false);
  CHECK(test::holds(text,
                    "Ni lämnade 3 förslag: 1 valdes (är inte genomfört), 1 avslogs och 1 väntar på svar."));
  CHECK(test::holds(text,
                    "- Fler lampor: påbörjad, skulle ha varit klar 31 december 2020 och är försenad. "
                    "Ansvarig: Gata och park."));
  CHECK(test::holds(text, "1 förslag väntar fortfarande på svar."));
  CHECK(test::holds(text, "Frågor besvaras av trygghetssamordnare i Exempelby kommun: trygghet@example.org"));
  const std::string off =
      test::text_of(report::feedback(f.corpus, f.status, {.walk = "b", .lang = Lang::en}));
  CHECK(test::holds(off, "was cancelled. Pandemin."));
  CHECK_FALSE(test::holds(off, "Thank you"));
}
