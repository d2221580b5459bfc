// SPDX-License-Identifier: Apache-2.0
#include "query/corrections.h"

namespace lofte::query {

std::vector<CorrectionEntry> corrections(const corpus::Corpus& corpus) {
  std::vector<CorrectionEntry> out;
  corpus::for_each_kind(corpus, [&](records::What kind, const auto& kept) {
    for (const auto& record : kept) {
      const corpus::RecordName name{kind, std::string(record.id)};
      for (const auto& one : record.corrected) out.push_back({name, &one->date, &one->what});
      if constexpr (requires { record.corrections; })
        for (const auto& one : record.corrections)
          out.push_back({name, &one->date, &one->what, &one->because});
    }
  });
  return out;
}

}  // namespace lofte::query
