// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "corpus/corpus.h"

namespace lofte::report {

/// Makes of records what may be told of them: every count of people that may be small (figures of sensitive
/// activities, residents on walks, by-products given in words) becomes the whole range of small counts, as if
/// the record had said no more. Whatever is worked out of the records afterwards, verdicts, sums, charts, on
/// any day, cannot tell a number that is no longer in them. So everything that leaves the house begins here.
void tell_less(corpus::Corpus& corpus);

}  // namespace lofte::report
