// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "calendar/count.h"
#include "calendar/time.h"
#include "records/schema.h"

namespace lofte::records {

using words::Phrase;
using Form = TypeInfo::Form;

ObjectInfo::ObjectInfo(words::Phrase what, std::vector<FieldInfo> all, std::vector<std::string_view> needed)
    : one(what), fields(std::move(all)), one_needed(std::move(needed)) {
  for (std::size_t at = 0; at < fields.size(); ++at) required.set(at, fields[at].required);
}

const FieldInfo* field_of(const ObjectInfo& object, std::string_view name, std::size_t from) {
  const std::size_t size = object.fields.size();
  for (std::size_t i = 0, at = from; i < size; ++i, ++at) {
    if (at >= size) at = 0;
    const FieldInfo& field = object.fields[at];
    if (field.name.size() == name.size() && field.name.front() == name.front() && field.name == name)
      return &field;
  }
  return nullptr;
}

bool TypeInfo::takes_scalar() const {
  if (form == Form::any_of)
    return std::any_of(parts.begin(), parts.end(), [](const TypeInfo& t) { return t.takes_scalar(); });
  return form != Form::object && form != Form::list && form != Form::map && form != Form::position;
}

namespace {

// What is read as a time, a length of time or a number of things.
Phrase describe_extent(Form form) {
  switch (form) {
    case Form::time:
      return {
          "a date or period (2020-09-15, 2020-09, 2020-T2, 2020 …), or ..2020-09-15 for no later than then",
          "ett datum eller en period (2020-09-15, 2020-09, 2020-T2, 2020 …), eller ..2020-09-15 för senast"};
    case Form::bounded_time:
      return {"a date or period (2020-09-15, 2020-09, 2020-T2, 2020 …)",
              "ett datum eller en period (2020-09-15, 2020-09, 2020-T2, 2020 …)"};
    case Form::period:
      return {"a period (2020, 2018-10/2019-09, 2020/..)", "en period (2020, 2018-10/2019-09, 2020/..)"};
    case Form::period_or_unknown:
      return {"a period (2020, 2018-10/2019-09, 2020/..) or unknown",
              "en period (2020, 2018-10/2019-09, 2020/..) eller unknown"};
    case Form::duration:
      return {"a length of time (24 hours, 14 days, 6 months)", "en tidslängd (24 hours, 14 days, 6 months)"};
    case Form::count:
      return {"a count (303, 200.., ~20, 50+, some, several)",
              "ett antal (303, 200.., ~20, 50+, some, several)"};
    default:
      return {"one of several forms", "en av flera former"};
  }
}

}  // namespace

Phrase describe(Form form) {
  switch (form) {
    case Form::text:
      return {"a text", "en text"};
    case Form::id:
      return {"an id (small letters a–z, digits, hyphens)",
              "ett id (små bokstäver a–z, siffror, bindestreck)"};
    case Form::local_ref:
      return {"the id of a part of a record", "id för en del av en post"};
    case Form::ref:
      return {"an id declared elsewhere", "ett id som anges på annan plats"};
    case Form::choice:
      return {"one of the words to choose from", "ett av orden man kan välja"};
    case Form::number:
      return {"a number (2.09, or \"2,09\")", "ett tal (2.09, eller \"2,09\")"};
    case Form::goal:
      return {"a number (8), a share (90 %) or all", "ett antal (8), en andel (90 %) eller all"};
    case Form::whole:
      return {"a whole number", "ett heltal"};
    case Form::time:
    case Form::bounded_time:
    case Form::period:
    case Form::period_or_unknown:
    case Form::duration:
    case Form::count:
      return describe_extent(form);
    case Form::party_or_text:
      return {"a party, or a text", "en part, eller en text"};
    case Form::commitment_ref:
      return {"a commitment (PROMISE/COMMITMENT)", "ett åtagande (LÖFTE/ÅTAGANDE)"};
    case Form::origin:
      return {"a proposal (WALK/PROPOSAL) or a problem (situation:ID/PROBLEM)",
              "ett förslag (VANDRING/FÖRSLAG) eller ett problem (situation:ID/PROBLEM)"};
    case Form::indicator:
      return {"a value of a survey (SERIES/VALUE)", "ett värde i en mätning (SERIE/VÄRDE)"};
    case Form::counted:
      return {"an activity, or walk, measure, feedback or meeting:FORUM",
              "en aktivitet, eller walk, measure, feedback eller meeting:FORUM"};
    case Form::file:
      return {"a file in this folder", "en fil i den här mappen"};
    case Form::position:
      return {"a position ([latitude, longitude])", "en position ([latitud, longitud])"};
    case Form::object:
      return {"keys with values", "fält med värden"};
    case Form::list:
      return {"a list", "en lista"};
    case Form::map:
      return {"ids with values", "id:n med värden"};
    case Form::any_of:
      break;
  }
  return {"one of several forms", "en av flera former"};
}

namespace {

// Two ids with a slash between; an id is of limited length, which the expression looks ahead for.
std::string pair_pattern(const std::string& prefix) {
  const std::string part = "[^/]{1," + std::to_string(kLongestId) + "}";
  const std::string id(kIdPattern);
  return "^" + prefix + "(?=" + part + "/" + part + "$)" + id + "/" + id + "$";
}

std::string id_pattern(const std::string& prefix) {
  return "^" + prefix + "(?=.{1," + std::to_string(kLongestId) + "}$)" + std::string(kIdPattern) + "$";
}

}  // namespace

std::string pattern(Form form) {
  switch (form) {
    case Form::id:
    case Form::local_ref:
    case Form::ref:
      return id_pattern("");
    case Form::number:
      return calendar::number_pattern();
    case Form::goal:
      return calendar::number_or_share_pattern();
    case Form::whole:
      return "^0*([0-9]{1,9}|1000000000)$";
    case Form::time:
      return calendar::event_time_pattern();
    case Form::bounded_time:
      return calendar::time_pattern();
    case Form::period:
      return calendar::period_pattern();
    case Form::period_or_unknown:
      return "^unknown$|" + calendar::period_pattern();
    case Form::duration:
      return calendar::duration_pattern();
    case Form::count:
      return calendar::count_pattern();
    case Form::commitment_ref:
    case Form::indicator:
      return pair_pattern("");
    case Form::origin:
      return pair_pattern("(situation:)?");
    case Form::counted:
      return id_pattern("(meeting:)?");
    default:
      return "";
  }
}

}  // namespace lofte::records
