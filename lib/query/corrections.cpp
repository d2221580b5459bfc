// SPDX-License-Identifier: Apache-2.0
#include "query/corrections.h"

namespace lofte::query {
namespace {

using records::What;

template <class R>
void add(What kind, const corpus::Kept<R>& kept, std::vector<CorrectionEntry>& out) {
  for (const R& record : kept) {
    const corpus::RecordName name{kind, std::string(record.id)};
    if constexpr (requires { record.corrected; })
      for (const auto& one : record.corrected) out.push_back({name, &one->date, &one->what});
    if constexpr (requires { record.corrections; })
      for (const auto& one : record.corrections) out.push_back({name, &one->date, &one->what, &one->because});
  }
}

}  // namespace

std::vector<CorrectionEntry> corrections(const corpus::Corpus& c) {
  std::vector<CorrectionEntry> out;
  add(What::promise, c.promises, out);
  add(What::walk, c.walks, out);
  add(What::measure, c.measures, out);
  add(What::followup, c.followups, out);
  add(What::survey, c.surveys, out);
  add(What::situation, c.situations, out);
  add(What::plan, c.plans, out);
  add(What::agreement, c.agreements, out);
  add(What::forum, c.forums, out);
  return out;
}

}  // namespace lofte::query
