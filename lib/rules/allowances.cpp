// SPDX-License-Identifier: Apache-2.0
//
// An allowance says, where everybody who reads the record sees it, that a finding is known and why it stays:
//
//     # lofte: allow vague-wording because the promise was signed with these words
//     text: Polisen ska kontinuerligt genomföra tillsyn.
//
// It holds for the next line that is no comment, so that several can stand above one line, and above a file's
// first line also for what concerns the file as a whole. An allowance without a reason allows nothing.
#include "rules/allowances.h"

#include <algorithm>
#include <set>

#include "base/strings.h"
#include "rules/allowance_rules.h"
#include "rules/registry.h"

namespace lofte::rules {
namespace {

using diag::Finding;
using diag::Findings;
using diag::Place;
using words::Phrase;
using words::say;

constexpr std::string_view kPrefix = "lofte:";
constexpr std::string_view kAllow = "allow";
constexpr std::string_view kBecause = "because";

constexpr Phrase kNotAllow{"\"{word}\" is no word for an allowance",
                           "”{word}” är inget ord för ett undantag"};
constexpr Phrase kNoRule{"this allowance names no rule", "undantaget anger ingen regel"};
constexpr Phrase kNoReason{"this allowance of {rule} gives no reason, so it allows nothing",
                           "undantaget från {rule} anger inget skäl, så det gäller inte"};
constexpr Phrase kWriteReason{"write it as # lofte: allow {rule} because …",
                              "skriv det som # lofte: allow {rule} because …"};
constexpr Phrase kWriteAll{"write it as # lofte: allow RULE because REASON",
                           "skriv det som # lofte: allow REGEL because SKÄL"};
constexpr Phrase kUnknownRule{"there is no rule \"{rule}\" to allow",
                              "det finns ingen regel ”{rule}” att göra undantag från"};
constexpr Phrase kFixedRule{"{rule} cannot be allowed in a file", "{rule} går inte att undanta i en fil"};
constexpr Phrase kMendInstead{"remove the comment, and mend what the rule finds",
                              "ta bort kommentaren och rätta det som regeln hittar"};
constexpr Phrase kAtLineEnd{"an allowance at the end of a line allows nothing",
                            "ett undantag i slutet av en rad gäller inte"};
constexpr Phrase kOwnLine{"write it on a line of its own, above this one",
                          "skriv det på en egen rad ovanför den här"};
constexpr Phrase kNothingThere{"there is nothing for {rule} to find on the line below",
                               "på raden nedanför finns inget som {rule} anmärker på"};
constexpr Phrase kAllowancesTakeAway{"remove the comment", "ta bort kommentaren"};

// A comment that allows a rule, or would.
struct Allowance {
  Span span;
  std::string rule;
  int line = 0;  // the line it holds for
  bool used = false;
};

// What a comment says, word by word: "allow", the rule, "because", and whether a reason follows.
struct Words {
  std::string allow, rule, because;
  bool reason = false;
};

std::string take_word(std::string_view& text) {
  text = trim(text);
  const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
  std::string word(text.substr(0, end));
  text = trim(text.substr(end));
  return word;
}

std::optional<Words> words_of(std::string_view comment) {
  if (!comment.starts_with(kPrefix)) return std::nullopt;
  comment.remove_prefix(kPrefix.size());
  Words words;
  words.allow = take_word(comment);
  words.rule = take_word(comment);
  words.because = take_word(comment);
  words.reason = !comment.empty();
  const std::vector<std::string> known{std::string(kAllow)};
  return nearest(words.allow, known) ? std::optional(words) : std::nullopt;
}

class FileAllowances {
 public:
  FileAllowances(const corpus::Corpus& corpus, const std::string& path, Findings& findings)
      : path_(path), source_(*corpus.sources.find(path)), findings_(findings) {}

  void read(const std::vector<yaml::Comment>& comments) {
    const auto concerns_us = [](const yaml::Comment& comment) { return comment.text.starts_with(kPrefix); };
    if (std::none_of(comments.begin(), comments.end(), concerns_us)) return;
    for (const yaml::Comment& comment : comments)
      if (comment.own_line) comment_lines_.insert(line_of(comment.span));
    for (const yaml::Comment& comment : comments) read(comment);
  }

  // Whether a finding of this file is allowed.
  bool allows(const Finding& finding) {
    bool allowed = false;
    for (Allowance& one : allowances_) {
      if (one.rule != finding.rule->id || one.line != line_of(finding.place.span)) continue;
      one.used = allowed = true;
    }
    return allowed;
  }

  void report_unused() {
    for (const Allowance& one : allowances_)
      if (!one.used)
        report(kUnusedAllowance, one.span, say(kNothingThere, {{"rule", one.rule}}),
               say(kAllowancesTakeAway));
  }

  bool empty() const { return allowances_.empty(); }

 private:
  // What concerns the file as a whole stands at its very beginning: there, at its first line that is no
  // comment.
  int line_of(Span span) const { return span == Span{} ? below(0) : source_.position(span.begin).line; }

  int below(int line) const {
    do ++line;
    while (comment_lines_.contains(line));
    return line;
  }

  void report(const diag::RuleInfo& rule, Span span, words::Message message, words::Message help) {
    findings_.emplace_back(rule, Place{path_, span}, std::move(message), std::move(help));
  }

  void read(const yaml::Comment& comment) {
    const auto words = words_of(comment.text);
    if (!words) return;
    const std::string& rule = words->rule;
    if (words->allow != kAllow)
      return report(kBareAllowance, comment.span, say(kNotAllow, {{"word", words->allow}}), say(kWriteAll));
    if (rule.empty() || rule == kBecause)
      return report(kBareAllowance, comment.span, say(kNoRule), say(kWriteAll));
    const diag::RuleInfo* info = find(rule);
    if (!info) return report_unknown(rule, comment.span);
    if (info->fixed())
      return report(kUnusedAllowance, comment.span, say(kFixedRule, {{"rule", rule}}), say(kMendInstead));
    if (words->because != kBecause || !words->reason)
      return report(kBareAllowance, comment.span, say(kNoReason, {{"rule", rule}}),
                    say(kWriteReason, {{"rule", rule}}));
    if (!comment.own_line) return report(kUnusedAllowance, comment.span, say(kAtLineEnd), say(kOwnLine));
    allowances_.push_back({comment.span, rule, below(line_of(comment.span))});
  }

  void report_unknown(const std::string& rule, Span span) {
    const auto near = nearest_rule(rule);
    report(kUnusedAllowance, span, say(kUnknownRule, {{"rule", rule}}),
           near ? words::did_you_mean(*near) : say(kAllowancesTakeAway));
    const auto only = only_rule_near(rule);
    const std::size_t at = only ? source_.text().find(rule, span.begin) : span.end;
    const auto begin = static_cast<std::uint32_t>(at);
    if (at < span.end)
      findings_.back().mend_with({{{begin, begin + static_cast<std::uint32_t>(rule.size())}, *only}});
  }

  const std::string& path_;
  const Source& source_;
  Findings& findings_;
  std::set<int> comment_lines_;
  std::vector<Allowance> allowances_;
};

}  // namespace

void apply_allowances(const corpus::Corpus& corpus, Findings& findings) {
  std::map<std::string_view, FileAllowances> by_path;
  Findings about;
  for (const auto& [path, comments] : corpus.comments) {
    FileAllowances file(corpus, path, about);
    file.read(comments);
    if (!file.empty()) by_path.emplace(path, std::move(file));
  }
  std::erase_if(findings, [&](const Finding& finding) {
    const auto at = by_path.find(finding.place.path);
    return at != by_path.end() && at->second.allows(finding);
  });
  // What could not be read may be what an allowance is about.
  if (corpus::all_known(corpus))
    for (auto& [path, file] : by_path) file.report_unused();
  findings.insert(findings.end(), about.begin(), about.end());
}

}  // namespace lofte::rules
