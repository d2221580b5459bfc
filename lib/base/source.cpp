// SPDX-License-Identifier: Apache-2.0
//
// Most files are never asked where something stands in them, so their lines are counted when the first asks.
#include "base/source.h"

#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

#include "base/texts.h"
#include "base/utf8.h"

namespace lofte {
namespace {

using Starts = std::vector<std::uint32_t>;

Starts starts_of(const std::string& text) {
  Starts starts{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    if (ends) starts.push_back(static_cast<std::uint32_t>(i + 1));
  }
  return starts;
}

}  // namespace

struct Source::Held {
  Held(std::string bytes, std::uint32_t before) : text(std::move(bytes)), mark(before) {}

  const Starts& lines() {
    std::call_once(counted, [this] { starts = std::make_unique<const Starts>(starts_of(text)); });
    return *starts;
  }

  const std::string text;
  const std::uint32_t mark;
  std::once_flag counted;
  std::unique_ptr<const Starts> starts;
  Texts kept;
};

Source::Source() = default;
Source::Source(std::string text, std::uint32_t mark) : held_(std::make_unique<Held>(std::move(text), mark)) {}
Source::Source(Source&&) noexcept = default;
Source& Source::operator=(Source&&) noexcept = default;
Source::~Source() = default;

Source::Held& Source::held() const {
  static Held nothing{{}, 0};
  return held_ ? *held_ : nothing;
}

const std::string& Source::text() const { return held().text; }

std::uint32_t Source::mark() const { return held().mark; }

int Source::line_count() const { return static_cast<int>(held().lines().size()); }

Text Source::keep(std::string_view text) {
  if (!held_) held_ = std::make_unique<Held>(std::string(), 0);
  return held_->kept.keep(text);
}

Position Source::position(std::uint32_t offset) const {
  const Starts& starts = held().lines();
  offset = std::min(offset, static_cast<std::uint32_t>(text().size()));
  const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
  const std::uint32_t start = *(after - 1);
  const auto characters = utf8::length(std::string_view(text()).substr(start, offset - start));
  return {static_cast<int>(after - starts.begin()), static_cast<int>(characters) + 1};
}

std::string_view Source::line(int number) const {
  if (number < 1 || number > line_count()) return {};
  const std::size_t begin = line_start(number);
  std::size_t end = number < line_count() ? line_start(number + 1) : text().size();
  while (end > begin && (text()[end - 1] == '\n' || text()[end - 1] == '\r')) --end;
  return std::string_view(text()).substr(begin, end - begin);
}

std::uint32_t Source::line_start(int number) const {
  const Starts& starts = held().lines();
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
