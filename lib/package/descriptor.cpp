// SPDX-License-Identifier: Apache-2.0
#include "package/descriptor.h"

#include <algorithm>

namespace lofte::package {
namespace {

using doc::Array;
using doc::Object;
using words::Phrase;
using words::say;

constexpr Phrase kAbout{"Citizen promises, walks, measures and follow-ups as they stood on {day}",
                        "Medborgarlöften, vandringar, åtgärder och uppföljningar så som läget var {day}"};
constexpr Phrase kProtected{"Small counts of residents are left out; where there was one, it says <{n}",
                            "Små antal invånare ingår inte; där ett sådant fanns står det <{n}"};
constexpr Phrase kInternal{"For internal use only: counts of residents are as they were reported",
                           "Endast för internt bruk: antalen invånare anges så som de redovisades"};
constexpr Phrase kLines{"The same records, a JSON value on each line",
                        "Samma poster, ett JSON-värde per rad"};
constexpr Phrase kPlaces{"The places that have a position, as GeoJSON",
                         "De platser som har en position, som GeoJSON"};

const char* name_of(Type type) {
  switch (type) {
    case Type::whole:
      return "integer";
    case Type::number:
      return "number";
    case Type::truth:
      return "boolean";
    case Type::date:
      return "date";
    default:
      return "string";
  }
}

Array texts(const std::vector<std::string>& all) {
  Array out;
  for (const std::string& one : all) out.emplace_back(one);
  return out;
}

doc::Value one_or_all(const std::vector<std::string>& all) {
  return all.size() == 1 ? doc::Value(all.front()) : doc::Value(texts(all));
}

Object field(const Column& column, words::Lang lang) {
  Object out{{"name", column.name},
             {"type", name_of(column.type)},
             {"description", words::text(column.about, lang)}};
  Object constraints;
  if (column.required) constraints.emplace_back("required", true);
  if (!column.pattern.empty()) constraints.emplace_back("pattern", column.pattern);
  if (!column.choices.empty()) constraints.emplace_back("enum", texts(column.choices));
  if (!constraints.empty()) out.emplace_back("constraints", std::move(constraints));
  return out;
}

Object schema(const Shape& shape, words::Lang lang) {
  Array fields;
  for (const Column& column : shape.columns) fields.emplace_back(field(column, lang));
  Object out{{"fields", std::move(fields)}};
  if (!shape.primary.empty()) out.emplace_back("primaryKey", one_or_all(shape.primary));
  Array foreign;
  for (const ForeignKey& key : shape.foreign)
    foreign.emplace_back(Object{{"fields", one_or_all(key.columns)},
                                {"reference", Object{{"resource", key.table == shape.name ? "" : key.table},
                                                     {"fields", one_or_all(key.theirs)}}}});
  if (!foreign.empty()) out.emplace_back("foreignKeys", std::move(foreign));
  out.emplace_back("missingValues", Array{""});
  return out;
}

Object table(const Shape& shape, words::Lang lang) {
  return {{"name", shape.name},
          {"path", shape.name + ".csv"},
          {"profile", "tabular-data-resource"},
          {"description", words::text(shape.about, lang)},
          {"format", "csv"},
          {"mediatype", "text/csv"},
          {"encoding", "utf-8"},
          {"schema", schema(shape, lang)}};
}

Object file(const std::string& name, const std::string& path, const char* format, const char* mediatype,
            Phrase about, words::Lang lang) {
  return {{"name", name},
          {"path", path},
          {"profile", "data-resource"},
          {"description", std::string(about.in(lang))},
          {"format", format},
          {"mediatype", mediatype},
          {"encoding", "utf-8"}};
}

}  // namespace

doc::Value descriptor(const corpus::Corpus& corpus, const eval::Status& status, const Options& options,
                      const std::vector<Shape>& shapes, const std::vector<std::string>& lines) {
  const auto& title = corpus.settings.title;
  const words::Message protection =
      options.internal ? say(kInternal) : say(kProtected, {{"n", corpus.settings.small_count()}});
  Array resources;
  for (const Shape& shape : shapes) resources.emplace_back(table(shape, options.lang));
  for (const std::string& name : lines)
    resources.emplace_back(
        file(name + "_lines", name + ".ndjson", "ndjson", "application/x-ndjson", kLines, options.lang));
  resources.emplace_back(
      file("places_positions", kPlacesFile, "geojson", "application/geo+json", kPlaces, options.lang));
  Object out{{"profile", "data-package"},
             {"name", title ? records::id_from(std::string_view(*title)) : std::string("lofte")},
             {"title", title ? std::string(*title) : std::string("lofte")},
             {"description", words::text(say(kAbout, {{"day", calendar::iso(status.as_of)}}), options.lang) +
                                 ". " + words::text(protection, options.lang) + "."},
             {"version", calendar::iso(status.as_of)},
             {"lofte", 1},
             {"as_of", calendar::iso(status.as_of)},
             {"revision", options.revision.empty() ? doc::Value() : doc::Value(options.revision)},
             {"internal", options.internal},
             {"resources", std::move(resources)}};
  return out;
}

}  // namespace lofte::package
