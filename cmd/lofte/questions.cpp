// SPDX-License-Identifier: Apache-2.0
#include "questions.h"

#include "base/strings.h"
#include "base/utf8.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kOneOf{"  one of {choices}", "  något av {choices}"};
constexpr Phrase kNoMore{"no more answers came: nothing was written", "det kom inga fler svar: inget skrevs"};
constexpr Phrase kNeeded{"an answer is needed; Ctrl-C stops, and nothing is written",
                         "ett svar behövs; Ctrl-C avbryter, och inget skrivs"};
constexpr Phrase kNoneOfThese{"\"{answer}\" is none of these", "”{answer}” är inget av dem"};

}  // namespace

bool can_ask(const Session& session) {
  return session.environment.in_is_terminal && session.environment.err_is_terminal;
}

std::string ask(Session& session, const Question& question) {
  const auto tell = [&](const words::Message& message) { session.tell(session.text(message) + "\n"); };
  tell(question.text);
  if (!question.choices.empty())
    tell(say(kOneOf, {{"choices", list_of(question.choices, words::Joint::comma)}}));
  for (;;) {
    session.tell(question.suggestion ? "  [" + *question.suggestion + "] " : "  ");
    const auto line = session.environment.line();
    if (!line) throw Error(say(kNoMore));
    const std::string answer(trim(*line));
    if (answer.empty() && question.suggestion) return *question.suggestion;
    if (answer.empty() && question.may_skip) return {};
    if (answer.empty()) {
      tell(say(kNeeded));
      continue;
    }
    const auto refused = question.refuses ? question.refuses(answer) : std::nullopt;
    if (!refused) return answer;
    session.complain(refused->message(), refused->help());
  }
}

bool ask_yes(Session& session, const words::Message& question) {
  session.tell(session.text(question));
  const std::string answer = utf8::lower(trim(session.environment.line().value_or("")));
  return among(std::vector<std::string>{"j", "ja", "y", "yes"}, answer);
}

std::optional<Error> no_choice(const std::string& answer, const std::vector<std::string>& choices) {
  if (among(choices, answer)) return std::nullopt;
  const auto near = nearest(answer, choices);
  return Error(say(kNoneOfThese, {{"answer", answer}}),
               near ? std::optional(words::did_you_mean(*near)) : std::nullopt);
}

}  // namespace lofte::cli
