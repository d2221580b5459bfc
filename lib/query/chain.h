// SPDX-License-Identifier: Apache-2.0
//
// From a problem to what residents were told about it: problem → commitment → walk → proposal → measure →
// follow-up → feedback. Every record stands somewhere in that chain, and from it both ends can be seen.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "eval/status.h"

namespace lofte::query {

/// A record, or a part of one, in the chain.
struct ChainRef {
  enum class Part { whole, problem, focus_area, commitment, proposal, feedback };
  records::What kind = records::What::promise;
  std::string record;
  Part part = Part::whole;
  std::string id{};  ///< of the part; feedback is numbered from 1 as written

  /// "measures/belysning", "walks/2020-09-15/belysning", "followups/2020/feedback/1".
  std::string name() const;
  friend auto operator<=>(const ChainRef&, const ChainRef&) = default;
};

/// What something in the chain is to the one it hangs on; in the order in which those of one are shown.
enum class Role {
  situation,
  problem,
  replaces,
  renews,
  agreement,
  focus_area,
  promise,
  commitment,
  earlier_walk,
  walk,
  proposal,
  plan,
  measure,
  forum,
  survey,
  followup,
  feedback,
  later_walk,
  replaced_by,
  renewed_by
};
/// The word of JSON: "problem", "replaced_by".
std::string_view word(Role role);

struct ChainNode {
  Role role = Role::promise;
  ChainRef ref;
  std::string title;       ///< of a commitment or proposal its whole text
  std::string state;       ///< the word of JSON: "done", "met"; empty where there is none
  std::string state_text;  ///< in the language asked for
  std::optional<calendar::Time> date;
  std::string note;    ///< why something was declined, dropped or left, in the record's own words
  bool again = false;  ///< stands elsewhere in the tree with what hangs on it
  std::vector<ChainNode> next{};
};

struct Chain {
  ChainNode self;
  std::vector<ChainNode> from;  ///< what led to it, each with what led to that
  std::vector<ChainNode> to;    ///< what it led to
};

/// Whether there is such a record and it could be read.
bool can_be_shown(const corpus::Corpus& corpus, records::What kind, std::string_view id);

/// The chain of a record that could be read, as known on the status's day. What hangs on something is not
/// repeated below it; what stands elsewhere in the tree is repeated, without what hangs on it, only where
/// nothing else would stand.
Chain chain(const corpus::Corpus& corpus, const eval::Status& status, records::What kind, std::string_view id,
            words::Lang lang);

}  // namespace lofte::query
