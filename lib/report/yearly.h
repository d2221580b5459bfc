// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

#include "doc/document.h"
#include "eval/status.h"

namespace lofte::report {

/// What a yearly report is asked for.
struct YearlyOptions {
  calendar::Time period;  ///< as asked for: "2020", "2020-T2", "2018-10/2019-09"
  std::string promise{};  ///< only this promise; empty: all of the period
  words::Lang lang = words::Lang::sv;
  std::optional<std::string> revision{};  ///< the commit that the records were read from
  std::string version{};                  ///< of the tool
  bool brief = false;                     ///< one A4: the answer, the table and what happens next
  std::string link{};                     ///< where the whole report is, for a brief page; empty: not told
  std::string charts{};                   ///< what the file names of charts begin with; empty: no charts
};

/// The page for a council and for residents: what was promised, how it went, why, and what comes next.
/// Nothing in it depends on anything but the records, the status (and its day), and the options. The records
/// are as tell_less() leaves them and the status as told_status() judges them. Sections about which nothing
/// is recorded are left out.
doc::Document yearly(const corpus::Corpus& corpus, const eval::Status& status, const YearlyOptions& options);

}  // namespace lofte::report
