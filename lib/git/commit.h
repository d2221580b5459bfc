// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "calendar/day.h"
#include "words/message.h"

namespace lofte::git {

/// A commit: its full id, the committer's day in the committer's own offset, and the first line of its
/// message.
struct Commit {
  std::string id;
  calendar::Day date;
  std::string summary;

  friend bool operator==(const Commit& a, const Commit& b) { return a.id == b.id; }
};

/// The first ten characters of an id, as messages show it.
std::string short_id(const Commit& commit);

/// A commit that was named, with what there is to say about how it was found.
struct Resolved {
  Commit commit;
  std::vector<words::Message> notes;
};

}  // namespace lofte::git
