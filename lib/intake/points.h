// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: a row of a protocol as an observation of a walk, with its proposals and its measure.
#pragma once
#include <map>
#include <set>

#include "intake/progress.h"

namespace lofte::intake {

/// The walk that a row belongs to, as far as the rows before have told.
struct WalkDraft {
  std::string id;
  std::string time{};  ///< when it was held, as a record writes it
  std::optional<calendar::Day> day{};
  const records::Walk* existing = nullptr;
  edit::Value observations = edit::Value::list();
  std::set<std::string> ids{};  ///< of the observations
  std::vector<std::string> places{};
  std::size_t draft = 0;  ///< its number among the drafts

  /// The observations of the walk that is there, by their text made an id, and by their id.
  std::multimap<std::string, const records::Observation*> by_text{};
  std::map<std::string, const records::Observation*> by_id{};

  void know(const records::Walk& walk);
};

/// Reads rows, one after the other, into the observations of walks and into measures.
class PointReader {
 public:
  PointReader(Context& context, Drafts& drafts) : context_(context), drafts_(drafts) {}

  void read(const Line& line, WalkDraft& walk);

 private:
  struct Proposal {
    std::string id;
    std::string text;
    std::vector<std::string> owners;
  };

  bool goes_on(const Line& line, const WalkDraft& walk) const;
  edit::Value observation(const Line& line, WalkDraft& walk);
  void put_kind(edit::Value& out, const Line& line, const std::string& id, const std::string& text);
  void put_place(edit::Value& out, const Line& line, WalkDraft& walk);
  void put_category(edit::Value& out, const Line& line);
  void put_details(edit::Value& out, const Line& line);
  void put_position(edit::Value& out, const Line& line);
  void put_photo(edit::Value& out, const Line& line);

  void add_proposals(const Line& line, WalkDraft& walk, edit::Value& observation, RowParts& parts);
  std::vector<Proposal> proposals(const Line& line, const std::string& observation, const edit::Value& so_far,
                                  const WalkDraft& walk);
  void answer(edit::Value& proposal, const Proposal& of, const Progress& progress);
  bool makes_measure(const Progress& progress, const std::vector<Proposal>& proposals) const;
  void add_measure(const Line& line, const WalkDraft& walk, const std::vector<Proposal>& proposals,
                   Progress progress, RowParts& parts);

  std::string observation_id(const Line& line, const WalkDraft& walk, const std::string& text,
                             const std::string& place);
  std::string measure_id(const Line& line, const std::string& title, const std::vector<std::string>& from);

  Context& context_;
  Drafts& drafts_;
  std::set<std::string> measure_ids_;  // of the drafts
};

/// The texts of a cell that holds several, each on a line of its own.
std::vector<std::string> lines_of(const std::string& cell);
/// Several texts as one sentence: "Utred fartdämpning och mät hastigheten".
std::string sentence(const std::vector<std::string>& texts);

/// The remaining fields of a measure: deadline, size, cost, goal, notes.
void put_measure_fields(edit::Value& out, const Line& line, const Progress& progress);

}  // namespace lofte::intake
