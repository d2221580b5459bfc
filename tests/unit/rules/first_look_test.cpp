// SPDX-License-Identifier: Apache-2.0
//
// The first look never says no where a search finds something: with every word that the searches know, in
// every case and company, and in texts that are put together by chance.
#include "rules/first_look.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "base/byte_block.h"
#include "base/identity.h"
#include "base/utf8.h"
#include "rules/e_mail.h"
#include "rules/personal_finders.h"
#include "rules/personal_words.h"
#include "rules/phone.h"

namespace {

using namespace lofte;
using Strings = std::vector<std::string>;

// find_personal_details() asks the first look itself.
bool holds_detail(const std::string& text) {
  const rules::Tokens tokens = rules::tokens_of(text);
  for (const auto find : {&rules::find_ages, &rules::find_addresses, &rules::find_properties,
                          &rules::find_health, &rules::find_case_numbers})
    if (!find(tokens).empty()) return true;
  return false;
}

// How many texts held something, so that a test can tell whether it tested anything.
struct Held {
  int details = 0, phones = 0, e_mails = 0, identities = 0;
};

void check_text(const std::string& text, Held& held) {
  CAPTURE(text);
  const rules::FirstLook look = rules::first_look(text);
  const bool detail = holds_detail(text), phone = !rules::find_phones(text).empty();
  const bool e_mail = !rules::find_e_mails(text).empty(), identity = !identity::find(text).empty();
  CHECK((look.detail || !detail));
  CHECK((look.phone || !phone));
  CHECK((look.e_mail || !e_mail));
  CHECK((look.identity || !identity));
  held.details += detail ? 1 : 0;
  held.phones += phone ? 1 : 0;
  held.e_mails += e_mail ? 1 : 0;
  held.identities += identity ? 1 : 0;
}

std::string upper(std::string text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool marked = i > 0 && text[i - 1] == '\xC3' && static_cast<unsigned char>(text[i]) >= 0xA0;
    if (marked || (text[i] >= 'a' && text[i] <= 'z')) text[i] = static_cast<char>(text[i] & ~0x20);
  }
  return text;
}

Strings in_each_case(const std::string& word) {
  const std::size_t first = word[0] == '\xC3' ? 2 : 1;
  return {word, upper(word.substr(0, first)) + word.substr(first), upper(word)};
}

void add_words(Strings& texts, const auto& list) {
  for (const std::string_view word : list)
    for (const std::string& written : in_each_case(std::string(word))) texts.push_back(written);
}

Strings words_before_numbers() {
  Strings texts;
  add_words(texts, rules::kStreetEnds);
  add_words(texts, rules::kApartments);
  add_words(texts, rules::kBorn);
  add_words(texts, std::array{rules::kAged});
  add_words(texts, rules::kSure);
  add_words(texts, rules::kPerhaps);
  add_words(texts, rules::kProperties);
  add_words(texts, rules::kQuarters);
  return texts;
}

Strings words_of_health() {
  Strings texts;
  add_words(texts, rules::kHave);
  add_words(texts, rules::kBe);
  return texts;
}

const Strings kBetween{" ",  "  ",  "\n  ", "\r\n",  "\t",        "\u00a0",   "\u2009", "",
                       "-",  " - ", "–",    ". ",    ": ",        ".: ",      " : ",    " . ",
                       " #", "# ",  " nr ", " Nr. ", " nummer: ", " no. : # "};

// A text that stands in two of the blocks that are looked at, parted at each place.
void check_shifted(const std::string& text, Held& held) {
  for (std::size_t i = 0; i < 10; ++i) check_text(std::string(ByteBlock::kSize - i, '.') + text, held);
  check_text("title: x\nnotes: " + text + "\ndate: 2020-01-01\n", held);
}

template <class T>
const T& one_of(const std::vector<T>& all, std::mt19937& random) {
  return all[random() % all.size()];
}

}  // namespace

TEST_CASE("the first look sees a number after every word that is searched for") {
  Held held;
  for (const std::string& word : words_before_numbers())
    for (const std::string& between : kBetween)
      for (const std::string tail : {"3", "KS 1", "Ö-1234-20", "2020/123", "2007, en flicka", "Ekorren 3"}) {
        check_text(word + between + tail, held);
        check_text("Norra " + word + between + tail, held);
        check_text("En flicka Stor" + word + between + tail, held);
      }
  CHECK(held.details > 2000);
}

TEST_CASE("the first look sees every word of health, wherever it stands") {
  Held held;
  for (const std::string& word : words_of_health())
    for (const std::string before :
         {"en kvinna med ", "Hon är ", "mannen har en\n  ", "HAN VAR\u00a0", "en "})
      for (const std::string after : {"", ".", " man", "\u00a0kvinna", "…"})
        check_shifted(before + word + after, held);
  CHECK(held.details > 2000);
}

TEST_CASE("the first look sees every age") {
  Held held;
  for (const std::string& end : in_each_case("åring"))
    for (const std::string& number : Strings{"13", "13-", "13 - ", "13\u00a0–\u00a0", "13\n  "})
      check_shifted("en " + number + end + ", flicka", held);
  for (const std::string_view number : rules::kNumberWords)
    for (const std::string_view ending : rules::kAgeEndings)
      for (const std::string& age : in_each_case(std::string(number) + std::string(ending)))
        check_shifted("en " + age + " flicka", held);
  for (const std::string years :
       {"13 år", "13 ÅR", "13\n år", "13 years old", "13-YEAR-OLD", "(13)", "( 13\u00a0)"})
    for (const std::string who : {"flicka", "Girl", "POJKEN"}) check_shifted(who + " " + years, held);
  CHECK(held.details > 1000);
}

TEST_CASE("the first look sees whatever is found in texts made by chance") {
  // No web addresses: a number behind one is not said of the word before it.
  Strings pieces = words_before_numbers();
  for (const std::string& word : words_of_health()) pieces.push_back(word);
  const Strings company{"flicka",  "pojken", "kvinna", "en",         "man",
                        "är",      "har",    "med",    "Åkerskolan", "Ekorren",
                        "Ünder",   "Östra",  "KS",     "K",          "AM",
                        "ABC",     "s",      "år",     "åring",      "year",
                        "born in", "tel",    "ring",   "a@b.se",     "åker@exempel.se"};
  const Strings numbers{"0",          "3",           "5:12",      "13",   "2007",      "123",
                        "12D",        "0417",        "182 50",    "070",  "123 45 67", "+46 8",
                        "0701740605", "640823-3234", "640823",    "3234", "19640823",  "2020/123",
                        "K123456-20", "1234-20",     "2019-03-12"};
  const Strings signs{" ",  " ",  " ", "",   "\n", "\n  ",   "-", " - ",    ".",
                      ". ", ": ", ":", "(",  ")",  "#",      "–", "\u00a0", "\u2009",
                      "/",  "+",  "”", ", ", "_",  "\u2212", "é", "×",      "!"};
  std::mt19937 random(20261129);
  Held held;
  for (int i = 0; i < 60000; ++i) {
    std::string text;
    for (auto left = 2 + random() % 10; left > 0; --left) {
      const auto sort = random() % 8;
      text += sort < 3   ? one_of(signs, random)
              : sort < 5 ? one_of(numbers, random)
              : sort < 6 ? one_of(pieces, random)
                         : one_of(company, random);
      if (random() % 2 == 0) text += ' ';
    }
    check_text(text, held);
  }
  CHECK(held.details > 5000);
  CHECK(held.phones > 500);
  CHECK(held.e_mails > 500);
  CHECK(held.identities > 500);
}

TEST_CASE("the first look finds nothing in what most texts are") {
  for (const std::string text :
       {"", "x", "title: Medborgarlöfte 1940\nperiod: 1940\nparties: [kommun, polis]\n",
        "date: 1940-02-01\ntext: Minst 30 trafikkontroller görs under året, kl 18:30.\n",
        "# 12 lampor\nat_least: 2\nparken vid övergångsstället på 200 m\n"}) {
    CAPTURE(text);
    CHECK(rules::first_look(text).nothing());
  }
}
