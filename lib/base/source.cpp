// SPDX-License-Identifier: Apache-2.0
//
// Most files are never asked where something stands in them, so their lines are counted when the first asks.
#include "base/source.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "base/utf8.h"

namespace lofte {
namespace {

std::vector<std::uint32_t> starts_of(std::string_view text) {
  std::vector<std::uint32_t> starts{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    if (ends) starts.push_back(static_cast<std::uint32_t>(i + 1));
  }
  return starts;
}

}  // namespace

Source::Source(Source&& other) noexcept
    : text_(other.text_), mark_(other.mark_), starts_(other.starts_.exchange(nullptr)) {}

Source& Source::operator=(Source&& other) noexcept {
  text_ = other.text_;
  mark_ = other.mark_;
  if (this != &other) delete starts_.exchange(other.starts_.exchange(nullptr));
  return *this;
}

Source::~Source() { delete starts_.load(); }

// Whoever comes second takes what the first has counted.
const Source::Starts& Source::starts() const {
  const Starts* known = starts_.load();
  if (known) return *known;
  auto counted = std::make_unique<const Starts>(starts_of(text_));
  return starts_.compare_exchange_strong(known, counted.get()) ? *counted.release() : *known;
}

int Source::line_count() const { return static_cast<int>(starts().size()); }

Position Source::position(std::uint32_t offset) const {
  const Starts& starts = this->starts();
  offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
  const std::uint32_t start = *(after - 1);
  const auto characters = utf8::length(text_.substr(start, offset - start));
  return {static_cast<int>(after - starts.begin()), static_cast<int>(characters) + 1};
}

std::string_view Source::line(int number) const {
  if (number < 1 || number > line_count()) return {};
  const std::size_t begin = line_start(number);
  std::size_t end = number < line_count() ? line_start(number + 1) : text_.size();
  while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  return text_.substr(begin, end - begin);
}

std::uint32_t Source::line_start(int number) const {
  const Starts& starts = this->starts();
  const int last = std::clamp(number, 1, static_cast<int>(starts.size()));
  return starts[static_cast<std::size_t>(last) - 1];
}

std::size_t Sources::place_of(std::string_view path) const {
  if (by_path_.empty() || by_path_.back().first < path) return by_path_.size();  // they come mostly in order
  const auto at = std::lower_bound(by_path_.begin(), by_path_.end(), path,
                                   [](const Kept& kept, std::string_view x) { return kept.first < x; });
  return static_cast<std::size_t>(at - by_path_.begin());
}

void Sources::add(Text path, Source source) {
  const std::size_t at = place_of(path);
  if (at < by_path_.size() && by_path_[at].first == path)
    by_path_[at].second = std::move(source);
  else
    by_path_.emplace(by_path_.begin() + static_cast<std::ptrdiff_t>(at), path, std::move(source));
}

const Source* Sources::find(std::string_view path) const {
  const std::size_t at = place_of(path);
  return at < by_path_.size() && by_path_[at].first == path ? &by_path_[at].second : nullptr;
}

}  // namespace lofte
