// SPDX-License-Identifier: Apache-2.0
#include "records/situation.h"

#include "records/kinds.h"
#include "records/parts.h"
#include "records/short_form.h"

namespace lofte::records {

template <>
struct Codec<Cause> : ShortCodec<Cause, &Cause::text> {};

template <>
const ObjectInfo& fields<Cause>() {
  static const ObjectInfo info{
      {"a cause", "en orsak"},
      Rows<Cause>()
          .need<&Cause::id>("id", {"its id, unique in the situation", "orsakens id, unikt i lägesbilden"})
          .need<&Cause::text>("text", {"what the cause is", "vad orsaken är"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Problem>() {
  static const ObjectInfo info{
      {"a problem", "ett problem"},
      Rows<Problem>()
          .need<&Problem::id>("id", {"its id, unique in the situation", "problemets id, unikt i lägesbilden"})
          .need<&Problem::title>("title", {"what the problem is", "vad problemet är"})
          .may<&Problem::place>("place", {"where", "var"})
          .may<&Problem::causes>("causes", {"its causes; one with an id can be named by a measure",
                                            "dess orsaker; en orsak med id kan anges i en åtgärd"})
          .may<&Problem::priority>("priority", {"its priority, 1 first", "dess prioritet, 1 först"})
          .may<&Problem::no_measure_because>("no_measure_because",
                                             {"why nothing is done about it", "varför inget görs åt det"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Situation>() {
  static const ObjectInfo info = [] {
    Rows<Situation> rows;
    rows.need<&Situation::title>("title", {"what it is called", "vad den heter"})
        .need<&Situation::date>("date", {"when it was made", "när den togs fram"})
        .may<&Situation::statutory>(
            "statutory",
            {"false for a running picture (EST), which the time limits of the act do not apply to",
             "false för en löpande lägesbild (EST), som inte omfattas av lagens tidsfrister"})
        .may<&Situation::updated>("updated", {"when it was updated", "när den uppdaterades"})
        .may<&Situation::municipality>("municipality",
                                       {"which municipality it is for, where there are several",
                                        "vilken kommun den gäller, om de är flera"})
        .may<&Situation::mapping>(
            "mapping", {"the mapping of crime (4 § 1)", "kartläggningen av brottsligheten (4 § 1)"})
        .may<&Situation::other>("other",
                                {"other relevant information (4 § 2)", "övrig relevant information (4 § 2)"})
        .may<&Situation::analysis>(
            "analysis", {"the analysis of both (4 § 3)", "analysen av kartläggning och information (4 § 3)"})
        .may<&Situation::problems>("problems",
                                   {"the problems and their causes", "problemen och deras orsaker"});
    return ObjectInfo{records::info(What::situation).one, record_rows(rows)};
  }();
  return info;
}

const ObjectInfo& situation_fields() { return fields<Situation>(); }

}  // namespace lofte::records
