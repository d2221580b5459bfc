// SPDX-License-Identifier: Apache-2.0
#include "import_answers.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "import_view.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kAsked{"{place}: {question}", "{place}: {question}"};
constexpr Phrase kChoices{"  one of {choices}", "  något av {choices}"};
constexpr Phrase kNoMore{"no more answers came: nothing was written", "det kom inga fler svar: inget skrevs"};
constexpr Phrase kNeeded{"an answer is needed; Ctrl-C stops, and nothing is written",
                         "ett svar behövs; Ctrl-C avbryter, och inget skrivs"};
constexpr Phrase kNoChoice{"\"{answer}\" is none of these", "”{answer}” är inget av dem"};
constexpr Phrase kWrite{"Write this? [y/N] ", "Skriva detta? [j/N] "};

class Asker {
 public:
  Asker(Session& session, const intake::Question& question) : session_(session), question_(question) {}

  std::string ask(const std::string& place) {
    tell(say(kAsked, {{"place", place}, {"question", nested(question_.message)}}));
    if (!question_.choices.empty())
      tell(say(kChoices, {{"choices", list_of(question_.choices, words::Joint::comma)}}));
    for (;;) {
      session_.environment.err(question_.suggestion ? "  [" + *question_.suggestion + "] " : "  ");
      const auto line = session_.environment.line();
      if (!line) throw Error(say(kNoMore));
      const std::string answer(trim(*line));
      if (answer.empty() && question_.suggestion) return *question_.suggestion;
      if (answer.empty())
        tell(say(kNeeded));
      else if (!is_choice(answer))
        refuse(answer);
      else
        return answer;
    }
  }

 private:
  // A party, a place or an activity may be another one that lofte.yaml declares.
  bool is_choice(const std::string& answer) const {
    return question_.choices.empty() || !question_.is_closed() || among(question_.choices, answer);
  }

  void refuse(const std::string& answer) {
    const auto near = nearest(answer, question_.choices);
    session_.complain(say(kNoChoice, {{"answer", answer}}),
                      near ? std::optional(words::did_you_mean(*near)) : std::nullopt);
  }

  void tell(const words::Message& message) { session_.environment.err(session_.text(message) + "\n"); }

  Session& session_;
  const intake::Question& question_;
};

}  // namespace

bool can_ask(const Session& session) {
  return session.environment.in_is_terminal && session.environment.err_is_terminal;
}

void answer_question(Session& session, const intake::Plan& plan, const std::string& file,
                     intake::Decisions& decisions) {
  const intake::Question& question = plan.questions.front();
  decisions.put(question.key, Asker(session, question).ask(place_of(session, plan, file, question.spot)));
}

bool confirm_writing(Session& session) {
  session.environment.err(session.text(say(kWrite)));
  const std::string answer = utf8::lower(trim(session.environment.line().value_or("")));
  return among(std::vector<std::string>{"j", "ja", "y", "yes"}, answer);
}

}  // namespace lofte::cli
