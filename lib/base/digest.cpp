// SPDX-License-Identifier: Apache-2.0
#include "base/digest.h"

#include <cstdint>

namespace lofte {

std::string digest(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  std::string out(16, '0');
  for (std::size_t i = out.size(); i-- > 0; hash >>= 4) out[i] = "0123456789abcdef"[hash & 0xF];
  return out;
}

}  // namespace lofte
