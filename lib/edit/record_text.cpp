// SPDX-License-Identifier: Apache-2.0
#include "edit/record_text.h"

#include <algorithm>
#include <utility>

namespace lofte::edit {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Whether the texts stand among others in the same order.
bool are_among(const std::vector<std::string>& some, const std::vector<std::string>& all) {
  auto at = all.begin();
  for (const std::string& text : some) {
    at = std::find(at, all.end(), text);
    if (at == all.end()) return false;
    ++at;
  }
  return true;
}

Value said_by(const yaml::Node& root) {
  return root.kind == yaml::Node::Kind::null ? Value::mapping() : Value::of(root);
}

}  // namespace

std::vector<std::string> comment_texts(const yaml::Document& document) {
  std::vector<std::string> out;
  for (const yaml::Comment& comment : yaml::comments(document))
    out.emplace_back(std::string_view(comment.text));
  return out;
}

RecordText::RecordText(std::string name, std::string bytes)
    : name_(std::move(name)),
      marked_(bytes.starts_with(kByteOrderMark)),
      original_(marked_ ? bytes.substr(kByteOrderMark.size()) : std::move(bytes)),
      pieces_(original_),
      readable_(read(original_)) {}

bool RecordText::read(const std::string& text) {
  diag::Findings found;
  document_ = yaml::read(name_, text, found);
  findings_ = found.size();
  return document_.root && !document_.root->is_scalar() && !document_.root->is_sequence();
}

Value RecordText::said() const { return said_by(root()); }

bool RecordText::change(const std::vector<Edits>& ways, const Value& expected, bool taken_away) {
  for (const Edits& edits : ways) {
    if (edits.empty()) continue;
    diag::Findings found;
    yaml::Document next = yaml::read(name_, edited(text(), edits), found);
    if (!next.root || found.size() > findings_ || !(said_by(*next.root) == expected)) continue;
    const auto before = comment_texts(document_);
    const auto after = comment_texts(next);
    if (taken_away ? !are_among(after, before) : after != before) continue;
    pieces_.apply(edits);
    document_ = std::move(next);
    findings_ = found.size();
    return true;
  }
  return false;
}

std::string RecordText::bytes() const { return std::string(marked_ ? kByteOrderMark : "").append(text()); }

void RecordText::restore(State state) {
  read(state.text);
  pieces_ = std::move(state.pieces);
}

}  // namespace lofte::edit
