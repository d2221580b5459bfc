// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "doc/table.h"
#include "eval/status.h"

namespace lofte::query {

/// In which words states are written: a program reads "partly_done", a person "delvis genomförd".
struct Voice {
  words::Lang lang = words::Lang::en;
  bool machine = false;
};

/// One record as a row of a list, with what it can be asked by.
struct Row {
  std::vector<doc::Cell> cells;
  /// "state" → "done"; a place, party or category also under everything it is a part of.
  std::vector<std::pair<std::string, std::string>> facets;
  std::string title;                       ///< searched for bare words
  std::optional<calendar::Interval> when;  ///< compared with a period
};

/// The records of a kind, in the order of their ids.
struct Listing {
  std::vector<doc::Column> columns;
  std::vector<std::string> keys;  ///< what can stand before the colon of a term, sorted
  std::vector<Row> rows;
};

/// Everything there is to list of a kind.
Listing everything(const corpus::Corpus& corpus, const eval::Status& status, records::What kind, Voice voice);

/// What `lofte list` asks for.
struct Question {
  records::What kind = records::What::promise;
  std::vector<std::string> terms;   ///< `key:value`, a period, or a word of the title; all must hold
  std::optional<std::string> sort;  ///< a column's key; "-key" for the other way round
};

/// The answer, as a table. Throws lofte::Error for a key or a value that there is not, with the nearest.
doc::Table list(const corpus::Corpus& corpus, const eval::Status& status, const Question& question,
                Voice voice);

}  // namespace lofte::query
