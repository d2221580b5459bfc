// SPDX-License-Identifier: Apache-2.0
#include "records/promise.h"

#include "records/kinds.h"
#include "records/parts.h"

namespace lofte::records {

template <>
const ObjectInfo& fields<FollowUpRhythm>() {
  static const ObjectInfo info{
      {"a follow-up rhythm", "en uppföljningstakt"},
      Rows<FollowUpRhythm>()
          .may<&Rhythm::every>("every", {"how often it is followed up", "hur ofta det följs upp"})
          .may<&Rhythm::dates>("dates", {"dates announced in advance", "datum som aviserats i förväg"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<FeedbackRhythm>() {
  static const ObjectInfo info{
      {"a feedback rhythm", "en återkopplingstakt"},
      Rows<FeedbackRhythm>()
          .may<&Rhythm::every>("every",
                               {"how often residents are told", "hur ofta invånarna får återkoppling"})
          .may<&Rhythm::dates>("dates", {"dates announced in advance", "datum som aviserats i förväg"})
          .may<&Rhythm::channels>("channels", {"where residents are told", "var invånarna får återkoppling"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Extension>() {
  static const ObjectInfo info{
      {"an extension", "en förlängning"},
      Rows<Extension>()
          .need<&Extension::to>("to", {"the new last day", "den nya sista dagen"})
          .need<&Extension::decided>("decided", {"when it was decided", "när det beslutades"})
          .need<&Extension::because>("because", {"why", "varför"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Ending>() {
  static const ObjectInfo info{{"an ending", "ett avslut"},
                               Rows<Ending>()
                                   .need<&Ending::date>("date", {"when it ended", "när det avslutades"})
                                   .need<&Ending::because>("because", {"why", "varför"})
                                   .done()};
  return info;
}

template <>
const ObjectInfo& fields<Correction>() {
  static const ObjectInfo info{
      {"a correction", "en rättelse"},
      Rows<Correction>()
          .need<&Correction::date>("date", {"when it was corrected", "när det rättades"})
          .need<&Correction::what>("what", {"what was corrected", "vad som rättades"})
          .need<&Correction::because>("because", {"why", "varför"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Contact>() {
  static const ObjectInfo info{
      {"a contact", "en kontakt"},
      Rows<Contact>()
          .need<&Contact::function>("function",
                                    {"the function to turn to", "den funktion man vänder sig till"})
          .may<&Contact::party>("party", {"whose function it is", "vems funktion det är"})
          .may<&Contact::phone>("phone", {"a telephone number", "ett telefonnummer"})
          .may<&Contact::e_mail>("e_mail", {"an e-mail address", "en e-postadress"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Commitment>() {
  static const ObjectInfo info{
      {"a commitment", "ett åtagande"},
      Rows<Commitment>()
          .need<&Commitment::id>("id", {"its id, unique in the promise", "åtagandets id, unikt i löftet"})
          .need<&Commitment::text>(
              "text", {"what is promised, as it was signed", "vad som lovas, så som det undertecknades"})
          .need<&Commitment::responsible>("responsible", {"who is to do it", "vem som ska göra det"})
          .may<&Commitment::target>("target",
                                    {"what is to be reached, or none", "vad som ska nås, eller none"})
          .may<&Commitment::effect>("effect", {"the change hoped for, as the value of a survey",
                                               "den effekt man hoppas på, som ett mätvärde"})
          .may<&Commitment::period>("period", {"when it holds, if not as long as the promise",
                                               "när det gäller, om inte lika länge som löftet"})
          .may<&Commitment::together>(
              "together", {"true when those responsible do it jointly, and each reports the same work",
                           "true när de ansvariga gör det gemensamt och var och en redovisar samma arbete"})
          .may<&Commitment::about>("about", {"the activities it concerns, where no target says so",
                                             "de aktiviteter det gäller, om inget mål anger det"})
          .may<&Commitment::problem>("problem", {"the problem of the situation that it addresses",
                                                 "det problem i lägesbilden som det svarar mot"})
          .may<&Commitment::focus_area>(
              "focus_area", {"the focus area of the agreement", "fokusområdet i överenskommelsen"})
          .may<&Commitment::heading>("heading", {"a heading that groups commitments in reports",
                                                 "en rubrik som samlar åtaganden i rapporter"})
          .done()};
  return info;
}

template <>
const ObjectInfo& fields<Promise>() {
  static const ObjectInfo info = [] {
    Rows<Promise> rows;
    rows.need<&Promise::title>("title", {"what the promise is called", "vad löftet heter"})
        .need<&Promise::period>("period", {"when it holds", "när det gäller"})
        .need<&Promise::parties>("parties", {"who promises", "vilka som lovar"})
        .need<&Promise::commitments>("commitments", {"what is promised", "vad som lovas"})
        .may<&Promise::signing>("signed",
                                {"when and by whom it was signed", "när och av vilka det undertecknades"})
        .may<&Promise::agreement>("agreement",
                                  {"the agreement it is part of", "den överenskommelse det ingår i"})
        .may<&Promise::situation>("situation",
                                  {"the situation it responds to", "den lägesbild det svarar mot"})
        .may<&Promise::basis>("basis", {"what it is founded on", "vad det bygger på"})
        .may<&Promise::replaces>("replaces", {"the promise before it", "löftet före det"})
        .may<&Promise::follow_up>("follow_up", {"how often it is followed up", "hur ofta det följs upp"})
        .may<&Promise::feedback>("feedback", {"how often and where residents are told",
                                              "hur ofta och var invånarna får återkoppling"})
        .may<&Promise::extended>("extended",
                                 {"decisions that it goes on longer", "beslut om att det gäller längre"})
        .may<&Promise::ended>("ended", {"that it ended early", "att det avslutades i förtid"})
        .may<&Promise::corrections>("corrections",
                                    {"what was corrected afterwards", "vad som rättats i efterhand"})
        .may<&Promise::contact>("contact", {"whom to ask", "vem man kan fråga"});
    return ObjectInfo{records::info(What::promise).one, record_rows(rows)};
  }();
  return info;
}

const ObjectInfo& promise_fields() { return fields<Promise>(); }

}  // namespace lofte::records
