// SPDX-License-Identifier: Apache-2.0
#include "package/package.h"

#include <algorithm>

#include "base/strings.h"
#include "package/descriptor.h"
#include "package/protection.h"
#include "package/tree.h"
#include "report/status_page.h"

namespace lofte::package {
namespace {

using edit::Value;
using records::ObjectInfo;
using records::What;
using words::Phrase;
using words::say;

constexpr Phrase kState{"how far it had come on that day", "hur långt den hade kommit den dagen"};
constexpr Phrase kStateDate{"the date of that state", "datum för det läget"};
constexpr Phrase kDueBy{"the last day that it is to be done; empty where nobody set one",
                        "sista dagen den ska vara klar; tom där ingen har satt någon"};
constexpr Phrase kOverdue{"how many days late it was on that day; empty where nobody set a deadline",
                          "hur många dagar försenad den var den dagen; tom där ingen tidsfrist är satt"};
constexpr Phrase kPath{"the file of the record", "postens fil"};
constexpr Phrase kProtectedTable{"what may be said of protected figures, once per commitment and year",
                                 "det som får sägas om skyddade siffror, en gång per åtagande och år"};
constexpr Phrase kVerdicts{"the commitments and their verdicts on that day",
                           "åtagandena och hur de bedömdes den dagen"};

// The object that a section of lofte.yaml maps ids to; nullptr for a list of names.
const ObjectInfo* section_object(std::string_view section) {
  const records::FieldInfo* field = records::field_of(records::settings_object(), section);
  return field ? sort_of(field->type()).object : nullptr;
}

class Maker {
 public:
  Maker(const corpus::Corpus& corpus, const eval::Status& status, const Options& options)
      : corpus_(corpus), status_(status), options_(options), tree_(tree(corpus, status, options.internal)) {
    for (const eval::MeasureStatus& one : status.measures)
      standings_.emplace(std::string(one.measure->id), &one);
  }

  Package make() {
    for (const char* section : {"parties", "places", "activities", "categories"}) add_section(section);
    for (const records::KindInfo& kind : records::kKinds) add_kind(kind);
    drop_dangling(tables_);
    Package out;
    for (const Shape& shape : tables_.shapes) out.tables.push_back(table(shape));
    add_ready(out, "verdicts", say(kVerdicts),
              report::status_table(corpus_, status_, {options_.lang, true}, options_.internal));
    if (!options_.internal)
      add_ready(out, "protected_figures", say(kProtectedTable),
                protected_figures(corpus_, status_, options_.lang));
    std::vector<std::string> lines;
    for (const records::KindInfo& kind : records::kKinds) {
      out.lines.push_back(lines_of(kind));
      lines.push_back(out.lines.back().name);
    }
    out.places = places();
    out.descriptor = descriptor(corpus_, status_, options_, tables_.shapes, lines);
    return out;
  }

 private:
  void add_section(const std::string& section) {
    static const ObjectInfo kNames{{"a category", "en kategori"}, {}};
    const ObjectInfo* object = section_object(section);
    const records::FieldInfo* field = records::field_of(records::settings_object(), section);
    const std::string one = one_of(section);
    declare(tables_, section, one, say(field->about), object ? *object : kNames);
    for (const Written& written : tree_[section])
      fill(tables_, section, one, written.id, written.value, object ? *object : kNames, {});
  }

  void add_kind(const records::KindInfo& kind) {
    const std::string folder(kind.folder);
    const std::string one(kind.name);
    const ObjectInfo& object = records::object_of(kind.what);
    declare(tables_, folder, one, say(kind.about), object);
    Shape& main = shape(folder);
    if (kind.what == What::measure) {
      main.columns.push_back({"state", Type::text, say(kState)});
      main.columns.push_back(
          {"state_date", Type::text, say(kStateDate), records::pattern(records::TypeInfo::Form::time)});
      main.columns.push_back({"due_by", Type::date, say(kDueBy)});
      main.columns.push_back({"overdue_days", Type::whole, say(kOverdue)});
    }
    main.columns.push_back({"path", Type::text, say(kPath)});
    for (const Written& written : tree_[folder]) {
      Cells cells = kind.what == What::measure ? standing(written) : Cells();
      cells["path"] = written.path;
      fill(tables_, folder, one, written.id, written.value, object, std::move(cells));
    }
  }

  // How a measure stood on the day.
  Cells standing(const Written& measure) const {
    Cells out;
    const auto found = standings_.find(measure.id);
    if (found == standings_.end()) return out;
    const eval::MeasureStatus* at = found->second;
    if (at->state) out["state"] = std::string(records::word(*at->state));
    if (at->due) out["due_by"] = calendar::iso(*at->due);
    if (at->due || at->overdue_days == 0) out["overdue_days"] = std::to_string(at->overdue_days);
    const Value* history = measure.value.find("history");
    if (!history || history->items().empty()) return out;
    if (const Value* date = history->items().back().find("date")) out["state_date"] = date->text();
    return out;
  }

  Shape& shape(const std::string& name) {
    return *std::find_if(tables_.shapes.begin(), tables_.shapes.end(),
                         [&](const Shape& one) { return one.name == name; });
  }

  Resource table(const Shape& shape) {
    Resource out{shape.name, doc::Table(std::string())};
    for (const Column& column : shape.columns) out.table.columns.push_back({column.name, column.name});
    for (const Cells& cells : tables_.rows[shape.name]) {
      std::vector<doc::Cell> row;
      for (const Column& column : shape.columns) {
        const auto at = cells.find(column.name);
        row.push_back(at == cells.end() || at->second.empty() ? doc::Cell() : doc::Cell(at->second));
      }
      out.table.rows.push_back(std::move(row));
    }
    return out;
  }

  // A table that is made elsewhere, all of texts.
  void add_ready(Package& out, const char* name, words::Message about, doc::Table ready) {
    Shape made{name, std::move(about), {}, {}, {}};
    for (const doc::Column& column : ready.columns)
      made.columns.push_back(
          {column.key, Type::text, words::plain(column.title.empty() ? column.key : column.title)});
    made.foreign.push_back({{"promise"}, "promises", {"id"}});
    tables_.add(std::move(made));
    out.tables.push_back({name, std::move(ready)});
  }

  // --- one JSON value for each record ---

  Lines lines_of(const records::KindInfo& kind) {
    Lines out{std::string(kind.folder), {}};
    for (const Written& written : tree_[out.name]) {
      doc::Object record{{"id", written.id}, {"path", written.path}};
      for (auto& entry : json(written.value, records::object_of(kind.what)))
        record.push_back(std::move(entry));
      out.records.emplace_back(std::move(record));
    }
    return out;
  }

  static doc::Object json(const Value& value, const ObjectInfo& object) {
    doc::Object out;
    for (const records::FieldInfo& field : object.fields)
      if (const Value* one = value.find(field.name))
        out.emplace_back(std::string(field.name), json(*one, sort_of(field.type())));
    return out;
  }

  static doc::Value json(const Value& value, const Sort& sort) {
    switch (sort.is) {
      case Sort::Is::object:
        if (value.is_mapping()) return json(value, *sort.object);
        return scalar(value, sort);
      case Sort::Is::objects: {
        Sort element = sort;
        element.is = Sort::Is::object;
        return list(value, element);
      }
      case Sort::Is::texts:
      case Sort::Is::references: {
        Sort element = sort;
        element.is = Sort::Is::scalar;
        return list(value, element);
      }
      case Sort::Is::map: {
        doc::Object out;
        Sort element = sort;
        element.is = sort.object ? Sort::Is::object : Sort::Is::scalar;
        for (const auto& [id, one] : value.entries()) out.emplace_back(id, json(one, element));
        return out;
      }
      case Sort::Is::position: {
        Sort element = sort;
        element.is = Sort::Is::scalar;
        element.scalar.form = records::TypeInfo::Form::number;
        return list(value, element);
      }
      default:
        return scalar(value, sort);
    }
  }

  static doc::Value list(const Value& value, const Sort& element) {
    doc::Array out;
    if (!value.is_list()) out.push_back(json(value, element));
    for (const Value& item : value.items()) out.push_back(json(item, element));
    return out;
  }

  static doc::Value scalar(const Value& value, const Sort& sort) {
    const std::string text(trim(value.text()));
    const auto number = calendar::parse_number(text);
    switch (sort.scalar.form) {
      case records::TypeInfo::Form::whole:
        return number ? doc::Value(static_cast<std::int64_t>(*number)) : doc::Value(text);
      case records::TypeInfo::Form::number:
        return number ? doc::Value(*number) : doc::Value(text);
      case records::TypeInfo::Form::choice:
        if (text == "true" || text == "false") return text == "true";
        return text;
      default:
        return text;
    }
  }

  // --- places ---

  // Longitude before latitude (RFC 7946, 3.1.1).
  doc::Value places() {
    doc::Array features;
    for (const auto& place : corpus_.settings.places) {
      if (!place->position) continue;
      doc::Object properties{{"name", corpus::place_name(corpus_, place.id)}};
      if (place->part_of) properties.emplace_back("part_of", std::string(place->part_of->id));
      features.emplace_back(doc::Object{
          {"type", "Feature"},
          {"id", std::string(place.id)},
          {"geometry",
           doc::Object{{"type", "Point"},
                       {"coordinates", doc::Array{place->position->longitude, place->position->latitude}}}},
          {"properties", std::move(properties)}});
    }
    return doc::Object{{"type", "FeatureCollection"}, {"features", std::move(features)}};
  }

  const corpus::Corpus& corpus_;
  const eval::Status& status_;
  const Options& options_;
  Tree tree_;
  Tables tables_;
  std::map<std::string, const eval::MeasureStatus*> standings_;
};

}  // namespace

Package make(const corpus::Corpus& corpus, const eval::Status& status, const Options& options) {
  return Maker(corpus, status, options).make();
}

}  // namespace lofte::package
