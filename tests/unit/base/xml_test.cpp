// SPDX-License-Identifier: Apache-2.0
#include "base/xml.h"

#include <doctest/doctest.h>

using namespace lofte;

TEST_CASE("what would be markup becomes references, and everything else stays") {
  CHECK(xml::escaped("a < b > c & \"d\" 'e' ]]>") ==
        "a &lt; b &gt; c &amp; &quot;d&quot; &#39;e&#39; ]]&gt;");
  CHECK(xml::escaped("Åtgärd 🙂 日本\t–\n") == "Åtgärd 🙂 日本\t–\n");
  CHECK(xml::escaped("&amp;") == "&amp;amp;");
  CHECK(xml::escaped("") == "");
}

TEST_CASE("what XML cannot hold is U+FFFD") {
  CHECK(xml::escaped(std::string_view("a\0b\x1b[c\x0b", 7)) == "a\uFFFDb\uFFFD[c\uFFFD");
  CHECK(xml::escaped("a\xFF\xC3") == "a\uFFFD\uFFFD");
  CHECK(xml::escaped("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
  CHECK(xml::escaped("\uFFFE\uFFFF\uFFFD") == "\uFFFD\uFFFD\uFFFD");
}
