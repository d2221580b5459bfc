// SPDX-License-Identifier: Apache-2.0
//
// docs/reference/records.md is what the tables of the program say. LOFTE_UPDATE=1 writes it anew.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "output/pages.h"
#include "records/schema.h"
#include "records/settings.h"
#include "report/records_page.h"
#include "support/temp_repo.h"

using namespace lofte;

namespace {

std::string page(words::Lang lang) { return output::markdown(report::records_reference(lang)); }

}  // namespace

TEST_CASE("the reference of the records is fresh") {
  const std::filesystem::path path =
      std::filesystem::path(LOFTE_SOURCE_DIR) / "docs" / "reference" / "records.md";
  const std::string text = page(words::Lang::en);
  if (std::getenv("LOFTE_UPDATE") != nullptr) test::write_file(path, text);
  REQUIRE(std::filesystem::exists(path));
  CHECK(test::read_file(path) == text);
}

TEST_CASE("the reference names every kind and every field, in both languages") {
  for (const auto lang : {words::Lang::en, words::Lang::sv}) {
    const std::string text = page(lang);
    for (const records::KindInfo& kind : records::kKinds) {
      CHECK(text.find("\n## " + std::string(kind.folder) + "/\n") != text.npos);
      for (const records::FieldInfo& field : records::object_of(kind.what).fields) {
        CAPTURE(field.name);
        CHECK(text.find(std::string(field.about.in(lang))) != text.npos);
      }
    }
    CHECK(text.find("\n## lofte.yaml\n") != text.npos);
  }
}

TEST_CASE("the reference says what a count means as it is read") {
  const std::string text = page(words::Lang::en);
  CHECK(text.find("| 51 to 60 |") != text.npos);
  CHECK(text.find("| 2020-05-01 to 2020-08-31 |") != text.npos);
  CHECK(text.find("| 2020-01-01 and later |") != text.npos);
}

TEST_CASE("the reference gives the defaults of the settings as the program has them") {
  const records::Settings nothing_said;
  const std::string en = page(words::Lang::en);
  const std::string sv = page(words::Lang::sv);
  const auto check = [&](const std::string& english, const std::string& swedish) {
    CAPTURE(english);
    CHECK(en.find("; " + english + " unless said otherwise |") != en.npos);
    CHECK(sv.find("; " + swedish + " om inget annat anges |") != sv.npos);
  };
  for (const calendar::Duration& clock :
       {nothing_said.measure_due(), nothing_said.feedback_due(), nothing_said.result_due()}) {
    REQUIRE(clock.unit == calendar::Duration::Unit::month);
    check(std::to_string(clock.number) + " months", std::to_string(clock.number) + " månader");
  }
  check(std::to_string(nothing_said.small_count()), std::to_string(nothing_said.small_count()));
}
