// SPDX-License-Identifier: Apache-2.0
//
// Texts that no person writes: a few good ones with bytes changed, the same ones in every run. Whatever comes
// in, reading must come back, with a tree whose spans fit into each other or with a reason why there is none.
#include <algorithm>
#include <array>
#include <cstdint>

#include "unit/yaml/reading.h"
#include "yaml/path.h"

using namespace lofte;
using yaml::Node;

namespace {

constexpr std::array kSeeds{
    "# lofte: allow x because y\ntitle: \"Löfte \\\"2020\\\"\"\nperiod: 2020\nparties: [kommun, polis]\n"
    "commitments:\n  - id: walks\n    text: |\n      Minst fyra.\n      # text\n    responsible: polis\n"
    "    target: {at_least: 4, of: walk,\n             at: [a, b]}\n  - text: 'Anna''s'\n    note:\n"
    "    more: >-\n      Text på\n      rader\n\n    last: en\n      lång text # c\nby:\n- party: a\n- "
    "party: b\n",
    "---\na: &x [1, 2]\nb: *x\n<<: *x\nc: !t d\ne: f\n...\n",
    "- a\n-\n- - b\n  - c: d\n    e: ~\n- null\n- \"x\n  y\"\n- {a, b: , c: []}\n- [d: e, f]\n",
    "a: 1\r\nb:\r\n  - å\r\n  - ö: |\r\n      text\r\n      mer\r\nc: \"x\"\r\n"};
constexpr std::array kPieces{
    ":",  ": ", "- ", "-", "\n",   "\n  ",  "\n\t",  "\"",   "'", "[",        "]",    "{",   "}", ",",
    "#",  " #", "|",  ">", "|\n",  ">5",    "&a",    "*a",   "!", "? ",       "%",    "@",   "`", "\t",
    "\r", "\\", "~",  " ", "null", "---\n", "...\n", "<<: ", "å", "\xC2\xA0", "\xC3", "\x04"};

// A generator of numbers that is the same on every machine (xorshift).
class Dice {
 public:
  std::size_t below(std::size_t limit) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return limit == 0 ? 0 : static_cast<std::size_t>(state_ % limit);
  }

 private:
  std::uint64_t state_ = 0x9E3779B97F4A7C15;
};

std::string mutant(Dice& dice) {
  std::string text = kSeeds[dice.below(kSeeds.size())];
  if (dice.below(3) == 0) text = text.substr(dice.below(text.size()), dice.below(120));
  for (std::size_t changes = 1 + dice.below(4); changes > 0; --changes) {
    const std::size_t at = dice.below(text.size());
    const char* piece = kPieces[dice.below(kPieces.size())];
    switch (dice.below(4)) {
      case 0:
        text.insert(at, piece);
        break;
      case 1:
        text.erase(at, 1 + dice.below(3));
        break;
      case 2:
        text.replace(at, std::min<std::size_t>(1, text.size()), piece);
        break;
      default:
        text.insert(at, 1, static_cast<char>(dice.below(256)));
    }
  }
  return text;
}

bool fits(const Node& node, Span parent) {
  if (node.span.begin < parent.begin || node.span.end > parent.end || node.span.begin > node.span.end)
    return false;
  std::uint32_t last = node.span.begin;
  for (const Node& item : node.items) {
    if (item.span.begin < last || !fits(item, node.span)) return false;
    last = item.span.end;
  }
  for (const yaml::Entry& entry : node.entries) {
    if (entry.key_span.begin < last || entry.key_span.end < entry.key_span.begin) return false;
    const bool null = entry.value.kind == Node::Kind::null;
    if (!null && entry.value.span.begin < entry.key_span.end) return false;
    if (!fits(entry.value, node.span)) return false;
    last = std::max(entry.key_span.end, entry.value.span.end);
  }
  return true;
}

void check_findings(const yaml::Reading& reading) {
  const auto size = static_cast<std::uint32_t>(reading.document.source.text().size());
  std::vector<int> lines;  // of what keeps the text from being YAML
  for (const diag::Finding& finding : reading.findings) {
    CHECK(finding.place.span.begin <= finding.place.span.end);
    CHECK(finding.place.span.end <= size);
    CHECK_FALSE(english(finding.message).empty());
    REQUIRE(finding.help);
    CHECK_FALSE(swedish(*finding.help).empty());
    if (finding.rule->id != "not-yaml") continue;
    lines.push_back(reading.document.source.position(finding.place.span.begin).line);
  }
  CHECK(std::is_sorted(lines.begin(), lines.end(), std::less_equal<>()));  // no line twice
  CHECK((reading.document.root.has_value() || !reading.findings.empty()));
  CHECK_FALSE((reading.document.root.has_value() && !lines.empty()));
}

void check_tree(const yaml::Reading& reading) {
  const std::string_view text = reading.document.source.text();
  const auto size = static_cast<std::uint32_t>(text.size());
  for (const yaml::Comment& comment : comments(reading.document)) CHECK(text[comment.span.begin] == '#');
  if (reading.document.mended) CHECK(fits(*reading.document.mended, {0, size}));
  if (!reading.document.root) return;
  CHECK(fits(*reading.document.root, {0, size}));
  for (std::uint32_t at = 0; at < size; at += 7)
    if (!yaml::node_at(*reading.document.root, at))
      CHECK(yaml::field_path(*reading.document.root, at).key.empty());
}

}  // namespace

TEST_CASE("whatever bytes come in, reading comes back with a tree that fits or with a reason") {
  constexpr int kMutants = 4000;
  Dice dice;
  int readable = 0;
  for (int i = 0; i < kMutants; ++i) {
    const std::string text = mutant(dice);
    CAPTURE(text);
    const yaml::Reading reading(text);
    check_findings(reading);
    check_tree(reading);
    readable += reading.document.root ? 1 : 0;
  }
  CHECK(readable > kMutants / 20);  // else the mutants would test nothing but refusals
  CHECK(readable < kMutants);
}

TEST_CASE("every beginning of a text is read without harm") {
  for (const std::string text : kSeeds)
    for (std::size_t length = 0; length <= text.size(); ++length) {
      CAPTURE(length);
      const yaml::Reading reading(text.substr(0, length));
      check_findings(reading);
      check_tree(reading);
    }
}
