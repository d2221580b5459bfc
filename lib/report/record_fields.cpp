// SPDX-License-Identifier: Apache-2.0
#include "report/record_fields.h"

#include <algorithm>

#include "base/strings.h"
#include "report/dates.h"
#include "report/ids.h"
#include "report/names.h"

namespace lofte::report {
namespace {

using doc::Array;
using doc::Object;
using doc::Value;
using records::What;
using words::Phrase;

constexpr Phrase kRecordFieldsYes{"yes", "ja"}, kRecordFieldsNo{"no", "nej"};
constexpr Phrase kRecordFieldsCorrected{"Corrected", "Rättat"};
constexpr Phrase kNotes{"Notes", "Anteckningar"}, kRecordFieldsSources{"Sources", "Källor"};

void add_common(RecordFields& out, const records::Record& record) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& one : record.corrected) {
    if (!out.known(one->date)) continue;
    values.emplace_back(Object{{"date", time_or_null(one->date)}, {"what", text_or_null(one->what)}});
    lines.push_back(RecordFields::joined({out.when(one->date), text_of(one->what)}, ": "));
  }
  out.put_all("corrected", kRecordFieldsCorrected, std::move(values), std::move(lines));
  out.text("notes", kNotes, record.notes);
  out.links("sources", kRecordFieldsSources, record.sources);
}

template <class Kept>
std::vector<RecordField> fields_of(RecordFields out, const Kept& kept, const std::string& id) {
  const auto* record = kept.find(id);
  if (!record) return {};
  add_fields(out, *record);
  add_common(out, *record);
  return out.take();
}

}  // namespace

void RecordFields::put(const char* key, Phrase label, Value value, std::string line) {
  fields_.push_back({key, speech(label), std::move(value), {one_line(line)}});
}

void RecordFields::put_all(const char* key, Phrase label, Array values, std::vector<std::string> lines) {
  if (lines.empty()) return;
  for (std::string& line : lines) line = one_line(line);
  fields_.push_back({key, speech(label), std::move(values), std::move(lines)});
}

void RecordFields::text(const char* key, Phrase label, const records::Field<Text>& field) {
  if (field) put(key, label, *field, *field);
}

void RecordFields::texts(const char* key, Phrase label, const records::List<Text>& list) {
  const std::vector<std::string> all = texts_of(list);
  put_all(key, label, Array(all.begin(), all.end()), all);
}

std::string RecordFields::time_line(const calendar::Time& time) const { return time_text(time, lang); }

void RecordFields::times(const char* key, Phrase label, const records::List<calendar::Time>& list) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& time : list) {
    if (time->span.last > status.as_of) continue;
    values.emplace_back(time->written);
    lines.push_back(time_text(*time, lang));
  }
  if (!lines.empty()) put_all(key, label, std::move(values), {joined(lines, ", ")});
}

void RecordFields::party(const char* key, Phrase label, const records::Field<records::PartyRef>& field) {
  if (field) put(key, label, field->id, name(field));
}

void RecordFields::parties(const char* key, Phrase label, const records::List<records::PartyRef>& list) {
  const std::vector<std::string> ids = ids_of(list);
  if (!ids.empty()) put_all(key, label, Array(ids.begin(), ids.end()), {names(list)});
}

void RecordFields::places(const char* key, Phrase label, const records::List<records::PlaceRef>& list) {
  const std::vector<std::string> ids = ids_of(list);
  if (!ids.empty())
    put_all(key, label, Array(ids.begin(), ids.end()), {joined(place_names(corpus, ids), ", ")});
}

void RecordFields::link(const char* key, Phrase label, const records::Field<records::TextOrLink>& field) {
  if (!field) return;
  if (field->text)
    put(key, label, *field->text, *field->text);
  else
    put(key, label, link_value(field->link), link_line(field->link));
}

void RecordFields::links(const char* key, Phrase label, const records::List<records::Link>& list) {
  Array values;
  std::vector<std::string> lines;
  for (const auto& link : list) {
    values.push_back(link_value(*link));
    lines.push_back(link_line(*link));
  }
  put_all(key, label, std::move(values), std::move(lines));
}

void RecordFields::named(const char* key, Phrase label, const std::vector<std::string>& ids,
                         const std::vector<std::string>& names) {
  if (ids.size() == 1) return put(key, label, ids.front(), names.front());
  if (!ids.empty()) put_all(key, label, Array(ids.begin(), ids.end()), {joined(names, ", ")});
}

Value RecordFields::link_value(const records::Link& link) {
  Object out;
  if (link.title) out.emplace_back("title", *link.title);
  if (link.url) out.emplace_back("url", *link.url);
  if (link.file) out.emplace_back("file", link.file->path);
  return out;
}

std::string RecordFields::link_line(const records::Link& link) {
  const doc::Run run = link_run(link);
  return joined({run.text, run.url == run.text ? std::string() : run.url}, " ");
}

void RecordFields::choice(const char* key, Phrase label, std::string_view word, Phrase phrase) {
  put(key, label, std::string(word), speech(phrase));
}

void RecordFields::yes(const char* key, Phrase label, const records::Field<bool>& field) {
  if (field) put(key, label, *field, speech(*field ? kRecordFieldsYes : kRecordFieldsNo));
}

std::string RecordFields::names(const records::List<records::PartyRef>& list) const {
  return joined(party_names(corpus, ids_of(list)), ", ");
}

std::string RecordFields::name(const records::Field<records::PartyRef>& party) const {
  return party ? corpus::party_name(corpus, party->id) : std::string();
}

std::string RecordFields::joined(const std::vector<std::string>& texts, std::string_view separator) {
  std::vector<std::string> there;
  std::copy_if(texts.begin(), texts.end(), std::back_inserter(there),
               [](const auto& text) { return !text.empty(); });
  return join(there, separator);
}

std::vector<RecordField> record_fields(const corpus::Corpus& corpus, const eval::Status& status, What kind,
                                       const std::string& id, words::Lang lang) {
  const RecordFields none(corpus, status, lang);
  switch (kind) {
    case What::promise:
      return fields_of(none, corpus.promises, id);
    case What::walk:
      return fields_of(none, corpus.walks, id);
    case What::measure:
      return fields_of(none, corpus.measures, id);
    case What::followup:
      return fields_of(none, corpus.followups, id);
    case What::survey:
      return fields_of(none, corpus.surveys, id);
    case What::situation:
      return fields_of(none, corpus.situations, id);
    case What::plan:
      return fields_of(none, corpus.plans, id);
    case What::agreement:
      return fields_of(none, corpus.agreements, id);
    case What::forum:
      return fields_of(none, corpus.forums, id);
    default:
      return {};
  }
}

}  // namespace lofte::report
