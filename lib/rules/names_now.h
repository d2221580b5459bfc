// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "corpus/succession.h"
#include "records/canonical.h"

namespace lofte::rules {

/// What ids of the older state are called now. A record keeps its name or was renamed with its content; a
/// party, a place or an activity was renamed when it is gone and a new one says the same of itself, or is the
/// only new one and belongs to the same.
records::NameNow names_now(const corpus::Corpus& older, const corpus::Corpus& newer,
                           const corpus::Succession& succession);

}  // namespace lofte::rules
