// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "unit/sheet/parcel.h"
#include "unit/sheet/show.h"

namespace lofte::sheet {
namespace {

TEST_CASE("texts are shared, inline, in runs or the results of formulas") {
  const Workbook with{
      .shared =
          "<si><t>Plats</t></si><si><r><t>Lös </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">"
          "korg</t></r><rPh><t>x</t></rPh></si><si><t>rad 1_x000D_\nrad 2</t></si>"};
  const std::string rows =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
      "<row r=\"3\"><c t=\"inlineStr\"><is><t>här &amp; nu</t></is></c><c t=\"str\"><f>A1</f><v>Plats</v></c>"
      "<c t=\"str\"><f>\"\"</f><v></v></c><c t=\"s\"><v>2</v></c></row>";
  CHECK(shown(xlsx(rows, with)) == "1: Plats||Lös korg; 3: här & nu|Plats||rad 1\r\nrad 2");
}

TEST_CASE("a number is a date where it is shown as one, and as precise as it is shown") {
  const Workbook with{
      .formats =
          "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
          "<numFmt numFmtId=\"165\" formatCode=\"[$-41D]mmm\\-yy\"/>"
          "<numFmt numFmtId=\"166\" formatCode=\"#,##0\\ &quot;kr per dag&quot;\"/>"
          "<numFmt numFmtId=\"167\" formatCode=\"yyyy\"/>",
      .styles =
          "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
          "<xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"20\"/><xf numFmtId=\"167\"/>"};
  const std::string rows =
      "<row><c s=\"1\"><v>45425</v></c><c s=\"2\"><v>45413</v></c><c s=\"3\"><v>1200000</v></c>"
      "<c s=\"4\"><v>45425.75</v></c><c s=\"5\"><v>0.9</v></c><c s=\"6\"><v>0.75</v></c><c "
      "s=\"7\"><v>45425</v></c>"
      "<c><v>2.0899999999999999</v></c><c s=\"1\"><v>59</v></c><c s=\"1\"><v>61</v></c></row>";
  CHECK(shown(xlsx(rows, with)) ==
        "1: @2024-05-13|@2024-05|#1200000|@2024-05-13|#90 %|18:00|@2024|#2.09|@1900-02-28|@1900-03-01");
  const std::string first = "<row><c s=\"1\"><v>43963</v></c></row>";
  CHECK(
      shown(xlsx(first, {.formats = with.formats, .styles = with.styles, .properties = "date1904=\"1\""})) ==
      "1: @2024-05-13");
}

TEST_CASE("errors, truths and formulas without a stored value are told apart from texts") {
  const std::string rows =
      "<row><c t=\"e\"><v>#REF!</v></c><c t=\"b\"><v>1</v></c><c><f>B1+1</f></c>"
      "<c t=\"d\"><v>2024-05-13T00:00:00Z</v></c></row>";
  CHECK(shown(xlsx(rows)) == "1: !#REF!|true|!|@2024-05-13");
}

TEST_CASE("what is merged downwards holds for the rows below, what is merged sideways is one cell") {
  const auto text = [](const std::string& at, const std::string& what) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + what + "</t></is></c>";
  };
  const std::string rows = "<row r=\"1\">" + text("A1", "Plan") + "</row><row r=\"2\">" +
                           text("A2", "Torget") + text("B2", "x") + "</row><row r=\"3\">" + text("B3", "y") +
                           "</row><row r=\"5\">" + text("B5", "z") + "</row>";
  const Workbook with{.after =
                          "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A4\"/><mergeCell "
                          "ref=\"nonsens\"/></mergeCells>"};
  CHECK(shown(xlsx(rows, with)) == "1: Plan; 2: Torget|x; 3: ^Torget|y; 5: |z");
}

TEST_CASE("sheets have names, and hidden ones and rows are said to be") {
  const std::string row = "<row hidden=\"1\"><c><v>1</v></c></row>";
  const Book book = read("lista", xlsx({{"Lista &amp; mer", "", row}, {"Val", "state=\"hidden\"", row}}), {});
  REQUIRE(book.tables.size() == 2);
  CHECK(book.tables[0].name == "Lista & mer");
  CHECK_FALSE(book.tables[0].hidden);
  CHECK(book.tables[0].rows.front().hidden);
  CHECK(book.tables[1].hidden);
}

TEST_CASE("elements with prefixes are known, as some programs write them") {
  Parts parts{{"[Content_Types].xml", "<Types/>"},
              {"xl/workbook.xml",
               "<x:workbook xmlns:x=\"a\" xmlns:r=\"b\"><x:sheets><x:sheet name=\"A\" r:id=\"r1\"/>"
               "</x:sheets></x:workbook>"},
              {"xl/_rels/workbook.xml.rels",
               "<Relationships><Relationship Id=\"r1\" Type=\"t/worksheet\" "
               "Target=\"../xl/sheet.xml\"/></Relationships>"},
              {"xl/sheet.xml",
               "<x:worksheet xmlns:x=\"a\"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row>"
               "</x:sheetData></x:worksheet>"}};
  CHECK(shown(zip(parts)) == "1: #7");
}

}  // namespace
}  // namespace lofte::sheet
