// SPDX-License-Identifier: Apache-2.0
//
// What was written down long after its day. Nothing is wrong with that; it is told so that nobody needs to
// look for it.
#include <algorithm>

#include "records/kinds.h"
#include "rules/against_parts.h"
#include "rules/dated.h"
#include "rules/described.h"

namespace lofte::rules {
namespace {

using records::Canonical;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kLateRecord{"{record} is of {when}, and was recorded only after {day}",
                             "{record} är från {when} och antecknades först efter den {day}"};
constexpr Phrase kLateEntryOf{
    "an entry of {key} in {record} is of {when}, and was recorded only after {day}",
    "en rad i {key} i {record} är från {when} och antecknades först efter den {day}"};
constexpr Phrase kLateFieldOf{"{key} in {record} is of {when}, and was recorded only after {day}",
                              "{key} i {record} är från {when} och antecknades först efter den {day}"};
constexpr Phrase kNothingWrong{"nothing is wrong with that if it is true; the page of changes lists it",
                               "det är i sin ordning om det stämmer; sidan om ändringar tar upp det"};

bool is_late(const Pair& pair, const Canonical* date) {
  return date && date->when->last + kLateAfter < pair.between.older;
}

// What was seen and proposed on a walk, where it went and who took part is of the day of the walk; the values
// of a survey and the by-products of a follow-up are of the day of that.
bool of_the_record(const Edited& edited, const Difference& d) {
  const auto in = [&](std::initializer_list<std::string_view> fields) {
    return std::find(fields.begin(), fields.end(), d.field()) != fields.end();
  };
  if (edited.is.first == What::walk)
    return in({"observations", "proposals", "participants", "places", "theme", "promise"});
  if (edited.is.first == What::followup) return in({"byproducts"});
  return edited.is.first == What::survey && d.path.starts_with("values");
}

void tell_entry(Pair& pair, const Edited& edited, const Difference& d, const Canonical& entry) {
  const Canonical* own = date_of(entry);
  const Canonical* date =
      !own && of_the_record(edited, d) ? date_of_record(edited.is.first, edited.now) : own;
  // What is an error for its day is not told as late, too.
  const bool told =
      std::any_of(pair.findings.begin(), pair.findings.end(), [&](const diag::Finding& finding) {
        return finding.place == diag::Place{edited.path_is, d.span};
      });
  if (told || !is_late(pair, date)) return;
  report(pair, kLateEntry, edited.path_is, own ? own->span : entry.span,
         say(entry.key.end > 0 ? kLateFieldOf : kLateEntryOf,
             {{"key", std::string(d.field())},
              {"record", words::nested(record_called(pair.newer.whole(), edited.is))},
              {"when", date->shown},
              {"day", words::nested(in_words(pair.between.older))}}),
         say(kNothingWrong));
}

}  // namespace

void tell_late(Pair& pair, const Edited& edited) {
  for (const Difference& d : edited.differences) {
    if (d.kind != Difference::Kind::added || hold_of(edited.is.first, d.path) == Hold::free) continue;
    if (d.field() == "corrected" || d.field() == "corrections") continue;
    if (d.is->kind != Canonical::Kind::list) {
      tell_entry(pair, edited, d, *d.is);
      continue;
    }
    for (const Canonical& item : d.is->items) {
      const bool new_ = !d.was || std::none_of(d.was->items.begin(), d.was->items.end(),
                                               [&](const Canonical& other) { return same(other, item); });
      if (new_) tell_entry(pair, edited, d, item);
    }
  }
}

void tell_late(Pair& pair, const corpus::RecordName& added, const std::string& path) {
  const Source* source = pair.newer.corpus.sources.find(path);
  if (!source) return;
  const Canonical root = canonical_of(*source, records::object_of(added.first));
  const Canonical* date = date_of_record(added.first, root);
  if (!is_late(pair, date)) return;
  report(pair, kLateEntry, path, date->span,
         say(kLateRecord, {{"record", words::nested(record_called(pair.newer.whole(), added))},
                           {"when", date->shown},
                           {"day", words::nested(in_words(pair.between.older))}}),
         say(kNothingWrong));
}

}  // namespace lofte::rules
