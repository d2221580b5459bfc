// SPDX-License-Identifier: Apache-2.0
#include "yaml/declined.h"

#include <array>

namespace lofte::yaml {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Declined::count_)> kNames{
    "nothing",  "bytes",    "root",          "marker",       "tab",          "lone return",  "indentation",
    "stray",    "key",      "duplicate key", "null in flow", "pair",         "sign",         "dash",
    "cut text", "unclosed", "escape",        "quoted end",   "block header", "block blanks", "nesting"};

}  // namespace

std::string_view name(Declined reason) { return kNames[static_cast<std::size_t>(reason)]; }

}  // namespace lofte::yaml
