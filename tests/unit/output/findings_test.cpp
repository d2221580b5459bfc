// SPDX-License-Identifier: Apache-2.0
#include "output/findings.h"

#include <doctest/doctest.h>

#include <set>

#include "sample.h"

using namespace lofte;
using output::Format;

namespace {

std::string shown(Format format, words::Lang lang = words::Lang::en) {
  return output::render(format, sample::view(sample::check(), lang));
}

}  // namespace

TEST_CASE("every format has one name, and every name one format") {
  std::set<std::string_view> names;
  for (const auto& row : output::finding_formats()) {
    CHECK(names.insert(row.name).second);
    CHECK(output::format_named(output::finding_formats(), row.name) == row.format);
  }
  CHECK(names.size() == 8);
  CHECK_FALSE(output::format_named(output::finding_formats(), "xml"));
  CHECK(output::format_named(output::table_formats(), "xlsx") == output::TableFormat::xlsx);
  CHECK(output::format_named(output::page_formats(), "html") == output::PageFormat::html);
}

TEST_CASE("no format lets an identity number out, in either language") {
  for (const auto& row : output::finding_formats())
    for (const words::Lang lang : {words::Lang::sv, words::Lang::en}) {
      CAPTURE(row.name);
      CHECK_FALSE(sample::leaks(shown(row.format, lang)));
      CHECK(shown(row.format, lang).find("640823-") != std::string::npos);
    }
}

TEST_CASE("no format lets a control character out") {
  for (const auto& row : output::finding_formats()) {
    CAPTURE(row.name);
    for (const char c : shown(row.format)) CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
  }
}

TEST_CASE("the same findings give the same text twice") {
  for (const auto& row : output::finding_formats()) CHECK(shown(row.format) == shown(row.format));
}

TEST_CASE("concise is one line per finding") {
  CHECK(shown(Format::concise) ==
        "followups/640823-****, a b.yaml:2:5: error: an identity number: 19640823–**** [personnummer]\n"
        "promises/2018.yaml:1:1: error: the signed promise is gone [record-removed]\n"
        "promises/2020.yaml:3:1: error: unknown key \"åtgärd\" [unknown-key]\n"
        "promises/2020.yaml:5:9: warning: ␛[31m100% <b>\"a, b: c\"</b> & 'x' ]]>␊::error:: [no-target]\n"
        "promises/2020.yaml:5:9: warning: igen [no-target]\n"
        "promises/2020.yaml:6:11: info: no one can tell when this is done [vague-wording]\n"
        "promises/2020.yaml:13:13: error: an identity number: 640823-**** [personnummer]\n"
        "promises/2020.yaml:14:1: error: the key \"title\" is given twice [duplicate-key]\n");
}

TEST_CASE("formats of lines are empty when nothing is found") {
  CHECK(output::render(Format::concise, sample::view(sample::clean())).empty());
  CHECK(output::render(Format::jsonl, sample::view(sample::clean())).empty());
}

TEST_CASE("github gets the weightiest first, and the totals before the notices") {
  CHECK(shown(Format::github) ==
        "::error file=data/lofte/followups/640823-****%2C a b.yaml,line=2,col=5,endLine=2,endColumn=18,"
        "title=personnummer::an identity number: 19640823–****\n"
        "::error file=data/lofte/promises/2018.yaml,title=record-removed::the signed promise is "
        "gone%0Apromises/2020.yaml:2:9: 2020\n"
        "::error file=data/lofte/promises/2020.yaml,line=3,col=1,endLine=3,endColumn=7,title=unknown-key::"
        "unknown key \"åtgärd\"%0Ahelp: write \"notes\"\n"
        "::error file=data/lofte/promises/2020.yaml,line=13,col=13,endLine=13,endColumn=24,"
        "title=personnummer::an identity number: 640823-****\n"
        "::error file=data/lofte/promises/2020.yaml,line=14,col=1,endLine=14,endColumn=6,"
        "title=duplicate-key::the key \"title\" is given twice%0Ahelp: -%0Apromises/2020.yaml:1:1: first "
        "given here\n"
        "::warning file=data/lofte/promises/2020.yaml,line=5,col=9,endLine=5,endColumn=13,title=no-target::"
        "␛[31m100%25 <b>\"a, b: c\"</b> & 'x' ]]>␊::error::%0Ahelp: -\n"
        "::warning file=data/lofte/promises/2020.yaml,line=5,col=9,endLine=5,endColumn=13,title=no-target::"
        "igen%0Apromises/2018.yaml:1:1: <då>\n"
        "::notice title=lofte::5 errors, 2 warnings, 1 note in 12 records\n"
        "::notice file=data/lofte/promises/2020.yaml,line=6,endLine=11,title=vague-wording::"
        "no one can tell when this is done\n");
}

TEST_CASE("without a prefix paths are those of the folder, and a slash at its end is not doubled") {
  output::FindingsView view = sample::view(sample::check());
  view.path_prefix = "";
  CHECK(output::render(Format::github, view).find("file=promises/2018.yaml,") != std::string::npos);
  view.path_prefix = "data/";
  CHECK(output::render(Format::github, view).find("file=data/promises/2018.yaml,") != std::string::npos);
}
