// SPDX-License-Identifier: Apache-2.0
//
// The work of a period in numbers, as plain data without a language.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "eval/status.h"

namespace lofte::query {

/// What measures and proposals can be counted by.
enum class SummaryKey { category, party, place, state, month, year };

/// What `lofte summary` asks for.
struct SummaryQuestion {
  std::optional<calendar::Interval> period;  ///< nothing: all that is recorded
  std::optional<SummaryKey> by;
};

/// The middle one of several numbers of days.
struct Median {
  std::optional<double> days;  ///< nothing when there are none
  int of = 0;                  ///< how many it is the middle of
  int unclear = 0;             ///< how many are left out, since a day of theirs is not exactly known
};

/// What was seen on walks, or came in afterwards.
struct ObservationCounts {
  int seen = 0;
  int said = 0;  ///< by how many at least: an observation that says no number is one's
};

/// What became of the proposals. A done one is counted among the chosen too.
struct ProposalCounts {
  int made = 0;
  int chosen = 0;
  int declined = 0;
  int answered = 0;
  int unanswered = 0;
  int unclear = 0;  ///< something that would tell could not be read
  int done = 0;
};

struct WalkCounts {
  int held = 0;
  int cancelled = 0;
  int planned = 0;
  int unclear = 0;   ///< held, and dated so loosely that they may lie outside the period; not counted
  int owed = 0;      ///< held, and something was proposed: their participants are owed feedback
  int fed_back = 0;  ///< of those, how many have been told what became of it
  /// The numbers of the groups that took part, one each; a total is their sum. Groups that name a party are
  /// staff.
  std::vector<calendar::Range> participants;
  std::vector<calendar::Range> staff;
  int uncounted = 0;  ///< walks held that do not say how many took part
};

struct MeasureCounts {
  static constexpr std::size_t kStates = records::Choices<records::MeasureState>::table.size();
  std::array<int, kStates> in_state{};  ///< by records::MeasureState; a reopened one has been started
  int overdue = 0;
  int unclear = 0;  ///< heard of at a time that may lie outside the period; not counted

  int total() const;
  int of(records::MeasureState state) const { return in_state[static_cast<std::size_t>(state)]; }
};

/// One value of the chosen key: a category, a party … and what is counted there.
struct SummaryGroup {
  std::string key;   ///< the id; "2020-09" or "2020"; empty where the record does not say
  WalkCounts walks;  ///< only by place, month and year
  ObservationCounts observations;
  ProposalCounts proposals;
  MeasureCounts measures;
};

struct VerdictCounts {
  /// By eval::Verdict. `partly` is of what was promised with a number.
  std::array<int, eval::kVerdicts> of{};
  int partly_carried_out = 0;  ///< some of several things that no number was promised of
  int with_number = 0;         ///< of all, how many promised a number or a day
  int without_target = 0;      ///< of those that cannot be judged

  int total() const;
};

/// What was reported of an activity for one commitment, over some days.
struct ReportedTotal {
  const records::Promise* promise = nullptr;
  const records::Commitment* commitment = nullptr;  ///< nullptr: the promise as a whole
  calendar::Interval days{};
  calendar::Range total;
  bool contradictory = false;  ///< the reports contradict each other, and `total` says nothing
};

struct ActivityTotal {
  std::string activity;
  bool sensitive = false;
  calendar::Range total;       ///< of all commitments together; figures that overlap are never added
  bool contradictory = false;  ///< so are the reports of one of them
  std::vector<ReportedTotal> commitments;  ///< over the days reported; by promise, as written
};

/// One value of one survey.
struct SurveyPoint {
  const records::Survey* survey = nullptr;
  const records::Number* value = nullptr;
  std::optional<double> change;  ///< from the point before, where the two can be compared
  enum class Way { none, better, worse, same };
  Way way = Way::none;
  bool incomparable = false;  ///< a break or another scale stands between it and the point before
};

/// A value of a series of surveys through time.
struct SurveySeries {
  std::string series;
  std::string value;                ///< its id
  std::vector<SurveyPoint> points;  ///< by period
};

struct Summary {
  calendar::Day as_of;
  SummaryQuestion question;
  std::vector<const eval::PromiseStatus*>
      promises;  ///< those that belong to the period; they lead into the status
  WalkCounts walks;
  ObservationCounts observations;
  ProposalCounts proposals;
  Median walk_to_chosen;
  Median chosen_to_done;
  MeasureCounts measures;
  std::vector<SummaryGroup> groups;  ///< of the key asked for: by time, by state, else most measures first
  VerdictCounts verdicts;
  VerdictCounts effects;
  std::vector<ActivityTotal> activities;  ///< by id
  std::vector<SurveySeries> surveys;      ///< by series and value
};

/// Whether what was promised is a number or a day; not when the work is to be carried out, however often.
bool has_number(const records::Commitment& commitment);

/// Counts what belongs to a period, by what was known on the status's day:
/// - walks whose date lies in it, and what has become of their proposals until that day;
/// - measures that were first heard of (chosen, or whatever their history begins with) in it;
/// - commitments of the promises whose period touches it;
/// - activities by the figures of follow-ups, as `over` bounds them (no two that overlap are added);
/// - series of surveys with a survey that touches it, and the survey before.
/// What is dated so loosely that it may lie outside is counted as unclear. The status must be of this corpus.
Summary summarise(const corpus::Corpus& corpus, const eval::Status& status, const SummaryQuestion& question);

/// The words after --by, in the order of help.
inline constexpr std::array<std::pair<std::string_view, SummaryKey>, 6> kSummaryKeys{
    {{"category", SummaryKey::category},
     {"party", SummaryKey::party},
     {"place", SummaryKey::place},
     {"state", SummaryKey::state},
     {"month", SummaryKey::month},
     {"year", SummaryKey::year}}};

}  // namespace lofte::query
