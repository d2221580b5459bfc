// SPDX-License-Identifier: Apache-2.0
//
// What was proposed at a point, and what became of it. A status makes a measure of a proposal only where it
// says that something was decided; "Utreds", "Skickat vidare" and "Avslås" are answers, after which the
// proposal stands open, is somebody else's, or is settled.
#include <algorithm>

#include "base/strings.h"
#include "intake/points.h"

namespace lofte::intake {
namespace {

using edit::Value;
using words::Phrase;
using words::say;

constexpr Phrase kNothingDecided{
    "\"{status}\" does not say that \"{proposal}\" was chosen: it stays an open proposal",
    "”{status}” säger inte att ”{proposal}” har valts: det förblir ett öppet förslag"};
constexpr Phrase kSayChosen{"a deadline or a status such as Beslutat makes a measure of it",
                            "en tidsfrist eller en status som Beslutat gör det till en åtgärd"};
constexpr Phrase kInTurn{"{n} proposals and {n} owners: each has one, in their order",
                         "{n} förslag och {n} ansvariga: de får var sin, i tur och ordning"};
constexpr Phrase kNobodyResponsible{"nobody is responsible for \"{title}\": no measure is made of it",
                                    "det står inte vem som är ansvarig för ”{title}”: det blir ingen åtgärd"};
constexpr Phrase kSayResponsible{"--set responsible=PARTY says who, for all rows that do not",
                                 "--set responsible=PART anger vem, för alla rader där det inte står"};
constexpr Phrase kToWhom{"it was handed on, but the row does not say to whom",
                         "det skickades vidare, men på raden står inte till vem"};
constexpr Phrase kLeftOver{"{what} belongs to a measure, but the row makes none: it is left out",
                           "{what} hör till en åtgärd, men raden ger ingen åtgärd: uppgiften utelämnas"};

// "Anmält till ägaren": the one that the row names as the owner.
bool is_the_owner(const std::string& whom) {
  const std::string word = records::id_from(whom);
  return word.ends_with("agaren") || word.ends_with("agare") || word == "vaghallaren" || word == "vaghallare";
}

// The letters behind the id of an observation: a … z, then aa …
std::string letters(std::size_t index) { return records::id_from(sheet::column_name(index)); }

// The id of the proposal with that text, of an observation that is there.
std::optional<std::string> known_proposal(const records::Observation& observation, const std::string& text) {
  for (const auto& proposal : observation.proposals)
    if (proposal->id && proposal->text &&
        records::id_from(std::string_view(*proposal->text)) == records::id_from(text))
      return std::string(proposal->id->text);
  return std::nullopt;
}

}  // namespace

void PointReader::add_proposals(const Line& line, WalkDraft& walk, Value& observation, RowParts& parts) {
  const std::string id = observation.find("id")->text();
  Value* list = observation.find("proposals");
  const auto added = proposals(line, id, list ? *list : Value::list(), walk);
  const Progress progress = read_progress(context_, line, walk.day);
  if (added.empty()) return;
  if (!list) list = &observation.put("proposals", Value::list()).entries().back().second;
  const bool measure = makes_measure(progress, added);
  for (const Proposal& one : added) {
    Value value = Value::mapping({{"id", one.id}, {"text", one.text}});
    if (!one.owners.empty()) value.put("owner", list_value(one.owners));
    if (!measure) answer(value, one, progress);
    list->items().push_back(std::move(value));
    parts.parts.push_back({walk.draft, "observations/" + id + "/proposals/" + one.id});
  }
  if (measure) return add_measure(line, walk, added, progress, parts);
  for (const Field field : {Field::cost, Field::goal})
    if (!line.text(field).empty())
      context_.review.note(line.spot(field), say(kLeftOver, {{"what", one_line(line.text(field))}}));
}

std::vector<PointReader::Proposal> PointReader::proposals(const Line& line, const std::string& observation,
                                                          const Value& so_far, const WalkDraft& walk) {
  std::string cell = line.text(Field::proposal);
  if (cell.empty()) cell = line.text(Field::title);
  const std::vector<std::string> texts = lines_of(cell);
  const Field field = line.text(Field::owner).empty() ? Field::responsible : Field::owner;
  const std::vector<std::string> owners = context_.names.parties(line.text(field), line.spot(field));
  const bool in_turn = texts.size() > 1 && texts.size() == owners.size();
  if (in_turn) context_.review.note(line.spot(field), say(kInTurn, {{"n", texts.size()}}));
  const auto known = walk.by_id.find(observation);
  std::vector<Proposal> out;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    Proposal one{observation + '-' + letters(so_far.items().size() + i), texts[i], owners};
    if (in_turn) one.owners = {owners[i]};
    if (known != walk.by_id.end()) one.id = known_proposal(*known->second, one.text).value_or(one.id);
    out.push_back(std::move(one));
  }
  return out;
}

bool PointReader::makes_measure(const Progress& progress, const std::vector<Proposal>& proposals) const {
  if (!progress.standing) return false;
  switch (*progress.standing) {
    case Standing::chosen:
    case Standing::project:
    case Standing::started:
    case Standing::paused:
    case Standing::partly_done:
    case Standing::done:
    case Standing::failed:
    case Standing::dropped:
      return true;
    case Standing::not_begun:
      return !progress.due.empty();
    case Standing::ongoing:
      return progress.note.empty();
    case Standing::considered:
      return std::all_of(proposals.begin(), proposals.end(),
                         [](const Proposal& one) { return is_inquiry(one.text); });
    default:
      return false;
  }
}

// What was answered to a proposal of which no measure was made.
void PointReader::answer(Value& proposal, const Proposal& of, const Progress& progress) {
  if (!progress.standing) return;
  const auto day = [&] {
    return progress.date.empty() ? context_.by_list_day(progress.spot) : progress.date;
  };
  Value out = Value::mapping();
  switch (*progress.standing) {
    case Standing::declined:
      out.put("date", day()).put("because", progress.because.empty() ? progress.status : progress.because);
      proposal.put("declined", std::move(out));
      return;
    case Standing::answered:
    case Standing::ongoing:
      out.put("date", day()).put("text", progress.note.empty() ? progress.status : progress.note);
      proposal.put("answered", std::move(out));
      return;
    case Standing::considered:
      out.put("date", day());
      if (!progress.due.empty()) out.put("until", progress.due);
      if (!progress.note.empty()) out.put("note", progress.note);
      proposal.put("considered", std::move(out));
      return;
    case Standing::handed_on: {
      const auto known = context_.names.known_party(progress.whom);
      std::string to = known ? *known : is_the_owner(progress.whom) ? std::string() : progress.whom;
      if (to.empty() && of.owners.size() == 1) to = of.owners.front();
      if (to.empty()) context_.review.note(progress.spot, say(kToWhom));
      if (to.empty()) to = progress.status;
      out.put("date", day()).put("to", to);
      if (!progress.note.empty() && progress.note != progress.whom && !progress.note.starts_with("till "))
        out.put("note", progress.note);
      proposal.put("handed_on", std::move(out));
      return;
    }
    case Standing::not_begun:
    case Standing::open:
      context_.review.note(progress.spot,
                           say(kNothingDecided, {{"status", progress.status}, {"proposal", of.text}}),
                           say(kSayChosen));
      return;
    default:
      return;
  }
}

void PointReader::add_measure(const Line& line, const WalkDraft& walk, const std::vector<Proposal>& proposals,
                              Progress progress, RowParts& parts) {
  if (*progress.standing == Standing::considered) progress.standing = Standing::started;
  if (*progress.standing == Standing::ongoing) progress.ongoing = true;
  std::vector<std::string> texts;
  std::vector<std::string> from;
  for (const Proposal& one : proposals) {
    texts.push_back(one.text);
    from.push_back(walk.id + '/' + one.id);
  }
  const std::string decided = one_line(line.text(Field::title));
  const std::string title = decided.empty() ? sentence(texts) : decided;
  std::vector<std::string> responsible =
      context_.names.parties(line.text(Field::responsible), line.spot(Field::responsible));
  if (responsible.empty())
    responsible = context_.names.parties(line.text(Field::owner), line.spot(Field::owner));
  if (responsible.empty())
    if (const auto everyone = context_.review.decided("responsible"))
      responsible = context_.names.parties(*everyone, {line.number});
  if (responsible.empty())
    return context_.review.warn({line.number}, say(kNobodyResponsible, {{"title", title}}),
                                say(kSayResponsible));
  Value out = Value::mapping(
      {{"title", title}, {"from", list_value(from)}, {"responsible", list_value(responsible)}});
  put_measure_fields(out, line, progress);
  if (auto entry = history_entry(context_, progress)) out.put("history", Value::list({std::move(*entry)}));
  parts.parts.push_back({drafts_.all.size(), ""});
  drafts_.all.push_back({records::What::measure, measure_id(line, title, from), std::move(out), line.number});
}

// The measure that comes from one of the proposals already; else the row's own id, or one made of the title.
std::string PointReader::measure_id(const Line& line, const std::string& title,
                                    const std::vector<std::string>& from) {
  constexpr std::size_t kLongest = 40;
  for (const std::string& one : from)
    if (const auto at = context_.measure_from.find(one); at != context_.measure_from.end()) return at->second;
  std::string id = line.has_own(Field::id) ? records::id_from(line.text(Field::id)) : std::string();
  const bool bare_number = !id.empty() && id.find_first_not_of("0123456789") == id.npos;
  if (id.empty() || bare_number) id = short_id(title, kLongest);
  if (id.empty()) id = "atgard";
  id = free_id(id, [&](const std::string& one) {
    return measure_ids_.contains(one) || context_.corpus.measures.has(one);
  });
  measure_ids_.insert(id);
  return id;
}

void put_measure_fields(Value& out, const Line& line, const Progress& progress) {
  if (!progress.size.empty()) out.put("size", progress.size);
  if (!progress.due.empty()) out.put("due", progress.due);
  if (progress.ongoing) out.put("ongoing", "true");
  for (const Field field : {Field::goal, Field::cost})
    if (const std::string text = one_line(line.text(field)); !text.empty())
      out.put(field == Field::goal ? "goal" : "cost", text);
  std::string notes = line.text(Field::notes);
  for (const std::string& remark : progress.remarks) notes += (notes.empty() ? "" : "\n") + remark;
  if (!notes.empty()) out.put("notes", notes);
}

}  // namespace lofte::intake
