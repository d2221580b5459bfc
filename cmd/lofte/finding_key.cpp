// SPDX-License-Identifier: Apache-2.0
#include "finding_key.h"

#include "words/message.h"

namespace lofte::cli {

FindingKey key_of(const diag::Finding& finding) {
  return {finding.place.path, std::string(finding.rule->id), words::text(finding.message, words::Lang::en)};
}

}  // namespace lofte::cli
