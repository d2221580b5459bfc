// SPDX-License-Identifier: Apache-2.0
#include "diff_text.h"

#include "base/strings.h"
#include "output/visible.h"

namespace lofte::cli {
namespace {

// The line of every tool for differences; `patch` looks at its backslash alone.
constexpr words::Phrase kNoLineEnd{"\\ No newline at end of file", "\\ Ingen radbrytning i slutet av filen"};

}  // namespace

std::string diff_text(std::string_view diff, words::Lang lang) {
  std::string out;
  for (const std::string_view line : split(diff, '\n')) {
    if (!out.empty()) out += '\n';
    out += line.starts_with('\\') ? std::string(kNoLineEnd.in(lang)) : output::visible_lines(line);
  }
  return out;
}

}  // namespace lofte::cli
