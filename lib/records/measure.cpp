// SPDX-License-Identifier: Apache-2.0
#include "records/measure.h"

#include "records/codec.h"
#include "records/kinds.h"

namespace lofte::records {

template <>
const ObjectInfo& fields<HistoryEntry>() {
  static const ObjectInfo info{
      {"an entry of a history", "en rad i en historik"},
      Rows<HistoryEntry>()
          .need<&HistoryEntry::date>("date", {"when", "när"})
          .need<&HistoryEntry::state>("state", {"how far it had come", "hur långt den hade kommit"})
          .may<&HistoryEntry::by>("by", {"who decided or did it", "vem som beslutade eller gjorde det"})
          .may<&HistoryEntry::note>("note", {"more about it", "mer om det"})
          .may<&HistoryEntry::evidence>("evidence", {"what shows it", "vad som visar det"})
          .may<&HistoryEntry::because>("because", {"why; required when dropped or reopened",
                                                   "varför; krävs när åtgärden utgår eller tas upp igen"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<MovedDue>() {
  static const ObjectInfo info{
      {"a moved deadline", "en flyttad tidsfrist"},
      Rows<MovedDue>()
          .need<&MovedDue::to>("to", {"the new deadline", "den nya tidsfristen"})
          .need<&MovedDue::decided>("decided", {"when it was decided", "när det beslutades"})
          .need<&MovedDue::because>("because", {"why", "varför"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Measure>() {
  static const ObjectInfo info = [] {
    Rows<Measure> rows;
    rows.need<&Measure::title>("title", {"what is done", "vad som görs"})
        .may<&Measure::from>(
            "from", {"the proposals or problems it comes from", "de förslag eller problem den kommer från"})
        .may<&Measure::counts_for>("counts_for",
                                   {"the commitments it counts for", "de åtaganden den räknas för"})
        .need<&Measure::responsible>("responsible", {"who is to do it", "vem som ska göra det"})
        .may<&Measure::category>("category", {"what it is about; by default its observation's",
                                              "vad den gäller; annars iakttagelsens"})
        .may<&Measure::place>("place", {"where; by default its observation's or problem's",
                                        "var; annars iakttagelsens eller problemets"})
        .may<&Measure::size>("size", {"simple, or project when it must be planned",
                                      "simple (enkel), eller project (kräver projektering)"})
        .may<&Measure::due>("due", {"its deadline", "dess tidsfrist"})
        .may<&Measure::moved_due>("moved_due",
                                  {"decisions to move the deadline", "beslut om att flytta tidsfristen"})
        .may<&Measure::ongoing>("ongoing", {"true when it goes on without a deadline",
                                            "true när den pågår löpande, utan tidsfrist"})
        .may<&Measure::cause>("cause", {"the id of the cause in its situation that it addresses",
                                        "id för den orsak i lägesbilden som den svarar mot"})
        .may<&Measure::goal>("goal",
                             {"operational goal: what it is to achieve", "operativt mål: vad den ska uppnå"})
        .may<&Measure::cost>("cost", {"what it costs", "vad den kostar"})
        .need<&Measure::history>("history",
                                 {"what has happened, oldest first", "vad som har hänt, äldst först"});
    return ObjectInfo{records::info(What::measure).one, record_rows(rows)};
  }();
  return info;
}

const ObjectInfo& measure_fields() { return fields<Measure>(); }

}  // namespace lofte::records
