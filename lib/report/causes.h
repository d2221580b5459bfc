// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the causes of problems, in words.
#pragma once
#include <string>
#include <vector>

#include "corpus/corpus.h"

namespace lofte::report {

/// The causes of a problem, as they were written, without their full stops.
std::vector<std::string> cause_texts(const records::Problem& problem);

/// The cause that a measure answers: its text, or its id where nobody knows it; empty when it names none.
std::string cause_text(const corpus::Corpus& corpus, const records::Measure& measure);

}  // namespace lofte::report
