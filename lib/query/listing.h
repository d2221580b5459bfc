// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "doc/table.h"
#include "eval/status.h"

namespace lofte::query {

/// In which words states are written: a program reads "partly_done", a person "delvis genomförd".
struct Voice {
  words::Lang lang = words::Lang::en;
  bool machine = false;
};

/// One record, or part of one, as a row of a list, with what it can be asked by.
struct Row {
  std::vector<doc::Cell> cells;
  /// "state" → "done"; a place, party or category also under everything it is a part of.
  std::vector<std::pair<std::string, std::string>> facets;
  std::string title;                       ///< searched for bare words
  std::optional<calendar::Interval> when;  ///< compared with a period
};

/// Everything that there is of a subject, in the order of ids.
struct Listing {
  std::vector<doc::Column> columns;
  std::vector<std::string> keys;  ///< what can stand before the colon of a term, sorted
  std::vector<Row> rows;
};

/// What can be listed: the records of a kind, or what walks hold.
struct Subject {
  std::string_view name;                                               ///< "walk", "proposal"
  std::string_view plural;                                             ///< "walks"
  words::Phrase many;                                                  ///< "walks", "vandringar"
  Listing (*rows)(const corpus::Corpus&, const eval::Status&, Voice);  ///< all there is of it
  /// Whether a word may stand after "state:", although nothing stands so now.
  bool (*may_stand)(std::string_view state);
};

/// The nine kinds of record as records::kKinds has them, then observations and proposals.
std::span<const Subject> subjects();
/// The subject by its name or its plural; nullptr for any other word.
const Subject* subject_named(std::string_view word);
/// The subject that a word was most likely meant to name, in English or Swedish; nullptr for none.
const Subject* subject_meant(std::string_view word);

/// What `lofte list` asks for.
struct Question {
  const Subject* subject = nullptr;
  std::vector<std::string> terms;   ///< `key:value`, a period, or a word of the title; all must hold
  std::optional<std::string> sort;  ///< a column's key; "-key" for the other way round
};

/// The answer, as a table. Throws lofte::Error for a key or a value that there is not, with the nearest.
doc::Table list(const corpus::Corpus& corpus, const eval::Status& status, const Question& question,
                Voice voice);

}  // namespace lofte::query
