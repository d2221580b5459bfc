// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: a map of a walk, or of several. It is drawn from the positions of the records alone: no tiles, no
// network, nothing but the points and places where they lie from one another.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "corpus/corpus.h"
#include "doc/document.h"
#include "report/page.h"

namespace lofte::report {

/// Something on a map: a point of a walk, by its number, or a place, by its name.
struct MapMark {
  enum class Kind { point, place } kind = Kind::point;
  std::string label;  ///< empty: a point that has no number
  records::Position position;
};

/// What of a walk has a position: its places and those of its observations, then its observations. An
/// observation without a position of its own is told by its number after the name of its place.
std::vector<MapMark> marks_of(const corpus::Corpus& corpus, const records::Walk& walk, const Speech& speech);

/// Whether there is a map to draw: at least two different positions, or the map would show nothing.
bool has_map(const std::vector<MapMark>& marks);

/// The marks with north up, and a scale.
doc::Picture map_picture(const std::vector<MapMark>& marks, const std::string& title, const std::string& file,
                         const Speech& speech);

/// A map of a walk, its points numbered as in the list (point_numbers). Nothing where there is none to draw,
/// or when no charts are wanted (`charts` is empty); else its file name begins with `charts`.
std::optional<doc::Picture> map_of_walk(const corpus::Corpus& corpus, const records::Walk& walk,
                                        const std::string& charts, const Speech& speech);

/// A map of several walks, each by its number in `walks`, from 1. Nothing where fewer than two of them went to
/// different positions, or when no charts are wanted.
std::optional<doc::Picture> map_of_walks(const corpus::Corpus& corpus,
                                         const std::vector<const records::Walk*>& walks,
                                         const std::string& charts, const Speech& speech);

}  // namespace lofte::report
