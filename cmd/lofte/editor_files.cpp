// SPDX-License-Identifier: Apache-2.0
#include "new_folder.h"
#include "output/json.h"
#include "records/kind.h"
#include "report/schema.h"

namespace lofte::cli {
namespace {

using doc::Array;
using doc::Object;
using doc::Value;

constexpr const char* kSchemaFolder = ".lofte/schema/";
constexpr const char* kSettingsSchema = ".lofte/schema/lofte.json";

std::string schema_path(const records::KindInfo& kind) {
  return kSchemaFolder + std::string(kind.name) + ".json";
}

// The settings of the extension YAML of VS Code, which runs yaml-language-server. To it, one star stands for
// folders too, and two stars between slashes for at least one; to others, for none or more.
Value editor_settings() {
  Object schemas{{kSettingsSchema, "/lofte.yaml"}};
  for (const records::KindInfo& kind : records::kKinds) {
    const std::string top = "/" + std::string(kind.folder) + "/*";
    const std::string below = "/" + std::string(kind.folder) + "/**/*";
    schemas.emplace_back(schema_path(kind),
                         Array{top + ".yaml", top + ".yml", below + ".yaml", below + ".yml"});
  }
  return Object{{"yaml.schemas", std::move(schemas)},
                {"[yaml]", Object{{"editor.insertSpaces", true}, {"editor.tabSize", 2}}}};
}

}  // namespace

std::vector<std::pair<std::string, std::string>> editor_files() {
  const auto text = [](const Value& value) { return output::json(value, true); };
  std::vector<std::pair<std::string, std::string>> files{
      {".vscode/settings.json", text(editor_settings())},
      {".vscode/extensions.json", text(Object{{"recommendations", Array{"redhat.vscode-yaml"}}})},
      {kSettingsSchema, text(report::settings_schema())}};
  for (const records::KindInfo& kind : records::kKinds)
    files.emplace_back(schema_path(kind), text(report::json_schema(kind.what)));
  return files;
}

}  // namespace lofte::cli
