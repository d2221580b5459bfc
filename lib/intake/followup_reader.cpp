// SPDX-License-Identifier: Apache-2.0
//
// What was done in a period, as it is reported: a row is a figure ("Trafikkontroller; 303"), or what the
// parties say of a commitment ("Uppfyllt"), or both. The list is one follow-up: of one promise, for one
// period, by those who reported.
#include <algorithm>
#include <array>
#include <map>

#include "base/strings.h"
#include "base/utf8.h"
#include "calendar/count.h"
#include "intake/points.h"
#include "records/glossary.h"

namespace lofte::intake {
namespace {

using edit::Value;
using words::Phrase;
using words::say;

constexpr Phrase kWhichPromise{"which promise is followed up?", "vilket löfte följs upp?"};
constexpr Phrase kWhichPeriod{"which period does the list cover?", "vilken period gäller listan?"};
constexpr Phrase kReportedWhen{"when was it reported?", "när redovisades det?"};
constexpr Phrase kReportedBy{"who reported it?", "vem redovisade det?"};
constexpr Phrase kNothingReported{"neither a figure nor a judgement", "varken en siffra eller en bedömning"};
constexpr Phrase kNoFigure{"\"{cell}\" is not a number: the figure is left out",
                           "”{cell}” är inget tal: siffran utelämnas"};
constexpr Phrase kNothingCounted{"nothing says what \"{cell}\" counts: the figure is left out",
                                 "för ”{cell}” anges inte vad som räknades: siffran utelämnas"};
constexpr Phrase kWhichCommitment{"\"{cell}\" is none of the commitments of {promise} by its words",
                                  "”{cell}” är inget av åtagandena i {promise} med just de orden"};
constexpr Phrase kNoJudgement{"\"{cell}\" is not recognised as a judgement: it is kept as the reason",
                              "”{cell}” känns inte igen som en bedömning: det sparas som skäl"};
constexpr Phrase kNoPeriod{"\"{cell}\" is not a period: the figure counts for the whole period",
                           "”{cell}” är ingen period: siffran gäller hela perioden"};

constexpr std::array<std::string_view, 5> kSays{"met", "partly", "not_met", "ongoing", "dropped"};

std::optional<std::string> read_says(const std::string& cell) {
  const std::vector<std::string> words(kSays.begin(), kSays.end());
  if (among(words, cell)) return cell;
  if (auto word = records::called(cell, words, records::choice_terms())) return word;
  const std::string lower = utf8::lower(cell);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kBegins{{{"grön", "met"},
                                                                                  {"gul", "partly"},
                                                                                  {"röd", "not_met"},
                                                                                  {"delvis", "partly"},
                                                                                  {"ej ", "not_met"},
                                                                                  {"inte ", "not_met"},
                                                                                  {"uppfyll", "met"},
                                                                                  {"genomför", "met"}}};
  for (const auto& [begin, word] : kBegins)
    if (lower.starts_with(begin)) return std::string(word);
  return std::nullopt;
}

class FollowupReader {
 public:
  explicit FollowupReader(Context& context) : context_(context) {}

  Drafts read() {
    drafts_.left_out = context_.layout.left_out;
    head();
    for (const Line& line : context_.layout.lines) read_row(line);
    Draft draft{records::What::followup, id(), std::move(out_), 0};
    put_decided(draft.value, records::What::followup, context_.review);
    if (!counts_.items().empty()) draft.value.put("counts", std::move(counts_));
    if (!assessments_.items().empty()) draft.value.put("assessments", std::move(assessments_));
    drafts_.all.push_back(std::move(draft));
    return std::move(drafts_);
  }

 private:
  // The text of a field that is the same in all rows which have one; empty otherwise.
  std::string common(Field field) const {
    std::string found;
    for (const Line& line : context_.layout.lines) {
      const std::string text = one_line(line.text(field));
      if (text.empty() || text == found) continue;
      if (!found.empty()) return {};
      found = text;
    }
    return found;
  }

  void head() {
    out_ = Value::mapping();
    promise_ = promise();
    out_.put("promise", promise_);
    commitments_ = commitments();
    out_.put("period", period());
    const auto reported = read_time(common(Field::reported), std::nullopt);
    auto date = context_.review.decided("date");
    if (!date && reported) date = reported->text;
    if (!date) date = context_.review.ask({"date", {}, say(kReportedWhen), {}, std::nullopt});
    out_.put("date", date.value_or(""));
    by_ = reporters();
    out_.put("by", list_value(by_));
  }

  std::string promise() {
    const std::string said = common(Field::promise);
    const corpus::Corpus& corpus = context_.corpus;
    for (const records::Promise& one : corpus.promises)
      if (std::string_view(one.id) == said || (one.title && std::string_view(*one.title) == said))
        return std::string(one.id);
    const std::vector<std::string> ids = corpus.promises.ids();
    const auto only = ids.size() == 1 ? std::optional(ids.front()) : std::nullopt;
    if (only) return context_.review.decided("promise").value_or(*only);
    return context_.review.ask({"promise", {}, say(kWhichPromise), ids, std::nullopt}).value_or("");
  }

  std::string period() {
    std::vector<std::string> periods;
    for (const Line& line : context_.layout.lines)
      if (const auto time = read_time(line.text(Field::period), std::nullopt);
          time && !among(periods, time->text))
        periods.push_back(time->text);
    std::optional<std::string> all;
    if (periods.size() == 1) all = periods.front();
    if (periods.size() > 1) all = hull(periods);
    if (periods.size() == 1) return context_.review.decided("period").value_or(*all);
    return context_.review.ask({"period", {}, say(kWhichPeriod), {}, all}).value_or("");
  }

  static std::string hull(const std::vector<std::string>& periods) {
    calendar::Interval all = days_of(periods.front());
    for (const std::string& one : periods) {
      const calendar::Interval days = days_of(one);
      all = {std::min(all.first, days.first), std::max(all.last, days.last)};
    }
    return calendar::iso(all.first) + '/' + calendar::iso(all.last);
  }

  std::vector<std::string> reporters() {
    const auto said = context_.names.parties(common(Field::reporter), {});
    if (!said.empty()) return said;
    std::vector<std::string> choices;
    if (const records::Promise* of = context_.corpus.promises.find(promise_))
      for (const auto& party : of->parties) choices.push_back(std::string(party->id));
    const auto only = choices.size() == 1 ? std::optional(choices.front()) : std::nullopt;
    const auto answer = context_.review.ask({"by", {}, say(kReportedBy), choices, only});
    return answer ? context_.names.parties(*answer, {}) : std::vector<std::string>();
  }

  std::string id() {
    if (const auto decided = context_.review.decided("id")) return *decided;
    std::string id = out_.find("period")->text();
    for (const std::string& party : by_) id += '-' + party;
    return records::id_from(id);
  }

  // The commitments of the promise as they are written.
  std::vector<Value> commitments() const {
    const records::Promise* of = context_.corpus.promises.find(promise_);
    const auto record = of ? read_record(context_.corpus, std::string(of->path)) : std::nullopt;
    const Value* list = record ? record->find("commitments") : nullptr;
    return list ? list->items() : std::vector<Value>();
  }

  void read_row(const Line& line) {
    RowParts parts{line.number};
    const std::string commitment = commitment_of(line);
    add_figure(line, commitment, parts);
    add_judgement(line, commitment, parts);
    if (parts.parts.empty())
      drafts_.left_out.push_back({line.number, kNothingReported, !line.text(Field::count).empty()});
    else
      drafts_.rows.push_back(std::move(parts));
  }

  std::string commitment_of(const Line& line) {
    const std::string cell = one_line(line.text(Field::commitment));
    if (cell.empty() || commitments_.empty()) return {};
    std::vector<std::string> ids;
    std::vector<std::string> texts;
    const std::string key = records::id_from(cell);
    for (const Value& one : commitments_) {
      const Value* id = one.find("id");
      const Value* text = one.find("text");
      if (!id || !text) continue;
      ids.push_back(id->text());
      texts.push_back(text->text());
      if (id->text() == cell || records::id_from(text->text()) == key) return id->text();
    }
    std::optional<std::string> near;
    for (std::size_t i = 0; i < ids.size(); ++i)
      if (records::id_from(texts[i]).find(key) != std::string::npos || key.find(ids[i]) != key.npos)
        near = near ? std::nullopt : std::optional(ids[i]);
    const auto answer = context_.review.ask({"commitment." + cell, line.spot(Field::commitment),
                                             say(kWhichCommitment, {{"cell", cell}, {"promise", promise_}}),
                                             ids, near.value_or("-")});
    return answer && *answer != "-" ? *answer : std::string();
  }

  // What is counted: what the row names, else what the commitment's target counts.
  std::string counted(const Line& line, const std::string& commitment) {
    const std::string cell = one_line(line.text(Field::activity));
    const std::string lower = utf8::lower(cell);
    const std::vector<std::string> words{"walk", "measure", "feedback"};
    if (const auto word = records::called(lower, words, records::choice_terms()); word && *word == "walk")
      return *word;
    if (!cell.empty()) return context_.names.activity(cell, line.spot(Field::activity)).value_or("");
    for (const Value& one : commitments_) {
      const Value* id = one.find("id");
      const Value* target = one.find("target");
      const Value* of = id && id->text() == commitment && target ? target->find("of") : nullptr;
      if (of && of->is_text()) return of->text();
    }
    return {};
  }

  void add_figure(const Line& line, const std::string& commitment, RowParts& parts) {
    const std::string cell = one_line(line.text(Field::count));
    if (cell.empty()) return;
    const auto count = count_of(cell);
    if (!count) return context_.review.warn(line.spot(Field::count), say(kNoFigure, {{"cell", cell}}));
    const std::string of = counted(line, commitment);
    if (of.empty())
      return context_.review.warn(line.spot(Field::count), say(kNothingCounted, {{"cell", cell}}));
    Value figure = Value::mapping({{"of", of}, {"count", *count}});
    for (const auto& [field, key] :
         {std::pair{Field::units, "units"}, {Field::within, "within"}, {Field::out_of, "out_of"}})
      if (const auto number = count_of(one_line(line.text(field)))) figure.put(key, *number);
    if (!commitment.empty()) figure.put("commitment", commitment);
    if (const auto place = context_.names.place(line.text(Field::place), line.spot(Field::place)))
      figure.put("place", *place);
    const auto doers = context_.names.parties(line.text(Field::doer), line.spot(Field::doer));
    if (doers.size() == 1) figure.put("by", doers.front());
    put_period(figure, line);
    const bool judged = !line.text(Field::says).empty();
    if (const std::string note = one_line(line.text(Field::note)); !note.empty() && !judged)
      figure.put("note", note);
    parts.parts.push_back({0, "counts/" + item_name(figure)});
    counts_.items().push_back(std::move(figure));
  }

  static std::optional<std::string> count_of(const std::string& cell) {
    if (cell.empty()) return std::nullopt;
    return calendar::parse_count(cell) ? std::optional(cell) : calendar::guess_count(cell);
  }

  void put_period(Value& figure, const Line& line) {
    const std::string cell = line.text(Field::period);
    const std::string whole = out_.find("period")->text();
    if (cell.empty()) return;
    const NearestYear year{days_of(whole).first, NearestYear::Way::after};
    const auto time = read_time(cell, year);
    if (!time)
      return context_.review.note(line.spot(Field::period), say(kNoPeriod, {{"cell", one_line(cell)}}));
    if (time->text != whole) figure.put("period", time->text);
  }

  void add_judgement(const Line& line, const std::string& commitment, RowParts& parts) {
    const std::string cell = one_line(line.text(Field::says));
    if (cell.empty()) return;
    const auto says = read_says(cell);
    if (!says) return context_.review.warn(line.spot(Field::says), say(kNoJudgement, {{"cell", cell}}));
    Value out = Value::mapping();
    if (!commitment.empty()) out.put("commitment", commitment);
    out.put("says", *says);
    std::string because = one_line(line.text(Field::because));
    if (because.empty()) because = one_line(line.text(Field::note));
    if (!because.empty()) out.put("because", because);
    parts.parts.push_back({0, "assessments/" + item_name(out)});
    assessments_.items().push_back(std::move(out));
  }

  Context& context_;
  Drafts drafts_;
  Value out_;
  std::string promise_;
  std::vector<Value> commitments_;
  std::vector<std::string> by_;
  Value counts_ = Value::list();
  Value assessments_ = Value::list();
};

}  // namespace

Drafts read_followups(Context& context) { return FollowupReader(context).read(); }

}  // namespace lofte::intake
