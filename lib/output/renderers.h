// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: one function per format of findings, each in the file of its name.
#pragma once
#include <string>
#include <string_view>

#include "output/findings.h"

namespace lofte::output {

/// What a severity is called where people read: its name in English, the word of the summary in Swedish.
std::string_view severity_word(diag::Severity severity, words::Lang lang);

std::string full(const FindingsView& view);
std::string concise(const FindingsView& view);
std::string findings_json(const FindingsView& view);
std::string findings_jsonl(const FindingsView& view);
std::string github(const FindingsView& view);
std::string gitlab(const FindingsView& view);
std::string sarif(const FindingsView& view);
std::string junit(const FindingsView& view);

}  // namespace lofte::output
