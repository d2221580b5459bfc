// SPDX-License-Identifier: Apache-2.0
//
// Faults of a file as a whole, and of its YAML.
#include "seeded/seed.h"

namespace lofte::seeded {
namespace {

constexpr std::size_t kDeep = 40;
constexpr std::size_t kLarge = 1200;

bool plain_entry(const Folder& folder, const Value& value) {
  const std::string& text = folder.text(value.path);
  return value.entry && on_one_line(text, *value.node) && !value.node->quoted;
}

bool block_entry(const Folder& folder, const Value& value) {
  return plain_entry(folder, value) && !is_flow(folder.text(value.path), *value.parent) &&
         value.parent->span.begin != value.node->span.begin;
}

Span before(const Value& value) { return {value.node->span.begin, value.node->span.begin}; }

Seeds not_utf8(const Folder& folder) {
  Seeds out;
  for (const std::string& path : folder.records()) {
    const auto end = static_cast<std::uint32_t>(folder.text(path).size());
    out.push_back(put(folder, path, {end, end}, "# Byst\xE5nga\n"));
  }
  for (const Value& value : folder.values())
    if (value.is(Form::text) && value.is_scalar() && on_one_line(folder.text(value.path), *value.node)) {
      const auto end = static_cast<std::uint32_t>(end_of(folder.text(value.path), *value.node));
      const std::uint32_t at = value.node->quoted ? end - 1 : end;
      out.push_back(put(folder, value.path, {at, at}, "\xE5"));
    }
  return out;
}

// A colon that should have been quoted, a quote that never closes, a tab in the place of blanks.
Seeds not_yaml(const Folder& folder) {
  Seeds out;
  for (const Value& value : folder.values()) {
    if (!block_entry(folder, value)) continue;
    const std::string& text = folder.text(value.path);
    out.push_back(put(folder, value.path, before(value), "Kontakt: "));
    if (text.find('"', value.node->span.begin) == text.npos)
      out.push_back(put(folder, value.path, before(value), "\""));
    const auto begin = static_cast<std::uint32_t>(line_begin(text, value.entry->key_span.begin));
    if (begin + 2 == value.entry->key_span.begin)
      out.push_back(put(folder, value.path, {begin, begin + 2}, "\t"));
  }
  return out;
}

Seeds yaml_feature(const Folder& folder) {
  Seeds out;
  for (const Value& value : folder.values()) {
    if (!plain_entry(folder, value)) continue;
    out.push_back(put(folder, value.path, before(value), "&a "));
    out.push_back(put(folder, value.path, before(value), "!t "));
    out.push_back(put(folder, value, "*a"));
    if (value.index == 0)
      out.push_back(
          add(folder, value.path, entry_addition(folder.text(value.path), *value.parent, "<<: {x: y}")));
  }
  for (const std::string& path : folder.records()) {
    const auto end = static_cast<std::uint32_t>(folder.text(path).size());
    out.push_back(put(folder, path, {end, end}, "---\ntitle: En post till\n"));
  }
  return out;
}

Seeds too_deep(const Folder& folder) {
  return each_value(
      folder, [&](const Value& value) { return plain_entry(folder, value); },
      [&](const Value& value) {
        return put(folder, value, std::string(kDeep, '[') + std::string(kDeep, ']'));
      });
}

Seeds too_large(const Folder& folder) {
  std::string lines;
  for (std::size_t i = 0; i < kLarge; ++i) lines += "# " + std::string(1000, 'x') + "\n";
  Seeds out;
  for (const std::string& path : folder.records()) {
    Seed seed = put(folder, path, {0, 0}, lines);
    seed.line = 1;
    out.push_back(std::move(seed));
  }
  return out;
}

// A record in a folder whose name is misspelt, or beside lofte.yaml; and YAML that is none.
Seeds unknown_folder(const Folder& folder) {
  Seeds out{with_file("arkiv/anteckningar.yaml", "title: Anteckningar\n")};
  for (const std::string& path : folder.records()) {
    const std::string kind = kind_of(path);
    if (kind.empty()) continue;
    out.push_back(moved(folder, path, kind.substr(0, kind.size() - 1) + path.substr(kind.size())));
    out.push_back(moved(folder, path, path.substr(path.rfind('/') + 1)));
  }
  return out;
}

// --- missing-file: every record links to a file that is there ---

Changes with_links(const Folder& folder) {
  Changes out{{"underlag/protokoll.txt", "Protokoll\n"}};
  for (const std::string& path : folder.records()) {
    if (path == "lofte.yaml") continue;
    const yaml::Node* sources = find(folder.root(path), "sources");
    const std::string link = "{title: Protokoll, file: underlag/protokoll.txt}";
    const std::string& text = folder.text(path);
    const Addition more = sources && sources->is_sequence()
                              ? addition(text, *sources, link)
                              : entry_addition(text, folder.root(path), "sources: [" + link + "]");
    out[path] = std::string(text).insert(more.at, more.text);
  }
  return out;
}

Seeds missing_file(const Folder& folder) {
  return each_value(
      folder, [](const Value& value) { return value.is(Form::file); },
      [&](const Value& value) { return put(folder, value, "underlag/protokol.txt"); });
}

}  // namespace

const std::vector<Seeder>& file_seeders() {
  static const std::vector<Seeder> all{{"missing-file", &missing_file, &with_links},
                                       {"not-utf8", &not_utf8},
                                       {"not-yaml", &not_yaml},
                                       {"too-deep", &too_deep},
                                       {"too-large", &too_large},
                                       {"unknown-folder", &unknown_folder},
                                       {"yaml-feature", &yaml_feature}};
  return all;
}

}  // namespace lofte::seeded
