// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "output/tables.h"
#include "session.h"

namespace lofte::cli {

/// The exit statuses (docs/reference/exit-status.md).
inline constexpr int kFine = 0;
inline constexpr int kFound = 1;
inline constexpr int kFailed = 2;

/// How this session wants a table written.
inline output::TableStyle table_style(const Session& session, bool excel = false, std::string sheet = {}) {
  return {session.lang(), session.colour(), session.columns(), excel, std::move(sheet)};
}

}  // namespace lofte::cli
