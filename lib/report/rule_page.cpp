// SPDX-License-Identifier: Apache-2.0
#include "report/rule_page.h"

#include <array>

#include "report/sentences.h"
#include "words/message.h"

namespace lofte::report {
namespace {

using diag::Family;
using diag::RuleInfo;
using words::Lang;
using words::Phrase;

struct FamilyWords {
  Family family;
  Phrase name;
  Phrase about;
};

constexpr std::array<FamilyWords, 7> kFamilies{{
    {Family::form,
     {"Form", "Form"},
     {"What is written can be read as a record.", "Det som är skrivet går att läsa som en post."}},
    {Family::references,
     {"References", "Hänvisningar"},
     {"What a record refers to is there.", "Det som en post hänvisar till finns."}},
    {Family::coherence,
     {"Coherence", "Sammanhang"},
     {"The records do not contradict themselves or each other.",
      "Posterna motsäger varken sig själva eller varandra."}},
    {Family::quality,
     {"Quality of a promise", "Löftets kvalitet"},
     {"A promise can be followed up, and residents get feedback.",
      "Ett löfte går att följa upp, och invånarna får återkoppling."}},
    {Family::privacy,
     {"Privacy", "Integritet"},
     {"The records say nothing about anyone's private life. These rules cannot be switched off.",
      "Posterna säger inget om någons privatliv. De här reglerna går inte att stänga av."}},
    {Family::against,
     {"Against an earlier commit", "Mot en tidigare version"},
     {"What was signed, done and reported stays. These rules cannot be switched off.",
      "Det som undertecknats, gjorts och redovisats står kvar. De här reglerna går inte att stänga av."}},
    {Family::allowance,
     {"Allowances", "Undantag"},
     {"An allowance has a reason and is needed.", "Ett undantag har ett skäl och behövs."}},
}};

constexpr Phrase kRule{"Rule", "Regel"};
constexpr Phrase kSeverity{"Severity", "Allvarlighetsgrad"};
constexpr Phrase kFinds{"What it finds", "Vad den hittar"};
constexpr Phrase kRulePageWhy{"Why it matters", "Varför det spelar roll"};
constexpr Phrase kRemedy{"What to do", "Vad man kan göra"};
constexpr Phrase kSetting{"Setting", "Inställning"};
constexpr Phrase kFixed{"The rule is always on, and no exception can be made in a file.",
                        "Regeln är alltid på, och inget undantag kan göras i en fil."};
constexpr Phrase kCanBeSet{
    "In lofte.yaml, `rules: '{'{rule}: off'}'` switches it off, and info, warning or error sets its "
    "severity. A "
    "comment on the line above, `# lofte: allow {rule} because …`, allows it in one place.",
    "I lofte.yaml stänger `rules: '{'{rule}: off'}'` av den, och info, warning eller error anger dess "
    "allvarlighetsgrad. En "
    "kommentar på raden ovanför, `# lofte: allow {rule} because …`, gör undantag på ett ställe."};
constexpr Phrase kAllRules{"The rules of lofte check", "Reglerna i lofte check"};
constexpr Phrase kOneRule{"`lofte explain RULE` tells more about a rule.",
                          "`lofte explain REGEL` berättar mer om en regel."};

std::string setting(const RuleInfo& rule, Lang lang) {
  return rule.fixed() ? in(kFixed, lang) : words::text(words::say(kCanBeSet, {{"rule", rule.id}}), lang);
}

void add_rule(doc::Document& page, const RuleInfo& rule, int level, Lang lang) {
  page.blocks.push_back(doc::Heading{level, std::string(rule.id)});
  page.blocks.push_back(paragraph(in(rule.summary, lang) + " (" + std::string(name(rule.severity)) + ")."));
  page.blocks.push_back(doc::Bullets{{
      {{in(kRulePageWhy, lang) + ": ", true}, {in(rule.why, lang)}},
      {{in(kRemedy, lang) + ": ", true}, {in(rule.remedy, lang)}},
      {{in(kSetting, lang) + ": ", true}, {setting(rule, lang)}},
  }});
}

doc::Document start(Lang lang, const std::string& title) {
  doc::Document page;
  page.language = lang == Lang::sv ? "sv" : "en";
  page.title = title;
  return page;
}

}  // namespace

doc::Document rule_page(const RuleInfo& rule, Lang lang) {
  doc::Document page = start(lang, std::string(rule.id));
  add_rule(page, rule, 1, lang);
  return page;
}

doc::Document rule_list(const std::vector<const RuleInfo*>& rules, Lang lang) {
  doc::Document page = start(lang, in(kAllRules, lang));
  for (const FamilyWords& family : kFamilies) {
    page.blocks.push_back(doc::Heading{2, in(family.name, lang)});
    page.blocks.push_back(paragraph(in(family.about, lang)));
    doc::Table table{
        {}, {{"rule", in(kRule, lang)}, {"severity", in(kSeverity, lang)}, {"finds", in(kFinds, lang)}}, {}};
    for (const RuleInfo* rule : rules)
      if (rule->family == family.family)
        table.rows.push_back(
            {std::string(rule->id), std::string(name(rule->severity)), in(rule->summary, lang)});
    page.blocks.push_back(std::move(table));
  }
  page.blocks.push_back(paragraph(in(kOneRule, lang)));
  return page;
}

doc::Document rule_reference(const std::vector<const RuleInfo*>& rules, Lang lang) {
  doc::Document page = start(lang, in(kAllRules, lang));
  page.blocks.push_back(doc::Heading{1, in(kAllRules, lang)});
  for (const FamilyWords& family : kFamilies) {
    page.blocks.push_back(doc::Heading{2, in(family.name, lang)});
    page.blocks.push_back(paragraph(in(family.about, lang)));
    for (const RuleInfo* rule : rules)
      if (rule->family == family.family) add_rule(page, *rule, 3, lang);
  }
  return page;
}

}  // namespace lofte::report
