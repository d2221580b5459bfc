// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "corpus/corpus.h"
#include "diag/finding.h"
#include "yaml/reader.h"

namespace lofte::cli {

/// Says in which field of its record a finding stands, in words that stay when lines are added, moved or
/// mended above it. The files are read again from their texts: only some formats ask.
class FindingFields {
 public:
  explicit FindingFields(const corpus::Corpus& corpus) : corpus_(corpus) {}

  /// `participants/Boende, 12/count`; for what concerns a whole record or part of one, that part, with the
  /// key that is missing; where there is no field (a comment, what cannot be read), what stands there. Empty
  /// for what concerns the file or its name.
  std::string operator()(const diag::Finding& finding);

 private:
  bool open(const std::string& path);

  const corpus::Corpus& corpus_;
  std::string path_;
  yaml::Document document_;
};

}  // namespace lofte::cli
