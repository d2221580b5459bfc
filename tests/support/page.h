// SPDX-License-Identifier: Apache-2.0
//
// The documentation is tested by doing what it shows. In a Markdown page, a block fenced as ```console holds
// command lines ("$ lofte …", "$ cat FILE", "$ git …") and what a terminal shows after each; both streams as
// they come. A comment right before the block says where and how it ends:
//
//   <!-- in examples/tomelilla -->            in a fresh copy of that folder
//   <!-- in examples/tomelilla, exit 1 -->    every lofte command of the block ends with that status
//   <!-- exit 2 -->
//
// A block of another language is written to a file when the comment before it names one, so that a page can
// show a record, and then what the program says about it:
//
//   <!-- file promises/2025.yaml -->
//   <!-- in examples/tomelilla, file promises/2025.yaml -->
//
// What somebody answers to the questions of the first command of a block stands in a comment before it, a
// line each. The program then runs on a terminal, and the block shows the answers where they are typed:
//
//   <!-- answers
//   Medborgarlöfte 2025
//   -->
//
// A page in Swedish says once, before its first block, that lofte answers in Swedish: <!-- LOFTE_LANG=sv -->.
//
// Without "in", a block goes on in the folder of the block before; the first one begins in an empty folder.
// "..." and [..] mean what they mean in golden tests. Commands that are not to be run are fenced as ```sh.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "support/golden.h"

namespace lofte::golden {

/// The commands of a page, as a script whose step "fresh FOLDER" begins anew with a copy of that folder of
/// the project. What a command prints is expected on standard output, whichever stream it is. Throws
/// ScriptError.
Script parse_page(const std::string& text);

/// Where the page links to a file that is not there: "line 3: …", one per line. `folder` is that of the page.
std::string dead_links(const std::vector<std::string>& lines, const std::filesystem::path& folder);

/// Runs the commands of a page and looks up its links.
Verdict run_page(const TestFile& page);

}  // namespace lofte::golden
