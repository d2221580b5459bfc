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

/// The path of the first place where the words stand.
std::string path_of(const Reading& reading, std::string_view words) {
  const std::size_t at = reading.document.source.text().find(words);
  REQUIRE(at != std::string::npos);
  return field_path(reading.root(), static_cast<std::uint32_t>(at));
}

}  // namespace

TEST_CASE("a path names keys, ids of list items, and numbers where there is no id") {
  const Reading reading(kPromise);
  CHECK(path_of(reading, "Löfte") == "title");
  CHECK(path_of(reading, "title") == "title");
  CHECK(path_of(reading, "4, of") == "commitments/walks/target/at_least");
  CHECK(path_of(reading, "at_least") == "commitments/walks/target/at_least");
  CHECK(path_of(reading, "{at_least") == "commitments/walks/target");
  CHECK(path_of(reading, "walks") == "commitments/walks/id");
  CHECK(path_of(reading, "utan") == "commitments/1/text");
  CHECK(path_of(reading, "polis") == "commitments/1/responsible/1");
  CHECK(path_of(reading, "empty") == "empty");
}

TEST_CASE("a path ends where the tree does") {
  const Reading reading(kPromise);
  CHECK(path_of(reading, "# kommentar") == "");
  CHECK(path_of(reading, "- text") == "commitments");
  CHECK(field_path(reading.root(), 100'000) == "");
  CHECK(field_path(yaml::Node{}, 0) == "");
}

TEST_CASE("a path does not change when lines are added above") {
  const Reading reading(std::string("# ny rad\n\nnew: x\n") + kPromise);
  CHECK(path_of(reading, "4, of") == "commitments/walks/target/at_least");
}

TEST_CASE("the node at an offset is the innermost one") {
  const Reading reading(kPromise);
  const std::string& text = reading.document.source.text();
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
