// SPDX-License-Identifier: Apache-2.0
#include "records/settings.h"

#include "records/short_form.h"

namespace lofte::records {

template <>
struct Codec<Definition> : ShortCodec<Definition, &Definition::text> {};

template <>
const ObjectInfo& fields<Party>() {
  static const ObjectInfo info{
      {"a party", "en part"},
      Rows<Party>()
          .need<&Party::name>("name", {"its name", "dess namn"})
          .need<&Party::side>("side", {"municipality, police or other",
                                       "municipality (kommunen), police (polisen) eller other (annan)"})
          .may<&Party::part_of>("part_of", {"the party it is a part of", "den part den är en del av"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Place>() {
  static const ObjectInfo info{
      {"a place", "en plats"},
      Rows<Place>()
          .need<&Place::name>("name", {"its name", "dess namn"})
          .may<&Place::part_of>("part_of", {"the place it is a part of", "den plats den är en del av"})
          .may<&Place::at>("at", {"the preposition before its name: i, på or vid",
                                  "prepositionen före namnet: i, på eller vid"})
          .may<&Place::position>("position",
                                 {"latitude and longitude (WGS 84)", "latitud och longitud (WGS 84)"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Definition>() {
  static const ObjectInfo info{
      {"a definition", "en definition"},
      Rows<Definition>()
          .need<&Definition::from>("from", {"from when it holds", "från när den gäller"})
          .need<&Definition::text>("text", {"what counts", "vad som räknas"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Activity>() {
  static const ObjectInfo info{
      {"an activity", "en aktivitet"},
      Rows<Activity>()
          .need<&Activity::one>("one", {"the word for one", "ordet för en"})
          .need<&Activity::many>("many", {"the word for several", "ordet för flera"})
          .may<&Activity::definition>("definition", {"what counts as one", "vad som räknas som en"})
          .may<&Activity::sensitive>(
              "sensitive", {"true when its counts are about people", "true när antalen handlar om människor"})
          .done()};
  return info;
}

template <>
struct Codec<CategoryName> : ScalarCodec<CategoryName, TypeInfo::Form::text> {};

template <>
const ObjectInfo& fields<Coordinator>() {
  static const ObjectInfo info{
      {"a coordinator", "en samordnare"},
      Rows<Coordinator>()
          .need<&Coordinator::function>(
              "function", {"the function that coordinates (11 §)", "den funktion som samordnar (11 §)"})
          .may<&Coordinator::contact>("contact", {"how to reach it", "hur den nås"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Clocks>() {
  static const ObjectInfo info{
      {"the settings", "inställningarna"},
      Rows<Clocks>()
          .may<&Clocks::measure_due>(
              "measure_due",
              {"how long a chosen measure without a deadline may take before it is late; 6 months unless "
               "said "
               "otherwise",
               "hur länge en vald åtgärd utan tidsfrist får dröja innan den är försenad; 6 månader om inget "
               "annat anges"})
          .may<&Clocks::feedback_due>(
              "feedback_due", {"how soon the participants of a walk hear what was chosen; 2 months "
                               "unless said otherwise",
                               "hur snart en vandrings deltagare får veta vad som valts; 2 månader om "
                               "inget annat anges"})
          .may<&Clocks::result_due>(
              "result_due",
              {"how soon the result of an ended promise is reported; 3 months unless said otherwise",
               "hur snart resultatet av ett avslutat löfte redovisas; 3 månader om inget annat anges"})
          .may<&Clocks::small_count>(
              "small_count", {"counts of people below this are never published; 5 unless said otherwise",
                              "antal människor under detta publiceras aldrig; 5 om inget annat anges"})
          .may<&Clocks::law>("law", {"2023:196 applies the time limits of the act",
                                     "2023:196 gör att lagens tidsfrister bevakas"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Settings>() {
  static const ObjectInfo info{
      {"lofte.yaml", "lofte.yaml"},
      Rows<Settings>()
          .need<&Settings::lofte>("lofte",
                                  {"the version of the record format, 1", "postformatets version, 1"})
          .need<&Settings::title>("title", {"who keeps these records; heads the reports",
                                            "vem som för posterna; står överst i rapporterna"})
          .may<&Settings::language>("language",
                                    {"the language of reports, sv or en; sv unless said otherwise",
                                     "rapporternas språk, sv eller en; sv om inget annat anges"})
          .may<&Settings::parties>("parties", {"who promises, decides and is responsible",
                                               "vilka som lovar, beslutar och ansvarar"})
          .may<&Settings::coordinator>("coordinator", {"the coordinating function (lag 2023:196, 11 §)",
                                                       "samordningsfunktionen (lag 2023:196, 11 §)"})
          .may<&Settings::places>("places", {"the places", "platserna"})
          .may<&Settings::activities>("activities", {"what follow-ups count", "vad uppföljningarna räknar"})
          .may<&Settings::categories>("categories", {"the categories of observations and measures",
                                                     "kategorierna för iakttagelser och åtgärder"})
          .may<&Settings::settings>("settings", {"deadlines and limits", "tidsfrister och gränser"})
          .may<&Settings::rules>(
              "rules", {"rules switched off, lowered or raised", "regler som stängts av, sänkts eller höjts"})
          .may<&Settings::ignore>(
              "ignore", {"folders whose YAML files are not records", "mappar vars YAML-filer inte är poster"})
          .may<&Settings::notes>("notes", {"whatever else should be remembered", "annat som bör finnas kvar"})
          .done()};
  return info;
}

const ObjectInfo& settings_object() { return fields<Settings>(); }

calendar::Duration Settings::measure_due() const {
  return settings && settings->measure_due ? *settings->measure_due
                                           : calendar::Duration{6, calendar::Duration::Unit::month};
}

calendar::Duration Settings::feedback_due() const {
  return settings && settings->feedback_due ? *settings->feedback_due
                                            : calendar::Duration{2, calendar::Duration::Unit::month};
}

calendar::Duration Settings::result_due() const {
  return settings && settings->result_due ? *settings->result_due
                                          : calendar::Duration{3, calendar::Duration::Unit::month};
}

long long Settings::small_count() const {
  return settings && settings->small_count ? *settings->small_count : 5;
}

bool Settings::under_the_act() const { return settings && settings->law; }

}  // namespace lofte::records
