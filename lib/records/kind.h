// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "words/phrase.h"

namespace lofte::records {

/// The kinds of record, and the things that lofte.yaml declares: all that a record can refer to by id.
enum class What {
  promise,
  walk,
  measure,
  followup,
  survey,
  situation,
  plan,
  agreement,
  forum,
  party,
  place,
  activity,
  category
};

/// What is fixed about a kind of record.
struct KindInfo {
  What what;
  std::string_view name;    ///< as in KIND/ID when singular is meant: "promise"
  std::string_view folder;  ///< "promises"; also the prefix of its records in JSON ("promises/2020")
  words::Phrase one;        ///< "a promise"
  words::Phrase many;
  words::Phrase about;  ///< what such a record is, one sentence
};

/// The nine kinds, in the order in which people meet them.
inline constexpr std::array<KindInfo, 9> kKinds{{
    {What::promise,
     "promise",
     "promises",
     {"a promise", "ett löfte"},
     {"promises", "löften"},
     {"A citizen promise (medborgarlöfte): what a municipality and its local police promise the residents",
      "Ett medborgarlöfte: vad kommunen och lokalpolisen lovar invånarna"}},
    {What::walk,
     "walk",
     "walks",
     {"a walk", "en vandring"},
     {"walks", "vandringar"},
     {"A safety walk (trygghetsvandring): what was seen and proposed, and what the participants were told",
      "En trygghetsvandring: vad som sågs och föreslogs, och vad deltagarna fick veta"}},
    {What::measure,
     "measure",
     "measures",
     {"a measure", "en åtgärd"},
     {"measures", "åtgärder"},
     {"A measure (åtgärd): what is done, by whom, and how far it has come",
      "En åtgärd: vad som görs, av vem och hur långt det har kommit"}},
    {What::followup,
     "followup",
     "followups",
     {"a follow-up", "en uppföljning"},
     {"follow-ups", "uppföljningar"},
     {"A follow-up (uppföljning): figures and judgements over a period, as they were reported",
      "En uppföljning: siffror och bedömningar för en period, så som de redovisades"}},
    {What::survey,
     "survey",
     "surveys",
     {"a survey", "en trygghetsmätning"},
     {"surveys", "trygghetsmätningar"},
     {"A safety survey (trygghetsmätning): one round of one instrument in one area",
      "En trygghetsmätning: en omgång av ett mätinstrument i ett område"}},
    {What::situation,
     "situation",
     "situations",
     {"a situation", "en lägesbild"},
     {"situations", "lägesbilder"},
     {"A picture of the situation (lägesbild): the problems and their causes",
      "En lägesbild: problemen och deras orsaker"}},
    {What::plan,
     "plan",
     "plans",
     {"a plan", "en åtgärdsplan"},
     {"plans", "åtgärdsplaner"},
     {"A plan of measures (åtgärdsplan) under the act 2023:196, section 5",
      "En åtgärdsplan enligt 5 § lagen (2023:196)"}},
    {What::agreement,
     "agreement",
     "agreements",
     {"an agreement", "en överenskommelse"},
     {"agreements", "överenskommelser"},
     {"A cooperation agreement (samverkansöverenskommelse): its parties, purposes and focus areas",
      "En samverkansöverenskommelse: parter, syften och fokusområden"}},
    {What::forum,
     "forum",
     "forums",
     {"a forum", "ett forum"},
     {"forums", "forum"},
     {"A forum (brå, råd, check-in): who meets, how often, and when it met",
      "Ett forum (brå, råd, avstämning): vilka som möts, hur ofta och när de möttes"}},
}};

/// The kind of a record; only for the first nine.
constexpr const KindInfo& info(What what) { return kKinds[static_cast<std::size_t>(what)]; }

/// The kind whose folder is named; nullptr for any other folder.
const KindInfo* kind_of_folder(std::string_view folder);
/// The kind by its name or its folder's ("promise", "promises"); nullptr for any other word.
const KindInfo* kind_named(std::string_view word);
/// The kind that a word was most likely meant to name, in English or Swedish ("åtgärder"); nullptr for none.
const KindInfo* kind_meant(std::string_view word);

/// "a promise", "a party" …, also for what lofte.yaml declares.
words::Phrase one(What what);

/// Whether a text is an id: [a-z0-9]+(-[a-z0-9]+)*, at most 100 characters.
bool is_id(std::string_view text);

/// What is_id accepts, as a regular expression (ECMAScript) without anchors, and its longest length.
inline constexpr std::string_view kIdPattern = "[a-z0-9]+(-[a-z0-9]+)*";
inline constexpr std::size_t kLongestId = 100;
/// The id that a text most likely means: lower case, å ä ö written a a o, the rest made hyphens. May be
/// empty.
std::string id_from(std::string_view text);

}  // namespace lofte::records
