// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command.h"

namespace lofte::cli {

/// What was written on the command line, by the names of the options.
class Arguments {
 public:
  const Command* command = nullptr;  ///< nullptr: none was given

  bool help() const { return has("--help") || has("-h"); }
  bool quiet() const { return has("--quiet"); }
  bool version() const { return has("--version"); }
  bool has(std::string_view option) const { return values_.contains(option); }
  std::optional<std::string> value(std::string_view option) const;
  std::vector<std::string> all(std::string_view option) const;
  void put(std::string_view option, std::vector<std::string> values);

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

/// Reads the command line. Throws lofte::Error for what is no command, option or choice, with the nearest
/// spelling, for what is missing or too much, and for a switch with a value.
Arguments parse(const std::vector<std::string>& line);

}  // namespace lofte::cli
