// SPDX-License-Identifier: Apache-2.0
//
// Lists in brackets and mappings in braces. When the closing one is missing, the lines below are read as part
// of the list until something cannot be; the author looks for the opening one.
#include <algorithm>
#include <utility>

#include "yaml/explainer.h"

namespace lofte::yaml {
namespace {

constexpr std::string_view kSigns = ",[]{}";

bool is_sign(char c) { return kSigns.find(c) != kSigns.npos; }

}  // namespace

// True for a line that begins no deeper than the key of the brackets and has the look of an entry.
bool Explainer::runs_into_key(Offset line) const {
  const Offset first = skip_blanks(text_, line);
  if (first >= size() || static_cast<int>(first - line) > parent_column()) return false;
  return is_dash(first) || key_colon(first).has_value();
}

// A comment that was meant as text: it stands close to a word, or closes what is open.
bool Explainer::cuts_brackets(Offset at) const {
  const std::string_view comment = text_.substr(at, line_end(text_, at) - at);
  return is_glued_hash(text_, at) || comment.find_first_of("}]") != comment.npos;
}

Offset Explainer::brackets(Offset at) {
  brackets_.clear();
  suspect_.reset();
  hash_.reset();
  at = bracket_open(at);
  while (at < size() && !brackets_.empty() && !fault_) {
    if (is_break(text_[at])) {
      at = next_line(text_, at);
      if (!suspect_ && runs_into_key(at)) suspect_ = brackets_.back().at;
    } else {
      if (!hash_ && begins_comment(at) && cuts_brackets(at)) hash_ = at;
      at = begins_comment(at) ? line_end(text_, at) : bracket_step(at);
    }
  }
  if (hash_ && (fault_ || !brackets_.empty())) return fail(faults::cut_text(text_, *hash_, std::nullopt));
  if (!fault_ && !brackets_.empty())
    return fail(faults::unclosed_bracket(text_, suspect_.value_or(brackets_.back().at)));
  if (fault_ && suspect_) return fail(faults::unclosed_bracket(text_, *suspect_));
  return fault_ || at >= size() ? size() : after_brackets(at);
}

Offset Explainer::bracket_step(Offset at) {
  Bracket& inner = brackets_.back();
  const char c = text_[at];
  if (is_blank(c)) return at + 1;
  if (c == '[' || c == '{') return bracket_open(at);
  if (c == ']' || c == '}') return bracket_close(at);
  if (c == '"' || c == '\'') return bracket_quote(at);
  if (c == ',') {
    if (!inner.filled && !inner.colon) return fail(faults::empty_entry(at));
    inner.filled = inner.colon = false;
    return at + 1;
  }
  if (c == ':' && (inner.filled || is_gap(this->at(at + 1)) || is_sign(this->at(at + 1))))
    return bracket_colon(at);
  if (c == '>') return fail(faults::more_than(text_, at));
  constexpr std::string_view kSpecial = "@`%|#";
  const bool lone = (c == '-' || c == '&' || c == '*' || c == '?') && stands_alone(text_, at);
  if (lone || kSpecial.find(c) != kSpecial.npos) return fail(faults::special_sign(text_, at));
  if (c == '?') return fail(faults::question_mark(text_, at));
  if (c == '*' && at >= stuck_) return bracket_alias();
  if (c == '&' || c == '*' || c == '!') {
    inner.filled = inner.filled || c == '*';
    return std::max(skip_word(text_, at, true), at + 1);
  }
  return bracket_text(at);
}

// Where the parser stopped at an alias of nothing, what follows was never looked at: brackets that are still
// open may well be closed there.
Offset Explainer::bracket_alias() {
  if (!suspect_) brackets_.clear();
  return give_up();
}

Offset Explainer::bracket_open(Offset at) {
  if (!brackets_.empty() && brackets_.back().filled) return fail(faults::missing_comma(text_, at));
  if (!brackets_.empty()) brackets_.back().filled = brackets_.back().complete = true;
  brackets_.push_back({at});
  return at + 1;
}

Offset Explainer::bracket_close(Offset at) {
  const Offset opener = brackets_.back().at;
  if ((text_[opener] == '[') != (text_[at] == ']')) return fail(faults::mismatched(text_, at, opener));
  brackets_.pop_back();
  return at + 1;
}

Offset Explainer::bracket_quote(Offset at) {
  const std::optional<Offset> end = quoted_end(text_, at);
  if (!end) return fail(faults::unclosed_quote(text_, at));
  if (brackets_.back().filled) return fail(faults::missing_comma(text_, at));
  for (Offset line = next_line(text_, at); line < *end; line = next_line(text_, line))
    if (runs_into_key(line)) return fail(faults::unclosed_quote(text_, at));
  brackets_.back().filled = brackets_.back().complete = true;
  if (text_[at] == '\'' && is_letter(this->at(*end))) return fail(faults::apostrophe_in_brackets(*end - 1));
  const auto escape = text_[at] == '"' ? bad_escape_in(at + 1, *end - 1) : std::nullopt;
  if (escape) return fail(faults::bad_escape(text_, {*escape, std::min(*escape + 2, *end)}));
  return *end;
}

Offset Explainer::bracket_colon(Offset at) {
  Bracket& inner = brackets_.back();
  if (inner.colon) return fail(faults::colon_in_text(text_, at, std::nullopt));
  if (!inner.filled && text_[inner.at] == '{') return fail(faults::no_key(at));
  inner.colon = true;
  inner.filled = false;
  return at + 1;
}

// A plain text, up to what ends it or the end of the line.
Offset Explainer::bracket_text(Offset at) {
  Bracket& inner = brackets_.back();
  Offset last = at;  // the last gap was before it
  Offset i = at;
  for (; !is_break(this->at(i)) && !is_sign(text_[i]) && !begins_comment(i); ++i) {
    if (text_[i] == '?') return fail(faults::question_mark(text_, i));
    if (text_[i] == ':' && (is_gap(this->at(i + 1)) || is_sign(this->at(i + 1)))) break;
    if (is_blank(text_[i]) && !is_blank(this->at(i + 1))) last = i + 1;
  }
  const bool colon = this->at(i) == ':';
  if (colon && inner.colon && text_[inner.at] == '{') {
    if (last == at) return fail(faults::colon_in_text(text_, i, std::nullopt));
    return fail(faults::missing_comma(text_, last));
  }
  if (inner.filled && inner.complete) return fail(faults::missing_comma(text_, at));
  inner.filled = true;
  inner.complete = false;
  return i;
}

Offset Explainer::after_brackets(Offset at) {
  const Offset next = skip_blanks(text_, at);
  if (is_break(this->at(next)) || this->at(next) == '#') return next_line(text_, next);
  if (this->at(next) == ':') return fail(faults::key_not_text({at - 1, at}));
  if (this->at(next) == ']' || this->at(next) == '}') return fail(faults::stray_bracket(text_, next));
  return fail(faults::after_bracket(text_, next));
}

}  // namespace lofte::yaml
