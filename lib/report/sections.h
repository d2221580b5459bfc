// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the sections of the yearly report, in their order. Each adds its heading (level 2)
// and what stands under it, or nothing when there is nothing to say.
#pragma once
#include "report/scope.h"
#include "report/yearly.h"

namespace lofte::report {

/// What a page says of a period without a promise.
inline constexpr words::Phrase kNoPromiseApplies{"No promise applies in this period",
                                                 "Inget löfte gäller under perioden"};

/// All of a brief page after its opening: the table, what happens next, and where the rest is.
void brief_sections(const Scope& scope, const YearlyOptions& options, Page& page);

void summary_section(const Scope& scope, Page& page);
void promise_section(const Scope& scope, const eval::PromiseStatus& promise, Page& page);
void walks_section(const Scope& scope, const std::string& charts, Page& page);
void measures_section(const Scope& scope, const std::string& charts, Page& page);
void surveys_section(const Scope& scope, const std::string& charts, Page& page);
void rhythms_section(const Scope& scope, Page& page);
void cooperation_section(const Scope& scope, Page& page);
void figures_section(const Scope& scope, const YearlyOptions& options, Page& page);

/// One commitment of a promise, its heading at `level`; `name` is what the page calls it ("Åtagande 2").
void commitment_section(const Scope& scope, const eval::PromiseStatus& promise,
                        const eval::CommitmentStatus& commitment, const std::string& name, int level,
                        Page& page);

/// What else the work of a promise gave, that no target asked for; its heading is at level 3.
void byproducts_section(const Scope& scope, const eval::PromiseStatus& promise, Page& page);

/// What the promises answer to, and what is planned; their headings are at level 3.
void situation_section(const Scope& scope, Page& page);
void plan_section(const Scope& scope, Page& page);

/// What the act 2023:196 asks for and what the records hold of it; its heading is at level 3.
void act_section(const Scope& scope, Page& page);

/// What was corrected afterwards in the records that the page shows; its heading is at level 3.
void corrections_section(const Scope& scope, Page& page);

/// A sign for each commitment, by what the page tells of its verdict; when there are two verdicts.
void verdict_chart(const Scope& scope, const std::string& charts, Page& page);

/// How the measures of the page stood at the end of each month, quarter or year of its period, by what the
/// records say now; when there are two measures and something changed.
void measures_chart(const Scope& scope, const std::string& charts, Page& page);

/// A chart of outcomes beside targets, when there is something to draw.
void outcome_chart(const Scope& scope, const std::string& charts, Page& page);

}  // namespace lofte::report
