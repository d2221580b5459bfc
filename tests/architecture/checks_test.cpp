// SPDX-License-Identifier: Apache-2.0
//
// Every rule of checks.h tried on something that breaks it, and on what looks like it and does not.
#include "architecture/checks.h"

#include <doctest/doctest.h>

using namespace lofte::architecture;

namespace {

const std::string kRooms =
    "# rooms\n"
    "lofte_room(base)\n"
    "lofte_room(words DEPENDS base LIBRARIES lofte_lib_fmt)\n"
    "lofte_room(yaml  DEPENDS base\n  LIBRARIES lofte_lib_yaml lofte_lib_fmt)\n";

Complaints includes(Files files, const std::string& path, const std::string& line) {
  files.push_back({path, line + "\n"});
  return check_includes(files, parse_rooms(kRooms), "target_link_libraries(x PRIVATE lofte_lib_cli11)");
}

const Files kHeaders{
    {"lib/base/span.h", ""}, {"lib/words/phrase.h", ""}, {"lib/yaml/node.h", ""}, {"cmd/lofte/app.h", ""}};

Complaints world(const std::string& path, const std::string& line) { return check_world({{path, line}}); }
Complaints words(const std::string& line) { return check_words({{"docs/a.md", line}}); }

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("the lines of the rooms are read") {
  const Rooms rooms = parse_rooms(kRooms);
  REQUIRE(rooms.size() == 3);
  CHECK(rooms.at("base").depends.empty());
  CHECK(rooms.at("yaml").depends == std::set<std::string>{"base"});
  CHECK(rooms.at("yaml").libraries == std::set<std::string>{"lofte_lib_fmt", "lofte_lib_yaml"});
}

TEST_CASE("a room below itself and a library in two rooms are found") {
  CHECK(check_rooms(kRooms).empty());
  CHECK(check_rooms("lofte_room(a DEPENDS b)\nlofte_room(b)\n") ==
        Complaints{"room a depends on b, not above it"});
  CHECK(check_rooms("lofte_room(a LIBRARIES lofte_lib_json)\nlofte_room(b LIBRARIES lofte_lib_json)\n") ==
        Complaints{"lofte_lib_json is used by the rooms a and b"});
}

TEST_CASE("a room may use its own line and nothing else") {
  CHECK(includes(kHeaders, "lib/words/a.cpp", "#include \"base/span.h\"").empty());
  CHECK(includes(kHeaders, "lib/words/a.cpp", "#include \"words/phrase.h\"").empty());
  CHECK(includes(kHeaders, "lib/words/a.cpp", "#include <fmt/format.h>").empty());
  CHECK(includes(kHeaders, "lib/words/a.cpp", "#include <vector>").empty());
  CHECK(includes(kHeaders, "lib/words/a.cpp", "#include \"yaml/node.h\"") ==
        Complaints{"lib/words/a.cpp:1: room words may not use room yaml"});
  CHECK(includes(kHeaders, "lib/base/a.h", "\n  # include \"words/phrase.h\" // why") ==
        Complaints{"lib/base/a.h:2: room base may not use room words"});
  CHECK(includes(kHeaders, "lib/words/a.cpp", "#include \"phrase.h\"") ==
        Complaints{"lib/words/a.cpp:1: no such header from lib/: phrase.h"});
  CHECK(includes(kHeaders, "lib/attic/a.cpp", "") ==
        Complaints{"lib/attic/a.cpp:1: the folder is not a room of lib/CMakeLists.txt"});
}

TEST_CASE("a library is named only in its room") {
  CHECK(includes(kHeaders, "lib/yaml/a.cpp", "#include <yaml-cpp/yaml.h>").empty());
  for (const std::string header :
       {"yaml-cpp/yaml.h", "git2.h", "git2/blob.h", "CLI/CLI.hpp", "nlohmann/json.hpp", "xlsxwriter.h",
        "md4c-html.h", "zip.h", "pugixml.hpp", "doctest/doctest.h"}) {
    CAPTURE(header);
    CHECK(includes(kHeaders, "lib/words/a.cpp", "#include <" + header + ">").size() == 1);
    CHECK(includes(kHeaders, "lib/words/a.cpp", "#include \"" + header + "\"").size() == 1);
  }
  CHECK(includes(kHeaders, "lib/base/a.cpp", "#include <fmt/format.h>") ==
        Complaints{"lib/base/a.cpp:1: room base does not list lofte_lib_fmt"});
}

TEST_CASE("the command line uses every room, and the libraries it links") {
  CHECK(includes(kHeaders, "cmd/lofte/a.cpp", "#include <CLI/CLI.hpp>").empty());
  CHECK(includes(kHeaders, "cmd/lofte/a.cpp", "#include \"app.h\"\n#include \"yaml/node.h\"").empty());
  CHECK(includes(kHeaders, "cmd/lofte/a.cpp", "#include <git2.h>") ==
        Complaints{"cmd/lofte/a.cpp:1: cmd does not link lofte_lib_git2"});
  CHECK(includes(kHeaders, "cmd/lofte/a.cpp", "#include \"none.h\"") ==
        Complaints{"cmd/lofte/a.cpp:1: no such header: none.h"});
}

TEST_CASE("a cycle is found, also through a .cpp file and a folder") {
  const File x{"lib/a/x.h", ""};
  const File y{"lib/a/y.h", "#include \"a/x.h\"\n"};
  CHECK(check_cycles({x, {"lib/a/x.cpp", "#include \"a/x.h\"\n"}, y, {"lib/a/y.cpp", ""}}).empty());
  CHECK(check_cycles({x, {"lib/a/x.cpp", "#include \"a/y.h\"\n"}, y, {"lib/a/y.cpp", ""}}) ==
        Complaints{"include cycle: lib/a/x -> lib/a/y -> lib/a/x"});
  CHECK(check_cycles({{"cmd/lofte/x.h", "#include \"y.h\"\n"}, {"cmd/lofte/y.h", "#include \"x.h\"\n"}})
            .size() == 1);
}

TEST_CASE("a private header is a piece of the files that include it, and hides no cycle") {
  const File x{"lib/a/x.h", ""};
  const File piece{"lib/a/piece.h", "#include \"a/x.h\"\n"};
  CHECK(check_cycles({x, {"lib/a/x.cpp", "#include \"a/piece.h\"\n"}, piece}).empty());
  CHECK(
      check_cycles(
          {x, {"lib/a/x.cpp", "#include \"a/piece.h\"\n"}, piece, {"lib/a/y.h", "#include \"a/piece.h\"\n"}})
          .size() == 1);
  CHECK(check_cycles({x,
                      {"lib/a/x.cpp", "#include \"a/piece.h\"\n"},
                      {"lib/a/piece.h", "#include \"a/y.h\"\n"},
                      {"lib/a/y.h", "#include \"a/x.h\"\n"}}) ==
        Complaints{"include cycle: lib/a/x -> lib/a/y -> lib/a/x"});
}

TEST_CASE("the world is seen by the environment file alone") {
  for (const std::string line :
       {"auto t = std::chrono::system_clock::now();", "std::time(nullptr)", "time(0)", "localtime_r(&a, &b);",
        "std::getenv(\"X\")", "if (isatty(1))", "std::cout << 1;", "printf(\"x\");", "fprintf(stderr, x);",
        "std::locale(\"\")", "std::random_device r;", "const char* d = __DATE__;", "fs::current_path()"}) {
    CAPTURE(line);
    CHECK(world("lib/eval/a.cpp", line).size() >= 1);
    CHECK(world("cmd/lofte/app.cpp", line).size() >= 1);
    CHECK(world("cmd/lofte/environment.cpp", line).empty());
    CHECK(world("tests/unit/eval/a_test.cpp", line).empty());
    CHECK(world("lib/eval/a.cpp", "// " + line + "\n/* " + line + "\n*/").empty());
  }
  for (const std::string line :
       {"auto time = f(time_of(x));", "fmt::print_to(out);", "snprintf(b, 1, \"x\");", "x = \"std::cout\";",
        "int timeline = 0;", "runtime(nullptr)"}) {
    CAPTURE(line);
    CHECK(world("lib/eval/a.cpp", line).empty());
  }
}

TEST_CASE("shared ownership, macros and the words of libraries are found in the program, not in tests") {
  for (const std::string line : {"std::shared_ptr<int> p;", "# define X 1", "text = error.what();",
                                 "text = lxw_strerror(code);", "text = ec.message();"}) {
    CAPTURE(line);
    CHECK(check_habits({{"lib/a/x.cpp", line}}).size() == 1);
    CHECK(check_habits({{"tests/x.cpp", line}}).empty());
  }
  CHECK(check_habits(
            {{"lib/a/x.cpp", "std::unique_ptr<int> p;  // not a shared_ptr\n#include <x>\nusing a::b;"}})
            .empty());
}

TEST_CASE("forbidden words and paths are found in every text") {
  CHECK(words("keep this list in sy"
              "nc with that")
            .size() == 1);
  CHECK(words("# TO"
              "DO later")
            .size() == 1);
  CHECK(words("// FIX"
              "ME")
            .size() == 1);
  CHECK(words("see /ho"
              "me/someone/x")
            .size() == 1);
  CHECK(words("(/wo"
              "rk/x)")
            .size() == 1);
  CHECK(words("keep the walks and the synchronous ones").empty());
  CHECK(words("https://example.org/ho"
              "me/x, docs/wo"
              "rk/x, {root}/ro"
              "ot/x, mastodon")
            .empty());
}

TEST_CASE("a source without its licence line is found") {
  const std::string line = "SPDX-License-Identifier: Apache-2.0\n";
  CHECK(check_first_lines({{"lib/a.cpp", "// " + line}, {"a.sh", "#!/bin/sh\n# " + line}, {"a.md", "x"}})
            .empty());
  CHECK(check_first_lines({{"lib/a.cpp", "\n// " + line}}) == Complaints{"lib/a.cpp:1: no licence line"});
  CHECK(check_first_lines({{"a.sh", "#!/bin/sh\n"}}) == Complaints{"a.sh:2: no licence line"});
  CHECK(check_first_lines({{"lib/a.h", "// " + line}}) == Complaints{"lib/a.h:1: no #pragma once"});
}

TEST_CASE("a file that is too long is found") {
  CHECK(check_sizes({{"lib/a.cpp", repeated("\n", 500)}, {"tests/a.cpp", repeated("\n", 800)}}).empty());
  CHECK(check_sizes({{"lib/a.cpp", repeated("\n", 501)}}) ==
        Complaints{"lib/a.cpp:501: a file of 501 lines"});
  CHECK(check_sizes({{"tests/a.cpp", repeated("\n", 801)}}) ==
        Complaints{"tests/a.cpp:801: a file of 801 lines"});
}

TEST_CASE("a function that is too long is found, whatever stands around it") {
  const std::string body = " {\n" + repeated("  if (x) { y(); }\n", 59) + "}\n";
  for (const std::string head :
       {"int f()", "namespace a {\nstruct B {\n  int f() const", "A::A(int a) : a_{a}, b_(a)",
        "auto f(A a = {}) -> std::vector<int>", "int g() { return 1; }\n\nint f() noexcept"}) {
    CAPTURE(head);
    const Complaints found = check_sizes({{"lib/a.cpp", head + body}});
    REQUIRE(found.size() == 1);
    CHECK(found.front().ends_with(": a function of 61 lines"));
  }
  const std::string shorter = " {\n" + repeated("  x();\n", 58) + "}\n";
  CHECK(check_sizes({{"lib/a.cpp", "int f()" + shorter + "int g()" + shorter}}).empty());
}

TEST_CASE("a long table is not a function") {
  const std::string rows = repeated("  {\"a\", f(1)},\n", 80);
  CHECK(check_sizes({{"lib/a.cpp", "const Row kRows[] = {\n" + rows + "};\n"}}).empty());
  CHECK(
      check_sizes({{"lib/a.cpp", "constexpr auto kRows = std::to_array<Row>({\n" + rows + "});\n"}}).empty());
  CHECK(check_sizes({{"lib/a.cpp", "constexpr Rows kRows{\n" + rows + "};\n"}}).empty());
}

TEST_CASE("braces in comments and texts are not counted") {
  CHECK(code_only("a \"{\\\"\" b // {\nc '{' d /* {\n{ */ e R\"x({)x\" f 1'000 g") ==
        "a       b     \nc     d     \n     e          f 1'000 g");
}

TEST_CASE("a name of two files of a room is a fault, one of two rooms or of two functions is none") {
  const auto file = [](const std::string& path, const std::string& inside) {
    return File{path, "namespace lofte {\nnamespace {\n" + inside + "\n}  // namespace\n}\n"};
  };
  const auto many = [&](const std::string& one, const std::string& other, const std::string& room = "a") {
    return check_local_names({file("lib/a/x.cpp", one), file("lib/" + room + "/y.cpp", other)}).size();
  };
  CHECK(many("constexpr int kMost = 1;", "constexpr std::string_view kMost{\"x\"};") == 1);
  CHECK(many("struct Row {\n  int kMost = 1;\n};", "class Row {\n};") == 1);
  CHECK(many("bool is(const Row& r) {\n  return true;\n}", "int is(const Row& r) { return 1; }") == 1);
  CHECK(many("bool is(const Row& r) {\n  return true;\n}", "bool is(int r) { return true; }") == 0);
  CHECK(many("constexpr int kMost = 1;", "constexpr int kMost = 1;", "b") == 0);
  CHECK(many("void f() {\n  constexpr int kMost = 1;\n}", "constexpr int kMost = 1;") == 0);
  CHECK(many("using Row = int;", "struct Row {\n};") == 1);
  CHECK(many("using Row = int;", "using Row = char;") == 1);
  CHECK(many("using Row = int;", "using Row = int;") == 0);
  const std::string most = "constexpr int kMost = 1;";
  CHECK(check_local_names({file("cmd/lofte/x.cpp", most), file("cmd/lofte/y.cpp", most)}).size() == 1);
  CHECK(check_local_names({file("tests/unit/a/x.cpp", most), file("lib/a/x.cpp", most)}).empty());
  const File header{"lib/a/x.h", "namespace lofte {\ninline constexpr int kMost = 1;\n}\n"};
  CHECK(check_local_names({header, file("lib/a/y.cpp", most)}).size() == 1);
  CHECK(check_local_names({header, file("lib/b/y.cpp", most)}).empty());
}
