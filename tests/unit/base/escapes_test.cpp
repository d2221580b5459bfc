// SPDX-License-Identifier: Apache-2.0
#include "base/escapes.h"

#include <doctest/doctest.h>

#include "base/utf8_append.h"

using lofte::Span;
using lofte::Unescaped;

namespace {

std::string plain(std::string_view text) { return std::string(Unescaped(text).text()); }

// What is written for a word of the text without escapes.
std::string written(std::string_view text, std::string_view word) {
  const Unescaped plain(text);
  const auto at = static_cast<std::uint32_t>(plain.text().find(word));
  const Span span = plain.written({at, at + static_cast<std::uint32_t>(word.size())});
  return std::string(text.substr(span.begin, span.end - span.begin));
}

std::string character(char32_t c) {
  std::string out;
  lofte::utf8::append(out, c);
  return out;
}

}  // namespace

TEST_CASE("escapes are undone") {
  CHECK(plain(R"(\xE5\u00e4\U000000f6 \U0001F600)") == "åäö 😀");
  CHECK(plain(R"(\"a\"\\x36\/\_\tb)") == "\"a\"\\x36/\u00a0\tb");
  CHECK(plain(R"(a\nb\Nc\Ld)") == "a\nb\nc\nd");
  CHECK(plain("gat\\\n   an") == "gatan");
  CHECK(plain("gat\\\r\n   an\\\n") == "gatan");
}

TEST_CASE("what is no escape stays as it is") {
  CHECK(plain("gatan") == "gatan");
  CHECK(plain("åäö") == "åäö");
  CHECK(plain(R"(C:\users\q \x4 \u12g4 \)") == R"(C:\users\q \x4 \u12g4 \)");
  CHECK(plain("").empty());
}

TEST_CASE("every stretch is found where it is written") {
  CHECK(written(R"("p\xE5 \xC5kerskolan.")", "Åkerskolan") == R"(\xC5kerskolan)");
  CHECK(written(R"("p\xE5 \xC5n 1")", "på") == R"(p\xE5)");
  CHECK(written("\"640823-\\\n 3234\\\n  \"", "640823-3234") == "640823-\\\n 3234");
  CHECK(written("på torget", "torget") == "torget");
}

TEST_CASE("characters become UTF-8") {
  CHECK(character(U'a') == "a");
  CHECK(character(U'å') == "å");
  CHECK(character(U'–') == "–");
  CHECK(character(U'😀') == "😀");
  CHECK(character(0xD800) == "\uFFFD");
  CHECK(character(0x110000) == "\uFFFD");
}
