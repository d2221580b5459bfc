// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "base/source.h"
#include "corpus/succession.h"
#include "records/decode.h"
#include "yaml/reader.h"

namespace lofte::rules {

/// An edited record in which one field alone was changed: to find out which of several changes did something.
class InPart {
 public:
  /// `was`, `is`: the texts of the record; `path`: of the newer one.
  InPart(const Source& was, const Source& is, const corpus::RecordName& name, const std::string& path,
         std::string_view field);

  const records::AnyRecord& record() const { return record_; }

 private:
  corpus::RecordName name_;
  std::string path_;
  yaml::Document document_;  // which the texts of the record lead into
  Arena memory_;
  records::AnyRecord record_;
};

}  // namespace lofte::rules
