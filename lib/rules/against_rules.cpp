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
    {"Restore the file. A measure that came to nothing is dropped with a reason, a promise that was broken "
     "off is ended. A file may be moved or renamed as long as its content stays.",
     "Återställ filen. En åtgärd som inte blev av utgår (dropped), med ett skäl, och ett löfte som avbröts "
     "får ended. En fil får flyttas eller byta namn så länge innehållet är kvar."}};

const RuleInfo kIdReused{
    "id-reused",
    Family::against,
    Severity::error,
    {"an id or a name that stood for one thing stands for another",
     "ett id eller ett namn som betydde en sak betyder en annan"},
    {"Links go by ids. When an id is given to something else, everything that refers to it says something "
     "that "
     "nobody wrote. Two places that exchange their names exchange their figures on every page.",
     "Det är id:n som knyter samman poster. När ett id ges till något annat säger allt som hänvisar till det "
     "något "
     "som ingen har skrivit. Två platser som byter namn byter siffror på varje sida."},
    {"Give the new thing an id and a name of its own, and let the old one keep those that it had.",
     "Ge det nya ett eget id och ett eget namn, och låt det gamla behålla sina."}};

const RuleInfo kFactChanged{
    "fact-changed",
    Family::against,
    Severity::error,
    {"something that had happened was changed or taken away afterwards",
     "något som redan hade hänt har ändrats eller tagits bort i efterhand"},
    {"What was done and told stays as it was recorded: on which day a walk was held, what was proposed and "
     "answered, what a survey showed. If it could be changed without a word, the past would look better for "
     "every year that passes. Every field of a record is such a fact but for the few that are named as free.",
     "Det som gjordes och redovisades står kvar så som det antecknades: vilken dag en vandring hölls, vad "
     "som "
     "föreslogs och besvarades, vad en mätning visade. Kunde det ändras utan ett ord skulle det förflutna se "
     "bättre ut för varje år. Alla fält i en post är sådana uppgifter, utom de få som anges som fria."},
    {"Put it back. If it was wrong all along, keep the change and add an entry to corrected of the same "
     "record, "
     "with its date and what was wrong. What has happened since is added, not written over.",
     "Återställ det. Har det varit fel hela tiden, behåll ändringen och lägg till en rad i corrected i samma "
     "post, med datum och vad som var fel. Det som har hänt sedan dess läggs till och skrivs inte över något "
     "annat."}};

const RuleInfo kResultChanged{
    "result-changed",
    Family::against,
    Severity::error,
    {"a result that was reported would be another with the records as they are now",
     "ett resultat som har redovisats skulle bli ett annat med posterna som de är nu"},
    {"Once the final follow-up is reported, residents have been told how it went. Whichever record is "
     "changed, "
     "the verdict and the figures of that day stay what they were, or a dated correction says why they "
     "don't.",
     "När slutresultatet är redovisat har invånarna fått veta hur det gick. Vilken post som än ändras ska "
     "bedömningen och siffrorna för den dagen vara desamma, eller också säger en daterad rättelse varför de "
     "inte är det."},
    {"Put back what was changed. If the result was wrong, add an entry to corrected of the final follow-up, "
     "with its date and what was wrong.",
     "Återställ det som ändrades. Var resultatet fel, lägg till en rad i corrected i slutredovisningen, med "
     "datum och vad som var fel."}};

const RuleInfo kPastChanged{
    "past-changed",
    Family::against,
    Severity::warning,
    {"the state of a promise on a past day would be another with the records as they are now",
     "läget för ett löfte en tidigare dag skulle bli ett annat med posterna som de är nu"},
    {"What lofte answered on that day may have been quoted. Nothing final was reported yet, so the change is "
     "allowed; it should be one that was meant.",
     "Det lofte svarade den dagen kan ha citerats. Inget slutresultat var redovisat, så ändringen är "
     "tillåten, "
     "men den ska vara avsedd."},
    {"See that the change is right. If something had been wrong, say so in corrected of that record.",
     "Kontrollera att ändringen stämmer. Om något har varit fel, skriv det i corrected i den posten."}};

const RuleInfo kProtectionLowered{
    "protection-lowered",
    Family::against,
    Severity::error,
    {"counts of people are less protected than they were",
     "antal som rör människor är mindre skyddade än de var"},
    {"Small counts of people can point out somebody. What was recorded under the promise that it is "
     "protected "
     "is not published later by a change of a setting.",
     "Små antal kan peka ut någon. Det som antecknades med löfte om skydd ska inte bli offentligt senare "
     "genom "
     "en ändrad inställning."},
    {"Put the protection back. Counts that need none can be kept under an activity of their own from now on.",
     "Återställ skyddet. Antal som inte behöver skyddas kan från och med nu räknas under en egen "
     "aktivitet."}};

const RuleInfo kSettingMovesPast{
    "setting-moves-past",
    Family::against,
    Severity::warning,
    {"a changed setting moves deadlines of what had been chosen, held or ended already",
     "en ändrad inställning flyttar tidsfrister för det som redan hade valts, hållits eller upphört"},
    {"A setting holds for all years at once. A longer deadline makes what was late look as if it had been in "
     "time, also in reports of years that have passed.",
     "En inställning gäller för alla år på en gång. En längre tidsfrist får det som var försenat att se ut "
     "som "
     "om det kom i tid, också i redovisningar av år som gått."},
    {"Put the setting back, or see that everybody knows that it holds backwards, too.",
     "Återställ inställningen, eller se till att alla vet att den gäller även bakåt."}};

const RuleInfo kLateEntry{
    "late-entry",
    Family::against,
    Severity::info,
    {"something was recorded more than 60 days after its day",
     "något antecknades mer än 60 dagar efter sin dag"},
    {"Adding what was forgotten is right. It is told so that whoever reads an old report knows what was not "
     "known when it was made.",
     "Det är riktigt att lägga till det som glömts. Det anges för att den som läser en äldre redovisning ska "
     "veta vad som inte var känt när den gjordes."},
    {"Nothing, if the day is right.", "Inget, om dagen stämmer."}};

const std::vector<Rule>& against_rules() {
  static const std::vector<Rule> rules{
      {&kSignedPromiseChanged, nullptr}, {&kHistoryRewritten, nullptr}, {&kFollowupChanged, nullptr},
      {&kRecordRemoved, nullptr},        {&kIdReused, nullptr},         {&kFactChanged, nullptr},
      {&kResultChanged, nullptr},        {&kPastChanged, nullptr},      {&kProtectionLowered, nullptr},
      {&kSettingMovesPast, nullptr},     {&kLateEntry, nullptr}};
  return rules;
}

}  // namespace lofte::rules
