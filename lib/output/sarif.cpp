// SPDX-License-Identifier: Apache-2.0
//
// SARIF 2.1.0 (OASIS), as GitHub's code scanning and editors read it. Columns count code points, as in every
// other format here; addresses are relative to the top of the repository.
#include <algorithm>

#include "base/digit.h"
#include "base/percent.h"
#include "output/json.h"
#include "output/located.h"
#include "output/renderers.h"
#include "words/message.h"

namespace lofte::output {
namespace {

using Rules = std::vector<const diag::RuleInfo*>;

constexpr const char* kSchema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr words::Phrase kMarkdownHelp{
    "**Why it matters.** {why}\n\n**What to do.** {remedy}\n",
    "**Varför det spelar roll.** {why}\n\n**Vad som kan göras.** {remedy}\n"};
constexpr words::Phrase kTextHelp{"{why}\n\n{remedy}\n", "{why}\n\n{remedy}\n"};

constexpr const char* level(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return "error";
    case diag::Severity::warning:
      return "warning";
    case diag::Severity::info:
      break;
  }
  return "note";
}

constexpr const char* family(diag::Family family) {
  constexpr const char* names[] = {"form",    "references", "coherence", "quality",
                                   "privacy", "against",    "allowance"};
  return names[static_cast<int>(family)];
}

// RFC 3986: everything but unreserved characters, '/' and '*' as its bytes.
std::string address(std::string_view path) {
  std::string out;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) ||
                       std::string_view("-._~/*").find(c) != std::string_view::npos;
    out += plain ? std::string(1, c) : percent_encoded({&c, 1});
  }
  return out;
}

doc::Object text(std::string words) { return {{"text", std::move(words)}}; }

doc::Object physical(const FindingsView& view, const Located& place) {
  doc::Object artifact{{"uri", address(repository_path(view, place))}, {"uriBaseId", "%SRCROOT%"}};
  doc::Object out{{"artifactLocation", std::move(artifact)}};
  if (place.has_text)
    out.emplace_back("region", doc::Object{{"startLine", place.begin.line},
                                           {"startColumn", place.begin.column},
                                           {"endLine", place.end.line},
                                           {"endColumn", place.end.column}});
  return out;
}

doc::Value rule_value(const diag::RuleInfo& rule, words::Lang lang) {
  const auto in = [lang](words::Phrase phrase) { return std::string(phrase.in(lang)); };
  const words::Values parts{{"why", in(rule.why)}, {"remedy", in(rule.remedy)}};
  doc::Object help = text(words::text(words::say(kTextHelp, parts), lang));
  help.emplace_back("markdown", words::text(words::say(kMarkdownHelp, parts), lang));
  return doc::Object{{"id", std::string(rule.id)},
                     {"shortDescription", text(in(rule.summary))},
                     {"fullDescription", text(in(rule.why))},
                     {"help", std::move(help)},
                     {"defaultConfiguration", doc::Object{{"level", level(rule.severity)}}},
                     {"properties", doc::Object{{"tags", doc::Array{family(rule.family)}}}}};
}

// Every rule there is, and after them those that only the findings know.
Rules all_rules(const FindingsView& view) {
  Rules rules(view.rules.begin(), view.rules.end());
  for (const diag::Finding& finding : view.findings)
    if (std::find(rules.begin(), rules.end(), finding.rule) == rules.end()) rules.push_back(finding.rule);
  return rules;
}

doc::Array related(const FindingsView& view, const diag::Finding& finding) {
  doc::Array out;
  for (const diag::Related& other : finding.related)
    out.push_back(doc::Object{{"id", static_cast<int>(out.size())},
                              {"physicalLocation", physical(view, locate(view, other.place))},
                              {"message", text(shown_text(view, other.message))}});
  return out;
}

doc::Value result(const FindingsView& view, const diag::Finding& finding, const Rules& rules,
                  std::string print) {
  const auto index = std::find(rules.begin(), rules.end(), finding.rule) - rules.begin();
  doc::Object where{{"physicalLocation", physical(view, locate(view, finding.place))}};
  doc::Object out{{"ruleId", std::string(finding.rule->id)},
                  {"ruleIndex", static_cast<std::int64_t>(index)},
                  {"level", level(finding.severity)},
                  {"message", text(with_help(view, finding))},
                  {"locations", doc::Array{std::move(where)}},
                  {"partialFingerprints", doc::Object{{"lofteFinding/v2", std::move(print)}}}};
  if (!finding.related.empty()) out.emplace_back("relatedLocations", related(view, finding));
  return out;
}

doc::Object driver(const FindingsView& view, const Rules& rules) {
  doc::Array values;
  for (const diag::RuleInfo* rule : rules) values.push_back(rule_value(*rule, view.lang));
  return {{"name", "lofte"}, {"version", view.version}, {"rules", std::move(values)}};
}

}  // namespace

std::string sarif(const FindingsView& view) {
  const Rules rules = all_rules(view);
  const std::vector<std::string> prints = fingerprints(view);
  doc::Array results;
  for (std::size_t i = 0; i < prints.size(); ++i)
    results.push_back(result(view, view.findings[i], rules, prints[i]));
  doc::Object run{{"tool", doc::Object{{"driver", driver(view, rules)}}},
                  {"language", view.lang == words::Lang::sv ? "sv" : "en"},
                  {"columnKind", "unicodeCodePoints"},
                  {"results", std::move(results)}};
  return json(doc::Object{{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", doc::Array{std::move(run)}}},
              true);
}

}  // namespace lofte::output
