// SPDX-License-Identifier: Apache-2.0
//
// What a build server compares a change with. GitHub: docs.github.com "Variables" and "Webhook events and
// payloads" (push, merge_group). GitLab: docs.gitlab.com "Predefined CI/CD variables reference".
#pragma once
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lofte::git {

/// What a build server tells about the change that it builds.
struct Ci {
  std::map<std::string, std::string> variables;  ///< those of kCiVariables that are set
  std::string event;                             ///< the text of the file that GITHUB_EVENT_PATH names
};

/// The environment variables that `auto` looks at.
inline constexpr std::array<std::string_view, 9> kCiVariables{
    "GITHUB_BASE_REF",
    "GITHUB_EVENT_NAME",
    "GITHUB_REF_NAME",
    "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
    "CI_MERGE_REQUEST_TARGET_BRANCH_SHA",
    "CI_MERGE_REQUEST_DIFF_BASE_SHA",
    "CI_COMMIT_BEFORE_SHA",
    "CI_COMMIT_BRANCH",
    "CI_DEFAULT_BRANCH",
};

/// The base that CI names.
struct Named {
  enum class Kind {
    none,    ///< no change is being built, or a branch without earlier commits: the default branch
    target,  ///< a pull or merge request, or a merge queue: the first of `names` that is here
    before,  ///< a push: the commit that the branch was at before; no name when the event does not tell
  };
  Kind kind = Kind::none;
  std::vector<std::string> names;
  std::string branch;          ///< the branch pushed to, if known
  std::string default_branch;  ///< the name of the default branch, if known
};

Named named_by(const Ci& ci);

/// The text value of a key in a JSON object, `depth` objects deep (1 is the outermost); the first one.
/// nullopt when there is none. Values with escapes are not looked into: ids and branch names have none.
std::optional<std::string> json_text(std::string_view json, std::string_view key, int depth);

}  // namespace lofte::git
