// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what the values of a field may be in one folder.
#pragma once
#include <string>
#include <vector>

#include "corpus/corpus.h"
#include "records/schema.h"

namespace lofte::report {

struct KnownValue {
  std::string text;   ///< as it is written in a record
  std::string about;  ///< the title or the name; may be empty
};

/// The values that a field of a form may have in a folder.
struct KnownValues {
  std::string name;  ///< of the form: "known-party"; empty where a folder does not say what the values are
  std::vector<KnownValue> values;
  bool others = false;  ///< others may be right, too
};

KnownValues known_values(const corpus::Corpus& corpus, const records::TypeInfo& type);

}  // namespace lofte::report
