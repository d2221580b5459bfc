// SPDX-License-Identifier: Apache-2.0
//
// The identity numbers are Skatteverket's published test numbers; the telephone numbers are kept free for
// fiction.
#include <doctest/doctest.h>

#include <filesystem>

#include "privacy_fixture.h"

using namespace lofte::test::privacy;

namespace {

std::string promise(const std::string& commitment, const std::string& more = "") {
  return "title: Löfte 2020\nperiod: 2020\nparties: [kommun, polis]\nsigned: {date: 2020-02-01, by: "
         "[]}\ncommitments:\n" +
         commitment + more;
}

std::string followup_of(const std::string& counts, const std::string& period = "2020-T1",
                        const std::string& more = "") {
  return "promise: \"2020\"\nperiod: " + period + "\ndate: 2020-06-01\nby: polis\ncounts:\n" + counts + more;
}

std::string walk(const std::string& text) {
  return "date: 2020-09-15\nobservations:\n  - id: a\n    text: " + text + "\n";
}

const std::string kPlain =
    "  - {id: a, text: Trafikkontroller., responsible: polis, target: {at_least: 3, of: trafikkontroll}}\n";

}  // namespace

TEST_CASE("an identity number is found in any scalar, key or comment") {
  CHECK(found("walks/a.yaml", "date: 2020-09-15\ntheme: om 640823-3234\n") ==
        "walks/a.yaml:2:11 personnummer");
  CHECK(found("walks/a.yaml", "date: 2020-09-15\n640823-3234: x\n") == "walks/a.yaml:2:1 personnummer");
  CHECK(found("walks/a.yaml", "date: 2020-09-15 # å 640823–3234\n") == "walks/a.yaml:1:22 personnummer");
  CHECK(found("walks/a.yaml", "date: 196408233234\n") == "walks/a.yaml:1:7 personnummer");
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nnotes: |\n  640883-3231\n") ==
        "walks/a.yaml:3:3 personnummer");
  CHECK(found("lofte.yaml", kPrivacySettings + "notes: 640823 3234\n") == "lofte.yaml:12:8 personnummer");
}

TEST_CASE(
    "an identity number is found in files that cannot be read as records, and in other texts among them") {
  CHECK(found("walks/a.yaml", "date: [640823-3234\n") == "walks/a.yaml:1:8 personnummer");
  CHECK(found("walks/notes.txt", "1\n640823+3234\n") == "walks/notes.txt:2:1 personnummer");
}

TEST_CASE("an identity number is found in the name of a file or folder") {
  CHECK(found("walks/640823-3234/a.yaml", "date: 2020-09-15\n") ==
        "walks/640823-3234/a.yaml:1:1 personnummer");
  CHECK(found("arkiv/811218-9876.pdf", "") == "arkiv/811218-9876.pdf:1:1 personnummer");
  CHECK(found("arkiv/811218-9875.pdf", "") == "arkiv/811218-9875.pdf:1:1 personnummer-like");
}

TEST_CASE("an identity number is found through escapes and line ends, once") {
  const std::string second_line = "walks/a.yaml:2:9 personnummer";
  CHECK(found("walks/a.yaml", "date: 2020-09-15\ntheme: \"64\\u0030823-3234\"\n") == second_line);
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nroute: \"640823-\\\n    3234\"\n") == second_line);
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nroute: '640823-\n    3234'\n") == second_line);
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nroute: '19640823\n    3234'\n") == second_line);
  CHECK(found("walks/a.yaml", "date: 2020-09-15 # 640823-\n# 3234\n") == "walks/a.yaml:1:20 personnummer");
}

TEST_CASE("two figures on two lines are no identity number") {
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nroute: 200604\nstart: 1234\n").empty());
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nnotes: |\n  200604\n  1234\n").empty());
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nnotes: 640823-\n\nstart: 3234\n").empty());
}

TEST_CASE("a number with a wrong check digit is a warning of its own") {
  CHECK(found("walks/a.yaml", "date: 2020-09-15\ntheme: 640823-3235\n") ==
        "walks/a.yaml:2:8 personnummer-like");
}

TEST_CASE("organisation numbers, dates and diary numbers are no identity numbers") {
  CHECK(found("walks/a.yaml",
              "date: 2020-09-15\ntheme: 556123-1233, 212000-1231\nnotes: 2018-10/2019-09, KS 2020/1234, "
              "2020-09-15 1830\n")
            .empty());
}

TEST_CASE("no message repeats an identity number") {
  const std::string all = messages(
      {{"walks/640823-3234.yaml", "date: 640823-3234\ntheme: \"8112\\x318-9876\"\nstart: 640823-3235\n"}});
  CHECK(all.find("640823-****") != all.npos);
  CHECK(all.find("3234") == all.npos);
  CHECK(all.find("3235") == all.npos);
  CHECK(all.find("9876") == all.npos);
}

TEST_CASE("telephone numbers and addresses are found in texts and comments") {
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nstart: Ring 0725-25 94 20\n") ==
        "walks/a.yaml:2:13 phone-number");
  CHECK(found("walks/a.yaml", "date: 2020-09-15 # a.b@example.org\n") == "walks/a.yaml:1:20 e-mail");
  CHECK(
      found("walks/a.yaml",
            "date: 2020-09-15\nsources:\n  - {title: Tel 08-465 004 00, url: \"https://example.org/a\"}\n") ==
      "walks/a.yaml:3:17 phone-number");
}

TEST_CASE("telephone numbers and addresses are allowed where they belong") {
  CHECK(
      found("promises/2020.yaml", promise(kPlain,
                                          "contact:\n  - {function: kommunpolis, phone: 0417-182 50, e_mail: "
                                          "a@example.org}\n  - function: växel\n    phone: 08-465 004 00\n"))
          .empty());
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nsources:\n  - {title: A, url: \"mailto:a@example.org\"}\n")
            .empty());
  CHECK(
      found("promises/2020.yaml",
            promise(kPlain, "contact: {function: kommunpolis, phone: 0417-182 50}\nnotes: 0417-182 50\n")) ==
      "promises/2020.yaml:8:8 phone-number");
}

TEST_CASE("one stretch is found once") {
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nstart: \"0701740605\"\n") ==
        "walks/a.yaml:2:9 phone-number");
  CHECK(found("walks/a.yaml", walk("dnr 640823-3234")) == "walks/a.yaml:4:15 personnummer");
}

TEST_CASE("personal details are found in the texts of a walk, and an address where it begins is none") {
  CHECK(found("walks/a.yaml", walk("En 15-årig pojke stod vid Storgatan 12 B.")) ==
        "walks/a.yaml:4:14 personal-detail\nwalks/a.yaml:4:37 personal-detail");
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nstart: Storgatan 12 B, Exempelby 5:12\n").empty());
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nstart: Hos en 15-årig flicka\n") ==
        "walks/a.yaml:2:15 personal-detail");
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nroute: Förbi Storgatan 12 B # lgh 12\n") ==
        "walks/a.yaml:2:14 personal-detail");
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nparticipants: [{group: person med synnedsättning}]\n") ==
        "walks/a.yaml:2:24 personal-detail");
  CHECK(found("walks/a.yaml", walk("Häcken vid Storgatan skymmer, 15-åringar samlas här.")).empty());
}

TEST_CASE("personal details are found in the texts of a measure") {
  const std::string measure =
      "title: Brev till ägaren av Exempelby 5:12\nresponsible: kommun\nnotes: Bilen ABC 123.\n"
      "history: [{date: 2024-03-01, state: dropped, because: Ägaren på Storgatan 14 är 84 år och kvinna.}]\n";
  CHECK(found("measures/a.yaml", measure) ==
        "measures/a.yaml:1:28 personal-detail\nmeasures/a.yaml:3:14 personal-detail\n"
        "measures/a.yaml:4:65 personal-detail\nmeasures/a.yaml:4:81 personal-detail");
}

TEST_CASE("an address may stand in the name of a place and in a contact") {
  CHECK(found({{"lofte.yaml", kPrivacySettings + "  skolan: {one: Skolgatan 3, many: Skolgatan 4}\n"}}) ==
        "lofte.yaml:12:17 personal-detail\nlofte.yaml:12:36 personal-detail");
  CHECK(found({{"lofte.yaml",
                std::string("lofte: 1\ntitle: Exempelby\nplaces: {skolan: {name: Skolgatan 3}}\n") +
                    "parties: {kommun: {name: \"Kommunen, Storgatan 1\", side: municipality}}\n"}})
            .empty());
  CHECK(
      found("promises/2020.yaml", promise(kPlain, "contact: {function: \"växel, Storgatan 1\"}\n")).empty());
}

TEST_CASE("numbers of files are found in every text of a follow-up that counts a sensitive activity") {
  const std::string note = "notes: Se dnr 2020/123.\n";
  CHECK(found("followups/a.yaml", followup_of("  - {of: hembesok, count: 3}\n", "2020-T1", note)) ==
        "followups/a.yaml:7:11 personal-detail");
  CHECK(found("followups/a.yaml", followup_of("  - {of: trafikkontroll, count: 3}\n", "2020-T1", note))
            .empty());
  CHECK(found("followups/a.yaml", followup_of("  - {of: trafikkontroll, count: 3}\n", "2020-T1",
                                              "byproducts:\n  - {of: hembesok, count: 2} # lgh 1102\n")) ==
        "followups/a.yaml:8:32 personal-detail");
}

TEST_CASE("numbers of files are found in a commitment about a sensitive activity") {
  const std::string text = "    text: Besök enligt KS 2020/123.\n    responsible: polis\n";
  CHECK(found("promises/2020.yaml", promise("  - id: a\n" + text + "    about: hembesok\n")) ==
        "promises/2020.yaml:7:24 personal-detail");
  CHECK(found("promises/2020.yaml",
              promise("  - id: a\n" + text + "    target: {at_least: 1, of: hembesok}\n")) ==
        "promises/2020.yaml:7:24 personal-detail");
  CHECK(found("promises/2020.yaml", promise("  - id: a\n" + text + "    target: none\n")).empty());
}

TEST_CASE("personal details are found where a follow-up judges such a commitment") {
  const Files folder{
      {"promises/2020.yaml", promise("  - {id: a, text: Hembesök., responsible: polis, about: hembesok}\n" +
                                     std::string("  - {id: b, text: Annat., responsible: polis}\n"))},
      {"followups/a.yaml",
       "promise: \"2020\"\nperiod: 2020-T1\ndate: 2020-06-01\nby: polis\nassessments:\n"
       "  - {commitment: a, says: ongoing, because: dnr 2020/123}\n"
       "  - {commitment: b, says: ongoing, because: dnr 2020/124}\n"}};
  CHECK(found(folder) == "followups/a.yaml:6:45 personal-detail");
}

TEST_CASE("a sensitive figure has neither a place nor a short period") {
  CHECK(found("followups/a.yaml", followup_of("  - {of: hembesok, count: 3, place: centrum}\n")) ==
        "followups/a.yaml:6:37 sensitive-detail");
  CHECK(found("followups/a.yaml", followup_of("  - {of: hembesok, count: 3, period: 2020-W12}\n")) ==
        "followups/a.yaml:6:38 sensitive-detail");
  CHECK(found("followups/a.yaml", followup_of("  - {of: hembesok, count: 3}\n", "2020-03-01/2020-03-30")) ==
        "followups/a.yaml:6:10 sensitive-detail");
  CHECK(found("followups/a.yaml", followup_of("  - {of: trafikkontroll, count: 3}\n", "2020-W12",
                                              "byproducts:\n  - {of: hembesok, count: 2}\n")) ==
        "followups/a.yaml:8:10 sensitive-detail");
}

TEST_CASE("a month is long enough, and other activities may be as exact as they like") {
  CHECK(found("followups/a.yaml", followup_of("  - {of: hembesok, count: 3, period: 2020-02}\n")).empty());
  CHECK(found("followups/a.yaml", followup_of("  - {of: hembesok, count: 3}\n", "2020-03-10/2020-04-09"))
            .empty());
  CHECK(found("followups/a.yaml",
              followup_of("  - {of: trafikkontroll, count: 3, place: centrum, period: 2020-03-01}\n"))
            .empty());
}

TEST_CASE("the privacy rules cannot be switched off or allowed") {
  CHECK(found({{"lofte.yaml", kPrivacySettings + "rules: {personnummer: off, phone-number: info}\n"},
               {"walks/a.yaml",
                "date: 2020-09-15\n# lofte: allow personnummer because test\ntheme: 640823-3234\n"}}) ==
        "walks/a.yaml:3:8 personnummer");
}

TEST_CASE("the example folders hold nothing about people") {
  const std::filesystem::path examples = std::filesystem::path(LOFTE_SOURCE_DIR) / "examples";
  int folders = 0;
  for (const auto& entry : std::filesystem::directory_iterator(examples)) {
    if (!std::filesystem::exists(entry.path() / "lofte.yaml")) continue;
    ++folders;
    CHECK(found(*lofte::files::disk(entry.path().string())) == "");
  }
  CHECK(folders >= 6);
}

TEST_CASE("escapes of a text in double quotes hide nothing, and make nothing of what is harmless") {
  CHECK(found("walks/a.yaml", walk(R"("En 14-\xE5ring p\xE5 \xC5kerskolan.")")) ==
        "walks/a.yaml:4:15 personal-detail");
  CHECK(found("walks/a.yaml", walk(R"("Bor p\u00e5 \u00c5v\u00e4gen 12.")")) ==
        "walks/a.yaml:4:24 personal-detail");
  CHECK(found("walks/a.yaml", walk(R"("Marknadstorget 2 g\xE5nger om dagen.")")).empty());
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nstart: \"Ring\\n0725-25\\x2094\\_20\"\n") ==
        "walks/a.yaml:2:15 phone-number");
  CHECK(found("walks/a.yaml", "date: 2020-09-15\nstart: \"a.b\\x40example\\u002eorg\"\n") ==
        "walks/a.yaml:2:9 e-mail");
}
