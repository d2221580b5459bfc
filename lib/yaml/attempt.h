// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.h"
#include "yaml/builder.h"
#include "yaml/fault.h"
#include "yaml/node.h"

namespace lofte::yaml {

/// One reading of a text, from its beginning to its end or to what stops it.
struct Attempt {
  std::optional<Node> root;    ///< absent when the text could not be read
  std::vector<Span> comments;  ///< as far as it was read
  diag::Findings findings;     ///< of what does not stop the reading
  std::optional<Fault> fault;  ///< what stopped it
  bool several = false;        ///< the root is made of several records, and so is none of them
  bool halted = false;         ///< stopped by what is among the findings
};

/// Reads a text that the parser can take. Of the input it takes what is read from; `text` is what the parser
/// is given of it.
Attempt attempt(const Input& input, std::string_view text);

/// Reads on past the fault that stopped the first attempt: as if it were mended, and so with every further
/// one that can be. Adds the findings of what comes later in the text. The tree, when the end was reached,
/// tells only what else is wrong with the record.
std::optional<Node> read_on(const Input& input, std::string_view text, const Attempt& first,
                            diag::Findings& findings);

}  // namespace lofte::yaml
