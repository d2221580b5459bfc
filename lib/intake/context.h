// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: what the readers of all kinds of list share.
#pragma once
#include "intake/layout.h"
#include "intake/names.h"
#include "intake/times.h"

namespace lofte::intake {

/// What the list says of one record: the keys and values that are to stand in it.
struct Draft {
  records::What kind;
  std::string id;
  edit::Value value;
  int row = 0;  ///< the first that it comes from
};

/// What a row became: parts of drafts, by their number and their path in the record ("observations/n1"; empty
/// for the record as a whole).
struct Part {
  std::size_t draft;
  std::string path;
  bool shared = false;  ///< with other rows: the problem that several measures answer
};
struct RowParts {
  int row;
  bool joined = false;  ///< with the row above: the same observation, another proposal
  std::vector<Part> parts{};
};

/// All that a list says.
struct Drafts {
  std::vector<Draft> all;
  std::vector<RowParts> rows;
  std::vector<LeftOut> left_out;
};

struct Context {
  Context(const corpus::Corpus& of, Review& with, const Layout& laid_out);

  const corpus::Corpus& corpus;
  Review& review;
  const Layout& layout;
  Names names;
  std::map<std::string, std::string> measure_from;  ///< the measure that comes from WALK/PROPOSAL

  /// The day on which the list stood so, to read by; none, and asked for, where nobody has ever said. As long
  /// as nothing is to be written the day of the last time does.
  std::optional<calendar::Day> list_day(Spot spot);
  /// The same where it is known at all.
  std::optional<calendar::Day> known_day() const { return day_; }
  /// "..2024-06-15": by the day of the list, where a row says no day.
  std::string by_list_day(Spot spot);
  /// Whether a text is what by_list_day() says.
  bool is_list_day(std::string_view text) const;
  /// The day of the list as it was said for this reading.
  std::optional<calendar::Day> said_day() const { return is_said_ ? day_ : std::nullopt; }
  /// Asks for the day of the list, where something that is to be written depends on it and nobody said it
  /// anew; `written` is what the records are to say.
  void settle_list_day(const std::vector<edit::Value>& written);

 private:
  void ask_list_day(Spot spot);

  std::optional<calendar::Day> day_;  // of this reading, else of the last one
  bool is_said_ = false;              // of this one
  std::optional<Spot> read_by_;       // where something was first read by the day of the last one
  std::optional<Spot> dated_by_;      // where a day was first needed to be written
};

/// A record of the folder as it is written; nullopt when it cannot be read.
std::optional<edit::Value> read_record(const corpus::Corpus& corpus, const std::string& path);

Drafts read_walks(Context& context);
Drafts read_measures(Context& context);
Drafts read_followups(Context& context);
Drafts read_surveys(Context& context);

/// Puts what was decided for fields of a kind of record (`theme`, `signed.date`) where the record says
/// nothing yet.
void put_decided(edit::Value& record, records::What kind, Review& review);
/// The fields for which something can be decided, `signed.date`, those of lists of objects left out.
std::vector<std::string> decidable_fields(records::What kind);

/// A list of texts as a record writes it: one alone without brackets.
edit::Value list_value(const std::vector<std::string>& texts);

/// A value as one text: a scalar on one line, a list as "a, b".
std::string flat(const edit::Value& value);
/// What an item of a list is known by from one time to the next: its id, or what it is about.
std::string item_name(const edit::Value& item);

/// An id made of the first words of a text: at most `longest` characters.
std::string short_id(std::string_view text, std::size_t longest);
/// The id, with a number behind it where it is taken.
template <class Taken>
std::string free_id(const std::string& id, Taken is_taken) {
  std::string out = id;
  for (int n = 2; is_taken(out); ++n) out = id + '-' + std::to_string(n);
  return out;
}

}  // namespace lofte::intake
