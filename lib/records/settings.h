// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "records/record.h"

namespace lofte::records {

struct Party {
  Field<Text> name;
  Field<Side> side;
  Field<PartyRef> part_of;
};

struct Place {
  Field<Text> name;
  Field<PlaceRef> part_of;
  Field<Text> at;  ///< its preposition: i, på, vid
  Field<Position> position;
};

/// What counts, and from when; a bare text holds from the beginning.
struct Definition {
  Field<BoundedTime> from;
  Field<Text> text;
};

struct Activity {
  Field<Text> one;
  Field<Text> many;
  List<Definition> definition;
  Field<bool> sensitive;  ///< about people: its counts are protected
};

struct Coordinator {
  Field<Text> function;
  Field<Text> contact;
};

struct Clocks {
  Field<calendar::Duration> measure_due;
  Field<calendar::Duration> feedback_due;
  Field<calendar::Duration> result_due;
  Field<long long> small_count;
  Field<Law> law;
};

/// The name of a category, by which records refer to it.
struct CategoryName {
  Text text;
};

/// lofte.yaml: who we are, the places, what is counted, and the settings.
struct Settings : Record {
  Field<Format> lofte;
  Field<Text> title;
  Field<Language> language;
  Map<Party> parties;
  Field<Coordinator> coordinator;
  Map<Place> places;
  Map<Activity> activities;
  List<CategoryName> categories;
  Field<Clocks> settings;
  Map<Setting> rules;
  List<Text> ignore;

  calendar::Duration measure_due() const;   ///< default 6 months
  calendar::Duration feedback_due() const;  ///< default 2 months
  calendar::Duration result_due() const;    ///< default 3 months
  long long small_count() const;            ///< default 5
  bool under_the_act() const;               ///< settings.law is 2023:196
};

inline constexpr std::string_view kSettingsFile = "lofte.yaml";

}  // namespace lofte::records
