// SPDX-License-Identifier: Apache-2.0
//
// What the columns of a list may be, and what people call them: the words of protocols, lists of measures and
// follow-ups as municipalities and police write them. The one table from which headers are known and --map
// is read.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "records/kind.h"

namespace lofte::intake {

enum class Field {
  // of lists of all kinds
  id,
  place,
  note,
  notes,
  person,  ///< something about a person: never imported
  none,    ///< something that no record has a place for
  // of a walk, and of measures
  walk,
  date,
  area,
  latitude,
  longitude,
  position,
  text,
  kind,
  category,
  number,
  photo,
  received,
  channel,
  count,
  proposal,
  title,
  owner,
  responsible,
  status,
  state_date,
  chosen,
  due,
  done,
  ready,  ///< "Klart": the day it was done, or is to be, by the status
  done_at_once,
  followup,  ///< "Uppföljning": a colour or a status, and a remark
  because,
  cost,
  size,
  goal,
  cause,
  problem,
  ongoing,
  from,
  counts_for,
  // of follow-ups
  promise,
  period,
  reported,
  reporter,
  activity,
  doer,
  commitment,
  units,
  within,
  out_of,
  says,
  // of surveys
  series,
  label,
  value,
  sent,
  answered,
  published,
};

/// The kinds of list that are read.
enum class List { walk, measures, followups, surveys };

struct ListName {
  List list;
  std::string_view name;  ///< as it is written after `import`
  records::What kind;     ///< of the records that its rows are
  words::Phrase about;
};
std::span<const ListName> list_names();
const ListName& info(List list);

/// One row of the table: a field of one or several kinds of list.
struct FieldInfo {
  Field field;
  std::string_view name;    ///< as it is written after --map "HEADER="
  std::string_view lists;   ///< the first letters of the lists that may have it: "wm"
  std::string_view key;     ///< the key of a record whose names in the glossary it has as well; may be empty
  std::string_view called;  ///< what people head such a column with, divided by commas
  words::Phrase about;
};

/// The fields that a list may have.
std::vector<const FieldInfo*> fields_of(List list);
const FieldInfo& info(Field field);
/// The field of a list that is named so (`none` also as "-"); nullptr when it has none.
const FieldInfo* field_named(List list, std::string_view name);

/// What a header says, apart from how it is written: "Åtgärd (förslag):" is "atgard".
std::string bare_header(std::string_view header);

/// What a header may be read as.
struct Match {
  const FieldInfo* field;
  bool sure;  ///< it is called just so; else only nearly, or in part
};
/// The fields of a list that a header may be, the likeliest first; more than one only when it is called just
/// like each.
std::vector<Match> matches(List list, std::string_view header);

}  // namespace lofte::intake
