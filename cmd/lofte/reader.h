// SPDX-License-Identifier: Apache-2.0
//
// Who reads an answer. What everyone may read is worked out of records in which no small count of people is
// left, so that nothing in it, nor two of them together, can tell one.
#pragma once
#include "eval/status.h"
#include "session.h"

namespace lofte::cli {

enum class Reader { house, everyone };

/// Who reads an answer in a format: tables that are made to be passed on are everyone's, unless --internal.
/// With --internal, a note says that they hold protected figures.
Reader reader_of(Session& session, bool passed_on);

/// Reads the folder as the reader may know it.
Folder load_for(Session& session, Reader reader);

/// How its records stand on a day, as the reader may know it.
eval::Status judge_for(const Folder& folder, calendar::Day as_of, Reader reader);

}  // namespace lofte::cli
