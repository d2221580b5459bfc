// SPDX-License-Identifier: Apache-2.0
#include "yaml/mended.h"

#include <numeric>
#include <utility>

namespace lofte::yaml {
namespace {

// A sign whose meaning is taken becomes the character of a private block that ends in its code: three bytes,
// which YAML takes for a letter and hardly any text holds.
constexpr std::string_view kBlock = "\xEE\x80";
constexpr std::string_view kUpperBlock = "\xEE\x81";  // for the codes from 64 on
constexpr unsigned kHalf = 64;
constexpr unsigned kContinuation = 0x80;

std::string shield_of(char sign) {
  const auto code = static_cast<unsigned char>(sign);
  std::string out(code < kHalf ? kBlock : kUpperBlock);
  return out += static_cast<char>(kContinuation + code % kHalf);
}

}  // namespace

std::string without_shields(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view block = text.substr(i, kBlock.size());
    if (i + kBlock.size() >= text.size() || (block != kBlock && block != kUpperBlock)) {
      out += text[i];
      continue;
    }
    const unsigned low = static_cast<unsigned char>(text[i + kBlock.size()]) - kContinuation;
    out += static_cast<char>(block == kBlock ? low : low + kHalf);
    i += kBlock.size();
  }
  return out;
}

bool holds_shields(std::string_view text) {
  return text.find(kBlock) != text.npos || text.find(kUpperBlock) != text.npos;
}

Mend shielded(std::string_view text, Offset at) { return {at, 1, shield_of(char_at(text, at))}; }

std::vector<Mend> shielded_on_line(std::string_view text, Offset at, char sign) {
  std::vector<Mend> all;
  for (const Offset end = line_end(text, at); at < end; ++at)
    if (text[at] == sign) all.push_back(shielded(text, at));
  return all;
}

MendedText::MendedText(std::string_view original) : text_(original), origin_(original.size() + 1) {
  std::iota(origin_.begin(), origin_.end(), Offset{0});
}

void MendedText::apply(const std::vector<Mend>& mends) {
  std::string text;
  std::vector<Offset> origin;
  Offset from = 0;
  const auto keep = [&](Offset to) {
    text.append(text_, from, to - from);
    origin.insert(origin.end(), origin_.begin() + from, origin_.begin() + to);
    from = to;
  };
  for (const Mend& mend : mends) {
    keep(mend.at);
    text += mend.put;
    origin.insert(origin.end(), mend.put.size(), origin_[mend.at]);
    from = mend.at + mend.removed;
  }
  keep(static_cast<Offset>(text_.size()));
  origin.push_back(origin_.back());
  text_ = std::move(text);
  origin_ = std::move(origin);
}

diag::Finding MendedText::original(diag::Finding finding) const {
  finding.place.span = original(finding.place.span);
  for (diag::Related& other : finding.related) other.place.span = original(other.place.span);
  for (diag::FileEdit& change : finding.fix) {
    change.edit.span = original(change.edit.span);
    change.edit.text = without_shields(change.edit.text);
  }
  return finding;
}

void MendedText::restore(Node& node, Arena& texts) const {
  node.span = original(node.span);
  node.text = texts.keep(without_shields(node.text));
  for (Node& item : node.items) restore(item, texts);
  for (Entry& entry : node.entries) {
    entry.key_span = original(entry.key_span);
    entry.key = texts.keep(without_shields(entry.key));
    restore(entry.value, texts);
  }
}

}  // namespace lofte::yaml
