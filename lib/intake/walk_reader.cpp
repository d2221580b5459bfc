// SPDX-License-Identifier: Apache-2.0
//
// A protocol is one walk; a list of several has a column that says which ("Ekbacken 2023-09-14"). When it was
// held is said with --set date, by the list's own column or title, and is otherwise asked for.
#include <algorithm>
#include <array>
#include <map>

#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/time.h"
#include "intake/points.h"
#include "words/error.h"

namespace lofte::intake {
namespace {

using calendar::Day;
using edit::Value;
using words::Phrase;
using words::say;

constexpr Phrase kWhen{"when was the walk held?", "när hölls vandringen?"};
constexpr Phrase kWhenOf{"when was the walk \"{walk}\" held?", "när hölls vandringen ”{walk}”?"};
constexpr Phrase kFromTitle{"the walk was held on {time}, according to the text above the table: \"{text}\"",
                            "vandringen hölls {time}, enligt texten ovanför tabellen: ”{text}”"};
constexpr Phrase kNoWalkTime{"\"{text}\" cannot be read as a time", "”{text}” går inte att läsa som en tid"};
constexpr Phrase kWriteWalkTime{"write it as 2020-09-15 or 2020-09",
                                "skriv den som 2020-09-15 eller 2020-09"};

// What a walk is called, apart from where and when.
constexpr std::array<std::string_view, 12> kWalkWords{"trygghetsvandring",
                                                      "trygghetsvandringen",
                                                      "vandring",
                                                      "vandringen",
                                                      "protokoll",
                                                      "från",
                                                      "vid",
                                                      "på",
                                                      "i",
                                                      "den",
                                                      "för",
                                                      "skyddsrond"};

// "Trygghetsvandring Ekbacken" is the place Ekbacken.
std::string place_in(const std::string& text) {
  const std::string line = one_line(text);
  std::string out;
  for (const std::string_view word : split(line, ' ')) {
    std::string_view bare = word;
    while (!bare.empty() && std::string_view(",.:;()–-").find(bare.back()) != std::string_view::npos)
      bare.remove_suffix(1);
    if (bare.empty() || among(kWalkWords, utf8::lower(bare))) continue;
    out += (out.empty() ? "" : " ") + std::string(bare);
  }
  return out;
}

using Lines = std::vector<const Line*>;

class WalksReader {
 public:
  explicit WalksReader(Context& context) : context_(context), points_(context, drafts_) {}

  Drafts read() {
    drafts_.left_out = context_.layout.left_out;
    std::vector<std::string> order;
    std::map<std::string, Lines> lines_of;
    for (const Line& line : context_.layout.lines) {
      const std::string name = one_line(line.text(Field::walk));
      if (!lines_of.contains(name)) order.push_back(name);
      lines_of[name].push_back(&line);
    }
    for (const std::string& name : order) read_walk(name, lines_of[name], order.size() == 1);
    return std::move(drafts_);
  }

 private:
  void read_walk(const std::string& name, const Lines& lines, bool alone) {
    WalkDraft walk;
    walk.draft = drafts_.all.size();
    walk.time = time_of(name, *lines.front(), alone);
    if (!walk.time.empty()) walk.day = days_of(walk.time).first;
    const std::string place = put_place(walk, name, lines);
    identify(walk, place, alone);
    drafts_.all.push_back({records::What::walk, walk.id, Value::mapping(), lines.front()->number});
    for (const Line* line : lines) points_.read(*line, walk);
    finish(walk);
  }

  // When it was held: as decided, as the rows or the walk's name say, or the title above the table.
  std::string time_of(const std::string& name, const Line& line, bool alone) {
    if (const auto decided = context_.review.decided("date")) {
      const auto time = read_time(*decided, std::nullopt);
      if (!time) throw Error(say(kNoWalkTime, {{"text", *decided}}), say(kWriteWalkTime));
      return time->text;
    }
    for (const std::string& text : {line.text(Field::date), name}) {
      if (const auto time = read_time(text, std::nullopt)) return time->text;
      if (const auto found = find_time(text, std::nullopt)) return found->time.text;
    }
    for (const std::string& text : context_.layout.above) {
      const auto found = alone ? find_time(text, std::nullopt) : std::nullopt;
      if (!found) continue;
      context_.review.note({}, say(kFromTitle, {{"time", found->time.text}, {"text", text}}));
      return found->time.text;
    }
    context_.review.ask({"date",
                         {line.number},
                         name.empty() ? say(kWhen) : say(kWhenOf, {{"walk", name}}),
                         {},
                         std::nullopt});
    return {};
  }

  // The place that names the walk: the one in its name, else the first of its rows.
  std::string put_place(WalkDraft& walk, const std::string& name, const Lines& lines) {
    const auto found = find_time(name, std::nullopt);
    const std::string said = place_in(found ? found->before + ' ' + found->after : name);
    if (const auto place = context_.names.place(said, lines.front()->spot(Field::walk))) {
      walk.places.push_back(*place);
      return *place;
    }
    for (const Line* line : lines)
      for (const Field field : {Field::place, Field::area})
        if (const auto place =
                context_.names.place(line->text(field), line->spot(field), line->text(Field::area)))
          return *place;
    return {};
  }

  // The walk that is there already, of that id or that day and place; else a new one.
  void identify(WalkDraft& walk, const std::string& place, bool alone) {
    const auto decided = alone ? context_.review.decided("id") : std::nullopt;
    if (walk.time.empty()) return;
    walk.id = decided ? *decided : records::id_from(walk.time + '-' + (place.empty() ? "vandring" : place));
    if (const records::Walk* there = context_.corpus.walks.find(walk.id)) return walk.know(*there);
    if (decided) return;
    for (const records::Walk& other : context_.corpus.walks) {
      const bool same_day = other.date && other.date->span == days_of(walk.time);
      const bool there = std::any_of(other.places.begin(), other.places.end(),
                                     [&](const auto& one) { return std::string_view(one->id) == place; });
      if (!same_day || !there) continue;
      walk.id = std::string(other.id);
      return walk.know(other);
    }
  }

  void finish(WalkDraft& walk) {
    Value& out = drafts_.all[walk.draft].value;
    out.put("date", walk.time);
    put_decided(out, records::What::walk, context_.review);
    if (!out.find("places") && !walk.places.empty()) out.put("places", list_value(walk.places));
    if (!walk.observations.items().empty()) out.put("observations", std::move(walk.observations));
  }

  Context& context_;
  Drafts drafts_;
  PointReader points_;
};

}  // namespace

Drafts read_walks(Context& context) { return WalksReader(context).read(); }

}  // namespace lofte::intake
