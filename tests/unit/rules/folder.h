// SPDX-License-Identifier: Apache-2.0
//
// Folders of records for the tests of rules, and their findings as lines of text.
#pragma once
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "corpus/corpus.h"
#include "diag/finding.h"
#include "files/tree.h"

namespace lofte::test {

using Files = std::vector<std::pair<std::string, std::string>>;

/// A folder that has been checked.
struct Checked {
  corpus::Corpus corpus;
  diag::Findings findings;
};

Checked checked(const files::Tree& tree);
/// A folder in memory; lofte.yaml is kSettings unless the files have one.
Checked checked(Files files);

/// A line for each finding: `path:line:column: severity: message [rule]`.
std::string shown(const Checked& folder, words::Lang lang);

/// Checks a folder in memory and shows what was found, in English.
std::string found(Files files);
/// The same, but only the findings of one rule.
std::string found(std::string_view rule, Files files);

/// A lofte.yaml with the parties kommun, polis and gata-park, the places centrum, stationen (a part of it)
/// and torget, the activities kontroll and besok, and the categories belysning and klotter.
extern const std::string kSettings;

/// A signed promise of 2020 that says how it is followed up and told of; `more` is the rest of it, with its
/// commitments.
std::string promise(const std::string& more);

/// A promise with one commitment `c`, to which `more` is added, line by line.
std::string with_commitment(const std::string& more);

/// The folder with an example of every rule.
std::filesystem::path examples_of_rules();

inline bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace lofte::test
