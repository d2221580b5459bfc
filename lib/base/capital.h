// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

namespace lofte::utf8 {

/// A text with a capital first: a–z, å, ä, ö and é; any other first character stays as it is.
std::string capital(std::string text);

}  // namespace lofte::utf8
