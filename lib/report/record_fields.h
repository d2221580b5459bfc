// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what a record says, field by field. What it refers to is not here but in its chain.
#pragma once
#include <string>
#include <vector>

#include "doc/value.h"
#include "eval/status.h"
#include "report/page.h"

namespace lofte::report {

/// A text or a time as it is written; null when there is none.
inline doc::Value text_or_null(const records::Field<Text>& field) {
  return field ? doc::Value(*field) : doc::Value();
}
template <class T>
doc::Value time_or_null(const records::Field<T>& field) {
  return field ? doc::Value(field->written) : doc::Value();
}

/// One field of a record.
struct RecordField {
  std::string key;                 ///< as in the record
  std::string label;               ///< in the reader's language
  doc::Value value;                ///< for programs: as it is written
  std::vector<std::string> lines;  ///< for people; never empty
};

/// Collects the fields of a record; what is not there is left out.
class RecordFields {
 public:
  RecordFields(const corpus::Corpus& of, const eval::Status& standing, words::Lang language)
      : corpus(of), status(standing), lang(language), speech{language} {}

  void text(const char* key, words::Phrase label, const records::Field<Text>& field);
  void texts(const char* key, words::Phrase label, const records::List<Text>& list);
  template <class T>
  void time(const char* key, words::Phrase label, const records::Field<T>& field) {
    if (field) put(key, label, field->written, time_line(*field));
  }
  void times(const char* key, words::Phrase label, const records::List<calendar::Time>& list);
  template <class P>
  void period(const char* key, words::Phrase label, const records::Field<P>& field) {
    if (field && !field->unknown) put(key, label, field->written, time_of(*field));
  }
  void party(const char* key, words::Phrase label, const records::Field<records::PartyRef>& field);
  void parties(const char* key, words::Phrase label, const records::List<records::PartyRef>& list);
  void places(const char* key, words::Phrase label, const records::List<records::PlaceRef>& list);
  void link(const char* key, words::Phrase label, const records::Field<records::TextOrLink>& field);
  void links(const char* key, words::Phrase label, const records::List<records::Link>& list);
  /// Ids with what they are called: a single one as itself, as in the record.
  void named(const char* key, words::Phrase label, const std::vector<std::string>& ids,
             const std::vector<std::string>& names);
  /// A choice by its word, and in words.
  void choice(const char* key, words::Phrase label, std::string_view word, words::Phrase phrase);
  void yes(const char* key, words::Phrase label, const records::Field<bool>& field);

  void put(const char* key, words::Phrase label, doc::Value value, std::string line);
  /// A list: one value and one line for each element.
  void put_all(const char* key, words::Phrase label, doc::Array values, std::vector<std::string> lines);

  std::vector<RecordField> take() { return std::move(fields_); }

  /// "Tomelilla kommun, Lokalpolisområde Ystad".
  std::string names(const records::List<records::PartyRef>& list) const;
  std::string name(const records::Field<records::PartyRef>& party) const;
  template <class T>
  std::string when(const records::Field<T>& field) const {
    return field ? time_line(*field) : std::string();
  }
  /// Whether something had happened by the status's day: what had not is left out.
  bool known(const records::Field<calendar::Time>& date) const { return eval::known(date, status.as_of); }
  /// A link for programs, and on one line.
  static doc::Value link_value(const records::Link& link);
  static std::string link_line(const records::Link& link);
  /// The texts that are not empty, with a separator between.
  static std::string joined(const std::vector<std::string>& texts, std::string_view separator);

  const corpus::Corpus& corpus;
  const eval::Status& status;
  const words::Lang lang;
  const Speech speech;

 private:
  template <class P>
  std::string time_of(const P& period) const {
    return time_line({period.span, period.written});
  }
  std::string time_line(const calendar::Time& time) const;

  std::vector<RecordField> fields_;
};

/// The fields of a record that could be read, in the order in which a person wants them. Dated entries later
/// than the status's day (of a history, of meetings …) are left out.
std::vector<RecordField> record_fields(const corpus::Corpus& corpus, const eval::Status& status,
                                       records::What kind, const std::string& id, words::Lang lang);

void add_fields(RecordFields& out, const records::Promise& promise);
void add_fields(RecordFields& out, const records::Walk& walk);
void add_fields(RecordFields& out, const records::Measure& measure);
void add_fields(RecordFields& out, const records::Followup& followup);
void add_fields(RecordFields& out, const records::Survey& survey);
void add_fields(RecordFields& out, const records::Situation& situation);
void add_fields(RecordFields& out, const records::Plan& plan);
void add_fields(RecordFields& out, const records::Agreement& agreement);
void add_fields(RecordFields& out, const records::Forum& forum);
/// Who signed something, and when.
void add_signing(RecordFields& out, const records::Field<records::Signing>& signing);

}  // namespace lofte::report
