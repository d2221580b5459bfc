// SPDX-License-Identifier: Apache-2.0
#include "questions.h"

#include <array>

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
constexpr Phrase kYesOrNo{"{question} [Y/n]", "{question} [J/n]"};
constexpr Phrase kNoOrYes{"{question} [y/N]", "{question} [j/N]"};
constexpr Phrase kNoneOfThese{"\"{answer}\" is none of these", "”{answer}” är inget av dem"};

}  // namespace

bool can_ask(const Session& session) {
  return session.environment.in_is_terminal && session.environment.err_is_terminal;
}

std::string ask(Session& session, const Question& question) {
  const auto tell = [&](const words::Message& message) { session.tell(session.text(message) + "\n"); };
  tell(question.text);
  if (!question.choices.empty())
    tell(say(kOneOf, {{"choices", question.shown_choices ? *question.shown_choices
                                                         : list_of(question.choices, words::Joint::comma)}}));
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

bool ask_yes(Session& session, const words::Message& question, bool otherwise) {
  constexpr std::array<std::string_view, 4> kYes{"j", "ja", "y", "yes"};
  constexpr std::array<std::string_view, 3> kNo{"n", "nej", "no"};
  for (;;) {
    const Phrase both = otherwise ? kYesOrNo : kNoOrYes;
    session.tell(session.text(say(both, {{"question", nested(question)}})) + ' ');
    const auto line = session.environment.line();
    if (!line) throw Error(say(kNoMore));
    const std::string answer = utf8::lower(trim(*line));
    if (answer.empty()) return otherwise;
    if (among(kYes, answer)) return true;
    if (among(kNo, answer)) return false;
  }
}

std::optional<Error> no_choice(const std::string& answer, const std::vector<std::string>& choices) {
  if (among(choices, answer)) return std::nullopt;
  const auto near = nearest(answer, choices);
  return Error(say(kNoneOfThese, {{"answer", answer}}),
               near ? std::optional(words::did_you_mean(*near)) : std::nullopt);
}

}  // namespace lofte::cli
