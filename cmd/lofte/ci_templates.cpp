// SPDX-License-Identifier: Apache-2.0
#include "ci_templates.h"

#include "yaml/write.h"

namespace lofte::cli {

std::string ci_text(const CiTemplate& ci, const std::string& prefix) {
  constexpr std::string_view at_the_top = "RECORDS: . ";
  std::string text(ci.text);
  const std::size_t at = text.find(at_the_top);
  if (prefix.empty() || at == text.npos) return text;
  return text.replace(at, at_the_top.size(), "RECORDS: " + yaml::scalar(prefix, false) + " ");
}

}  // namespace lofte::cli
