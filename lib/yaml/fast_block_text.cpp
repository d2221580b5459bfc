// SPDX-License-Identifier: Apache-2.0
//
// Texts after | and >. Where lines of a folded text are joined follows the library to the letter, which is
// not always the specification's (empty lines beside lines that are further in).
#include "yaml/fast_reader.h"

namespace lofte::yaml {

struct FastReader::Header {
  bool folded = false;
  char chomp = ' ';  // + keeps all line ends, - none, a space one
  int indent = 0;    // as it is given; 0 when the first line tells
  const char* end = nullptr;
};

// What stands at the beginning of a line of such a text.
struct FastReader::Line {
  bool empty = false;
  bool outside = false;  // does not belong to it
  bool further = false;  // begins with a blank
};

// How the lines so far were joined.
struct FastReader::Folding {
  bool empty = false;    // the last line
  bool further = false;  // the last line
  std::size_t breaks = 0;
  bool from_further = false;  // the empty lines follow a line that is further in
};

bool FastReader::block_header(Header& header) {
  header.folded = *at_++ == '>';
  for (int i = 0; i < 2; ++i) {
    if ((*at_ == '+' || *at_ == '-') && header.chomp == ' ')
      header.chomp = *at_++;
    else if (*at_ >= '1' && *at_ <= '9' && header.indent == 0)
      header.indent = *at_++ - '0';
  }
  header.end = at_;
  blanks();
  if (*at_ == '#' && !comment()) return false;
  return is_break(*at_) ? line_break() : decline(Declined::block_header);
}

// Looks at the line that begins here, and goes to where its text begins.
bool FastReader::block_line(int indent, Line& line) {
  const char* const first = at_;
  blanks();
  const int spaces = static_cast<int>(at_ - first);
  line = {};
  if (is_break(*at_)) {
    if (spaces > indent) return decline(Declined::block_blanks);
    line.empty = true;
    return true;
  }
  if (*at_ == '\t') return decline(Declined::tab);
  if (at_ == end_ && spaces > 0) return decline(Declined::block_blanks);
  line.outside = spaces < indent;
  line.further = spaces > indent;
  at_ = line.outside ? first : first + indent;
  return true;
}

bool FastReader::block_text(int parent, Node& out) {
  const char* const first = at_;
  Header header;
  if (!block_header(header)) return false;
  int indent = parent + header.indent;
  if (header.indent == 0) {
    blanks();
    indent = column(at_);
    at_ = line_;
  }
  if (indent <= parent) return decline(Declined::block_blanks);
  out.span = span(first, header.end);
  return block_lines(header, indent, out);
}

bool FastReader::block_lines(const Header& header, int indent, Node& out) {
  Line line;
  if (!block_line(indent, line)) return false;
  if (line.empty || line.outside) return decline(Declined::block_blanks);
  scratch_.clear();
  const char* const first = at_;
  bool written = true;  // as it reads: one line and its end
  Folding folding{false, line.further, 0, false};
  while (!line.outside) {
    const char* const begin = at_;
    if (!line.empty)
      while (at_ != end_ && !is_break(*at_)) ++at_;
    scratch_.append(begin, at_);
    const char* last = at_;
    while (last != begin && is_gap(last[-1])) --last;
    if (last != begin) out.span.end = offset(last);
    if (at_ == end_) break;
    const bool pair = *at_ == '\r';
    if (!line_break() || !block_line(indent, line)) return false;
    written = written && !pair && line.outside;
    if (header.folded)
      fold(line, folding);
    else
      scratch_ += '\n';
  }
  chomp(header.chomp);
  text(first, first + scratch_.size(), out, true);
  if (!written) out.text = texts_.keep(scratch_);
  return true;
}

void FastReader::fold(const Line& next, Folding& folding) {
  if (folding.breaks == 0 && next.empty) folding.from_further = folding.further;
  const bool apart = folding.empty || folding.further || next.further || next.outside;
  if (next.empty)
    ++folding.breaks;
  else
    scratch_ += apart ? '\n' : ' ';
  if (!next.empty && folding.breaks > 0) {
    scratch_.append(folding.breaks - 1, '\n');
    if (folding.from_further || next.further) scratch_ += '\n';
    folding.breaks = 0;
  }
  folding.empty = next.empty;
  folding.further = next.further;
}

void FastReader::chomp(char how) {
  if (how == '+') return;
  const std::size_t last = scratch_.find_last_not_of('\n');
  const std::size_t kept = last == scratch_.npos ? 0 : last + (how == '-' ? 1 : 2);
  if (kept < scratch_.size()) scratch_.resize(kept);
}

}  // namespace lofte::yaml
