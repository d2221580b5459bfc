// SPDX-License-Identifier: Apache-2.0
//
// From bytes to a tree. The order matters: each step may rely on what the one before it has refused. Size,
// then UTF-8, then characters, then the fast reader; and for what it is not certain of, what the parser is
// given, the parser, and the explanation of what it could not read.
#include "yaml/reader.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"
#include "yaml/attempt.h"
#include "yaml/conflict.h"
#include "yaml/conflict_finding.h"
#include "yaml/fast_reader.h"
#include "yaml/refusals.h"

namespace lofte::yaml {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_lone_return(std::string_view text, std::size_t at) {
  return text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n');
}

// The lines that begin with '%' before anything else.
std::vector<Span> directives(std::string_view text) {
  std::vector<Span> found;
  for (Offset at = skip_gap(text, 0); char_at(text, at) == '%'; at = skip_gap(text, line_end(text, at))) {
    if (column_of(text, at) > 0) break;
    found.push_back(rest_of_line(text, at));
  }
  return found;
}

// The stretches of blanks, a tab among them, that are a line of their own: nothing for YAML, but not for the
// parser.
std::vector<Span> blank_lines(std::string_view text) {
  std::vector<Span> found;
  for (std::size_t tab = text.find('\t'); tab != text.npos;
       tab = text.find('\t', found.empty() ? tab + 1 : std::max<std::size_t>(tab + 1, found.back().end))) {
    const Offset begin = line_begin(text, static_cast<Offset>(tab));
    const Offset end = line_end(text, begin);
    if (skip_blanks(text, begin) == end) found.push_back({begin, end});
  }
  return found;
}

// The text as the parser can take it, with every byte at the same offset; empty when it can take the text as
// it is. A carriage return alone ends a line for YAML but not for the parser, and a directive, which is
// reported by us, must not stop it.
std::string adapted(std::string_view text, std::vector<Span> blanked) {
  const std::vector<Span> empty = blank_lines(text);
  blanked.insert(blanked.end(), empty.begin(), empty.end());
  bool lone = false;
  for (std::size_t at = text.find('\r'); at != text.npos && !lone; at = text.find('\r', at + 1))
    lone = is_lone_return(text, at);
  if (!lone && blanked.empty()) return {};
  std::string out(text);
  for (std::size_t at = 0; at < out.size(); ++at)
    if (is_lone_return(text, at)) out[at] = '\n';
  for (const Span span : blanked) std::fill(out.begin() + span.begin, out.begin() + span.end, ' ');
  return out;
}

void read_as(const Input& input, std::string_view text, Document& document, diag::Findings& findings) {
  Attempt first = attempt(input, text);
  document.comments = std::move(first.comments);
  (first.several ? document.mended : document.root) = std::move(first.root);
  findings.insert(findings.end(), first.findings.begin(), first.findings.end());
  if (!first.fault) return;
  findings.push_back(not_yaml(input.path, text, *first.fault));
  document.mended = read_on(input, text, first, findings);
}

void read_text(const Input& input, Document& document, diag::Findings& findings) {
  const std::string_view original = document.source.text();
  const std::vector<Span> leading = directives(original);
  for (const Span span : leading) findings.push_back(feature(input.path, original, Feature::directive, span));
  const std::string changed = adapted(original, leading);
  read_as(input, changed.empty() ? original : std::string_view(changed), document, findings);
}

// A text with conflicts cannot be read: nobody can tell which version holds. What stands around them is read
// all the same, with the first version in its place, so that what is wrong there is told; what may be wrong
// in a version is not, since it may be deleted.
void read_around(const std::vector<Conflict>& all, const Input& input, Document& document,
                 diag::Findings& findings) {
  const std::string_view original = document.source.text();
  std::vector<Span> blanked = directives(original);
  for (const Conflict& conflict : all) {
    findings.push_back(conflict_finding(input.path, original, conflict));
    const std::vector<Span> spans = left_out(original, conflict);
    blanked.insert(blanked.end(), spans.begin(), spans.end());
  }
  diag::Findings around;
  read_as(input, adapted(original, std::move(blanked)), document, around);
  for (diag::Finding& finding : around) {
    const Offset at = finding.place.span.begin;
    const bool inside = std::any_of(all.begin(), all.end(), [&](const Conflict& conflict) {
      return conflict.span().begin <= at && at < conflict.span().end;
    });
    if (!inside) findings.push_back(std::move(finding));
  }
  if (document.root) document.mended = std::exchange(document.root, std::nullopt);
}

void read_by_parser(const Input& input, Document& document, diag::Findings& findings) {
  const std::vector<Conflict> all = conflicts(input.text);
  if (all.empty())
    read_text(input, document, findings);
  else
    read_around(all, input, document, findings);
}

// True when the text is one that the fast reader is certain of. It never is of one with conflicts: their
// marks stand at the beginning of a line, where it knows only keys, dashes, comments and closing brackets.
bool read_fast(const Input& input, Document& document) {
  FastReader reader(input.text, input.texts, input.tree);
  document.root = reader.read();
  document.declined = reader.reason();
  if (document.root) document.comments = reader.take_comments();
  return document.root.has_value();
}

// What a document is read with.
struct Way {
  KnownKey known;
  bool fast;     // may it be the fast reader?
  Arena* texts;  // none: the tree keeps them
};

void read_document(const Way& way, Text path, std::string_view bytes, Document& document,
                   diag::Findings& findings) {
  if (bytes.size() > kMaxBytes) return findings.push_back(too_large(path, bytes.size()));
  const std::uint32_t mark = bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  Arena& texts = way.texts ? *way.texts : document.tree;
  const Text text = texts.keep(bytes.substr(mark));
  document.source = Source(text, mark);
  const Input input{path, way.known, text, texts, document.tree};
  if (const auto fault = utf8::first_fault(text))
    findings.push_back(not_utf8(path, text, static_cast<Offset>(*fault)));
  else if (auto character = forbidden_character(text))
    findings.push_back(not_yaml(path, text, std::move(*character)));
  else if (!way.fast || !read_fast(input, document))
    read_by_parser(input, document, findings);
}

}  // namespace

Document read(Text path, std::string_view bytes, diag::Findings& findings, KnownKey known) {
  Document out;
  read_document({known, true, nullptr}, path, bytes, out, findings);
  return out;
}

Document read_by_library(Text path, std::string_view bytes, diag::Findings& findings, KnownKey known) {
  Document out;
  read_document({known, false, nullptr}, path, bytes, out, findings);
  return out;
}

Document read_into(Arena& texts, Tree tree, Text path, std::string_view bytes, diag::Findings& findings,
                   KnownKey known) {
  Document out;
  out.tree = std::move(tree);
  out.tree.clear();
  read_document({known, true, &texts}, path, bytes, out, findings);
  return out;
}

std::vector<Comment> comments(const Document& document) {
  std::vector<Comment> out;
  const std::string_view text = document.source.text();
  for (const Span span : document.comments) {
    const std::string_view after = text.substr(span.begin + 1, span.end - span.begin - 1);
    out.push_back({span, trim(after), first_on_line(text, span.begin)});
  }
  return out;
}

}  // namespace lofte::yaml
