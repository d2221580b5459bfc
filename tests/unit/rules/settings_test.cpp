// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "folder.h"

using namespace lofte;

namespace {

const std::string kVague =
    test::with_commitment("text: Polisen ska vid behov kontrollera trafiken.\ntarget: none\n");

std::string found_under(const std::string& settings) {
  return test::found({{"lofte.yaml", test::kSettings + settings}, {"promises/2020.yaml", kVague}});
}

}  // namespace

TEST_CASE("lofte.yaml can switch a rule off, lower it and raise it") {
  CHECK(found_under("rules: {vague-wording: off}\n") == "");
  CHECK(found_under("rules: {vague-wording: error}\n").find(": error: ") != std::string::npos);
  CHECK(found_under("rules: {vague-wording: warning}\n").find(": warning: ") != std::string::npos);
  CHECK(found_under("rules: {no-target: off}\n").find(": info: ") != std::string::npos);
}

TEST_CASE("a rule that does not exist is an unknown key") {
  CHECK(test::found("unknown-key",
                    {{"lofte.yaml", test::kSettings + "rules: {vague-words: off, xyzzy: off}\n"}}) ==
        "lofte.yaml:15:9: error: there is no rule \"vague-words\" [unknown-key]\n"
        "lofte.yaml:15:27: error: there is no rule \"xyzzy\" [unknown-key]\n");
}

TEST_CASE("a setting that cannot be read changes nothing") {
  const std::string found = found_under("rules: {vague-wording: none}\n");
  CHECK(found.find("[bad-choice]") != found.npos);
  CHECK(found.find("[vague-wording]") != found.npos);
}

TEST_CASE("rules that protect people, or what was signed, cannot be lowered") {
  const std::string found =
      test::found({{"lofte.yaml", test::kSettings + "rules: {personnummer: off, e-mail: info}\n"}});
  CHECK(found ==
        "lofte.yaml:15:23: error: personnummer cannot be set below error [bad-choice]\n"
        "lofte.yaml:15:36: error: e-mail cannot be set below warning [bad-choice]\n");
  CHECK(test::found({{"lofte.yaml", test::kSettings + "rules: {signed-promise-changed: warning}\n"}}) != "");
  CHECK(test::found({{"lofte.yaml", test::kSettings + "rules: {e-mail: error}\n"}}) == "");
}

TEST_CASE("folders of records cannot be ignored") {
  for (const char* folder : {"walks", "walks/", "walks/2020/", "./measures/"}) {
    const std::string found = test::found({{"lofte.yaml", test::kSettings + "ignore: [" + folder + "]\n"}});
    CHECK_MESSAGE(found.find("holds records and cannot be ignored [bad-choice]") != found.npos, folder);
  }
  CHECK(test::found({{"lofte.yaml", test::kSettings + "ignore: [arkiv/, walks-old/]\n"},
                     {"arkiv/a.yaml", "a: b\n"},
                     {"walks-old/b.yaml", "a: b\n"}}) == "");
}
