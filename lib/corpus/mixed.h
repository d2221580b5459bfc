// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "corpus/succession.h"

namespace lofte::corpus {

/// One record that differs between two states: edited, taken away (`is` is none) or added (`was` is none).
/// Neither: lofte.yaml.
struct Change {
  std::optional<RecordName> was;
  std::optional<RecordName> is;
};

/// An older state in which some changes were made, and no others. A record that was edited in part may be
/// given by itself.
class Mixture {
 public:
  Mixture(const Corpus& older, const Corpus& newer) : older_(older), newer_(newer) {}

  /// Leaves out all records of the older state but these, as if they were not there.
  Mixture& only(std::function<bool(records::What kind, std::string_view id)> wanted);
  Mixture& with(const Change& change);
  /// The same for an edited record of which not all was changed; it must outlive the corpus that is made.
  Mixture& with(const Change& change, const records::AnyRecord& in_part);

  /// The folder; its records and settings lead into the two states.
  Corpus make() const;

 private:
  template <class R>
  void fill(records::What kind, const Kept<R>& older, const Kept<R>& newer, Kept<R>& out) const;

  const Corpus& older_;
  const Corpus& newer_;
  std::function<bool(records::What, std::string_view)> wanted_;
  struct Made {
    Change change;
    const records::AnyRecord* in_part = nullptr;
  };
  std::vector<Made> made_;
  bool settings_ = false;
};

}  // namespace lofte::corpus
