// SPDX-License-Identifier: Apache-2.0
#include "records/agreement.h"

#include "records/kinds.h"
#include "records/parts.h"

namespace lofte::records {

template <>
const ObjectInfo& fields<FocusArea>() {
  static const ObjectInfo info{
      {"a focus area", "ett fokusområde"},
      Rows<FocusArea>()
          .need<&FocusArea::id>("id",
                                {"its id, unique in the agreement", "områdets id, unikt i överenskommelsen"})
          .need<&FocusArea::title>("title", {"what it is about", "vad det handlar om"})
          .may<&FocusArea::plan>(
              "plan", {"the plan behind it, as a link or a text", "planen bakom det, som länk eller text"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Agreement>() {
  static const ObjectInfo info = [] {
    Rows<Agreement> rows;
    rows.need<&Agreement::title>("title", {"what it is called", "vad den heter"})
        .need<&Agreement::parties>("parties", {"who the parties are", "vilka som är parter"})
        .need<&Agreement::period>("period", {"when it holds", "när den gäller"})
        .may<&Agreement::signing>("signed",
                                  {"when and by whom it was signed", "när och av vilka den undertecknades"})
        .may<&Agreement::situation>("situation",
                                    {"the situation it is based on", "lägesbilden den bygger på"})
        .may<&Agreement::purposes>("purposes", {"its purposes (9 §)", "dess syften (9 §)"})
        .may<&Agreement::focus_areas>("focus_areas",
                                      {"the areas of cooperation (9 §)", "områdena för samverkan (9 §)"})
        .may<&Agreement::renews>("renews", {"the agreement before it", "överenskommelsen före den"});
    return ObjectInfo{records::info(What::agreement).one, record_rows(rows)};
  }();
  return info;
}

const ObjectInfo& agreement_fields() { return fields<Agreement>(); }

}  // namespace lofte::records
