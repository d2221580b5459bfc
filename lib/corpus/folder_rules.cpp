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
                             "Det som hänvisar till id:t kan mena vilken som helst av dem."},
                            {"Give one of them another id, and mend what refers to it.",
                             "Ge den ena ett annat id och rätta det som hänvisar till den."}};

const RuleInfo kMissingFile{
    "missing-file",
    Family::form,
    Severity::error,
    {"a link to a file that is not in the folder", "en länk till en fil som inte finns i mappen"},
    {"Evidence that cannot be opened shows nothing.", "Underlag som inte går att öppna visar ingenting."},
    {"Put the file there, or mend the path; it is counted from the folder of lofte.yaml.",
     "Lägg dit filen eller rätta sökvägen; den räknas från mappen med lofte.yaml."}};

const RuleInfo kUnknownFolder{
    "unknown-folder",
    Family::form,
    Severity::error,
    {"a YAML file outside the folders of records", "en YAML-fil utanför mapparna för poster"},
    {"It would look like a record without ever being read.",
     "Den skulle se ut som en post utan att någonsin läsas."},
    {"Move it to the folder of its kind, or list its folder under `ignore` in lofte.yaml.",
     "Flytta den till mappen för sin sort, eller ange dess mapp under `ignore` i lofte.yaml."}};

const std::vector<const RuleInfo*>& rules() {
  static const std::vector<const RuleInfo*> all{&kDuplicateId, &kMissingFile, &kUnknownFolder};
  return all;
}

}  // namespace lofte::corpus
