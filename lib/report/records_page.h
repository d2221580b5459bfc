// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "doc/document.h"
#include "words/phrase.h"

namespace lofte::report {

/// docs/reference/records.md: every kind of record and every field, made from the table that records are read
/// by, and what the ways to write a time and a count mean, as they are read.
doc::Document records_reference(words::Lang lang);

}  // namespace lofte::report
