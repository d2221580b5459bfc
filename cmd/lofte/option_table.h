// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command.h"

namespace lofte::cli {

/// The options that a word of the command line can name: the global ones and those of its command. A word
/// that begins with two dashes, or is a dash and a known letter, is an option wherever it stands before `--`,
/// and never the value of the one before it: `-o --format html` lacks a file.
class OptionTable {
 public:
  /// For a command, or before one is known (nullptr): the global options alone.
  explicit OptionTable(const Command* command);

  /// The option that a word names: "--format", "--format=json", "-o", "-opage.md"; nullptr for any other.
  const Option* find(std::string_view word) const;
  /// Whether a word is an option, known or not, and so no value.
  bool is_option(std::string_view word) const;
  /// The option whose value is the word after this one; nullptr where none is.
  const Option* waiting(std::string_view word) const;
  /// The option that a word with another dash than the keyboard's ("–format") was meant to name.
  const Option* meant_by_dash(std::string_view word) const;

  const std::vector<const Option*>& options() const { return options_; }

 private:
  const Option* lettered(char letter) const;

  std::vector<const Option*> options_;
};

/// A word without the value that is written to it: "--format" of "--format=json".
std::string_view without_value(std::string_view word);
/// Whether a word begins as an option does; a dash alone is a word.
bool is_dashed(std::string_view word);

}  // namespace lofte::cli
