// SPDX-License-Identifier: Apache-2.0
//
// How everything stands on a day, as plain data. Texts are messages: they have no language yet. The pointers
// lead into the corpus that was judged.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "eval/facts.h"
#include "words/message.h"

namespace lofte::eval {

/// One figure that was reported for a commitment, as it was reported.
struct Figure {
  std::string of;  ///< the activity, or walk …
  calendar::Range range;
  std::string written;          ///< the count as the record has it: "drygt 50" is "50+"
  calendar::Interval period;    ///< never past the day it was reported
  std::vector<std::string> by;  ///< who did it; empty when nobody is named
  std::string place;            ///< empty: none named
  std::string path;             ///< of the follow-up
  bool additional = false;      ///< of someone not responsible: shown, never used
  bool sensitive = false;       ///< about people: protected in everything that leaves the house
};

struct Judgement {
  Verdict verdict = Verdict::cannot_tell;
  words::Message reason;
};

/// What the parties themselves say of a commitment, in the latest follow-up that says so.
struct Assessed {
  records::Says says;
  const records::Assessment* assessment;
  const records::Followup* followup;
  bool differs = false;  ///< says something else than the verdict
};

struct CommitmentStatus {
  const records::Commitment* commitment;
  std::optional<calendar::Interval> period;
  Verdict verdict = Verdict::cannot_tell;
  words::Message reason;                 ///< a sentence with the figures in it, without a full stop
  std::optional<std::int64_t> required;  ///< what the whole target asks for; nothing when nothing is counted
  std::optional<calendar::Range>
      observed;  ///< what was found for it; nothing when nothing is counted or reports contradict
  std::optional<calendar::Range> of_all;  ///< of a share: of how many it is
  bool exceeded = false;                  ///< certainly more than promised
  std::optional<Judgement> effect;
  std::optional<Assessed> assessed;
  std::vector<Figure> figures;
  std::vector<std::string> evidence;  ///< the paths of the records it rests on, sorted
};

/// A promised rhythm (follow-up, feedback) and how far it was kept.
struct RhythmStatus {
  enum class Of { follow_up, feedback };
  Of of;
  int kept = 0;      ///< units (or announced dates) past that were kept
  int required = 0;  ///< units (or announced dates) past
  struct Unit {
    calendar::Interval when;
    bool kept = false;
    bool announced = false;        ///< a date announced beforehand
    calendar::Day missed_since{};  ///< when it was too late, for one that was not kept
  };
  std::vector<Unit> units;  ///< those whose time is up
};

struct PromiseStatus {
  const records::Promise* promise;
  PromiseState state;
  std::optional<calendar::Interval> period;
  std::vector<CommitmentStatus> commitments;
  std::optional<Assessed> assessed;  ///< of the promise as a whole
  std::vector<RhythmStatus> rhythms;
};

struct WalkStatus {
  const records::Walk* walk;
  records::WalkState state;
  std::vector<std::string> promises;  ///< ids
  int proposals = 0;
  int chosen = 0;  ///< proposals ever chosen, done ones too
  int declined = 0;
  int answered = 0;
  int unanswered = 0;  ///< neither chosen, declined nor answered
  int done = 0;
  std::optional<calendar::Day> feedback;  ///< the first to participants of what became of their proposals
};

struct MeasureStatus {
  const records::Measure* measure;
  std::optional<records::MeasureState> state;  ///< nothing: not chosen yet
  std::optional<calendar::Day> due;            ///< the deadline that somebody has set
  std::optional<calendar::Day> latest;  ///< late after this day: `due`, else by the setting `measure_due`
  int overdue_days = 0;
  std::string walk;                     ///< the id of the walk it comes from; empty: none
  std::vector<std::string> categories;  ///< its own, or those of where it comes from
  std::vector<std::string> places;
  std::vector<std::string> promises;  ///< ids of the promises it belongs to (counts_for, or its walk's)

  /// Whether it was chosen and is neither done nor dropped.
  bool open() const {
    return state && *state != records::MeasureState::done && *state != records::MeasureState::dropped;
  }
};

/// Something that a date has made true and that somebody should see to.
struct Attention {
  std::string rule;    ///< "measure-overdue"
  std::string record;  ///< "measures/belysning"
  words::Message message;
  std::optional<calendar::Day> since;
  std::vector<std::string> promises;  ///< ids of the promises it concerns; empty: the folder as a whole
  bool information = false;           ///< a mere information (the act asks to work for it)
};

struct Status {
  calendar::Day as_of;
  std::vector<PromiseStatus> promises;  ///< by id
  std::vector<WalkStatus> walks;        ///< by date, then id
  std::vector<MeasureStatus> measures;  ///< by id; those not heard of by then are left out
  std::vector<Attention> attention;     ///< most urgent first
};

/// The status of a measure; nullptr for one that is not among them.
const MeasureStatus* status_of(const Status& status, const records::Measure& measure);

/// Judges everything on a day.
Status evaluate(const corpus::Corpus& corpus, calendar::Day as_of);

/// Judges one commitment on a day.
CommitmentStatus judge(const corpus::Corpus& corpus, const records::Promise& promise,
                       const records::Commitment& commitment, calendar::Day as_of);

/// A rule of attention: its id and what it is about, for documentation.
struct AttentionInfo {
  std::string_view id;
  words::Phrase summary;
};
const std::vector<AttentionInfo>& attention_rules();

}  // namespace lofte::eval
