// SPDX-License-Identifier: Apache-2.0
#include "records/situation.h"

#include "records/kinds.h"
#include "records/parts.h"

namespace lofte::records {

Situation::Situation() = default;
Situation::Situation(Situation&& other) noexcept = default;
Situation& Situation::operator=(Situation&& other) noexcept = default;
Situation::~Situation() = default;

template <>
const ObjectInfo& fields<Problem>() {
  static const ObjectInfo info{
      {"a problem", "ett problem"},
      Rows<Problem>()
          .need<&Problem::id>("id", {"its id, unique in the situation", "problemets id, unikt i lägesbilden"})
          .need<&Problem::title>("title", {"what the problem is", "vad problemet är"})
          .may<&Problem::place>("place", {"where", "var"})
          .may<&Problem::causes>("causes", {"its causes", "dess orsaker"})
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
        .may<&Situation::updated>("updated", {"when it was brought up to date", "när den uppdaterades"})
        .may<&Situation::municipality>("municipality", {"whose it is, with several municipalities",
                                                        "vilken kommun den gäller, om de är flera"})
        .may<&Situation::mapping>(
            "mapping", {"the mapping of crime (4 § 1)", "kartläggningen av brottsligheten (4 § 1)"})
        .may<&Situation::other>(
            "other", {"other information of importance (4 § 2)", "övrig relevant information (4 § 2)"})
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
