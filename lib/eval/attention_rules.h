// SPDX-License-Identifier: Apache-2.0
//
// The rules of attention: what each is called, what it is about, and how urgent it is.
#pragma once
#include <array>
#include <string_view>

#include "eval/status.h"

namespace lofte::eval {

/// The order in which a coordinator sees things: first what is late, then what lies still, last what the act
/// asks a municipality to work for.
enum class Urgency { late, loose_end, information };

struct AttentionRule {
  AttentionInfo info;
  Urgency urgency;
};

namespace attention_rule {

inline constexpr AttentionRule kMeasureOverdue{
    {"measure-overdue",
     {"The deadline of a measure has passed, and it is neither done nor dropped",
      "Tidsfristen för en åtgärd har passerat och åtgärden är varken genomförd eller avförd"}},
    Urgency::late};
inline constexpr AttentionRule kFeedbackOverdue{
    {"feedback-overdue",
     {"The participants of a walk should have heard what was chosen, and no feedback is recorded",
      "Deltagarna i en vandring skulle ha fått veta vad som valdes, men ingen återkoppling är antecknad"}},
    Urgency::late};
inline constexpr AttentionRule kProposalUnanswered{
    {"proposal-unanswered",
     {"Proposals from a walk were not chosen, declined or answered in time",
      "Förslag från en vandring har inte valts, avslagits eller besvarats i tid"}},
    Urgency::late};
inline constexpr AttentionRule kTooFewChosen{
    {"too-few-chosen",
     {"Fewer measures were chosen from a walk than a commitment promises",
      "Färre åtgärder har valts från en vandring än ett åtagande lovar"}},
    Urgency::late};
inline constexpr AttentionRule kFollowUpMissed{
    {"follow-up-missed",
     {"A promised follow-up was not reported in time", "En utlovad uppföljning har inte redovisats i tid"}},
    Urgency::late};
inline constexpr AttentionRule kFeedbackMissed{
    {"feedback-missed",
     {"Promised feedback to the residents was not given in time",
      "Utlovad återkoppling till invånarna har inte lämnats i tid"}},
    Urgency::late};
inline constexpr AttentionRule kResultMissing{
    {"result-missing",
     {"A promise has ended, and its result was not reported in time",
      "Ett löfte har upphört och resultatet har inte redovisats i tid"}},
    Urgency::late};
inline constexpr AttentionRule kSituationMissing{
    {"situation-missing",
     {"4 § of the act (2023:196): no situation is recorded for a municipality",
      "4 § lagen (2023:196): ingen lägesbild är antecknad för en kommun"}},
    Urgency::late};
inline constexpr AttentionRule kSituationIncomplete{
    {"situation-incomplete",
     {"4 § of the act (2023:196): the latest situation lacks one of its three parts",
      "4 § lagen (2023:196): den senaste lägesbilden saknar någon av sina tre delar"}},
    Urgency::late};
inline constexpr AttentionRule kSituationOutdated{
    {"situation-outdated",
     {"6 § of the act (2023:196): the latest situation was not updated within two years",
      "6 § lagen (2023:196): den senaste lägesbilden har inte uppdaterats inom två år"}},
    Urgency::late};
inline constexpr AttentionRule kPlanMissing{
    {"plan-missing",
     {"5 § of the act (2023:196): no plan of measures is recorded for a municipality",
      "5 § lagen (2023:196): ingen åtgärdsplan är antecknad för en kommun"}},
    Urgency::late};
inline constexpr AttentionRule kPlanNotFollowedUp{
    {"plan-not-followed-up",
     {"6 § of the act (2023:196): the latest plan was not followed up within two years",
      "6 § lagen (2023:196): den senaste åtgärdsplanen har inte följts upp inom två år"}},
    Urgency::late};
inline constexpr AttentionRule kNoCoordinator{
    {"no-coordinator",
     {"11 § of the act (2023:196): no coordinating function is named in lofte.yaml",
      "11 § lagen (2023:196): ingen samordningsfunktion är angiven i lofte.yaml"}},
    Urgency::late};
inline constexpr AttentionRule kWalkUnsettled{
    {"walk-unsettled",
     {"The date of a planned walk has passed, and nothing says whether it was held",
      "Datumet för en planerad vandring har passerat utan uppgift om den genomfördes"}},
    Urgency::loose_end};
inline constexpr AttentionRule kMeasureStale{
    {"measure-stale",
     {"Nothing has been heard for six months of a measure that is neither done nor dropped",
      "Inget nytt på sex månader om en åtgärd som varken är genomförd eller avförd"}},
    Urgency::loose_end};
inline constexpr AttentionRule kMeetingMissed{
    {"meeting-missed",
     {"A forum has not met as often as it should", "Ett forum har inte haft möten så ofta som det ska"}},
    Urgency::loose_end};
inline constexpr AttentionRule kNoSuccessor{
    {"no-successor",
     {"A promise or an agreement has ended, and nothing extends, replaces or renews it",
      "Ett löfte eller en överenskommelse har upphört och inget förlänger, ersätter eller förnyar det"}},
    Urgency::loose_end};
inline constexpr AttentionRule kAgreementIncomplete{
    {"agreement-incomplete",
     {"9 § of the act (2023:196): an agreement states no purposes or no areas of cooperation",
      "9 § lagen (2023:196): en överenskommelse anger inte syften eller områden för samverkan"}},
    Urgency::information};
inline constexpr AttentionRule kNoCouncil{
    {"no-council",
     {"10 § of the act (2023:196): no strategic forum is recorded for a municipality",
      "10 § lagen (2023:196): inget strategiskt forum är antecknat för en kommun"}},
    Urgency::information};
inline constexpr AttentionRule kCouncilNotLed{
    {"council-not-led",
     {"10 § of the act (2023:196): no strategic forum is recorded as led by the municipality",
      "10 § lagen (2023:196): inget strategiskt forum är antecknat som lett av kommunen"}},
    Urgency::information};

/// All of them, in the order in which equally urgent and equally old ones are shown.
inline constexpr std::array kAll{
    kMeasureOverdue, kFeedbackOverdue,   kProposalUnanswered,  kTooFewChosen,        kFollowUpMissed,
    kFeedbackMissed, kResultMissing,     kSituationMissing,    kSituationIncomplete, kSituationOutdated,
    kPlanMissing,    kPlanNotFollowedUp, kNoCoordinator,       kWalkUnsettled,       kMeasureStale,
    kMeetingMissed,  kNoSuccessor,       kAgreementIncomplete, kNoCouncil,           kCouncilNotLed,
};

}  // namespace attention_rule

/// An attention by a rule about a record.
Attention raise(const AttentionRule& rule, std::string record, words::Message message,
                std::optional<calendar::Day> since);

/// The most urgent first: by urgency, then the oldest, then in the order of the rules, then by record.
std::vector<Attention> by_urgency(std::vector<Attention> all);

}  // namespace lofte::eval
