// SPDX-License-Identifier: Apache-2.0
//
// Inside this room only: the problems and causes that a list of measures is divided by, as in Brå's plan of
// measures, and the plan that its measures are part of.
#pragma once
#include "intake/context.h"

namespace lofte::intake {

/// Keys of decisions: `situation` (an id, or `-` for none), `situation.date`, `situation.title`, `plan`,
/// `plan.date`, `plan.by`, `plan.title`.
class PlanReader {
 public:
  PlanReader(Context& context, Drafts& drafts) : context_(context), drafts_(drafts) {}

  struct Origin {
    std::string from;     ///< "situation:2024/klotter"; empty where the row names no problem
    std::string cause{};  ///< the id of its cause; may be empty
    std::vector<Part> parts{};
  };
  /// The problem and the cause that a row names.
  Origin origin(const Line& line);
  /// Adds a measure to the plan, where one was named.
  void add_to_plan(const std::string& measure);
  /// Puts the drafts of the situation and the plan, when all rows are read.
  void finish();

 private:
  struct Problem {
    std::string title;
    std::string id;
    std::vector<edit::Value> known_causes{};                    // of the situation that is there
    std::vector<std::pair<std::string, std::string>> causes{};  // text and id, those of the list
  };
  void open_situation(Spot spot);
  Problem& problem(const std::string& title);
  std::vector<edit::Value> causes_of(const std::string& problem) const;
  std::string cause(Problem& problem, const std::string& text, Spot spot);
  void put_situation();
  void put_plan();

  Context& context_;
  Drafts& drafts_;
  bool opened_ = false;
  std::string situation_;
  const records::Situation* existing_ = nullptr;
  std::size_t draft_ = 0;
  std::vector<Problem> problems_;
  std::vector<std::string> planned_;
};

/// A text without the number before it: "2a. Nattvandring" is "Nattvandring".
std::string without_number(const std::string& text);

}  // namespace lofte::intake
