// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <functional>

namespace lofte {

/// Calls work(i, thread) for every i below `count`, in any order, on up to `threads` threads (this one among
/// them), which are numbered from 0. Returns when all are done. When one throws, its thread does no more and
/// the exception is thrown again at the end.
void parallel(std::size_t count, int threads,
              const std::function<void(std::size_t i, std::size_t thread)>& work);

}  // namespace lofte
