// SPDX-License-Identifier: Apache-2.0
#include "corpus/loader.h"

namespace lofte::corpus {

using diag::Family;
using diag::RuleInfo;
using diag::Severity;

const RuleInfo kDuplicateId{"duplicate-id",
                            Family::form,
                            Severity::error,
                            {"two things have the same id", "två saker har samma id"},
                            {"What refers to the id could mean either of them.",
                             "Det som hänvisar till id:t kan avse vilken som helst av dem."},
                            {"Give one of them another id, and correct what refers to it.",
                             "Ge den ena ett annat id och rätta det som hänvisar till den."}};

const RuleInfo kMissingFile{
    "missing-file",
    Family::form,
    Severity::error,
    {"a link to a file that is not in the folder", "en länk till en fil som inte finns i mappen"},
    {"Evidence that cannot be opened shows nothing.", "Underlag som inte går att öppna visar ingenting."},
    {"Put the file there, or correct the path; it is relative to the folder that holds lofte.yaml.",
     "Lägg dit filen eller rätta sökvägen; den räknas från mappen med lofte.yaml."}};

const RuleInfo kUnknownFolder{"unknown-folder",
                              Family::form,
                              Severity::error,
                              {"a record that is not read because of where it is or what it is called",
                               "en post som inte läses på grund av var den ligger eller vad den heter"},
                              {"Only files that end in .yaml, in the folders of records, are read. Anything "
                               "else would look like a record and "
                               "count nowhere.",
                               "Bara filer som slutar på .yaml, i mapparna för poster, läses. Annat skulle "
                               "se ut som en post och inte räknas "
                               "någonstans."},
                              {"Move it to the folder of its kind, or give it a name that ends in .yaml. "
                               "What is not a record can be listed "
                               "by its folder under `ignore` in lofte.yaml.",
                               "Flytta den till mappen för sin sort, eller ge den ett namn som slutar på "
                               ".yaml. Det som inte är poster kan "
                               "anges med sin mapp under `ignore` i lofte.yaml."}};

const std::vector<const RuleInfo*>& rules() {
  static const std::vector<const RuleInfo*> all{&kDuplicateId, &kMissingFile, &kUnknownFolder};
  return all;
}

}  // namespace lofte::corpus
