// SPDX-License-Identifier: Apache-2.0
#include "report/records_page.h"

#include <algorithm>
#include <array>

#include "calendar/count.h"
#include "calendar/time.h"
#include "records/schema.h"
#include "records/settings.h"
#include "report/page.h"

namespace lofte::report {
namespace {

using records::FieldInfo;
using records::ObjectInfo;
using records::TypeInfo;
using words::Lang;
using words::Message;
using words::nested;
using words::Phrase;
using words::say;
using Form = TypeInfo::Form;

constexpr Phrase kRecordsPageTitle{"Records", "Poster"};
constexpr Phrase kRecordsPageIntro{
    "One record is one YAML file. Its kind is the folder it lies in, its id the name of the file: "
    "promises/2020.yaml is "
    "the promise 2020. Subfolders may be used freely. Every value is text, and the field says how "
    "it is "
    "read; where a list of single values is expected, a value on its own counts as a list of one.",
    "En post är en YAML-fil. Sorten är mappen den ligger i, och dess id är filens namn: promises/2020.yaml "
    "är löftet "
    "2020. Undermappar får användas fritt. Varje värde är text, och fältet avgör hur den läses; där en lista "
    "av enkla värden väntas räknas ett ensamt värde som en lista med ett värde."};
constexpr Phrase kTimes{"Times and periods", "Tider och perioder"};
constexpr Phrase kTimesAre{"A time stands for all the days that it may mean",
                           "En tid står för alla dagar den kan betyda"};
constexpr Phrase kRecordsPageCounts{"Counts", "Antal"};
constexpr Phrase kCountsAre{"A count stands for all the numbers that it may mean",
                            "Ett antal står för alla tal det kan betyda"};
constexpr Phrase kWritten{"Written", "Skrivs"};
constexpr Phrase kMeans{"Means", "Betyder"};
constexpr Phrase kRecordsPageFromTo{"{first} to {last}", "{first} till {last}"};
constexpr Phrase kRecordsPageFromOn{"{first} and later", "{first} och framåt"};
constexpr Phrase kRecordsPageAtLeast{"{first} or more", "{first} eller fler"};
constexpr Phrase kFolder{"{folder}/", "{folder}/"};
constexpr Phrase kRecordsPageSettingsAre{
    "Who keeps the records, the places, what is counted, and the settings",
    "Vem som för posterna, platserna, vad som räknas och inställningarna"};
constexpr Phrase kShared{"Parts of several kinds", "Delar av flera sorter"};
constexpr Phrase kFieldsOf{"The fields of {object}", "Fälten i {object}"};
constexpr Phrase kOneNeeded{"At least one of {fields} must be there.", "Minst ett av {fields} måste finnas."};
constexpr Phrase kRecordsPageNoLater{
    "no later than {last}; the day is not known (only for what has happened)",
    "senast {last}; dagen är inte känd (bara för det som har hänt)"};
constexpr Phrase kField{"Field", "Fält"};
constexpr Phrase kRecordsPageRequired{"Required", "Krävs"};
constexpr Phrase kType{"Type", "Typ"};
constexpr Phrase kMeaning{"Meaning", "Innebörd"};
constexpr Phrase kRecordsPageYes{"yes", "ja"};

constexpr Phrase kWord{"{words}", "{words}"};
constexpr Phrase kIdOf{"the id of {thing}", "id för {thing}"};
constexpr Phrase kListOf{"a list; each entry is {entry}", "en lista; varje rad är {entry}"};
constexpr Phrase kListOfScalars{"a list, or a single value; each is {entry}",
                                "en lista, eller ett enda värde; vart och ett är {entry}"};
constexpr Phrase kMapOf{"ids; after each stands {entry}", "id:n; efter vart och ett står {entry}"};

constexpr std::array kTimeExamples{"2020",    "2020-09",         "2020-09-15", "2020-W38",
                                   "2020-Q3", "2020-T2",         "2020-H2",    "2020-VT",
                                   "2020-HT", "2018-10/2019-09", "2020/..",    "..2019-03-01"};
constexpr std::array kCountExamples{"303", "200..", "..10", "18..25", "50+",
                                    "50-", "~20",   "<5",   "some",   "several"};

std::string interval(const Speech& speech, const calendar::Interval& span) {
  if (!span.has_first()) return speech(kRecordsPageNoLater, {{"last", calendar::iso(span.last)}});
  if (span.open()) return speech(kRecordsPageFromOn, {{"first", calendar::iso(span.first)}});
  if (span.first == span.last) return calendar::iso(span.first);
  return speech(kRecordsPageFromTo,
                {{"first", calendar::iso(span.first)}, {"last", calendar::iso(span.last)}});
}

std::string range(const Speech& speech, const calendar::Range& range) {
  const words::Value first = static_cast<long long>(range.lo);
  if (!range.bounded()) return speech(kRecordsPageAtLeast, {{"first", first}});
  if (range.exact()) return words::text(first, speech.lang);
  return speech(kRecordsPageFromTo, {{"first", first}, {"last", static_cast<long long>(range.hi)}});
}

void times(Page& page) {
  page.heading(2, kTimes);
  doc::Table rows =
      table(page.speech(), page.speech()(kTimesAre), {{"written", kWritten}, {"means", kMeans}});
  for (const char* written : kTimeExamples) {
    auto time = calendar::parse_period(written);
    if (!std::holds_alternative<calendar::Time>(time)) time = calendar::parse_event_time(written);
    rows.rows.push_back({written, interval(page.speech(), std::get<calendar::Time>(time).span)});
  }
  page.table(std::move(rows));
}

void counts(Page& page) {
  page.heading(2, kRecordsPageCounts);
  doc::Table rows =
      table(page.speech(), page.speech()(kCountsAre), {{"written", kWritten}, {"means", kMeans}});
  for (const char* written : kCountExamples)
    if (const auto count = calendar::parse_count(written))
      rows.rows.push_back({written, range(page.speech(), count->range)});
  page.table(std::move(rows));
}

std::vector<std::string> owned(const std::vector<std::string_view>& views) {
  return {views.begin(), views.end()};
}

// What a value may be, in words.
Message in_words(const TypeInfo& type) {
  switch (type.form) {
    case Form::choice:
      return say(kWord, {{"words", words::list_of(owned(type.words), words::Joint::or_)}});
    case Form::ref:
      return say(kIdOf, {{"thing", nested(say(records::one(type.what)))}});
    case Form::object:
      return say(type.object().one);
    case Form::list: {
      const TypeInfo& element = type.parts.front();
      return say(element.takes_scalar() ? kListOfScalars : kListOf, {{"entry", nested(in_words(element))}});
    }
    case Form::map:
      return say(kMapOf, {{"entry", nested(in_words(type.parts.front()))}});
    case Form::any_of: {
      words::List list{{}, words::Joint::or_};
      for (const TypeInfo& part : type.parts) list.items.push_back(in_words(part));
      return say(kWord, {{"words", std::move(list)}});
    }
    default:
      return say(records::describe(type.form));
  }
}

using Objects = std::vector<const ObjectInfo*>;

bool has(const Objects& objects, const ObjectInfo& object) {
  return std::find(objects.begin(), objects.end(), &object) != objects.end();
}

void add_parts(const ObjectInfo& object, Objects& out);

void add_part(const TypeInfo& type, Objects& out) {
  for (const TypeInfo& part : type.parts) add_part(part, out);
  if (type.form != Form::object || has(out, type.object())) return;
  out.push_back(&type.object());
  add_parts(type.object(), out);
}

// The objects within an object, those of the first field first.
void add_parts(const ObjectInfo& object, Objects& out) {
  for (const FieldInfo& field : object.fields) add_part(field.type(), out);
}

Objects parts_of(const ObjectInfo& object) {
  Objects out;
  add_parts(object, out);
  return out;
}

void fields(Page& page, const ObjectInfo& object) {
  const Speech& speech = page.speech();
  doc::Table rows =
      table(speech, speech(kFieldsOf, {{"object", nested(say(object.one))}}),
            {{"field", kField}, {"required", kRecordsPageRequired}, {"type", kType}, {"meaning", kMeaning}});
  for (const FieldInfo& field : object.fields)
    rows.rows.push_back({std::string(field.name), field.required ? speech(kRecordsPageYes) : std::string(),
                         speech(in_words(field.type())), speech(field.about)});
  page.table(std::move(rows));
  if (object.one_needed.empty()) return;
  page.say(kOneNeeded, {{"fields", words::list_of(owned(object.one_needed), words::Joint::and_)}});
}

void part(Page& page, const ObjectInfo& object) {
  page.heading(3, capital(page.speech()(object.one)));
  fields(page, object);
}

// lofte.yaml and the kinds, in the order of the page.
Objects roots() {
  Objects out{&records::settings_object()};
  for (const records::KindInfo& kind : records::kKinds) out.push_back(&records::object_of(kind.what));
  return out;
}

// The parts that more than one kind has.
Objects shared_parts() {
  Objects seen, shared;
  for (const ObjectInfo* root : roots()) {
    for (const ObjectInfo* part : parts_of(*root)) {
      if (has(seen, *part) && !has(shared, *part)) shared.push_back(part);
      seen.push_back(part);
    }
  }
  return shared;
}

void kind(Page& page, const ObjectInfo& object, const Objects& shared) {
  fields(page, object);
  for (const ObjectInfo* inner : parts_of(object))
    if (!has(shared, *inner)) part(page, *inner);
}

}  // namespace

doc::Document records_reference(Lang lang) {
  Page page(lang, Speech{lang}(kRecordsPageTitle));
  page.heading(1, kRecordsPageTitle);
  page.say(kRecordsPageIntro);
  times(page);
  counts(page);
  const Objects shared = shared_parts();
  page.heading(2, std::string(records::kSettingsFile));
  page.say(sentence(page.speech()(kRecordsPageSettingsAre)));
  kind(page, records::settings_object(), shared);
  for (const records::KindInfo& info : records::kKinds) {
    page.heading(2, kFolder, {{"folder", std::string(info.folder)}});
    page.say(sentence(page.speech()(info.about)));
    kind(page, records::object_of(info.what), shared);
  }
  page.heading(2, kShared);
  for (const ObjectInfo* object : shared) part(page, *object);
  return page.done();
}

}  // namespace lofte::report
