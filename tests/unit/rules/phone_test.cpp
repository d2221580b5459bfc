// SPDX-License-Identifier: Apache-2.0
//
// The numbers are from the series that Post- och telestyrelsen keeps free for fiction, or published by
// municipalities for their own functions.
#include "rules/phone.h"

#include <doctest/doctest.h>

#include <string>

#include "rules/e_mail.h"

namespace {

std::string phones(const std::string& text) {
  std::string out;
  for (const lofte::Span span : lofte::rules::find_phones(text))
    out += (out.empty() ? "" : "|") + text.substr(span.begin, span.end - span.begin);
  return out;
}

std::string e_mails(const std::string& text) {
  std::string out;
  for (const lofte::Span span : lofte::rules::find_e_mails(text))
    out += (out.empty() ? "" : "|") + text.substr(span.begin, span.end - span.begin);
  return out;
}

}  // namespace

TEST_CASE("Swedish telephone numbers are found in every written form") {
  for (const std::string number :
       {"070-174 06 05",       "0725-25 94 20",    "0417-182 50",
        "08-465 004 00",       "08-465 00 40",     "031-390 06 00",
        "(08) 465 004 00",     "(0417) 182 50",    "08 465 004 00",
        "070 174 06 05",       "0701740605",       "070-1740605",
        "070-174-06-05",       "0417-18250",       "08–465 004 00",
        "08 - 465 004 00",     "+46 70 174 06 05", "+46701740605",
        "+46 (0)70-174 06 05", "+46 8-465 004 00", "0046 70 174 06 05",
        "+46-417-182 50",      "020-12 34 56",     "0771-12 34 56",
        "010-456 70 00",       "0980-319 200",     "070\u00a0174\u00a006\u00a005"}) {
    CAPTURE(number);
    CHECK(phones(number) == number);
    CHECK(phones("Ring " + number + ".") == number);
    CHECK(phones("tel:" + number + ", eller") == number);
  }
}

TEST_CASE("nine digits together are a telephone number where they are said to be one") {
  CHECK(phones("telefon 041718250") == "041718250");
  CHECK(phones("Växel: 084650040") == "084650040");
  CHECK(phones("nyckel 041718250") == "");
}

TEST_CASE("several numbers in one text are found, and nothing after them") {
  CHECK(phones("Ring 08-465 004 00 eller 070-174 06 05 2020") == "08-465 004 00|070-174 06 05");
  CHECK(phones("0417-182 50 12 personer") == "0417-182 50");
  CHECK(phones("under 2020 031-390 06 00") == "031-390 06 00");
  CHECK(phones("rum 2 031 390 06 00") == "031 390 06 00");
}

TEST_CASE("dates, times, figures, diary numbers, positions and ids are no telephone numbers") {
  for (const std::string text : {"2020-09-15",
                                 "2018-10/2019-09",
                                 "2020-08-15 20 30 40",
                                 "2020-09-15T08:15:00",
                                 "08:15-09:45",
                                 "kl. 08-17",
                                 "08-17 120 personer",
                                 "08-15 2020",
                                 "08-15-2020",
                                 "0410-2020",
                                 "0301-0430",
                                 "01-02 2020 15",
                                 "05-06 2020 10",
                                 "0,78",
                                 "0.0417-182",
                                 "3 786",
                                 "150 000 000",
                                 "1 031 250 000 kr",
                                 "2\u00a0040\u00a0500\u00a0000",
                                 "2020/0417-18250",
                                 "dnr 0417-18250",
                                 "dnr: 0701740605",
                                 "5000-K0417182-20",
                                 "55.5439, 13.9461",
                                 "[055.0417, 013.9461]",
                                 "556123-1233",
                                 "212000-1231",
                                 "640823-3234",
                                 "0640823-3234",
                                 "2020-W38",
                                 "1900-01-01",
                                 "0417",
                                 "08",
                                 "0",
                                 "+46",
                                 "+50 000 000",
                                 "50+",
                                 "000-000 00 00",
                                 "id-0417-18250",
                                 "a0701740605",
                                 "0701740605a",
                                 "07017406050",
                                 "0123456789",
                                 "080-123 45 67",
                                 "https://example.org/08-465 004",
                                 "https://example.org/0701740605",
                                 "www.example.org/0417-18250",
                                 "4.2a970541587537a4a536ddc",
                                 "0.123456789",
                                 "2020-07-01 0415",
                                 "112",
                                 "114 14",
                                 "3-5 000 000"}) {
    CAPTURE(text);
    CHECK(phones(text) == "");
  }
}

TEST_CASE("e-mail addresses are found") {
  CHECK(e_mails("Skriv till trygghet@example.org.") == "trygghet@example.org");
  CHECK(e_mails("”å.ö-n_1+x@sub.exämple.se” <b@c.nu>, mailto:d@e.org)") ==
        "å.ö-n_1+x@sub.exämple.se|b@c.nu|d@e.org");
  CHECK(e_mails("a@b.se@c.se") == "a@b.se|b.se@c.se");
}

TEST_CASE("an @ alone makes no address") {
  for (const std::string text : {"@exempelby", "a @ b.se", "a@b", "a@", "@", "a@b.", "a@1.2", "2 @ 3.50",
                                 "a@b.c", "@b.se", ".@b.se"}) {
    CAPTURE(text);
    CHECK(e_mails(text) == "");
  }
}
