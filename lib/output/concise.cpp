// SPDX-License-Identifier: Apache-2.0
//
// path:line:column: severity: message [rule]: what editors and grep understand.
#include "output/located.h"
#include "output/renderers.h"

namespace lofte::output {

std::string concise(const FindingsView& view) {
  std::string out;
  for (const diag::Finding& finding : view.findings) out += concise_line(view, finding) + '\n';
  return out;
}

}  // namespace lofte::output
