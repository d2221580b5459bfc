// SPDX-License-Identifier: Apache-2.0
//
// A made-up municipality and its records. Each kind of record has a file of its own; what one of them says
// and another must agree with (who there is, which days a promise holds, what a walk proposed) stands here.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "clean/dice.h"
#include "clean/node.h"
#include "clean/times.h"

namespace lofte::clean {

using Strings = std::vector<std::string>;

/// The words of a rhythm.
inline const Strings kUnitWords{"day",     "week",      "fortnight", "month", "quarter",
                                "tertial", "half-year", "term",      "year"};
using Files = std::vector<std::pair<std::string, std::string>>;

struct Place {
  std::string id, part_of;
};

struct Activity {
  std::string id, one, many;
  bool sensitive = false;
};

/// A series of surveys: every round has this scale and area.
struct Series {
  std::string id, area, unit;
  int min, max;
  bool lower_is_better;
  Strings values;
  Node own_scale;  ///< of the last value
};

struct Commitment {
  std::string id;
  std::string of;  ///< what follow-ups can count for it; empty when nothing
  Strings also;    ///< what its target counts besides
  bool none = false, of_people = false, sensitive = false, service = false, at_least = false;
  bool share = false;       ///< its figures say of how many
  bool unnumbered = false;  ///< only that it is carried out
  bool plain = false;       ///< its target is a number of an activity and nothing more
  int wanted = 0;
  Strings places;
  Strings responsible;
};

struct Promise {
  std::string id, situation;
  bool dated = true;  ///< its period is known
  Interval period{};  ///< what holds it, with extensions and an early end
  Interval work{};    ///< the days in which things happen: never open
  Day signed_by{};    ///< the last day on which it may have been signed
  Strings parties;
  std::vector<Commitment> commitments;
  bool walks_have_places = false;
};

struct Walk {
  std::string id;
  Interval date{};
  bool exact = false, held = false;
  Strings promises;
  Strings places;
  std::string theme;
  Strings proposals;
};

struct Problem {
  std::string id;
  bool answered = false;
  Strings causes;  ///< ids
};

struct Situation {
  std::string id;
  std::vector<Problem> problems;
};

struct Town {
  explicit Town(std::uint64_t seed) : dice(seed) {}

  Dice dice;
  Files files;
  int first_year = 2018;
  bool bare = false;  ///< nothing is declared: no parties, places and activities
  bool categories_declared = true, several = false;
  Strings off;  ///< rules that lofte.yaml switches off
  Strings municipalities, parties, categories, evidence, forums;
  std::vector<Place> places;
  std::vector<Activity> activities;
  std::vector<Series> series;
  std::vector<Promise> promises;
  std::vector<Walk> walks;
  std::vector<Situation> situations;
  Strings agreements;                ///< ids
  std::vector<Strings> focus_areas;  ///< of each agreement
  Strings measures;
  Strings plans;
  int written_records = 0;

  bool chance(int percent) { return dice.chance(percent); }
  bool is_off(const std::string& rule) const;
  /// Whether a place is another, or a part of it.
  bool lies_in(std::string place, const std::string& other) const;
  Strings place_ids() const;
  /// Places of which none is a part of another.
  Strings separate_places(int most);
  /// Parties of which none is a part of another.
  Strings some_parties(int most);
  /// An id that no record of the folder has.
  std::string fresh_id(const std::string& stem);
  /// Writes a record.
  void write(const std::string& folder, const std::string& id, Node record);

  /// What every kind of record may have, and what several do.
  void add_common(Node& record, bool careful = false);
  Node link(bool source = false);
  Node signing(Interval when, Day& signed_by);
  Node feedback(Interval when);
  std::string day_or_so(Interval within);

 private:
  int count_ = 0;
};

/// A town with about as many records as wanted; the same seed gives the same bytes everywhere.
Town town(std::uint64_t seed, int records);
/// One in which nothing is declared, and nothing but surveys are kept.
Town bare_town(std::uint64_t seed, int surveys);

// In the order in which they can be made. Situations and lofte.yaml are written when everything that answers
// a problem, or uses an evidence, is there.
void plan_settings(Town& town);
void write_settings(Town& town);
void plan_situations(Town& town, int many);
void write_situations(Town& town);
void write_agreements(Town& town, int many);
/// Promises that begin within four years of each other, or `apart` years after each other.
void write_promises(Town& town, int many, int apart);
void write_walks(Town& town, int many);
void write_measures(Town& town, int many);
void write_followups(Town& town, int many);
void write_surveys(Town& town, int many);
void write_plans(Town& town, int many);
void write_forums(Town& town);

/// A target or effect of a commitment: written, and told of in `commitment`. `text` gets its words.
Node target(Town& town, const Promise& promise, Commitment& commitment, std::string& text);
Node effect(Town& town);

}  // namespace lofte::clean
