// SPDX-License-Identifier: Apache-2.0
//
// What a new measure may come from: the proposals that wait for an answer, and the problems.
#pragma once
#include <string>
#include <vector>

#include "corpus/corpus.h"

namespace lofte::cli {

struct OriginChoice {
  std::string name;   ///< "2025-04-10-torget/p1", "situation:2024/klotter"
  std::string text;   ///< what is proposed, or the problem's title
  std::string owner;  ///< who has the say, as "kommun,polis"; may be empty
};

/// The proposals that no measure comes from and that were not declined, the latest walk first; then the
/// problems.
std::vector<OriginChoice> origin_choices(const corpus::Corpus& corpus);

}  // namespace lofte::cli
