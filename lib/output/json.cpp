// SPDX-License-Identifier: Apache-2.0
//
// The only file that knows the JSON library: every JSON text of the program is made from a doc::Value.
#include "output/json.h"

#include <nlohmann/json.hpp>

#include "base/identity.h"

namespace lofte::output {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const doc::Value& value);

struct Convert {
  Json operator()(const doc::Array& array) const {
    Json out = Json::array();
    for (const doc::Value& item : array) out.push_back(to_json(item));
    return out;
  }
  Json operator()(const doc::Object& object) const {
    Json out = Json::object();
    for (const auto& [key, item] : object) out[identity::mask(key)] = to_json(item);
    return out;
  }
  Json operator()(const std::string& text) const { return identity::mask(text); }
  template <class T>
  Json operator()(const T& scalar) const {
    return scalar;
  }
};

Json to_json(const doc::Value& value) { return std::visit(Convert{}, value.data); }

}  // namespace

std::string json(const doc::Value& value, bool pretty) {
  return to_json(value).dump(pretty ? 2 : -1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace lofte::output
