// SPDX-License-Identifier: Apache-2.0
#include "yaml/attempt.h"

#include <algorithm>
#include <utility>

#include "yaml/explain.h"
#include "yaml/mended.h"
#include "yaml/parse.h"
#include "yaml/refusals.h"

namespace lofte::yaml {
namespace {

// A text that begins with * and was read as an alias of nothing.
bool is_unknown_alias(std::string_view text, Offset at) {
  return char_at(text, at) == '*' && !stands_alone(text, at);
}

void explain_stop(const std::string& path, std::string_view text, Offset stuck, const Builder& builder,
                  KnownKey known, Attempt& out) {
  out.fault = explain(text, stuck, known);
  if (out.fault) return;
  if (!is_unknown_alias(text, stuck)) {
    out.fault = faults::unreadable(text, stuck);
    return;
  }
  out.halted = true;  // the alias behind a merge key is reported already
  if (!builder.merges())
    out.findings.push_back(feature(path, text, Feature::alias, {stuck, skip_word(text, stuck, true)}));
}

// What the builder refused may be the consequence of an earlier slip that the parser got over; and what is
// wrong with a text in quotes may stand on a later line of it.
Fault cause_of(std::string_view text, const Fault& fault, KnownKey known) {
  const char first = char_at(text, fault.span.begin);
  const bool quote = first == '"' || first == '\'';
  auto cause = explain(text, quote ? static_cast<Offset>(text.size()) : fault.span.begin, known);
  return cause ? std::move(*cause) : fault;
}

bool at_same_place(const diag::Findings& findings, const diag::Finding& finding) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const diag::Finding& other) { return other.place == finding.place; });
}

}  // namespace

Attempt attempt(const Input& input, std::string_view text) {
  Attempt out;
  Builder builder(input, text, out.findings);
  const Parsed parsed = parse(text, builder);
  builder.close(parsed.whole);
  out.comments = builder.comments();
  if (parsed.stuck) {
    explain_stop(input.path, text, *parsed.stuck, builder, input.known, out);
  } else if (builder.fault()) {
    out.fault = cause_of(text, *builder.fault(), input.known);
  } else if (builder.stray()) {
    auto fault = explain(text, *builder.stray(), input.known);
    out.fault = fault ? std::move(*fault) : faults::stray(text, *builder.stray());
  }
  if (!parsed.stuck) out.root = builder.take_root();
  out.several = builder.several();
  if (!out.fault) return out;
  // What was only surprising may turn out to be why the text cannot be read.
  std::erase_if(out.findings, [&](const auto& other) { return other.place.span == out.fault->span; });
  return out;
}

std::optional<Node> read_on(const Input& input, std::string_view text, const Attempt& first,
                            diag::Findings& findings) {
  // Whoever made more slips has enough to do; and no text may make the reading slow.
  constexpr std::size_t kMostTurns = 50;
  constexpr std::size_t kMostBytes = std::size_t{4} * 1024 * 1024;
  const std::size_t turns = std::min(kMostTurns, kMostBytes / (text.size() + 1) + 1);
  if (holds_shields(text)) return std::nullopt;
  MendedText mended(text);
  Attempt last;
  Fault fault = *first.fault;
  for (std::size_t i = 0; i < turns && !fault.mends.empty(); ++i) {
    const int line = line_number(mended.text(), fault.span.begin);
    mended.apply(fault.mends);
    last = attempt(input, mended.text());
    if (!last.fault) break;
    // A fault on the same line is what is left of the slip; one further up says that the mend was none.
    const int next = line_number(mended.text(), last.fault->span.begin);
    if (next < line) return std::nullopt;
    fault = *last.fault;
    if (next > line) findings.push_back(mended.original(not_yaml(input.path, mended.text(), fault)));
  }
  for (diag::Finding& finding : last.findings) {
    diag::Finding here = mended.original(std::move(finding));
    if (here.place.span.begin > first.fault->span.begin && !at_same_place(findings, here))
      findings.push_back(std::move(here));
  }
  if (last.fault || !last.root) return std::nullopt;
  mended.restore(*last.root, input.texts);
  return std::move(last.root);
}

}  // namespace lofte::yaml
