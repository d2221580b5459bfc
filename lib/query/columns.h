// SPDX-License-Identifier: Apache-2.0
//
// The columns that listings are made of: the key that programs read, and what a person sees above it.
#pragma once
#include "query/listing.h"

namespace lofte::query::column {

inline constexpr words::Phrase kYes{"yes", "ja"};
inline constexpr words::Phrase kNo{"no", "nej"};

inline doc::Column plain(const char* key, words::Phrase title, Voice voice) {
  return {key, std::string(title.in(voice.lang)), doc::Align::left};
}

inline doc::Column number(const char* key, words::Phrase title, Voice voice) {
  return {key, std::string(title.in(voice.lang)), doc::Align::right};
}

inline doc::Column id(Voice voice) { return plain("id", {"Id", "Id"}, voice); }
inline doc::Column title(Voice voice) { return plain("title", {"Title", "Titel"}, voice); }
inline doc::Column period(Voice voice) { return plain("period", {"Period", "Period"}, voice); }
inline doc::Column state(Voice voice) { return plain("state", {"State", "Läge"}, voice); }
inline doc::Column parties(Voice voice) { return plain("parties", {"Parties", "Parter"}, voice); }
inline doc::Column commitments(Voice voice) {
  return number("commitments", {"Commitments", "Åtaganden"}, voice);
}
inline doc::Column met(Voice voice) { return number("met", {"Kept", "Uppfyllda"}, voice); }
inline doc::Column date(Voice voice) { return plain("date", {"Date", "Datum"}, voice); }
inline doc::Column places(Voice voice) { return plain("places", {"Places", "Platser"}, voice); }
inline doc::Column place(Voice voice) { return plain("place", {"Place", "Plats"}, voice); }
inline doc::Column proposals(Voice voice) { return number("proposals", {"Proposals", "Förslag"}, voice); }
inline doc::Column chosen(Voice voice) { return number("chosen", {"Chosen", "Valda"}, voice); }
inline doc::Column done(Voice voice) { return number("done", {"Done", "Genomförda"}, voice); }
inline doc::Column declined(Voice voice) { return number("declined", {"Declined", "Avslagna"}, voice); }
inline doc::Column unanswered(Voice voice) {
  return number("unanswered", {"Unanswered", "Obesvarade"}, voice);
}
inline doc::Column feedback(Voice voice) { return plain("feedback", {"Feedback", "Återkoppling"}, voice); }
inline doc::Column responsible(Voice voice) {
  return plain("responsible", {"Responsible", "Ansvarig"}, voice);
}
inline doc::Column due(Voice voice) { return plain("due", {"Due", "Tidsfrist"}, voice); }
inline doc::Column overdue_days(Voice voice) {
  return number("overdue_days", {"Days late", "Dagar försenad"}, voice);
}
inline doc::Column category(Voice voice) { return plain("category", {"Category", "Kategori"}, voice); }
inline doc::Column number_in_protocol(Voice voice) { return plain("number", {"No.", "Nr"}, voice); }
inline doc::Column seen(Voice voice) { return plain("text", {"What was seen", "Iakttagelse"}, voice); }
inline doc::Column observation(Voice voice) {
  return plain("observation", {"What was seen", "Iakttagelse"}, voice);
}
inline doc::Column proposal(Voice voice) { return plain("text", {"Proposal", "Förslag"}, voice); }
inline doc::Column kind(Voice voice) { return plain("kind", {"Kind", "Slag"}, voice); }
inline doc::Column said_by(Voice voice) { return number("count", {"Said by", "Antal"}, voice); }
inline doc::Column open(Voice voice) { return number("open", {"Unanswered", "Obesvarade"}, voice); }
inline doc::Column owner(Voice voice) { return plain("owner", {"Owner", "Rådighet"}, voice); }
inline doc::Column since(Voice voice) { return plain("since", {"Since", "Sedan"}, voice); }
inline doc::Column until(Voice voice) { return plain("until", {"Decided by", "Avgörs senast"}, voice); }
inline doc::Column handed_on_to(Voice voice) {
  return plain("handed_on_to", {"Handed on to", "Skickat till"}, voice);
}
inline doc::Column note(Voice voice) { return plain("note", {"Note", "Kommentar"}, voice); }
inline doc::Column made(Voice voice) { return plain("measures", {"Measures", "Åtgärder"}, voice); }
inline doc::Column walk(Voice voice) { return plain("walk", {"Walk", "Vandring"}, voice); }
inline doc::Column promise(Voice voice) { return plain("promise", {"Promise", "Löfte"}, voice); }
inline doc::Column by(Voice voice) { return plain("by", {"Reported by", "Redovisad av"}, voice); }
inline doc::Column figures(Voice voice) { return number("figures", {"Figures", "Siffror"}, voice); }
inline doc::Column final(Voice voice) { return plain("final", {"Final", "Slutresultat"}, voice); }
inline doc::Column series(Voice voice) { return plain("series", {"Series", "Serie"}, voice); }
inline doc::Column value(Voice voice) { return number("value", {"Value", "Värde"}, voice); }
inline doc::Column sent(Voice voice) { return number("sent", {"Sent", "Utskick"}, voice); }
inline doc::Column answered(Voice voice) { return number("answered", {"Answered", "Svar"}, voice); }
inline doc::Column published(Voice voice) { return plain("published", {"Published", "Publicerad"}, voice); }
inline doc::Column updated(Voice voice) { return plain("updated", {"Updated", "Uppdaterad"}, voice); }
inline doc::Column problems(Voice voice) { return number("problems", {"Problems", "Problem"}, voice); }
inline doc::Column decided(Voice voice) { return plain("decided", {"Decided", "Beslutad"}, voice); }
inline doc::Column situation(Voice voice) { return plain("situation", {"Situation", "Lägesbild"}, voice); }
inline doc::Column measures(Voice voice) { return number("measures", {"Measures", "Åtgärder"}, voice); }
inline doc::Column followed_up(Voice voice) {
  return plain("followed_up", {"Followed up", "Uppföljd"}, voice);
}
inline doc::Column focus_areas(Voice voice) {
  return number("focus_areas", {"Focus areas", "Fokusområden"}, voice);
}
inline doc::Column level(Voice voice) { return plain("level", {"Level", "Nivå"}, voice); }
inline doc::Column led_by(Voice voice) { return plain("led_by", {"Led by", "Leds av"}, voice); }
inline doc::Column meets(Voice voice) { return plain("meets", {"Meets", "Möts"}, voice); }
inline doc::Column meetings(Voice voice) { return number("meetings", {"Meetings", "Möten"}, voice); }
inline doc::Column last_met(Voice voice) { return plain("last_met", {"Last met", "Senaste möte"}, voice); }

}  // namespace lofte::query::column
