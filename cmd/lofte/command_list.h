// SPDX-License-Identifier: Apache-2.0
//
// What each command's file gives to the list in commands.cpp, and the options that several of them share.
#pragma once
#include "command.h"

namespace lofte::cli {

Command check_command();
Command status_command();
Command summary_command();
Command list_command();
Command show_command();
Command report_command();
Command feedback_command();
Command changes_command();
Command explain_command();
Command schema_command();
Command fix_command();
Command init_command();
Command new_command();
Command log_command();
Command import_command();
Command export_command();
Command completion_command();
Command help_command();

/// --as-of D
Option as_of_option();
/// --rev REV
Option rev_option();
/// The formats of a page.
std::vector<std::string> page_formats();
/// The formats of an answer that is also a table.
std::vector<std::string> answer_formats();

}  // namespace lofte::cli
