// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "corpus/corpus.h"
#include "diag/finding.h"

namespace lofte::rules {

extern const diag::RuleInfo kUnknownReference;

/// Thousands of ids that nothing has are a folder that was moved or renamed; no guess helps there.
inline constexpr int kMostSearches = 500;

/// Finds what somebody most likely meant by an id that does not exist.
class Suggestions {
 public:
  explicit Suggestions(const corpus::Corpus& corpus) : corpus_(corpus) {}

  /// The id of something of that kind: the one whose name was written instead of its id, the one that the
  /// text becomes when it is written as an id, or the nearest.
  std::optional<std::string> meant(records::What what, const std::string& text);
  /// The same only where nothing else can have been meant.
  std::optional<std::string> surely_meant(records::What what, const std::string& text);
  /// What to do about an id that does not exist.
  words::Message help(records::What what, const std::string& text);

 private:
  const std::vector<std::string>& ids(records::What what);
  std::optional<std::string> by_name(records::What what, const std::string& text);
  std::optional<std::string> search(records::What what, const std::string& text);

  const corpus::Corpus& corpus_;
  std::map<records::What, std::vector<std::string>> ids_;
  std::map<records::What, std::map<std::string, std::string>> names_;  ///< in lower case, and their ids
  std::map<std::pair<records::What, std::string>, std::optional<std::string>> found_;
  int searches_ = 0;  ///< how many ids were looked for among those that are near
};

/// `no walk has the id "x"`.
diag::Finding no_such(Suggestions& suggestions, records::What what, const std::string& id, diag::Place place);

/// The references to a part of another record: a commitment, a proposal, a problem, a focus area.
void check_part_references(const corpus::Corpus& corpus, diag::Findings& findings);

/// Records and places that, by what they refer to, come before or within themselves.
void check_loops(const corpus::Corpus& corpus, diag::Findings& findings);

}  // namespace lofte::rules
