// SPDX-License-Identifier: Apache-2.0
//
// References to what does not exist.
#include "seeded/seed.h"

namespace lofte::seeded {
namespace {

constexpr const char* kNothing = "finns-inte";

// The texts that refer to nothing in the place of a reference: each of its parts, once.
std::vector<std::string> broken(const Value& value) {
  const std::string& id = value.node->text;
  const std::size_t slash = id.find('/');
  switch (value.type.form) {
    case Form::ref:
    case Form::local_ref:
      return {kNothing};
    case Form::counted:
      if (id.starts_with("meeting:")) return {std::string("\"meeting:") + kNothing + "\""};
      return {kNothing};
    case Form::commitment_ref:
      return {kNothing + id.substr(slash), id.substr(0, slash + 1) + kNothing};
    case Form::origin: {
      const std::string start = id.starts_with("situation:") ? "situation:" : "";
      return {start + kNothing + id.substr(slash), id.substr(0, slash + 1) + kNothing};
    }
    default:
      return {};
  }
}

Seeds unknown_reference(const Folder& folder) {
  Seeds out;
  for (const Value& value : folder.values()) {
    if (!value.is_scalar()) continue;
    for (const std::string& text : broken(value)) out.push_back(put(folder, value, text));
  }
  return out;
}

}  // namespace

const std::vector<Seeder>& reference_seeders() {
  static const std::vector<Seeder> all{{"unknown-reference", &unknown_reference}};
  return all;
}

}  // namespace lofte::seeded
