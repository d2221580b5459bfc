// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lofte {

/// The parts between the separators; one part when there is none.
std::vector<std::string_view> split(std::string_view text, char separator);

std::string join(std::span<const std::string> parts, std::string_view separator);

/// Whether a text is one of a list.
template <class List>
bool among(const List& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

/// The text without blanks, tabs and line ends at both ends.
std::string_view trim(std::string_view text);

/// The text with every run of blanks and line ends made one blank (a folded text on one line).
std::string one_line(std::string_view text);

/// Puts `to` in the place of every `from`, which is not empty; what was put there is not looked at again.
void replace_all(std::string& text, std::string_view from, std::string_view to);

bool is_digits(std::string_view text);

/// How many single-character edits (insert, delete, replace, swap of neighbours) lie between two texts,
/// counted in characters and without regard to case.
int edit_distance(std::string_view a, std::string_view b);

/// The candidate that `word` was most likely meant to be, when one is near enough to suggest: at most a
/// third of its characters differ (at least one edit is always allowed). The first of equals wins.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// The one candidate that `word` can have been meant to be, near enough for a program to put it there: no
/// other is as near, at most two characters differ (one of up to four), and no digit does.
std::optional<std::string> only_near(std::string_view word, std::span<const std::string> candidates);

}  // namespace lofte
