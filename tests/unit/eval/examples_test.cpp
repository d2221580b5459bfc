// SPDX-License-Identifier: Apache-2.0
//
// The published promises of examples/, judged on the days that their pages tell of.
#include "judged.h"

using namespace lofte;
using namespace lofte::eval;

namespace {

corpus::Corpus example(const std::string& name) {
  return corpus::load(*files::disk(std::string(LOFTE_SOURCE_DIR) + "/examples/" + name)).corpus;
}

}  // namespace

TEST_CASE("Strängnäs: a number kept, more than promised, a place left out and no number at all") {
  const auto corpus = example("strangnas-2019");
  const auto on_day = [&](std::string_view id) { return judged(corpus, "2020-02-01", "2019", id); };
  const auto areas = on_day("grannsamverkan");
  CHECK(areas.verdict == Verdict::met);
  CHECK(sv(areas.reason) == "20 grannsamverkansområden har redovisats; löftet är minst 8");
  CHECK(areas.required == 8);
  CHECK(range(areas.observed) == "20..20");
  CHECK(areas.evidence == std::vector<std::string>{"followups/2019-resultat.yaml"});

  const auto boats = on_day("batsamverkan");
  CHECK(boats.verdict == Verdict::met);
  CHECK(boats.exceeded);

  const auto walks = on_day("vandringar");
  CHECK(walks.verdict == Verdict::cannot_tell);
  CHECK(range(walks.observed) == "0..4");
  CHECK(sv(walks.reason) ==
        "4 trygghetsvandringar har redovisats, men platsen är inte angiven för allt; löftet är minst 4 vid "
        "Resecentrum i "
        "Strängnäs och Läggesta station");

  const auto controls = on_day("trafikkontroller");
  CHECK(controls.verdict == Verdict::cannot_tell);
  CHECK(sv(controls.reason) == "inget mätbart mål");
  CHECK(en(controls.reason) == "no measurable target");
  CHECK(range(controls.observed) == "none");
  CHECK_FALSE(controls.required);
  REQUIRE(controls.figures.size() == 1);
  CHECK(controls.figures.front().written == "303");

  const auto mopeds = on_day("mopeder");
  CHECK(mopeds.verdict == Verdict::cannot_tell);
  REQUIRE(mopeds.assessed);
  CHECK(mopeds.assessed->says == records::Says::met);
  CHECK(mopeds.assessed->differs);

  CHECK(on_day("trafiksakerhetsrad").verdict == Verdict::met);
}

TEST_CASE("Luleå: a mean above one a day proves nothing, and overlapping reports are never added") {
  const auto corpus = example("lulea-2018");
  const auto running = judged(corpus, "2018-08-31", "2018", "trafikkontroller");
  CHECK(running.verdict == Verdict::behind);
  CHECK(range(running.observed) == "71..");
  CHECK(sv(running.reason) ==
        "71 trafikkontroller på 92 dygn, i snitt 0,77 per dygn, räcker inte till minst 1 per dygn: minst 21 "
        "av dem nådde inte dit");

  const auto ended = judged(corpus, "2019-03-31", "2018", "trafikkontroller");
  CHECK(ended.verdict == Verdict::partly);
  CHECK(range(ended.observed) == "301..");
  CHECK(ended.required == 365);
  CHECK(ended.figures.size() == 2);

  for (const std::string id : {"gangtunnlar-kontrolleras", "alkoholutbildning", "samordnad-tillsyn"}) {
    CAPTURE(id);
    const auto nothing = judged(corpus, "2019-03-31", "2018", id);
    CHECK(nothing.verdict == Verdict::cannot_tell);
    CHECK(range(nothing.observed) == "0..");
  }
  CHECK(judged(corpus, "2019-03-31", "2018", "gangtunnlar-kontrolleras").required == 12);
  CHECK(en(judged(corpus, "2019-03-31", "2018", "vandring-unga-vuxna").reason) ==
        "no walk is recorded in the period");
  CHECK(judged(corpus, "2019-03-31", "2018", "dialog-ensamkommande").verdict == Verdict::met);
}

TEST_CASE("Luleå: what was promised without a number was done or not, whatever else is said of it") {
  const auto corpus = example("lulea-2018");
  const auto verdict = [&](std::string_view day, std::string_view id) {
    return judged(corpus, day, "2018", id).verdict;
  };
  CHECK(verdict("2018-08-31", "krogtillsyn") == Verdict::under_way);
  CHECK(verdict("2019-03-31", "krogtillsyn") == Verdict::carried_out);
  CHECK(verdict("2018-08-31", "byarna") == Verdict::cannot_tell);
  const auto villages = judged(corpus, "2019-03-31", "2018", "byarna");
  CHECK(villages.verdict == Verdict::carried_out);
  CHECK(villages.assessed->says == records::Says::partly);
  // That "all activities are under way or carried out" shows of no single one that it was done.
  CHECK(verdict("2019-03-31", "informationskampanj") == Verdict::cannot_tell);
}

TEST_CASE("Tranemo: four commitments without a number, joint work of which both tell all") {
  const auto corpus = example("tranemo");
  for (const std::string id : {"trygghetsundersokningar", "vardegrund", "lagesbilder", "hotspot"}) {
    CAPTURE(id);
    CHECK(judged(corpus, "2020-01-22", "2019", id).verdict == Verdict::cannot_tell);
    CHECK(judged(corpus, "2020-01-23", "2019", id).verdict == Verdict::under_way);
    CHECK(judged(corpus, "2020-06-30", "2019", id).verdict == Verdict::under_way);
    CHECK(judged(corpus, "2020-07-01", "2019", id).verdict == Verdict::carried_out);
  }
}

TEST_CASE("Luleå: over the days that both reports cover, the observed figure is exact") {
  const auto corpus = example("lulea-2018");
  const records::Promise& promise = *corpus.promises.find("2018");
  records::Commitment commitment = *promise.commitments.front();
  Arena memory;
  const records::Written good({}, {}, records::State::good);
  records::Target whole = *commitment.target;
  whole.every = {};
  commitment.target = {memory, good, whole};
  commitment.period = {memory, good, {false, days("2018-05-01", "2018-12-31"), {}}};
  CHECK(range(judge(corpus, promise, commitment, on("2019-04-01")).observed) == "301..301");
}

TEST_CASE("Tomelilla: two chosen and done for each walk, not on average") {
  const auto corpus = example("tomelilla");
  const auto on_day = [&](std::string_view day) { return judged(corpus, day, "2020", "tva-per-vandring"); };
  CHECK(on_day("2020-05-01").verdict == Verdict::upcoming);
  CHECK(sv(on_day("2020-05-01").reason) == "löftet är inte undertecknat än");
  CHECK(judged(corpus, "2020-05-01", "2020", "hembesok").verdict == Verdict::upcoming);

  const auto running = on_day("2020-10-31");
  CHECK(running.verdict == Verdict::on_track);
  CHECK(sv(running.reason) == "för 1 av 1 trygghetsvandring äldre än 2 månader hade minst 2 åtgärder valts");
  REQUIRE(running.effect);
  CHECK(running.effect->verdict == Verdict::cannot_tell);

  const auto ended = on_day("2021-03-01");
  CHECK(ended.verdict == Verdict::partly);
  CHECK(ended.required == 6);
  CHECK(range(ended.observed) == "6..6");
  CHECK(sv(ended.reason) ==
        "för 2 av 3 trygghetsvandringar hade minst 2 åtgärder genomförts senast 2020-12-31; sammanlagt 6 "
        "åtgärder");
  REQUIRE(ended.effect);
  CHECK(ended.effect->verdict == Verdict::met);
  CHECK(sv(ended.effect->reason) == "2,41 (2019-HT) → 2,09 (2020-08/2020-11), och lägre är bättre");
  CHECK(en(ended.effect->reason) == "2.41 (2019-HT) → 2.09 (2020-08/2020-11), and lower is better");
  CHECK(on_day("2021-05-01").verdict == Verdict::partly);

  const auto visits = judged(corpus, "2021-03-01", "2020", "hembesok");
  CHECK(visits.verdict == Verdict::under_way);
  CHECK(judged(corpus, "2021-01-27", "2020", "hembesok").verdict == Verdict::cannot_tell);
  REQUIRE(visits.figures.size() == 1);
  CHECK(visits.figures.front().sensitive);
  REQUIRE(visits.assessed);
  CHECK_FALSE(visits.assessed->differs);
}

TEST_CASE("every example is judged whole on any day") {
  for (const std::string name :
       {"burlov", "lulea-2018", "strangnas-2019", "tingsryd", "tomelilla", "tranemo"}) {
    CAPTURE(name);
    const auto corpus = example(name);
    for (const std::string day :
         {"2017-01-01", "2018-06-30", "2019-12-31", "2020-07-01", "2023-01-01", "2199-12-31"}) {
      const Status status = evaluate(corpus, on(day));
      CHECK(status.promises.size() == corpus.promises.size());
      for (const PromiseStatus& promise : status.promises)
        for (const CommitmentStatus& one : promise.commitments) {
          CHECK_FALSE(sv(one.reason).empty());
          CHECK(sv(one.reason).find('{') == std::string::npos);
          CHECK(en(one.reason).find('{') == std::string::npos);
          CHECK_FALSE(en(one.reason).ends_with('.'));
        }
    }
  }
}
