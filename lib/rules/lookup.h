// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <string_view>

#include "corpus/corpus.h"
#include "diag/finding.h"

namespace lofte::rules {

inline diag::Place at(const records::Record& record, Span span) { return {record.path, span}; }

/// Calls `f` with lofte.yaml and every record that could be parsed.
template <class F>
void for_each_record(const corpus::Corpus& c, F f) {
  f(static_cast<const records::Record&>(c.settings));
  const auto all = [&f](const auto& kept) {
    for (const records::Record& record : kept) f(record);
  };
  std::apply([&all](const auto&... kept) { (all(kept), ...); }, corpus::all_kept(c));
}

}  // namespace lofte::rules
