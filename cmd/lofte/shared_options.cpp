// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "command_list.h"

namespace lofte::cli {

Option as_of_option() {
  return {"--as-of",
          "D",
          {"judge as of this day; default: the commit's date with --rev, else today",
           "bedöm per denna dag; annars incheckningens datum med --rev, eller i dag"}};
}

Option rev_option() {
  return {"--rev",
          "REV",
          {"read the records from this commit, never from the working tree",
           "läs posterna ur denna incheckning (commit), aldrig ur arbetsmappen"}};
}

std::vector<std::string> page_formats() { return names_of(output::page_formats()); }
std::vector<std::string> answer_formats() { return {"text", "json", "csv", "markdown"}; }

}  // namespace lofte::cli
