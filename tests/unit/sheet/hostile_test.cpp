// SPDX-License-Identifier: Apache-2.0
//
// Files that somebody made to do harm, or that a broken disk made: each is refused in our own words, quickly.
#include <doctest/doctest.h>

#include "unit/sheet/parcel.h"
#include "unit/sheet/show.h"

namespace lofte::sheet {
namespace {

constexpr const char* kDamaged = "\"lista\" is damaged and cannot be read";
constexpr const char* kLarge = "\"lista\" is too large to be read";

TEST_CASE("an archive that unpacks to much is refused before it has") {
  CHECK(shown(zip({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", std::string(130 << 20, ' ')}})) ==
        kLarge);
}

TEST_CASE("one text that fills millions of cells is refused") {
  std::string cells;
  for (int i = 0; i < 10'000; ++i) cells += "<c t=\"s\"><v>0</v></c>";
  const std::string text = "<si><t>" + std::string(32'767, 'x') + "</t></si>";
  CHECK(shown(xlsx("<row>" + cells + "</row>", {.shared = text})) == kLarge);
}

TEST_CASE("merged cells over the whole sheet, many times, are refused") {
  std::string rows;
  for (int i = 0; i < 2000; ++i) rows += "<row><c r=\"A" + std::to_string(i + 1) + "\"><v>1</v></c></row>";
  std::string merged;
  for (int i = 0; i < 4000; ++i) merged += "<mergeCell ref=\"A1:A1048576\"/>";
  CHECK(shown(xlsx(rows, {.after = "<mergeCells>" + merged + "</mergeCells>"})) == kLarge);
}

TEST_CASE("places outside a sheet, texts that there are not and numbers that are none are damage") {
  CHECK(shown(xlsx("<row r=\"99999999\"><c><v>1</v></c></row>")) == kDamaged);
  CHECK(shown(xlsx("<row><c r=\"XFE1\"><v>1</v></c></row>")) == kDamaged);
  CHECK(shown(xlsx("<row><c t=\"s\"><v>9</v></c></row>")) == kDamaged);
  CHECK(shown(xlsx("<row><c><v>ett</v></c></row>")) == kDamaged);
  CHECK(shown(xlsx("<row><c><v>1</v></c>")) == kDamaged);
  CHECK(shown(xlsx("<row><c><v>1e999</v></c></row>")) == kDamaged);
}

TEST_CASE("entities are not expanded") {
  const std::string bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
  const Parts parts{
      {"[Content_Types].xml", "<Types/>"},
      {"xl/workbook.xml", "<workbook><sheets><sheet name=\"A\" r:id=\"r\"/></sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels",
       "<Relationships><Relationship Id=\"r\" Type=\"worksheet\" Target=\"s.xml\"/></Relationships>"},
      {"xl/s.xml", bomb}};
  CHECK(shown(zip(parts)) == "1: &b;");
}

TEST_CASE("a file cut off or changed anywhere is read or refused, and nothing else") {
  const Workbook with{.shared = "<si><t>Plats</t></si>",
                      .after = "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"};
  const std::string whole = xlsx(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"B2\"><v>45425</v></c></row>",
      with);
  const std::string expected = shown(whole);
  int refused = 0;
  for (std::size_t length = 0; length < whole.size(); length += 7)
    refused += shown(whole.substr(0, length)) != expected;
  CHECK(refused > 0);
  unsigned state = 1;
  for (int round = 0; round < 2000; ++round) {
    std::string changed = whole;
    for (int edit = 0; edit < 3; ++edit) {
      state = state * 1'664'525U + 1'013'904'223U;
      changed[(state >> 8) % changed.size()] = static_cast<char>(state >> 24);
    }
    CHECK_FALSE(shown(changed).empty());
  }
}

TEST_CASE("any bytes are read as a list or refused") {
  unsigned state = 7;
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (int i = 0; i < 60; ++i) {
      state = state * 1'664'525U + 1'013'904'223U;
      constexpr std::string_view kSigns = ";,\t|\"\r\n\xEF\xBB\xBF\xFF\xFEåä1a =";
      bytes += kSigns[(state >> 8) % kSigns.size()];
    }
    CHECK_FALSE(shown(bytes).empty());
  }
}

}  // namespace
}  // namespace lofte::sheet
