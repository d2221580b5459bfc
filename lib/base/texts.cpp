// SPDX-License-Identifier: Apache-2.0
#include "base/texts.h"

#include <algorithm>

namespace lofte {

Text Texts::keep(std::string_view text) {
  if (text.empty()) return {};
  auto& bytes = kept_.emplace_back(new char[text.size()]);
  std::copy(text.begin(), text.end(), bytes.get());
  return std::string_view(bytes.get(), text.size());
}

}  // namespace lofte
