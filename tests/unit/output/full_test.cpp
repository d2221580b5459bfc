// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "sample.h"

using namespace lofte;

namespace {

constexpr words::Phrase kWrong{"wrong", "fel"};
constexpr const char* kPath = "promises/a.yaml";

// The full format of one finding that marks `words` in `text`, without the last line.
std::string shown_full(const std::string& text, std::string_view words, int columns = 0) {
  sample::Check check;
  check.sources.add(kPath, Source(text));
  check.findings.emplace_back(sample::kUnknownKey, sample::place(check.sources, kPath, words),
                              words::say(kWrong));
  output::FindingsView view = sample::view(check);
  view.columns = columns;
  const std::string out = output::render(output::Format::full, view);
  return out.substr(0, out.find("\n\n") + 1);
}

std::string without_colours(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\x1b')
      i = text.find('m', i);
    else
      out += text[i];
  }
  return out;
}

}  // namespace

TEST_CASE("full shows every finding with its place, its words, its company and its help") {
  CHECK(output::render(output::Format::full, sample::view(sample::check(), words::Lang::sv)) ==
        R"(fel[personnummer]: ett personnummer: 19640823–****
 --> followups/640823-****, a b.yaml:2:5
  |
2 | by: 19640823–****
  |     ^^^^^^^^^^^^^

fel[record-removed]: det undertecknade löftet är borta
 --> promises/2018.yaml
 ::: promises/2020.yaml:2:9
  |
2 | period: 2020
  |         ---- 2020

fel[unknown-key]: okänt fält ”åtgärd”
 --> promises/2020.yaml:3:1
  |
3 | åtgärd: igen
  | ^^^^^^
  |
  = hjälp: skriv ”notes”

varning[no-target]: ␛[31m100% <b>”a, b: c”</b> & 'x' ]]>␊::error::
 --> promises/2020.yaml:5:9
  |
5 |   - id: rond
  |         ^^^^
  |
  = hjälp: -

varning[no-target]: igen
 --> promises/2020.yaml:5:9
  |
5 |   - id: rond
  |         ^^^^
 ::: promises/2018.yaml
  = <då>

upplysning[vague-wording]: ingen kan avgöra när detta är gjort
  --> promises/2020.yaml:6:11
   |
 6 |       text: |
   |  ___________^
 7 | |       Vi går runt.
...
11 | |       Vi berättar på nätet.
   | |___________________________^

fel[personnummer]: ett personnummer: 640823-****
  --> promises/2020.yaml:13:13
   |
13 | notes: ring 640823-**** i tid
   |             ^^^^^^^^^^^

fel[duplicate-key]: fältet ”title” anges två gånger
  --> promises/2020.yaml:14:1
   |
14 | title: 日本 igen
   | ^^^^^
  ::: promises/2020.yaml:1:1
   |
 1 | title: Löfte 🙂 för alla
   | ----- anges först här
   |
   = hjälp: -

5 fel, 2 varningar, 1 upplysning i 12 poster
)");
}

TEST_CASE("full says in one line that there is nothing to report") {
  CHECK(output::render(output::Format::full, sample::view(sample::clean(), words::Lang::sv)) ==
        "Inget att anmärka på i 12 poster\n");
  output::FindingsView one = sample::view(sample::clean());
  one.records = 1;
  CHECK(output::render(output::Format::full, one) == "Nothing to report in 1 record\n");
}

TEST_CASE("the summary counts one and many, and leaves out what there is none of") {
  sample::Check check;
  check.findings.emplace_back(sample::kNoTarget, diag::Place{"a", {}}, words::say(kWrong));
  CHECK(output::summary(sample::view(check)) == "1 warning in 12 records");
  CHECK(output::summary(sample::view(check, words::Lang::sv)) == "1 varning i 12 poster");
  CHECK(output::summary(sample::view(sample::check())) == "5 errors, 2 warnings, 1 note in 12 records");
}

TEST_CASE("colours change nothing but the colours") {
  output::FindingsView view = sample::view(sample::check());
  const std::string plain = output::render(output::Format::full, view);
  view.colour = true;
  const std::string coloured = output::render(output::Format::full, view);
  CHECK(plain.find('\x1b') == plain.npos);
  CHECK(coloured.find("\x1b[1;31merror[unknown-key]\x1b[0m") != coloured.npos);
  CHECK(coloured.find("\x1b[33mwarning[no-target]\x1b[0m") != coloured.npos);
  CHECK(without_colours(coloured) == plain);
}

TEST_CASE("the mark stands under the words whatever letters come before") {
  CHECK(shown_full("å: 日本 x\n", "x") ==
        "error[unknown-key]: wrong\n --> promises/a.yaml:1:7\n  |\n1 | å: 日本 x\n  |         ^\n");
  CHECK(shown_full("å: x 日本\n", "日本") ==
        "error[unknown-key]: wrong\n --> promises/a.yaml:1:6\n  |\n1 | å: x 日本\n  |      ^^^^\n");
}

TEST_CASE("tabs become blanks up to the next stop") {
  CHECK(shown_full("a\tb: x\n", "x") ==
        "error[unknown-key]: wrong\n --> promises/a.yaml:1:6\n  |\n1 | a   b: x\n  |        ^\n");
}

TEST_CASE("control characters are seen and do nothing") {
  CHECK(shown_full("a: \x1b[2J x\n", "x") ==
        "error[unknown-key]: wrong\n --> promises/a.yaml:1:9\n  |\n1 | a: ␛[2J x\n  |         ^\n");
  CHECK(shown_full("a: \xE2\x80\xAE x\n", "x").find("a: \xEF\xBF\xBD x\n  |      ^\n") != std::string::npos);
}

TEST_CASE("an empty place is marked by one sign, also in an empty file") {
  CHECK(shown_full("a: 1\n", "") ==
        "error[unknown-key]: wrong\n --> promises/a.yaml:1:1\n  |\n1 | a: 1\n  | ^\n");
  CHECK(shown_full("", "") == "error[unknown-key]: wrong\n --> promises/a.yaml:1:1\n  |\n1 |\n  | ^\n");
}

TEST_CASE("a long line is cut around the mark") {
  const std::string filler(300, 'a');
  CHECK(shown_full(filler + " MARK " + filler, "MARK", 40) ==
        "error[unknown-key]: wrong\n --> promises/a.yaml:1:302\n  |\n"
        "1 | …aaaaaaaaaaaaaa MARK aaaaaaaaaaaaaa…\n"
        "  |                 ^^^^\n");
  const std::string first = shown_full("MARK " + filler, "MARK", 40);
  CHECK(first.find("1 | MARK aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\n  | ^^^^\n") != first.npos);
  const std::string last = shown_full(filler + " MARK", "MARK", 40);
  CHECK(last.find("1 | …" + std::string(30, 'a') + " MARK\n  | " + std::string(32, ' ') + "^^^^\n") !=
        last.npos);
}

TEST_CASE("a mark that is longer than the screen ends with it") {
  const std::string out = shown_full("key: " + std::string(300, 'b'), std::string(300, 'b'), 40);
  CHECK(out.find("…\n  | ") != out.npos);
  for (const std::string_view line : {"1 |", "  |"}) {
    const std::size_t at = out.rfind(std::string("\n") + std::string(line));
    CHECK(out.find('\n', at + 1) - at <= 43);  // … takes three bytes
  }
}

TEST_CASE("a line of a megabyte is cut quickly, and numbers in it stay masked") {
  std::string text = "a: ";
  while (text.size() < 1000000) text += "640823-3234 ";
  text += "MARK";
  const std::string out = shown_full(text, "MARK", 80);
  CHECK(out.find("640823-**** MARK") != out.npos);
  CHECK_FALSE(sample::leaks(out));
}

TEST_CASE("a place of few lines is shown whole, with its bar beside it") {
  CHECK(shown_full("a:\n  b: 1\n  c: två\nd: 2\n", "b: 1\n  c: två\n") == R"(error[unknown-key]: wrong
 --> promises/a.yaml:2:3
  |
2 | /   b: 1
3 | |   c: två
  | |________^
)");
}
