// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <mutex>
#include <string>
#include <vector>

#include "git/handle.h"

namespace lofte::git {

/// The objects of a repository, read from any thread. libgit2 reads and inflates an object under the lock of
/// its database, so that threads would wait for each other: each has a database of its own while it reads.
class Objects {
 public:
  /// May outlive the repository. Throws lofte::Error when its objects cannot be read.
  explicit Objects(git_repository* repository);

  /// The content of the file at `path`, as far as a files::Tree reads. Throws lofte::Error when it is not
  /// here.
  std::string content(const git_oid& id, const std::string& path) const;

  /// Throws lofte::Error when the content of the file at `path` is not here.
  void require_content(const git_oid& id, const std::string& path) const;

 private:
  OdbHandle take() const;
  void give_back(OdbHandle odb) const;

  Library library_;
  std::string folder_;
  mutable std::mutex mutex_;
  mutable std::vector<OdbHandle> idle_;  ///< as many as have ever been read from at once
};

}  // namespace lofte::git
