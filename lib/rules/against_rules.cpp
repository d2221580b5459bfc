// SPDX-License-Identifier: Apache-2.0
#include "rules/against_parts.h"
#include "rules/families.h"

namespace lofte::rules {

using diag::Family;
using diag::RuleInfo;
using diag::Severity;

const RuleInfo kSignedPromiseChanged{
    "signed-promise-changed",
    Family::against,
    Severity::error,
    {"a signed promise says something else than what was signed",
     "ett undertecknat löfte säger något annat än det som undertecknades"},
    {"Residents were promised what was signed. When the words or the targets change afterwards, nobody can "
     "see "
     "whether the promise was kept or made easier to keep. Title, period, parties, signing, the commitments, "
     "and "
     "what lofte.yaml says of the activities and places in their targets stay as they were.",
     "Det som undertecknades är det som lovades invånarna. Ändras orden eller målen i efterhand går det inte "
     "att "
     "se om löftet hölls eller gjordes lättare att hålla. Titel, period, parter, undertecknande, åtaganden "
     "och det "
     "som lofte.yaml säger om aktiviteterna och platserna i målen står kvar som de var."},
    {"Put back what was signed. Write what has changed as a new, dated statement: extended, ended or "
     "corrections. "
     "For a new promise, write a new record that replaces this one.",
     "Återställ det som undertecknades. Skriv det som ändrats som en ny, daterad uppgift: extended, ended "
     "eller "
     "corrections. Skriv ett nytt löfte i en ny post som ersätter det här."}};

const RuleInfo kHistoryRewritten{"history-rewritten",
                                 Family::against,
                                 Severity::error,
                                 {"the history or the deadline of a measure was changed afterwards",
                                  "en åtgärds historik eller tidsfrist har ändrats i efterhand"},
                                 {"The history shows what was known and when. If it can be rewritten, a late "
                                  "measure can be made to look as if "
                                  "it had been in time.",
                                  "Historiken visar vad som var känt och när. Om den kan skrivas om kan en "
                                  "försenad åtgärd fås att se ut som om "
                                  "den blev klar i tid."},
                                 {"Put back the entries and the deadline. Add a new entry last in history "
                                  "for what has happened, and move a "
                                  "deadline with moved_due.",
                                  "Återställ raderna och tidsfristen. Lägg till en ny rad sist i history för "
                                  "det som har hänt, och flytta en "
                                  "tidsfrist med moved_due."}};

const RuleInfo kFollowupChanged{
    "followup-changed",
    Family::against,
    Severity::error,
    {"a reported follow-up was changed without saying so",
     "en redovisad uppföljning har ändrats utan att det framgår"},
    {"Others have already read and quoted the figures. A correction is welcome when it can be seen that one "
     "was "
     "made.",
     "Andra har redan läst och citerat siffrorna. En rättelse är välkommen när det syns att den har gjorts."},
    {"Add an entry to corrected with its date and what was corrected, or put the figures back.",
     "Lägg till en rad i corrected med datum och vad som rättats, eller återställ siffrorna."}};

const RuleInfo kRecordRemoved{
    "record-removed",
    Family::against,
    Severity::error,
    {"a record of something signed, held, chosen or reported is gone",
     "en post om något undertecknat, genomfört, valt eller redovisat är borta"},
    {"What has been promised, done or reported is part of the story, also when it went badly.",
     "Det som har lovats, gjorts eller redovisats hör till historien, även när det gick dåligt."},
    {"Bring the file back. A measure that came to nothing is dropped with a reason, a promise that was "
     "broken off is "
     "ended. A file may be moved or renamed as long as its content stays.",
     "Ta tillbaka filen. En åtgärd som inte blev av avförs (dropped) med ett skäl, ett löfte som bröts får "
     "ended. En "
     "fil får flyttas eller byta namn så länge innehållet är kvar."}};

const RuleInfo kIdReused{
    "id-reused",
    Family::against,
    Severity::error,
    {"an id that named one thing names another", "ett id som betydde en sak betyder en annan"},
    {"Links go by ids. When an id is given to something else, everything that refers to it says something "
     "that "
     "nobody wrote.",
     "Det är id:n som knyter samman poster. När ett id ges till något annat säger allt som hänvisar till det "
     "något "
     "som ingen har skrivit."},
    {"Give the new thing an id of its own, and let the old one keep the id that it had.",
     "Ge det nya ett eget id och låt det gamla behålla sitt."}};

const std::vector<Rule>& against_rules() {
  static const std::vector<Rule> rules{{&kSignedPromiseChanged, nullptr},
                                       {&kHistoryRewritten, nullptr},
                                       {&kFollowupChanged, nullptr},
                                       {&kRecordRemoved, nullptr},
                                       {&kIdReused, nullptr}};
  return rules;
}

}  // namespace lofte::rules
