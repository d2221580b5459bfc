// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "corpus/corpus.h"
#include "words/message.h"

namespace lofte::eval {

/// Where something is: "at Åkarp", "i Åkarp". In Swedish with the preposition that lofte.yaml gives the place
/// (`at`), else with "vid".
words::Message located(const corpus::Corpus& corpus, std::string_view place);

/// The same of several places: "i Arlöv och Åkarp", "i Arlöv och vid stationen".
words::Message located(const corpus::Corpus& corpus, const std::vector<std::string>& places);

}  // namespace lofte::eval
