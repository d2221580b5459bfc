// SPDX-License-Identifier: Apache-2.0
#include "edit/style.h"

#include <algorithm>
#include <optional>

#include "yaml/scan.h"

namespace lofte::edit {
namespace {

using yaml::Entry;
using yaml::Node;

// How often each of two forms stands in the text.
struct Votes {
  int flow = 0;
  int block = 0;
  void add(bool is_flow) { ++(is_flow ? flow : block); }
  bool flows() const { return flow >= block; }
};

class Survey {
 public:
  explicit Survey(std::string_view text) : text_(text) {}

  Style style(const Node& root) {
    visit(root);
    Style out;
    out.line_end = line_end();
    out.step = step_.value_or(out.step);
    out.dash = dash_.value_or(out.dash);
    out.gap = gap_.value_or(out.gap);
    out.braces = braces_.value_or("");
    out.brackets = brackets_.value_or("");
    out.list_in_brackets = lists_.flows();
    out.item_in_braces = items_.flows();
    out.value_in_braces = values_.flows();
    return out;
  }

 private:
  std::string line_end() const {
    const std::size_t at = std::min(text_.find('\n'), text_.find('\r'));
    if (at == text_.npos || text_[at] == '\n') return "\n";
    return text_.substr(at, 2) == "\r\n" ? "\r\n" : "\r";
  }

  int column(const Node& node) const { return yaml::column_of(text_, node.span.begin); }

  // A mapping that could stand between braces: it holds only single values and lists of them.
  static bool is_small(const Node& node) {
    const auto single = [](const Node& value) {
      return !value.is_mapping() && std::none_of(value.items.begin(), value.items.end(),
                                                 [](const Node& item) { return !item.is_scalar(); });
    };
    return node.is_mapping() && std::all_of(node.entries.begin(), node.entries.end(),
                                            [&](const Entry& entry) { return single(entry.value); });
  }

  static bool is_plain_list(const Node& node) {
    return node.is_sequence() && std::all_of(node.items.begin(), node.items.end(),
                                             [](const Node& item) { return item.is_scalar(); });
  }

  // The blanks between the first bracket and what follows it.
  void look_inside(const Node& node, std::optional<std::string>& inside) const {
    const yaml::Offset first = yaml::skip_blanks(text_, node.span.begin + 1);
    const bool filled = !node.items.empty() || !node.entries.empty();
    if (!inside && filled && !yaml::is_break(yaml::char_at(text_, first)))
      inside = std::string(text_.substr(node.span.begin + 1, first - node.span.begin - 1));
  }

  void visit(const Node& node) {
    if (node.flow && node.is_mapping()) look_inside(node, braces_);
    if (node.flow && node.is_sequence()) look_inside(node, brackets_);
    for (const Entry& entry : node.entries) visit_value(node, entry.value);
    for (const Node& item : node.items) visit_item(node, item);
  }

  void visit_value(const Node& mapping, const Node& value) {
    if (!mapping.flow && !value.flow && value.is_mapping() && !step_) step_ = column(value) - column(mapping);
    if (!mapping.flow && !value.flow && value.is_sequence() && !dash_)
      dash_ = column(value) - column(mapping);
    if (!mapping.flow && is_small(value)) values_.add(value.flow);
    if (!mapping.flow && is_plain_list(value)) lists_.add(value.flow);
    visit(value);
  }

  void visit_item(const Node& list, const Node& item) {
    const bool beside = yaml::line_end(text_, list.span.begin) > item.span.begin;
    if (!list.flow && !gap_ && beside) gap_ = column(item) - column(list) - 1;
    if (!list.flow && is_small(item)) items_.add(item.flow);
    visit(item);
  }

  std::string_view text_;
  std::optional<int> step_, dash_, gap_;
  std::optional<std::string> braces_, brackets_;
  Votes lists_, items_, values_;
};

}  // namespace

Style style_of(std::string_view text, const yaml::Node& root) { return Survey(text).style(root); }

}  // namespace lofte::edit
