// SPDX-License-Identifier: Apache-2.0
#include "eval/proposals.h"

#include <doctest/doctest.h>

#include "folder.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

corpus::Corpus walk_with(const std::string& proposal, Files more = {}) {
  more.emplace_back("walks/w.yaml",
                    "date: 2020-09-15\nplaces: torget\nobservations:\n"
                    "  - {id: o, text: T, proposals: [{id: p, text: P" +
                        proposal + "}]}\n");
  return folder(std::move(more));
}

const records::Walk& the_walk(const corpus::Corpus& corpus) { return *corpus.walks.find("w"); }

const records::Proposal& the_proposal(const corpus::Corpus& corpus) {
  return **(*the_walk(corpus).observations.begin())->proposals.begin();
}

// "handed_on 2020-10-01", as a row of `lofte list proposals` has it.
std::string stands(const corpus::Corpus& corpus, std::string_view day) {
  const auto status =
      proposal_status(the_walk(corpus), the_proposal(corpus), links(corpus, on(day)), on(day));
  return std::string(word(status.state)) + (status.since ? " " + status.since->written : "");
}

std::vector<std::string> asked(const corpus::Corpus& corpus, std::string_view day) {
  return who_is_to_answer(the_proposal(corpus), on(day));
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("A proposal that waits stands as what was said of it last, from the day that it was said") {
  const auto corpus = walk_with(
      ", owner: park, handed_on: {date: 2020-10-01, to: polis}, considered: {date: 2020-11-01, until: 2021}");
  CHECK(stands(corpus, "2020-09-30") == "unanswered");
  CHECK(stands(corpus, "2020-10-01") == "handed_on 2020-10-01");
  CHECK(stands(corpus, "2020-10-31") == "handed_on 2020-10-01");
  CHECK(stands(corpus, "2020-11-01") == "considered 2020-11-01");
}

TEST_CASE("Handed on and considered on one day, a proposal has been handed on") {
  CHECK(stands(walk_with(", handed_on: {date: 2020-10-01, to: polis}, considered: {date: 2020-10-01}"),
               "2020-10-01") == "handed_on 2020-10-01");
}

TEST_CASE("An answer ends the waiting") {
  CHECK(stands(walk_with(", considered: {date: 2020-10-01}, declined: {date: 2020-10-02, because: B}"),
               "2020-10-02") == "declined 2020-10-02");
  CHECK(stands(walk_with(", handed_on: {date: 2020-10-01, to: polis}, answered: {date: 2020-10-02, text: A}"),
               "2020-10-02") == "answered 2020-10-02");
}

TEST_CASE("A proposal stands as what was made of it, and one that was reopened is chosen again") {
  const std::string measure =
      "title: M\nfrom: w/p\nresponsible: park\nhistory:\n"
      "  - {date: 2020-10-01, state: chosen}\n"
      "  - {date: 2020-11-01, state: done}\n"
      "  - {date: 2020-12-01, state: reopened, because: Lampan är släckt igen.}\n"
      "  - {date: 2021-01-01, state: dropped, because: Stolpen ska bort.}\n";
  const auto corpus = walk_with("", {{"measures/m.yaml", measure}});
  CHECK(stands(corpus, "2020-09-30") == "unanswered");
  CHECK(stands(corpus, "2020-10-31") == "chosen 2020-10-01");
  CHECK(stands(corpus, "2020-11-01") == "done 2020-11-01");
  CHECK(stands(corpus, "2020-12-01") == "chosen 2020-10-01");
  CHECK(stands(corpus, "2021-01-01") == "dropped 2021-01-01");
}

TEST_CASE("Of several measures one dropped does not keep a proposal from being done") {
  const auto corpus = walk_with(
      "", {{"measures/a.yaml",
            "title: A\nfrom: w/p\nresponsible: park\nhistory:\n  - {date: 2020-10-01, state: done}\n"},
           {"measures/b.yaml",
            "title: B\nfrom: w/p\nresponsible: park\nhistory:\n"
            "  - {date: 2020-10-02, state: chosen}\n  - {date: 2020-12-01, state: dropped, because: X}\n"}});
  CHECK(stands(corpus, "2020-11-30") == "chosen 2020-10-01");
  CHECK(stands(corpus, "2020-12-01") == "done 2020-10-01");
}

TEST_CASE("A proposal whose answer could not be read is unclear") {
  CHECK(stands(walk_with(", declined: {date: 2020-13-01, because: B}"), "2020-12-01") == "unclear");
}

TEST_CASE("The one who is to answer has the say over the place, or was handed the proposal") {
  const auto corpus = walk_with(", owner: [park, kommun], handed_on: {date: 2020-10-01, to: Vägföreningen}");
  CHECK(asked(corpus, "2020-09-30") == Names{"park", "kommun"});
  CHECK(asked(corpus, "2020-10-01") == Names{"Vägföreningen"});
  CHECK(asked(walk_with(""), "2020-12-01").empty());
}
