// SPDX-License-Identifier: Apache-2.0
#include "yaml/rules.h"

namespace lofte::yaml {

using diag::Family;
using diag::Severity;

constexpr diag::RuleInfo kDuplicateKey{
    .id = "duplicate-key",
    .family = Family::form,
    .severity = Severity::error,
    .summary = {"a key is given twice in the same place", "ett fält anges två gånger på samma ställe"},
    .why =
        {"YAML readers do not agree on which of the two counts, and the person who wrote the second may not "
         "have seen the first.",
         "Program som läser YAML är inte överens om vilken av de två som gäller, och den som skrev den andra "
         "har kanske inte sett den första."},
    .remedy = {
        "Remove one of them, or give it the name it was meant to have. For several values under one key, "
        "write a list.",
        "Ta bort en av dem, eller ge den namnet den skulle ha. Skriv en lista om flera värden hör till "
        "samma fält."}};

constexpr diag::RuleInfo kNotUtf8{
    .id = "not-utf8",
    .family = Family::form,
    .severity = Severity::error,
    .summary = {"the file is not UTF-8 text", "filen är inte text i UTF-8"},
    .why = {"In any other encoding å, ä and ö become other characters for the next reader.",
            "I andra teckenkodningar blir å, ä och ö andra tecken för nästa läsare."},
    .remedy = {"Save the file again from a text editor with the encoding UTF-8.",
               "Spara filen på nytt från en textredigerare med teckenkodningen UTF-8."}};

constexpr diag::RuleInfo kNotYaml{
    .id = "not-yaml",
    .family = Family::form,
    .severity = Severity::error,
    .summary = {"the file cannot be read as YAML", "filen går inte att läsa som YAML"},
    .why = {"A record that cannot be read is missing from every list, figure and report.",
            "En post som inte går att läsa saknas i varje lista, siffra och rapport."},
    .remedy = {
        "Mend the place that is pointed at. Texts that hold a colon followed by a space, or begin with a "
        "special sign, stand in quotes or on the line after `|`; lines that belong together begin in the "
        "same column, indented with spaces.",
        "Rätta stället som pekas ut. Texter som innehåller kolon följt av mellanslag, eller börjar med ett "
        "specialtecken, står inom citattecken eller på raden efter `|`; rader som hör ihop börjar i samma "
        "kolumn, indragna med mellanslag."}};

constexpr diag::RuleInfo kTooDeep{
    .id = "too-deep",
    .family = Family::form,
    .severity = Severity::error,
    .summary = {"the record is nested too deeply", "posten är för djupt nästlad"},
    .why = {"No record needs more than a few levels; a file with more is damaged or not a record.",
            "Ingen post behöver mer än några få nivåer; en fil med fler är skadad eller inte en post."},
    .remedy = {"Write the record with at most 32 levels.", "Skriv posten med högst 32 nivåer."}};

constexpr diag::RuleInfo kTooLarge{
    .id = "too-large",
    .family = Family::form,
    .severity = Severity::error,
    .summary = {"the file is larger than a record may be", "filen är större än en post får vara"},
    .why = {"Records are read by people and compared line by line; a file over 1 MiB is something else.",
            "Poster läses av människor och jämförs rad för rad; en fil över 1 MiB är något annat."},
    .remedy = {
        "Divide it into several records, or keep the document elsewhere and link to it from `sources`.",
        "Dela upp den på flera poster, eller förvara dokumentet någon annanstans och länka till det från "
        "`sources`."}};

constexpr diag::RuleInfo kYamlFeature{
    .id = "yaml-feature",
    .family = Family::form,
    .severity = Severity::error,
    .summary = {"a part of YAML that records do not have, or that is read otherwise than it looks",
                "en del av YAML som poster inte har, eller som läses på annat sätt än det ser ut"},
    .why =
        {"Anchors, aliases and merge keys let one line change what stands elsewhere, which nobody sees when "
         "the change is reviewed. Tags, directives and second documents are read differently by different "
         "programs. A number sign close to a word cuts a text off, and an item indented too far becomes a "
         "part of "
         "the text above, without any warning.",
         "Ankare, alias och sammanslagningar låter en rad ändra det som står någon annanstans, vilket "
         "ingen ser när ändringen granskas. Taggar, direktiv och flera dokument läses olika av olika "
         "program. Ett nummertecken tätt intill ett ord klipper av texten, och en punkt som är för långt "
         "indragen "
         "blir en del av texten ovanför, utan förvarning."},
    .remedy = {"Write out what is meant, one record in each file. Put a text that begins with `&`, `*` or "
               "`!`, or holds ` #`, in "
               "quotes.",
               "Skriv ut vad som menas, en post i varje fil. Sätt en text som börjar med `&`, `*` eller `!` "
               "eller innehåller ` #` inom "
               "citattecken."}};

const std::vector<const diag::RuleInfo*>& rules() {
  static const std::vector<const diag::RuleInfo*> all{&kDuplicateKey, &kNotUtf8,  &kNotYaml,
                                                      &kTooDeep,      &kTooLarge, &kYamlFeature};
  return all;
}

}  // namespace lofte::yaml
