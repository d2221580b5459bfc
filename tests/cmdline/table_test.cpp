// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <set>

#include "lines.h"

using namespace lofte;
using cli::Command;
using cli::Option;

TEST_CASE(
    "the command table can be parsed: names are their own, and arguments come in an order that can be told") {
  std::set<std::string_view> commands;
  for (const Command& command : cli::commands()) {
    CAPTURE(command.name);
    CHECK(commands.insert(command.name).second);
    std::set<std::string_view> names;
    for (const Option* option : lines::options(command)) {
      CAPTURE(option->flags);
      CHECK(names.insert(option->name()).second);
      if (!option->letter().empty() && option->letter() != option->name())
        CHECK(names.insert(option->letter()).second);
      CHECK_FALSE((option->is_switch() && (option->many || option->required || option->choices)));
    }
    bool optional = false, last = false;
    for (const Option* place : lines::places(command)) {
      CAPTURE(place->flags);
      CHECK_FALSE(last);
      CHECK_FALSE((optional && place->required));
      CHECK(place->value.empty());
      optional = optional || !place->required;
      last = place->many;
    }
  }
}
