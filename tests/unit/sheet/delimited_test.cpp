// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "unit/sheet/show.h"

namespace lofte::sheet {
namespace {

TEST_CASE("the sign between cells is the one that cuts the rows most evenly") {
  CHECK(shown("a;b,c\n1;2\n") == "1: a|b,c; 2: 1|2");
  CHECK(shown("a,b\n\"1;5\",2\n") == "1: a|b; 2: 1;5|2");
  CHECK(shown("a\tb, och c\n1\t2, 3\n") == "1: a|b, och c; 2: 1|2, 3");
  CHECK(shown("Trygghetsvandring, 10 april\nNr;Plats\n1;Torget, norra\n") ==
        "1: Trygghetsvandring, 10 april; 2: Nr|Plats; 3: 1|Torget, norra");
  CHECK(shown("sep=|\r\na|b;c;d\r\n1|2;3;4\r\n") == "1: a|b;c;d; 2: 1|2;3;4");
  CHECK(shown("a;b,c,d\n1;2,3,4\n", {.encoding = {}, .delimiter = ','}) == "1: a;b|c|d; 2: 1;2|3|4");
}

TEST_CASE("a quoted text over several lines is one row, and a quote inside a text is a quote") {
  CHECK(shown("\"a\";\"b\"\r\n\"1\n2\";\"sade \"\"hej\"\"\"\r\n") == "1: a|b; 2: 1\n2|sade \"hej\"");
  CHECK(shown("a;b\n15\" skärm;\"x\" y\n") == "1: a|b; 2: 15\" skärm|x y");
  CHECK(shown("a;b\n1;\"öppen\n2;3\n") == "\"lista\", cell B2: the quote that opens there is never closed");
}

TEST_CASE("empty rows and columns are nothing, and rows keep their numbers") {
  CHECK(shown("a;b;;\n\n;;;\n1;2;;\n") == "1: a|b||; 4: 1|2||");
  CHECK(shown("\n\n") == "\"lista\" is empty");
  CHECK(shown("a;b\r1;2\r") == "1: a|b; 2: 1|2");
}

TEST_CASE("every encoding in which Excel writes is read") {
  const std::string expected = "1: Åtgärd|på ö; 2: Häck|é";
  CHECK(shown("\xEF\xBB\xBF"
              "Åtgärd;på ö\nHäck;é\n") == expected);
  CHECK(shown("Åtgärd;på ö\nHäck;é\n") == expected);
  CHECK(shown("\xC5tg\xE4rd;p\xE5 \xF6\nH\xE4"
              "ck;\xE9\n") == expected);
  CHECK(shown("\x8Ftg\x84rd;p\x86 \x94\nH\x84"
              "ck;\x82\n") == expected);
  CHECK(shown("\x81tg\x8Ard;p\x8C \x9A\nH\x8A"
              "ck;\x8E\n") == expected);
  const std::u16string wide = u"Åtgärd\tpå ö\r\nHäck\té\r\n";
  std::string little;
  std::string big;
  for (const char16_t c : wide) {
    little += {static_cast<char>(c & 0xFF), static_cast<char>(c >> 8)};
    big += {static_cast<char>(c >> 8), static_cast<char>(c & 0xFF)};
  }
  CHECK(shown("\xFF\xFE" + little) == expected);
  CHECK(shown("\xFE\xFF" + big) == expected);
  CHECK(shown(little) == expected);
  CHECK(shown(big) == expected);
  CHECK(shown("\x84\x94;\x93\xE4\n", {.encoding = Encoding::windows1252, .delimiter = {}}) == "1: „”|“ä");
}

TEST_CASE("what is no list is told as what it is") {
  CHECK(shown("%PDF-1.7 ...") == "\"lista\" is a PDF: there are no cells in it to read");
  CHECK(shown("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") ==
        "\"lista\" is of a kind that only Excel can read: an old .xls, or protected with a password");
  CHECK(shown("<html><table><tr><td>a</td></tr></table></html>") ==
        "\"lista\" is a web page under the name of a list");
  CHECK(shown("\x89PNG\r\n\x1A\n") == "\"lista\" is neither text nor an Excel workbook");
}

TEST_CASE("columns are called as a spreadsheet calls them") {
  for (const std::size_t n : {0U, 25U, 26U, 51U, 52U, 701U, 702U, 16383U})
    CHECK(column_named(column_name(n)) == n);
  CHECK(column_name(26) == "AA");
  CHECK(column_named("xfd") == 16383);
  CHECK_FALSE(column_named("Å"));
  CHECK_FALSE(column_named("ABCD"));
}

}  // namespace
}  // namespace lofte::sheet
