// SPDX-License-Identifier: Apache-2.0
//
// What a new folder of records begins with. The texts are for colleagues, in the language of the folder.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "words/phrase.h"

namespace lofte::cli {

/// Who keeps a new folder of records.
struct NewFolder {
  std::string title;   ///< the municipality: it heads the reports
  std::string police;  ///< the local police
  words::Lang language = words::Lang::sv;
  bool under_the_act = false;  ///< law: 2023:196
};

/// lofte.yaml, with comments that hold an example of whatever it lacks.
std::string new_settings(const NewFolder& folder);

/// README.md: what lies where, what the commands do, what not to write.
std::string new_readme(const NewFolder& folder);

/// The files that make an editor complete and explain, by their paths below the folder: the JSON Schema of
/// each kind of record and of lofte.yaml, and which files each is for.
std::vector<std::pair<std::string, std::string>> editor_files();

}  // namespace lofte::cli
