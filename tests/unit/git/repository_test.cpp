// SPDX-License-Identifier: Apache-2.0
#include "git/repository.h"

#include <doctest/doctest.h>

#include "support/temp_repo.h"

using lofte::test::TempRepo;
namespace git = lofte::git;

TEST_CASE("A commit is read as it was committed") {
  const TempRepo repo;
  const std::string id = repo.commit_file("records/lofte.yaml", "lofte: 1\n");
  const auto repository = git::Repository::open(repo.folder());
  const git::Commit head = repository.head();
  CHECK(head.id == id);
  const auto tree = repository.tree(head, "records");
  CHECK(tree->list() == std::vector<std::string>{"lofte.yaml"});
}
