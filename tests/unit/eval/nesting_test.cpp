// SPDX-License-Identifier: Apache-2.0
#include "eval/nesting.h"

#include <doctest/doctest.h>

#include "base/strings.h"
#include "folder.h"

namespace lofte::eval {
namespace {

corpus::Corpus places() {
  return folder({{"lofte.yaml",
                  "lofte: 1\ntitle: T\nplaces:\n"
                  "  stad: {name: Stad}\n"
                  "  torg: {name: Torg, part_of: stad}\n"
                  "  staty: {name: Staty, part_of: torg}\n"
                  "  by: {name: By}\n"
                  "  kvarn: {name: Kvarn, part_of: by}\n"
                  "  ett: {name: Ett, part_of: två}\n"
                  "  hit: {name: Hit, part_of: dit}\n"
                  "  dit: {name: Dit, part_of: hit}\n"
                  "  där: {name: Där, part_of: hit}\n"}});
}

TEST_CASE("The nearest whole of a place is looked for upward, and not in itself") {
  const auto corpus = places();
  const auto whole = [&](const char* id, const Ids& ids) {
    const std::string* found = nearest_whole(corpus.settings.places, id, ids);
    return found ? *found : std::string("-");
  };
  CHECK(whole("staty", {"stad", "torg"}) == "torg");
  CHECK(whole("staty", {"stad", "staty"}) == "stad");
  CHECK(whole("stad", {"stad", "torg"}) == "-");
  CHECK(whole("ett", {"ett", "stad"}) == "-");
  CHECK(whole("okänd", {"stad"}) == "-");
  CHECK(whole("hit", {"dit", "hit"}) == "dit");
  CHECK(whole("där", {"by"}) == "-");
}

TEST_CASE("Places are told apart by the topmost that holds them") {
  const auto corpus = places();
  const auto& all = corpus.settings.places;
  const Ids ids{"by", "dit", "hit", "kvarn", "stad", "staty", "torg"};
  CHECK(join(topmost(all, ids), " ") == "by stad");
  CHECK(join(topmost(all, {"kvarn", "staty", "torg"}), " ") == "kvarn torg");
  const auto held = inside(all, ids, {"by", "stad", "torget"});
  CHECK(held.size() == 3);
  CHECK(join(held.at("by"), " ") == "kvarn");
  CHECK(join(held.at("stad"), " ") == "staty torg");
  CHECK(held.at("torget").empty());
}

}  // namespace
}  // namespace lofte::eval
