// SPDX-License-Identifier: Apache-2.0
//
// What has happened is not written over: a state is a new entry in a history, a deadline that moved is a
// decision to move it, and what a walk or a report said before is corrected openly. So a list that is read
// again leaves records that hold against the ones before (`check --against`).
#include <algorithm>
#include <array>

#include "base/strings.h"
#include "intake/merge.h"

namespace lofte::intake {
namespace {

using edit::Value;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kEnded{"{record} is {old}, and the list says {new}: it stays as it is",
                        "{record} är {old}, och listan säger {new}: den får stå kvar"};
constexpr Phrase kReopen{"`lofte log {id} reopened` takes it up again, with the reason",
                         "`lofte log {id} reopened` tar upp den igen, med skälet"};
constexpr Phrase kBack{"{record} is {old} already, and the list says {new}: it stays as it is",
                       "{record} är redan {old}, och listan säger {new}: den får stå kvar"};
constexpr Phrase kNewNote{"{record} is {state}, and the list has another remark on it: it is left out",
                          "{record} är {state}, och listan har en annan kommentar: den utelämnas"};
constexpr Phrase kMoved{"according to the list {list}", "enligt listan {list}"};
constexpr Phrase kCorrected{"changed according to the list {list}: {what}",
                            "ändrat enligt listan {list}: {what}"};

std::string text_of(const Value& entry, std::string_view key) {
  const Value* value = entry.find(key);
  return value ? flat(*value) : std::string();
}

bool is_end(std::string_view state) { return state == "done" || state == "dropped"; }

words::Lang folder_lang(const corpus::Corpus& corpus) {
  const auto& language = corpus.settings.language;
  return language && *language == records::Language::en ? words::Lang::en : words::Lang::sv;
}

}  // namespace

void Merger::merge_due(Value& had, const Value& said, const std::string& path) {
  const std::string text = flat(said);
  const Value* due = had.find("due");
  if (!due) return merge_leaf(had, "due", said, path);
  const Value* moves = had.find("moved_due");
  const bool moved = moves && moves->is_list() && !moves->items().empty();
  const std::string now = moved ? text_of(moves->items().back(), "to") : flat(*due);
  // A list of which nothing is known may say the first deadline, as an export does beside the last one.
  const bool first = moved && !before(path) && flat(*due) == text;
  if (now == text || first || as_before(path, text)) return;
  if (!around_.is_settled(write_->path) && !moved) return merge_leaf(had, "due", said, path);
  Value move = Value::mapping({{"to", text}});
  move.put("decided", context_.by_list_day(spot_of(path)));
  move.put("because", words::text(say(kMoved, {{"list", around_.list_name}}), folder_lang(context_.corpus)));
  write_->changes.push_back({path, now, text});
  if (!moves) had.put("moved_due", Value::list());
  had.find("moved_due")->items().push_back(std::move(move));
}

void Merger::merge_history(Value& had, const Value& said, const std::string& path) {
  Value* history = had.find("history");
  if (!history || !history->is_list() || history->items().empty()) return put(had, "history", said, path);
  for (const Value& entry : said.items()) append_history(*history, entry, path);
}

void Merger::append_history(Value& history, const Value& entry, const std::string& path) {
  const std::string state = text_of(entry, "state");
  const std::string now = text_of(history.items().back(), "state");
  if (now == state && !note_changed(history, entry, path)) return;
  if (now != state && as_before(path + "/state", state)) return;
  const words::Values values{{"record", write_->name}, {"old", now}, {"new", state}};
  if (now != state && is_end(now))
    return context_.review.warn(spot_of(path), say(kEnded, values),
                                say(kReopen, {{"id", drafts_.all[draft_].id}}));
  const bool back =
      now != state && std::any_of(history.items().begin(), history.items().end(),
                                  [&](const Value& one) { return text_of(one, "state") == state; });
  if (state == "chosen" || (back && state != "started"))
    return context_.review.warn(spot_of(path), say(kBack, values));
  write_->changes.push_back({path, now, text_of(entry, "date") + ' ' + state});
  history.items().push_back(entry);
}

// Whether the list has a new remark on a state that is the same, and the history can tell it.
bool Merger::note_changed(Value& history, const Value& entry, const std::string& path) {
  const std::string note = text_of(entry, "note");
  const std::string state = text_of(entry, "state");
  if (note.empty() || as_before(path + "/note", note)) return false;
  const bool told = std::any_of(history.items().begin(), history.items().end(),
                                [&](const Value& one) { return text_of(one, "note") == note; });
  if (told) return false;
  if (state == "started" || state == "paused" || state == "partly_done") return true;
  context_.review.note(spot_of(path), say(kNewNote, {{"record", write_->name}, {"state", state}}));
  return false;
}

// What a record had said before, and now says otherwise, is told in it.
void Merger::correct(Value& record) {
  constexpr std::array<std::string_view, 3> kFacts{"from", "counts_for", "place"};
  const What kind = drafts_.all[draft_].kind;
  if (kind == What::plan || kind == What::situation || !around_.is_settled(write_->path)) return;
  std::vector<std::string> changed;
  for (const Change& change : write_->changes) {
    const bool fact = kind != What::measure || among(kFacts, change.path);
    if (fact && !change.before.empty()) changed.push_back(change.path);
  }
  if (changed.empty()) return;
  Value entry = Value::mapping({{"date", calendar::iso(context_.said_day().value_or(around_.today))}});
  entry.put("what", words::text(say(kCorrected, {{"list", around_.list_name}, {"what", join(changed, ", ")}}),
                                folder_lang(context_.corpus)));
  if (!record.find("corrected")) record.put("corrected", Value::list());
  record.find("corrected")->items().push_back(std::move(entry));
}

}  // namespace lofte::intake
