// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "calendar/time.h"
#include "entry/event.h"

namespace lofte::entry {
namespace {

using edit::Path;
using edit::Value;
using Form = EventInfo::Form;
using words::Phrase;
using words::say;

constexpr Phrase kThere{"{file}: {event} is recorded already, {date}",
                        "{file}: {event} är redan antecknat, {date}"};
constexpr Phrase kCorrectIt{"change what stands there by hand, and add `corrected` if it has been reported",
                            "ändra det som står för hand, och lägg till `corrected` om det har redovisats"};
constexpr Phrase kHeld{"the walk is recorded as held on {date}",
                       "vandringen är redan antecknad som genomförd {date}"};
constexpr Phrase kCancelled{"the walk is recorded as cancelled", "vandringen är antecknad som inställd"};
constexpr Phrase kNewWalk{"a walk that is held another day is a record of its own: `lofte new walk`",
                          "en vandring som hålls en annan dag är en egen post: `lofte new walk`"};

std::optional<calendar::Time> read_time(Text text) {
  const auto read = calendar::parse_event_time(text);
  const auto* time = std::get_if<calendar::Time>(&read);
  return time ? std::optional(*time) : std::nullopt;
}

// Of a time, or of an entry that has one.
std::optional<calendar::Time> time_of(const yaml::Node* node) {
  if (!node) return std::nullopt;
  for (const std::string_view key : {"date", "decided"})
    if (const yaml::Entry* entry = node->find(key)) return time_of(&entry->value);
  return node->is_scalar() ? read_time(node->text) : std::nullopt;
}

std::optional<calendar::Time> time_of(const Details& details) {
  const auto date = details.find(Detail::date);
  return date != details.end() && date->second.is_text() ? read_time(date->second.text()) : std::nullopt;
}

class EventWriter {
 public:
  EventWriter(edit::Editor& editor, const Path& at, const EventInfo& event, Details details,
              const Circumstances& around)
      : editor_(editor), at_(at), event_(event), details_(std::move(details)), around_(around) {}

  Written item(Order order) {
    const Path list = below(event_.key);
    const Value entry = entry_value();
    const yaml::Node* had = editor_.find(list);
    if (!had || !had->is_sequence()) return alone(list, had, entry);
    const auto same = [&](const yaml::Node& one) { return Value::of(one) == entry; };
    if (std::any_of(had->items.begin(), had->items.end(), same)) return Written::known;
    const std::size_t place = order == Order::last ? had->items.size() : place_in(*had);
    if (place == had->items.size())
      editor_.add(list, entry);
    else
      editor_.insert(list, place, entry);
    return Written::added;
  }

  Written single() {
    const Path part = below(event_.key);
    const Value entry = entry_value();
    if (const yaml::Node* had = editor_.find(part); had && had->kind != yaml::Node::Kind::null) {
      if (Value::of(*had) == entry) return Written::known;
      const auto when = time_of(had);
      throw Error(
          say(kThere, {{"file", around_.file}, {"event", event_.name}, {"date", when ? when->written : "…"}}),
          say(kCorrectIt));
    }
    editor_.set(part, entry);
    return Written::added;
  }

  // Of a walk: the state that it has by default is `held`.
  Written state() {
    const yaml::Node* said = editor_.find(below("state"));
    const std::string had = said && said->is_scalar() ? std::string(said->text) : "held";
    const auto date = time_of(editor_.find(below("date")));
    const bool is_ahead = date && date->span.last >= around_.today && !said;
    if (had == event_.name && !is_ahead && is_known()) return Written::known;
    if (had == "cancelled") throw Error(say(kCancelled), say(kNewWalk));
    if (had == "held" && !is_ahead)
      throw Error(say(kHeld, {{"date", date ? date->written.str() : std::string("…")}}));
    if (keeps_date(date)) details_.erase(Detail::date);
    editor_.set(below("state"), event_.name);
    for (const DetailKey& one : event_.details)
      if (const auto told = details_.find(one.detail); told != details_.end())
        editor_.set(below(one.key), told->second);
    return Written::added;
  }

 private:
  Path below(std::string_view key) const {
    Path out = at_;
    out.emplace_back(key);
    return out;
  }

  Value entry_value() const {
    if (event_.form == Form::moment && details_.size() == 1 && details_.contains(Detail::date))
      return details_.at(Detail::date);
    Value out = Value::mapping();
    for (const DetailKey& one : event_.details) {
      if (const auto told = details_.find(one.detail); told != details_.end())
        out.put(std::string(one.key), told->second);
      const bool says_state = one.detail == Detail::date && event_.key == "history";
      if (says_state) out.put("state", event_.name);
    }
    return out;
  }

  // The first item of a list, or the second where one value stands alone.
  Written alone(const Path& list, const yaml::Node* had, const Value& entry) {
    if (had && Value::of(*had) == entry) return Written::known;
    editor_.add(list, entry);
    return Written::added;
  }

  std::size_t place_in(const yaml::Node& list) const {
    std::size_t place = list.items.size();
    const auto when = time_of(details_);
    while (when && place > 0) {
      const auto other = time_of(&list.items[place - 1]);
      if (!other || other->span.first <= when->span.last) break;
      --place;
    }
    return place;
  }

  // Whether the record says of a state all that was told.
  bool is_known() const {
    return std::all_of(details_.begin(), details_.end(), [&](const auto& told) {
      if (told.first == Detail::date && !around_.date_told) return true;
      const DetailKey* key = key_of(event_, told.first);
      const yaml::Node* had = key ? editor_.find(below(key->key)) : nullptr;
      return had && Value::of(*had) == told.second;
    });
  }

  // A walk whose day has come was held on it, unless another is told.
  bool keeps_date(const std::optional<calendar::Time>& date) const {
    return date && !around_.date_told && date->span.last <= around_.today;
  }

  edit::Editor& editor_;
  const Path& at_;
  const EventInfo& event_;
  Details details_;
  const Circumstances& around_;
};

}  // namespace

Written write_event(edit::Editor& editor, const Path& at, const EventInfo& event, Details details,
                    Order order, const Circumstances& circumstances) {
  EventWriter writer(editor, at, event, std::move(details), circumstances);
  switch (event.form) {
    case Form::single:
      return writer.single();
    case Form::state:
      return writer.state();
    default:
      return writer.item(order);
  }
}

}  // namespace lofte::entry
