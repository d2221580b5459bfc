// SPDX-License-Identifier: Apache-2.0
//
// One fault put into an otherwise right folder, and the edits that make it.
#pragma once
#include <functional>

#include "seeded/folder.h"

namespace lofte::seeded {

struct Seed {
  Changes broken;    ///< from the right folder to the one with the fault
  std::string path;  ///< where the fault must be found, as it is shown
  int line = 1;
  std::string edit;                               ///< for people: what was done
  std::map<std::string, std::string> moves = {};  ///< files that have another path now
};

using Seeds = std::vector<Seed>;

/// How one rule is broken.
struct Seeder {
  std::string_view rule;
  Seeds (*seeds)(const Folder&);  ///< every place where the fault can be put
  /// Right records that give the rule a place, for a folder that has none; nullptr where every folder has.
  Changes (*props)(const Folder&) = nullptr;
  bool against = false;  ///< looked for with --against the commit of the right state
};

/// The families, each in a file of its own.
const std::vector<Seeder>& form_seeders();
const std::vector<Seeder>& file_seeders();
const std::vector<Seeder>& reference_seeders();
const std::vector<Seeder>& record_seeders();
const std::vector<Seeder>& figure_seeders();
const std::vector<Seeder>& quality_seeders();
const std::vector<Seeder>& privacy_seeders();
const std::vector<Seeder>& against_seeders();
const std::vector<Seeder>& allowance_seeders();

/// All of them.
std::vector<Seeder> seeders();

/// The stretch of a node without blanks and line ends after it.
Span whole(const Folder& folder, const std::string& path, const yaml::Node& node);

/// A seed that puts `text` in the place of a stretch of a file. The fault stands where the text begins, or
/// `into` bytes further on.
Seed put(const Folder& folder, const std::string& path, Span span, const std::string& text,
         std::size_t into = 0);
/// The same for a whole value.
Seed put(const Folder& folder, const Value& value, const std::string& text);
/// A seed with a new file.
Seed with_file(const std::string& path, const std::string& text, int line = 1);
/// A seed with a file moved.
Seed moved(const Folder& folder, const std::string& from, const std::string& to);

/// Whether a file has an allowance, which a change beside it may leave with nothing to allow.
bool has_allowances(const Folder& folder, const std::string& path);

/// The seeds of every value that `wanted` takes.
Seeds each_value(const Folder& folder, const std::function<bool(const Value&)>& wanted,
                 const std::function<Seed(const Value&)>& seed);
/// The same, for seeds that cannot be made everywhere.
Seeds each_seed(const Folder& folder, const std::function<std::optional<Seed>(const Value&)>& seed);

/// Whether a collection is written with brackets.
bool is_flow(const std::string& text, const yaml::Node& node);
/// Whether a scalar stands on one line, without | or >.
bool on_one_line(const std::string& text, const yaml::Node& node);
/// The end of a node without blanks and line ends.
std::size_t end_of(const std::string& text, const yaml::Node& node);
std::size_t line_begin(const std::string& text, std::size_t offset);
/// The beginning of the line after the one of an offset.
std::size_t line_after(const std::string& text, std::size_t offset);
/// The blanks that a line needs to begin in the column of an offset.
std::string indent_of(const std::string& text, std::size_t offset);

/// What to take away for an entry to be gone and all else, comments too, to stay; nullopt where that cannot
/// be done in one stretch, or nothing would be left.
std::optional<Span> entry_span(const std::string& text, const yaml::Node& mapping, std::size_t index);
/// Where an element can be added to a list, and the text that adds it.
struct Addition {
  std::size_t at;
  std::string text;
  std::size_t into;  ///< from the beginning of the text to the element
};
Addition addition(const std::string& text, const yaml::Node& sequence, const std::string& element);
/// The same for an entry of a mapping.
Addition entry_addition(const std::string& text, const yaml::Node& mapping, const std::string& entry);

/// A seed that adds an element to a list; the fault stands there.
Seed add(const Folder& folder, const std::string& path, const Addition& addition);
/// A seed that takes an entry away; the fault stands at `at`, an offset before that entry.
std::optional<Seed> without(const Folder& folder, const std::string& path, const yaml::Node& mapping,
                            std::string_view key, std::size_t at);

}  // namespace lofte::seeded
