// SPDX-License-Identifier: Apache-2.0
#include "edit/corrected.h"

#include <algorithm>

#include "edit/record_text.h"
#include "edit/value.h"
#include "yaml/reader.h"

namespace lofte::edit {
namespace {

// A text and what was found in reading it.
struct Reading {
  diag::Findings findings;  // before the document, which is read into it
  yaml::Document document;

  Reading(const std::string& name, const std::string& bytes) : document(yaml::read(name, bytes, findings)) {}
  bool readable() const { return document.root.has_value(); }
};

// In order, without those that overlap one before.
std::vector<Edit> in_order(std::vector<Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) { return a.span.begin < b.span.begin; });
  std::vector<Edit> out;
  for (Edit& edit : edits)
    if (out.empty() || edit.span.begin > out.back().span.end ||
        (edit.span.begin == out.back().span.end && edit.span.begin < edit.span.end))
      out.push_back(std::move(edit));
  return out;
}

// What a stretch of YAML says as the value of a key.
Value said_by(const std::string& written) {
  diag::Findings ignored;
  const yaml::Document document = yaml::read("", "x: " + written, ignored);
  const yaml::Entry* entry = document.root ? document.root->find("x") : nullptr;
  return entry ? Value::of(entry->value) : Value();
}

// What a record says once the corrections of its keys and values are made.
class Expected {
 public:
  explicit Expected(const std::vector<Edit>& edits) : edits_(edits) {}

  Value value(const yaml::Node& node) {
    if (const Edit* edit = at(node.span)) return said_by(edit->text);
    if (node.is_mapping()) {
      Value out = Value::mapping();
      for (const yaml::Entry& entry : node.entries) {
        const Edit* key = at(entry.key_span);
        out.put(key ? said_by(key->text).text() : std::string(std::string_view(entry.key)),
                value(entry.value));
      }
      return out;
    }
    if (!node.is_sequence()) return Value::of(node);
    Value out = Value::list();
    for (const yaml::Node& item : node.items) out.items().push_back(value(item));
    return out;
  }

  /// Whether every correction was of one key or one value.
  bool all_found() const { return found_ == edits_.size(); }

 private:
  const Edit* at(Span span) {
    const Span inner{span.begin + 1, span.end - 1};  // of a text in quotes
    const auto edit = std::find_if(edits_.begin(), edits_.end(),
                                   [&](const Edit& e) { return e.span == span || e.span == inner; });
    if (edit == edits_.end()) return nullptr;
    ++found_;
    return &*edit;
  }

  const std::vector<Edit>& edits_;
  std::size_t found_ = 0;
};

// The text of a slip may have quotes too many or too few; nothing else of it changes.
Value without_quotes(Value value) {
  if (value.is_text()) {
    std::string text = value.text();
    std::erase_if(text, [](char c) { return c == '"' || c == '\''; });
    return text;
  }
  for (Value& item : value.items()) item = without_quotes(std::move(item));
  for (auto& [key, one] : value.entries()) one = without_quotes(std::move(one));
  return value;
}

bool still_readable(const Reading& before, const Reading& after, const std::vector<Edit>& edits) {
  if (!after.readable() || after.findings.size() > before.findings.size()) return false;
  if (comment_texts(after.document) != comment_texts(before.document)) return false;
  Expected expected(edits);
  const Value value = expected.value(*before.document.root);
  return !expected.all_found() || value == Value::of(*after.document.root);
}

bool better_readable(const Reading& before, const Reading& after) {
  if (!after.readable()) return after.findings.size() < before.findings.size();
  const auto& mended = before.document.mended;
  return !mended || without_quotes(Value::of(*mended)) == without_quotes(Value::of(*after.document.root));
}

}  // namespace

std::optional<std::string> corrected(const std::string& name, const std::string& bytes,
                                     std::vector<Edit> corrections) {
  const Reading before(name, bytes);
  const std::string& text = before.document.source.text();
  const std::uint32_t mark = before.document.source.mark();
  const std::vector<Edit> edits = in_order(std::move(corrections));
  if (text.empty() || edits.empty()) return std::nullopt;
  std::string out = bytes.substr(0, mark) + edited(text, edits);
  const Reading after(name, out);
  const bool certain =
      before.readable() ? still_readable(before, after, edits) : better_readable(before, after);
  return certain ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace lofte::edit
