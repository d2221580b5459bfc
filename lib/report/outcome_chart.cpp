// SPDX-License-Identifier: Apache-2.0
#include "report/charts.h"
#include "report/names.h"
#include "report/numbers.h"
#include "report/sections.h"

namespace lofte::report {
namespace {

using words::Phrase;

constexpr Phrase kOutcomeChartAtLeast{"{n}, promised at least {target}", "{n}, lovat minst {target}"};
constexpr Phrase kOutcomeChartAtMost{"{n}, promised at most {target}", "{n}, lovat högst {target}"};

// One number beside one number: a sum over walks, months or places tells nothing of each of them. What may
// not be told is not drawn, nor what is not known at all.
std::optional<OutcomeBar> bar_of(const Scope& scope, const eval::CommitmentStatus& status,
                                 const Speech& speech) {
  constexpr std::size_t longest = 80;  // characters
  const bool told = !scope.disclosure.contains(status.commitment);
  if (!told || !status.required || *status.required <= 0 || !status.observed) return std::nullopt;
  const auto& target = status.commitment->target;
  if (!target || target->form() != records::Target::Form::count || target->every || !target->each.empty())
    return std::nullopt;
  const bool known = status.observed->bounded() || status.observed->lo > 0;
  if (!known) return std::nullopt;
  const bool at_most = target->at_most && !target->at_least;
  const Phrase phrase = at_most ? kOutcomeChartAtMost : kOutcomeChartAtLeast;
  return OutcomeBar{short_name(*status.commitment, longest), *status.observed,
                    static_cast<double>(*status.required),
                    at_most ? records::Better::lower : records::Better::higher,
                    speech(phrase, {{"n", range_text(*status.observed, speech.lang)},
                                    {"target", static_cast<long long>(*status.required)}})};
}

}  // namespace

void outcome_chart(const Scope& scope, const std::string& charts, Page& page) {
  if (charts.empty()) return;
  constexpr words::Phrase kFile{"{charts}-outcomes.svg", "{charts}-utfall.svg"};
  std::vector<OutcomeBar> bars;
  for (const eval::PromiseStatus* promise : scope.promises)
    for (const eval::CommitmentStatus& status : promise->commitments)
      if (auto bar = bar_of(scope, status, page.speech())) bars.push_back(std::move(*bar));
  if (bars.empty()) return;
  page.picture(outcome_picture(bars, page.speech()(kFile, {{"charts", charts}}), page.speech()));
}

}  // namespace lofte::report
