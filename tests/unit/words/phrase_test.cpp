// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "words/message.h"

namespace lofte::words {
namespace {

constexpr Phrase kWalks{
    "{n, plural, =0 {No walk was} one {One walk was} other {# walks were}} held in {year}",
    "{n, plural, =0 {Ingen vandring} one {En vandring} other {# vandringar}} hölls {year}"};
constexpr Phrase kNested{
    "{n, plural, one {# report} other {# reports}} on {m, plural, one {# day} other {{m, spellout} days}}",
    "{n, plural, one {# rapport} other {# rapporter}} på {m, plural, one {# dag} other {{m, spellout} "
    "dagar}}"};
constexpr Phrase kWithin{"{n, plural, one {# for {who}} other {# for all of {who}}}, #1",
                         "{n, plural, one {# för {who}} other {# för alla i {who}}}, #1"};

std::string walks(Value n, Lang lang) { return text(say(kWalks, {{"n", n}, {"year", "2020"}}), lang); }

TEST_CASE("a phrase has the form that fits its number, in each language") {
  CHECK(walks(0, Lang::en) == "No walk was held in 2020");
  CHECK(walks(1, Lang::en) == "One walk was held in 2020");
  CHECK(walks(2, Lang::en) == "2 walks were held in 2020");
  CHECK(walks(1234, Lang::en) == "1,234 walks were held in 2020");
  CHECK(walks(0, Lang::sv) == "Ingen vandring hölls 2020");
  CHECK(walks(1, Lang::sv) == "En vandring hölls 2020");
  CHECK(walks(1234, Lang::sv) == "1\u00a0234 vandringar hölls 2020");
}

TEST_CASE("forms stand beside and within each other") {
  CHECK(text(say(kNested, {{"n", 1}, {"m", 12}}), Lang::sv) == "1 rapport på tolv dagar");
  CHECK(text(say(kNested, {{"n", 2}, {"m", 13}}), Lang::en) == "2 reports on 13 days");
  CHECK(text(say(kWithin, {{"n", 3}, {"who", "Tomelilla"}}), Lang::sv) == "3 för alla i Tomelilla, #1");
}

TEST_CASE("braces between apostrophes are printed, other apostrophes too") {
  constexpr Phrase rules{"the walk's rules: '{'{rule}: off'}'", "reglerna: '{'{rule}: off'}'"};
  CHECK(text(say(rules, {{"rule", "no-target"}}), Lang::en) == "the walk's rules: {no-target: off}");
  CHECK(text(say(rules, {{"rule", "no-target"}}), Lang::sv) == "reglerna: {no-target: off}");
  CHECK_FALSE(make_a_phrase("'{'{a}", "'{{a}"));
}

TEST_CASE("a quantity is printed in its own words and agrees with its number") {
  CHECK(walks(Quantity{"minst 1", 1}, Lang::sv) == "En vandring hölls 2020");
  CHECK(walks(Quantity{"färre än 5", 5}, Lang::sv) == "färre än 5 vandringar hölls 2020");
  CHECK(text(say(kNested, {{"n", Quantity{"högst 1", 1}}, {"m", 1}}), Lang::sv) ==
        "högst 1 rapport på 1 dag");
}

TEST_CASE("what is no whole number has the form of many") {
  CHECK(walks(Decimal{1.0, 1}, Lang::sv) == "1,0 vandringar hölls 2020");
  CHECK(walks("flera", Lang::sv) == "flera vandringar hölls 2020");
}

TEST_CASE("numbers up to twelve are spelled in running text") {
  CHECK(spelled(0, Lang::sv) == "noll");
  CHECK(spelled(7, Lang::en) == "seven");
  CHECK(spelled(12, Lang::sv) == "tolv");
  CHECK(spelled(13, Lang::sv) == "13");
  CHECK(spelled(-1, Lang::sv) == "−1");
}

TEST_CASE("two texts are a phrase only when both say the same in forms that can be read") {
  CHECK(make_a_phrase("{a} of {b}", "{b}s {a}"));
  CHECK(make_a_phrase("{n, plural, other {#}}", "{n}"));
  CHECK(make_a_phrase("{n, plural, one {{a}} other {#}}", "{a} {n}"));
  CHECK_FALSE(make_a_phrase("", "en"));
  CHECK_FALSE(make_a_phrase("{a}", "en"));
  CHECK_FALSE(make_a_phrase("{a}", "{b}"));
  CHECK_FALSE(make_a_phrase("{n, plural, one {{a}} other {#}}", "{n}"));
  CHECK_FALSE(make_a_phrase("{n, plural, one {#}}", "{n}"));
  CHECK_FALSE(make_a_phrase("{n, plural, other {#} one {#}}", "{n}"));
  CHECK_FALSE(make_a_phrase("{n, plural, few {#} other {#}}", "{n}"));
  CHECK_FALSE(make_a_phrase("{n, plural, =x {#} other {#}}", "{n}"));
  CHECK_FALSE(make_a_phrase("{n, plural}", "{n}"));
  CHECK_FALSE(make_a_phrase("{n, ordinal}", "{n}"));
  CHECK_FALSE(make_a_phrase("{N}", "{N}"));
  CHECK_FALSE(make_a_phrase("{n", "{n"));
  CHECK_FALSE(make_a_phrase("n}", "n}"));
  CHECK_FALSE(make_a_phrase("{n, plural, other {#}", "{n}"));
}

}  // namespace
}  // namespace lofte::words
