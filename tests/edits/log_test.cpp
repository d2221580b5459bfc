// SPDX-License-Identifier: Apache-2.0
//
// Events written into records of every style. Nothing that stood there is touched; what stands there
// afterwards says what it said before, and the event.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "clean/town.h"
#include "corpus/file_names.h"
#include "corpus/loader.h"
#include "edit/editor.h"
#include "edits/examples.h"
#include "edits/line_ends.h"
#include "entry/event.h"
#include "entry/fields.h"
#include "files/tree.h"

using namespace lofte;
using edit::Editor;
using edit::Path;
using edit::Value;
using entry::Detail;
using entry::Details;
using entry::EventInfo;

namespace {

// How many events are written: many when LOFTE_MANY_EDITS is set.
int wanted_events() { return std::getenv("LOFTE_MANY_EDITS") ? 10'000 : 600; }

Details told(const EventInfo& event, clean::Dice& dice) {
  static const std::vector<std::string> texts{
      "ny lampa",
      "Klart: enligt vakten",
      "Ärende #12, \"sa\" han",
      "- nej",
      "Ett, två [och] {tre}",
      "en lång text som går över flera rader "
      "i en post, eftersom någon har haft mycket att säga om det som hände "
      "den gången och ingen har tyckt att det behöver vara kort"};
  static const std::vector<std::string> days{"2031-05-01", "2031-W20", "..2031-06-01", "2031-T2"};
  Details out;
  for (const entry::DetailKey& one : event.details) {
    const bool needed = one.detail == Detail::date || entry::is_needed(event, one.detail);
    if (!needed && !dice.chance(60)) continue;
    const bool is_day = one.key == "until" || event.name == "extended" || event.name == "moved_due";
    if (one.detail == Detail::date)
      out[one.detail] = dice.pick(days);
    else if (one.detail == Detail::to && is_day)
      out[one.detail] = "2032-12";
    else if (one.detail == Detail::by)
      out[one.detail] = "polis";
    else if (one.detail == Detail::evidence && one.key == "evidence")
      out[one.detail] = Value::mapping({{"title", dice.pick(texts)}, {"url", "https://exempelby.example/x"}});
    else
      out[one.detail] = dice.pick(texts);
  }
  return out;
}

// The places of a record that an event can happen to: the record, or its proposals.
std::vector<std::pair<Path, bool>> places(const yaml::Node& root) {
  std::vector<std::pair<Path, bool>> out{{{}, false}};
  const yaml::Entry* observations = root.find("observations");
  for (std::size_t i = 0; observations && i < observations->value.items.size(); ++i)
    if (const yaml::Entry* list = observations->value.items[i].find("proposals"))
      for (std::size_t j = 0; j < list->value.items.size(); ++j)
        out.push_back({{"observations", i, "proposals", j}, true});
  return out;
}

// The record without what the event has added to it.
Value without(Value record, const Path& at, const EventInfo& event, const Value& before) {
  Value& part = *edit::find(record, at);
  const Value* old = before.find(event.key);
  std::erase_if(part.entries(), [&](const Value::Entry& entry) { return entry.first == event.key && !old; });
  Value* list = part.find(event.key);
  if (!list) return record;
  REQUIRE(list->is_list());
  const std::vector<Value> had = old->is_list() ? old->items() : std::vector<Value>{*old};
  REQUIRE(list->items().size() == had.size() + 1);
  std::size_t at_item = 0;
  while (at_item < had.size() && list->items()[at_item] == had[at_item]) ++at_item;
  list->items().erase(list->items().begin() + static_cast<std::ptrdiff_t>(at_item));
  if (!old->is_list()) *list = list->items().front();
  return record;
}

// Writes one event, and returns the file; the same bytes when the record says something else already.
std::string with_event(records::What kind, const std::string& path, const std::string& bytes,
                       clean::Dice& dice, int& written) {
  Editor editor(path, bytes, entry::key_order(records::object_of(kind)));
  const auto [at, is_proposal] = dice.pick(places(editor.root()));
  const std::vector<const EventInfo*> events = entry::events_of({kind, is_proposal});
  const EventInfo& event = *dice.pick(events);
  CAPTURE(event.name);
  const Value before = Value::of(editor.root());
  const Value part = Value::of(*editor.find(at));
  const Details details = told(event, dice);
  const entry::Circumstances around{path, calendar::day(2031, 7, 1), true};
  try {
    if (entry::write_event(editor, at, event, details, entry::Order::by_time, around) ==
        entry::Written::known)
      return bytes;
  } catch (const Error&) {
    CHECK(editor.bytes() == bytes);
    return bytes;
  }
  ++written;
  CHECK(edits::keeps_line_ends(bytes, editor.bytes()));
  if (event.form == EventInfo::Form::state) return editor.bytes();
  const std::string_view text = std::string_view(bytes).substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  for (const Edit& one : editor.edits())  // a single value becomes the first of a list
    CHECK(one.text.find(text.substr(one.span.begin, one.span.end - one.span.begin)) != one.text.npos);
  CHECK(without(Value::of(editor.root()), at, event, part) == before);
  return editor.bytes();
}

bool is_of_form(const diag::Finding& finding) {
  const std::string_view rule = finding.rule->id;
  return rule.starts_with("bad-") || rule == "wrong-type" || rule == "unknown-key" || rule == "missing-key" ||
         rule == "empty-text" || rule == "not-yaml" || rule == "duplicate-key";
}

// Writes events into each record of a folder; how many.
int write_events(clean::Files files, clean::Dice& dice) {
  int written = 0;
  for (auto& [path, bytes] : files) {
    const records::KindInfo* kind = records::kind_of_folder(corpus::first_folder(path));
    if (!kind || !corpus::is_yaml(path)) continue;
    CAPTURE(path);
    for (int i = 0; i < 3; ++i) {
      CAPTURE(bytes);
      bytes = with_event(kind->what, path, bytes, dice, written);
    }
  }
  for (const diag::Finding& finding : corpus::load(*files::memory(std::move(files))).findings) {
    const std::string told = finding.place.path + ": " + words::text(finding.message, words::Lang::en);
    CHECK_MESSAGE(!is_of_form(finding), told);
  }
  return written;
}

}  // namespace

TEST_CASE("events are written into records of every style, and every other byte stays") {
  clean::Dice dice(31);
  int written = 0;
  for (std::uint64_t seed = 900; written < wanted_events(); ++seed)
    written += write_events(clean::town(seed, 60).files, dice);
  MESSAGE(written << " events");
}

TEST_CASE("events are written into the examples, and every other byte stays") {
  clean::Dice dice(32);
  int written = 0;
  const int rounds = std::getenv("LOFTE_MANY_EDITS") ? 10 : 1;
  for (int i = 0; i < rounds; ++i)
    for (const auto& [name, files] : edits::examples()) {
      CAPTURE(name);
      written += write_events(files, dice);
    }
  CHECK(written > 100 * rounds);
  MESSAGE(written << " events");
}
