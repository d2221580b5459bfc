// SPDX-License-Identifier: Apache-2.0
//
// Lines and columns. A parser notices a wrong indentation where the damage shows, often lines later; here
// every line is held against the entries that are open when it begins.
#include <algorithm>
#include <cstdlib>
#include <utility>

#include "yaml/explain.h"
#include "yaml/explainer.h"

namespace lofte::yaml {
namespace {

constexpr int kStep = 2;  // spaces that what belongs to a key is indented deeper

// A word as records have them for keys, rather than the first word of a sentence.
bool looks_like_key(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || is_digit(c) || c == '_' || c == '-';
  });
}

}  // namespace

std::optional<Fault> explain(std::string_view text, Offset stuck, KnownKey known) {
  return Explainer(text, stuck, known).run();
}

std::optional<Fault> Explainer::run() {
  const Offset limit = line_end(text_, stuck_);
  for (Offset at = 0; at < size() && at <= limit && !fault_;) at = line(at);
  if (fault_ && fault_->span.begin > limit) return std::nullopt;
  return std::move(fault_);
}

Offset Explainer::fail(Fault fault) {
  fault_ = std::move(fault);
  return size();
}

Offset Explainer::give_up() { return size(); }

bool Explainer::begins_comment(Offset at) const {
  return this->at(at) == '#' && (at == 0 || is_gap(text_[at - 1]));
}

bool Explainer::ends_line(Offset at) const { return is_break(this->at(at)) || begins_comment(at); }

Offset Explainer::line(Offset begin) {
  Offset at = begin;
  while (this->at(at) == ' ' && at < size()) ++at;
  const Offset first = skip_blanks(text_, at);
  if (ends_line(first)) {
    plain_ = plain_ && !begins_comment(first);
    return next_line(text_, first);
  }
  const int column = static_cast<int>(at - begin);
  const bool continues = plain_ && column > parent_column();
  if (this->at(at) == '\t' && !continues) return fail(faults::tab(text_, at, least_spaces(at, first)));
  if (auto blank = faults::invisible_blank(text_, at)) return fail(std::move(*blank));
  if (column == 0 && is_marker(text_, at)) return marker(at);
  if (column == 0 && this->at(at) == '%') return fail(faults::special_start(text_, at));
  if (continues) return continuation(first);
  above_.reset();
  if (plain_) above_ = TextAbove{line_number(text_, begun_), parent_column() + kStep};
  plain_ = false;
  if (is_bullet(text_, at)) return fail(faults::bullet(text_, at));
  const bool settled = settle(at, column);
  cut_.reset();
  return settled ? entries(at, column) : size();
}

Offset Explainer::marker(Offset at) {
  levels_.clear();
  plain_ = false;
  const Offset next = skip_blanks(text_, at + 3);
  return ends_line(next) ? next_line(text_, next) : value(next);
}

Offset Explainer::continuation(Offset at) {
  const std::optional<Offset> colon = colon_in(at);
  if (!colon) {
    const Span rest = rest_of_line(text_, at);
    for (Offset i = rest.begin; i < rest.end && plain_; ++i) {
      plain_ = !begins_comment(i);
      if (!plain_) cut_ = i;
    }
    return next_line(text_, at);
  }
  if (is_bullet(text_, at)) return fail(faults::bullet(text_, at));
  if (is_dash(at)) return fail(faults::swallowed(text_, at));
  const std::string_view word = text_.substr(at, *colon - at);
  const bool key = known_ ? known_(word) != KeySort::none : looks_like_key(word);
  if (levels_.empty() && looks_like_key(word)) return fail(faults::stray_line(text_, begun_));
  if (key && !levels_.empty()) return fail(faults::misplaced(text_, at, sibling(levels_, at)));
  if (levels_.empty() || levels_.back().list) return fail(faults::colon_in_text(text_, *colon, std::nullopt));
  return fail(faults::colon_on_line(text_, *colon, levels_.back().last));
}

// The first colon of the line that YAML would read as the end of a key.
std::optional<Offset> Explainer::colon_in(Offset at) const {
  for (const Offset end = line_end(text_, at); at < end && !begins_comment(at); ++at)
    if (is_colon(at)) return at;
  return std::nullopt;
}

// The entry that a line should begin below: the nearest of its own kind, item or key; else the nearest.
Neighbour Explainer::sibling(const std::vector<Level>& open, Offset at) const {
  const int column = column_of(text_, at);
  const bool dash = is_dash(at);
  const auto distance = [&](const Level& level) {
    constexpr int kOtherKind = 1000;
    return std::abs(level.column - column) + (level.list == dash ? 0 : kOtherKind);
  };
  const auto nearest = std::min_element(
      open.rbegin(), open.rend(), [&](const Level& a, const Level& b) { return distance(a) < distance(b); });
  return {nearest->last, nearest->column};
}

// How many spaces a line needs that begins with tabs at `at`: a tab is a step further in, for those who use
// it.
int Explainer::least_spaces(Offset at, Offset first) const {
  if (levels_.empty()) return 0;
  const auto tabs = std::count(text_.begin() + at, text_.begin() + first, '\t');
  const int wanted = column_of(text_, at) + kStep * static_cast<int>(tabs);
  const Level& last = levels_.back();
  const bool inside = wanted > last.column || levels_.size() == 1;
  if (inside && (last.waits || (last.list && !is_dash(first)))) return last.column + kStep;
  const bool dash = is_dash(first);
  const Level* nearest = &last;
  for (const Level& level : levels_)
    if (level.list == dash &&
        (nearest->list != dash || std::abs(level.column - wanted) <= std::abs(nearest->column - wanted)))
      nearest = &level;
  return nearest->column;
}

// Why a line is no entry.
Fault Explainer::no_entry(Offset at) const {
  Offset end = at;
  while (is_letter(this->at(end)) || this->at(end) == '_') ++end;
  const char after = this->at(end);
  const bool apart = is_gap(after) || after == '=' || after == ';';
  if (apart && known_ && known_(text_.substr(at, end - at)) != KeySort::none)
    return faults::no_colon(text_, at);
  if (is_bracketed_value(text_, at)) return faults::no_colon(text_, at);
  return above_ ? faults::continues(text_, at, *above_) : faults::neither(text_, at);
}

bool Explainer::settle(Offset at, int column) {
  const std::vector<Level> open = levels_;
  while (!levels_.empty() && levels_.back().column > column) levels_.pop_back();
  const bool left = levels_.size() < open.size();
  const bool dash = is_dash(at);
  const bool entry = dash || key_colon(at);
  if (levels_.empty()) {
    const Offset first = skip_gap(text_, 0);
    if (left && column == 0 && open.front().last == first)  // the first line alone is indented
      fail(faults::misplaced(text_, first, {at, 0}));
    else if (left)
      fail(entry ? faults::misplaced(text_, at, sibling(open, at)) : no_entry(at));
    return !fault_;
  }
  const std::size_t depth = levels_.size();
  const bool list_of_key = depth > 1 && levels_.back().list && levels_[depth - 2].column == column;
  if (list_of_key && levels_.back().column == column && !dash) levels_.pop_back();
  const Level level = levels_.back();
  if (level.column == column) return settle_beside(at, level, dash);
  if (level.waits) return true;
  if (cut_ && !entry)
    fail(is_glued_hash(text_, *cut_) ? faults::cut_text(text_, *cut_, begun_)
                                     : faults::cut_by_comment(text_, at, *cut_));
  else
    fail(entry ? faults::misplaced(text_, at, sibling(open, at)) : no_entry(at));
  return false;
}

bool Explainer::settle_beside(Offset at, Level level, bool dash) {
  if (level.list == dash || (dash && level.waits)) return true;
  const bool glued = is_glued_dash(text_, at);
  if (glued && level.list)
    fail(faults::dash_space(text_, at));
  else if (dash)
    fail(faults::item_among_keys(text_, at));
  else
    fail(key_colon(at) ? faults::key_among_items(text_, at, {level.last, level.column}) : no_entry(at));
  return false;
}

void Explainer::enter(Offset at, int column, bool list) {
  const bool same = !levels_.empty() && levels_.back().column == column && levels_.back().list == list;
  if (!same) {
    if (!levels_.empty()) levels_.back().waits = false;
    levels_.push_back({column, list, false, at});
  }
  levels_.back().last = at;
  levels_.back().waits = true;
}

Offset Explainer::entries(Offset at, int column) {
  while (is_dash(at)) {
    enter(at, column, true);
    const Offset next = skip_blanks(text_, at + 1);
    if (ends_line(next)) return next_line(text_, next);
    const bool tab = text_.substr(at, next - at).find('\t') != text_.npos;
    if (tab && (is_dash(next) || key_colon(next))) return fail(faults::tab_after_dash(text_, at));
    column += static_cast<int>(next - at);
    at = next;
  }
  if (this->at(at) == '-') {
    if (auto blank = faults::invisible_blank(text_, at + 1)) return fail(std::move(*blank));
    if (is_glued_dash(text_, at) && first_on_line(text_, at)) return fail(faults::dash_space(text_, at));
  }
  if (this->at(at) == '?' && stands_alone(text_, at)) return fail(faults::question_key(at));
  if (is_colon(at)) return fail(faults::no_key(at));
  const std::optional<Offset> colon = key_colon(at);
  if (is_bracketed_value(text_, at)) return fail(faults::no_colon(text_, at));
  if (!colon) return lone(at, column);
  const std::string_view word = text_.substr(at, *colon - at);
  if (above_ && first_on_line(text_, at) && word.find(' ') != word.npos)
    return fail(faults::continues(text_, at, *above_));
  enter(at, column, false);
  return after_sign(*colon + 1);
}

Offset Explainer::after_sign(Offset at) {
  const Offset next = skip_blanks(text_, at);
  return ends_line(next) ? next_line(text_, next) : value(next);
}

// The colon that ends the key at `at`, when a key stands there.
std::optional<Offset> Explainer::key_colon(Offset at) const {
  constexpr std::string_view kNoKey = "[{|>@`%,]}&*!";
  const char c = this->at(at);
  if (kNoKey.find(c) != kNoKey.npos) return std::nullopt;
  if (c != '"' && c != '\'') return colon_in(at);
  const std::optional<Offset> end = quoted_end(text_, at);
  if (!end || *end > line_end(text_, at)) return std::nullopt;
  const Offset colon = skip_blanks(text_, *end);
  return is_colon(colon) ? std::optional(colon) : std::nullopt;
}

// The colon after a word that looks like a key, with no space behind it: `title:Foo`.
std::optional<Offset> Explainer::glued_colon(Offset at) const {
  const std::string_view line = text_.substr(at, line_end(text_, at) - at);
  const std::size_t colon = line.find(':');
  const bool glued = colon != line.npos && looks_like_key(line.substr(0, colon));
  return glued ? std::optional(at + static_cast<Offset>(colon)) : std::nullopt;
}

// A line, or what follows a dash, that is no key.
Offset Explainer::lone(Offset at, int column) {
  const bool beside = !levels_.empty() && levels_.back().column >= column;
  if (const auto colon = beside || levels_.empty() ? glued_colon(at) : std::nullopt) {
    if (auto blank = faults::invisible_blank(text_, *colon + 1)) return fail(std::move(*blank));
    return fail(faults::colon_space(text_, rest_of_line(text_, at), *colon));
  }
  constexpr std::string_view kValues = "@`%,]}\"'";
  if (!beside || kValues.find(this->at(at)) != kValues.npos) {
    const Offset next = value(at);
    if (!beside || fault_) return next;
  }
  return fail(no_entry(at));
}

}  // namespace lofte::yaml
