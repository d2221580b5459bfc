// SPDX-License-Identifier: Apache-2.0
#include "query/rows.h"

#include "base/strings.h"
#include "eval/amount.h"

namespace lofte::query {
namespace {

std::string joined(const std::vector<std::string>& ids, Voice voice, const auto& name) {
  std::vector<std::string> out;
  for (const std::string& id : ids) out.push_back(voice.machine ? id : name(id));
  return join(out, voice.machine ? " " : ", ");
}

// Follows part_of upwards, no further than there are entries.
template <class T>
std::vector<std::string> with_wholes(const records::Map<T>& map, std::string id) {
  std::vector<std::string> out{id};
  while (out.size() <= map.size()) {
    const auto* item = map.find(out.back());
    if (!item || !item->value.part_of) break;
    out.push_back(item->value.part_of->id);
  }
  return out;
}

}  // namespace

RowBuilder& RowBuilder::cell(doc::Cell cell) {
  row_.cells.push_back(std::move(cell));
  return *this;
}

RowBuilder& RowBuilder::state(std::string_view machine, words::Phrase person, doc::Tone tone) {
  return cell({std::string(voice_.machine ? machine : person.in(voice_.lang)), tone});
}

RowBuilder& RowBuilder::text(const records::Field<Text>& field) {
  return cell(field ? doc::Cell(one_line(*field)) : doc::Cell());
}

RowBuilder& RowBuilder::date(const records::Field<calendar::Time>& field) { return time(time_of(field)); }

RowBuilder& RowBuilder::time(const std::optional<calendar::Time>& time) {
  if (!time) return cell({});
  const calendar::Interval& span = time->span;
  return cell(span.first == span.last ? doc::Cell(doc::Date{calendar::iso(span.first)})
                                      : doc::Cell(time->written));
}

RowBuilder& RowBuilder::count(const records::Field<calendar::Count>& field) {
  if (!field) return cell({});
  if (field->range.hi == field->range.lo) return number(field->range.lo);
  return cell(voice_.machine ? doc::Cell(field->written)
                             : doc::Cell(words::text(eval::amount(*field), voice_.lang)));
}

RowBuilder& RowBuilder::day(const std::optional<calendar::Day>& day) {
  return cell(day ? doc::Cell(doc::Date{calendar::iso(*day)}) : doc::Cell());
}

RowBuilder& RowBuilder::number(long long n) { return cell(std::int64_t{n}); }

RowBuilder& RowBuilder::parties(const std::vector<std::string>& ids) {
  return cell(joined(ids, voice_, [&](const std::string& id) { return corpus::party_name(corpus_, id); }));
}

RowBuilder& RowBuilder::places(const std::vector<std::string>& ids) {
  return cell(joined(ids, voice_, [&](const std::string& id) { return corpus::place_name(corpus_, id); }));
}

RowBuilder& RowBuilder::facet(std::string key, std::string value) {
  row_.facets.emplace_back(std::move(key), std::move(value));
  return *this;
}

RowBuilder& RowBuilder::party_facet(const std::string& key, const std::string& id) {
  for (std::string& whole : with_wholes(corpus_.settings.parties, id)) facet(key, std::move(whole));
  return *this;
}

RowBuilder& RowBuilder::place_facet(const std::string& id) {
  for (std::string& whole : with_wholes(corpus_.settings.places, id)) facet("place", std::move(whole));
  return *this;
}

RowBuilder& RowBuilder::titled(std::string title) {
  row_.title = std::move(title);
  return *this;
}

RowBuilder& RowBuilder::at(const calendar::Interval& when) {
  row_.when = when;
  return *this;
}

}  // namespace lofte::query
