// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: one function per format of findings, each in the file of its name.
#pragma once
#include <string>

#include "output/findings.h"

namespace lofte::output {

std::string full(const FindingsView& view);
std::string concise(const FindingsView& view);
std::string findings_json(const FindingsView& view);
std::string findings_jsonl(const FindingsView& view);
std::string github(const FindingsView& view);
std::string gitlab(const FindingsView& view);
std::string sarif(const FindingsView& view);
std::string junit(const FindingsView& view);

}  // namespace lofte::output
