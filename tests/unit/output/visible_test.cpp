// SPDX-License-Identifier: Apache-2.0
#include "output/visible.h"

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "base/utf8_append.h"
#include "output/wrap.h"

using namespace lofte;
using output::visible;
using output::wrap;

TEST_CASE("ordinary text is shown as it is") {
  CHECK(visible("Löfte – ”nu” 日本 😀 a\u0308") == "Löfte – ”nu” 日本 😀 a\u0308");
}

TEST_CASE("what a terminal would obey or hide is shown as a sign, one for one") {
  CHECK(visible("\x1b[31m") == "␛[31m");
  CHECK(visible(std::string("\0\t\r\n\x7f", 5)) == "␀␉␍␊␡");
  CHECK(visible("\u202Ea\u2066\u200B\uFEFF\u0085") == "\uFFFDa\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(visible("\uFFFE") == "\uFFFD");
  CHECK(visible("\xFF\xC3") == "\uFFFD\uFFFD");
}

TEST_CASE("characters of every length are written as they were read") {
  for (const char32_t c : {U'a', U'å', U'日', U'😀'}) {
    std::string out;
    utf8::append(out, c);
    std::size_t at = 0;
    CHECK(utf8::next(out, at) == c);
    CHECK(at == out.size());
  }
}

TEST_CASE("wrap breaks between words and counts cells") {
  CHECK(wrap("vi går runt", 6) == std::vector<std::string>{"vi går", "runt"});
  CHECK(wrap("日本 日本", 4) == std::vector<std::string>{"日本", "日本"});
  CHECK(wrap("kort", 10) == std::vector<std::string>{"kort"});
  CHECK(wrap("", 5) == std::vector<std::string>{""});
}

TEST_CASE("wrap breaks inside a word only when it must") {
  CHECK(wrap("järnvägsstationen är", 8) == std::vector<std::string>{"järnvägs", "statione", "n är"});
  CHECK(wrap("a järnvägsstationen", 12) == std::vector<std::string>{"a", "järnvägsstat", "ionen"});
  CHECK(wrap("日本", 1) == std::vector<std::string>{"日", "本"});
}
