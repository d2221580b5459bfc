// SPDX-License-Identifier: Apache-2.0
#include "unit/sheet/parcel.h"

#include <doctest/doctest.h>
#include <zip.h>

namespace lofte::sheet {
namespace {

constexpr const char* kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
  return "<Relationship Id=\"" + id +
         "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
         "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& all) {
  return std::string(kDeclaration) + "<Relationships>" + all + "</Relationships>";
}

}  // namespace

std::string zip(const Parts& parts) {
  zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(source);
  zip_t* archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  REQUIRE(archive);
  for (const auto& [path, bytes] : parts) {
    zip_source_t* part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    REQUIRE(zip_file_add(archive, path.c_str(), part, ZIP_FL_ENC_UTF_8) >= 0);
  }
  REQUIRE(zip_close(archive) == 0);
  REQUIRE(zip_source_open(source) == 0);
  zip_stat_t stat;
  REQUIRE(zip_source_stat(source, &stat) == 0);
  std::string bytes(stat.size, '\0');
  REQUIRE(zip_source_read(source, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
  zip_source_close(source);
  zip_source_free(source);
  return bytes;
}

std::string xlsx(const std::vector<SheetOf>& sheets, const Workbook& with) {
  std::string list;
  std::string targets =
      relation("s", "styles", "styles.xml") + relation("t", "sharedStrings", "/xl/sharedStrings.xml");
  Parts parts{{"[Content_Types].xml", std::string(kDeclaration) + "<Types/>"},
              {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const std::string id = std::to_string(i + 1);
    const std::string path = "worksheets/sheet" + id + ".xml";
    list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + id + "\" r:id=\"r" + id + "\" " +
            sheets[i].attributes + "/>";
    targets += relation("r" + id, "worksheet", path);
    parts.emplace_back("xl/" + path, std::string(kDeclaration) + "<worksheet><sheetData>" + sheets[i].rows +
                                         "</sheetData>" + with.after + "</worksheet>");
  }
  parts.emplace_back("xl/workbook.xml", std::string(kDeclaration) + "<workbook><workbookPr " +
                                            with.properties + "/><sheets>" + list + "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels", relations(targets));
  parts.emplace_back("xl/sharedStrings.xml", std::string(kDeclaration) + "<sst>" + with.shared + "</sst>");
  parts.emplace_back("xl/styles.xml", std::string(kDeclaration) + "<styleSheet><numFmts>" + with.formats +
                                          "</numFmts><cellXfs><xf numFmtId=\"0\"/>" + with.styles +
                                          "</cellXfs></styleSheet>");
  return zip(parts);
}

std::string xlsx(const std::string& rows, const Workbook& with) {
  return xlsx(std::vector<SheetOf>{{"Blad1", "", rows}}, with);
}

}  // namespace lofte::sheet
