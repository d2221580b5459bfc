// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <exception>
#include <optional>
#include <utility>

#include "words/message.h"

namespace lofte {

/// The tool cannot go on: no records folder, an unknown commit, a file that cannot be written. Thrown rarely
/// and caught in one function, which prints it and leaves with status 2. Faults in records are findings.
class Error : public std::exception {
 public:
  explicit Error(words::Message message, std::optional<words::Message> help = std::nullopt)
      : message_(std::move(message)), help_(std::move(help)) {}
  const char* what() const noexcept override { return "lofte::Error"; }
  const words::Message& message() const { return message_; }
  const std::optional<words::Message>& help() const { return help_; }

 private:
  words::Message message_;
  std::optional<words::Message> help_;
};

}  // namespace lofte
