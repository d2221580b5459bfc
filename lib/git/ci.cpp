// SPDX-License-Identifier: Apache-2.0
#include "git/ci.h"

#include <algorithm>

namespace lofte::git {
namespace {

/// The variable; "" when it is not set.
std::string variable(const Ci& ci, std::string_view name) {
  const auto found = ci.variables.find(std::string(name));
  return found == ci.variables.end() ? "" : found->second;
}

/// Whether an id stands for "nothing before": both servers write zeros for a new branch.
bool nothing(std::string_view id) { return id.find_first_not_of('0') == id.npos; }

std::vector<std::string> without_empty(std::vector<std::string> names) {
  std::erase_if(names, [](const std::string& name) { return nothing(name); });
  return names;
}

Named on_github(const Ci& ci, Named named) {
  named.branch = variable(ci, "GITHUB_REF_NAME");
  named.default_branch = json_text(ci.event, "default_branch", 2).value_or("");
  const std::string event = variable(ci, "GITHUB_EVENT_NAME");
  if (const std::string target = variable(ci, "GITHUB_BASE_REF"); !target.empty()) {
    named.kind = Named::Kind::target;
    named.names = {"refs/remotes/origin/" + target, "refs/heads/" + target};
  } else if (event == "merge_group") {
    named.kind = Named::Kind::target;
    named.names = without_empty({json_text(ci.event, "base_sha", 2).value_or("")});
  } else if (event == "push") {
    // an event that names nothing leaves `names` empty: unknown, and not the same as a new branch
    const std::optional<std::string> before = json_text(ci.event, "before", 1);
    named.kind = before && nothing(*before) ? Named::Kind::none : Named::Kind::before;
    if (before) named.names = without_empty({*before});
  }
  return named;
}

Named on_gitlab(const Ci& ci, Named named) {
  named.branch = variable(ci, "CI_COMMIT_BRANCH");
  named.default_branch = variable(ci, "CI_DEFAULT_BRANCH");
  if (const std::string target = variable(ci, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"); !target.empty()) {
    named.kind = Named::Kind::target;
    // the ids are those of this very pipeline; the branch may have been fetched for another one
    named.names = without_empty({variable(ci, "CI_MERGE_REQUEST_TARGET_BRANCH_SHA"),
                                 variable(ci, "CI_MERGE_REQUEST_DIFF_BASE_SHA"),
                                 "refs/remotes/origin/" + target, "refs/heads/" + target});
  } else {
    named.names = without_empty({variable(ci, "CI_COMMIT_BEFORE_SHA")});
    named.kind = named.names.empty() ? Named::Kind::none : Named::Kind::before;
  }
  return named;
}

/// A reader that knows only where texts and objects of a JSON document begin and end.
struct Scanner {
  std::string_view json;
  std::size_t at = 0;
  int depth = 0;

  /// The next text on any depth, without its quotes; keeps count of the depth on the way.
  std::optional<std::string_view> next_text() {
    for (; at < json.size(); ++at) {
      if (json[at] == '{') ++depth;
      if (json[at] == '}') --depth;
      if (json[at] != '"') continue;
      const std::size_t begin = ++at;
      while (at < json.size() && json[at] != '"') at += json[at] == '\\' ? 2 : 1;
      if (at >= json.size()) return std::nullopt;
      return json.substr(begin, at++ - begin);
    }
    return std::nullopt;
  }

  /// Moves past blanks and the character, when that comes next.
  bool skip(char wanted) {
    std::size_t next = json.find_first_not_of(" \t\r\n", at);
    if (next == json.npos || json[next] != wanted) return false;
    at = next + 1;
    return true;
  }
};

}  // namespace

std::optional<std::string> json_text(std::string_view json, std::string_view key, int depth) {
  Scanner scanner{json};
  while (const auto text = scanner.next_text()) {
    const bool here = *text == key && scanner.depth == depth;
    if (!here || !scanner.skip(':') || !scanner.skip('"')) continue;
    --scanner.at;
    if (const auto value = scanner.next_text()) return std::string(*value);
  }
  return std::nullopt;
}

Named named_by(const Ci& ci) {
  const auto has = [&](std::string_view prefix) {
    return std::any_of(ci.variables.begin(), ci.variables.end(),
                       [&](const auto& one) { return one.first.starts_with(prefix); });
  };
  if (has("GITHUB_")) return on_github(ci, {});
  if (has("CI_")) return on_gitlab(ci, {});
  return {};
}

}  // namespace lofte::git
