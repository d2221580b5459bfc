// SPDX-License-Identifier: Apache-2.0
#include "intake/plan_reader.h"

#include <algorithm>

#include "base/strings.h"

namespace lofte::intake {
namespace {

using edit::Value;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kWhichSituation{"the list names problems: which picture of the situation do they belong to?",
                                 "listan anger problem: vilken lägesbild hör de till?"};
constexpr Phrase kSituationWhen{"the picture of the situation \"{id}\" is new: what is its date?",
                                "lägesbilden ”{id}” är ny: från vilken dag är den?"};
constexpr Phrase kPlanWhen{"the plan \"{id}\" is new: when was it decided?",
                           "åtgärdsplanen ”{id}” är ny: när beslutades den?"};
constexpr Phrase kPlanBy{"the plan \"{id}\" is new: who decided it?",
                         "åtgärdsplanen ”{id}” är ny: vem beslutade den?"};
constexpr Phrase kPlanOf{"the plan \"{id}\" is new: which picture of the situation is it based on?",
                         "åtgärdsplanen ”{id}” är ny: vilken lägesbild bygger den på?"};
constexpr Phrase kBareCause{"the cause \"{cause}\" has no id in the situation: the measure does not name it",
                            "orsaken ”{cause}” har inget id i lägesbilden: åtgärden anger den inte"};
constexpr Phrase kGiveId{"write it as {form} there", "skriv den som {form} där"};

constexpr std::string_view kNone = "-";
constexpr std::size_t kLongestPartId = 32;

// What a new record of a kind is called: "Lägesbild 2024".
std::string title_of(What kind, const std::string& id, bool english) {
  if (english) return (kind == What::plan ? "Plan of measures " : "Picture of the situation ") + id;
  return (kind == What::plan ? "Åtgärdsplan " : "Lägesbild ") + id;
}

bool is_english(const corpus::Corpus& corpus) {
  return corpus.settings.language && *corpus.settings.language == records::Language::en;
}

}  // namespace

PlanReader::Origin PlanReader::origin(const Line& line) {
  const std::string title = without_number(one_line(line.text(Field::problem)));
  if (title.empty()) return {};
  open_situation(line.spot(Field::problem));
  if (situation_.empty()) return {};
  Problem& of = problem(title);
  Origin out{"situation:" + situation_ + '/' + of.id};
  out.parts.push_back({draft_, "problems/" + of.id, true});
  const std::string text = without_number(one_line(line.text(Field::cause)));
  if (!text.empty()) out.cause = cause(of, text, line.spot(Field::cause));
  return out;
}

void PlanReader::open_situation(Spot spot) {
  if (opened_) return;
  opened_ = true;
  const std::vector<std::string> ids = context_.corpus.situations.ids();
  const auto answer = context_.review.ask(
      {"situation", spot, say(kWhichSituation), ids, ids.empty() ? std::nullopt : std::optional(ids.back())});
  if (!answer || *answer == kNone) return;
  situation_ = *answer;
  existing_ = context_.corpus.situations.find(situation_);
  draft_ = drafts_.all.size();
  drafts_.all.push_back({What::situation, situation_, Value::mapping(), spot.row});
}

PlanReader::Problem& PlanReader::problem(const std::string& title) {
  for (Problem& one : problems_)
    if (one.title == title) return one;
  Problem out{title, short_id(title, kLongestPartId)};
  if (existing_)
    for (const auto& item : existing_->problems)
      if (item->id && item->title &&
          (records::id_from(std::string_view(*item->title)) == records::id_from(title) ||
           std::string_view(item->id->text) == out.id)) {
        out.id = std::string(item->id->text);
        out.known_causes = causes_of(out.id);
      }
  problems_.push_back(std::move(out));
  return problems_.back();
}

// The causes that the situation names for a problem, as they are written.
std::vector<Value> PlanReader::causes_of(const std::string& problem) const {
  const auto record = read_record(context_.corpus, std::string(existing_->path));
  const Value* problems = record ? record->find("problems") : nullptr;
  if (!problems) return {};
  for (const Value& one : problems->items()) {
    const Value* id = one.find("id");
    const Value* causes = one.find("causes");
    if (id && causes && id->text() == problem)
      return causes->is_list() ? causes->items() : std::vector{*causes};
  }
  return {};
}

std::string PlanReader::cause(Problem& problem, const std::string& text, Spot spot) {
  for (const auto& [said, id] : problem.causes)
    if (said == text) return id;
  std::string id = short_id(text, kLongestPartId);
  for (const Value& known : problem.known_causes) {
    const Value* said = known.is_mapping() ? known.find("text") : &known;
    if (!said || records::id_from(said->text()) != records::id_from(text)) continue;
    if (const Value* own = known.find("id")) return own->text();
    context_.review.note(spot, say(kBareCause, {{"cause", text}}),
                         say(kGiveId, {{"form", "{id: " + id + ", text: " + text + "}"}}));
    return {};
  }
  problem.causes.emplace_back(text, id);
  return id;
}

void PlanReader::add_to_plan(const std::string& measure) {
  if (!among(planned_, measure)) planned_.push_back(measure);
}

void PlanReader::finish() {
  put_situation();
  put_plan();
}

void PlanReader::put_situation() {
  if (situation_.empty()) return;
  Value& out = drafts_.all[draft_].value;
  if (!existing_) {
    const auto title = context_.review.decided("situation.title");
    out.put("title", title ? *title : title_of(What::situation, situation_, is_english(context_.corpus)));
    const auto date = context_.review.ask(
        {"situation.date", {}, say(kSituationWhen, {{"id", situation_}}), {}, std::nullopt});
    out.put("date", date.value_or(""));
  }
  Value list = Value::list();
  for (const Problem& one : problems_) {
    Value value = Value::mapping({{"id", one.id}, {"title", one.title}});
    Value causes = Value::list();
    for (const auto& [text, id] : one.causes)
      causes.items().push_back(Value::mapping({{"id", id}, {"text", text}}));
    if (!causes.items().empty()) value.put("causes", std::move(causes));
    list.items().push_back(std::move(value));
  }
  out.put("problems", std::move(list));
}

void PlanReader::put_plan() {
  const auto id = context_.review.decided("plan");
  if (!id || *id == kNone || planned_.empty()) return;
  Value out = Value::mapping();
  if (!context_.corpus.plans.find(*id)) {
    const auto title = context_.review.decided("plan.title");
    const auto ask = [&](const char* key, Phrase phrase,
                         std::optional<std::string> otherwise = std::nullopt) {
      return context_.review.ask({key, {}, say(phrase, {{"id", *id}}), {}, std::move(otherwise)})
          .value_or("");
    };
    out.put("title", title ? *title : title_of(What::plan, *id, is_english(context_.corpus)));
    const std::string date = ask("plan.date", kPlanWhen);
    out.put("decided", Value::mapping({{"date", date}, {"by", ask("plan.by", kPlanBy)}}));
    if (situation_.empty()) situation_ = ask("situation", kPlanOf);
    out.put("situation", situation_);
  }
  out.put("measures", list_value(planned_));
  drafts_.all.push_back({What::plan, *id, std::move(out), 0});
}

std::string without_number(const std::string& text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > 3) return text;
  std::size_t at = digits;
  if (at < text.size() && text[at] >= 'a' && text[at] <= 'z') ++at;
  const bool marked = at + 1 < text.size() && (text[at] == '.' || text[at] == ')') && text[at + 1] == ' ';
  return marked ? std::string(trim(std::string_view(text).substr(at + 1))) : text;
}

}  // namespace lofte::intake
