// SPDX-License-Identifier: Apache-2.0
#include "yaml/path.h"

#include "unit/yaml/reading.h"

using namespace lofte;
using yaml::field_path;
using yaml::node_at;
using yaml::Reading;

namespace {

const char* const kPromise = R"(title: Löfte
# kommentar
commitments:
  - id: walks
    target: {at_least: 4, of: walk}
  - text: utan id
    responsible: [kommun, polis]
empty:
)";

yaml::FieldPath field_at(const Reading& reading, std::string_view words) {
  const std::size_t at = reading.document.source.text().find(words);
  REQUIRE(at != std::string::npos);
  return field_path(reading.root(), static_cast<std::uint32_t>(at));
}

/// The path of the first place where the words stand.
std::string path_of(const Reading& reading, std::string_view words) {
  const yaml::FieldPath path = field_at(reading, words);
  return path.parent + (path.parent.empty() ? "" : "/") + path.key;
}

const char* const kWalk = R"(date: 2020-06-11
held: [2020-01-01, våren]
participants:
  - {group: boende, count: 20}
  - {group: poliser, count: många, party: polis}
  - count: fel
  - {of: {a: b}}
  - {group: unga, count: tre, note: "Antalet är räknat vid samlingen, av den som ledde."}
observations:
  - id: a
    text: Mörkt
    proposals:
      - text: Byt lampan
        owner: [kommun]
)";

}  // namespace

TEST_CASE("a path names keys, and items of a list by their id or by what they say") {
  const Reading reading(kPromise);
  CHECK(path_of(reading, "Löfte") == "title");
  CHECK(path_of(reading, "title") == "title");
  CHECK(path_of(reading, "4, of") == "commitments/walks/target/at_least");
  CHECK(path_of(reading, "at_least") == "commitments/walks/target/at_least");
  CHECK(path_of(reading, "{at_least") == "commitments/walks/target");
  CHECK(path_of(reading, "walks") == "commitments/walks/id");
  CHECK(path_of(reading, "utan") == "commitments/utan id/text");
  CHECK(path_of(reading, "polis") == "commitments/utan id/responsible/polis");
  CHECK(path_of(reading, "empty") == "empty");
}

TEST_CASE("a path ends where the tree does") {
  const Reading reading(kPromise);
  CHECK(path_of(reading, "# kommentar") == "");
  CHECK(path_of(reading, "- text") == "commitments");
  CHECK(field_path(reading.root(), 100'000).key == "");
  CHECK(field_path(yaml::Node{}, 0).key == "");
}

TEST_CASE("an item without an id is named by the texts beside the one that is looked at, else by that one") {
  const Reading reading(kWalk);
  CHECK(path_of(reading, "många") == "participants/poliser, polis/count");
  CHECK(path_of(reading, "poliser") == "participants/många, polis/group");
  CHECK(path_of(reading, "polis}") == "participants/poliser, många/party");
  CHECK(path_of(reading, "20}") == "participants/boende/count");
  CHECK(path_of(reading, "fel") == "participants/fel/count");
  CHECK(path_of(reading, "{a: b") == "participants/3/of");
  CHECK(path_of(reading, "tre,") == "participants/unga/count");
  CHECK(path_of(reading, "våren") == "held/våren");
  CHECK(path_of(reading, "Byt") == "observations/a/proposals/Byt lampan/text");
  CHECK(path_of(reading, "kommun") == "observations/a/proposals/Byt lampan/owner/kommun");
}

TEST_CASE("a path tells where the first key of its mapping stands, at which the whole of it is faulted") {
  const Reading reading(kWalk);
  const auto first = [&](std::string_view words) {
    const Span span = field_at(reading, words).first_key;
    return reading.document.source.text().substr(span.begin, span.end - span.begin);
  };
  CHECK(first("2020-06-11") == "date");
  CHECK(first("många") == "group");
  CHECK(first("Byt") == "text");
  CHECK(first("våren") == "");
}

TEST_CASE("a path does not change when lines are added above") {
  const Reading reading(std::string("# ny rad\n\nnew: x\n") + kPromise);
  CHECK(path_of(reading, "4, of") == "commitments/walks/target/at_least");
}

TEST_CASE("the node at an offset is the innermost one") {
  const Reading reading(kPromise);
  const std::string_view text = reading.document.source.text();
  const auto at = [&](std::string_view words) {
    return node_at(reading.root(), static_cast<std::uint32_t>(text.find(words)));
  };
  REQUIRE(at("walk}"));
  CHECK(at("walk}")->text == "walk");
  CHECK(at("of: walk")->text == "walk");
  CHECK(at("{at_least")->is_mapping());
  CHECK(at("# kommentar") == &reading.root());
  CHECK(at("empty")->kind == yaml::Node::Kind::null);
  CHECK(node_at(reading.root(), 100'000) == nullptr);
}
