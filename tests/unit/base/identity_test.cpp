// SPDX-License-Identifier: Apache-2.0
//
// The numbers are Skatteverket's published test numbers, or made up with a computed check digit for days on
// which the form is being tried; none is looked up anywhere.
#include "base/identity.h"

#include <doctest/doctest.h>

#include <string>

namespace {

using lofte::identity::find;
using lofte::identity::mask;

bool certain(std::string_view text) {
  const auto numbers = find(text);
  return numbers.size() == 1 && numbers[0].certain;
}

bool only_like(std::string_view text) {
  const auto numbers = find(text);
  return numbers.size() == 1 && !numbers[0].certain;
}

}  // namespace

TEST_CASE("a personnummer is found in every written form") {
  for (const char* text : {"640823-3234", "640823–3234", "640823+3234", "640823 3234", "6408233234",
                           "19640823-3234", "19640823–3234", "18640823+3234", "20640823 3234", "196408233234",
                           "811218-9876", "640823\u00a03234", "640823‑3234"}) {
    CAPTURE(text);
    CHECK(certain(text));
  }
}

TEST_CASE("a samordningsnummer has 60 added to the day") {
  CHECK(certain("640883-3231"));
  CHECK(certain("196408833231"));
  CHECK(find("640892-3230").empty());  // day 32
  CHECK(find("640860-3234").empty());  // day 0
}

TEST_CASE("a wrong check digit leaves a number that is only like one") {
  CHECK(only_like("640823-3235"));
  CHECK(only_like("19640823-3235"));
  CHECK(only_like("196408233235"));
  CHECK(only_like("6408233235"));
}

TEST_CASE("the date must exist, in the century that is written or in any") {
  CHECK(find("641323-3234").empty());
  CHECK(find("640832-3234").empty());
  CHECK(find("17640823-3234").empty());
  CHECK(find("21640823-3234").empty());
  CHECK(certain("000229-1235"));         // 2000 had a 29 February
  CHECK(find("19000229-1235").empty());  // 1900 had none
  CHECK(find("010229-1234").empty());    // none of 1801, 1901 and 2001 had
}

TEST_CASE("no digit may touch the number, and no letter one that is written together or is not certain") {
  for (const char* text : {"1640823-3234", "640823-32345", "12196408233234", "19640823323455", "a6408233234",
                           "6408233234b", "ö196408233234", "a640823-3235"}) {
    CAPTURE(text);
    CHECK(find(text).empty());
  }
  for (const char* text : {"a640823-3234", "640823-3234b", "ö640823-3234", "640823-3234ö", "É640823-3234"}) {
    CAPTURE(text);
    CHECK(certain(text));
  }
  for (const char* text : {"(640823-3234)", "”640823-3234”", "–640823-3234.", "x_640823-3234_y",
                           "nr:640823-3234,", "protokoll-640823-3234.yaml"}) {
    CAPTURE(text);
    CHECK(certain(text));
  }
}

TEST_CASE("organisation numbers are none") {
  CHECK(find("556123-1233").empty());
  CHECK(find("5561231233").empty());
  CHECK(find("212000-1231").empty());
  CHECK(find("16212000-1231").empty());
}

TEST_CASE("telephone numbers are none") {
  for (const char* text : {"0725-25 94 20", "0417-182 50", "070-123 45 67", "+46 70 123 45 67", "0701234567",
                           "08-123 456 78", "+46701234567", "0046701234567", "114 14", "0411-57 70 00"}) {
    CAPTURE(text);
    CHECK(find(text).empty());
  }
}

TEST_CASE("ten digits that begin with 0 are a personnummer when the check digit is right") {
  CHECK(certain("0001011238"));
  CHECK(find("0001011237").empty());
  CHECK(only_like("000101-1237"));
}

TEST_CASE("blanks around the sign, as a folded line has them, hide no number that is certain") {
  for (const char* text : {"640823- 3234", "640823 - 3234", "640823 -3234", "19640823- 3234"}) {
    CAPTURE(text);
    CHECK(certain(text));
  }
}

TEST_CASE("dates, times and figures beside each other are none") {
  for (const char* text :
       {"2020-09-15", "2020-09-15 1234", "2020-09-15-1234", "2018-10/2019-09", "2020-09-15 18:30",
        "20200915T1830", "20200915183000", "150 000 2020", "3 786", "640823 - 3235", "640823--3234",
        "640823-323", "640823", "55.5512041236", "position: [55.5439, 13.9461]"}) {
    CAPTURE(text);
    CHECK(find(text).empty());
  }
}

TEST_CASE("long runs of digits are none") {
  CHECK(find(std::string(40, '1')).empty());
  CHECK(find("64082332346408233234").empty());
}

TEST_CASE("the span covers the number and nothing else, and all numbers come in order") {
  const std::string text = "å 19640823-3234, 811218–9876";
  const auto numbers = find(text);
  REQUIRE(numbers.size() == 2);
  CHECK(text.substr(numbers[0].span.begin, numbers[0].span.end - numbers[0].span.begin) == "19640823-3234");
  CHECK(text.substr(numbers[1].span.begin, numbers[1].span.end - numbers[1].span.begin) == "811218–9876");
}

TEST_CASE("two numbers may share no separator") { CHECK(find("640823-3234-811218-9876").size() == 2); }

TEST_CASE("masking keeps the date and the separator as they are written") {
  CHECK(mask("640823-3234") == "640823-****");
  CHECK(mask("(19640823–3234)") == "(19640823–****)");
  CHECK(mask("6408233234") == "640823****");
  CHECK(mask("640823 3234 och 811218+9876") == "640823 **** och 811218+****");
}

TEST_CASE("masking leaves everything else alone") {
  CHECK(mask("640823-3235") == "640823-3235");
  CHECK(mask("möte 2020-09-15, tel. 0725-25 94 20") == "möte 2020-09-15, tel. 0725-25 94 20");
  CHECK(mask("").empty());
}

TEST_CASE("broken bytes around a number do no harm") {
  CHECK(certain("\xC3\x28 640823-3234 \xFF"));
  CHECK(find("\x80\x80").empty());
}

TEST_CASE("escapes of a text in double quotes hide no digit") {
  CHECK(certain(R"("64\u0030823-3234")"));
  CHECK(certain(R"("\x36\x34\x30823\u20133234")"));
  CHECK(certain(R"("640823\_\U000000333234")") == false);  // five digits after the blank
  CHECK(certain(R"("640823\_\U00000033234")"));
  CHECK(certain(R"("först\n640823-3234\tsist")"));
  CHECK(certain("\"640823-\\\n    3234\""));
  CHECK(mask(R"(a "64\u0030823-32\u00334" b)") == R"(a "64\u0030823-****" b)");
  CHECK(mask(R"(C:\x 640823-3234 \u 811218-9876 \)") == R"(C:\x 640823-**** \u 811218-**** \)");
  CHECK(find(R"(C:\nya\2020-09-15 \u00e5)").empty());
}

TEST_CASE("a number can be shown masked also when it is only like one") {
  const std::string text = "nr 640823–3235.";
  CHECK(lofte::identity::masked(text, find(text).at(0)) == "640823–****");
}
