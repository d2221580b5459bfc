// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lofte::output {

/// A web address in a text: the bytes [begin, end), and where it leads.
struct WebAddress {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string leads_to;  ///< as written; with http:// before "www."
};

/// The addresses in a text of one line, as a reader would find them: http://…, https://… and www.…, without
/// the full stop, comma, quotation mark or unpaired bracket that ends the sentence around them.
std::vector<WebAddress> web_addresses(std::string_view text);

}  // namespace lofte::output
