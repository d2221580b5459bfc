// SPDX-License-Identifier: Apache-2.0
//
// Allowances that say too little, and those that nothing needs.
#include "seeded/seed.h"

namespace lofte::seeded {
namespace {

// A comment on a line of its own above every key that begins one.
Seeds above_keys(const Folder& folder, const std::string& comment) {
  return each_seed(folder, [&](const Value& value) -> std::optional<Seed> {
    const std::string& text = folder.text(value.path);
    if (!value.entry || is_flow(text, *value.parent)) return std::nullopt;
    const auto begin = static_cast<std::uint32_t>(line_begin(text, value.entry->key_span.begin));
    return put(folder, value.path, {begin, begin}, comment + "\n");
  });
}

Seeds bare_allowance(const Folder& folder) {
  Seeds out = above_keys(folder, "# lofte: allow vague-wording");
  for (const char* comment :
       {"# lofte: allow because orden är kända", "# lofte: alow vague-wording because kända"})
    for (Seed& seed : above_keys(folder, comment)) out.push_back(std::move(seed));
  return out;
}

Seeds unused_allowance(const Folder& folder) {
  Seeds out = above_keys(folder, "# lofte: allow series-mixed because serien är känd");
  for (const char* comment :
       {"# lofte: allow personnummer because det är känt", "# lofte: allow vagt because kända"})
    for (Seed& seed : above_keys(folder, comment)) out.push_back(std::move(seed));
  return out;
}

}  // namespace

const std::vector<Seeder>& allowance_seeders() {
  static const std::vector<Seeder> all{{"bare-allowance", &bare_allowance},
                                       {"unused-allowance", &unused_allowance}};
  return all;
}

}  // namespace lofte::seeded
