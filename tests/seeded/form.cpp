// SPDX-License-Identifier: Apache-2.0
//
// Faults in single values and keys.
#include <algorithm>

#include "seeded/props.h"

namespace lofte::seeded {
namespace {

using yaml::Node;

// --- values that cannot be read ---

Seeds scalars(const Folder& folder, std::initializer_list<Form> forms, const std::string& text) {
  return each_value(
      folder,
      [&](const Value& value) {
        const bool wanted = std::find(forms.begin(), forms.end(), value.type.form) != forms.end();
        return wanted && value.is_scalar() && value.key != "target";
      },
      [&](const Value& value) { return put(folder, value, text); });
}

Seeds bad_choice(const Folder& folder) { return scalars(folder, {Form::choice}, "oklart"); }
Seeds bad_count(const Folder& folder) { return scalars(folder, {Form::count}, "drygt femtio"); }
Seeds bad_number(const Folder& folder) {
  return scalars(folder, {Form::number, Form::goal, Form::whole}, "en handfull");
}
Seeds bad_time(const Folder& folder) {
  return scalars(folder,
                 {Form::time, Form::bounded_time, Form::period, Form::period_or_unknown, Form::duration},
                 "i somras");
}

// The ids that values declare, those that are keys, and file names.
Seeds bad_id(const Folder& folder) {
  Seeds out = scalars(folder, {Form::id}, "Två ord");
  for (const Value& value : folder.values())
    if (value.entry && !value.field) out.push_back(put(folder, value.path, value.entry->key_span, "Två ord"));
  for (const std::string& path : folder.records()) {
    const std::size_t slash = path.find('/');
    if (slash != path.npos)
      out.push_back(moved(folder, path, path.substr(0, slash) + "/Ny " + path.substr(slash + 1)));
  }
  return out;
}

// --- values of another kind ---

// A value on the line of its key, in the place of one that may stand below it.
Seed after_key(const Folder& folder, const Value& value, const std::string& text) {
  const std::uint32_t colon = value.entry->key_span.end + 1;
  const auto end = static_cast<std::uint32_t>(end_of(folder.text(value.path), *value.node));
  Seed seed = put(folder, value.path, {colon, end}, text);
  seed.line = line_of(folder.text(value.path), colon);
  return seed;
}

// Whatever is no position is no pair of numbers (bad-number).
Seeds wrong_type(const Folder& folder) {
  return each_value(
      folder, [](const Value& value) { return value.entry && !value.is(Form::position); },
      [&](const Value& value) {
        return after_key(folder, value, value.is(Form::list) ? " {x: y}" : " [[x]]");
      });
}

Seeds empty_text(const Folder& folder) {
  Seeds out = each_value(
      folder, [](const Value& value) { return value.entry != nullptr; },
      [&](const Value& value) { return after_key(folder, value, ""); });
  for (const Value& value : folder.values()) {
    if (!value.entry && value.is_scalar() && value.parent->is_sequence() &&
        !is_flow(folder.text(value.path), *value.parent))
      out.push_back(put(folder, value, ""));
    if (value.field && value.field->required && value.is(Form::list))
      out.push_back(after_key(folder, value, " []"));
  }
  for (const std::string& path : folder.records())
    if (path != "lofte.yaml") out.push_back(with_file(path, "# Återstår att skriva.\n"));
  return out;
}

// --- keys ---

Seeds unknown_key(const Folder& folder) {
  Seeds out;
  for (const Value& value : folder.values()) {
    if (!value.field) continue;
    const std::string key = value.key + value.key.back();
    out.push_back(put(folder, value.path, value.entry->key_span, key));
    if (value.index == 0)
      out.push_back(
          add(folder, value.path, entry_addition(folder.text(value.path), *value.parent, "xyzzy: 1")));
  }
  return out;
}

// Where a mapping begins once an entry is gone.
std::size_t first_key_without(const Node& mapping, std::size_t index) {
  return mapping.entries[index == 0 ? 1 : 0].key_span.begin;
}

bool is_needed(const Value& value) {
  if (!value.field) return false;
  const auto& either = value.object->one_needed;
  const bool one_of = std::find(either.begin(), either.end(), value.key) != either.end();
  return value.field->required || one_of;
}

Seeds missing_key(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    if (!is_needed(value) || value.parent->entries.size() < 2) return std::nullopt;
    return without(folder, value.path, *value.parent, value.key,
                   first_key_without(*value.parent, value.index));
  });
}

// The entry once more, right below itself or behind it.
Seeds duplicate_key(const Folder& folder) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    // Of two equal keys the second is read as nothing; an address in it would be one in no place of its own.
    if (!value.entry || folder.text(value.path)
                                .substr(value.node->span.begin, value.node->span.end - value.node->span.begin)
                                .find('@') != std::string::npos)
      return std::nullopt;
    const std::string& text = folder.text(value.path);
    const std::size_t begin = value.entry->key_span.begin;
    const std::size_t end = end_of(text, *value.node);
    const std::string entry = text.substr(begin, end - begin);
    if (is_flow(text, *value.parent)) return add(folder, value.path, {end, ", " + entry, 2});
    const std::string indent = indent_of(text, begin);
    return add(folder, value.path, {line_after(text, end), indent + entry + "\n", indent.size()});
  });
}

// --- ids that two things have ---

// What an element of a list with ids needs besides its id.
std::string minimal(const Folder& folder, const Value& list, const std::string& id) {
  if (list.key == "problems" || list.key == "focus_areas") return "{id: " + id + ", title: En sak till}";
  if (list.key != "commitments") return "{id: " + id + ", text: En sak till.}";
  std::string out = "{id: " + id + ", text: En sak till., responsible: polis, target: none";
  const std::string problem = scalar(list.node->items.front(), "problem");
  if (find(folder.root(list.path), "situation")) out += ", problem: " + problem;
  return out + "}";
}

Seeds duplicate_id(const Folder& folder) {
  Seeds out;
  for (const Value& value : folder.values()) {
    if (!value.is(Form::list) || !value.node->is_sequence()) continue;
    for (const Node& item : value.node->items)
      if (const std::string id = scalar(item, "id"); !id.empty())
        out.push_back(add(folder, value.path,
                          addition(folder.text(value.path), *value.node, minimal(folder, value, id))));
  }
  for (const std::string& path : folder.records())
    if (const std::size_t slash = path.find('/'); slash != path.npos)
      out.push_back(with_file(path.substr(0, slash) + "/äldre" + path.substr(slash), folder.text(path)));
  return out;
}

}  // namespace

const std::vector<Seeder>& form_seeders() {
  static const std::vector<Seeder> all{{"bad-choice", &bad_choice},
                                       {"bad-count", &bad_count, &small_records},
                                       {"bad-id", &bad_id},
                                       {"bad-number", &bad_number},
                                       {"bad-time", &bad_time},
                                       {"duplicate-id", &duplicate_id},
                                       {"duplicate-key", &duplicate_key},
                                       {"empty-text", &empty_text},
                                       {"missing-key", &missing_key},
                                       {"unknown-key", &unknown_key},
                                       {"wrong-type", &wrong_type}};
  return all;
}

}  // namespace lofte::seeded
