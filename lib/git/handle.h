// SPDX-License-Identifier: Apache-2.0
//
// The room's own view of libgit2: owning handles and the way from its error codes to lofte::Error. Included
// by the room's .cpp files only.
#pragma once
#include <git2.h>

#include <memory>
#include <string>

#include "git/commit.h"
#include "words/error.h"

namespace lofte::git {

/// Keeps libgit2 started; whoever holds a handle holds one of these, declared before it.
class Library {
 public:
  Library();
  Library(const Library&);
  Library& operator=(const Library&) = default;
  ~Library();
};

template <auto kFree>
struct Freed {
  template <typename T>
  void operator()(T* handle) const {
    kFree(handle);
  }
};

using RepositoryHandle = std::unique_ptr<git_repository, Freed<git_repository_free>>;
using ObjectHandle = std::unique_ptr<git_object, Freed<git_object_free>>;
using CommitHandle = std::unique_ptr<git_commit, Freed<git_commit_free>>;
using TreeHandle = std::unique_ptr<git_tree, Freed<git_tree_free>>;
using EntryHandle = std::unique_ptr<git_tree_entry, Freed<git_tree_entry_free>>;
using OdbHandle = std::unique_ptr<git_odb, Freed<git_odb_free>>;
using OdbObjectHandle = std::unique_ptr<git_odb_object, Freed<git_odb_object_free>>;
using IndexHandle = std::unique_ptr<git_index, Freed<git_index_free>>;
using DiffHandle = std::unique_ptr<git_diff, Freed<git_diff_free>>;
using StatusHandle = std::unique_ptr<git_status_list, Freed<git_status_list_free>>;
using ReferenceHandle = std::unique_ptr<git_reference, Freed<git_reference_free>>;
using ReferencesHandle = std::unique_ptr<git_reference_iterator, Freed<git_reference_iterator_free>>;
using ConfigIteratorHandle = std::unique_ptr<git_config_iterator, Freed<git_config_iterator_free>>;
using ConfigHandle = std::unique_ptr<git_config, Freed<git_config_free>>;

/// Fills a handle through libgit2's out parameter; returns libgit2's code.
template <typename Handle, typename Fill>
int fill(Handle& handle, Fill&& fill_raw) {
  typename Handle::pointer raw = nullptr;
  const int code = fill_raw(&raw);
  handle.reset(raw);
  return code;
}

/// The same; throws lofte::Error ("cannot be read") when libgit2 fails.
template <typename Handle, typename Fill>
Handle filled(Fill&& fill_raw);

/// Throws lofte::Error ("cannot be read") for a negative code.
void require(int code);

/// Why libgit2 failed last, in our own words.
words::Message last_reason();

/// "git fetch --unshallow" and what it is called in CI.
words::Message fetch_everything();

std::string hex(const git_oid& id);
git_oid oid_of(const Commit& commit);

/// Throws lofte::Error when the object cannot be read.
CommitHandle commit_handle(git_repository* repository, const Commit& commit);
TreeHandle tree_handle(git_repository* repository, const Commit& commit);
/// The tree of a folder ("" is the top); nullptr when the commit has no such folder.
TreeHandle folder_handle(git_repository* repository, const Commit& commit, const std::string& root);

/// The day of a commit, where it was made.
calendar::Day day_of(const git_commit* commit);
Commit describe(const git_commit* commit);

template <typename Handle, typename Fill>
Handle filled(Fill&& fill_raw) {
  Handle handle;
  require(fill(handle, fill_raw));
  return handle;
}

}  // namespace lofte::git
