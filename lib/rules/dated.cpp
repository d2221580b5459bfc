// SPDX-License-Identifier: Apache-2.0
#include "rules/dated.h"

namespace lofte::rules {

using records::Canonical;
using records::What;

const Canonical* date_of(const Canonical& value) {
  if (value.kind == Canonical::Kind::scalar) return value.when ? &value : nullptr;
  for (const std::string_view field : {"date", "decided"})
    if (const Canonical* date = value.find(field)) return date->when ? date : nullptr;
  return nullptr;
}

const Canonical* date_of_record(What kind, const Canonical& root) {
  const Canonical* published = root.find("published");
  if (kind == What::survey) return published ? date_of(*published) : nullptr;
  if (kind == What::measure) {
    const Canonical* history = root.find("history");
    return history && !history->items.empty() ? date_of(history->items.front()) : nullptr;
  }
  if (kind == What::plan || kind == What::agreement || kind == What::promise) {
    const Canonical* decision = root.find(kind == What::plan ? "decided" : "signed");
    return decision ? date_of(*decision) : nullptr;
  }
  return date_of(root);
}

}  // namespace lofte::rules
