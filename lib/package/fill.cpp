// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "base/strings.h"
#include "calendar/count.h"
#include "package/shape.h"
#include "package/tree.h"

namespace lofte::package {
namespace {

using edit::Value;
using records::FieldInfo;
using records::ObjectInfo;
using records::TypeInfo;
using Form = TypeInfo::Form;

constexpr std::string_view kBetween = "; ";

std::vector<Value> items_of(const Value& value) {
  if (value.is_list()) return value.items();
  return value.kind() == Value::Kind::nothing ? std::vector<Value>() : std::vector{value};
}

std::string joined(const Value& list) {
  std::string out;
  for (const Value& item : items_of(list))
    out += (out.empty() ? "" : std::string(kBetween)) + std::string(trim(item.text()));
  return out;
}

std::string with_point(std::string number) {
  std::replace(number.begin(), number.end(), ',', '.');
  return number;
}

class Filler {
 public:
  Filler(Tables& tables, std::string one, std::string id)
      : tables_(tables), one_(std::move(one)), keys_{{one_, std::move(id)}} {}

  void object(Cells& cells, const std::string& prefix, const ObjectInfo& of, const Value& value,
              const std::string& path) {
    for (const FieldInfo& field : of.fields) {
      const Value* one = value.find(field.name);
      if (!one) continue;
      const std::string name = prefix + std::string(field.name);
      const std::string at = path + '_' + std::string(field.name);
      const Sort sort = sort_of(field.type());
      switch (sort.is) {
        case Sort::Is::object:
          mapping(cells, name, sort, *one, at);
          break;
        case Sort::Is::objects:
          children(sort, *one, at, std::string(field.name));
          break;
        case Sort::Is::map:
          entries(sort, *one, at, std::string(field.name));
          break;
        case Sort::Is::references:
          cells[name] = joined(*one);
          for (const Value& item : items_of(*one)) pair(at, sort, item.text());
          break;
        case Sort::Is::texts:
          cells[name] = joined(*one);
          break;
        default:
          scalar(cells, name, sort, *one);
      }
    }
  }

 private:
  void mapping(Cells& cells, const std::string& name, const Sort& sort, const Value& value,
               const std::string& path) {
    if (value.is_mapping()) return object(cells, name + '_', *sort.object, value, path);
    if (sort.main.empty())
      cells[name] = std::string(trim(value.text()));
    else
      object(cells, name + '_', *sort.object, Value::mapping({{sort.main, value}}), path);
  }

  static void scalar(Cells& cells, const std::string& name, const Sort& sort, const Value& value) {
    if (sort.is == Sort::Is::position) {
      if (value.items().size() != 2) return;
      cells[name + "_latitude"] = with_point(value.items()[0].text());
      cells[name + "_longitude"] = with_point(value.items()[1].text());
      return;
    }
    const std::string text(trim(value.text()));
    cells[name] = sort.scalar.form == Form::number ? with_point(text) : text;
    if (sort.is == Sort::Is::time) {
      const auto days = days_of(text);
      if (days && days->first) cells[name + "_first"] = calendar::iso(*days->first);
      if (days && days->last) cells[name + "_last"] = calendar::iso(*days->last);
    }
    if (sort.is == Sort::Is::count) {
      const auto count = calendar::parse_count(text);
      if (count) cells[name + "_min"] = std::to_string(count->range.lo);
      if (count && count->range.bounded()) cells[name + "_max"] = std::to_string(count->range.hi);
    }
  }

  Cells row() const {
    Cells out;
    for (const auto& [key, value] : keys_) out[key] = value;
    return out;
  }

  void child(const Sort& sort, const Value& value, const std::string& table, const std::string& key,
             const std::string& name, const std::string& id) {
    Cells cells = row();
    cells[key] = id;
    keys_.emplace_back(name, id);
    if (!sort.object)
      scalar(cells, "value", sort, value);
    else if (value.is_mapping())
      object(cells, {}, *sort.object, value, table);
    else
      object(cells, {}, *sort.object, Value::mapping({{sort.main, value}}), table);
    keys_.pop_back();
    tables_.rows[table].push_back(std::move(cells));
  }

  void children(const Sort& sort, const Value& list, const std::string& table, const std::string& field) {
    const bool has_id = named_by_id(sort);
    int n = 0;
    for (const Value& item : items_of(list)) {
      const std::string number = std::to_string(++n);
      const Value* own = has_id ? item.find("id") : nullptr;
      child(sort, item, table, has_id ? "id" : "n", has_id ? one_of(field) : "n", own ? own->text() : number);
    }
  }

  void entries(const Sort& sort, const Value& map, const std::string& table, const std::string& field) {
    for (const auto& [id, value] : map.entries()) child(sort, value, table, "id", one_of(field), id);
  }

  void pair(const std::string& table, const Sort& sort, const std::string& text) {
    Cells cells = row();
    const std::size_t slash = std::min(text.find('/'), text.size());
    const std::string first = text.substr(0, slash);
    const std::string second = text.substr(std::min(slash + 1, text.size()));
    constexpr std::string_view kSituation = "situation:";
    const Shape& shape = *std::find_if(tables_.shapes.begin(), tables_.shapes.end(),
                                       [&](const Shape& one) { return one.name == table; });
    const std::size_t own = keys_.size();
    const bool situation = sort.scalar.form == Form::origin && first.starts_with(kSituation);
    if (situation) {
      cells[shape.columns[own + 2].name] = first.substr(kSituation.size());
      cells[shape.columns[own + 3].name] = second;
    } else if (shape.columns.size() == own + 1) {
      cells[shape.columns[own].name] = text;
    } else {
      cells[shape.columns[own].name] = first;
      cells[shape.columns[own + 1].name] = second;
    }
    tables_.rows[table].push_back(std::move(cells));
  }

  Tables& tables_;
  std::string one_;
  std::vector<std::pair<std::string, std::string>> keys_;
};

}  // namespace

void fill(Tables& tables, const std::string& name, const std::string& one, const std::string& id,
          const Value& value, const ObjectInfo& object, Cells own) {
  own["id"] = id;
  Filler(tables, one, id).object(own, {}, object, value, name);
  tables.rows[name].push_back(std::move(own));
}

namespace {

using Key = std::vector<std::string>;

Key key_of(const Cells& row, const std::vector<std::string>& columns) {
  Key out;
  for (const std::string& column : columns) {
    const auto at = row.find(column);
    if (at == row.end() || at->second.empty()) return {};
    out.push_back(at->second);
  }
  return out;
}

// Drops or blanks the rows whose key leads nowhere; whether any was dropped.
bool hold(std::vector<Cells>& rows, const Shape& shape, const ForeignKey& foreign,
          const std::vector<Cells>& theirs) {
  std::set<Key> there;
  for (const Cells& row : theirs) there.insert(key_of(row, foreign.theirs));
  const auto dangles = [&](const Cells& row) {
    const Key key = key_of(row, foreign.columns);
    return !key.empty() && !there.contains(key);
  };
  const bool own = std::any_of(foreign.columns.begin(), foreign.columns.end(),
                               [&](const std::string& column) { return among(shape.primary, column); });
  if (own || shape.primary.empty()) return std::erase_if(rows, dangles) > 0;
  for (Cells& row : rows)
    if (dangles(row))
      for (const std::string& column : foreign.columns) row.erase(column);
  return false;
}

}  // namespace

void drop_dangling(Tables& tables) {
  for (bool again = true; again;) {
    again = false;
    for (const Shape& shape : tables.shapes)
      for (const ForeignKey& foreign : shape.foreign)
        again = hold(tables.rows[shape.name], shape, foreign, tables.rows[foreign.table]) || again;
  }
}

}  // namespace lofte::package
