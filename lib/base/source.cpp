// SPDX-License-Identifier: Apache-2.0
#include "base/source.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace lofte {

Source::Source(std::string text) : text_(std::move(text)) {
  for (std::size_t i = 0; i < text_.size(); ++i) {
    const bool ends =
        text_[i] == '\n' || (text_[i] == '\r' && (i + 1 == text_.size() || text_[i + 1] != '\n'));
    if (ends) starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

Position Source::position(std::uint32_t offset) const {
  offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::uint32_t start = *(after - 1);
  const auto characters = utf8::length(std::string_view(text_).substr(start, offset - start));
  return {static_cast<int>(after - starts_.begin()), static_cast<int>(characters) + 1};
}

std::string_view Source::line(int number) const {
  if (number < 1 || number > line_count()) return {};
  const std::size_t begin = starts_[static_cast<std::size_t>(number) - 1];
  std::size_t end = number < line_count() ? starts_[static_cast<std::size_t>(number)] : text_.size();
  while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  return std::string_view(text_).substr(begin, end - begin);
}

std::uint32_t Source::line_start(int number) const {
  const int last = std::clamp(number, 1, line_count());
  return starts_[static_cast<std::size_t>(last) - 1];
}

void Sources::add(std::string path, Source source) {
  by_path_.insert_or_assign(std::move(path), std::move(source));
}

const Source* Sources::find(std::string_view path) const {
  const auto at = by_path_.find(path);
  return at == by_path_.end() ? nullptr : &at->second;
}

}  // namespace lofte
