// SPDX-License-Identifier: Apache-2.0
//
// The only file that knows the JSON library: every JSON text of the program is made from a doc::Value.
#include "output/json.h"

#include <nlohmann/json.hpp>

#include "base/identity.h"
#include "base/utf8.h"
#include "output/visible.h"

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

// "\\u202e"
std::string escape(char32_t character) {
  std::string out = "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += "0123456789abcdef"[(character >> shift) & 0xF];
  return out;
}

// The text with what a terminal would obey (C1 controls, signs that turn the direction of writing) written as
// JSON escapes, which any reader of JSON takes back. Such a character stands in texts only.
std::string without_unseen(const std::string& json) {
  std::string out;
  std::size_t kept = 0;
  for (std::size_t at = 0; at < json.size();) {
    if (static_cast<unsigned char>(json[at]) < 0x7F) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const char32_t c = utf8::next(json, at);
    if (c > 0xFFFF || shown(c) == c) continue;
    out.append(json, kept, begin - kept);
    out += escape(c);
    kept = at;
  }
  return out.append(json, kept);
}

}  // namespace

std::string json(const doc::Value& value, bool pretty) {
  return without_unseen(to_json(value).dump(pretty ? 2 : -1, ' ', false, Json::error_handler_t::replace)) +
         '\n';
}

}  // namespace lofte::output
