// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the tables under a commitment. One without rows is not printed.
#pragma once
#include <vector>

#include "report/scope.h"

namespace lofte::report {

/// The figures that were reported for a commitment and are not about people, as they were reported.
doc::Table figure_table(const Scope& scope, const eval::PromiseStatus& promise,
                        const eval::CommitmentStatus& status, const Speech& speech);

/// Those about people: one protected figure for each calendar year.
doc::Table people_table(const Scope& scope, const eval::CommitmentStatus& status, const Speech& speech);

/// For a target per walk: the walks held, and how many of their proposals were chosen and done.
doc::Table per_walk_table(const Scope& scope, const eval::PromiseStatus& promise,
                          const eval::CommitmentStatus& status, const Speech& speech);

/// The measures that count for the commitment, with where they stand.
doc::Table measure_table(const Scope& scope, const eval::PromiseStatus& promise,
                         const eval::CommitmentStatus& status, const Speech& speech);

/// The measures of a commitment: those that count for it, and for a target per walk those that come from the
/// promise's walks.
std::vector<const eval::MeasureStatus*> measures_of(const Scope& scope, const eval::PromiseStatus& promise,
                                                    const eval::CommitmentStatus& status);

}  // namespace lofte::report
