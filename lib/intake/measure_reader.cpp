// SPDX-License-Identifier: Apache-2.0
//
// A list or a plan of measures: a row is a measure. A row is known again by its id, or by its title and
// place.
#include <algorithm>
#include <map>
#include <set>

#include "base/strings.h"
#include "intake/plan_reader.h"
#include "intake/points.h"

namespace lofte::intake {
namespace {

using edit::Value;
using words::Phrase;
using words::say;

constexpr Phrase kNoTitle{"no measure", "ingen åtgärd"};
constexpr Phrase kNoOne{"nobody is responsible for \"{title}\": the row is left out",
                        "det står inte vem som är ansvarig för ”{title}”: raden utelämnas"};
constexpr Phrase kSayWho{"--set responsible=PARTY says who, for all rows that do not",
                         "--set responsible=PART anger vem, för alla rader där det inte står"};
constexpr Phrase kNobody{"nobody is responsible", "ingen är ansvarig"};
constexpr Phrase kNoState{"nothing is said of how far it has come: it is read as chosen",
                          "det står inte hur långt den har kommit: den läses som vald (chosen)"};
constexpr Phrase kNotDecided{
    "\"{status}\" is no state of a measure: it is read as chosen, and kept as a note",
    "”{status}” är inget läge för en åtgärd: den läses som vald (chosen), och ordet sparas som anteckning"};
constexpr Phrase kTwice{"\"{id}\" stands on row {row} as well: this row is left out",
                        "”{id}” står också på rad {row}: den här raden utelämnas"};
constexpr Phrase kTwiceWhy{"the same measure again", "samma åtgärd igen"};

// "a; b" and "a, b" as a list of texts.
std::vector<std::string> texts_of(const std::string& cell) {
  std::vector<std::string> out;
  std::string text;
  for (const char c : cell + ';') {
    if (c != ';' && c != ',' && c != '\n') {
      text += c;
      continue;
    }
    if (const std::string bare = one_line(text); !bare.empty()) out.push_back(bare);
    text.clear();
  }
  return out;
}

class MeasuresReader {
 public:
  explicit MeasuresReader(Context& context) : context_(context), plan_(context, drafts_) {
    for (const records::Measure& measure : context.corpus.measures)
      if (measure.title) by_title_.emplace(records::id_from(std::string_view(*measure.title)), &measure);
  }

  Drafts read() {
    drafts_.left_out = context_.layout.left_out;
    for (const Line& line : context_.layout.lines) read_row(line);
    plan_.finish();
    return std::move(drafts_);
  }

 private:
  void read_row(const Line& line) {
    std::vector<std::string> titles;
    for (const std::string& text : lines_of(line.text(Field::title))) titles.push_back(without_number(text));
    const std::string title = sentence(titles);
    if (title.empty() && line.text(Field::id).empty()) return left_out(line, kNoTitle);
    std::vector<std::string> responsible =
        context_.names.parties(line.text(Field::responsible), line.spot(Field::responsible));
    if (responsible.empty())
      if (const auto everyone = context_.review.decided("responsible"))
        responsible = context_.names.parties(*everyone, {line.number});
    const std::vector<std::string> places = places_of(line);
    const std::string id = id_of(line, title, places);
    if (responsible.empty() && !context_.corpus.measures.find(id)) {
      context_.review.fail({line.number}, say(kNoOne, {{"title", title}}), say(kSayWho));
      return left_out(line, kNobody);
    }
    if (const auto before = rows_.find(id); before != rows_.end()) {
      context_.review.warn({line.number}, say(kTwice, {{"id", id}, {"row", before->second}}));
      return left_out(line, kTwiceWhy);
    }
    rows_.emplace(id, line.number);
    add(line, id, title, responsible, places);
  }

  void left_out(const Line& line, Phrase why) { drafts_.left_out.push_back({line.number, why, true}); }

  std::vector<std::string> places_of(const Line& line) {
    std::vector<std::string> out;
    const Field field = line.text(Field::place).empty() ? Field::area : Field::place;
    for (const std::string& text : texts_of_places(line.text(field)))
      if (const auto place = context_.names.place(text, line.spot(field), line.text(Field::area)))
        out.push_back(*place);
    return out;
  }

  // Several ids of places, as in a list that lofte wrote; anything else is one place.
  std::vector<std::string> texts_of_places(const std::string& cell) const {
    std::vector<std::string> texts = texts_of(cell);
    const bool ids = std::all_of(texts.begin(), texts.end(), [&](const std::string& text) {
      return corpus::declares(context_.corpus, records::What::place, text);
    });
    return ids || texts.empty() ? texts : std::vector{one_line(cell)};
  }

  std::string id_of(const Line& line, const std::string& title, const std::vector<std::string>& places) {
    constexpr std::size_t kLongest = 40;
    const std::string said = records::id_from(line.text(Field::id));
    const bool bare_number = said.find_first_not_of("0123456789") == said.npos;
    if (!said.empty() && (!bare_number || context_.corpus.measures.find(said))) return said;
    const auto [from, to] = by_title_.equal_range(records::id_from(title));
    for (auto at = from; at != to; ++at)
      if (agrees(*at->second, places)) return std::string(at->second->id);
    const std::string id = short_id(title, kLongest);
    return free_id(id.empty() ? "atgard" : id, [&](const std::string& one) {
      return context_.corpus.measures.has(one) || rows_.contains(one);
    });
  }

  static bool agrees(const records::Measure& measure, const std::vector<std::string>& places) {
    return places.empty() || measure.place.empty() ||
           std::any_of(measure.place.begin(), measure.place.end(),
                       [&](const auto& one) { return among(places, std::string(one->id)); });
  }

  void add(const Line& line, const std::string& id, const std::string& title,
           const std::vector<std::string>& responsible, const std::vector<std::string>& places) {
    const Progress progress = read_progress(context_, line, std::nullopt);
    PlanReader::Origin origin = plan_.origin(line);
    Value out = Value::mapping();
    if (!title.empty()) out.put("title", title);
    std::vector<std::string> from = texts_of(line.text(Field::from));
    if (!origin.from.empty() && !among(from, origin.from)) from.push_back(origin.from);
    if (!from.empty()) out.put("from", list_value(from));
    if (const auto texts = texts_of(line.text(Field::counts_for)); !texts.empty())
      out.put("counts_for", list_value(texts));
    if (!responsible.empty()) out.put("responsible", list_value(responsible));
    std::vector<std::string> categories;
    for (const std::string& text : texts_of(line.text(Field::category)))
      if (const auto category = context_.names.category(text, line.spot(Field::category)))
        categories.push_back(*category);
    if (!categories.empty()) out.put("category", list_value(categories));
    if (!places.empty()) out.put("place", list_value(places));
    put_measure_fields(out, line, progress);
    const std::string cause =
        origin.cause.empty() && origin.from.empty() ? one_line(line.text(Field::cause)) : origin.cause;
    if (!cause.empty()) out.put("cause", cause);
    put_history(out, line, progress, id);
    RowParts parts{line.number, false, {{drafts_.all.size(), ""}}};
    for (Part& part : origin.parts) parts.parts.push_back(std::move(part));
    drafts_.rows.push_back(std::move(parts));
    plan_.add_to_plan(id);
    drafts_.all.push_back({records::What::measure, id, std::move(out), line.number});
  }

  void put_history(Value& out, const Line& line, Progress progress, const std::string& id) {
    const bool known = context_.corpus.measures.find(id) != nullptr;
    if (!progress.standing && known) return;
    if (!progress.standing) context_.review.note({line.number}, say(kNoState));
    if (progress.standing && !state_of(*progress.standing)) {
      context_.review.note(progress.spot, say(kNotDecided, {{"status", progress.status}}));
      if (progress.note.empty()) progress.note = progress.status;
      progress.standing = Standing::chosen;
    }
    if (!progress.standing) progress.standing = Standing::chosen;
    if (progress.ongoing && (progress.standing == Standing::done || progress.standing == Standing::chosen))
      progress.standing = Standing::started;
    if (auto entry = history_entry(context_, progress)) out.put("history", Value::list({std::move(*entry)}));
  }

  Context& context_;
  Drafts drafts_;
  PlanReader plan_;
  std::multimap<std::string, const records::Measure*> by_title_;
  std::map<std::string, int> rows_;  // by the ids that were drafted
};

}  // namespace

Drafts read_measures(Context& context) { return MeasuresReader(context).read(); }

}  // namespace lofte::intake
