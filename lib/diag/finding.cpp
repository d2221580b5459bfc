// SPDX-License-Identifier: Apache-2.0
#include "diag/finding.h"

#include <algorithm>
#include <tuple>

#include "base/identity.h"

namespace lofte::diag {
namespace {

auto key(const Finding& f) {
  return std::tuple(std::string_view(f.place.path), f.place.span.begin, f.rule->id, f.place.span.end);
}

std::string text(const Finding& f) { return words::text(f.message, words::Lang::en); }

// What they say is looked at last: it takes longer than all the rest.
bool before(const Finding& a, const Finding& b) {
  return key(a) != key(b) ? key(a) < key(b) : text(a) < text(b);
}

}  // namespace

Finding::Finding(const RuleInfo& info, Place where, words::Message what, std::optional<words::Message> remedy,
                 std::vector<Related> others)
    : rule(&info),
      place(std::move(where)),
      message(std::move(what)),
      help(std::move(remedy)),
      related(std::move(others)),
      severity(info.severity) {}
Finding::Finding(const Finding& other) = default;
Finding::Finding(Finding&& other) noexcept = default;
Finding& Finding::operator=(const Finding& other) = default;
Finding& Finding::operator=(Finding&& other) noexcept = default;
Finding::~Finding() = default;

Finding& Finding::mend_with(const std::vector<Edit>& edits) {
  fix.clear();
  for (const Edit& edit : edits) fix.push_back({place.path, edit});
  if (std::any_of(edits.begin(), edits.end(),
                  [](const Edit& edit) { return !identity::find(edit.text).empty(); }))
    fix.clear();
  return *this;
}

void sort(Findings& findings) {
  std::stable_sort(findings.begin(), findings.end(), before);
  const auto same = [](const Finding& a, const Finding& b) { return key(a) == key(b) && text(a) == text(b); };
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
}

int count(const Findings& findings, Severity severity) {
  return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                        [severity](const Finding& f) { return f.severity == severity; }));
}

}  // namespace lofte::diag
