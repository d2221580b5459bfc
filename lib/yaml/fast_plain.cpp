// SPDX-License-Identifier: Apache-2.0
//
// Texts without quotes, on one line or several, as the YAML library reads them: lines are joined with a
// space, empty lines between them become line ends, and a text ends at a comment. What the builder finds
// surprising in such a text is declined.
#include "base/byte_set.h"
#include "yaml/fast_reader.h"

namespace lofte::yaml {
namespace {

using std::string_view_literals::operator""sv;

// The bytes at which a line of a text has to be looked at; the NUL stands at the end of the text.
constexpr ByteSet kBlockSigns(":#\n\r\t\0"sv);
constexpr ByteSet kFlowSigns(":#\n\r\t,[]{}?\0"sv);
// What no text may begin with; others may not when a gap follows.
constexpr ByteSet kNoBeginning(",[]{}#&*!|>'\"%@`?\0"sv);

// Back from the end of a line over its blanks.
const char* before_blanks(const char* first, const char* last) {
  while (last != first && last[-1] == ' ') --last;
  return last;
}

constexpr bool ends_flow_text(char c) { return c == ',' || c == ']' || c == '}'; }

}  // namespace

void FastReader::text(const char* first, const char* last, Node& out, bool quoted) {
  out.kind = Node::Kind::scalar;
  out.quoted = quoted;
  out.text = std::string_view(first, static_cast<std::size_t>(last - first));
}

// A dash that something stands close to is a number, a word, or a list whose dash wants a space.
bool FastReader::may_begin_plain(bool flow) {
  if (kNoBeginning.holds(*at_)) return decline(Declined::sign);
  const char next = at_[1];
  const bool alone =
      is_gap(next) || at_ + 1 == end_ || (flow && (ends_flow_text(next) || next == '[' || next == '{'));
  if ((*at_ == '-' || *at_ == ':') && alone) return decline(Declined::sign);
  if (*at_ != '-' || !is_letter(next)) return true;
  const bool first = !flow && first_on_line({begin_, static_cast<std::size_t>(end_ - begin_)}, offset(at_));
  return (!first && static_cast<unsigned char>(next) < 0x80) || decline(Declined::dash);
}

// To the end of what a line holds of a text: its last character and the blanks after it.
bool FastReader::plain_line(const char*& end) {
  const char* const first = at_;
  for (;; ++at_) {
    while (!kBlockSigns.holds(*at_)) ++at_;
    if (*at_ == '\t') return decline(Declined::tab);
    if (*at_ == ':' ? is_gap(at_[1]) || at_ + 1 == end_ : is_break(*at_) || at_ == end_) break;
    if (*at_ == '#' && at_ != begin_ && at_[-1] == ' ') break;
  }
  if (*at_ == ':') return decline(Declined::pair);
  end = before_blanks(first, at_);
  return true;
}

bool FastReader::flow_plain_line(const char*& end) {
  const char* const first = at_;
  for (;; ++at_) {
    while (!kFlowSigns.holds(*at_)) ++at_;
    const char c = *at_;
    if (c == '\t') return decline(Declined::tab);
    if (c == '?' || c == '[' || c == '{') return decline(Declined::sign);
    if (c == ':' && (is_gap(at_[1]) || at_ + 1 == end_ || ends_flow_text(at_[1])))
      return decline(Declined::pair);
    if (is_break(c) || at_ == end_ || ends_flow_text(c)) break;
    if (c == '#' && at_ != begin_ && at_[-1] == ' ') break;
  }
  end = before_blanks(first, at_);
  return true;
}

// Whether a text goes on below the end of a line; if so, its next line begins at at_, after as many breaks.
// If not, at_ stays where the line ends.
bool FastReader::goes_on(int parent, bool flow, int& breaks) {
  const char* const stop = at_;
  const char* const stop_line = line_;
  breaks = 0;
  while (is_break(*at_)) {
    if (!line_break()) return false;
    blanks();
    ++breaks;
  }
  const bool more =
      breaks > 0 && at_ != end_ && *at_ != '#' && (flow ? !ends_flow_text(*at_) : column(at_) > parent);
  if (more) return true;
  at_ = stop;
  line_ = stop_line;
  breaks = 0;
  return true;
}

bool FastReader::plain(int parent, Node& out) {
  const char* const first = at_;
  const char* last = nullptr;
  int breaks = 0;
  if (!may_begin_plain(false) || !plain_line(last)) return false;
  text(first, last, out, false);
  if (is_break(*at_) && !goes_on(parent, false, breaks)) return false;
  if (breaks == 0) {
    out.span = span(first, last);
    return end_plain(first, last);
  }
  scratch_ = out.text;
  return folded_lines(breaks, parent, false, first, out);
}

bool FastReader::flow_plain(int parent, Node& out) {
  const char* const first = at_;
  const char* last = nullptr;
  int breaks = 0;
  if (!may_begin_plain(true) || !flow_plain_line(last)) return false;
  text(first, last, out, false);
  if (is_break(*at_) && !goes_on(parent, true, breaks)) return false;
  if (breaks == 0) {
    out.span = span(first, last);
    return end_plain(first, last);
  }
  scratch_ = out.text;
  return folded_lines(breaks, parent, true, first, out);
}

// The further lines of a text whose first is in scratch_.
bool FastReader::folded_lines(int breaks, int parent, bool flow, const char* first, Node& out) {
  const std::string_view whole(begin_, static_cast<std::size_t>(end_ - begin_));
  const char* last = nullptr;
  while (breaks > 0) {
    const char* const line = at_;
    if (column(at_) <= parent) return decline(Declined::unclosed);
    if (!flow && (is_dash() || is_list_bullet(whole, offset(at_)))) return decline(Declined::dash);
    if (*at_ == '\t') return decline(Declined::tab);
    if (!(flow ? flow_plain_line(last) : plain_line(last))) return false;
    if (breaks == 1)
      scratch_ += ' ';
    else
      scratch_.append(static_cast<std::size_t>(breaks - 1), '\n');
    scratch_.append(line, last);
    breaks = 0;
    if (is_break(*at_) && !goes_on(parent, flow, breaks)) return false;
  }
  out.text = texts_.keep(scratch_);
  out.span = span(first, last);
  return end_plain(first, last);
}

// A # close to what follows it cuts a sentence off, where it was perhaps meant to be read.
bool FastReader::end_plain(const char* first, const char* last) {
  if (*at_ != '#' || !(is_letter(at_[1]) || is_digit(at_[1]))) return true;
  const std::string_view written(first, static_cast<std::size_t>(last - first));
  return written.find(' ') == written.npos || decline(Declined::cut_text);
}

}  // namespace lofte::yaml
