// SPDX-License-Identifier: Apache-2.0
#include "command_list.h"
#include "output/text_page.h"
#include "report/rule_page.h"
#include "rules/registry.h"
#include "session.h"
#include "statuses.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kExplainAbout{"explain a rule of check, or list them all",
                               "förklara en regel i check, eller lista alla"};
constexpr Phrase kExplainLongAbout{
    "Says what a rule finds, why it matters and what to do.",
    "Berättar vad en regel hittar, varför det spelar roll och vad man kan göra."};
constexpr Phrase kNoRule{"there is no rule \"{word}\"", "det finns ingen regel ”{word}”"};
constexpr Phrase kSeeAll{"`lofte explain` lists them all", "`lofte explain` listar alla"};

doc::Document page(const Session& session) {
  const auto word = session.arguments.value("RULE");
  if (!word) return report::rule_list(rules::all(), session.lang());
  if (const diag::RuleInfo* rule = rules::find(*word)) return report::rule_page(*rule, session.lang());
  const auto near = rules::nearest_rule(*word);
  throw Error(say(kNoRule, {{"word", *word}}), near ? words::did_you_mean(*near) : say(kSeeAll));
}

int run_explain(Session& session) {
  session.print(output::text_page(page(session), table_style(session)));
  return kFine;
}

}  // namespace

Command explain_command() {
  return {"explain",
          kExplainAbout,
          kExplainLongAbout,
          {{"RULE", "", {"the rule's name", "regelns namn"}}},
          &run_explain};
}

}  // namespace lofte::cli
