// SPDX-License-Identifier: Apache-2.0
// What a Repository holds; included by the room's .cpp files only.
#pragma once
#include <set>
#include <string>

#include "git/handle.h"
#include "git/repository.h"

namespace lofte::git {

struct Repository::Impl {
  Library library;
  RepositoryHandle handle;
  std::set<std::string> cut_off;  ///< ids of the commits whose parents a shallow clone leaves out
  bool partial = false;           ///< a partial clone: contents may be missing
};

}  // namespace lofte::git
