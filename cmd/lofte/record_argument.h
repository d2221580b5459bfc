// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "corpus/corpus.h"
#include "records/kind.h"
#include "session.h"

namespace lofte::cli {

struct RecordName {
  records::What kind;
  std::string id;
};

/// The record that a word names: "measures/belysning", "measure/belysning", its file, or the id alone where
/// one record has it. Throws lofte::Error for any other, with the nearest.
RecordName named_record(const corpus::Corpus& corpus, const std::string& word);
/// The file of a record, relative to the root; also of one that cannot be read. Throws lofte::Error where
/// several lay claim to the id.
std::string path_of_record(const corpus::Corpus& corpus, const RecordName& name);

/// The ids given to an option that names records of a kind ("2020" or "promises/2020"); empty when it was not
/// given. Throws lofte::Error for one that there is not, with the nearest.
std::vector<std::string> record_arguments(const Session& session, const corpus::Corpus& corpus,
                                          records::What kind, std::string_view option);
/// The one id given to an option; empty when it was not given.
std::string record_argument(const Session& session, const corpus::Corpus& corpus, records::What kind,
                            std::string_view option);

}  // namespace lofte::cli
