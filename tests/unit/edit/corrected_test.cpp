// SPDX-License-Identifier: Apache-2.0
#include "edit/corrected.h"

#include "doctest/doctest.h"

using namespace lofte;
using edit::corrected;

TEST_CASE("corrections are made where the record then says the same but for them") {
  CHECK(corrected("x", "titel: a # b\n", {{{0, 5}, "title"}}) == "title: a # b\n");
  CHECK(corrected("x", "\xEF\xBB\xBFtitel: a\n", {{{0, 5}, "title"}}) == "\xEF\xBB\xBFtitle: a\n");
  CHECK(corrected("x", "a: {b: 'c'}\n", {{{8, 9}, "d"}}) == "a: {b: 'd'}\n");
  CHECK(corrected("x", "a: b\nc: d\n", {{{8, 9}, "e"}, {{3, 4}, "x"}}) == "a: x\nc: e\n");
  CHECK(corrected("x", "a: b: c\n", {{{3, 7}, "\"b: c\""}}) == "a: \"b: c\"\n");
}

TEST_CASE("of corrections that overlap, the first is made") {
  CHECK(corrected("x", "a: bcd\n", {{{3, 6}, "x"}, {{4, 5}, "y"}}) == "a: x\n");
}

TEST_CASE("what would say something else, lose a comment or not be read is no correction") {
  CHECK_FALSE(corrected("x", "a: b\nc: d\n", {{{0, 1}, "c"}}));         // c twice
  CHECK_FALSE(corrected("x", "a: b\n", {{{3, 4}, "b: c"}}));            // cannot be read
  CHECK_FALSE(corrected("x", "a: b # c\n", {{{3, 8}, "d"}}));           // the comment
  CHECK_FALSE(corrected("x", "a: b\nc: d\n", {{{3, 4}, "b # "}}));      // a new comment
  CHECK_FALSE(corrected("x", "a: b: c\nd: e: f\n", {{{2, 3}, "  "}}));  // as many slips as before
  CHECK_FALSE(corrected("x", "a: b\n", {}));
}
