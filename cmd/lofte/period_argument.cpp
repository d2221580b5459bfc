// SPDX-License-Identifier: Apache-2.0
#include "period_argument.h"

#include "words/error.h"

namespace lofte::cli {
namespace {

using words::Phrase;
using words::say;

constexpr Phrase kNoPeriod{"\"{text}\" is not a period", "”{text}” går inte att läsa som en period"};
constexpr Phrase kWritePeriod{"write a period as 2020, 2020-T2, 2020-09 or 2018-10/2019-09",
                              "skriv en period som 2020, 2020-T2, 2020-09 eller 2018-10/2019-09"};

}  // namespace

calendar::Time period_argument(Text text) {
  const auto read = calendar::parse_period(text);
  if (const auto* time = std::get_if<calendar::Time>(&read)) return *time;
  const auto near = calendar::guess_period(text);
  throw Error(say(kNoPeriod, {{"text", text}}), near ? words::did_you_mean(*near) : say(kWritePeriod));
}

}  // namespace lofte::cli
