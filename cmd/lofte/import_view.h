// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "intake/plan.h"
#include "session.h"

namespace lofte::cli {

/// What an import would do, for a person: the columns, what is doubtful, what became of the rows, and what
/// would be written.
std::string shown_plan(const Session& session, const intake::Plan& plan, const std::string& file);

/// Only how the columns are understood.
std::string shown_columns(const Session& session, const intake::Plan& plan, const std::string& file);

/// The questions that must be answered before anything can be written, each with how to answer it.
std::string shown_questions(const Session& session, const intake::Plan& plan, const std::string& file);

/// How a question is answered on the command line: `--set "status.Vilande=…"`, `--map "Klart=…"`.
std::string option_for(const intake::Question& question, const std::string& value);

/// "lista.csv, rad 7, kolumn F (Ansvarig)".
std::string place_of(const Session& session, const intake::Plan& plan, const std::string& file,
                     intake::Spot spot);

}  // namespace lofte::cli
