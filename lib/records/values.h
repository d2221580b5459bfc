// SPDX-License-Identifier: Apache-2.0
//
// The value types of a record that are more than a text, a day or a number.
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "calendar/count.h"
#include "calendar/day.h"
#include "calendar/time.h"
#include "calendar/units.h"
#include "records/field.h"
#include "records/kind.h"

namespace lofte::records {

/// An id that this value declares.
struct Id {
  Text text;
  friend bool operator==(const Id&, const Id&) = default;
};

/// The id of a part of a record that another field names: a commitment of the follow-up's promise, a problem
/// of the promise's situation, a focus area of its agreement.
struct LocalRef {
  Text id;
};

/// The id of something declared elsewhere.
template <What W>
struct Ref {
  Text id;
};

using PartyRef = Ref<What::party>;
using PlaceRef = Ref<What::place>;
using ActivityRef = Ref<What::activity>;
using CategoryRef = Ref<What::category>;

/// A decimal number with the text it was written as.
struct Number {
  double value = 0;
  Text written;
};

/// What is to be reached: a number, or a share of a hundred.
struct Goal : Number {
  bool share = false;
};

/// A time that begins and ends: what is to come, or what counting starts from, is never just "by then".
struct BoundedTime : calendar::Time {};

/// A period: an interval that may go on, or `unknown` where the field allows it.
struct Period {
  bool unknown = false;
  calendar::Interval span{};
  Text written;
};

/// The period of a promise: the one that may be `unknown`.
struct PromisePeriod : Period {};

/// `PROMISE/COMMITMENT`.
struct CommitmentRef {
  Text promise;
  Text commitment;
};

/// What the id of a situation, of a forum stands behind where ids of other things may stand.
inline constexpr std::string_view kSituationPrefix = "situation:";
inline constexpr std::string_view kMeetingPrefix = "meeting:";

/// Where a measure comes from: `WALK/PROPOSAL` or `situation:ID/PROBLEM`.
struct Origin {
  bool from_situation = false;
  Text record;
  Text part;
};

/// `SERIES/VALUE`: one value of a series of surveys.
struct Indicator {
  Text series;
  Text value;
};

/// What a target or a figure counts: an activity, or `walk`, `measure`, `feedback`, `meeting:FORUM`.
struct Counted {
  enum class Form { activity, walk, measure, feedback, meeting };
  Form form = Form::activity;
  Text id;       ///< of the activity or the forum
  Text written;  ///< as in the record: "trafikkontroll", "walk", "meeting:lokala-bra"
  friend bool operator==(const Counted& a, const Counted& b) { return a.written == b.written; }
};

/// What can be counted besides activities and the meetings of a forum, by its word.
inline constexpr std::array<std::pair<std::string_view, Counted::Form>, 3> kCountedWords{
    {{"walk", Counted::Form::walk},
     {"measure", Counted::Form::measure},
     {"feedback", Counted::Form::feedback}}};

/// WGS 84 degrees.
struct Position {
  double latitude = 0;
  double longitude = 0;
};

/// A party by its id; what is none that is declared is a text: somebody who is no party here.
struct PartyOrText {
  Text text;
};

/// A file of the folder, relative to its root.
struct FilePath {
  Text path;
};

/// `{title, url}` or `{title, file}`.
struct Link {
  Field<Text> title;
  Field<Text> url;
  Field<FilePath> file;
};

/// A text, or a link to where it stands.
struct TextOrLink {
  Field<Text> text;
  Link link;
};

enum class Side { municipality, police, other };
enum class WalkState { planned, held, cancelled };
enum class Light { dark, daylight };
enum class Observed { problem, positive };
enum class Size { simple, project };
enum class MeasureState { chosen, started, paused, partly_done, done, dropped, reopened };
enum class Says { met, partly, not_met, ongoing, dropped };
enum class Reason {
  priorities,
  external_event,
  other_owner,
  season,
  no_responsible,
  redefined,
  no_longer_relevant
};
enum class Next { continues, ends, replaced };
enum class Better { lower, higher };
enum class Level { strategic, operative, check_in };
enum class Language { sv, en };
enum class Setting { off, info, warning, error };
enum class Per { walk };          ///< what a target can be counted per
enum class Law { act_2023_196 };  ///< whose clocks can be applied
enum class Format { one };        ///< the version of the record format

/// The words of a choice, declared once: decoding, schema, messages and JSON all use this table.
template <class E>
struct Choices;

template <class E, std::size_t N>
using ChoiceTable = std::array<std::pair<std::string_view, E>, N>;

template <>
struct Choices<Side> {
  static constexpr ChoiceTable<Side, 3> table{
      {{"municipality", Side::municipality}, {"police", Side::police}, {"other", Side::other}}};
};
template <>
struct Choices<WalkState> {
  static constexpr ChoiceTable<WalkState, 3> table{
      {{"planned", WalkState::planned}, {"held", WalkState::held}, {"cancelled", WalkState::cancelled}}};
};
template <>
struct Choices<Light> {
  static constexpr ChoiceTable<Light, 2> table{{{"dark", Light::dark}, {"daylight", Light::daylight}}};
};
template <>
struct Choices<Observed> {
  static constexpr ChoiceTable<Observed, 2> table{
      {{"problem", Observed::problem}, {"positive", Observed::positive}}};
};
template <>
struct Choices<Size> {
  static constexpr ChoiceTable<Size, 2> table{{{"simple", Size::simple}, {"project", Size::project}}};
};
template <>
struct Choices<MeasureState> {
  static constexpr ChoiceTable<MeasureState, 7> table{{{"chosen", MeasureState::chosen},
                                                       {"started", MeasureState::started},
                                                       {"paused", MeasureState::paused},
                                                       {"partly_done", MeasureState::partly_done},
                                                       {"done", MeasureState::done},
                                                       {"dropped", MeasureState::dropped},
                                                       {"reopened", MeasureState::reopened}}};
};
template <>
struct Choices<Says> {
  static constexpr ChoiceTable<Says, 5> table{{{"met", Says::met},
                                               {"partly", Says::partly},
                                               {"not_met", Says::not_met},
                                               {"ongoing", Says::ongoing},
                                               {"dropped", Says::dropped}}};
};
template <>
struct Choices<Reason> {
  static constexpr ChoiceTable<Reason, 7> table{{{"priorities", Reason::priorities},
                                                 {"external-event", Reason::external_event},
                                                 {"other-owner", Reason::other_owner},
                                                 {"season", Reason::season},
                                                 {"no-responsible", Reason::no_responsible},
                                                 {"redefined", Reason::redefined},
                                                 {"no-longer-relevant", Reason::no_longer_relevant}}};
};
template <>
struct Choices<Next> {
  static constexpr ChoiceTable<Next, 3> table{
      {{"continues", Next::continues}, {"ends", Next::ends}, {"replaced", Next::replaced}}};
};
template <>
struct Choices<Better> {
  static constexpr ChoiceTable<Better, 2> table{{{"lower", Better::lower}, {"higher", Better::higher}}};
};
template <>
struct Choices<Level> {
  static constexpr ChoiceTable<Level, 3> table{
      {{"strategic", Level::strategic}, {"operative", Level::operative}, {"check-in", Level::check_in}}};
};
template <>
struct Choices<Language> {
  static constexpr ChoiceTable<Language, 2> table{{{"sv", Language::sv}, {"en", Language::en}}};
};
template <>
struct Choices<Setting> {
  static constexpr ChoiceTable<Setting, 4> table{{{"off", Setting::off},
                                                  {"info", Setting::info},
                                                  {"warning", Setting::warning},
                                                  {"error", Setting::error}}};
};
template <>
struct Choices<Per> {
  static constexpr ChoiceTable<Per, 1> table{{{"walk", Per::walk}}};
};
template <>
struct Choices<Law> {
  static constexpr ChoiceTable<Law, 1> table{{{"2023:196", Law::act_2023_196}}};
};
template <>
struct Choices<Format> {
  static constexpr ChoiceTable<Format, 1> table{{{"1", Format::one}}};
};
template <>
struct Choices<calendar::Unit> {
  static constexpr auto table = [] {
    ChoiceTable<calendar::Unit, calendar::kUnitNames.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
      all[i] = {calendar::kUnitNames[i].name, calendar::kUnitNames[i].unit};
    return all;
  }();
};
template <>
struct Choices<bool> {
  static constexpr ChoiceTable<bool, 2> table{{{"true", true}, {"false", false}}};
};

/// The word of a choice: the one that stands in records and in JSON.
template <class E>
constexpr std::string_view word(E choice) {
  for (const auto& [text, value] : Choices<E>::table)
    if (value == choice) return text;
  return {};
}

}  // namespace lofte::records
