// SPDX-License-Identifier: Apache-2.0
#include "package/shape.h"

#include <algorithm>

#include "base/strings.h"

namespace lofte::package {
namespace {

using records::FieldInfo;
using records::ObjectInfo;
using records::TypeInfo;
using records::What;
using words::Phrase;
using words::say;
using Form = TypeInfo::Form;

constexpr Phrase kNamedBy{"{one}, by its id", "{one}, med sitt id"};
constexpr Phrase kNumber{"its place in the list, from 1", "dess plats i listan, från 1"};
constexpr Phrase kFirst{"{about}: the first day", "{about}: den första dagen"};
constexpr Phrase kLast{"{about}: the last day", "{about}: den sista dagen"};
constexpr Phrase kLeast{"{about}: the least that it may be", "{about}: det minsta det kan vara"};
constexpr Phrase kMost{"{about}: the most that it may be", "{about}: det mesta det kan vara"};
constexpr Phrase kJoined{"{about}; several with ; between them", "{about}; flera med ; mellan"};
constexpr Phrase kLatitude{"{about}: latitude, WGS 84", "{about}: latitud, WGS 84"};
constexpr Phrase kLongitude{"{about}: longitude, WGS 84", "{about}: longitud, WGS 84"};
constexpr Phrase kPairs{"{about}: a row for each", "{about}: en rad för varje"};

// The table that a reference leads into.
std::string table_of(What what) {
  switch (what) {
    case What::party:
      return "parties";
    case What::place:
      return "places";
    case What::activity:
      return "activities";
    case What::category:
      return "categories";
    default:
      return std::string(records::info(what).folder);
  }
}

Type type_of(Form form, const std::vector<std::string_view>& words) {
  if (form == Form::whole) return Type::whole;
  if (form == Form::number) return Type::number;
  const bool truth = form == Form::choice && words.size() == 2 && words.front() == "true";
  return truth ? Type::truth : Type::text;
}

words::Message with(Phrase phrase, const words::Message& about) {
  return say(phrase, {{"about", words::nested(about)}});
}

std::vector<std::string> with_key(std::vector<std::string> keys, const std::string& key) {
  keys.push_back(key);
  return keys;
}

class Declarer {
 public:
  Declarer(Tables& tables, std::string one) : tables_(tables), one_(std::move(one)) {}

  // The columns of an object in a table, each under a prefix; what needs a table of its own gets one.
  /// `loose`: a text may stand for the mapping, and then only one column says something.
  void object(const std::string& table, const std::string& prefix, const ObjectInfo& of,
              const std::string& path, bool loose = false) {
    for (const FieldInfo& field : of.fields) {
      const std::string name = prefix + std::string(field.name);
      const std::string at = path + '_' + std::string(field.name);
      const Sort sort = sort_of(field.type());
      const words::Message about = say(field.about);
      switch (sort.is) {
        case Sort::Is::object:
          // A text may stand there instead that is none of its fields.
          if (sort.main.empty() && field.type().form == Form::any_of)
            column(table, {name, Type::text, about});
          object(table, name + '_', *sort.object, at);
          break;
        case Sort::Is::objects:
        case Sort::Is::map:
          child(at, field, sort);
          break;
        case Sort::Is::references:
          column(table, {name, Type::text, with(kJoined, about)});
          pairs(at, field, sort);
          break;
        case Sort::Is::texts:
          column(table, {name, Type::text, with(kJoined, about)});
          break;
        default:
          scalar(table, name, about, sort, field.required && prefix.empty() && !loose);
      }
    }
  }

 private:
  Shape& shape(const std::string& table) {
    return *std::find_if(tables_.shapes.begin(), tables_.shapes.end(),
                         [&](const Shape& one) { return one.name == table; });
  }
  void column(const std::string& table, Column column) { shape(table).columns.push_back(std::move(column)); }

  void scalar(const std::string& table, const std::string& name, const words::Message& about,
              const Sort& sort, bool required) {
    if (sort.is == Sort::Is::position) {
      column(table, {name + "_latitude", Type::number, with(kLatitude, about)});
      column(table, {name + "_longitude", Type::number, with(kLongitude, about)});
      return;
    }
    const Form form = sort.scalar.form;
    Column out{name, type_of(form, sort.scalar.words), about};
    const bool category = form == Form::ref && sort.scalar.what == What::category;
    if (out.type == Type::text && !category) out.pattern = records::pattern(form);
    if (out.type == Type::text && form == Form::choice)
      for (const std::string_view word : sort.scalar.words) out.choices.emplace_back(word);
    out.required = required && form != Form::text;
    column(table, std::move(out));
    if (sort.is == Sort::Is::time) {
      column(table, {name + "_first", Type::date, with(kFirst, about)});
      column(table, {name + "_last", Type::date, with(kLast, about)});
    }
    if (sort.is == Sort::Is::count) {
      column(table, {name + "_min", Type::whole, with(kLeast, about)});
      column(table, {name + "_max", Type::whole, with(kMost, about)});
    }
    if (form == Form::ref) shape(table).foreign.push_back({{name}, table_of(sort.scalar.what), {"id"}});
  }

  // Begins a table whose rows lie in a record, or in a row of another such table.
  void begin(const std::string& table, const words::Message& about) {
    Shape out{table, about, {}, {}, {}};
    for (const std::string& key : keys_) {
      const bool place = key == "n";
      out.columns.push_back({key,
                             place ? Type::whole : Type::text,
                             place ? say(kNumber) : say(kNamedBy, {{"one", key}}),
                             {},
                             {},
                             true});
      out.primary.push_back(key);
    }
    out.foreign.push_back(parent_);
    tables_.add(std::move(out));
  }

  void child(const std::string& table, const FieldInfo& field, const Sort& sort) {
    begin(table, say(field.about));
    const bool has_id = named_by_id(sort);
    const std::string key = sort.is == Sort::Is::map || has_id ? "id" : "n";
    if (!has_id) column(table, {key, key == "n" ? Type::whole : Type::text, say(kNumber), {}, {}, true});
    const auto keys = keys_;
    const ForeignKey parent = parent_;
    const std::string name = key == "id" ? one_of(field.name) : key;
    // An id is unique in its record; a place in a list, in that list.
    if (key == "id")
      parent_ = {{one_, name}, table, {one_, key}};
    else
      parent_ = {with_key(keys_, name), table, with_key(keys_, key)};
    shape(table).primary = parent_.theirs;
    keys_.push_back(name);
    if (sort.object)
      object(table, {}, *sort.object, table, !sort.main.empty());
    else
      scalar(table, "value", say(field.about), sort, true);
    keys_ = keys;
    parent_ = parent;
  }

  void pairs(const std::string& table, const FieldInfo& field, const Sort& sort) {
    begin(table, with(kPairs, say(field.about)));
    Shape& out = shape(table);
    const auto add = [&](const std::string& name) {
      out.columns.push_back({name, Type::text, say(field.about)});
      out.primary.push_back(name);
    };
    switch (sort.scalar.form) {
      case Form::commitment_ref:
        add("promise");
        add("commitment");
        out.foreign.push_back({{"promise", "commitment"}, "promises_commitments", {"promise", "id"}});
        return;
      case Form::origin:
        for (const char* name : {"walk", "proposal", "situation", "problem"}) add(name);
        out.primary.clear();  // each row has two of the four
        out.foreign.push_back({{"walk", "proposal"}, "walks_observations_proposals", {"walk", "id"}});
        out.foreign.push_back({{"situation", "problem"}, "situations_problems", {"situation", "id"}});
        return;
      default: {
        std::string name = one_of(table_of(sort.scalar.what));
        if (name == one_) name = "other_" + name;
        add(name);
        out.foreign.push_back({{name}, table_of(sort.scalar.what), {"id"}});
      }
    }
  }

  Tables& tables_;
  std::string one_;
  std::vector<std::string> keys_{one_};
  ForeignKey parent_{{one_}, {}, {"id"}};

 public:
  void root(const std::string& table) { parent_.table = table; }
};

}  // namespace

bool named_by_id(const Sort& sort) {
  if (!sort.object || !sort.main.empty()) return false;
  const FieldInfo* id = records::field_of(*sort.object, "id");
  return id && id->required;
}

Shape& Tables::add(Shape shape) {
  rows[shape.name];
  shapes.push_back(std::move(shape));
  return shapes.back();
}

void declare(Tables& tables, const std::string& name, const std::string& one, words::Message about,
             const ObjectInfo& object) {
  Shape main{name, std::move(about), {}, {"id"}, {}};
  main.columns.push_back(
      {"id", Type::text, say(kNamedBy, {{"one", words::nested(say(object.one))}}), {}, {}, true});
  tables.add(std::move(main));
  Declarer declarer(tables, one);
  declarer.root(name);
  declarer.object(name, {}, object, name);
}

}  // namespace lofte::package
