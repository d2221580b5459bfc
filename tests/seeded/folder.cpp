// SPDX-License-Identifier: Apache-2.0
#include "seeded/folder.h"

#include <algorithm>

#include "calendar/time.h"
#include "records/settings.h"

namespace lofte::seeded {
namespace {

using records::ObjectInfo;
using records::TypeInfo;
using yaml::Node;

/// Goes through a record and notes every value.
class Walker {
 public:
  Walker(std::string path, std::vector<Value>& values) : path_(std::move(path)), values_(values) {}

  void object(const Node& mapping, const ObjectInfo& info, const std::string& trail) {
    for (std::size_t i = 0; i < mapping.entries.size(); ++i) {
      const yaml::Entry& entry = mapping.entries[i];
      const auto field = std::find_if(info.fields.begin(), info.fields.end(),
                                      [&](const auto& f) { return f.name == entry.key; });
      if (field == info.fields.end()) continue;
      note({path_, joined(trail, entry.key), entry.key, field->type(), &entry.value, &mapping, i, &entry,
            &*field, &info});
    }
  }

 private:
  static std::string joined(const std::string& trail, const std::string& key) {
    return trail.empty() ? key : trail + "." + key;
  }

  // Of the types that a value may have, the one whose shape it has.
  static TypeInfo one_of(const TypeInfo& type, const Node& node) {
    if (type.form != Form::any_of) return type;
    const auto fits = [&](const TypeInfo& t) { return t.takes_scalar() == node.is_scalar(); };
    const auto at = std::find_if(type.parts.begin(), type.parts.end(), fits);
    return at == type.parts.end() ? type : *at;
  }

  void note(Value value) {
    value.type = one_of(value.type, *value.node);
    values_.push_back(value);
    const Node& node = *value.node;
    if (value.is(Form::object) && node.is_mapping()) object(node, value.type.object(), value.trail);
    if (value.is(Form::list)) elements(value);
    if (value.is(Form::map) && node.is_mapping())
      for (std::size_t i = 0; i < node.entries.size(); ++i)
        note({path_, joined(value.trail, "*"), node.entries[i].key, value.type.parts.front(),
              &node.entries[i].value, &node, i, &node.entries[i], nullptr, nullptr});
  }

  // One scalar or mapping where a list may stand is its only element.
  void elements(const Value& list) {
    const TypeInfo element = list.type.parts.front();
    if (!list.node->is_sequence())
      return note({path_, list.trail, list.key, element, list.node, list.parent, list.index, nullptr, nullptr,
                   nullptr});
    for (std::size_t i = 0; i < list.node->items.size(); ++i)
      note({path_, list.trail, list.key, element, &list.node->items[i], list.node, i, nullptr, nullptr,
            nullptr});
  }

  std::string path_;
  std::vector<Value>& values_;
};

const ObjectInfo* object_of(const std::string& path) {
  if (path == records::kSettingsFile) return &records::settings_object();
  const records::KindInfo* kind = records::kind_of_folder(kind_of(path));
  return kind && path.ends_with(".yaml") ? &records::object_of(kind->what) : nullptr;
}

}  // namespace

Folder::Folder(Files files) : files_(std::move(files)) {
  for (const auto& [path, text] : files_) {
    const ObjectInfo* object = object_of(path);
    if (!object) continue;
    records_.push_back(path);
    diag::Findings ignored;
    const yaml::Document& document = documents_[path] = yaml::read(path, text, ignored);
    if (document.root) Walker(path, values_).object(*document.root, *object, "");
  }
}

const Node& Folder::root(const std::string& path) const {
  static const Node none;
  const auto at = documents_.find(path);
  return at == documents_.end() || !at->second.root ? none : *at->second.root;
}

Files changed(Files files, const Changes& changes) {
  for (const auto& [path, text] : changes) {
    if (text)
      files[path] = *text;
    else
      files.erase(path);
  }
  return files;
}

std::string kind_of(const std::string& path) {
  const std::size_t slash = path.find('/');
  return slash == path.npos ? "" : path.substr(0, slash);
}

int line_of(const std::string& text, std::size_t offset) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
  return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

const Node* find(const Node& mapping, std::string_view key) {
  const yaml::Entry* entry = mapping.find(key);
  return entry ? &entry->value : nullptr;
}

std::string scalar(const Node& mapping, std::string_view key) {
  const Node* node = find(mapping, key);
  return node && node->is_scalar() ? node->text : "";
}

calendar::Interval days_of(const Node& record, std::string_view key) {
  const std::string written = scalar(record, key);
  return std::get<calendar::Time>(calendar::parse_time(written)).span;
}

}  // namespace lofte::seeded
