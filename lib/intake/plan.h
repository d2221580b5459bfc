// SPDX-License-Identifier: Apache-2.0
//
// The whole of an import before anything is written: what each row became, which records would be written and
// with what, and what is doubtful. A pure function of the list, the folder and the decisions.
#pragma once
#include "intake/merge.h"

namespace lofte::intake {

/// What became of a row.
enum class Outcome {
  added,      ///< something in the folder that was not there
  joined,     ///< more of the row above
  updated,    ///< something in the folder that was otherwise
  unchanged,  ///< something in the folder that says so already
};

struct RowOutcome {
  int row;
  Outcome outcome;
};

struct Plan {
  List list;
  std::string sheet;  ///< its name; empty for a text file
  std::vector<Column> columns;
  std::vector<Write> writes;  ///< of records, those with changes
  std::vector<Declaration> declarations;
  std::optional<Write> settings;  ///< lofte.yaml with the declarations
  std::vector<RowOutcome> rows;
  std::vector<LeftOut> left_out;
  std::vector<std::string> gone;  ///< in the folder, and not in the list any more
  std::vector<Doubt> doubts;
  std::vector<Question> questions;
  std::vector<std::string> idle;  ///< decisions that nothing asked for
  Base remembered;
  int row_count = 0;  ///< of all rows in which anything stands

  /// Whether something has to be decided before anything can be written.
  bool is_open() const;
};

/// Plans the import of a list. Throws lofte::Error when it cannot be read at all.
Plan plan(List list, const sheet::Book& book, const corpus::Corpus& corpus, const Decisions& decisions,
          const Base& base, const Surroundings& around);

/// The keys that decisions for a list may have, apart from those that quote it: as_of, situation, fields of
/// records …
std::vector<std::string> decision_keys(List list);

}  // namespace lofte::intake
