// SPDX-License-Identifier: Apache-2.0
#include "rules/settings_check.h"

#include <algorithm>

#include "base/strings.h"
#include "records/form_rules.h"
#include "rules/registry.h"

namespace lofte::rules {
namespace {

using diag::Findings;
using diag::Place;
using diag::Severity;
using records::Setting;
using words::Phrase;
using words::say;

constexpr Phrase kNoSuchRule{"there is no rule \"{rule}\"", "det finns ingen regel ”{rule}”"};
constexpr Phrase kSeeRules{"lofte explain lists the rules", "lofte explain räknar upp reglerna"};
constexpr Phrase kCannotLower{"{rule} cannot be set below {severity}",
                              "{rule} går inte att sätta lägre än {severity}"};
constexpr Phrase kProtects{
    "it protects people, or what was signed and reported; remove the line",
    "den skyddar människor, eller det som undertecknats och redovisats; ta bort raden"};
constexpr Phrase kCannotIgnore{"\"{folder}\" holds records and cannot be ignored",
                               "”{folder}” innehåller poster och går inte att bortse från"};
constexpr Phrase kMoveOut{"move what is not a record out of {folder}/, or remove the line",
                          "flytta det som inte är poster från {folder}/, eller ta bort raden"};

// Off is below every severity.
int rank(Setting setting) { return static_cast<int>(setting); }
int rank(Severity severity) { return static_cast<int>(severity) + 1; }

// Whether reading has already found a fault in this entry: its value is then not what somebody chose.
bool misread(const records::Named<Setting>& item, const Findings& findings) {
  return std::any_of(findings.begin(), findings.end(), [&](const diag::Finding& f) {
    return f.place.path == records::kSettingsFile &&
           (f.place.span == item.span || f.place.span == item.key) && f.rule->family == diag::Family::form;
  });
}

void check_rules(const records::Settings& settings, Findings& findings) {
  Findings out;
  for (const auto& item : settings.rules) {
    const diag::RuleInfo* rule = find(item.id);
    if (misread(item, findings)) continue;
    if (!rule) {
      const auto near = nearest_rule(item.id);
      out.emplace_back(records::kUnknownKey, Place{settings.path, item.key},
                       say(kNoSuchRule, {{"rule", item.id}}),
                       near ? words::did_you_mean(*near) : say(kSeeRules));
      if (const auto only = only_rule_near(item.id)) out.back().mend_with({{item.key, *only}});
    } else if (rule->fixed() && rank(item.value) < rank(rule->severity)) {
      out.emplace_back(
          records::kBadChoice, Place{settings.path, item.span},
          say(kCannotLower, {{"rule", item.id}, {"severity", std::string(name(rule->severity))}}),
          say(kProtects));
    }
  }
  findings.insert(findings.end(), out.begin(), out.end());
}

std::string_view first_folder(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  return path.substr(0, path.find('/'));
}

void check_ignore(const records::Settings& settings, Findings& findings) {
  for (const auto& item : settings.ignore) {
    const std::string folder(first_folder(*item));
    if (!records::kind_of_folder(folder)) continue;
    findings.emplace_back(records::kBadChoice, Place{settings.path, item.span},
                          say(kCannotIgnore, {{"folder", *item}}), say(kMoveOut, {{"folder", folder}}));
  }
}

Severity severity_of(Setting setting) {
  if (setting == Setting::error) return Severity::error;
  return setting == Setting::warning ? Severity::warning : Severity::info;
}

}  // namespace

void check_settings(const corpus::Corpus& corpus, Findings& findings) {
  check_rules(corpus.settings, findings);
  check_ignore(corpus.settings, findings);
}

void apply_settings(const corpus::Corpus& corpus, Findings& findings) {
  std::map<std::string_view, Setting> settings;
  for (const auto& item : corpus.settings.rules) {
    const diag::RuleInfo* rule = find(item.id);
    const bool lowers = rule && rule->fixed() && rank(item.value) < rank(rule->severity);
    if (rule && !lowers && !misread(item, findings)) settings[item.id] = item.value;
  }
  const auto setting_of = [&](const diag::Finding& finding) {
    const auto at = settings.find(finding.rule->id);
    return at == settings.end() ? std::optional<Setting>() : at->second;
  };
  std::erase_if(findings, [&](const diag::Finding& finding) { return setting_of(finding) == Setting::off; });
  for (diag::Finding& finding : findings)
    if (const auto setting = setting_of(finding)) finding.severity = severity_of(*setting);
}

}  // namespace lofte::rules
