// SPDX-License-Identifier: Apache-2.0
#include "interview_topics.h"

namespace lofte::cli {
namespace {

using records::What;
using words::Phrase;

std::vector<Topic> of_promise() {
  return {
      {"title", {"What is the promise called?", "Vad heter löftet?"}},
      {"period",
       {"Which period is it for? For example 2026, or 2026-03/2027-02",
        "Vilken period gäller det? Till exempel 2026, eller 2026-03/2027-02"}},
      {"parties", {"Who promises?", "Vilka lovar?"}},
      {"commitments",
       {"What is promised?", "Vad lovas?"},
       {{"text",
         {"What is promised, in the words that are signed?", "Vad lovas, med de ord som undertecknas?"}},
        {"responsible", {"Who is to do it?", "Vem ska göra det?"}},
        {"target",
         {"Is there a number to reach, such as 50 checks or 90 %?",
          "Finns det ett tal att nå, till exempel 50 kontroller eller 90 %?"},
         {{"at_least",
           {"At least how many, or what share (90 %, or all)?",
            "Minst hur många, eller hur stor andel (90 %, eller all)?"}},
          {"of", {"What is counted?", "Vad räknas?"}},
          {"per",
           {"For each walk that is held? Then write walk",
            "För varje vandring som hålls? Skriv i så fall walk"}},
          {"every", {"In each day, week, month …?", "Varje dag, vecka, månad …?"}}},
         {},
         "none"}},
       Phrase{"One more commitment?", "Ett åtagande till?"}},
      {"signed",
       {"Has it been signed?", "Är det undertecknat?"},
       {{"date", {"On which day was it signed?", "Vilken dag undertecknades det?"}},
        {"by",
         {"Who signed?", "Vilka undertecknade?"},
         {{"party", {"For whom was it signed?", "För vem undertecknades det?"}},
          {"role",
           {"Which function signed? Never a name", "Vilken funktion undertecknade? Aldrig ett namn"}}},
         Phrase{"One more signature?", "En underskrift till?"}}}},
      {"follow_up",
       {"Is it to be followed up regularly?", "Ska det följas upp regelbundet?"},
       {{"every", {"How often is it followed up?", "Hur ofta följs det upp?"}}}},
      {"feedback",
       {"Are the residents to hear regularly how it goes?", "Ska invånarna regelbundet få veta hur det går?"},
       {{"every", {"How often do they hear?", "Hur ofta får de veta det?"}}}}};
}

std::vector<Topic> of_walk() {
  return {{"date",
           {"On which day was the walk held, or is it to be?",
            "Vilken dag hölls vandringen, eller ska den hållas?"}},
          {"places",
           {"Where? Several places with commas between them", "Var? Flera platser skrivs med komma emellan"}},
          {"promise", {"Which promise does it belong to?", "Vilket löfte hör den till?"}},
          {"led_by", {"Who led it?", "Vem ledde den?"}},
          {"participants",
           {"Is it known who took part?", "Vet ni vilka som deltog?"},
           {{"group",
             {"Which group? For example residents, young people", "Vilken grupp? Till exempel boende, unga"}},
            {"count", {"How many were they? ~15 is about 15", "Hur många var de? ~15 betyder ungefär 15"}}},
           Phrase{"One more group?", "En grupp till?"}},
          {"observations",
           {"Was something seen that is to be written down?", "Såg ni något som ska antecknas?"},
           {{"text", {"What was seen?", "Vad såg ni?"}},
            {"place", {"Where was it?", "Var var det?"}},
            {"category", {"What is it about?", "Vad gäller det?"}},
            {"proposals",
             {"Was something proposed?", "Föreslogs något?"},
             {{"text", {"What was proposed?", "Vad föreslogs?"}},
              {"owner", {"Who has the say there?", "Vem har rådighet där?"}}},
             Phrase{"One more proposal?", "Ett förslag till?"}}},
           Phrase{"One more observation?", "En iakttagelse till?"}}};
}

std::vector<Topic> of_measure() {
  return {{"from",
           {"What does it come from: a proposal, or a problem?",
            "Vad kommer den från: ett förslag, eller ett problem?"}},
          {"title", {"What is to be done?", "Vad ska göras?"}},
          {"responsible", {"Who is to do it?", "Vem ska göra det?"}},
          {"due", {"When is it to be done?", "När ska det vara klart?"}},
          {"history",
           {"Has something happened?", "Har något hänt?"},
           {{"date",
             {"On which day was it chosen, started or done?",
              "Vilken dag valdes, påbörjades eller genomfördes den?"}},
            {"state", {"How far had it come then?", "Hur långt hade den kommit då?"}}},
           Phrase{"One more event?", "En händelse till?"}}};
}

std::vector<Topic> of_followup() {
  return {{"promise", {"Which promise is followed up?", "Vilket löfte följs upp?"}},
          {"period", {"Which period is it about?", "Vilken period gäller det?"}},
          {"date", {"On which day was it reported?", "Vilken dag redovisades det?"}},
          {"by", {"Who reported it?", "Vem redovisade det?"}},
          {"counts",
           {"Was something counted?", "Har något räknats?"},
           {{"of", {"What was counted?", "Vad räknades?"}},
            {"count",
             {"How many? ~20 is about 20, 50+ is a little more than 50",
              "Hur många? ~20 betyder ungefär 20, 50+ drygt 50"}}},
           Phrase{"One more figure?", "En siffra till?"}}};
}

std::vector<Topic> of_survey() {
  return {{"series", {"Which series of surveys does it belong to?", "Vilken mätserie hör den till?"}},
          {"period", {"When was it made?", "När gjordes den?"}},
          {"scale",
           {"Do the answers have a scale?", "Har svaren en skala?"},
           {{"min", {"What is the lowest value?", "Vilket är det lägsta värdet?"}},
            {"max", {"What is the highest value?", "Vilket är det högsta värdet?"}},
            {"better", {"Which is better, higher or lower?", "Vad är bättre, högre eller lägre?"}}}}};
}

std::vector<Topic> of_situation() {
  return {{"title", {"What is the picture of the situation called?", "Vad heter lägesbilden?"}},
          {"date", {"From which day is it?", "Från vilken dag är den?"}},
          {"problems",
           {"Does it name problems?", "Anger den några problem?"},
           {{"title", {"What is the problem?", "Vilket är problemet?"}},
            {"place", {"Where is it?", "Var finns det?"}}},
           Phrase{"One more problem?", "Ett problem till?"}}};
}

std::vector<Topic> of_plan() {
  return {
      {"title", {"What is the plan called?", "Vad heter planen?"}},
      {"decided",
       {"Has it been decided?", "Är den beslutad?"},
       {{"date", {"On which day was it decided?", "Vilken dag beslutades den?"}},
        {"by", {"Who decided it?", "Vem beslutade den?"}}}},
      {"situation", {"Which picture of the situation is it based on?", "Vilken lägesbild bygger den på?"}}};
}

std::vector<Topic> of_agreement() {
  return {{"title", {"What is the agreement called?", "Vad heter överenskommelsen?"}},
          {"parties", {"Who agrees?", "Vilka är parterna?"}},
          {"period", {"Which period is it for?", "Vilken period gäller den?"}},
          {"focus_areas",
           {"Does it name focus areas?", "Anger den några fokusområden?"},
           {{"title", {"What is the focus area called?", "Vad heter fokusområdet?"}}},
           Phrase{"One more focus area?", "Ett fokusområde till?"}}};
}

std::vector<Topic> of_forum() {
  return {{"title", {"What is the forum called?", "Vad heter forumet?"}},
          {"level", {"On which level does it work?", "På vilken nivå arbetar det?"}},
          {"meets",
           {"Does it meet regularly?", "Möts det regelbundet?"},
           {{"every", {"How often does it meet?", "Hur ofta möts det?"}}}}};
}

std::vector<Topic> of_party() {
  return {{"name", {"What is the party called?", "Vad heter parten?"}},
          {"side", {"Which side is it on?", "Vilken sida hör den till?"}},
          {"part_of", {"Which party is it a part of?", "Vilken part är den en del av?"}}};
}

std::vector<Topic> of_place() {
  return {
      {"name", {"What is the place called?", "Vad heter platsen?"}},
      {"at",
       {"Which word stands before its name: i, på or vid?", "Vilket ord står före namnet: i, på eller vid?"}},
      {"part_of", {"Which place does it lie in?", "Vilken plats ligger den i?"}}};
}

std::vector<Topic> of_activity() {
  return {{"one",
           {"What is one of them called? For example: trafikkontroll",
            "Vad heter en sådan? Till exempel: trafikkontroll"}},
          {"many", {"And several of them?", "Och flera?"}},
          {"sensitive",
           {"Are people counted, so that small numbers must be protected?",
            "Räknas människor, så att små antal ska skyddas?"}}};
}

}  // namespace

std::vector<Topic> topics(What kind) {
  switch (kind) {
    case What::promise:
      return of_promise();
    case What::walk:
      return of_walk();
    case What::measure:
      return of_measure();
    case What::followup:
      return of_followup();
    case What::survey:
      return of_survey();
    case What::situation:
      return of_situation();
    case What::plan:
      return of_plan();
    case What::agreement:
      return of_agreement();
    case What::forum:
      return of_forum();
    case What::party:
      return of_party();
    case What::place:
      return of_place();
    default:
      return of_activity();
  }
}

}  // namespace lofte::cli
