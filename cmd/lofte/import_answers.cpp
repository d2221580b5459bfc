// SPDX-License-Identifier: Apache-2.0
#include "import_answers.h"

#include "import_view.h"
#include "questions.h"

namespace lofte::cli {
namespace {

using words::Phrase;

constexpr Phrase kAskedAt{"{place}: {question}", "{place}: {question}"};
constexpr Phrase kWriteThis{"Write this?", "Skriva detta?"};

}  // namespace

void answer_question(Session& session, const intake::Plan& plan, const std::string& file,
                     intake::Decisions& decisions) {
  const intake::Question& open = plan.questions.front();
  Question question{words::say(kAskedAt, {{"place", place_of(session, plan, file, open.spot)},
                                          {"question", nested(open.message)}}),
                    open.choices, open.suggestion};
  // A party, a place or an activity may be another one that lofte.yaml declares.
  if (!open.choices.empty() && open.is_closed())
    question.refuses = [&](const std::string& answer) { return no_choice(answer, open.choices); };
  decisions.put(open.key, ask(session, question));
}

bool confirm_writing(Session& session) { return ask_yes(session, say(kWriteThis)); }

}  // namespace lofte::cli
