// SPDX-License-Identifier: Apache-2.0
#include "records/plan.h"

#include "records/codec.h"
#include "records/kinds.h"

namespace lofte::records {

template <>
const ObjectInfo& fields<PlanDecision>() {
  static const ObjectInfo info{
      {"a decision", "ett beslut"},
      Rows<PlanDecision>()
          .need<&PlanDecision::date>("date", {"when it was decided", "när det fattades"})
          .need<&PlanDecision::by>("by", {"by which body", "av vilket organ"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<CouncilReport>() {
  static const ObjectInfo info{
      {"a report", "en redovisning"},
      Rows<CouncilReport>()
          .need<&CouncilReport::date>("date", {"when it was submitted", "när den lämnades"})
          .need<&CouncilReport::to>("to", {"to which body", "till vilket organ"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Plan>() {
  static const ObjectInfo info = [] {
    Rows<Plan> rows;
    rows.need<&Plan::title>("title", {"what it is called", "vad den heter"})
        .need<&Plan::decided>("decided", {"when and by whom it was decided", "när och av vem den beslutades"})
        .need<&Plan::situation>("situation", {"the situation it is based on", "lägesbilden den bygger på"})
        .may<&Plan::municipality>("municipality", {"which municipality it is for, where there are several",
                                                   "vilken kommun den gäller, om de är flera"})
        .may<&Plan::measures>("measures", {"its measures", "dess åtgärder"})
        .may<&Plan::replaces>("replaces",
                              {"the plan before it, which it replaces", "planen före den, som den ersätter"})
        .may<&Plan::followed_up>("followed_up", {"when it was followed up", "när den följdes upp"})
        .may<&Plan::reported>("reported",
                              {"when it was reported, and to whom", "när och till vem den redovisades"});
    return ObjectInfo{records::info(What::plan).one, record_rows(rows)};
  }();
  return info;
}

const ObjectInfo& plan_fields() { return fields<Plan>(); }

}  // namespace lofte::records
