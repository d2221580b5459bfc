// SPDX-License-Identifier: Apache-2.0
#include "intake/review.h"

#include <algorithm>
#include <array>

#include "intake/fields.h"

namespace lofte::intake {
namespace {

// Everything behind the first dot quotes the list, but for keys that name a field of a row or a record.
std::string canonical(std::string_view key) {
  constexpr std::array<std::string_view, 7> kQuoting{"column.",   "status.",   "party.",     "place.",
                                                     "category.", "activity.", "commitment."};
  for (const std::string_view prefix : kQuoting)
    if (key.starts_with(prefix)) return std::string(prefix) + bare_header(key.substr(prefix.size()));
  return std::string(key);
}

}  // namespace

void Decisions::put(const std::string& key, std::string value, Made made) {
  by_key_.insert_or_assign(canonical(key), Decision{key, std::move(value), made});
}

const Decisions::Decision* Decisions::find(std::string_view key) const {
  const auto at = by_key_.find(canonical(key));
  return at == by_key_.end() ? nullptr : &at->second;
}

std::optional<std::string> Review::decided(std::string_view key) {
  const Decisions::Decision* made = decisions_.find(key);
  if (!made) return std::nullopt;
  used_.insert(made->key);
  return made->value;
}

std::optional<std::string> Review::ask(Question question) {
  if (auto made = decided(question.key)) return made;
  auto suggestion = question.suggestion;
  ask_anew(std::move(question));
  return suggestion;
}

bool Review::is_decided_now(std::string_view key) const {
  const Decisions::Decision* made = decisions_.find(key);
  return made && made->made == Decisions::Made::now;
}

void Review::ask_anew(Question question) {
  if (asked_.insert(question.key).second) open_.push_back(std::move(question));
}

void Review::add(diag::Severity severity, Spot spot, words::Message message,
                 std::optional<words::Message> help) {
  doubts_.push_back({severity, spot, std::move(message), std::move(help)});
}

bool Question::is_closed() const {
  return key.starts_with("column.") || key.starts_with("status.") || key.ends_with(".kind") || key == "sheet";
}

void Review::note(Spot spot, words::Message message, std::optional<words::Message> help) {
  add(diag::Severity::info, spot, std::move(message), std::move(help));
}

void Review::warn(Spot spot, words::Message message, std::optional<words::Message> help) {
  add(diag::Severity::warning, spot, std::move(message), std::move(help));
}

void Review::fail(Spot spot, words::Message message, std::optional<words::Message> help) {
  add(diag::Severity::error, spot, std::move(message), std::move(help));
}

std::vector<Doubt> Review::doubts() const {
  std::vector<Doubt> out = doubts_;
  std::stable_sort(out.begin(), out.end(), [](const Doubt& a, const Doubt& b) { return a.spot < b.spot; });
  return out;
}

std::vector<std::string> Review::idle() const {
  std::vector<std::string> out;
  for (const auto& [key, made] : decisions_.all())
    if (made.made == Decisions::Made::now && !used_.contains(made.key)) out.push_back(made.key);
  return out;
}

}  // namespace lofte::intake
