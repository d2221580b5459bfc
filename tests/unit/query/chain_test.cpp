// SPDX-License-Identifier: Apache-2.0
#include "query/chain.h"

#include <doctest/doctest.h>

#include "town.h"

using namespace lofte;
using namespace lofte::query;
using records::What;

namespace {

Chain chain_of(const Town& town, What kind, const std::string& id) {
  return chain(town.corpus, town.status, kind, id, words::Lang::sv);
}

// "role name" of every node, each level indented by a blank.
void draw(const std::vector<ChainNode>& nodes, const std::string& indent, std::string& out) {
  for (const ChainNode& node : nodes) {
    out +=
        indent + std::string(word(node.role)) + " " + node.ref.name() + (node.again ? " again" : "") + "\n";
    draw(node.next, indent + " ", out);
  }
}
std::string drawn(const std::vector<ChainNode>& nodes) {
  std::string out;
  draw(nodes, "", out);
  return out;
}

const ChainNode* find(const std::vector<ChainNode>& nodes, const std::string& name) {
  for (const ChainNode& node : nodes) {
    if (node.ref.name() == name && !node.again) return &node;
    if (const ChainNode* found = find(node.next, name)) return found;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("a measure's chain reaches from the problem to what residents were told") {
  const Chain chain = chain_of(Town(kLater), What::measure, "byt");
  CHECK(drawn(chain.from) ==
        "proposal walks/torget/byt\n"
        " walk walks/torget\n"
        "  commitment promises/2020/ljus\n"
        "   problem situations/2020/morker\n"
        "    situation situations/2020\n"
        "   promise promises/2020\n"
        "    situation situations/2020 again\n");
  CHECK(drawn(chain.to) ==
        "followup followups/aret\n"
        " feedback followups/aret/feedback/1\n"
        "feedback walks/torget/feedback/1\n");
}

TEST_CASE("a problem's chain is seen from its situation, with nothing twice") {
  const Chain chain = chain_of(Town(kLater), What::situation, "2020");
  CHECK(chain.from.empty());
  const std::string tree = drawn(chain.to);
  CHECK(tree.starts_with("problem situations/2020/morker\n commitment promises/2020/ljus\n"));
  CHECK(find(chain.to, "measures/byt"));
  CHECK(find(chain.to, "followups/aret/feedback/1"));
  for (const char* line : {"measure measures/byt\n", "walk walks/torget\n"})
    CHECK(tree.find(line) == tree.rfind(line));
}

TEST_CASE("a proposal that was declined says so and why, and leads nowhere") {
  const Chain chain = chain_of(Town(kLater), What::walk, "torget");
  const ChainNode* declined = find(chain.to, "walks/torget/kamera");
  REQUIRE(declined);
  CHECK(declined->state == "declined");
  CHECK(declined->state_text == "avslaget");
  CHECK(declined->note == "Stöd saknas.");
  CHECK(declined->next.empty());
  CHECK(find(chain.to, "walks/torget/tvatta")->state == "unanswered");
  CHECK(find(chain.to, "walks/torget/byt")->state == "done");
}

TEST_CASE("a problem left without measure says why") {
  const Chain chain = chain_of(Town(kLater), What::situation, "2020");
  const ChainNode* problem = find(chain.to, "situations/2020/buller");
  REQUIRE(problem);
  CHECK(problem->state == "no_measure");
  CHECK(problem->note == "Sköts av miljönämnden.");
}

TEST_CASE("a measure that counts for a commitment hangs on it") {
  const Chain chain = chain_of(Town(kLater), What::measure, "gammal");
  REQUIRE(chain.from.size() == 1);
  CHECK(chain.from[0].ref.name() == "promises/2020/ljus");
  CHECK(chain.self.state == "done");
}

TEST_CASE("a late measure says by how much") {
  const Chain chain = chain_of(Town(calendar::day(2020, 9, 30)), What::measure, "fler");
  CHECK(chain.self.state == "started");
  CHECK(chain.self.state_text == "påbörjad, 91 dagar försenad");
}

TEST_CASE("what was not known on the day is not in the chain") {
  const Chain chain = chain_of(Town(calendar::day(2020, 5, 20)), What::walk, "torget");
  CHECK(find(chain.to, "measures/byt"));
  CHECK_FALSE(find(chain.to, "measures/fler"));
  CHECK_FALSE(find(chain.to, "walks/torget/feedback/1"));
  CHECK(find(chain.to, "walks/torget/kamera")->state == "unanswered");
  CHECK_FALSE(find(chain_of(Town(calendar::day(2020, 5, 1)), What::walk, "torget").to, "walks/torget/byt"));
}

TEST_CASE("follow-ups hang on the commitments they tell of, and on the promise when they judge it whole") {
  const Town town(kLater);
  const Chain followup = chain_of(town, What::followup, "aret");
  CHECK(find(followup.from, "promises/2020/ljus"));
  CHECK(find(followup.from, "promises/2020/trafik"));
  CHECK(find(followup.from, "promises/2020"));
  CHECK_FALSE(find(followup.from, "promises/2020/besok"));
  CHECK(followup.self.state == "final");
  CHECK(drawn(followup.to) == "feedback followups/aret/feedback/1\n");
  CHECK_FALSE(find(chain_of(town, What::followup, "var").from, "promises/2020/ljus"));
}

TEST_CASE("a successor is named and its own chain left to itself") {
  const Town town(kLater, {{"promises/2021.yaml",
                            "title: Löfte 2021\nperiod: 2021\nparties: [kommun]\nreplaces: \"2020\"\n"
                            "commitments: [{id: ny, text: Ny., responsible: [kommun], target: none}]\n"}});
  const Chain before = chain_of(town, What::promise, "2020");
  const ChainNode* successor = find(before.to, "promises/2021");
  REQUIRE(successor);
  CHECK(successor->role == Role::replaced_by);
  CHECK(successor->next.empty());
  const Chain after = chain_of(town, What::promise, "2021");
  REQUIRE(after.from.size() == 1);
  CHECK(after.from[0].role == Role::replaces);
  CHECK(find(after.to, "promises/2021/ny"));
}

TEST_CASE("plans, agreements, surveys and forums stand in the chain") {
  const Town town(
      kLater, {{"plans/2020.yaml",
                "title: Plan\ndecided: {date: 2020-04-01, by: KS}\nsituation: \"2020\"\nmeasures: [byt]\n"},
               {"agreements/2019.yaml",
                "title: Samverkan\nparties: [kommun, polis]\nperiod: 2019/2022\nfocus_areas: [{id: trygg, "
                "title: Trygghet}]\n"},
               {"forums/bra.yaml", "title: Brå\nlevel: strategic\nmeets: {every: quarter}\n"},
               {"promises/2020.yaml",
                "title: Löfte\nperiod: 2020\nparties: [kommun]\nagreement: \"2019\"\n"
                "commitments:\n"
                "  - {id: a, text: A., responsible: [kommun], focus_area: trygg, target: {at_least: 4, of: "
                "\"meeting:bra\"},\n"
                "     effect: {indicator: trygghet/index, better_than: 2019}}\n"}});
  CHECK(find(chain_of(town, What::measure, "byt").from, "plans/2020"));
  CHECK(find(chain_of(town, What::plan, "2020").from, "situations/2020"));
  CHECK(drawn(chain_of(town, What::agreement, "2019").to)
            .starts_with("focus_area agreements/2019/trygg\n commitment promises/2020/a\n"));
  CHECK(find(chain_of(town, What::survey, "2020").from, "promises/2020/a"));
  CHECK(find(chain_of(town, What::forum, "bra").from, "promises/2020/a"));
}

TEST_CASE("walks that follow up earlier ones are named at both ends") {
  const Town town(kLater, {{"walks/igen.yaml", "date: 2021-02-01\nplaces: [torget]\nprevious: torget\n"}});
  CHECK(find(chain_of(town, What::walk, "igen").from, "walks/torget")->role == Role::earlier_walk);
  CHECK(find(chain_of(town, What::walk, "torget").to, "walks/igen")->role == Role::later_walk);
}

TEST_CASE("a record that nothing refers to stands alone") {
  const Chain chain = chain_of(
      Town(kLater, {{"forums/ensamt.yaml", "title: Ensamt\nmeets: {every: year}\n"}}), What::forum, "ensamt");
  CHECK(chain.from.empty());
  CHECK(chain.to.empty());
  CHECK(chain.self.title == "Ensamt");
}

TEST_CASE("only records that could be read can be shown") {
  const Town town(kLater, {{"measures/trasig.yaml", "title: \"öppen\n"}});
  CHECK(can_be_shown(town.corpus, What::measure, "byt"));
  CHECK_FALSE(can_be_shown(town.corpus, What::measure, "trasig"));
  CHECK_FALSE(can_be_shown(town.corpus, What::measure, "finns-inte"));
  CHECK_FALSE(can_be_shown(town.corpus, What::party, "kommun"));
}
