// SPDX-License-Identifier: Apache-2.0
//
// From bytes to a tree. The order matters: each step may rely on what the one before it has refused. Size,
// then UTF-8, then characters, then what the parser is given, then the parser, then the explanation of what
// it could not read.
#include "yaml/reader.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"
#include "yaml/explain.h"
#include "yaml/parse.h"
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

// The text as the parser can take it, with every byte at the same offset; empty when it can take the text as
// it is. A carriage return alone ends a line for YAML but not for the parser, and a directive, which is
// reported by us, must not stop it.
std::string adapted(std::string_view text, const std::vector<Span>& blanked) {
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

// A text that begins with * and was read as an alias of nothing.
bool is_unknown_alias(std::string_view text, Offset at) {
  return char_at(text, at) == '*' && !stands_alone(text, at);
}

// None when the parser stopped at what is reported already: the alias behind a merge key.
std::optional<diag::Finding> explained(const std::string& path, std::string_view text, Offset stuck,
                                       const Builder& builder, KnownKey known) {
  if (auto fault = explain(text, stuck, known)) return not_yaml(path, text, std::move(*fault));
  if (!is_unknown_alias(text, stuck)) return not_yaml(path, text, faults::unreadable(text, stuck));
  if (builder.merges()) return std::nullopt;
  return feature(path, text, Feature::alias, {stuck, skip_word(text, stuck, true)});
}

// What the builder refused may be the consequence of an earlier slip that the parser got over.
diag::Finding refused(const std::string& path, std::string_view text, const Fault& fault, KnownKey known) {
  const char first = char_at(text, fault.span.begin);
  const bool quote =
      first == '"' || first == '\'';  // what is wrong may stand on a line of the text in quotes
  auto cause = explain(text, quote ? static_cast<Offset>(text.size()) : fault.span.begin, known);
  return not_yaml(path, text, cause ? std::move(*cause) : fault);
}

diag::Finding belongs_nowhere(const std::string& path, std::string_view text, Offset at, KnownKey known) {
  auto fault = explain(text, at, known);
  return not_yaml(path, text, fault ? std::move(*fault) : faults::stray(text, at));
}

std::optional<Node> read_text(const std::string& path, std::string_view original, std::vector<Span>& comments,
                              diag::Findings& findings, KnownKey known) {
  const std::vector<Span> leading = directives(original);
  for (const Span span : leading) findings.push_back(feature(path, original, Feature::directive, span));
  const std::string changed = adapted(original, leading);
  const std::string_view text = changed.empty() ? original : std::string_view(changed);

  Builder builder(text, path, findings);
  const Parsed parsed = parse(text, builder);
  builder.close(parsed.whole);
  comments = builder.comments();
  std::optional<diag::Finding> fault;
  if (parsed.stuck)
    fault = explained(path, text, *parsed.stuck, builder, known);
  else if (builder.fault())
    fault = refused(path, text, *builder.fault(), known);
  else if (builder.stray())
    fault = belongs_nowhere(path, text, *builder.stray(), known);
  if (fault) {
    // What was only surprising may turn out to be why the text cannot be read.
    std::erase_if(findings, [&](const diag::Finding& other) { return other.place == fault->place; });
    findings.push_back(std::move(*fault));
  }
  return parsed.stuck ? std::nullopt : builder.take_root();
}

}  // namespace

Document read(const std::string& path, std::string bytes, diag::Findings& findings, KnownKey known) {
  if (bytes.size() > kMaxBytes) {
    findings.push_back(too_large(path, bytes.size()));
    return {};
  }
  if (bytes.starts_with(kByteOrderMark)) bytes.erase(0, kByteOrderMark.size());
  Document document{Source(std::move(bytes)), std::nullopt, {}};
  const std::string& text = document.source.text();
  if (const auto fault = utf8::first_fault(text))
    findings.push_back(not_utf8(path, text, static_cast<Offset>(*fault)));
  else if (auto character = forbidden_character(text))
    findings.push_back(not_yaml(path, text, std::move(*character)));
  else
    document.root = read_text(path, text, document.comments, findings, known);
  return document;
}

std::vector<Comment> comments(const Document& document) {
  std::vector<Comment> out;
  const std::string_view text = document.source.text();
  for (const Span span : document.comments) {
    const std::string_view after = text.substr(span.begin + 1, span.end - span.begin - 1);
    out.push_back({span, std::string(trim(after)), first_on_line(text, span.begin)});
  }
  return out;
}

}  // namespace lofte::yaml
