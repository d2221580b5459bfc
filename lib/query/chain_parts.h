// SPDX-License-Identifier: Apache-2.0
//
// The parts of chain(); not for other rooms.
#pragma once
#include <map>
#include <vector>

#include "eval/index.h"
#include "query/chain.h"

namespace lofte::query {

/// One link, seen from one of its ends.
struct ChainLink {
  Role role;  ///< what the other one is
  ChainRef other;
};

/// All links of a folder, from each end, in the order of Role and then as they were found.
struct ChainLinks {
  std::map<ChainRef, std::vector<ChainLink>> down;  ///< to what it led to
  std::map<ChainRef, std::vector<ChainLink>> up;    ///< to what led to it
};

/// Every link known on the status's day, found in one pass over the folder.
ChainLinks chain_links(const eval::Index& index, const eval::Status& status);

/// Fills in what a node is called and how it stands.
class ChainNamer {
 public:
  ChainNamer(const eval::Index& index, const eval::Status& status, words::Lang lang)
      : index_(index), status_(status), lang_(lang) {}
  ChainNode node(Role role, const ChainRef& ref) const;

 private:
  void fill_part(ChainNode& node) const;
  void fill_record(ChainNode& node) const;
  void fill_problem(ChainNode& node) const;
  void fill_focus_area(ChainNode& node) const;
  void fill_commitment(ChainNode& node) const;
  void fill_proposal(ChainNode& node) const;
  void fill_feedback(ChainNode& node) const;
  void fill_promise(ChainNode& node) const;
  void fill_walk(ChainNode& node) const;
  void fill_measure(ChainNode& node) const;
  void fill_basis(ChainNode& node) const;
  void set_state(ChainNode& node, std::string_view state, words::Phrase phrase) const;

  const eval::Index& index_;
  const eval::Status& status_;
  words::Lang lang_;
};

}  // namespace lofte::query
