// SPDX-License-Identifier: Apache-2.0
//
// The edits with which a collection grows, shrinks, or gets another value. Each knows only the text and the
// tree; that the result says what was meant is found out by reading it again (editor.cpp).
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "base/edit.h"
#include "edit/writer.h"
#include "yaml/node.h"

namespace lofte::edit {

using Edits = std::vector<Edit>;

/// A text, its tree's style, and how to write into it.
struct Scene {
  std::string_view text;
  Style style;
  bool quotes = false;  ///< every text that is added is put in quotes

  /// A writer for what is added to a collection: with quotes where all keys beside have them.
  Writer writer(const yaml::Node& beside) const;
};

/// Adds an entry to a mapping behind its entry `after`; in front of all where there is none.
Edits add_entry(const Scene& scene, const yaml::Node& mapping, std::optional<std::size_t> after,
                std::string_view key, const Value& value);
/// Adds an item to a list in front of the item `before`; behind all when that is their number.
Edits add_item(const Scene& scene, const yaml::Node& list, std::size_t before, const Value& value);
/// What follows a key gets another value. `plain`: a text is set on one line.
Edits replace_value(const Scene& scene, const yaml::Node& mapping, const yaml::Entry& entry,
                    const Value& value, bool plain);
/// An item of a list gets another value.
Edits replace_item(const Scene& scene, const yaml::Node& list, const yaml::Node& item, const Value& value,
                   bool plain);
/// A single value becomes a list of itself, as it is written or written anew, and another.
Edits make_list(const Scene& scene, const yaml::Node& single, const Value& second, bool anew);
/// Takes an entry or an item away, with what stands behind it on its lines.
Edits remove_entry(const Scene& scene, const yaml::Node& mapping, std::size_t index);
Edits remove_item(const Scene& scene, const yaml::Node& list, std::size_t index);

/// Where the last line ends that belongs to what ends at `end` in a collection whose entries begin at a
/// column: with the comment on the line, and the lines of comments below that stand deeper.
std::uint32_t last_line_end(std::string_view text, std::uint32_t end, int column);
/// The end of a value; of its key and colon where there is none.
std::uint32_t end_of(std::string_view text, const yaml::Entry& entry);
/// Just behind the colon of a key.
std::uint32_t behind_colon(std::string_view text, const yaml::Entry& entry);

/// In braces or brackets; the functions above choose.
Edits add_in_flow(const Scene& scene, const yaml::Node& collection, std::size_t before,
                  const std::string& part);
Edits remove_in_flow(const Scene& scene, const yaml::Node& collection, std::size_t index);

}  // namespace lofte::edit
