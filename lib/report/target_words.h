// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "corpus/corpus.h"
#include "words/phrase.h"

namespace lofte::report {

/// A target in words: "minst 8 grannsamverkansområden", "minst en trafikkontroll varje dygn", "minst två
/// genomförda åtgärder per genomförd vandring", "klart senast 31 december 2019", "Totalindex: bättre än
/// 2019". "inget mätbart mål" for `none` and for a target that is not there.
std::string target_text(const corpus::Corpus& corpus, const records::Field<records::Target>& target,
                        words::Lang lang);

/// What is counted, for so many: "1 trafikkontroll", "303 trafikkontroller".
std::string counted_text(const corpus::Corpus& corpus, const records::Counted& of, bool one,
                         words::Lang lang);

/// What a value of a series of surveys is called: its label in the latest survey that has one, else
/// "SERIES/VALUE".
std::string indicator_label(const corpus::Corpus& corpus, const records::Indicator& indicator);

}  // namespace lofte::report
