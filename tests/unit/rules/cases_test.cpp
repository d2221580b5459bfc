// SPDX-License-Identifier: Apache-2.0
//
// The folders of examples/ that show real promises have the findings that their READMEs explain, and no
// others.
#include <doctest/doctest.h>

#include <filesystem>

#include "folder.h"

using namespace lofte;
namespace fs = std::filesystem;

namespace {

// The findings of a folder as `path:line rule`.
std::string findings_of(const std::string& name) {
  const auto folder = test::checked(*files::disk((fs::path(LOFTE_SOURCE_DIR) / "examples" / name).string()));
  std::string out;
  for (const diag::Finding& finding : folder.findings) {
    const Source* source = folder.corpus.sources.find(finding.place.path);
    out += finding.place.path + ":" + std::to_string(source->position(finding.place.span.begin).line) + " ";
    out += std::string(finding.rule->id) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("Tomelilla and Tingsryd: nothing to remark") {
  CHECK(findings_of("tomelilla") == "");
  CHECK(findings_of("tingsryd") == "");
}

TEST_CASE("Strängnäs: four walks somewhere, and traffic checks without a number promised") {
  CHECK(findings_of("strangnas-2019") ==
        "followups/2019-resultat.yaml:10 no-target-outcome\n"
        "followups/2019-resultat.yaml:11 place-missing\n");
}

TEST_CASE("Luleå: the report of May to July lies inside that of May to December") {
  CHECK(findings_of("lulea-2018") ==
        "followups/2018-maj-december.yaml:9 overlapping-reports\n"
        "followups/2018-maj-december.yaml:10 overlapping-reports\n");
}

TEST_CASE("Burlöv: an untargeted wish, and figures for what was promised without numbers") {
  CHECK(findings_of("burlov") ==
        "followups/2018-k2-k3.yaml:8 no-target-outcome\n"
        "followups/2018-slutrapport.yaml:8 no-target-outcome\n"
        "promises/2018.yaml:25 vague-wording\n");
}

TEST_CASE("Tranemo: what was promised without numbers is carried out, so its figures are judged") {
  CHECK(findings_of("tranemo") == "");
}
