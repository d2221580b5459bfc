// SPDX-License-Identifier: Apache-2.0
#include "base/percent.h"

namespace lofte {

std::string percent_encoded(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 0xF]};
  }
  return out;
}

}  // namespace lofte
