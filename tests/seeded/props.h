// SPDX-License-Identifier: Apache-2.0
//
// Small right records with something of everything, for examples that give a rule no place of their own.
#pragma once
#include "seeded/seed.h"

namespace lofte::seeded {

/// A promise of 2031 with its situation, walks, measures, follow-ups and surveys, and what lofte.yaml must
/// declare for them. The parties are those that every example has: kommun and polis.
Changes small_records(const Folder& folder);

/// Promises of 2025, one with a final result and one without, and what was done for them.
Changes past_records(const Folder& folder);

}  // namespace lofte::seeded
