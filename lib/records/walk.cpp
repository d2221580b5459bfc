// SPDX-License-Identifier: Apache-2.0
#include "records/walk.h"

#include "records/codec.h"
#include "records/kinds.h"

namespace lofte::records {

template <>
const ObjectInfo& fields<HandedOn>() {
  static const ObjectInfo info{
      {"a handing on", "ett överlämnande"},
      Rows<HandedOn>()
          .need<&HandedOn::date>("date", {"when it was handed on", "när förslaget skickades vidare"})
          .need<&HandedOn::to>("to", {"to whom: a party, or in words", "till vem: en part, eller med ord"})
          .may<&HandedOn::note>("note", {"more about it", "mer om det"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Considered>() {
  static const ObjectInfo info{
      {"a consideration", "en beredning"},
      Rows<Considered>()
          .need<&Considered::date>("date", {"when it was taken up", "när förslaget togs upp"})
          .may<&Considered::until>("until", {"when it is to be decided", "när det ska avgöras"})
          .may<&Considered::note>("note", {"more about it", "mer om det"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Received>() {
  static const ObjectInfo info{{"the receipt of an observation", "en inkommen iakttagelse"},
                               Rows<Received>()
                                   .need<&Received::date>("date", {"when it came in", "när den kom in"})
                                   .may<&Received::channel>("channel", {"how: web form, app, e-mail …",
                                                                        "hur: webbformulär, app, e-post …"})
                                   .done()};
  return info;
}

template <>
const ObjectInfo& fields<Decline>() {
  static const ObjectInfo info{
      {"a refusal", "ett avslag"},
      Rows<Decline>()
          .need<&Decline::date>("date", {"when it was declined", "när förslaget avslogs"})
          .may<&Decline::by>("by", {"who declined it", "vem som avslog det"})
          .need<&Decline::because>("because", {"why", "varför"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Answer>() {
  static const ObjectInfo info{
      {"an answer", "ett svar"},
      Rows<Answer>()
          .need<&Answer::date>("date", {"when it was answered", "när förslaget besvarades"})
          .may<&Answer::by>("by", {"who answered it", "vem som besvarade det"})
          .need<&Answer::text>("text", {"the answer", "svaret"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Proposal>() {
  static const ObjectInfo info{
      {"a proposal", "ett förslag"},
      Rows<Proposal>()
          .need<&Proposal::id>("id", {"its id, unique in the walk", "förslagets id, unikt i vandringen"})
          .need<&Proposal::text>("text", {"what is proposed", "vad som föreslås"})
          .may<&Proposal::owner>("owner", {"who has the say over the place; may be several",
                                           "vem som har rådighet över platsen; kan vara flera"})
          .may<&Proposal::handed_on>(
              "handed_on", {"that it was handed on to whoever has the say; it stays open",
                            "att det skickats vidare till den som har rådighet; det är fortfarande öppet"})
          .may<&Proposal::considered>("considered", {"that it is being considered; it stays open",
                                                     "att det bereds; det är fortfarande öppet"})
          .may<&Proposal::declined>("declined",
                                    {"that it was declined, and why", "att det avslogs, och varför"})
          .may<&Proposal::answered>("answered",
                                    {"that it was answered with words", "att det besvarades med ett besked"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Observation>() {
  static const ObjectInfo info{
      {"an observation", "en iakttagelse"},
      Rows<Observation>()
          .need<&Observation::id>("id",
                                  {"its id, unique in the walk", "iakttagelsens id, unikt i vandringen"})
          .need<&Observation::text>("text", {"what was seen", "vad som sågs"})
          .may<&Observation::kind>("kind", {"problem or positive; problem unless said otherwise",
                                            "problem eller positive; problem om inget annat anges"})
          .may<&Observation::place>("place", {"where", "var"})
          .may<&Observation::category>("category", {"what it is about", "vad den gäller"})
          .may<&Observation::number>("number", {"the number of the point, on the map or in the minutes",
                                                "punktens nummer, på kartan eller i protokollet"})
          .may<&Observation::position>("position",
                                       {"latitude and longitude (WGS 84)", "latitud och longitud (WGS 84)"})
          .may<&Observation::photos>("photos", {"photographs, as links", "fotografier, som länkar"})
          .may<&Observation::received>("received", {"when and how it came in, on a digital walk",
                                                    "när och hur den kom in, vid en digital vandring"})
          .may<&Observation::count>("count", {"how many raised it", "hur många som framförde den"})
          .may<&Observation::proposals>("proposals", {"what was proposed", "vad som föreslogs"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<ParticipantGroup>() {
  static const ObjectInfo info{
      {"a group of participants", "en grupp deltagare"},
      Rows<ParticipantGroup>()
          .need<&ParticipantGroup::group>("group", {"who they were, as a group", "vilka de var, som grupp"})
          .may<&ParticipantGroup::count>("count", {"how many", "hur många"})
          .may<&ParticipantGroup::party>(
              "party", {"whose staff they are, for staff", "vems personal de är, för personal"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Walk>() {
  static const ObjectInfo info = [] {
    Rows<Walk> rows;
    rows.may<&Walk::title>("title", {"what the walk is called; by default its place and date",
                                     "vad vandringen heter; annars plats och datum"})
        .need<&Walk::date>("date", {"when it is or was held", "när den hålls eller hölls"})
        .may<&Walk::state>("state", {"planned, held or cancelled; held unless said otherwise",
                                     "planned, held eller cancelled; held om inget annat anges"})
        .may<&Walk::because>("because", {"why it was cancelled", "varför den ställdes in"})
        .may<&Walk::promise>("promise",
                             {"the promises it belongs to; by default the one whose period holds its date",
                              "de löften den hör till; annars det vars period omfattar datumet"})
        .may<&Walk::places>("places", {"where it went", "var den gick"})
        .may<&Walk::theme>("theme", {"its theme", "dess tema"})
        .may<&Walk::light>("light", {"dark or daylight", "dark (mörker) eller daylight (dagsljus)"})
        .may<&Walk::start>("start", {"when and where it began", "när och var den började"})
        .may<&Walk::route>("route", {"its route", "dess väg"})
        .may<&Walk::led_by>("led_by", {"who led it; may be several", "vem som ledde den; kan vara flera"})
        .may<&Walk::organised_by>("organised_by",
                                  {"who arranged it; may be several", "vem som ordnade den; kan vara flera"})
        .may<&Walk::participants>("participants",
                                  {"groups and counts, never names", "grupper och antal, aldrig namn"})
        .may<&Walk::previous>(
            "previous", {"the walks before it in the same area", "vandringarna före den i samma område"})
        .may<&Walk::observations>("observations",
                                  {"what was seen and proposed", "vad som sågs och föreslogs"})
        .may<&Walk::feedback>("feedback", {"what the participants were told, when and how",
                                           "vad deltagarna fick veta, när och hur"});
    return ObjectInfo{records::info(What::walk).one, record_rows(rows)};
  }();
  return info;
}

const ObjectInfo& walk_fields() { return fields<Walk>(); }

}  // namespace lofte::records
