// SPDX-License-Identifier: Apache-2.0
#include "report/walk_map.h"

#include <array>
#include <cmath>
#include <set>

#include "base/strings.h"
#include "report/ids.h"
#include "report/names.h"
#include "report/plane.h"
#include "report/point_numbers.h"
#include "report/svg.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kWalkMapOf{"Map: {walk}", "Karta: {walk}"};
constexpr Phrase kWalksMap{"Map of the walks", "Karta över vandringarna"};
constexpr Phrase kWalksMapFile{"{charts}-map.svg", "{charts}-karta.svg"};
constexpr Phrase kMapNorth{"N", "N"};
constexpr Phrase kMapNorthIsUp{"North is up", "Norr är uppåt"};
constexpr Phrase kMapLegend{"A ring with a number is a point in the list, a square a place",
                            "Cirkel med nummer: punkt i listan. Fyrkant: plats"};
constexpr Phrase kMapLegendPoints{"The numbers are those of the list", "Numren är desamma som i listan"};
constexpr Phrase kMapPoints{
    "{n, plural, one {Point} other {Points}}, numbered as in the list: {points}",
    "{n, plural, one {Punkt} other {Punkter}} med samma nummer som i listan: {points}"};
constexpr Phrase kMapUnnumbered{"{n, plural, one {# point has} other {# points have}} no number",
                                "{n, plural, one {# punkt} other {# punkter}} saknar nummer"};
constexpr Phrase kMapPlaces{"{n, plural, one {Place} other {Places}}: {places}",
                            "{n, plural, one {Plats} other {Platser}}: {places}"};
constexpr Phrase kMapPlaceWith{"{place} ({points})", "{place} ({points})"};
constexpr Phrase kMapFarthest{
    "Farthest apart are {a} and {b}: about {distance}, {direction} from {a}",
    "Längst från varandra ligger {a} och {b}: omkring {distance}, {direction} från {a}"};
constexpr Phrase kMapPoint{"point {number}", "punkt {number}"};
constexpr Phrase kMapAPoint{"a point without a number", "en punkt utan nummer"};
constexpr Phrase kMapMetres{"{n} m", "{n} m"}, kMapKilometres{"{n} km", "{n} km"};
constexpr Phrase kMapFile{"{charts}-map-{walk}.svg", "{charts}-karta-{walk}.svg"};
constexpr std::array<Phrase, 8> kMapDirections{{{"east", "österut"},
                                                {"north-east", "åt nordost"},
                                                {"north", "norrut"},
                                                {"north-west", "åt nordväst"},
                                                {"west", "västerut"},
                                                {"south-west", "åt sydväst"},
                                                {"south", "söderut"},
                                                {"south-east", "åt sydost"}}};

std::string length_text(double metres, const Speech& speech) {
  constexpr double kilometre = 1000;
  if (metres < kilometre) return speech(kMapMetres, {{"n", std::llround(metres)}});
  const bool whole = std::fmod(metres, kilometre) < 1 || metres >= 10 * kilometre;
  return speech(kMapKilometres, {{"n", words::Decimal{metres / kilometre, whole ? 0 : 1}}});
}

// About: with two figures that mean something.
double about(double metres) {
  const double unit = std::pow(10, std::max(std::floor(std::log10(std::max(metres, 1.0))) - 1, 0.0));
  return std::round(metres / unit) * unit;
}

Phrase direction(const Metres& from, const Metres& to) {
  constexpr double slant = 0.4142;  // of a line half way between two of the directions
  const double east = to.east - from.east, north = to.north - from.north;
  const bool upright = std::abs(east) < slant * std::abs(north),
             flat = std::abs(north) < slant * std::abs(east);
  if (upright) return kMapDirections[north > 0 ? 2 : 6];
  if (flat) return kMapDirections[east > 0 ? 0 : 4];
  return kMapDirections[north > 0 ? (east > 0 ? 1 : 3) : (east > 0 ? 7 : 5)];
}

std::string called(const MapMark& mark, const Speech& speech) {
  if (mark.kind == MapMark::Kind::place) return mark.label;
  return mark.label.empty() ? speech(kMapAPoint) : speech(kMapPoint, {{"number", mark.label}});
}

std::vector<Metres> metres_of(const std::vector<MapMark>& marks) {
  std::vector<records::Position> positions;
  for (const MapMark& mark : marks) positions.push_back(mark.position);
  return on_plane(positions);
}

std::string farthest_text(const std::vector<MapMark>& marks, const std::vector<Metres>& at,
                          const Speech& speech) {
  std::size_t a = 0, b = 0;
  for (std::size_t i = 0; i < at.size(); ++i)
    for (std::size_t j = i + 1; j < at.size(); ++j)
      if (distance(at[i], at[j]) > distance(at[a], at[b])) a = i, b = j;
  return speech(kMapFarthest, {{"a", called(marks[a], speech)},
                               {"b", called(marks[b], speech)},
                               {"distance", length_text(about(distance(at[a], at[b])), speech)},
                               {"direction", speech(direction(at[a], at[b]))}});
}

std::string described(const std::vector<MapMark>& marks, const std::string& title, const Speech& speech) {
  std::vector<std::string> points, places;
  long long unnumbered = 0;
  for (const MapMark& mark : marks)
    if (mark.kind == MapMark::Kind::place)
      places.push_back(mark.label);
    else if (mark.label.empty())
      ++unnumbered;
    else
      points.push_back(mark.label);
  return sentences({title, speech(kMapNorthIsUp),
                    points.empty() ? ""
                                   : speech(kMapPoints, {{"n", static_cast<long long>(points.size())},
                                                         {"points", and_text(points, speech)}}),
                    unnumbered == 0 ? "" : speech(kMapUnnumbered, {{"n", unnumbered}}),
                    places.empty() ? ""
                                   : speech(kMapPlaces, {{"n", static_cast<long long>(places.size())},
                                                         {"places", and_text(places, speech)}}),
                    farthest_text(marks, metres_of(marks), speech)});
}

// Where a mark lies on the drawing, which is as high as the positions need, within reason.
struct Sheet {
  static constexpr double inner = Svg::width - 2 * Svg::margin, rim = 44, most = 360, least = 90;
  Box frame;
  double scale = 1;  ///< pixels of a metre
  Metres middle;

  Sheet(const std::vector<Metres>& at, double top) {
    Metres low = at.front(), high = at.front();
    for (const Metres& one : at) {
      low = {std::min(low.east, one.east), std::min(low.north, one.north)};
      high = {std::max(high.east, one.east), std::max(high.north, one.north)};
    }
    const double wide = std::max(high.east - low.east, 1.0), tall = std::max(high.north - low.north, 1.0);
    scale = std::min((inner - 2 * rim) / wide, (most - 2 * rim) / tall);
    middle = {(low.east + high.east) / 2, (low.north + high.north) / 2};
    frame = {Svg::margin, top, Svg::margin + inner, top + std::max(tall * scale, least) + 2 * rim};
  }
  double x(const Metres& at) const { return frame.x() + (at.east - middle.east) * scale; }
  double y(const Metres& at) const { return frame.y() - (at.north - middle.north) * scale; }
};

constexpr double kMapBubble = 22, kMapSquare = 14, kMapText = 18;

// A number stands at its point or, where that is taken, as near as there is room.
std::vector<Box> around(double x, double y, double width) {
  constexpr std::array<std::array<double, 2>, 8> ways{
      {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.75, -0.75}, {-0.75, -0.75}, {0.75, 0.75}, {-0.75, 0.75}}};
  std::vector<Box> out{Box::around(x, y, width, kMapBubble)};
  for (const double far : {26.0, 42.0, 58.0, 74.0})
    for (const auto& [right, down] : ways)
      out.push_back(Box::around(x + right * far, y + down * far, width, kMapBubble));
  return out;
}

// A name stands beside its square, else above or under it.
std::vector<Box> beside(double x, double y, double width) {
  const double away = kMapSquare / 2 + 6 + width / 2;
  std::vector<Box> out;
  for (const double down : {0.0, -22.0, 22.0, -44.0, 44.0}) {
    out.push_back(Box::around(x + away, y + down, width, kMapText));
    out.push_back(Box::around(x - away, y + down, width, kMapText));
    if (down != 0) out.push_back(Box::around(x, y + down, width, kMapText));
  }
  return out;
}

double bubble_width(const MapMark& mark) { return std::max(kMapBubble, text_width(mark.label, true) + 10); }

// Where the number of a point has room; a line leads to it where that is not at the point.
Box place_bubble(const MapMark& mark, double x, double y, Room& room, Svg& svg) {
  const Box box = room.first_free(around(x, y, bubble_width(mark)));
  if (box.x() != x || box.y() != y) {
    svg.line(Stroke::axis, x, y, box.x(), box.y());
    svg.pin(x, y);
  }
  return box;
}

// The numbers come after all lines, so that none is struck out.
void draw_points(const std::vector<MapMark>& marks, const std::vector<Metres>& at, const Sheet& sheet,
                 Room& room, Svg& svg) {
  std::vector<std::pair<const MapMark*, Box>> bubbles;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const double x = sheet.x(at[i]), y = sheet.y(at[i]);
    if (marks[i].kind != MapMark::Kind::point) continue;
    if (marks[i].label.empty())
      svg.sign(Sign::ring, x, y);
    else
      bubbles.emplace_back(&marks[i], place_bubble(marks[i], x, y, room, svg));
  }
  for (const auto& [mark, box] : bubbles)
    svg.bubble(box.x(), box.y(), bubble_width(*mark), kMapBubble, mark->label);
}

void draw_marks(const std::vector<MapMark>& marks, const std::vector<Metres>& at, const Sheet& sheet,
                Svg& svg) {
  Room room(sheet.frame);
  const auto each_place = [&](auto draw) {
    for (std::size_t i = 0; i < marks.size(); ++i)
      if (marks[i].kind == MapMark::Kind::place) draw(marks[i], sheet.x(at[i]), sheet.y(at[i]));
  };
  each_place([&](const MapMark&, double x, double y) {
    room.take(Box::around(x, y, kMapSquare, kMapSquare));
    svg.sign(Sign::square, x, y);
  });
  draw_points(marks, at, sheet, room, svg);
  each_place([&](const MapMark& mark, double x, double y) {
    const Box box = room.first_free(beside(x, y, std::min(text_width(mark.label), Sheet::inner)));
    svg.label(box.x(), box.y() + 5, mark.label);
  });
}

void draw_scale(const Sheet& sheet, double y, const Speech& speech, Svg& svg) {
  const double length = round_length(Sheet::inner / 3 / sheet.scale);
  const double left = Svg::margin, right = left + length * sheet.scale;
  svg.line(Stroke::range, left, y, right, y);
  svg.line(Stroke::range, left, y - 5, left, y + 5);
  svg.line(Stroke::range, right, y - 5, right, y + 5);
  svg.text(right + 8, y + 5, length_text(length, speech));
  svg.arrow_up(Svg::width - Svg::margin - 30, y - 9, y + 9);
  svg.text(Svg::width - Svg::margin, y + 5, speech(kMapNorth), Anchor::end, true);
}

bool holds_kind(const std::vector<MapMark>& marks, MapMark::Kind kind) {
  return std::any_of(marks.begin(), marks.end(), [&](const MapMark& mark) { return mark.kind == kind; });
}

// The numbers of the observations that have no position but that of their place.
std::vector<std::string> numbers_at(const records::Walk& walk, const std::vector<std::string>& numbers,
                                    const std::string& place) {
  std::vector<std::string> out;
  std::size_t i = 0;
  for (const auto& observation : walk.observations) {
    const std::string& number = numbers[i++];
    if (!observation->position && observation->place && observation->place->id == place && !number.empty())
      out.push_back(number);
  }
  return out;
}

// Where a walk went: the position of the first of its places that has one, else of its first point that has.
std::optional<records::Position> position_of(const corpus::Corpus& corpus, const records::Walk& walk) {
  for (const auto& id : walk.places)
    if (const auto* place = corpus.settings.places.find(id->id); place && place->value.position)
      return *place->value.position;
  for (const auto& observation : walk.observations)
    if (observation->position) return *observation->position;
  return std::nullopt;
}

}  // namespace

std::vector<MapMark> marks_of(const corpus::Corpus& corpus, const records::Walk& walk, const Speech& speech) {
  std::vector<MapMark> out;
  const auto numbers = point_numbers(walk);
  std::set<std::string> seen;
  const auto add = [&](const std::string& id) {
    const auto* place = corpus.settings.places.find(id);
    if (!place || !place->value.position || !seen.insert(id).second) return;
    std::string label = corpus::place_name(corpus, id);
    if (const auto here = numbers_at(walk, numbers, id); !here.empty())
      label = speech(kMapPlaceWith, {{"place", label}, {"points", join(here, ", ")}});
    out.push_back({MapMark::Kind::place, std::move(label), *place->value.position});
  };
  for (const auto& place : walk.places) add(place->id);
  for (const auto& observation : walk.observations)
    if (observation->place) add(observation->place->id);
  std::size_t i = 0;
  for (const auto& observation : walk.observations) {
    const std::string& number = numbers[i++];
    if (observation->position) out.push_back({MapMark::Kind::point, number, *observation->position});
  }
  return out;
}

bool has_map(const std::vector<MapMark>& marks) {
  return std::any_of(marks.begin(), marks.end(), [&](const MapMark& mark) {
    return mark.position.latitude != marks.front().position.latitude ||
           mark.position.longitude != marks.front().position.longitude;
  });
}

doc::Picture map_picture(const std::vector<MapMark>& marks, const std::string& title, const std::string& file,
                         const Speech& speech) {
  const std::string description = described(marks, title, speech);
  const auto at = metres_of(marks);
  Svg svg(title, description);
  double y = svg.title() + 4;
  const bool both = holds_kind(marks, MapMark::Kind::place) && holds_kind(marks, MapMark::Kind::point);
  if (holds_kind(marks, MapMark::Kind::point))
    y = svg.lines(Svg::margin, y, {speech(both ? kMapLegend : kMapLegendPoints)});
  const Sheet sheet(at, y - Svg::line_height / 2);
  svg.frame(sheet.frame.left, sheet.frame.top, Sheet::inner, sheet.frame.bottom - sheet.frame.top);
  draw_marks(marks, at, sheet, svg);
  draw_scale(sheet, sheet.frame.bottom + 20, speech, svg);
  return {file, description, svg.done(sheet.frame.bottom + 32 + Svg::margin / 2)};
}

std::optional<doc::Picture> map_of_walk(const corpus::Corpus& corpus, const records::Walk& walk,
                                        const std::string& charts, const Speech& speech) {
  if (charts.empty()) return std::nullopt;
  const auto marks = marks_of(corpus, walk, speech);
  if (!has_map(marks)) return std::nullopt;
  return map_picture(marks, speech(kWalkMapOf, {{"walk", walk_where(corpus, walk, speech)}}),
                     speech(kMapFile, {{"charts", charts}, {"walk", walk.id}}), speech);
}

std::optional<doc::Picture> map_of_walks(const corpus::Corpus& corpus,
                                         const std::vector<const records::Walk*>& walks,
                                         const std::string& charts, const Speech& speech) {
  std::vector<MapMark> marks;
  for (std::size_t i = 0; i < walks.size(); ++i)
    if (const auto position = position_of(corpus, *walks[i]))
      marks.push_back({MapMark::Kind::point, std::to_string(i + 1), *position});
  if (charts.empty() || !has_map(marks)) return std::nullopt;
  return map_picture(marks, speech(kWalksMap), speech(kWalksMapFile, {{"charts", charts}}), speech);
}

}  // namespace lofte::report
