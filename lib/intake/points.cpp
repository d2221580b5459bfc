// SPDX-License-Identifier: Apache-2.0
#include "intake/points.h"

#include <algorithm>
#include <array>

#include "base/digit.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/count.h"

namespace lofte::intake {
namespace {

using edit::Value;
using words::Phrase;
using words::say;

constexpr Phrase kNothingSeen{"neither what was seen nor what was proposed",
                              "varken vad som sågs eller vad som föreslogs"};
constexpr Phrase kPraise{"nothing is proposed there, and it reads like praise: \"{text}\"",
                         "inget föreslås där, och det låter som beröm: ”{text}”"};
constexpr Phrase kNoKind{"\"{cell}\" is neither a problem nor praise: it is read as a problem",
                         "”{cell}” är varken ett problem eller beröm: det läses som ett problem"};
constexpr Phrase kNoPosition{"\"{cell}\" is not a position in WGS 84: it is left out",
                             "”{cell}” är ingen position i WGS 84: den utelämnas"};
constexpr Phrase kNoPhoto{"\"{cell}\" is neither a web address nor a file in the folder: it is left out",
                          "”{cell}” är varken en webbadress eller en fil i mappen: den utelämnas"};
constexpr Phrase kNoCount{"\"{cell}\" is not a count: it is left out",
                          "”{cell}” är inget antal: det utelämnas"};
constexpr Phrase kTakenTwice{"\"{id}\" is the id of a row above as well: this one gets {other}",
                             "”{id}” är också id för en rad ovanför: denna får {other}"};

bool is_positive(const std::string& cell) {
  constexpr std::array<std::string_view, 11> kGood{"trygg",   "tryggt",   "trygg plats", "bra",
                                                   "positiv", "positivt", "guldkorn",    "plus",
                                                   "+",       "bevara",   "positive"};
  return among(kGood, cell);
}

bool is_problem(const std::string& cell) {
  constexpr std::array<std::string_view, 14> kBad{
      "otrygg",   "otryggt", "otrygg plats", "mindre bra", "dålig",     "dåligt",    "negativ",
      "negativt", "minus",   "brist",        "problem",    "avvikelse", "förbättra", "fel"};
  return among(kBad, cell);
}

// "55,5439" or "13.9461": a number of degrees.
std::optional<double> degrees(const std::string& cell, double most) {
  const auto number = calendar::parse_number(trim(cell));
  return number && *number >= -most && *number <= most ? number : std::nullopt;
}

std::string with_point(std::string text) {
  std::replace(text.begin(), text.end(), ',', '.');
  return std::string(trim(text));
}

// The observation of the walk that is there whose text and place are these; nullptr when there is none.
const records::Observation* same_point(const WalkDraft& walk, const std::string& text,
                                       const std::string& place) {
  const auto [from, to] = walk.by_text.equal_range(records::id_from(text));
  for (auto at = from; at != to; ++at) {
    const std::string there = at->second->place ? std::string(at->second->place->id) : std::string();
    if (place.empty() || there.empty() || there == place) return at->second;
  }
  return nullptr;
}

}  // namespace

void WalkDraft::know(const records::Walk& walk) {
  existing = &walk;
  for (const auto& item : walk.observations) {
    if (item->text) by_text.emplace(records::id_from(std::string_view(*item->text)), &*item);
    if (item->id) by_id.emplace(std::string(item->id->text), &*item);
  }
}

void PointReader::read(const Line& line, WalkDraft& walk) {
  RowParts parts{line.number};
  const std::string text = one_line(line.text(Field::text));
  const bool proposed = !line.text(Field::proposal).empty() || !line.text(Field::title).empty();
  if (goes_on(line, walk) && proposed) {
    parts.joined = true;
    add_proposals(line, walk, walk.observations.items().back(), parts);
    drafts_.rows.push_back(std::move(parts));
    return;
  }
  if (text.empty() && !proposed) {
    drafts_.left_out.push_back({line.number, kNothingSeen, true});
    return;
  }
  Value point = observation(line, walk);
  add_proposals(line, walk, point, parts);
  parts.parts.push_back({walk.draft, "observations/" + point.find("id")->text()});
  walk.ids.insert(point.find("id")->text());
  walk.observations.items().push_back(std::move(point));
  drafts_.rows.push_back(std::move(parts));
}

// Whether a row tells more of the observation above: it has no label, and no text of its own.
bool PointReader::goes_on(const Line& line, const WalkDraft& walk) const {
  if (walk.observations.items().empty()) return false;
  const bool has_texts = context_.layout.has(Field::text);
  const bool label = line.has_own(Field::id) || line.has_own(Field::number);
  return has_texts && !label && !line.has_own(Field::text) && !line.has_own(Field::place);
}

Value PointReader::observation(const Line& line, WalkDraft& walk) {
  Value out = Value::mapping();
  std::string text = one_line(line.text(Field::text));
  if (text.empty())
    text = sentence(
        lines_of(line.text(Field::proposal).empty() ? line.text(Field::title) : line.text(Field::proposal)));
  Value place = Value::mapping();
  put_place(place, line, walk);
  const std::string where = place.find("place") ? place.find("place")->text() : std::string();
  const std::string id = observation_id(line, walk, text, where);
  out.put("id", id).put("text", text);
  put_kind(out, line, id, text);
  if (!where.empty()) out.put("place", where);
  put_category(out, line);
  put_details(out, line);
  return out;
}

std::string PointReader::observation_id(const Line& line, const WalkDraft& walk, const std::string& text,
                                        const std::string& place) {
  constexpr std::size_t kLongest = 32;
  const records::Observation* same = same_point(walk, text, place);
  if (same && same->id && !walk.ids.contains(std::string(same->id->text))) return std::string(same->id->text);
  std::string id;
  for (const Field field : {Field::id, Field::number}) {
    if (!id.empty() || !line.has_own(field)) continue;
    id = records::id_from(line.text(field));
    if (!id.empty() && is_digit(id.front())) id.insert(0, "n");
  }
  if (id.empty()) id = short_id(text, kLongest);
  if (id.empty()) id = "n" + std::to_string(line.number);
  const std::string free = free_id(id, [&](const std::string& one) { return walk.ids.contains(one); });
  if (free != id) context_.review.note({line.number}, say(kTakenTwice, {{"id", id}, {"other", free}}));
  return free;
}

void PointReader::put_kind(Value& out, const Line& line, const std::string& id, const std::string& text) {
  const std::string key = id + ".kind";
  if (const auto decided = context_.review.decided(key)) {
    if (*decided == "positive") out.put("kind", *decided);
    return;
  }
  const std::string cell = utf8::lower(one_line(line.text(Field::kind)));
  if (is_positive(cell)) out.put("kind", "positive");
  if (is_positive(cell) || is_problem(cell)) return;
  const bool category = !cell.empty() && !context_.layout.has(Field::category);
  if (!cell.empty() && !category)
    context_.review.note(line.spot(Field::kind), say(kNoKind, {{"cell", cell}}));
  const bool says_more = !line.text(Field::proposal).empty() || !line.text(Field::title).empty() ||
                         !line.text(Field::status).empty();
  if (says_more || !is_praise(text)) return;
  const auto answer = context_.review.ask(
      {key, line.spot(Field::text), say(kPraise, {{"text", text}}), {"positive", "problem"}, "positive"});
  if (answer == "positive") out.put("kind", *answer);
}

void PointReader::put_place(Value& out, const Line& line, WalkDraft& walk) {
  const std::string area = one_line(line.text(Field::area));
  std::string cell = one_line(line.text(Field::place));
  const Field field = cell.empty() ? Field::area : Field::place;
  if (cell.empty()) cell = area;
  const auto place = context_.names.place(cell, line.spot(field), area);
  if (!place) return;
  out.put("place", *place);
  if (!among(walk.places, *place)) walk.places.push_back(*place);
}

void PointReader::put_category(Value& out, const Line& line) {
  std::string cell = line.text(Field::category);
  Field field = Field::category;
  const std::string kind = one_line(line.text(Field::kind));
  const std::string lower = utf8::lower(kind);
  if (cell.empty() && !context_.layout.has(Field::category) && !is_positive(lower) && !is_problem(lower)) {
    cell = kind;
    field = Field::kind;
  }
  if (const auto category = context_.names.category(cell, line.spot(field))) out.put("category", *category);
}

void PointReader::put_details(Value& out, const Line& line) {
  if (const std::string number = one_line(line.text(Field::number)); !number.empty())
    out.put("number", number);
  put_position(out, line);
  put_photo(out, line);
  Value received = Value::mapping();
  if (const std::string cell = line.text(Field::received); !cell.empty())
    if (const auto time = read_time(cell, std::nullopt)) received.put("date", time->text);
  if (const std::string cell = one_line(line.text(Field::channel)); !cell.empty())
    received.put("channel", cell);
  if (received.find("date") && received.find("channel")) out.put("received", std::move(received));
  const std::string count = one_line(line.text(Field::count));
  if (count.empty()) return;
  const auto read = calendar::parse_count(count) ? std::optional(count) : calendar::guess_count(count);
  if (read)
    out.put("count", *read);
  else
    context_.review.note(line.spot(Field::count), say(kNoCount, {{"cell", count}}));
}

void PointReader::put_position(Value& out, const Line& line) {
  std::string latitude = line.text(Field::latitude);
  std::string longitude = line.text(Field::longitude);
  const std::string both = one_line(line.text(Field::position));
  const Field field = both.empty() ? Field::latitude : Field::position;
  if (!both.empty()) {
    const std::size_t semicolon = both.find(';');
    const std::size_t at = semicolon != both.npos ? semicolon : std::min(both.find(", "), both.find(' '));
    latitude = both.substr(0, at);
    longitude = at == both.npos ? "" : both.substr(at + 1);
    if (latitude.ends_with(',')) latitude.pop_back();
  }
  if (latitude.empty() && longitude.empty()) return;
  constexpr double kMostLatitude = 90;
  constexpr double kMostLongitude = 180;
  if (degrees(latitude, kMostLatitude) && degrees(longitude, kMostLongitude)) {
    out.put("position", Value::list({with_point(latitude), with_point(longitude)}));
    return;
  }
  context_.review.note(line.spot(field), say(kNoPosition, {{"cell", one_line(latitude + ' ' + longitude)}}));
}

void PointReader::put_photo(Value& out, const Line& line) {
  Value photos = Value::list();
  const Column* column = context_.layout.column(Field::photo);
  for (const std::string& cell : lines_of(line.text(Field::photo))) {
    const bool url = cell.starts_with("http://") || cell.starts_with("https://");
    const bool file = among(context_.corpus.paths, cell);
    if (url || file)
      photos.items().push_back(Value::mapping({{"title", column->header}, {url ? "url" : "file", cell}}));
    else
      context_.review.note(line.spot(Field::photo), say(kNoPhoto, {{"cell", cell}}));
  }
  if (!photos.items().empty()) out.put("photos", std::move(photos));
}

std::vector<std::string> lines_of(const std::string& cell) {
  std::vector<std::string> out;
  for (const std::string_view line : split(cell, '\n')) {
    std::string text = one_line(line);
    for (const std::string_view sign : {"- ", "• ", "* ", "– "})
      if (text.starts_with(sign)) text.erase(0, sign.size());
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool numbered = digits > 0 && digits < 3 &&
                          (text.compare(digits, 2, ". ") == 0 || text.compare(digits, 2, ") ") == 0);
    if (numbered) text.erase(0, digits + 2);
    if (text.empty()) continue;
    // A line that begins small goes on with the one before.
    std::size_t first = 0;
    utf8::next(text, first);
    const std::string letter = text.substr(0, first);
    const bool small = utf8::lower(letter) == letter && (letter[0] < '0' || letter[0] > '9');
    if (small && !numbered && !out.empty() && !text.starts_with("http"))
      out.back() += ' ' + text;
    else
      out.push_back(std::move(text));
  }
  return out;
}

std::string sentence(const std::vector<std::string>& texts) {
  std::string out;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    std::string text = texts[i];
    if (i + 1 < texts.size() && text.ends_with('.')) text.pop_back();
    std::size_t first = 0;
    if (!text.empty()) utf8::next(text, first);
    // "Mät" becomes "mät", but "LED-lampor" stays.
    const std::string rest = text.substr(first);
    if (i > 0 && utf8::lower(rest) == rest) text = utf8::lower(text.substr(0, first)) + rest;
    if (i > 0) out += i + 1 == texts.size() ? " och " : ", ";
    out += text;
  }
  return out;
}

}  // namespace lofte::intake
