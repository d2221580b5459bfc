// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "entry/event.h"
#include "entry/fields.h"

namespace lofte::entry {
namespace {

using Form = EventInfo::Form;
using records::What;

constexpr DetailKey kDate{Detail::date, "date"};
constexpr DetailKey kDecided{Detail::date, "decided"};
constexpr DetailKey kBy{Detail::by, "by"};
constexpr DetailKey kTo{Detail::to, "to"};
constexpr DetailKey kNote{Detail::note, "note"};
constexpr DetailKey kBecause{Detail::because, "because"};

EventInfo of_measure(std::string_view state, words::Phrase about, bool needs_reason = false) {
  return {state,     What::measure, false,
          "history", Form::item,    {kDate, kBy, kNote, {Detail::evidence, "evidence"}, kBecause},
          about,     needs_reason};
}

EventInfo of_proposal(std::string_view name, std::vector<DetailKey> details, words::Phrase about) {
  return {name, What::walk, true, name, Form::single, std::move(details), about};
}

EventInfo feedback_of(What kind, words::Phrase about) {
  return {"feedback", kind,       false,
          "feedback", Form::item, {kDate, {Detail::channel, "channel"}, kTo, {Detail::evidence, "url"}},
          about};
}

EventInfo of_walk(std::string_view state, std::vector<DetailKey> details, words::Phrase about,
                  bool needs_reason = false) {
  return {state, What::walk, false, "state", Form::state, std::move(details), about, needs_reason};
}

EventInfo of_kind(What kind, std::string_view name, Form form, std::vector<DetailKey> details,
                  words::Phrase about) {
  return {name, kind, false, name, form, std::move(details), about};
}

using Events = std::vector<EventInfo>;

Events measure_events() {
  return {of_measure("chosen", {"the measure was chosen", "åtgärden valdes"}),
          of_measure("started", {"work on it began", "arbetet påbörjades"}),
          of_measure("paused", {"work on it rests", "arbetet vilar"}),
          of_measure("partly_done", {"a part of it is done", "en del av den är genomförd"}),
          of_measure("done", {"it is done", "den är genomförd"}),
          of_measure("dropped", {"it will not be done", "den utgår"}, true),
          of_measure("reopened", {"it is taken up again", "den tas upp igen"}, true),
          of_kind(What::measure, "moved_due", Form::item, {kTo, kDecided, kBecause},
                  {"its deadline was moved", "dess tidsfrist flyttades"})};
}

Events walk_events() {
  return {of_proposal("answered", {kDate, kBy, {Detail::text, "text"}},
                      {"the proposal was answered", "förslaget besvarades"}),
          of_proposal("declined", {kDate, kBy, kBecause}, {"it was declined", "det avslogs"}),
          of_proposal("handed_on", {kDate, kTo, kNote},
                      {"it was handed on; it stays open", "det skickades vidare; det är fortfarande öppet"}),
          of_proposal("considered", {kDate, {Detail::to, "until"}, kNote},
                      {"it is being considered; it stays open", "det bereds; det är fortfarande öppet"}),
          of_walk("held", {kDate}, {"the planned walk was held", "den planerade vandringen genomfördes"}),
          of_walk("cancelled", {kBecause}, {"it was cancelled", "den ställdes in"}, true),
          feedback_of(What::walk, {"those who took part were told", "deltagarna fick återkoppling"})};
}

Events promise_events() {
  return {feedback_of(What::followup, {"residents were told", "invånarna fick återkoppling"}),
          of_kind(What::promise, "extended", Form::item, {kTo, kDecided, kBecause},
                  {"the promise goes on longer", "löftet förlängdes"}),
          of_kind(What::promise, "ended", Form::single, {kDate, kBecause},
                  {"it ended early", "det avslutades i förtid"})};
}

Events cooperation_events() {
  return {of_kind(What::forum, "held", Form::moment, {kDate, kNote, {Detail::text, "decided"}},
                  {"the forum met", "forumet hade möte"}),
          of_kind(What::plan, "followed_up", Form::moment, {kDate},
                  {"the plan was followed up", "planen följdes upp"}),
          of_kind(What::plan, "reported", Form::item, {kDate, kTo},
                  {"it was reported to the council", "den redovisades för fullmäktige"}),
          of_kind(What::situation, "updated", Form::moment, {kDate},
                  {"the picture of the situation was updated", "lägesbilden uppdaterades"})};
}

EventInfo correction() {
  return {"corrected",
          std::nullopt,
          false,
          "corrected",
          Form::item,
          {kDate, {Detail::text, "what"}},
          {"something in the record was corrected openly", "något i posten rättades öppet"}};
}

Events all_events() {
  Events out = measure_events();
  for (const Events& more : {walk_events(), promise_events(), cooperation_events(), Events{correction()}})
    out.insert(out.end(), more.begin(), more.end());
  return out;
}

// The field that a detail of an event is written into.
const records::FieldInfo* field_of(const EventInfo& event, Detail detail) {
  const DetailKey* key = key_of(event, detail);
  edit::Path path;
  if (event.of_proposal) path = {"observations", "proposals"};
  if (event.form != Form::state) path.emplace_back(event.key);
  const records::ObjectInfo* object = object_at(records::object_of(event.kind.value_or(What::promise)), path);
  return object && key ? records::field_of(*object, key->key) : nullptr;
}

}  // namespace

std::span<const EventInfo> events() {
  static const std::vector<EventInfo> all = all_events();
  return all;
}

std::vector<const EventInfo*> events_of(Subject subject) {
  std::vector<const EventInfo*> out;
  for (const EventInfo& event : events())
    if (event.of_proposal == subject.is_proposal && event.kind.value_or(subject.kind) == subject.kind)
      out.push_back(&event);
  return out;
}

const EventInfo* event_named(Subject subject, std::string_view name) {
  for (const EventInfo* event : events_of(subject))
    if (event->name == name) return event;
  return nullptr;
}

const DetailKey* key_of(const EventInfo& event, Detail detail) {
  const auto at = std::find_if(event.details.begin(), event.details.end(),
                               [&](const DetailKey& one) { return one.detail == detail; });
  return at == event.details.end() ? nullptr : &*at;
}

words::Phrase about(const EventInfo& event, Detail detail) {
  const records::FieldInfo* field = field_of(event, detail);
  return field ? field->about : event.about;
}

bool is_needed(const EventInfo& event, Detail detail) {
  if (!key_of(event, detail)) return false;
  if (detail == Detail::because && event.needs_reason) return true;
  const records::FieldInfo* field = event.form == Form::state ? nullptr : field_of(event, detail);
  return field && field->required;
}

}  // namespace lofte::entry
