// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "report/feedback.h"
#include "report/plane.h"
#include "report/walk_map.h"
#include "report/yearly.h"
#include "unit/report/folder.h"

using namespace lofte;
using report::Box;
using words::Lang;

namespace {

std::string walk(const std::string& observations) {
  return "date: 2020-09-15\nplaces: torget\nobservations:\n" + observations;
}

std::string point(const char* id, const char* more, bool proposed = true) {
  return std::string("  - {id: ") + id + ", text: Sett vid " + id + "., " + more +
         (proposed ? std::string(", proposals: [{id: p-") + id + ", text: Gör något.}]}\n" : "}\n");
}

std::optional<doc::Picture> map_of(const std::string& observations, Lang lang = Lang::sv,
                                   const char* charts = "sida") {
  const test::Folder f = test::folder({{"walks/a.yaml", walk(observations)}}, "2021-02-01");
  return report::map_of_walk(f.corpus, *f.corpus.walks.find("a"), charts, {lang});
}

// Where a number stands on the drawing.
std::pair<double, double> place_of(const std::string& svg, const std::string& number) {
  const std::size_t end = svg.find(">" + number + "</text>");
  REQUIRE(end != svg.npos);
  const std::size_t begin = svg.rfind("<text", end);
  const auto value = [&](const char* name) {
    const std::size_t at = svg.find(std::string(" ") + name + "=\"", begin);
    return std::stod(svg.substr(at + 4));
  };
  return {value("x"), value("y")};
}

}  // namespace

TEST_CASE("A map has north up and east to the right, at one scale, with its points numbered as in the list") {
  const auto map =
      map_of(point("a", "position: [55.5400, 13.9400]") + point("b", "position: [55.5410, 13.9400]") +
             point("c", "position: [55.5400, 13.9420]"));
  REQUIRE(map);
  CHECK(map->file == "sida-karta-a.svg");
  const auto [ax, ay] = place_of(map->svg, "1");
  const auto [bx, by] = place_of(map->svg, "2");
  const auto [cx, cy] = place_of(map->svg, "3");
  CHECK(ax == doctest::Approx(bx));
  CHECK(by < ay);
  CHECK(cy == doctest::Approx(ay));
  CHECK(cx > ax);
  // 0.001 degrees north are 111.2 m, 0.002 east 125.9 m here
  CHECK((cx - ax) / (ay - by) == doctest::Approx(125.9 / 111.2).epsilon(0.01));
  CHECK(test::holds(map->svg, ">50 m</text>"));
  CHECK(test::holds(map->svg, ">N</text>"));
}

TEST_CASE("The words of a map say what it shows") {
  const std::string observations = point("a", "position: [55.5400, 13.9400], number: 7") +
                                   point("b", "position: [55.5410, 13.9420], number: 12b") +
                                   point("c", "position: [55.5405, 13.9405]", false);
  const auto sv = map_of(observations);
  REQUIRE(sv);
  CHECK(sv->alternative ==
        "Karta: Torget, 15 september 2020. Norr är uppåt. Punkter med samma nummer som i listan: 7 och 12b. "
        "1 punkt saknar nummer. Längst från varandra ligger punkt 7 och punkt 12b: omkring 170 m, åt nordost "
        "från punkt 7.");
  CHECK(test::holds(sv->svg, "<desc>" + sv->alternative + "</desc>"));
  CHECK(test::holds(map_of(observations, Lang::en)->alternative, "about 170 m, north-east from point 7."));
}

TEST_CASE("Places are on the map by their names, with the points that have no position but theirs") {
  std::string settings = test::kSettings;
  const std::string torget = "torget: {name: Torget, ";
  settings.insert(settings.find(torget) + torget.size(), "position: [55.5400, 13.9400], ");
  const corpus::Corpus corpus =
      corpus::load(
          *files::memory({{"lofte.yaml", settings},
                          {"walks/a.yaml", walk(point("a", "place: torget") + point("b", "place: torget") +
                                                point("c", "position: [55.5410, 13.9420]"))}}))
          .corpus;
  const auto map = report::map_of_walk(corpus, *corpus.walks.find("a"), "sida", {Lang::sv});
  REQUIRE(map);
  CHECK(test::holds(map->svg, ">Torget (1, 2)</text>"));
  CHECK(test::holds(map->svg, ">3</text>"));
  CHECK(test::holds(map->alternative, "Plats: Torget (1, 2)."));
}

TEST_CASE("Without two positions, or where no charts are wanted, there is no map") {
  CHECK_FALSE(map_of(point("a", "count: 1")));
  CHECK_FALSE(map_of(point("a", "position: [55.54, 13.94]")));
  CHECK_FALSE(map_of(point("a", "position: [55.54, 13.94]") + point("b", "position: [55.54, 13.94]")));
  CHECK_FALSE(
      map_of(point("a", "position: [55.54, 13.94]") + point("b", "position: [55.55, 13.94]"), Lang::sv, ""));
}

TEST_CASE("Points at one place each keep a number of their own") {
  std::string observations = point("far", "position: [55.5500, 13.9400]");
  for (const char* id : {"a", "b", "c", "d", "e"}) observations += point(id, "position: [55.5400, 13.9400]");
  const auto map = map_of(observations);
  REQUIRE(map);
  std::vector<Box> boxes;
  for (const char* number : {"2", "3", "4", "5", "6"}) {
    const auto [x, y] = place_of(map->svg, number);
    boxes.push_back(Box::around(x, y, 22, 22));
    for (std::size_t i = 0; i + 1 < boxes.size(); ++i) CHECK_FALSE(boxes[i].overlaps(boxes.back()));
  }
  const std::size_t first_number = map->svg.find(">2</text>");
  CHECK(map->svg.find("<circle", first_number) == map->svg.npos);  // no pin comes over a number
}

TEST_CASE("A map is drawn of whatever positions there are") {
  for (const char* other : {"[90, 180]", "[-90, -180]", "[55.540000001, 13.94]", "[0, 0]"}) {
    const auto map = map_of(point("a", "position: [55.54, 13.94]") +
                            point("b", (std::string("position: ") + other).c_str()));
    REQUIRE(map);
    CHECK_FALSE(test::holds(map->svg, "nan"));
    CHECK_FALSE(test::holds(map->svg, "inf"));
  }
}

TEST_CASE("The numbers of the map stand in the list, in the report and on the page for those who walked") {
  const test::Folder f =
      test::folder({{"walks/a.yaml", walk(point("a", "position: [55.5400, 13.9400], number: 7") +
                                          point("b", "position: [55.5410, 13.9420], number: 8", false))}},
                   "2021-02-01");
  report::YearlyOptions options;
  options.period = std::get<calendar::Time>(calendar::parse_time("2020"));
  options.charts = "sida";
  const std::string report = test::text_of(report::yearly(f.corpus, f.status, options));
  CHECK(test::holds(report, "Nr | Iakttagelse |"));
  CHECK(test::holds(report, "7 | Sett vid a. |"));
  CHECK(test::holds(report, "Punkt 8: Sett vid b."));
  const doc::Document told = report::feedback(f.corpus, f.status, {"a", Lang::sv, {}, "9.9", "sida"});
  CHECK(std::any_of(told.blocks.begin(), told.blocks.end(), [](const doc::Block& block) {
    const auto* picture = std::get_if<doc::Picture>(&block);
    return picture && picture->file == "sida-karta-a.svg";
  }));
}

namespace {

// The square has a position; of the others only walk c may have, by what was seen there.
test::Folder four_walks(const std::string& seen) {
  std::string settings = test::kSettings;
  const std::string torget = "torget: {name: Torget, ";
  settings.insert(settings.find(torget) + torget.size(), "position: [55.5400, 13.9400], ");
  const auto files = files::memory({{"lofte.yaml", settings},
                                    {"walks/a.yaml", "date: 2020-05-15\nplaces: torget\n"},
                                    {"walks/b.yaml", "date: 2020-06-15\nplaces: centrum\n"},
                                    {"walks/c.yaml", "date: 2020-09-15\nplaces: centrum\nobservations:\n" + seen},
                                    {"walks/d.yaml", "date: 2020-10-15\nplaces: torget\n"}});
  test::Folder out{corpus::load(*files).corpus, {}};
  out.status = eval::evaluate(out.corpus, calendar::day(2021, 2, 1));
  return out;
}

std::optional<doc::Picture> overview_of(const test::Folder& f, std::string* text = nullptr) {
  report::YearlyOptions options;
  options.period = std::get<calendar::Time>(calendar::parse_time("2020"));
  options.charts = "sida";
  const doc::Document page = report::yearly(f.corpus, f.status, options);
  if (text) *text = test::text_of(page);
  for (const doc::Block& block : page.blocks)
    if (const auto* picture = std::get_if<doc::Picture>(&block); picture && picture->file == "sida-karta.svg")
      return *picture;
  return std::nullopt;
}

}  // namespace

TEST_CASE("A year's walks are on one map by their numbers in the list of walks, where positions are known") {
  std::string text;
  const auto map =
      overview_of(four_walks(point("x", "position: [55.55, 13.95]")), &text);
  REQUIRE(map);
  CHECK(test::holds(map->alternative, "Karta över vandringarna. Norr är uppåt."));
  CHECK(test::holds(map->alternative, "med samma nummer som i listan: 1, 3 och 4."));
  CHECK(place_of(map->svg, "1").second > place_of(map->svg, "3").second);
  CHECK_FALSE(test::holds(map->svg, ">2</text>"));
  CHECK(test::holds(text, "Nr | Datum |"));
  CHECK(test::holds(text, "4 | 15 oktober 2020 |"));
}

TEST_CASE("A year whose walks went to one known position has no map, and its list no numbers") {
  std::string text;
  CHECK_FALSE(overview_of(four_walks(point("x", "count: 2")), &text));
  CHECK_FALSE(test::holds(text, "Nr | Datum |"));
}

TEST_CASE("Where points have neither numbers nor positions the list has none") {
  const test::Folder f = test::folder({{"walks/a.yaml", walk(point("a", "count: 3"))}}, "2021-02-01");
  report::YearlyOptions options;
  options.period = std::get<calendar::Time>(calendar::parse_time("2020"));
  CHECK_FALSE(test::holds(test::text_of(report::yearly(f.corpus, f.status, options)), "Nr |"));
}

TEST_CASE("A length for a scale is round and no longer than there is room") {
  CHECK(report::round_length(99) == 50);
  CHECK(report::round_length(100) == 100);
  CHECK(report::round_length(249) == 200);
  CHECK(report::round_length(0.2) == 1);
}
