// SPDX-License-Identifier: Apache-2.0
#include "report/causes.h"

#include "eval/facts.h"
#include "report/ids.h"

namespace lofte::report {

std::vector<std::string> cause_texts(const records::Problem& problem) {
  std::vector<std::string> out;
  for (const auto& cause : problem.causes) {
    out.push_back(text_of(cause->text));
    if (out.back().ends_with('.')) out.back().pop_back();
  }
  return out;
}

std::string cause_text(const corpus::Corpus& corpus, const records::Measure& measure) {
  if (!measure.cause) return {};
  const records::Cause* cause = eval::cause_of(corpus, measure);
  return cause && cause->text ? *cause->text : measure.cause->id;
}

}  // namespace lofte::report
