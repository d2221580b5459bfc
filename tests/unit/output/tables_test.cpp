// SPDX-License-Identifier: Apache-2.0
#include "output/tables.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "base/strings.h"
#include "base/utf8.h"
#include "sample.h"

using namespace lofte;
using doc::Align;
using doc::Tone;
using output::TableFormat;
using output::TableStyle;

namespace {

doc::Table measures() {
  return {"Åtgärderna.",
          {{"id", "Åtgärd"},
           {"text", "Vad som ska göras"},
           {"n", "Antal", Align::right},
           {"x", "Mått", Align::right},
           {"due", "Senast"},
           {"state", "Läge"}},
          {{"bänk",
            "Ställ ut bänkar | vid \"stationen\", och lys upp",
            3786,
            2.09,
            doc::Date{"2020-09-15"},
            {"klar", Tone::good}},
           {"640823-3234", "=1+1", -5, 0.5, doc::Date{"2020-T2"}, {"sen", Tone::bad}},
           {"日本", "två\nrader", doc::Cell(), 2.0}}};
}

TableStyle swedish() {
  TableStyle style;
  style.lang = words::Lang::sv;
  return style;
}

std::string shown_table(TableFormat format, TableStyle style = swedish()) {
  return output::render(format, measures(), style);
}

}  // namespace

TEST_CASE("a text table is aligned by what the eye sees") {
  CHECK(shown_table(TableFormat::text) == R"(Åtgärderna.

Åtgärd       Vad som ska göras                               Antal  Mått  Senast      Läge
───────────  ──────────────────────────────────────────────  ─────  ────  ──────────  ────
bänk         Ställ ut bänkar | vid "stationen", och lys upp  3)"
                                          "\u00a0"
                                          R"(786  2,09  2020-09-15  klar
640823-****  =1+1                                               −5   0,5  2020-T2     sen
日本         två rader                                                 2
)");
}

TEST_CASE("a text table that is too wide wraps its widest words and nothing else") {
  TableStyle style = swedish();
  style.columns = 64;
  const std::string text = shown_table(TableFormat::text, style);
  CHECK(text.find("2020-09-15  klar\n") != text.npos);
  CHECK(text.find("\n             vid \"stationen\"") != text.npos);
  for (const std::string_view line : split(text, '\n')) {
    CHECK(utf8::width(line) <= 64);
    CHECK((line.empty() || line.back() != ' '));
  }
}

TEST_CASE("a text table keeps its columns readable when the screen is absurdly narrow") {
  TableStyle style = swedish();
  style.columns = 5;
  CHECK(shown_table(TableFormat::text, style).find("2020-09-15") != std::string::npos);
}

TEST_CASE("tones are colours only when asked") {
  TableStyle style = swedish();
  CHECK(shown_table(TableFormat::text, style).find('\x1b') == std::string::npos);
  style.colour = true;
  const std::string text = shown_table(TableFormat::text, style);
  CHECK(text.find("\x1b[32mklar\x1b[0m\n") != text.npos);
  CHECK(text.find("\x1b[1;31msen\x1b[0m\n") != text.npos);
}

TEST_CASE("numbers are written as the language writes them") {
  TableStyle style;
  CHECK(shown_table(TableFormat::text, style).find("3,786  2.09") != std::string::npos);
}

TEST_CASE("csv is RFC 4180 with the keys as head and the text untouched") {
  CHECK(shown_table(TableFormat::csv) ==
        "id,text,n,x,due,state\r\n"
        "bänk,\"Ställ ut bänkar | vid \"\"stationen\"\", och lys upp\",3786,2.09,2020-09-15,klar\r\n"
        "640823-****,=1+1,-5,0.5,2020-T2,sen\r\n"
        "日本,\"två\nrader\",,2,,\r\n");
}

TEST_CASE("csv for Excel has semicolons, decimal commas, titles and no formulas") {
  TableStyle style = swedish();
  style.excel = true;
  CHECK(shown_table(TableFormat::csv, style) ==
        "\xEF\xBB\xBFÅtgärd;Vad som ska göras;Antal;Mått;Senast;Läge\r\n"
        "bänk;\"Ställ ut bänkar | vid \"\"stationen\"\", och lys upp\";3786;2,09;2020-09-15;klar\r\n"
        "640823-****;'=1+1;-5;0,5;2020-T2;sen\r\n"
        "日本;\"två\nrader\";;2;;\r\n");
  for (const char* formula : {"+46", "-x", "@SUM(1)", "\tx"}) {
    const doc::Table table{"", {{"a", "A"}}, {{formula}}};
    CHECK(output::csv_table(table, style).find(std::string("'") + formula) != std::string::npos);
    style.excel = false;
    CHECK(output::csv_table(table, style).find('\'') == std::string::npos);
    style.excel = true;
  }
}

TEST_CASE("csv quotes fields whose blanks would be lost") {
  const doc::Table table{"", {{"a", "A"}}, {{" x"}, {"y;z"}}};
  CHECK(output::csv_table(table, {}) == "a\r\n\" x\"\r\ny;z\r\n");
}

TEST_CASE("a Markdown table escapes bars and says its caption above") {
  CHECK(shown_table(TableFormat::markdown) ==
        "Åtgärderna.\n\n"
        "| Åtgärd | Vad som ska göras | Antal | Mått | Senast | Läge |\n"
        "| --- | --- | ---: | ---: | --- | --- |\n"
        "| bänk | Ställ ut bänkar \\| vid \"stationen\", och lys upp | 3\u00a0786 | 2,09 | 2020-09-15 | klar "
        "|\n"
        "| 640823-\\*\\*\\*\\* | =1+1 | −5 | 0,5 | 2020-T2 | sen |\n"
        "| 日本 | två rader | | 2 | | |\n");
}

TEST_CASE("rows as JSON have the keys of the columns, numbers and null") {
  const auto rows = nlohmann::ordered_json::parse(shown_table(TableFormat::json));
  REQUIRE(rows.size() == 3);
  CHECK(rows[0] == nlohmann::ordered_json::parse(R"({"id":"bänk",
      "text":"Ställ ut bänkar | vid \"stationen\", och lys upp","n":3786,"x":2.09,"due":"2020-09-15","state":"klar"})"));
  CHECK(rows[2]["n"].is_null());
  CHECK(rows[2]["state"].is_null());
  const std::string lines = shown_table(TableFormat::jsonl);
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 3);
  CHECK(nlohmann::ordered_json::parse(lines.substr(0, lines.find('\n'))) == rows[0]);
}

TEST_CASE("a table without rows still has its head") {
  const doc::Table table{"", {{"id", "Åtgärd"}}, {}};
  CHECK(output::text_table(table, {}) == "Åtgärd\n──────\n");
  CHECK(output::csv_table(table, {}) == "id\r\n");
  CHECK(output::render(TableFormat::json, table, {}) == "[]\n");
  CHECK(output::render(TableFormat::jsonl, table, {}).empty());
  CHECK(output::markdown_table(table, words::Lang::sv) == "| Åtgärd |\n| --- |\n");
  CHECK(output::xlsx_table(table, {}).starts_with("PK"));
}

TEST_CASE("no format of tables lets an identity number out") {
  for (const auto& row : output::table_formats()) {
    CAPTURE(row.name);
    CHECK_FALSE(sample::leaks(shown_table(row.format)));
  }
}

TEST_CASE("a spreadsheet is a zip of the expected parts, the same bytes whenever and wherever it is made") {
  const std::string book = shown_table(TableFormat::xlsx);
  CHECK(book.starts_with("PK\x03\x04"));
  for (const char* part :
       {"[Content_Types].xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
    CHECK(book.find(part) != book.npos);
  ::setenv("TZ", "Asia/Tokyo", 1);
  CHECK(shown_table(TableFormat::xlsx) == book);
  ::unsetenv("TZ");
  doc::Table other = measures();
  other.rows[0][2] = 3787;
  CHECK(output::xlsx_table(other, swedish()) != book);
}

TEST_CASE("any name of a sheet makes a spreadsheet") {
  for (const char* name :
       {"", "a/b:c*[d]", "'x'", "History", "Åtgärder som är sena och därför har ett långt namn"}) {
    TableStyle style = swedish();
    style.sheet = name;
    CHECK(shown_table(TableFormat::xlsx, style).starts_with("PK"));
  }
}
