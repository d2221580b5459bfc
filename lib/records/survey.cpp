// SPDX-License-Identifier: Apache-2.0
#include "records/survey.h"

#include "records/kinds.h"
#include "records/short_form.h"

namespace lofte::records {

template <>
struct Codec<SurveyValue> : ShortCodec<SurveyValue, &SurveyValue::value> {};

template <>
const ObjectInfo& fields<Scale>() {
  static const ObjectInfo info{
      {"a scale", "en skala"},
      Rows<Scale>()
          .need<&Scale::min>("min", {"its lowest value", "dess lägsta värde"})
          .need<&Scale::max>("max", {"its highest value", "dess högsta värde"})
          .need<&Scale::better>("better", {"whether lower or higher values are better",
                                           "om lägre (lower) eller högre (higher) värden är bättre"})
          .may<&Scale::unit>("unit", {"its unit: index, % …", "dess enhet: index, % …"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<SurveyValue>() {
  static const ObjectInfo info{
      {"a value of a survey", "ett mätvärde"},
      Rows<SurveyValue>()
          .need<&SurveyValue::value>("value", {"the number", "talet"})
          .may<&SurveyValue::label>("label", {"what it is called", "vad det heter"})
          .may<&SurveyValue::scale>("scale", {"its scale, when it is not the survey's",
                                              "dess skala, om den är en annan än mätningens"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Survey>() {
  static const ObjectInfo info = [] {
    Rows<Survey> rows;
    rows.may<&Survey::title>("title", {"what it is called; by default series and period",
                                       "vad den heter; annars serie och period"})
        .need<&Survey::series>("series", {"the series it belongs to: the same survey in the same area",
                                          "mätserien den hör till: samma mätning i samma område"})
        .need<&Survey::period>("period", {"when the answers were given", "när svaren lämnades"})
        .may<&Survey::area>("area", {"where", "var"})
        .may<&Survey::published>("published", {"when it was published", "när den publicerades"})
        .need<&Survey::scale>("scale", {"the scale of its values", "skalan för dess värden"})
        .may<&Survey::sent>("sent", {"how many were asked", "hur många som tillfrågades"})
        .may<&Survey::answered>("answered", {"how many answered", "hur många som svarade"})
        .may<&Survey::preliminary>(
            "preliminary", {"true when the values may still change", "true när värdena ännu kan ändras"})
        .may<&Survey::break_>("break", {"why it is not comparable with earlier ones",
                                        "varför den inte kan jämföras med tidigare mätningar"})
        .need<&Survey::values>("values", {"its values by id", "dess värden efter id"});
    return ObjectInfo{records::info(What::survey).one, record_rows(rows)};
  }();
  return info;
}

const ObjectInfo& survey_fields() { return fields<Survey>(); }

}  // namespace lofte::records
