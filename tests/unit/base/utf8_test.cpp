// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"

#include <doctest/doctest.h>

#include <string>

using namespace lofte;

TEST_CASE("valid UTF-8 has no fault") {
  CHECK_FALSE(utf8::first_fault(""));
  CHECK_FALSE(utf8::first_fault("Löfte åäö – ”citat” 日本 😀"));
}

TEST_CASE("the first faulty byte is named") {
  CHECK(utf8::first_fault("ab\xFF") == 2);
  CHECK(utf8::first_fault("\xE5") == 0);              // å in Latin-1
  CHECK(utf8::first_fault("å\xC0\xAF") == 2);         // overlong
  CHECK(utf8::first_fault("\xE0\x80\xAF") == 0);      // overlong
  CHECK(utf8::first_fault("\xED\xA0\x80") == 0);      // a surrogate
  CHECK(utf8::first_fault("\xF4\x90\x80\x80") == 0);  // past the last character
  CHECK(utf8::first_fault("a\x80") == 1);             // a continuation alone
}

TEST_CASE("a text is ASCII when no byte of it is part of a longer character, wherever that stands") {
  CHECK(utf8::is_ascii(""));
  CHECK(utf8::is_ascii("2020-09-15\n\x7F"));
  for (std::size_t before = 0; before < 20; ++before)
    for (std::size_t after = 0; after < 20; ++after)
      CHECK_FALSE(utf8::is_ascii(std::string(before, 'a') + "ö" + std::string(after, 'a')));
}

TEST_CASE("length counts characters, not bytes") {
  CHECK(utf8::length("") == 0);
  CHECK(utf8::length("åäö") == 3);
  CHECK(utf8::length("a😀b") == 3);
}

TEST_CASE("next walks over characters and steps over faulty bytes one at a time") {
  const std::string_view text = "å\xFFz";
  std::size_t at = 0;
  CHECK(utf8::next(text, at) == U'å');
  CHECK(at == 2);
  CHECK(utf8::next(text, at) == 0xFFFD);
  CHECK(at == 3);
  CHECK(utf8::next(text, at) == U'z');
  CHECK(at == 4);
}

TEST_CASE("width counts terminal cells") {
  CHECK(utf8::width("åäö") == 3);
  CHECK(utf8::width("a\u0308") == 1);  // a combining mark
  CHECK(utf8::width("日本") == 4);
  CHECK(utf8::width("😀") == 2);
}

TEST_CASE("lower changes A to Z and the Latin letters with marks only") {
  CHECK(utf8::lower("TRYGGHET ÅÄÖ É") == "trygghet åäö é");
  CHECK(utf8::lower("×÷ß 日 1") == "×÷ß 日 1");
}
