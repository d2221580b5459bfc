// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lofte::cli {

/// The commit that the program was built from, "-dirty" behind it where the sources were changed since; empty
/// where git could not be asked. The build writes it (cmake/LofteCommit.cmake); only main() links it.
extern const char* const kBuiltCommit;

}  // namespace lofte::cli
