// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the parts of a workbook as XML. Elements are known by their names without prefixes,
// since some programs write `x:row` for `row`.
#pragma once
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "sheet/archive.h"

namespace lofte::sheet {

using Xml = std::unique_ptr<pugi::xml_document>;

/// A part as XML; nullptr when the archive has none of that path. Throws lofte::Error when it is no XML.
Xml xml_part(const Archive& archive, const std::string& path);

/// The name of an element or attribute without its prefix.
std::string_view local_name(std::string_view name);

/// The first child of that name; a null node when there is none.
pugi::xml_node child(const pugi::xml_node& parent, std::string_view name);
/// The value of an attribute, or an empty text.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);

/// Calls `visit` for each child of that name.
template <class Visit>
void each_child(const pugi::xml_node& parent, std::string_view name, Visit visit) {
  for (const pugi::xml_node& node : parent.children())
    if (local_name(node.name()) == name) visit(node);
}

/// Whether a text is one of the ways in which XML Schema writes true.
bool is_true(std::string_view text);
/// The whole number that a text spells, not negative; nullopt for anything else.
std::optional<std::size_t> whole_number(std::string_view text);

}  // namespace lofte::sheet
