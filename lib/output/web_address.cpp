// SPDX-License-Identifier: Apache-2.0
#include "output/web_address.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "output/sign.h"

namespace lofte::output {
namespace {

constexpr std::array<std::string_view, 3> kBeginnings{"https://", "http://", "www."};

// How an address begins at a place of a text in lower case; empty where none does.
std::string_view beginning(std::string_view lowered, std::size_t at) {
  const auto found = std::find_if(kBeginnings.begin(), kBeginnings.end(),
                                  [&](std::string_view b) { return lowered.substr(at).starts_with(b); });
  return found == kBeginnings.end() ? std::string_view() : *found;
}

// "www." stands in the middle of other things, too.
bool may_begin(std::string_view text, std::size_t at, std::string_view begins) {
  if (sign_before(text, at) == Sign::letter) return false;
  const bool host_only = begins == "www.";
  return !host_only || at == 0 ||
         std::string_view("/.-_@=&%#?+\\").find(text[at - 1]) == std::string_view::npos;
}

// What no address holds: blanks, angle brackets, quotation marks, and what could not be shown.
bool ends_address(char32_t c) {
  constexpr std::u32string_view marks = U"<>\"`‘’‚“”„«»‹›\uFFFD";
  return sign(c) == Sign::blank || marks.find(c) != std::u32string_view::npos;
}

std::size_t furthest_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t after = at;
    if (ends_address(utf8::next(text, after))) break;
    at = after;
  }
  return at;
}

bool unpaired(std::string_view address, char opening, char closing) {
  return address.ends_with(closing) && std::count(address.begin(), address.end(), closing) >
                                           std::count(address.begin(), address.end(), opening);
}

// How many bytes at the end belong to the sentence and not to the address; 0 for none.
std::size_t sentence_end(std::string_view address) {
  for (const std::string_view mark : {"…", "–", "—"})
    if (address.ends_with(mark)) return mark.size();
  const bool mark = !address.empty() && std::string_view("?!.,:;*_~'").find(address.back()) != address.npos;
  const bool bracket =
      unpaired(address, '(', ')') || unpaired(address, '[', ']') || unpaired(address, '{', '}');
  return mark || bracket ? 1 : 0;
}

bool has_host(std::string_view rest, std::string_view begins) {
  std::size_t at = 0;
  if (rest.empty() ||
      (static_cast<unsigned char>(rest[0]) < 0x80 && sign(utf8::next(rest, at)) != Sign::letter))
    return false;
  return begins != "www." || rest.substr(0, rest.find_first_of("/?#")).find('.') != rest.npos;
}

}  // namespace

std::vector<WebAddress> web_addresses(std::string_view text) {
  std::vector<WebAddress> out;
  const std::string lowered = utf8::lower(text);  // of the same length: only letters of two bytes and one
  for (std::size_t at = lowered.find_first_of("hw"); at != lowered.npos;
       at = lowered.find_first_of("hw", at)) {
    const std::string_view begins = beginning(lowered, at);
    if (begins.empty() || !may_begin(text, at, begins)) {
      ++at;
      continue;
    }
    std::string_view address = text.substr(at, furthest_end(text, at) - at);
    while (const std::size_t dropped = sentence_end(address)) address.remove_suffix(dropped);
    if (address.size() > begins.size() && has_host(address.substr(begins.size()), begins)) {
      const std::string scheme = begins == "www." ? "http://" : "";
      out.push_back({at, at + address.size(), scheme + std::string(address)});
      at += address.size();
    } else {
      ++at;
    }
  }
  return out;
}

}  // namespace lofte::output
