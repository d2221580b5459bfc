// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "intake/plan.h"

namespace lofte::intake {

using Files = std::vector<std::pair<std::string, std::string>>;
using Decided = std::vector<std::pair<std::string, std::string>>;

/// A small municipality with its police, some units, and places.
inline constexpr const char* kTown = R"(lofte: 1
title: Exempelby kommun
parties:
  kommun: {name: Exempelby kommun, side: municipality}
  gata-park: {name: Gata/park, side: municipality, part_of: kommun}
  trafik: {name: Trafik, side: municipality, part_of: kommun}
  fritid: {name: Fritid, side: municipality, part_of: kommun}
  polis: {name: Polisen, side: police}
  trafikverket: {name: Trafikverket, side: other}
  natbolaget: {name: Exempelby Nät AB, side: other}
places:
  torget: {name: Torget}
  tunneln: {name: Tunneln}
categories: [Belysning, Klotter]
)";

/// A list brought into a folder, in memory.
class Importing {
 public:
  explicit Importing(List list, Files folder = {});

  /// Reads a list; what it decides is remembered from one to the next, as a program would.
  Importing& read(const std::string& bytes, const Decided& decided = {});

  const Plan& plan() const { return plan_; }
  /// The files that would be written, in order: "== path" and the text of each.
  std::string written() const;
  /// The doubts and open questions, one a line: "4G: text".
  std::string doubts() const;
  /// What became of the rows: "2+ 3+ 4= 5~", joined rows with '&', left out ones with '-'.
  std::string rows() const;
  /// Writes them: they are in the folder from now on, and in the last commit.
  void write();
  /// A file of the folder.
  std::string file(const std::string& path) const;
  void put(const std::string& path, std::string bytes);

 private:
  std::string bytes_of(const Write& write) const;

  List list_;
  Files folder_;
  Base base_;
  Plan plan_;
  std::vector<std::string> settled_;
};

}  // namespace lofte::intake
