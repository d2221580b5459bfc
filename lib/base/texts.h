// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace lofte {

/// Keeps texts that stand nowhere else as they are needed. What it hands out stays where it is as long as
/// this lives, also when this is moved.
class Texts {
 public:
  Text keep(std::string_view text);

 private:
  std::vector<std::unique_ptr<char[]>> kept_;
};

}  // namespace lofte
