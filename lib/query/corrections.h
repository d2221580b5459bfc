// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "corpus/succession.h"

namespace lofte::query {

/// An entry that says openly that something in a record was wrong.
struct CorrectionEntry {
  corpus::RecordName record;
  const records::Field<calendar::Time>* date;
  const records::Field<Text>* what;
  const records::Field<Text>* because = nullptr;  ///< where it says why
};

/// The corrections of all records: kind by kind, by id, in the order written.
std::vector<CorrectionEntry> corrections(const corpus::Corpus& corpus);

}  // namespace lofte::query
