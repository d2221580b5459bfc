// SPDX-License-Identifier: Apache-2.0
#include "rules/prose.h"

#include <doctest/doctest.h>

#include "folder.h"

using namespace lofte;

namespace {

// The numbers of a text; those with a limit before them in brackets.
std::string numbers(std::string_view text) {
  std::string out;
  for (const rules::NumberInText& n : rules::numbers_in(text)) {
    if (!out.empty()) out += " ";
    out += n.limit ? "[" + std::to_string(n.number) + "]" : std::to_string(n.number);
  }
  return out;
}

// The words that vague-wording points at.
std::string hedge(const std::string& text, const std::string& target = "none") {
  auto folder = test::checked(
      {{"promises/p.yaml", test::with_commitment("text: " + text + "\ntarget: " + target + "\n")}});
  for (const diag::Finding& finding : folder.findings)
    if (finding.rule->id == "vague-wording") {
      const std::string message = words::text(finding.message, words::Lang::en);
      return message.substr(1, message.find('"', 1) - 1);
    }
  return {};
}

std::string differs(const std::string& text, const std::string& target) {
  auto folder = test::checked(
      {{"promises/p.yaml", test::with_commitment("text: " + text + "\ntarget: " + target + "\n")}});
  for (const diag::Finding& finding : folder.findings)
    if (finding.rule->id == "number-in-text") return words::text(finding.message, words::Lang::en);
  return {};
}

}  // namespace

TEST_CASE("words are letters and digits, in lower case") {
  const auto words = rules::words_in("Råd & Åtgärd – 50+ (e-post)");
  REQUIRE(words.size() == 5);
  CHECK(words[0].text == "råd");
  CHECK(words[1].text == "åtgärd");
  CHECK(words[2].text == "50");
  CHECK(words[4].text == "post");
  CHECK(words[1].begin == std::string_view("Råd & ").size());
}

TEST_CASE("numbers of things are read in digits and in words") {
  CHECK(numbers("Minst 50 kontroller") == "[50]");
  CHECK(numbers("minst femtio kontroller") == "[50]");
  CHECK(numbers("högst tjugofem bränder och fyra gånger om året") == "[25] 4");
  CHECK(numbers("2 nya områden, tolv möten") == "2 12");
  CHECK(numbers("minst en vandring") == "[1]");
  CHECK(numbers("en vandring och ett möte") == "");
  CHECK(numbers("minst 1 000 besök") == "[1000]");
  CHECK(numbers("minst 1\u00a0500 besök") == "[1500]");
  CHECK(numbers("ett 20-tal besök") == "20");
  CHECK(numbers("at least five walks") == "[5]");
}

TEST_CASE("numbers of other things are passed over") {
  for (const char* text : {"under 2020",
                           "2018–2019",
                           "barn upp till 18 år",
                           "årskurs 9",
                           "inom 24 timmar",
                           "minst 2 timmar",
                           "den 3 juni",
                           "kl 21",
                           "klockan 21:30",
                           "väg 108",
                           "50 procent",
                           "50 %",
                           "lag 2023:196",
                           "5 §",
                           "15/9",
                           "2,5 kilometer",
                           "90 dagar",
                           "tre månader",
                           "tvåårigt",
                           "14-åringar",
                           "vecka 38",
                           "högst 80 centimeter",
                           "minst 10 lux",
                           "minst 3 m²",
                           "minst två miljoner kronor",
                           "minst två terminer",
                           "högst tre kvartal",
                           "unga mellan 18 och 25 år",
                           "den 4 eller 5 juni",
                           "10-12"})
    CHECK_MESSAGE(numbers(text) == "", text);
}

TEST_CASE("hedges are found in all their forms") {
  CHECK(hedge("Polisen ska verka för trygghet.") == "verka för");
  CHECK(hedge("Polisen arbetar för trygghet.") == "arbetar för");
  CHECK(hedge("Arbeta aktivt och tillsammans för trygghet.") == "Arbeta aktivt och tillsammans för");
  CHECK(hedge("Vi eftersträvar fler möten.") == "eftersträvar");
  CHECK(hedge("Kontroller görs vid behov.") == "vid behov");
  CHECK(hedge("Vakter anlitas då det anses befogat.") == "anses befogat");
  CHECK(hedge("Närvaro i möjligaste mån.") == "i möjligaste mån");
  CHECK(hedge("Närvaro i största möjligaste mån.") == "i största möjligaste");
  CHECK(hedge("Polisen ska ha hög närvaro.") == "hög närvaro");
  CHECK(hedge("Polisen ska ha hög polisiär närvaro.") == "hög polisiär närvaro");
  CHECK(hedge("Tillsyn sker kontinuerligt.") == "kontinuerligt");
  CHECK(hedge("Löpande dialog med skolan.") == "Löpande");
  CHECK(hedge("Intensifiera kontrollerna.") == "Intensifiera");
  CHECK(hedge("Riktade insatser mot mopeder.") == "Riktade insatser");
}

TEST_CASE("definite words are no hedges") {
  for (const char* text :
       {"Genomföra minst 50 kontroller.", "Polisen arbetar enligt HotSpot-metoden.",
        "Fortsätta med hembesök.", "Nätverka förutsätter möten.", "Behovet av belysning inventeras.",
        "Öka sin synlighet i centrum.", "Polisen arbetar i skolan för första gången."})
    CHECK_MESSAGE(hedge(text) == "", text);
}

TEST_CASE("a hedge beside a target, or beside something unread, is nothing to remark on") {
  CHECK(hedge("Verka för trygghet med kontroller.", "{at_least: 50, of: kontroll}") == "");
  CHECK(hedge("Verka för trygghet.", "[kontroll]") == "");
}

TEST_CASE("a hedge further down in a long text is reported where the text begins") {
  const std::string text =
      "text: >-\n  Polisen ska finnas i centrum\n  och kontrollera vid behov.\ntarget: none\n";
  CHECK(test::found("vague-wording", {{"promises/p.yaml", test::with_commitment(text)}}) ==
        "promises/p.yaml:10:11: info: \"vid behov\" cannot be measured, and the commitment has no target "
        "[vague-wording]\n");
}

TEST_CASE("the number of the text is that of the target") {
  CHECK(differs("Minst 50 kontroller.", "{at_least: 5, of: kontroll}") ==
        "the text says \"Minst 50\", the target at_least: 5");
  CHECK(differs("Minst 50 kontroller.", "{at_least: 50, of: kontroll}") == "");
  CHECK(differs("Hålla två vandringar.", "{at_least: 3, of: walk}") ==
        "the text says \"två\", the target at_least: 3");
  CHECK(differs("Hålla en vandring.", "{at_least: 1, of: walk}") == "");
  CHECK(differs("Högst tio bränder.", "{at_most: 12, of: kontroll}") ==
        "the text says \"Högst tio\", the target at_most: 12");
  CHECK(differs("Två möten och fyra vandringar.", "{at_least: 4, of: walk}") == "");
  CHECK(differs("Hålla vandringar.", "{at_least: 3, of: walk}") == "");
  CHECK(differs("Vid varje vandring välja två förslag.", "{at_least: 2, of: measure, per: walk}") == "");
  CHECK(differs("Klart inom tre möten.", "{done_by: 2020-12-31}") == "");
}

TEST_CASE("the number may be that of all places, or of a year") {
  CHECK(differs("Minst 12 kontroller om året.", "{at_least: 1, of: kontroll, every: month}") == "");
  CHECK(differs("Minst 10 kontroller om året.", "{at_least: 1, of: kontroll, every: month}") != "");
  CHECK(differs("Två vandringar.", "{at_least: 1, of: walk, each: [torget, stationen]}") == "");
}

TEST_CASE("a number promised outright needs a target") {
  CHECK(differs("Minst 50 kontroller.", "none") == "the text says \"Minst 50\", the target none");
  CHECK(differs("Besöka tre skolor.", "none") == "");
}
