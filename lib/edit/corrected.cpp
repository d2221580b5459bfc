// SPDX-License-Identifier: Apache-2.0
#include "edit/corrected.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
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

// What a stretch of YAML says as the value of a key; or, of a block that begins in a column, as a whole.
Value said_by(const std::string& written, std::size_t column) {
  diag::Findings ignored;
  const yaml::Document document = yaml::read("", "x: " + written, ignored);
  const yaml::Entry* entry = document.root ? document.root->find("x") : nullptr;
  if (entry) return Value::of(entry->value);
  const yaml::Document block = yaml::read("", std::string(column, ' ') + written, ignored);
  return block.root ? Value::of(*block.root) : Value();
}

// What a record says once the corrections of its keys and values are made.
class Expected {
 public:
  Expected(const Source& source, const std::vector<Edit>& edits) : source_(source), edits_(edits) {}

  Value value(const yaml::Node& node) {
    if (const Edit* edit = at(node.span)) return said_by(edit->text, column(node.span));
    if (node.is_mapping()) {
      Value out = Value::mapping();
      for (const yaml::Entry& entry : node.entries) {
        const Edit* key = at(entry.key_span);
        out.put(key ? said_by(key->text, 0).text() : std::string(std::string_view(entry.key)),
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

  std::size_t column(Span span) const {
    return static_cast<std::size_t>(source_.position(span.begin).column) - 1;
  }

  const Source& source_;
  const std::vector<Edit>& edits_;
  std::size_t found_ = 0;
};

// The comments of a text once the corrections within them are made, which are then taken out of the others.
std::vector<std::string> expected_comments(const yaml::Document& document, std::vector<Edit>& edits) {
  std::vector<std::string> out;
  for (const yaml::Comment& comment : yaml::comments(document)) {
    std::vector<Edit> inside;
    for (const Edit& edit : edits)
      if (comment.span.begin < edit.span.begin && edit.span.end <= comment.span.end) inside.push_back(edit);
    std::erase_if(edits, [&](const Edit& edit) {
      return std::find(inside.begin(), inside.end(), edit) != inside.end();
    });
    const Span all = comment.span;
    for (Edit& edit : inside) edit.span = {edit.span.begin - all.begin - 1, edit.span.end - all.begin - 1};
    const std::string_view text = document.source.text();
    out.emplace_back(trim(edited(text.substr(all.begin + 1, all.end - all.begin - 1), inside)));
  }
  return out;
}

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

bool still_readable(const Reading& before, const Reading& after, std::vector<Edit> edits) {
  if (!after.readable() || after.findings.size() > before.findings.size()) return false;
  if (comment_texts(after.document) != expected_comments(before.document, edits)) return false;
  Expected expected(before.document.source, edits);
  const Value value = expected.value(*before.document.root);
  return !expected.all_found() || value == Value::of(*after.document.root);
}

bool better_readable(const Reading& before, const Reading& after) {
  if (utf8::first_fault(before.document.source.text()))
    return !utf8::first_fault(after.document.source.text());
  if (!after.readable()) return after.findings.size() < before.findings.size();
  const auto& mended = before.document.mended;
  return !mended || without_quotes(Value::of(*mended)) == without_quotes(Value::of(*after.document.root));
}

}  // namespace

std::optional<std::string> corrected(const std::string& name, const std::string& bytes,
                                     std::vector<Edit> corrections) {
  const Reading before(name, bytes);
  const std::string_view text = before.document.source.text();
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
