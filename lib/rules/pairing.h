// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "records/canonical.h"

namespace lofte::rules {

/// An entry of a list, and the one that stands for it now; one of them is nullptr when it was taken away or
/// added.
struct EntryPair {
  const records::Canonical* was;
  const records::Canonical* is;
};

/// Which entry of a list each one of an older state still is, the older ones first: those that say the same;
/// of those with ids the ones with the same words, then with the same id; of the others the most alike. Pairs
/// that say the same are left out; those of an `ordered` list that stand in another place among the others
/// are kept.
std::vector<EntryPair> paired(const std::vector<records::Canonical>& was,
                              const std::vector<records::Canonical>& is, bool ordered);

}  // namespace lofte::rules
