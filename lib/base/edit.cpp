// SPDX-License-Identifier: Apache-2.0
#include "base/edit.h"

namespace lofte {

std::string edited(std::string_view text, std::span<const Edit> edits) {
  std::string out;
  std::size_t from = 0;
  for (const Edit& edit : edits) {
    out.append(text, from, edit.span.begin - from);
    out += edit.text;
    from = edit.span.end;
  }
  return out.append(text, from);
}

}  // namespace lofte
