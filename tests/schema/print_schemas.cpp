// SPDX-License-Identifier: Apache-2.0
//
// Prints every schema as one JSON object, by the name of its kind, for check_schemas.py.
#include <iostream>

#include "output/json.h"
#include "records/settings.h"
#include "report/schema.h"

int main() {
  using namespace lofte;
  doc::Object all;
  for (const records::KindInfo& kind : records::kKinds)
    all.emplace_back(std::string(kind.folder), report::json_schema(kind.what));
  all.emplace_back(std::string(records::kSettingsFile), report::settings_schema());
  all.emplace_back("all", report::all_schemas());
  std::cout << output::json(all, true);
}
