// SPDX-License-Identifier: Apache-2.0
#include "output/json.h"

#include <doctest/doctest.h>

#include <limits>

using namespace lofte;
using output::json;

TEST_CASE("json keeps the order of keys and every kind of value") {
  const doc::Object object{{"z", 1},
                           {"a", doc::Array{doc::Value(), true, 2.5, "löfte"}},
                           {"o", doc::Object{}},
                           {"e", doc::Array{}},
                           {"big", std::int64_t{9007199254740993}}};
  CHECK(json(object, false) ==
        "{\"z\":1,\"a\":[null,true,2.5,\"löfte\"],\"o\":{},\"e\":[],\"big\":9007199254740993}\n");
  CHECK(json(doc::Object{{"a", doc::Array{1}}}, true) == "{\n  \"a\": [\n    1\n  ]\n}\n");
  CHECK(json("x", true) == "\"x\"\n");
}

TEST_CASE("json writes decimal numbers as short as they read back the same") {
  CHECK(json(2.09, false) == "2.09\n");
  CHECK(json(0.1 + 0.2, false) == "0.30000000000000004\n");
  CHECK(json(std::numeric_limits<double>::infinity(), false) == "null\n");
}

TEST_CASE("json escapes what it must, mends faulty bytes and masks identity numbers") {
  CHECK(json("a\"\\\n\x1b", false) == "\"a\\\"\\\\\\n\\u001b\"\n");
  CHECK(json("a\xFFz", false) == "\"a\uFFFDz\"\n");
  CHECK(json(doc::Object{{"640823-3234", "811218-9876"}}, false) == "{\"640823-****\":\"811218-****\"}\n");
}
