// SPDX-License-Identifier: Apache-2.0
//
// What happens to promises, walks, proposals and measures after they are written down, and where a record
// says so. The one table from which `log` writes, asks and is documented.
#pragma once
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "calendar/day.h"
#include "edit/editor.h"
#include "records/kind.h"

namespace lofte::entry {

/// What can be told of an event.
enum class Detail { date, by, to, channel, text, note, because, evidence };

/// What was told of one, each as it is to stand in the record.
using Details = std::map<Detail, edit::Value>;

/// A key of the entry that says one of the details.
struct DetailKey {
  Detail detail;
  std::string_view key;
};

struct EventInfo {
  /// How a record says that it happened.
  enum class Form {
    item,    ///< an item of a list, with keys
    moment,  ///< an item of a list, which is a time alone when nothing else is told
    single,  ///< a part of the record that is there once
    state    ///< keys of the record itself
  };
  std::string_view name;              ///< as it is written on the command line; of a state, the record's word
  std::optional<records::What> kind;  ///< of the record; none: any
  bool of_proposal;                   ///< it happens to a proposal of a walk
  std::string_view key;               ///< the list or the part; of a state, the key that says it
  Form form;
  std::vector<DetailKey> details;
  words::Phrase about;
  bool needs_reason = false;  ///< `because` is needed, though an entry without it can be right
};

/// What an event happens to: a record, or a proposal of a walk.
struct Subject {
  records::What kind;
  bool is_proposal = false;
};

/// All events, in the order in which they are explained.
std::span<const EventInfo> events();
/// Those that can happen to a subject.
std::vector<const EventInfo*> events_of(Subject subject);
/// The event of a subject by its name; nullptr for any other word.
const EventInfo* event_named(Subject subject, std::string_view name);

/// The key that says a detail of an event; nullptr when nothing does.
const DetailKey* key_of(const EventInfo& event, Detail detail);
/// What a detail of an event means, as the table of fields says it.
words::Phrase about(const EventInfo& event, Detail detail);
/// Whether an event cannot be written down without a detail.
bool is_needed(const EventInfo& event, Detail detail);

/// What became of an event.
enum class Written {
  added,  ///< the record says it now
  known   ///< the record said it before: nothing was changed
};

/// Where in a list that is kept in the order of time a new item is put.
enum class Order {
  by_time,  ///< in front of those that are certainly later
  last
};

/// What is known besides the event.
struct Circumstances {
  std::string file;  ///< what messages call the record
  calendar::Day today;
  bool date_told = false;  ///< the date is not merely taken to be today
};

/// Writes an event down at a place of a record: the record itself, or a proposal. Throws lofte::Error where
/// the record says something else already.
Written write_event(edit::Editor& editor, const edit::Path& at, const EventInfo& event, Details details,
                    Order order, const Circumstances& circumstances);

}  // namespace lofte::entry
